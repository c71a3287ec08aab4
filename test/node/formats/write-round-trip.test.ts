import fc from "fast-check";
import { expect, it } from "vitest";
import { readBibTeX } from "../../../src/formats/read-bibtex.js";
import { readCSL } from "../../../src/formats/read-csl.js";
import { readCSV } from "../../../src/formats/read-csv.js";
import { readRIS } from "../../../src/formats/read-ris.js";
import type { FileRecord } from "../../../src/formats/reading.js";
import { writeBibTeX } from "../../../src/formats/write-bibtex.js";
import { writeCSL } from "../../../src/formats/write-csl.js";
import { writeCSV } from "../../../src/formats/write-csv.js";
import { writeJSON } from "../../../src/formats/write-json.js";
import { writeRIS } from "../../../src/formats/write-ris.js";
import { edtf, lists, recordsOf, text } from "./cited-records.js";

const runs = { numRuns: 400 };
const key = fc.stringMatching(/^[a-z][a-z0-9:-]{0,8}$/);
const href = fc.constantFrom("https://example.org/a?b=1&c=%20#d_e", "http://example.org/~x/", "https://doi.org/10.1000/1.a_b");
const keyword = text(/[,;]/);

/** What is read back of a record in a bibliography: a label alone is its title, and one that is the title is none. */
function titled({ label, title = label, ...record }: FileRecord): FileRecord {
  return { ...record, ...(title === undefined ? {} : { title }), ...(label === undefined || label === title ? {} : { label }) };
}

it("readCSL(writeCSL(records)) is records", () => {
  const parts = {
    id: text(), time: edtf, recorded: edtf, timeWritten: text(/</), recordedWritten: text(/</), lane: fc.uniqueArray(text(), { minLength: 1, maxLength: 3 }),
    title: text(), label: text(), summary: text(), href, kind: fc.constantFrom("book", "personal communication", "manuscript", "web page"),
    facets: lists(["recipient"], text(), 2).chain((names) => lists(["place", "archive", "collection", "publication"], text()).chain((more) => lists(["keyword"], keyword, 3).map((words) => ({ ...names, ...more, ...words })))),
    details: lists(["archive_location", "genre", "volume", "note", "language"], text()).chain((more) => lists(["translator"], text(), 2).map((names) => ({ ...more, ...names }))),
  };
  fc.assert(fc.property(recordsOf(parts), (records) => {
    expect(readCSL(writeCSL(records)).records).toEqual(records.map(titled));
  }), runs);
});

it("readBibTeX(writeBibTeX(records)) is records", () => {
  const parts = {
    id: key, time: edtf, recorded: edtf, lane: fc.uniqueArray(text(), { minLength: 1, maxLength: 3 }),
    title: text(), label: text(), summary: text(), href, kind: fc.constantFrom("book", "letter", "unpublished", "miscellaneous", "conference paper"),
    facets: lists(["recipient"], text(), 2).chain((names) => lists(["place", "archive", "collection", "publication"], text()).chain((more) => lists(["keyword"], keyword, 3).map((words) => ({ ...names, ...more, ...words })))),
    details: lists(["archivelocation", "type", "volume", "note"], text()).chain((more) => lists(["translator"], text(), 2).map((names) => ({ ...more, ...names }))),
  };
  fc.assert(fc.property(recordsOf(parts), (records) => {
    expect(readBibTeX(writeBibTeX(records)).records).toEqual(records.map(titled));
  }), runs);
});

it("readRIS(writeRIS(records)) is records, but for their second dates", () => {
  const parts = {
    id: text(), time: edtf, lane: fc.uniqueArray(text(/,/), { minLength: 1, maxLength: 3 }),
    title: text(), label: text(), summary: text(), href, kind: fc.constantFrom("book", "personal communication", "manuscript", "generic"),
    facets: lists(["place", "archive", "collection", "publication"], text()).chain((more) => lists(["keyword"], text(), 3).map((words) => ({ ...more, ...words }))),
    details: lists(["AV", "M3", "VL", "LA"], text()).chain((more) => lists(["N1"], text(), 3).chain((notes) => lists(["A4"], text(/,/), 2).map((names) => ({ ...more, ...notes, ...names })))),
  };
  fc.assert(fc.property(recordsOf(parts), (records) => {
    expect(readRIS(writeRIS(records)).records).toEqual(records.map(titled));
  }), runs);
});

it("readCSV(writeCSV(records)) is records, formulas and all, where it is told the columns", () => {
  const facets = ["recipient", "topic"];
  const details = ["box", "a,b", "=cmd"];
  const value = text(/[;|]/);
  const parts = { id: text(), time: edtf, recorded: edtf, lane: fc.uniqueArray(value, { minLength: 1, maxLength: 3 }), title: text(), label: text(), summary: text(), href, kind: text(), facets: lists(facets, value, 3), details: lists(details, text()) };
  fc.assert(fc.property(recordsOf(parts), (records) => {
    const csv = writeCSV(records);
    const has = (name: string): boolean => csv.split("\r\n", 1)[0]!.replaceAll("'=cmd", "=cmd").replaceAll("\"a,b\"", "a.b").split(",").includes(name.replace("a,b", "a.b"));
    const one = (name: string): string | null => (has(name) ? name : null);
    const columns = { id: "id", time: one("time"), recorded: one("recorded"), lane: one("lane"), title: one("title"), label: one("label"), summary: one("summary"), href: one("href"), kind: one("kind"), end: null, facets: facets.filter(has), details: details.filter(has) };
    const read = readCSV(csv, { columns, delimiter: ",", header: true, separator: ";", dayOrder: "day-first" });
    expect(read.records).toEqual(records);
  }), runs);
});

it("JSON.parse(writeJSON(records)) is records", () => {
  const parts = { id: text(), time: edtf, recorded: edtf, timeWritten: text(), lane: fc.uniqueArray(text(), { minLength: 1 }), title: text(), summary: text(), href: text(), kind: text(), facets: lists(["__proto__", "a"], text(), 3), details: lists(["constructor", "b"], text(), 3) };
  fc.assert(fc.property(recordsOf(parts), (records) => {
    expect(JSON.parse(writeJSON(records))).toEqual(JSON.parse(JSON.stringify(records)));
  }), runs);
});
