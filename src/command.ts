import { readFile, writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { reasonInWords } from "./command/reasons.js";
import { type Machine, runCommand } from "./command/run.js";

const beside = (file: string): Promise<string> => readFile(new URL(file, import.meta.url), "utf8");

const machine: Machine = {
  version: (JSON.parse(await beside("../package.json")) as { readonly version: string }).version,
  isTerminal: process.stderr.isTTY,
  read: (file) => (file === "-" ? buffer(process.stdin) : readFile(file).catch(inWords("read", file))),
  write: async (file, text) => {
    if (file !== "-") await writeFile(file, text).catch(inWords("written", file));
    // Whoever reads it may have had enough.
    else await new Promise<void>((done) => process.stdout.on("error", () => done()).write(text, () => done()));
  },
  tell: (text) => process.stderr.write(text),
  beside: (file) => beside(`./${file}`),
};

function inWords(done: "read" | "written", file: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw new Error(reasonInWords(done, file, error));
  };
}

process.exitCode = await runCommand(process.argv.slice(2), machine);
