import { stripVTControlCharacters } from "node:util";
import { onTestFinished } from "vitest";
import { start } from "./run.js";

/** The address of Vite's development server in `folder`, which runs until the test ends. */
export async function develop(folder: string): Promise<string> {
  // Not by way of npm, which would be ended in its place.
  const server = start(folder, process.execPath, ["node_modules/vite/bin/vite.js", "--host", "127.0.0.1", "--port", "0"]);
  const ended = new Promise<void>((resolve) => server.on("close", () => resolve()));
  onTestFinished(async () => {
    server.kill();
    await ended;
  });
  let said = "";
  return new Promise((resolve, reject) => {
    const read = (text: string) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(stripVTControlCharacters(said))?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout.setEncoding("utf8").on("data", read);
    server.stderr.setEncoding("utf8").on("data", read);
    void ended.then(() => reject(new Error(`vite ended\n${said}`)));
  });
}
