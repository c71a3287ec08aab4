// @ts-check
// Measures what reading 20 MB of CSV takes in Node, at once and in slices: `node test/bench/csv.mjs`.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const ROWS = 200_000;
const header = ["Id", "Date", "Received", "Sender", "Recipient", "Title", "Place", "Link"];
const people = Array.from({ length: 40 }, (_, i) => `Person, ${i}`);
const places = ["Moscow", "Peking", "Berlin", "Paris", "London"];

const folder = await mkdtemp(join(tmpdir(), "memcon-csv-"));
try {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const entry = { csv: join(root, "src/formats/read-csv.ts"), slices: join(root, "src/formats/read-in-slices.ts") };
  await build({ root, configFile: false, logLevel: "error", build: { ssr: true, outDir: folder, rolldownOptions: { input: entry, output: { format: "es", entryFileNames: "[name].mjs" } } } });
  /** @type {typeof import("../../src/formats/read-csv.js")} */
  const { readCSV } = await import(pathToFileURL(join(folder, "csv.mjs")).href);
  /** @type {typeof import("../../src/formats/read-in-slices.js")} */
  const { readInSlices } = await import(pathToFileURL(join(folder, "slices.mjs")).href);

  const bytes = new TextEncoder().encode(table());
  console.log(`${ROWS} rows × ${header.length} columns, ${(bytes.length / 1e6).toFixed(1)} MB`);
  for (let run = 0; run < 3; run++) {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    const { records, problems } = readCSV(bytes);
    console.log(`at once: ${ms(performance.now() - start)}, of the processor ${ms(process.cpuUsage(cpu).user / 1000)}; ${records.length} records, ${problems.length} problems`);
  }
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    const { longest, median, slices, cpu } = await watched(() => readInSlices(bytes));
    console.log(`in slices: ${ms(performance.now() - start)}; ${slices} turns for the page, the wait for one ${ms(median)} by the median, ${ms(longest)} at the longest, or ${ms(cpu)} of the processor`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** How long a task of the page's own had to wait while `work` went on. @param {() => Promise<unknown>} work */
async function watched(work) {
  /** @type {number[]} */
  const waits = [];
  let [cpu, last, used, isDone] = [0, performance.now(), process.cpuUsage(), false];
  const tick = () => {
    waits.push(performance.now() - last);
    // On a machine that others use too this says more, though it has the collector's threads in it.
    cpu = Math.max(cpu, process.cpuUsage(used).user / 1000);
    [last, used] = [performance.now(), process.cpuUsage()];
    if (!isDone) setImmediate(tick);
  };
  setImmediate(tick);
  await work();
  isDone = true;
  tick();
  waits.sort((a, b) => a - b);
  return { longest: waits.at(-1) ?? 0, median: waits[waits.length >> 1] ?? 0, slices: waits.length, cpu };
}

function table() {
  const lines = [header.join(",")];
  for (let i = 0; i < ROWS; i++) {
    const day = (/** @type {number} */ n) => new Date(Date.UTC(1900, 0, 1 + (n % 30_000))).toISOString().slice(0, 10);
    lines.push([`r${i}`, day(i * 7), day(i * 7 + 30), `"${people[i % 40]}"`, `"${people[(i * 7) % 40]}"`, `"Letter ""${i}"" of ${i % 97}"`, places[i % 5], `https://example.org/${i}`].join(","));
  }
  return `${lines.join("\r\n")}\r\n`;
}

function ms(/** @type {number} */ time) {
  return `${time.toFixed(0)} ms`;
}
