import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels, conversations, dataset } from "../../../src/dataset/index.js";
import { cite } from "../../../src/formats/cite.js";
import { readCSV } from "../../../src/formats/read-csv.js";
import { read } from "../../../src/formats/read.js";
import type { FileRecord } from "../../../src/formats/reading.js";
import { writeBibTeX } from "../../../src/formats/write-bibtex.js";
import { writeCSL } from "../../../src/formats/write-csl.js";
import { writeCSV } from "../../../src/formats/write-csv.js";
import { writeRIS } from "../../../src/formats/write-ris.js";

const OPTIONS = { channels, lanes: dataset.lanes };
const cited = cite(conversations, OPTIONS).split("\n");
const datesIn = (line: string) => /(?:n\.d\.|\[?\w+ \d+, \d{4}\??\]?) \(held [^)]+\)/.exec(line)?.[0];
/** Without the envoy, whom a citation of a file names, since there he is a fact of the record. */
const withoutLane = (text: string) => dataset.lanes.reduce((line, { label }) => line.replace(new RegExp(`(^|,|”) ?${label},? `), "$1 "), text).trim();
const file = (name: string) => readFileSync(new URL(`../../../data/${name}`, import.meta.url));

/** The command of examples/command. */
const COLUMNS = { time: "held", recorded: "written", lane: "envoy", label: "headline", kind: "kind", facets: ["people", "place", "topics"] };

describe("cite(read(bytes).records)", () => {
  it.each(["conversations.bib", "conversations.csl.json", "conversations.csv"])("of %s has the dates of the documents, n.d. where it is not stated, and the days held beside them", (name) => {
    const lines = cite(read(file(name)).records).split("\n");
    expect(lines.map(datesIn)).toEqual(cited.map(datesIn));
    expect(lines[2]).toContain("n.d. (held January 1, 1950)");
    expect(datesIn(lines[0]!)).toBe("December 1, 1949 (held October 16, 1949)");
  });

  it("of conversations.csl.json is what the dataset cites, with the envoy", () => {
    expect(cite(read(file("conversations.csl.json")).records).split("\n").map(withoutLane)).toEqual(cited);
  });

  it("of conversations.csv is what the dataset cites, with the envoy, in the columns of the command's example too", () => {
    for (const { records } of [readCSV(file("conversations.csv")), readCSV(file("conversations.csv"), { columns: COLUMNS })]) {
      expect(cite(records).split("\n").map((line) => line.slice(line.indexOf("“")))).toEqual(cited);
    }
  });

  it.each<[string, (records: readonly FileRecord[]) => string]>([["BibTeX", writeBibTeX], ["CSL-JSON", writeCSL], ["RIS", writeRIS], ["CSV", writeCSV]])("stays as it is through %s, whatever the record is dated by", (_, write) => {
    const day = fc.constantFrom("1949-10-16", "1911", "-0043-03-15", "[1959-10-01..1959-10-14]", "{1911,1913}");
    const record = fc.record({ time: day, recorded: day, timeAs: fc.constantFrom("held", "event") }, { requiredKeys: ["time"] });
    fc.assert(fc.property(fc.array(record, { minLength: 1, maxLength: 3 }), (rows) => {
      // A second date alone is kept by some formats only.
      const records = rows.map((row, i) => ({ id: `r${i}`, title: "Talk", ...row })).filter(({ timeAs, recorded }) => timeAs !== undefined || recorded === undefined);
      if (records.length > 0) expect(cite(read(write(records)).records)).toBe(cite(records));
    }), { numRuns: 60 });
  });
});

describe("writeBibTeX(conversations)", () => {
  it("gives BibLaTeX no set for a date, and says it in words beside the entry", () => {
    const bib = writeBibTeX(conversations, OPTIONS);
    expect(bib).not.toMatch(/date = \{[[{]/);
    expect(bib).toContain("addendum = {held: [1959-10-01..1959-10-14]}");
  });
});

it("README cites and writes the conversations as it says, lanes by their names", () => {
  const readme = file("../README.md").toString();
  expect(readme).toContain("writeBibTeX(conversations, { channels, lanes: dataset.lanes });");
  expect(writeBibTeX(conversations, { channels, lanes: dataset.lanes })).toContain("lane = {{Pavel Yudin}}");
  const lines = /style: "mla", channels \}\);\n\/\/ (.+)\n\/\/ (.+)\n/.exec(readme);
  expect(cite(conversations.slice(5, 6), { style: "mla", channels })).toBe(`${lines![1]!} ${lines![2]!}`);
});

describe("readCSV(text)", () => {
  it("doubts what the column likely names, and nothing where that says something else", () => {
    const [sure, likely, other] = readCSV("id,date,archive,likely\n1,1911,A,\n2,1911,B,date|archive\n3,1911,C,yes\n", { columns: { time: "date", details: ["archive", "likely"] } }).records;
    expect([sure, likely, other].map((record) => [record?.time, record?.details?.["archive"] ?? record?.facets?.["archive"], record?.details?.["likely"] ?? record?.facets?.["likely"]])).toEqual([["1911", ["A"], undefined], ["1911?", ["[B?]"], undefined], ["1911", ["C"], ["yes"]]]);
  });
});
