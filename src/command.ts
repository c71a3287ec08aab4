import { readFile, writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
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

const REASONS: Readonly<Record<string, string>> = { ENOENT: "there is none at that place", EISDIR: "it is a folder", EACCES: "that is not allowed", ENOSPC: "there is no room left" };

function inWords(done: string, file: string): (error: NodeJS.ErrnoException) => never {
  return ({ code = "", message }) => {
    throw new Error(`${file} could not be ${done}: ${REASONS[code] ?? message}`);
  };
}

process.exitCode = await runCommand(process.argv.slice(2), machine);
