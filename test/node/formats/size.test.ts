import { beforeAll, expect, test } from "vitest";
import { codeOf, compressed } from "../../support/size.js";

const source = (name: string) => ({ url: new URL(`../../../src/${name}.ts`, import.meta.url) });

/** What all readers share: how text is decoded and cleaned, dates are read, and records, problems and guesses are kept. */
const SHARED = ["formats/reading", "formats/decode", "formats/plain-text", "formats/clean-text", "formats/tell-title", "time/written", "time/read", "time/day-order", "records/unknown", "records/problem", "records/steps"].map(source);

/** How tables guess columns, by names in five languages and by values, which are of authors, which are Julian, and whether a row names them; and what a cell says. */
const TABLES: readonly string[] = ["formats/guess-columns", "formats/column-facts", "formats/column-values", "formats/column-date", "formats/column-calendar", "formats/column-span", "formats/header-row", "formats/plain-cell", "time/column-years"];

/** What readers of one kind of file share beside that: those of tables; those of tables in JSON, where a cell may hold several texts and a row be an object, which are `readJSON` and `readDataPackage`; XML, and TEI's dates; what a reference comes to, its names and dates. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  tables: TABLES,
  "tables in JSON": [...TABLES, "formats/text-table"],
  tei: ["formats/tei", "formats/tei-date", "formats/xml-walk"],
  references: ["formats/reference", "formats/reference-kinds", "formats/person-name", "formats/date-parts", "formats/event-words", "formats/lane-field"],
};

/** What that comes to at most, in bytes, minified and compressed. */
const FAMILY_SIZES: Readonly<Record<string, number>> = { tables: 8540, "tables in JSON": 10_010, tei: 3125, references: 1200 };

/** What each reader comes to at most beside what it shares: 3 kB, unless it says why not. */
const SIZES: readonly { readonly name: string; readonly family?: keyof typeof FAMILIES; readonly most?: number }[] = [
  // Of which 1.1 kB are LaTeX, half of that its signs and accents; 1.1 kB entries, also where they are not closed, 0.7 kB what they inherit, 0.3 kB names, 0.5 kB roles of fields and kinds, which `writeBibTeX` has too, and 0.6 kB dates and what a record takes from the fields.
  // It is the one format of which a parser is a program of its own: well-kept ones that read as much are 75 and 110 kB (biblatex-csl-converter 3.2, @retorquere/bibtex-parser 9.0, bundled, minified and compressed).
  { name: "read-bibtex", family: "references", most: 4300 },
  { name: "read-cmif", family: "tei" },
  { name: "read-csl", family: "references" },
  { name: "read-csv", family: "tables" },
  { name: "read-datapackage", family: "tables in JSON" },
  { name: "read-frus", family: "tei" },
  { name: "read-iiif" },
  { name: "read-json", family: "tables in JSON" },
  { name: "read-ris", family: "references" },
  { name: "read-sparql" },
  { name: "read-timelinejs" },
  { name: "read-vis" },
];

const sizeOf = async (names: readonly string[]): Promise<number> => compressed(await codeOf([...names.map(source), ...SHARED]));

test("what all readers share is at most 19,940 bytes, of which dates as people write them are most, and 70 tell the attributes of a link apart", { timeout: 60_000 }, async () => {
  const size = await sizeOf([]);
  console.log("shared by readers", size);
  expect(size).toBeLessThanOrEqual(19_940);
});

test.each(Object.entries(FAMILY_SIZES))("what readers of %s share is at most %i bytes", { timeout: 60_000 }, async (family, most) => {
  const size = await sizeOf(FAMILIES[family]!) - await sizeOf([]);
  console.log(family, size);
  expect(size).toBeLessThanOrEqual(most);
});

test.each(SIZES)("$name is at most 3 kB beside what readers share, or says why not", { timeout: 60_000 }, async ({ name, family, most = 3000 }) => {
  const shared = family === undefined ? [] : FAMILIES[family]!;
  const size = await sizeOf([`formats/${name}`, ...shared]) - await sizeOf(shared);
  console.log(name, size);
  expect(size).toBeLessThanOrEqual(most);
});

/** What who imports one reader loads, with all that it shares, attributes of links too. */
const ALONE: Readonly<Record<string, number>> = { "read-bibtex": 23_980, "read-csv": 30_290, "read-datapackage": 31_900 };

test.each(Object.entries(ALONE))("%s with all that it imports is at most %i bytes", { timeout: 60_000 }, async (name, most) => {
  const size = compressed(await codeOf([source(`formats/${name}`)]));
  console.log("alone", name, size);
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
  cite: 6200, // of which 2.4 kB are dates in words, which the timeline has too, 0.5 kB what columns call an archive, what names no year that is not stated and brackets of the source, 0.3 kB each the year first in APA, first words of kinds and the order of headings, titles and dates, and 0.2 kB what has no title
  "write-bibtex": 2000,
  "write-csl": 2000,
  "write-csv": 1000,
  "write-json": 400,
  "write-coins": 1485,
  "write-jsonld": 1400,
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
