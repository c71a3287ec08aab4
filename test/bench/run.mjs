// @ts-check
// Measures what the component promises to cost, and writes RESULTS.md beside itself.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build, preview } from "vite";
import { preface } from "./preface.mjs";
import { keyOf, tableOf } from "./table.mjs";
import { visit } from "./visit.mjs";

const usage = `npm run bench -- [options]
  --n 12,1000       numbers of records; default 12,1000,10000,100000,1000000
  --runs N          each of them in new browsers; default 3
  --limit SECONDS   for each case; default 60`;

const { values } = parseArgs({
  options: {
    n: { type: "string", default: "12,1000,10000,100000,1000000" },
    runs: { type: "string", default: "3" },
    limit: { type: "string", default: "60" },
    help: { type: "boolean", default: false },
  },
});

const everything = ["mount", "rest", "zoom", "filter", "search", "memory", "mount again"];

/** @type {Readonly<Record<string, import("./visit.mjs").Subject>>} */
const subjects = {
  walk: { drawing: "walk", set: "scattered", cases: everything },
  indexed: { drawing: "indexed", set: "scattered", cases: everything },
  objects: { drawing: "objects", set: "scattered", cases: everything },
  "walk from columns": { drawing: "walk from columns", set: "scattered", cases: ["mount", "memory", "mount again"] },
  "indexed from columns": { drawing: "indexed from columns", set: "scattered", cases: ["mount", "memory", "mount again"] },
  columns: { drawing: "columns", set: "scattered", cases: ["mount", "memory", "mount again"] },
  "objects, even": { drawing: "objects", set: "even", cases: ["mount", "fine zoom"] },
};

if (values.help) console.log(usage);
else await bench();

async function bench() {
  const counts = values.n.split(",").map((count) => positive("n", count));
  const folder = await mkdtemp(join(tmpdir(), "memcon-bench-"));
  try {
    const root = fileURLToPath(new URL(".", import.meta.url));
    // Built, since the script that Vite puts into a page it serves from source asks for timers of its own.
    const common = /** @type {const} */ ({ root, configFile: false, logLevel: "error" });
    await build({ ...common, build: { outDir: folder, emptyOutDir: true, minify: false, modulePreload: false, target: "es2022" } });
    const server = await preview({ ...common, build: { outDir: folder }, preview: { host: "127.0.0.1", port: 0 } });
    try {
      const results = await measured(server.resolvedUrls?.local[0] ?? "", counts);
      const page = `${await preface(values.runs)}\n\n${tableOf(results, counts)}\n`;
      await writeFile(join(root, "RESULTS.md"), page);
      console.log(page);
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} address
 * @param {readonly number[]} counts
 */
async function measured(address, counts) {
  /** @type {Map<string, readonly number[] | string>} */
  const results = new Map();
  for (let run = 0; run < positive("runs", values.runs); run++) {
    for (const count of counts) {
      for (const [name, subject] of Object.entries(subjects)) {
        if (hasFailed(results, name, count)) continue;
        console.error(`run ${run + 1}, ${count} records: ${name}`);
        await visit(address, subject, count, positive("limit", values.limit), (figure, found) => {
          const key = keyOf(name, count, figure);
          const before = results.get(key);
          results.set(key, typeof found === "string" || typeof before === "string" ? found : [...(before ?? []), ...found]);
        });
      }
    }
  }
  return results;
}

/**
 * Whether there is no use in another try.
 * @param {ReadonlyMap<string, unknown>} results
 * @param {string} name
 * @param {number} count
 */
function hasFailed(results, name, count) {
  return [...results].some(([key, found]) => typeof found === "string" && key.startsWith(keyOf(name, count, "")));
}

/**
 * @param {string} name
 * @param {string} value
 */
function positive(name, value) {
  const number = Number(value);
  if (!(number > 0)) throw new Error(`invalid ${name}: ${value}; expected a positive number`);
  return number;
}
