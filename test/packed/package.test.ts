import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import resolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { rollup } from "rollup";
import { expect, test } from "vitest";
import { packed } from "./packed.js";
import { node } from "./run.js";

/** Bytes, minified and compressed. The script has all in it but what is beside it, by name. */
const limits = { script: 80_000, dataset: 12_000 };
const beside = ["address", "cite", "download", "formats", "languages", "other-formats", "reasons", "ru", "zh"];

const files = [
  "CITATION.cff",
  "LICENSE",
  "README.md",
  "data/CHANGELOG.md",
  "data/LICENSE",
  "data/README.md",
  "data/conversations.bib",
  "data/conversations.csl.json",
  "data/conversations.csv",
  "data/conversations.csv-metadata.json",
  "data/conversations.json",
  "data/conversations.jsonld",
  "data/conversations.schema.json",
  "data/csv-metadata.json",
  "data/datapackage.json",
  "data/envoys.csv",
  "data/evidence.csv",
  "data/kinds.csv",
  "data/people.csv",
  "data/periods.csv",
  "data/places.csv",
  "data/sources.csv",
  "data/tenures.csv",
  "data/topics.csv",
  "data/versions.json",
  ...["command", "dataset", "define", "element", "formats", "index", ...["", ...beside].map((name) => (name === "" ? "memcon-timeline" : `memcon-timeline.${name}`)), "static", "words"].flatMap((name) => [`dist/${name}.js`, ...(name === "command" ? [] : [`dist/${name}.js.map`])]),
  "dist/style.css",
  "dist/style.css.d.ts",
  "package.json",
];

/** What the entries share; its parts follow from what imports what. */
const chunk = /^dist\/chunks\/[\w-]+\.js(\.map)?$/;

const sources = fileURLToPath(new URL("../../src/", import.meta.url));
const types = "dist/types/";

const installed = (path: string) => join(packed().consumer, "node_modules/memcon-timeline", path);
const compressed = (code: string | Uint8Array) => gzipSync(code, { level: 9 }).length;
const print = (what: string, bytes: number, limit?: number) =>
  console.log(`${what}: ${(bytes / 1000).toFixed(1)} kB${limit === undefined ? "" : ` of ${limit / 1000} kB`}`);

test("the tarball has these files, and types for each source, and no other", async () => {
  const modules = (await readdir(sources, { recursive: true })).map((path) => path.replaceAll("\\", "/"));
  const declarations = modules.flatMap((path) => (/(?<!\.d)\.ts$/.test(path) && !/^command\b/.test(path) ? [types + path.replace(/\.ts$/, ".d.ts")] : []));
  expect(packed().files.filter((path) => !path.startsWith(types) && !chunk.test(path)).sort()).toEqual([...files].sort());
  expect(packed().files.filter((path) => path.startsWith(types))).toEqual(declarations.sort());
});

test("publint finds nothing, however strict", async () => {
  const { buffer } = new Uint8Array(await readFile(packed().tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  expect(pkg["name"]).toBe("memcon-timeline");
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test("are-the-types-wrong finds nothing for ES modules", async () => {
  const attw = join(dirname(createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json")), "dist/index.js");
  const report = await node(packed().folder, attw, packed().tarball, "--profile", "esm-only", "--format", "json");
  const { analysis } = JSON.parse(report) as { analysis: { entrypoints: object } };
  expect(Object.keys(analysis.entrypoints)).toContain("./dataset");
});

test("every module that is imported is declared as a dependency", async () => {
  const { dependencies } = JSON.parse(await readFile(installed("package.json"), "utf8")) as { dependencies: Record<string, string> };
  const modules = packed().files.filter((path) => /^dist\/.*\.js$/.test(path) && !path.startsWith("dist/memcon-timeline."));
  const code = await Promise.all(modules.map((path) => readFile(installed(path), "utf8")));
  const imported = code.flatMap((text) => [...text.matchAll(/^(?:import|export)\b[^"';]*["']([^"'.][^"']*)["']/gm)].map(([, name]) => name!)).filter((name) => !name.startsWith("node:"));
  expect([...new Set(imported)].sort()).toEqual(Object.keys(dependencies).sort());
});

test("the classic script is small enough", async () => {
  const size = compressed(await readFile(installed("dist/memcon-timeline.js")));
  print("dist/memcon-timeline.js", size, limits.script);
  for (const name of beside) print(`dist/memcon-timeline.${name}.js`, compressed(await readFile(installed(`dist/memcon-timeline.${name}.js`))));
  print("the tarball", packed().size);
  expect(size).toBeLessThanOrEqual(limits.script);
});

test("a bundle of the dataset is small enough, and has neither view code nor D3 in it", async () => {
  const input = installed("dist/dataset.js");
  const bundle = await rollup({ input, plugins: [resolve()] });
  const { output } = await bundle.generate({ format: "es", plugins: [terser()] });
  const size = compressed(output[0].code);
  print("a bundle of memcon-timeline/dataset", size, limits.dataset);
  expect(size).toBeLessThanOrEqual(limits.dataset);
  expect(output[0].moduleIds).toEqual([input]);
  expect(output[0].code).not.toMatch(/createElement|addEventListener|customElements|\bd3\b/);
});
