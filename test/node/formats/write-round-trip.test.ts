import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CitedName } from "../../../src/records/citation.js";
import { readBibTeX } from "../../../src/formats/read-bibtex.js";
import { readCSL } from "../../../src/formats/read-csl.js";
import { readCSV } from "../../../src/formats/read-csv.js";
import { readJSON } from "../../../src/formats/read-json.js";
import { readRIS } from "../../../src/formats/read-ris.js";
import type { FileRecord } from "../../../src/formats/reading.js";
import { writeBibTeX } from "../../../src/formats/write-bibtex.js";
import { writeCSL } from "../../../src/formats/write-csl.js";
import { writeCSV } from "../../../src/formats/write-csv.js";
import { writeJSON } from "../../../src/formats/write-json.js";
import { writeRIS } from "../../../src/formats/write-ris.js";
import { plainText } from "../../../src/formats/plain-text.js";
import { edtf, lists, recordsOf, text as anyText } from "./cited-records.js";

const runs = { numRuns: 400 };

/** Text that readers do not take for HTML, of which they would leave what it says. */
const text = (without?: RegExp) => anyText(without).filter((each) => plainText(each) === each);
const key = fc.stringMatching(/^[a-z][a-z0-9:-]{0,8}$/);
const href = fc.constantFrom("https://example.org/a?b=1&c=%20#d_e", "http://example.org/~x/", "https://doi.org/10.1000/1.a_b");
// Joined, what is no tag by itself may be one.
const keyword = text(/[,;<]/);

/** What is read back of a record in a bibliography: a label alone is its title, and one that is the title is none. */
function titled({ label, title = label, ...record }: FileRecord): FileRecord {
  return { ...record, ...(title === undefined ? {} : { title }), ...(label === undefined || label === title ? {} : { label }) };
}

it("readCSL(writeCSL(records)) is records", () => {
  const parts = {
    id: text(), time: edtf, recorded: edtf, timeWritten: text(/[<\d]/), recordedWritten: text(/[<\d]/), lane: fc.uniqueArray(text(), { minLength: 1, maxLength: 3 }), laneIsAuthor: fc.constant(true),
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
    id: key, time: edtf, recorded: edtf, lane: fc.uniqueArray(text(), { minLength: 1, maxLength: 3 }), laneIsAuthor: fc.constant(true),
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
    id: text(), time: edtf, lane: fc.uniqueArray(text(/,/), { minLength: 1, maxLength: 3 }), laneIsAuthor: fc.constant(true),
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
  const parts = { id: anyText(), time: edtf, recorded: edtf, timeWritten: anyText(), lane: fc.uniqueArray(anyText(), { minLength: 1 }), title: anyText(), summary: anyText(), href: anyText(), kind: anyText(), facets: lists(["__proto__", "a"], anyText(), 3), details: lists(["constructor", "b"], anyText(), 3) };
  fc.assert(fc.property(recordsOf(parts), (records) => {
    expect(JSON.parse(writeJSON(records))).toEqual(JSON.parse(JSON.stringify(records)));
  }), runs);
});

it("readJSON(writeJSON(records)) is records, without a guess of columns, whatever their texts", () => {
  const parts = {
    id: anyText(), time: edtf, timeWritten: anyText(), recorded: edtf, recordedWritten: anyText(), recordedAs: anyText(), lane: fc.uniqueArray(anyText(), { minLength: 1 }), laneIsAuthor: fc.constant(true), title: anyText(), label: anyText(), summary: anyText(), href: anyText(), kind: anyText(),
    facets: lists(["__proto__", "a", "To", "kind", "time"], anyText(), 3), details: lists(["constructor", "b", "Archive and shelfmark", "Published", "date"], anyText(), 3),
  };
  fc.assert(fc.property(recordsOf(parts), (records) => {
    const dated = [{ id: "1911-05", time: "1911" }, ...records.map(({ recordedAs, ...record }) => ({ ...record, ...(recordedAs === undefined || (record.recorded ?? record.recordedWritten) === undefined ? {} : { recordedAs }) }))];
    const read = readJSON(writeJSON(dated));
    expect([read.records, read.guesses.filter(({ message }) => message.startsWith("column")), read.problems]).toEqual([dated, [], []]);
  }), runs);
});

it("readJSON(writeJSON(records)) is a second reading of a table, with its facets, its details and its dates as they are written", () => {
  const table = readCSV("Date,Julian,From,To,Archive and shelfmark,Published\n3 May 1911 (O.S.),1911,Rosa,Clara,\"Box 1 <b>\",1920\n31 June 1911,1912,Clara,Rosa,\"Box 2\",1921\n");
  const { records, guesses, problems, channels } = readJSON(writeJSON(table.records));
  expect([records, guesses, problems]).toEqual([table.records, [], []]);
  expect(JSON.stringify(channels)).toBe(JSON.stringify(table.channels));
  expect(Object.keys(records[0]!.facets ?? {})).toEqual(["To"]);
});

it.each(["in the Julian calendar", "3 May 1911 (Julian)", "3 May 1911 O.S."])("readJSON(writeJSON(records)) leaves %j of a Julian date as it is", (timeWritten) => {
  const records = [{ id: "a", time: "1911-05-16", timeWritten, timeJulian: true }];
  expect(readJSON(writeJSON(records)).records).toEqual(records);
});

it.each(["BibTeX", "RIS", "CSL-JSON", "CSV"])("a writer of %s leaves tags as they are, and its reader what they say", (name) => {
  const records = [{ id: "a", title: "<b>On</b> R&amp;D <i>e</i> < f", summary: "b", lane: ["A"], time: "1911" }, { id: "b", title: "Letter", summary: "c", lane: ["A"], time: "1912" }];
  expect(writers[name]!(records)).toContain(name === "BibTeX" ? "<b>On</b> R\\&amp;D <i>e</i> < f" : "<b>On</b> R&amp;D <i>e</i> < f");
  expect(trips.find(([each]) => each === name)![1](records)[0]!.title).toBe("On R&D e < f");
});

const texts = (records: readonly FileRecord[]) => records.map(({ title, summary, lane }) => ({ title, summary, lane }));

/** Of each format what reads back what its writer wrote. */
const trips: readonly (readonly [name: string, trip: (records: readonly FileRecord[]) => readonly FileRecord[]])[] = [
  ["CSV", (records) => readCSV(writeCSV(records)).records],
  ["JSON", (records) => readJSON(writeJSON(records)).records],
  ["CSL-JSON", (records) => readCSL(writeCSL(records)).records],
  ["BibTeX", (records) => readBibTeX(writeBibTeX(records)).records],
  ["RIS", (records) => readRIS(writeRIS(records)).records],
];

const writers: Readonly<Record<string, (records: readonly FileRecord[]) => string>> = { BibTeX: writeBibTeX, RIS: writeRIS, "CSL-JSON": writeCSL, CSV: writeCSV };

describe.each(trips)("a writer and a reader of %s keep", (_, trip) => {
  it.each([
    ["quotes", "\"Yes\", he 'said' “and” «meant» it"],
    ["quotes alone", "\""],
    ["braces", "{a {b} c} {{d}"],
    ["a brace that is not closed", "a } b { c"],
    ["a backslash and commands", "\\emph{a} \\ \\'e C:\\temp"],
    ["signs of LaTeX", "100 % of $5 & #3_a ~ ^ `b`"],
    ["signs of HTML", "a < b & c > d"],
    ["a formula", "=HYPERLINK(\"https://example.org\")"],
    ["a formula with a plus", "+1 +2"],
    ["a formula with a minus", "-1-2"],
    ["a formula with an at sign", "@SUM(A1:A2)"],
    ["a formula of full width", "＝1＋1"],
    ["an apostrophe before a formula", "'=1"],
    ["an apostrophe", "'tis"],
    ["commas and semicolons", "a, b; c | d"],
    ["dashes", "a - b – c — d -- e --- f"],
    ["an entry", "@book{a, title = {b}}"],
    ["Arabic", "رسالة إلى «أخيه»، ٣"],
    ["Hebrew and Latin", "שלום (letter) 12"],
    ["marks of direction", "a \u200fב\u200e c"],
    ["Chinese", "毛泽东：「论人民民主专政」，一九四九年"],
    ["Japanese and Korean", "手紙・편지"],
    ["a letter beyond the first plane", "𝔘 👩‍🔬 𠮷"],
    ["combining marks", "e\u0301 é ि"],
    ["a number", "1911"],
    ["a date", "1911-12-31"],
    ["words for nothing", "null"],
    ["a name of every object", "__proto__"],
  ])("%s in a title and a summary", (_name, text) => {
    const records = [{ id: "a", title: text, summary: text, lane: ["A"], time: "1911" }, { id: "b", title: "Letter", summary: "b", lane: ["A"], time: "1912" }];
    expect(texts(trip(records))).toEqual(texts(records));
  });

  it.each(["Stalin", "毛泽东", "UNESCO", "ابن سينا", "Anna von Berg", "and", "Marks & Spencer and Sons", "O'Neill", "{Berg}"])("%s as it is said where it is an author's name", (name) => {
    const records = [{ id: "a", title: "Letter", lane: [name], time: "1911" }, { id: "b", title: "Note", lane: ["A"], time: "1911" }];
    expect(texts(trip(records))).toEqual(texts(records));
  });

  it("line breaks", () => {
    const records = [{ id: "a", title: "On\nthe\nstrikes", summary: "One.\n- two.\n=3\n@book{a}", lane: ["A"], time: "1911" }];
    expect(texts(trip(records))).toEqual(texts(records));
  });
});

it.each([
  ["tags of RIS", "ER  - "],
  ["entries within it", "One.\nER  - end\nTY  - BOOK\nTI  - Two"],
  ["tags after each other", "TY  - ER  - AU  - a"],
])("readRIS(writeRIS(records)) keeps a title with %s", (_, title) => {
  const records = [{ id: "a", kind: "book", title: title.trim() }, { id: "b", kind: "book", title: "Letter" }];
  expect(readRIS(writeRIS(records)).records).toEqual(records);
});

it.each<[CitedName, string]>([
  [{ family: "Stalin" }, "Stalin"],
  [{ family: "Vetrova", given: "Anna Maria" }, "Anna Maria Vetrova"],
  [{ family: "von Berg", given: "Karl" }, "Karl von Berg"],
  [{ family: "毛", given: "泽东" }, "毛泽东"],
  [{ family: "O’Neill the {elder}", given: "J. \"B\"" }, "J. \"B\" O’Neill the {elder}"],
])("readers of bibliographies take the parts of %j, as writers keep them, for %s", (author, expected) => {
  const channels = { citation: () => ({ authors: [author] }) };
  const rows = [{ id: "a", title: "Letter" }];
  for (const { records } of [readCSL(writeCSL(rows, { channels })), readBibTeX(writeBibTeX(rows, { channels })), readRIS(writeRIS(rows, { channels }))]) expect(records[0]!.lane).toEqual([expected]);
});

it("readers take back texts of several lines, whatever these are", () => {
  const lines = fc.array(text(/[&<]/), { minLength: 2, maxLength: 4 }).map((each) => each.join("\n"));
  fc.assert(fc.property(lines, lines, fc.constantFrom(...trips), (title, summary, [, trip]) => {
    const records = [{ id: "a", title, summary, lane: ["A"], time: "1911" }];
    expect(texts(trip(records))).toEqual(texts(records));
  }), { numRuns: 600 });
});
