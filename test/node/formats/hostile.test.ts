import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Input } from "../../../src/formats/decode.js";
import { cite, read, readBibTeX, readCMIF, readCSL, readCSV, readDataPackage, readFRUS, readIIIF, readJSON, readRIS, readSPARQL, readTimelineJS, readVis, recogniseFormat, writeBibTeX, writeCOinS, writeCSL, writeCSV, writeJSON, writeJSONLD, writeRIS } from "../../../src/formats/index.js";
import type { FileRecord, Reading } from "../../../src/formats/reading.js";
import { readTime } from "../../../src/time/read.js";

/** A reader with files for it: `cell` has `text` in it, `filled` has it in every field, dates, addresses and what a field is called too, `wide` a record with all of the `names`, and `deep` nests so far. */
interface Case {
  readonly reader: (input: Input) => Reading;
  readonly cell: (text: string) => string;
  readonly filled: (text: string) => string;
  readonly wide: (names: readonly string[]) => string;
  readonly deep: (depth: number) => string;
}

const json = JSON.stringify;
const fieldsOf = (names: readonly string[], value: unknown = "x") => Object.fromEntries(names.map((name) => [name, value]));
/** A value of JSON in as many objects and lists, one in the other. */
const nest = (depth: number) => `${"{\"a\":[".repeat(depth / 2)}1${"]}".repeat(depth / 2)}`;
const xml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\"", "&quot;");
const tags = (depth: number) => `${"<seg>".repeat(depth)}x${"</seg>".repeat(depth)}`;
const letter = (inner: string, attributes = "") => `<TEI><teiHeader><profileDesc><correspDesc key="k" ref="https://example.org/a"${attributes}><correspAction type="sent"><date when="1953-12-31">1953</date>${inner}</correspAction></correspDesc></profileDesc></teiHeader></TEI>`;
const volume = (inner: string, attributes = "") => `<TEI xml:id="frus1952-54v13"><text><body><div type="document" xml:id="d1" frus:doc-dateTime-min="1953-12-31T00:00:00-05:00" frus:doc-dateTime-max="1953-12-31T23:59:59-05:00"${attributes}><head>T</head>${inner}</div></body></text></TEI>`;
const persons = (name: string) => `<TEI><text><front><div type="section"><persName xml:id="p_A1">${xml(name)}</persName></div></front></text></TEI>`;
const quoted = (cell: string) => `"${cell.replaceAll("\"", "\"\"")}"`;
const attributesOf = (names: readonly string[]) => names.map((name) => ` ${name}="x"`).join("");

/** Of which the middle one tells what ends a cell. */
const SHORT_ROWS = Array.from({ length: 3 }, () => ["1953"]);
const CSL = ["id", "type", "title", "title-short", "abstract", "URL", "DOI", "keyword", "publisher-place", "archive", "archive_location", "container-title", "event", "note", "genre", "language"];
const ZOTERO = ["key", "title", "date", "abstractNote", "url", "DOI", "extra", "place", "archive", "archiveLocation", "accessDate", "letterType"];
const BIBTEX = ["title", "author", "url", "doi", "keywords", "date", "year", "timeas", "addendum", "crossref"];
const RIS = ["ID", "AU", "ED", "A2", "TI", "ST", "AB", "UR", "DO", "KW", "CY", "DB", "T2", "T3", "Y2", "M3", "N1", "LA"];

/** Runs of one thing, which a pattern may try to end at each of its places. */
const RUNS = [" ", ".", ",", ";", ":", "/", "-", "'", "\"", "<", "(", "[", "{", "0", "a", ", a", " ;"];
/** What may stand before one, so that a pattern comes to it. */
const STARTS = ["", "1955", "a.", "<b", "<a href=", "date (O.S.)"];
const LONG = 50_000;

/** Seconds of this process's own for `take` of a `text`, whatever else the machine has to do: the least of `times`. */
function secondsOf(take: (text: string) => void, text: string, times: number): number {
  return Math.min(...Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    take(text);
    return process.cpuUsage(before).user / 1e6;
  }));
}

/** The first text of which `take` is slow: one twice as long takes it far more than twice as long; null where there is none. What takes less than a second is not, since a look at each pair of characters takes more. */
function firstSlow(take: (text: string) => void): unknown {
  for (const piece of RUNS) {
    for (const start of STARTS) {
      const textOf = (length: number) => `${start}${piece.repeat(length / piece.length)} x>`;
      if (secondsOf(take, textOf(LONG), 1) < 1) continue;
      const [short, long] = [LONG, 2 * LONG].map((length) => secondsOf(take, textOf(length), 2)) as [number, number];
      if (long > 3 * short) return { start, piece, short, long };
    }
  }
  return null;
}

const CASES: Readonly<Record<string, Case>> = {
  readJSON: {
    reader: readJSON,
    cell: (text) => json([{ id: "a", date: "1953-12-31", title: text, lane: ["Mao", text], place: { name: text } }]),
    filled: (text) => json([{ ...fieldsOf(["date", "end", "received", "id", "lane", "title", "label", "summary", "url", "type", "recipient", text], text), place: { name: text }, [text.slice(0, 40)]: text }]),
    wide: (names) => json([{ date: "1953", ...fieldsOf(names) }]),
    deep: (depth) => `[{"date":"1953","x":${nest(depth)}}]`,
  },
  readCSV: {
    reader: readCSV,
    cell: (text) => `Date,Sender,Title,Place\n1953-12-31,Mao,"${text.replaceAll("\"", "\"\"")}",Beijing\n`,
    filled: (text) => [["Date", "End", "Received", "ID", "Sender", "Title", "Label", "Summary", "URL", "Type", "Recipient", text], ...SHORT_ROWS, Array.from({ length: 12 }, () => text)].map((cells) => cells.map(quoted).join(",")).join("\n"),
    wide: (names) => `Date,${names.join(",")}\n1953,${names.map(() => "x").join(",")}`,
    deep: (depth) => `Date,Title\n1953,${"\"\"".repeat(depth)}${"<b>".repeat(depth)}`,
  },
  readTimelineJS: {
    reader: readTimelineJS,
    cell: (text) => json({ title: { text: { headline: text } }, events: [{ unique_id: "a", start_date: { year: "1953", month: "12" }, text: { headline: text, text }, group: "Mao", media: { url: "https://example.org" } }], eras: [] }),
    filled: (text) => json({ title: { text: { headline: text } }, events: [{ unique_id: text, start_date: { year: text, month: text, display_date: text }, end_date: { year: 1953, month: text, day: text }, display_date: text, text: { headline: text, text }, group: text, media: fieldsOf(["url", "caption", "credit", "link"], text), [text]: text }], eras: [{ start_date: { year: 1953 }, text: { headline: text } }] }),
    wide: (names) => json({ events: [{ start_date: { year: 1953 }, ...fieldsOf(names) }] }),
    deep: (depth) => `{"events":[{"start_date":{"year":1953},"x":${nest(depth)}}]}`,
  },
  "readTimelineJS, of its spreadsheet": {
    reader: readTimelineJS,
    cell: (text) => `Year,Month,Media,Headline,Text\n1953,12,https://example.org,T,"${text.replaceAll("\"", "\"\"")}"\n`,
    filled: (text) => [["Year", "Month", "Day", "Time", "End Year", "Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption", "Type", "Group", text], Array.from({ length: 14 }, () => text)].map((cells) => cells.map(quoted).join(",")).join("\n"),
    wide: (names) => `Year,Headline,${names.join(",")}\n1953,T,${names.map(() => "x").join(",")}`,
    deep: (depth) => `Year,Headline\n1953,${"\"\"".repeat(depth)}${"<b>".repeat(depth)}`,
  },
  readVis: {
    reader: readVis,
    cell: (text) => json({ items: [{ id: "a", content: text, start: "1953-12-31", group: 1 }], groups: [{ id: 1, content: text }] }),
    filled: (text) => json({ items: [{ ...fieldsOf(["id", "content", "title", "start", "end", "group", "type", "className", "subgroup", text], text) }], groups: [{ id: text, content: text, [text]: text }], [text]: text }),
    wide: (names) => json([{ content: "T", start: "1953", ...fieldsOf(names) }]),
    deep: (depth) => `[{"content":"T","start":"1953","x":${nest(depth)}}]`,
  },
  readCSL: {
    reader: readCSL,
    cell: (text) => json([{ id: "a", type: "letter", title: text, author: [{ family: text, given: "R" }], issued: { "date-parts": [[1953, 12, 31]] }, note: text }]),
    filled: (text) => json([{ ...fieldsOf([...CSL, text], text), author: [{ family: text, given: text, suffix: text }, { literal: text }], issued: { raw: text } }, { itemType: "letter", ...fieldsOf(ZOTERO, text), creators: [{ creatorType: "author", firstName: text, lastName: text }], tags: [{ tag: text }] }, { type: "letter", issued: { literal: text, season: text }, id: "b" }, { type: "letter", issued: { "date-parts": [[text, text]] }, id: "c" }]),
    wide: (names) => json([{ type: "letter", issued: { raw: "1953" }, ...fieldsOf(names) }]),
    deep: (depth) => `[{"type":"letter","issued":{"raw":"1953"},"x":${nest(depth)}}]`,
  },
  readBibTeX: {
    reader: readBibTeX,
    cell: (text) => `@string{b = "Beijing"}\n@letter{a, title = {${text}}, author = {Mao Zedong and {Yudin}}, date = {1953-12-31}, note = b # {${text}}}\n`,
    filled: (text) => `@letter{a, ${[...BIBTEX, text].map((name) => `${name} = {${text}}`).join(", ")}}\n@letter{b, year = {1953}, month = "${text}", day = {${text}}, note = ${text}}`,
    wide: (names) => `@letter{a, date = {1953}, ${names.map((name) => `${name} = {x}`).join(", ")}}`,
    deep: (depth) => `@letter{a, date = {1953}, title = {${"{\\emph{".repeat(depth / 2)}x${"}}".repeat(depth / 2)}}}`,
  },
  readRIS: {
    reader: readRIS,
    cell: (text) => `TY  - PCOMM\r\nID  - a\r\nAU  - Mao, Zedong\r\nDA  - 1953/12/31/\r\nTI  - ${text}\r\nN1  - ${text}\r\nER  - \r\n`,
    filled: (text) => [["Y1"], ["PY"], [...RIS, "DA"]].map((fields) => `TY  - PCOMM\n${fields.map((tag) => `${tag}  - ${text}\n`).join("")}N1  - held: ${text}\n${text}\nER  - \n`).join(""),
    wide: (names) => `TY  - PCOMM\nDA  - 1953\n${names.map((name) => `KW  - ${name}\n`).join("")}ER  - `,
    deep: (depth) => `${"TY  - PCOMM\nDA  - 1953\n".repeat(depth / 10)}ER  - `,
  },
  readCMIF: {
    reader: readCMIF,
    cell: (text) => letter(`<persName>${xml(text)}</persName><placeName>${xml(text)}</placeName>`),
    filled: (text) => letter(`<date when="${xml(text)}" from="${xml(text)}">${xml(text)}</date><persName ref="${xml(text)}">${xml(text)}</persName><placeName>${xml(text)}</placeName><note><ref type="${xml(text)}" target="${xml(text)}">${xml(text)}</ref>${xml(text)}</note>`, ` source="${xml(text)}"`),
    wide: (names) => letter(names.map((name) => `<${name}>x</${name}>`).join(""), attributesOf(names)),
    deep: (depth) => letter(tags(depth)),
  },
  readFRUS: {
    reader: readFRUS,
    cell: (text) => volume(`<note type="source">${xml(text)}</note><opener><dateline><placeName>${xml(text)}</placeName></dateline></opener>`),
    filled: (text) => `${persons(text)}${volume(`<note type="source">${xml(text)}</note><opener>${xml(text)}<dateline>${xml(text)}<placeName>${xml(text)}</placeName></dateline></opener><list type="participants"><head>${xml(text)}</head><item>${xml(text)}</item></list><table><row><cell>${xml(text)}</cell></row></table><closer>${xml(text)}</closer>`).replace("<head>T", `<head>${xml(text)}`).replace(/ frus:doc[^ ]*/g, "")}`,
    wide: (names) => volume(names.map((name) => `<${name}>x</${name}>`).join(""), attributesOf(names)),
    deep: (depth) => volume(`<note type="source">${tags(depth)}</note>`),
  },
  readIIIF: {
    reader: readIIIF,
    cell: (text) => json({ "@context": "http://iiif.io/api/presentation/3/context.json", "id": "a", "type": "Manifest", "navDate": "1953-12-31T00:00:00Z", "label": { en: [text] }, "metadata": [{ label: { en: [text] }, value: { en: [text] } }] }),
    filled: (text) => json({ type: "Collection", label: { en: [text] }, items: [{ "type": "Manifest", "navDate": text, ...fieldsOf(["id", "label", "summary", "homepage", "attribution", "rights", "thumbnail", text], text), "metadata": [{ label: text, value: { [text]: [text] } }], "navPlace": { features: [{ properties: { label: { none: [text] } }, id: text }] }, "provider": [{ label: { none: [text] } }] }, { "@type": text, "@id": text, "navDate": text }] }),
    wide: (names) => json({ type: "Manifest", navDate: "1953-12-31T00:00:00Z", label: fieldsOf(names, ["x"]), metadata: names.map((name) => ({ label: { en: [name] }, value: { en: ["x"] } })), ...fieldsOf(names) }),
    deep: (depth) => `${"{\"type\":\"Collection\",\"items\":[".repeat(depth)}{"type":"Manifest","navDate":"1953-12-31T00:00:00Z"}${"]}".repeat(depth)}`,
  },
  readSPARQL: {
    reader: readSPARQL,
    cell: (text) => json({ head: { vars: ["item", "itemLabel", "date"] }, results: { bindings: [{ item: { type: "uri", value: "http://www.wikidata.org/entity/Q1" }, itemLabel: { type: "literal", value: text }, date: { type: "literal", datatype: "http://www.w3.org/2001/XMLSchema#dateTime", value: "1953-12-31T00:00:00Z" } }] } }),
    filled: (text) => json({ head: { vars: [] }, results: { bindings: [{ ...fieldsOf(["item", "itemLabel", "itemDescription", "date", "datePrecision", "calendar", "end", "lane", "kind", text], { type: "literal", value: text, datatype: text }), link: text }, { date: { type: "literal", datatype: "http://www.w3.org/2001/XMLSchema#dateTime", value: text } }] } }),
    wide: (names) => json({ head: { vars: names }, results: { bindings: [{ date: { type: "literal", value: "1953" }, ...fieldsOf(names, { type: "literal", value: "x" }) }] } }),
    deep: (depth) => `{"results":{"bindings":[{"date":{"type":"literal","value":"1953"},"x":${nest(depth)}}]}}`,
  },
  readDataPackage: {
    reader: readDataPackage,
    cell: (text) => json({ resources: [{ name: "letters", data: [["sent", "title", "by"], ["31/12/1953", text, "Mao"]], schema: { fields: [{ name: "sent", type: "date", format: "%d/%m/%Y" }, { name: "by", rdfType: "https://schema.org/sender" }], missingValues: ["-"] } }, { name: "more", data: "time;title\n1953;T" }] }),
    filled: (text) => json({ title: text, resources: [{ name: text, data: [["sent", "title", "by", text], [text, text, text, text]], schema: { fields: [{ name: "sent", type: "date", format: text, title: text }, { name: text, type: "year", title: text, rdfType: text }], primaryKey: text, missingValues: [text, "-"] } }, { name: "more", data: `time;title;${text}\n${"1953;a;b\n".repeat(3)}${text};${text};${text}` }] }),
    wide: (names) => json({ resources: [{ name: "a", data: [{ time: "1953", ...fieldsOf(names) }], schema: { fields: names.map((name) => ({ name, title: "same" })) } }] }),
    deep: (depth) => `{"resources":[{"data":[{"time":"1953","x":${nest(depth)}}]}]}`,
  },
};

/** What may stand anywhere in a file, and is to stand in no text. */
const NASTY = ["\0", "\ud800", "\udc00", "\u202e", "\u2066", "__proto__", "constructor", "<script>alert(1)</script>", "<script", "=cmd|' /C calc'!A0", "\ufeff", "<!--", "<![CDATA[", "&#0;", "&#xd800;", "&x;", "\\u0000", "\\ud800", "\\", "{", "}", "[", "\"", "\n", ",", "\t"];

const mutation = fc.record({ kind: fc.constantFrom("delete", "duplicate", "swap", "insert"), at: fc.nat(2000), length: fc.integer({ min: 1, max: 40 }), text: fc.constantFrom(...NASTY) });

function mutated(text: string, changes: readonly (typeof mutation extends fc.Arbitrary<infer Change> ? Change : never)[]): string {
  return changes.reduce((before, { kind, at: anywhere, length, text: nasty }) => {
    const at = anywhere % (before.length + 1);
    const [start, slice, end] = [before.slice(0, at), before.slice(at, at + length), before.slice(at + length)];
    switch (kind) {
      case "delete": return start + end;
      case "duplicate": return start + slice + slice + end;
      case "swap": return start + end.slice(0, length) + slice + end.slice(length);
      default: return start + nasty + slice + end;
    }
  }, text);
}

function holdUp({ records, problems, guesses, channels }: Reading): void {
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  for (const record of records) {
    expect(record.id).not.toBe("");
    for (const time of [record.time, record.recorded]) if (time !== undefined) expect(readTime(time), time).not.toBe(null);
  }
  const texts = [...records.flatMap(textsIn), ...[...problems, ...guesses].map(({ message }) => message), ...Object.keys(channels.facets ?? {}), ...Object.keys(channels.details ?? {})];
  expect(texts).not.toContain("");
  expect(texts.filter((text) => UNCLEAN.test(text))).toEqual([]);
}

 
const UNCLEAN = /[\0\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** All that a record says, with the names of its lists. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)]) : [];
}

const prototype = () => Reflect.ownKeys(Object.prototype);
const before = prototype();

beforeAll(() => {
  vi.stubGlobal("fetch", vi.fn(() => {
    throw new Error("something was fetched");
  }));
});

afterAll(() => {
  expect(fetch).not.toHaveBeenCalled();
  expect(prototype()).toEqual(before);
  vi.unstubAllGlobals();
});

const BOMB = `<!DOCTYPE TEI [<!ENTITY a "lol">${Array.from({ length: 20 }, (_, i) => `<!ENTITY ${"b".repeat(i + 1)} "${`&${"b".repeat(i) || "a"};`.repeat(10)}">`).join("")}<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY page SYSTEM "https://example.org/">]>`;

describe.each(Object.entries(CASES))("%s of a hostile file", (_, { reader, cell, filled, wide, deep }) => {
  const sample = cell("Title");

  it("reads the date of a file that is none", () => {
    expect(reader(sample).records[0]!.time).toMatch(/^1953-12/);
    expect(reader(sample).problems).toEqual([]);
    expect(read(sample)).toEqual({ ...reader(sample), channels: expect.anything() as unknown });
  });

  it("gives a reading of any text and bytes", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array()), (input) => { holdUp(reader(input)); }), { numRuns: 50 });
  });

  it("gives a reading of itself with parts that are gone, twice there, elsewhere, or strange", () => {
    fc.assert(fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (changes) => { holdUp(reader(mutated(sample, changes))); }), { numRuns: 200 });
    expect(prototype()).toEqual(before);
  });

  it("gives clean texts of what is strange in a text, nothing of scripts, and formulas as they stand", () => {
    for (const text of [...NASTY, NASTY.filter((each) => !/[\\{}"]/.test(each)).join(" ")]) {
      const reading = reader(cell(`a ${text} b`));
      holdUp(reading);
      expect(reading.records.length).toBeGreaterThan(0);
    }
    const [record] = reader(sample.replace("Title", "<script>alert(1)</script>Title")).records;
    expect(json(record)).toContain("Title");
    expect(json(record)).not.toMatch(/<script/i);
    expect(json(reader(cell("=cmd|' /C calc'!A0")).records)).toContain("=cmd|' /C calc'!A0");
  });

  it("reads a cell of a megabyte", () => {
    for (const piece of ["x", "<b>a</b> & ", "&amp;", "<", "{", "\\", "\"", "; ", "1953-12-31/", "\ud800", " and "]) holdUp(reader(cell(piece.repeat(100_000 / piece.length))));
    holdUp(reader(cell("<p>x &amp; ; y</p>\n".repeat(60_000))));
  });

  it("takes time linear in a long run of anything before something else, in any field", { timeout: 120_000 }, () => {
    expect(firstSlow((text) => reader(filled(text)))).toBe(null);
  });

  it("reads ten thousand columns, or one many times", () => {
    for (const names of [Array.from({ length: 10_000 }, (__, i) => `c${i}`), Array.from({ length: 10_000 }, () => "c"), ["__proto__", "constructor", "toString", "hasOwnProperty"]]) {
      const reading = reader(wide(names));
      holdUp(reading);
      expect(reading.records[0]!.time ?? "1953").toMatch(/^1953/);
    }
  });

  it("reads what nests a hundred thousand deep, and such of which the end is missing", () => {
    const text = deep(100_000);
    for (const file of [text, text.slice(0, text.length / 2)]) holdUp(reader(file));
  });

  it("reads a bomb of entities, and what names entities of elsewhere, which is not there", () => {
    for (const inner of ["&bbbbbbbbbbbbbbbbbbbb;", "&file;&page;"]) {
      const reading = reader(`${BOMB}${letter(`<persName>${inner}</persName>`)}${volume(inner)}`);
      holdUp(reading);
      expect(json(reading).length).toBeLessThan(100_000);
      expect(json(reading.records)).not.toContain("root:");
    }
  });
});

describe("what is written of hostile records", () => {
  const styles = ["chicago-note", "chicago-bibliography", "mla", "apa"] as const;
  const inCitations = styles.map((style) => [style, (records: readonly FileRecord[]) => cite(records, { style })] as const);

  it.each([...Object.entries({ writeBibTeX, writeCOinS, writeCSL, writeCSV, writeJSON, writeJSONLD, writeRIS }), ...inCitations])("%s takes time linear in a long run of anything before something else, in any field", { timeout: 120_000 }, (_, write) => {
    expect(firstSlow((text) => write([{ id: text, time: "1953", timeWritten: text, recorded: "1954", recordedWritten: text, recordedAs: text, lane: [text], laneIsAuthor: true, title: text, label: text, summary: text, href: `https://example.org/${text}`, kind: text, facets: { recipient: [text], archive: [text], [text]: [text] }, details: { shelfmark: [text], [text]: [text] } }, { id: "a", label: text, timeWritten: text }]))).toBe(null);
  });
});

describe("recogniseFormat(input) and read(input) of a hostile file", () => {
  it("give a result of each of them with strange parts", () => {
    const files = Object.values(CASES).map(({ cell }) => cell("Title"));
    fc.assert(fc.property(fc.constantFrom(...files), fc.array(mutation, { maxLength: 6 }), (file, changes) => { holdUp(read(mutated(file, changes))); }), { numRuns: 300 });
  });

  it("give a result of each of them cut off anywhere, as of bytes", () => {
    const files = Object.values(CASES).map(({ cell }) => new TextEncoder().encode(cell("Tïtle")));
    fc.assert(fc.property(fc.constantFrom(...files), fc.nat(1000), (file, end) => {
      const bytes = file.slice(0, end % file.length);
      expect(recogniseFormat(bytes)).toSatisfy((format: unknown) => format === null || typeof format === "string");
      holdUp(read(bytes));
    }), { numRuns: 200 });
  });
});
