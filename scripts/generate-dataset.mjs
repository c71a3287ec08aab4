// Writes from data/conversations.json what is made of it: src/dataset/ids.ts and records.ts, the tables and descriptors in data/, CITATION.cff; and the changelog from data/versions.json.
// With --check it writes nothing, and exits 1 if they are not what it would write.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { bibliographyFiles } from "./dataset/bibliography.mjs";
import { publishedFiles } from "./dataset/files.mjs";
import { idsModule } from "./dataset/ids.mjs";
import { recordsModule } from "./dataset/records.mjs";
import { referenceProblems } from "./dataset/references.mjs";
import { schemaProblems } from "./dataset/schema.mjs";
import { versionProblems } from "./dataset/versions.mjs";

const at = (path) => new URL(`../${path}`, import.meta.url);
const readText = (path) => readFileSync(at(path), "utf8");
const readJSON = (path) => JSON.parse(readText(path));

/** What is wrong with `data`, a line each; empty if nothing is. References are looked at only in what fits the schema. */
export function problemsOf(data) {
  const schema = readJSON("data/conversations.schema.json");
  const problems = schemaProblems(schema, data);
  return problems.length > 0 ? problems : referenceProblems(schema, data);
}

/** Promises the files to be written, as pairs of a path from the project's root and a text. Rejects if the data is not valid, or changed without being told. */
export async function generate() {
  const data = readJSON("data/conversations.json");
  const versions = readJSON("data/versions.json");
  const problems = [...problemsOf(data), ...versionProblems(data, versions)];
  if (problems.length > 0) throw new Error(["invalid data/conversations.json", ...problems].join("\n"));
  const modules = [["src/dataset/ids.ts", idsModule(data)], ["src/dataset/records.ts", recordsModule(data)]];
  const given = ["conversations.json", "conversations.schema.json"].map((path) => [path, readText(`data/${path}`)]);
  return [...modules, ...publishedFiles(data, versions, given, await bibliographyFiles(Object.fromEntries(modules)))];
}

/** The paths of the generated files that are not what `generate` gives. */
export async function staleFiles() {
  const read = (path) => (existsSync(at(path)) ? readText(path) : null);
  return (await generate()).flatMap(([path, text]) => (read(path) === text ? [] : [path]));
}

async function main(args) {
  const stale = await staleFiles();
  if (args.includes("--check")) {
    for (const path of stale) console.error(`stale file: ${path}; run node scripts/generate-dataset.mjs`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const [path, text] of await generate()) {
    if (stale.includes(path)) writeFileSync(at(path), text);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
