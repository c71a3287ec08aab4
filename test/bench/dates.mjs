// @ts-check
// How many statements in EDTF a second its reader reads, and how many dates in them, for each form and for a mix of them all: `node test/bench/dates.mjs`.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const RUNS = 9;
const DATES = 200_000;

const pad = (/** @type {number} */ number, length = 2) => String(number).padStart(length, "0");

/**
 * Texts of each form, the `i`th of many, so that no two in a row are the same.
 * @type {Readonly<Record<string, (i: number) => string>>}
 */
const forms = {
  day: (i) => `${1800 + (i % 200)}-${pad(1 + (i % 12))}-${pad(1 + (i % 28))}`,
  month: (i) => `${1800 + (i % 200)}-${pad(1 + (i % 12))}`,
  year: (i) => String(1000 + (i % 1000)),
  "before Christ": (i) => `-${pad(i % 9999 || 1, 4)}-${pad(1 + (i % 12))}-${pad(1 + (i % 28))}`,
  qualified: (i) => `${forms["day"]?.(i)}${["?", "~", "%"][i % 3]}`,
  "qualified in parts": (i) => `${1800 + (i % 200)}${"?~%"[i % 3]}-${pad(1 + (i % 12))}-${"?~%"[i % 3]}${pad(1 + (i % 28))}`,
  "unspecified digits": (i) => [`19${i % 10}X`, "18XX", `1953-${pad(1 + (i % 12))}-XX`, "1953-XX-XX"][i % 4] ?? "",
  season: (i) => `${1800 + (i % 200)}-${21 + (i % 4)}`,
  interval: (i) => `${1800 + (i % 100)}-${pad(1 + (i % 12))}-${pad(1 + (i % 28))}/${1900 + (i % 100)}-${pad(1 + (i % 12))}`,
  "open interval": (i) => (i % 2 === 0 ? `${1800 + (i % 200)}/..` : `/${1800 + (i % 200)}`),
  set: (i) => [`[1953-10-01..1953-10-${pad(2 + (i % 28))}]`, `[..${1800 + (i % 200)}]`, `{${1800 + (i % 200)},2001-12}`][i % 3] ?? "",
  "date-time": (i) => `${forms["day"]?.(i)}T${pad(i % 24)}:${pad(i % 60)}:${pad(i % 60)}${["", "Z", "+08:00"][i % 3]}`,
  "long year": (i) => [`Y${10_000 + (i % 9999)}`, `Y-${10_000 + (i % 9999)}`, `1950S${1 + (i % 4)}`, "Y17E3"][i % 4] ?? "",
};

/** What an archive's file is like: most days are plain. */
const mix = ["day", "day", "day", "day", "day", "day", "month", "month", "year", "year", "qualified", "qualified in parts", "unspecified digits", "season", "interval", "open interval", "set", "date-time", "long year", "before Christ"];

const folder = await mkdtemp(join(tmpdir(), "memcon-dates-"));
try {
  const readTime = await readerIn(folder);
  const names = Object.keys(forms);
  for (const name of names) print(name, readTime, Array.from({ length: DATES }, (_, i) => forms[name]?.(i) ?? ""));
  print("each form as often", readTime, Array.from({ length: DATES }, (_, i) => forms[names[i % names.length] ?? ""]?.(i) ?? ""));
  print("as in an archive", readTime, Array.from({ length: DATES }, (_, i) => forms[mix[i % mix.length] ?? ""]?.(i) ?? ""));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/**
 * The reader, built from source as an application builds it.
 * @param {string} outDir
 * @returns {Promise<(text: string) => unknown>}
 */
async function readerIn(outDir) {
  const entry = fileURLToPath(new URL("../../src/time/read.ts", import.meta.url));
  await build({ configFile: false, logLevel: "error", build: { lib: { entry, formats: ["es"], fileName: "read" }, outDir, emptyOutDir: false, minify: true, target: "es2022" } });
  await writeFile(join(outDir, "package.json"), `{ "type": "module" }`);
  return (await import(pathToFileURL(join(outDir, "read.js")).href)).readTime;
}

/**
 * @param {string} name
 * @param {(text: string) => unknown} readTime
 * @param {readonly string[]} texts
 */
function print(name, readTime, texts) {
  const unread = texts.find((text) => readTime(text) === null);
  const dates = texts.reduce((sum, text) => sum + datesIn(text), 0);
  if (unread !== undefined) throw new Error(`invalid date: ${unread}; expected one that is read`);
  const rates = Array.from({ length: RUNS }, () => {
    // Of the processor, since others may be at work beside it.
    const start = process.cpuUsage();
    for (const text of texts) readTime(text);
    const { user, system } = process.cpuUsage(start);
    return texts.length / (user + system);
  }).sort((a, b) => a - b);
  const [least = 0, median = 0, most = 0] = [0, RUNS >> 1, RUNS - 1].map((i) => rates[i]);
  const [text, date] = [median, median * dates / texts.length].map((rate) => rate.toFixed(2).padStart(6));
  console.log(`${name.padEnd(20)} ${text} million a second of the processor (from ${least.toFixed(2)} to ${most.toFixed(2)}), or ${date} million dates`);
}

/** An interval has two, unless an end is open or unknown, and a set as many as it names. @param {string} text */
function datesIn(text) {
  return text.split(/\/|,|\.\./).filter((part) => /\d/.test(part)).length;
}
