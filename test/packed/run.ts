import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** What a test run sets for itself; with NODE_ENV=test, a bundler would not build what it builds for a user. */
const ofTheRun = /^(NODE_ENV|TEST|VITEST.*|MODE|DEV|PROD|SSR|BASE_URL|npm_(?!config_).*|npm_config_local_prefix)$/;

const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTheRun.test(name)));

/** Starts `command` as a user would from a shell in `folder`. */
export function start(folder: string, command: string, args: readonly string[]): Child {
  const shell = process.platform === "win32" && command === "npm";
  return spawn(command, args, { cwd: folder, env: environment, shell, stdio: ["ignore", "pipe", "pipe"] });
}

/** The standard output of `command`, run in `folder`. Throws with all that it said if it fails. */
export async function run(folder: string, command: string, args: readonly string[]): Promise<string> {
  const child = start(folder, command, args);
  const said = { out: "", all: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
    said.all += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.all += text));
  const code = await new Promise<number | null>((ended, failed) => child.on("error", failed).on("close", ended));
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}\n${said.all}`);
  return said.out;
}

/** As `run`, of a script of Node. */
export function node(folder: string, ...args: readonly string[]): Promise<string> {
  return run(folder, process.execPath, args);
}

/** As `run`, of npm. */
export function npm(folder: string, ...args: readonly string[]): Promise<string> {
  return run(folder, "npm", args);
}
