import { beforeAll, expect, test } from "vitest";
import { codeOf, compressed } from "../../support/size.js";

const source = (name: string) => ({ url: new URL(`../../../src/${name}.ts`, import.meta.url) });

/** What all readers share: how text is decoded and cleaned, dates are read, and records, problems and guesses are kept. */
const SHARED = ["formats/reading", "formats/decode", "formats/plain-text", "formats/clean-text", "time/written", "time/read", "time/day-order", "records/unknown", "records/problem", "records/steps"].map(source);

/** What each reader comes to at most beside that, in bytes, minified and compressed: 3 kB, unless it says why not. */
const SIZES: Readonly<Record<string, number>> = {
  "read-bibtex": 4700, // of which 1.2 kB are LaTeX's accents and signs, and the same again parts braces, names and fields
  "read-cmif": 4500, // of which 2.9 kB are XML and TEI's dates, which readFRUS shares
  "read-csl": 3000,
  "read-csv": 6300, // of which 3.6 kB guess columns by their names in five languages and by their values, which readJSON and readDataPackage share
  "read-datapackage": 7200, // of which 5 kB are what readJSON and readCSV have too
  "read-frus": 5050, // of which 2.9 kB are XML and TEI's dates, which readCMIF shares
  "read-iiif": 3000,
  "read-json": 6100, // of which 3.6 kB guess columns, and 0.5 kB find where JSON breaks
  "read-ris": 3000,
  "read-sparql": 3000,
  "read-timelinejs": 3000,
  "read-vis": 3000,
};

let shared: number;
beforeAll(async () => {
  shared = compressed(await codeOf(SHARED));
}, 60_000);

test.each(Object.entries(SIZES))("%s is at most %i bytes beside what readers share", { timeout: 60_000 }, async (name, most) => {
  const size = compressed(await codeOf([source(`formats/${name}`), ...SHARED])) - shared;
  console.log(name, size);
  expect(size).toBeLessThanOrEqual(most);
});

test("a reader is imported without the others", { timeout: 60_000 }, async () => {
  const code = await codeOf([{ ...source("formats/index"), names: ["readRIS"] }]);
  expect(code).toContain("has no entry of RIS");
  expect(code).not.toMatch(/has no entry of BibTeX|emph|correspDesc|is not JSON|Absender/i);
});

/** What writers share with each other and with readers: how records are read through channels, cited and cleaned. */
const WRITTEN = [...SHARED, ...["formats/cited", "formats/cited-fields", "formats/entry-fields"].map(source)];

/** What each writer comes to at most beside that, in bytes, minified and compressed. */
const WRITERS: Readonly<Record<string, number>> = {
  cite: 4200, // of which 2.1 kB are dates in words, which the timeline has too
  "write-bibtex": 2000,
  "write-csl": 2000,
  "write-csv": 1000,
  "write-json": 400,
  "write-jsonld": 1200,
  "write-ris": 2000,
};

let written: number;
beforeAll(async () => {
  written = compressed(await codeOf(WRITTEN));
  console.log("shared by writers, beside what readers share", written - compressed(await codeOf(SHARED)));
}, 60_000);

test.each(Object.entries(WRITERS))("%s is at most %i bytes beside what writers share", { timeout: 60_000 }, async (name, most) => {
  const size = compressed(await codeOf([source(`formats/${name}`), ...WRITTEN])) - written;
  console.log(name, size);
  expect(size).toBeLessThanOrEqual(most);
});

test("a writer is imported without readers, and without other writers", { timeout: 60_000 }, async () => {
  const code = await codeOf([{ ...source("formats/index"), names: ["writeRIS"] }]);
  expect(code).toContain("MANSCPT");
  expect(code).not.toMatch(/has no entry of RIS|textasciitilde|holdingArchive|Absender/i);
});
