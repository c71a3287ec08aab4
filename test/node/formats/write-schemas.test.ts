import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels, conversations } from "../../../src/dataset/index.js";
import { MONTHS } from "../../../src/formats/date-parts.js";
import type { FileRecord } from "../../../src/formats/reading.js";
import { writeBibTeX } from "../../../src/formats/write-bibtex.js";
import { writeCSL } from "../../../src/formats/write-csl.js";
import { writeCSV } from "../../../src/formats/write-csv.js";
import { writeJSONLD } from "../../../src/formats/write-jsonld.js";
import { writeRIS } from "../../../src/formats/write-ris.js";
import { officialProblems } from "../../support/official.js";
import { readVocabulary } from "../../support/schema-org.js";
import { edtf, lists, recordsOf, text } from "./cited-records.js";

const any = recordsOf({
  id: text(), time: edtf, recorded: edtf, timeWritten: text(), lane: fc.uniqueArray(text(), { minLength: 1, maxLength: 3 }), title: text(), label: text(), summary: text(),
  href: fc.oneof(text(), fc.constantFrom("https://example.org/{1}", "doi:10.1000/1", "javascript:alert(1)")), kind: fc.oneof(text(), fc.constantFrom("book", "personal communication", "letter")),
  facets: lists(["recipient", "keyword", "place", "archive", "collection", "publication", "topic", "__proto__", "Über Größe"], text(), 3),
  details: lists(["archive_location", "genre", "volume", "accessed", "submitted", "editor", "translator", "N1", "AV", "constructor", "a b"], text(), 3),
});

/** Each of hundreds of files of all that records may say, and that of the twelve conversations. */
function ofEach(write: (records: readonly FileRecord[]) => string, check: (text: string, count: number) => void, dataset: string): void {
  fc.assert(fc.property(any, (records) => { check(write(records), records.length); }), { numRuns: 200 });
  check(dataset, conversations.length);
}

describe("writeCSL(records)", () => {
  /** Leaves out what is of no type of CSL, and values that are not of the kind of their variable. */
  const cleaned = (items: unknown): unknown => plugins.input.util.clean(items, false);

  it("is CSL-JSON to another program, which takes it as it is, and each item has an id and a type", () => {
    ofEach(writeCSL, (file, count): void => {
      const items = JSON.parse(file) as readonly Readonly<Record<string, unknown>>[];
      expect(cleaned(items)).toEqual(items);
      expect(items).toHaveLength(count);
      for (const { id, type } of items) expect([typeof id, typeof type]).toEqual(["string", "string"]);
    }, writeCSL(conversations, { channels }));
  });

  it("is valid by the schema of CSL-JSON", () => {
    ofEach(writeCSL, (file): void => {
      expect(officialProblems("csl-data", JSON.parse(file))).toEqual([]);
    }, writeCSL(conversations, { channels }));
  });

  it.each([
    ["a type", { type: "memorandum" }],
    ["a variable", { folio: "4" }],
    ["a date", { issued: { "date-parts": [["1911", []]] } }],
    ["a name", { author: [{ name: "Rosa Luxemburg" }] }],
  ])("would not be, with %s that is none", (_, broken) => {
    expect(officialProblems("csl-data", [{ id: "a", type: "book", ...broken }])).not.toEqual([]);
  });

  it.each([
    ["a type that CSL has not", { type: "memorandum" }],
    ["a variable that CSL has not", { folio: "4" }],
    ["a name in the place of a date", { issued: [{ family: "Luxemburg" }] }],
    ["a date with words for parts", { issued: { "date-parts": [["1911", "May"]] } }],
    ["a date without parts", { issued: { year: 1911 } }],
    ["a text in the place of names", { author: "Rosa Luxemburg" }],
    ["a name without parts", { author: [{ name: "Rosa Luxemburg" }] }],
    ["a number in the place of a text", { title: 4 }],
  ])("would lose %s", (_, broken) => {
    expect(cleaned([{ id: "a", ...broken }])).toEqual([{ id: "a" }]);
  });
});

describe("writeRIS(records)", () => {
  /** Types and tags of the specification of 2011, and those of 2001 that it kept. */
  const types = "ABST ADVS AGGR ANCIENT ART BILL BLOG BOOK CASE CHAP CHART CLSWK COMP CONF CPAPER CTLG DATA DBASE DICT EBOOK ECHAP EDBOOK EJOUR ELEC ENCYC EQUA FIGURE GEN GOVDOC GRANT HEAR ICOMM INPR JFULL JOUR LEGAL MANSCPT MAP MGZN MPCT MULTI MUSIC NEWS PAMP PAT PCOMM RPRT SER SLIDE SOUND STAND STAT THES UNBILL UNPB VIDEO WEB".split(" ");
  const tags = "TY A1 A2 A3 A4 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DO DP ED EP ET ID IS J1 J2 JA JF JO KW L1 L2 L3 L4 LA LB LK M1 M2 M3 N1 N2 NV OP PB PP PY RI RN RP SE SN SP ST T1 T2 T3 TA TI TT U1 U2 U3 U4 U5 UR VL VO Y1 Y2 ER".split(" ");

  it("has entries from TY to ER, a tag, two spaces, a hyphen and a space at each line, and dates of years, months and days", () => {
    ofEach(writeRIS, (file, count): void => {
      const lines = file.split("\r\n").slice(0, -1);
      expect(file === "" || file.endsWith("ER  - \r\n")).toBe(true);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      let open = false;
      let entries = 0;
      for (const line of lines) {
        const [, tag = "", value = ""] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
        expect(tags).toContain(tag);
        expect(open).toBe(tag !== "TY");
        open = tag !== "ER";
        if (tag === "TY") expect(types).toContain(value);
        if (tag === "ER") entries++;
        if (tag === "PY") expect(value).toMatch(/^\d{4}$/);
      }
      expect(entries).toBe(count);
    }, writeRIS(conversations, { channels }));
  });

  it("has each date of the conversations that is certain as YYYY/MM/DD/, and each that is likely with no year of its own", () => {
    const dates = writeRIS(conversations, { channels }).match(/^DA {2}- .*$/gm)!;
    expect(dates.map((line) => /- (?:\d{4}\/\d\d\/\d\d\/|\/\/\/\d{4}-\d\d-\d\d\?)$/.test(line.trim()))).toEqual(Array(10).fill(true));
    expect(dates.filter((line) => line.includes("?"))).toHaveLength(6);
  });
});

describe("writeBibTeX(records)", () => {
  it("is read by a small grammar of BibTeX, each value in balanced braces, each key once", () => {
    ofEach(writeBibTeX, (file, count): void => {
      const entries = parseBibTeX(file);
      expect(entries).toHaveLength(count);
      expect(new Set(entries.map(({ key }) => key)).size).toBe(count);
      for (const { fields } of entries) expect(new Set(fields).size).toBe(fields.length);
    }, writeBibTeX(conversations, { channels }));
  });
});

/** The grammar of BibTeX (Patashnik, BibTeXing, 1988), without what this writer never writes: strings, quotation marks, parentheses and joined values. */
function parseBibTeX(file: string): readonly { readonly key: string; readonly fields: readonly string[] }[] {
  const found: { key: string; fields: string[] }[] = [];
  let at = 0;
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern.source, "uy");
    sticky.lastIndex = at;
    const match = sticky.exec(file);
    if (match === null) throw new Error(`${pattern.source} is not at ${JSON.stringify(file.slice(at, at + 60))}`);
    at += match[0].length;
    return match[1] ?? match[0];
  };
  const skip = (): number => take(/\s*/).length;
  const value = (): void => {
    take(/\{/);
    for (let depth = 1; depth > 0; at++) {
      if (at >= file.length) throw new Error("not closed");
      depth += file[at] === "{" ? 1 : file[at] === "}" ? -1 : 0;
    }
  };
  for (skip(); at < file.length; skip()) {
    take(/@/);
    expect([...MONTHS, "comment", "string", "preamble"]).not.toContain(take(/[a-z]+/));
    const entry = { key: take(/\{([^\s"#%'(),={}\\~]+),/), fields: [] as string[] };
    for (skip(); file[at] !== "}"; skip()) {
      entry.fields.push(take(/([a-z_][a-z0-9_-]*)\s*=\s*/));
      value();
      take(/,/);
    }
    take(/\}/);
    found.push(entry);
  }
  return found;
}

describe("writeCSV(records)", () => {
  it("is RFC 4180: rows of as many cells, ended by CR LF, and no cell that a spreadsheet would run", () => {
    ofEach(writeCSV, (file, count): void => {
      const rows = strictCSV(file);
      expect(rows).toHaveLength(count + 1);
      for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }, writeCSV(conversations, { channels }));
  });
});

/** RFC 4180, section 2, letter by letter; throws where the file is none. */
function strictCSV(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let [at, isDone] = [0, false];
  while (at < file.length) {
    let cell = "";
    if (file[at] === "\"") {
      for (at++; ; at++) {
        if (at >= file.length) throw new Error("not closed");
        if (file[at] !== "\"") cell += file[at]!;
        else if (file[at + 1] === "\"") cell += file[++at]!;
        else break;
      }
      at++;
    } else {
      for (; at < file.length && !",\r\n".includes(file[at]!); at++) {
        if (file[at] === "\"") throw new Error("a quote in a cell without quotes");
        cell += file[at]!;
      }
    }
    rows.at(-1)!.push(cell);
    isDone = file.startsWith("\r\n", at);
    if (isDone) {
      at += 2;
      if (at < file.length) rows.push([]);
    } else if (file[at] === ",") at++;
    else throw new Error(`neither a comma nor the end of a line: ${JSON.stringify(file.slice(at, at + 10))}`);
  }
  if (!isDone) throw new Error("no CR LF at the end");
  return rows;
}

describe("writeJSONLD(records)", () => {
  const { types, properties } = readVocabulary();
  const graphOf = (file: string): readonly unknown[] => (JSON.parse(file) as { "@graph": unknown[] })["@graph"];
  const above = (type: string): readonly string[] => [type, ...types[type]!.flatMap(above)];

  /** Whether `text` is what schema.org's type for data asks for. */
  function isOf(type: string, text: string): boolean {
    return type === "Text" || (type === "URL" && URL.canParse(text)) || (type === "Date" && /^\d{4}(?:-\d\d){0,2}$/.test(text));
  }

  function check(node: Readonly<Record<string, unknown>>): void {
    const own = [node["@type"] ?? []].flat() as string[];
    for (const type of own) expect(Object.keys(types)).toContain(type);
    for (const [name, value] of Object.entries(node)) {
      if (name === "@type") continue;
      expect(Object.keys(properties)).toContain(name);
      const { domain, range } = properties[name]!;
      if (own.length > 0) expect([name, own.flatMap(above).some((type) => domain.includes(type))]).toEqual([name, true]);
      for (const each of (Array.isArray(value) ? value : [value]) as unknown[]) {
        if (typeof each === "string") expect([name, each, range.some((type) => isOf(type, each))]).toEqual([name, each, true]);
        else {
          const inner = each as Readonly<Record<string, unknown>>;
          if (inner["@type"] !== undefined) expect([name, above(inner["@type"] as string).some((type) => range.includes(type))]).toEqual([name, true]);
          check(inner);
        }
      }
    }
  }

  it("uses types and properties that schema.org has, where it has them, and nothing that ends a script", () => {
    ofEach(writeJSONLD, (file, count): void => {
      const { "@context": context, "@graph": graph, ...rest } = JSON.parse(file) as { "@context": string; "@graph": Readonly<Record<string, unknown>>[] };
      expect([context, rest]).toEqual(["https://schema.org", {}]);
      expect(graph).toHaveLength(count);
      graph.forEach(check);
      expect(file).not.toContain("<");
    }, writeJSONLD(conversations, { channels }));
  });

  it.each([
    ["a type", { "@type": "Memorandum" }],
    ["a property", { "@type": "CreativeWork", folio: "4" }],
    ["a property of another type", { "@type": "CreativeWork", recipient: [{ name: "a" }] }],
    ["a value of another type", { "@type": "CreativeWork", contentLocation: { "@type": "Collection", name: "a" } }],
    ["a text in the place of a thing", { "@type": "CreativeWork", translator: "a" }],
    ["a date that is none", { "@type": "CreativeWork", dateCreated: "1911?" }],
    ["an address that is none", { "@type": "CreativeWork", url: "box 3" }],
  ])("would be found to have %s that schema.org has not", (_, node) => {
    expect(() => { check(node); }).toThrow();
  });

  it("has both dates of a conversation, its archive, fond and folios, translator and address", () => {
    const [first] = graphOf(writeJSONLD(conversations.slice(0, 1), { channels }));
    expect(first).toMatchObject({
      "@type": "ArchiveComponent",
      identifier: "roshchin-1949-10-16",
      genre: "Memorandum of conversation",
      temporalCoverage: "1949-10-16",
      dateCreated: "1949-12-01",
      translator: [{ name: "David Wolff" }],
      inLanguage: "en",
      contentLocation: [{ "@type": "Place", name: "Qinzheng Hall", containedInPlace: { "@type": "Place", name: "Beijing" } }],
      keywords: ["Yugoslavia", "GDR", "Diplomatic recognition", "Civil war"],
      holdingArchive: { "@type": "ArchiveOrganization", name: "Archive of Foreign Policy of the Russian Federation (AVPRF)" },
      itemLocation: "f. 0100, op. 42, por. 19, pap. 288, ll. 28-31",
      isPartOf: [{ "@type": "Collection", name: "[Conversations with Mao Zedong?]" }, { "@type": "WebSite", name: "Wilson Center Digital Archive" }],
      url: "https://digitalarchive.wilsoncenter.org/document/117863",
    });
  });

  it("gives no year to a record that has none, and none to one that is only about then", () => {
    const graph = (record: object): unknown => graphOf(writeJSONLD([record]))[0];
    expect(graph({ id: "a", title: "Letter" })).toEqual({ "@type": "CreativeWork", identifier: "a", name: "Letter" });
    expect(graph({ id: "a", title: "Letter", time: "[..1910]" })).toEqual({ "@type": "CreativeWork", identifier: "a", name: "Letter", temporalCoverage: "[..1910]" });
  });
});

it.each([["writeBibTeX", writeBibTeX, "@bibtex/text"], ["writeRIS", writeRIS, "@ris/file"]] as const)("%s(conversations) is read by another program, with every title and address", (_, write, forceType) => {
  const items = plugins.input.chain(write(conversations, { channels }), { forceType, generateGraph: false });
  expect(items.map(({ title, URL: url }) => [title, url])).toEqual(conversations.map(({ title, href }) => [title, href]));
});

it.each([["writeBibTeX", writeBibTeX, "@bibtex/text"], ["writeRIS", writeRIS, "@ris/file"]] as const)("%s(records) is read by another program, with every record and every title as it is", (_, write, forceType) => {
  const read = (records: readonly FileRecord[]) => plugins.input.chain(write(records), { forceType, generateGraph: false });
  fc.assert(fc.property(any.filter((records) => records.length > 0), (records) => {
    expect(read(records)).toHaveLength(records.length);
  }), { numRuns: 100 });
  // It does not take text for HTML, as others do.
  fc.assert(fc.property(text(/[&<]/), (title) => {
    expect(read([{ id: "a", kind: "book", title }]).map((item) => item.title)).toEqual([title]);
  }), { numRuns: 200 });
});
