import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataPackage } from "../../../src/formats/read-datapackage.js";
import { readIIIF } from "../../../src/formats/read-iiif.js";
import { readJSON } from "../../../src/formats/read-json.js";
import { readSPARQL } from "../../../src/formats/read-sparql.js";
import { readTimelineJS } from "../../../src/formats/read-timelinejs.js";
import { readVis } from "../../../src/formats/read-vis.js";
import { read } from "../../../src/formats/read.js";
import { readRecords } from "../../../src/records/read.js";

const READERS = { readJSON, readTimelineJS, readVis, readIIIF, readSPARQL, readDataPackage, read };

describe("read(input, options)", () => {
  it.each([
    ["[{\"id\":\"a\",\"time\":\"1953\"}]", { id: "a", time: "1953" }],
    ["{\"events\":[{\"unique_id\":\"a\",\"start_date\":{\"year\":1953}}]}", { id: "a", time: "1953" }],
    ["[{\"id\":\"a\",\"content\":\"T\",\"start\":\"1953\"}]", { id: "a", time: "1953", title: "T" }],
    ["{\"@context\":\"http://iiif.io/api/presentation/3/context.json\",\"type\":\"Manifest\",\"id\":\"a\",\"navDate\":\"1953-01-01T00:00:00Z\"}", { id: "a", time: "1953-01-01", href: "a" }],
    ["[{\"title\":{\"type\":\"literal\",\"value\":\"T\"}}]", { id: "row-1", title: "T" }],
    ["{\"resources\":[{\"data\":[{\"id\":\"a\",\"time\":\"1953\"}]}]}", { id: "a", time: "1953" }],
    ["id,date\na,1953", { id: "a", time: "1953" }],
    ["id\tdate\na\t1953", { id: "a", time: "1953" }],
    ["{\"id\":\"a\",\"type\":\"letter\",\"issued\":{\"date-parts\":[[1953]]}}", { id: "a", time: "1953", kind: "letter" }],
    ["@letter{a, date = {1953}}", { id: "a", time: "1953", kind: "letter" }],
    ["TY  - PCOMM\nID  - a\nPY  - 1953\nER  - ", { id: "a", time: "1953", kind: "personal communication" }],
    ["<TEI><correspDesc ref=\"https://example.org/a\"><correspAction type=\"sent\"><date when=\"1953\"/></correspAction></correspDesc></TEI>", { time: "1953", href: "https://example.org/a" }],
    ["<TEI xml:id=\"frus1952-54v13\"><div type=\"document\" xml:id=\"d1\"><head>T</head></div></TEI>", { title: "T" }],
  ])("reads %j in its format", (text, record) => {
    const { records } = read(text);
    expect(records).toEqual([expect.objectContaining(record)]);
    expect(read(new TextEncoder().encode(text)).records).toEqual(records);
  });

  it("takes the format that it is told", () => {
    expect(read("[{\"id\":\"a\",\"content\":\"T\",\"start\":\"1953\"}]", { format: "json" }).records).toEqual([{ id: "a", time: "1953", summary: "T" }]);
  });

  it("reads a table whose cells end at tabs, though they have commas, if it is told so", () => {
    expect(read("a,b\tdate\nx,y\t1953", { format: "tsv" }).records).toEqual([{ id: "row-2", time: "1953", title: "x,y" }]);
  });

  it("rejects a format that it has not, and says which it has", () => {
    expect(() => read("", { format: "cvs" as "csv" })).toThrow(new TypeError("unknown format: cvs; did you mean \"csv\"?"));
    expect(() => read("", { format: "constructor" as "csv" })).toThrow("unknown format: constructor; expected one of json, csv, tsv, timelinejs, vis, csl, bibtex, ris, cmif, frus, iiif, sparql, datapackage");
  });

  it("says of what is no format what would have been read", () => {
    const { records, problems } = read("words");
    expect(records).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^the file is in no format that is known: JSON, CSV, /)]);
  });
});

/** Names that the readers look for, and some that every object has. */
const NAMES = ["id", "time", "start", "end", "events", "eras", "start_date", "year", "title", "text", "headline", "items", "groups", "group", "content", "type", "@type", "label", "navDate", "metadata", "value", "@value", "@language", "en", "none", "homepage", "provider",
  "sequences", "canvases", "head", "vars", "results", "bindings", "item", "itemLabel", "date", "precision", "calendar", "datatype", "resources", "data", "schema", "fields", "name", "format", "primaryKey", "missingValues", "path", "__proto__", "constructor", "toString"];
const TEXTS = ["", " ", "1953", "1953-12-31", "1953-12-31T00:00:00Z", "-0043-01-01T00:00:00Z", "Manifest", "sc:Collection", "Canvas", "uri", "bnode", "http://www.wikidata.org/entity/Q1", "%d/%m/%Y", "=1+1", "<script>alert(1)</script>", "\u202e\u0000", "\ud800", "<b", "&lt;"];

describe("read(text with characters that are not seen)", () => {
  it.each([
    ["Date,Title\n1911,a\u202eb\n1912,c\u0000\n", "U+202E"], ["[{\"time\":\"1911\",\"title\":\"a\\u0000b\"}]", "U+0000"], ["[{\"time\":\"1911\",\"title\":\"a\u202eb\"},{\"title\":\"\\u0000\"}]", "U+202E"], ["TY  - BOOK\nTI  - a\u202eb\nER  - ", "U+202E"],
  ])("tells once that they are left out: %j", (text, control) => {
    const { guesses, records } = read(text);
    expect(guesses.filter(({ field }) => field === "controls")).toEqual([{ field: "controls", column: "", message: `characters that are not seen, such as ${control}, are left out` }]);
    expect(records[0]!.title).toBe("ab");
  });

  it("tells nothing where there is none", () => {
    expect(read("Date,Title\n1911, a\t\n").guesses.map(({ field }) => field)).not.toContain("controls");
  });
});

describe.each(Object.entries(READERS))("%s of whatever is in a file", (_, reader) => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5, depthIdentifier: "value" }, fc.constantFrom(...TEXTS, 0, -1, 1e300, 1_397_470_830_000, true, null), tie("list"), tie("object"), tie("object")),
    list: fc.array(tie("value"), { maxLength: 4, depthIdentifier: "value" }),
    object: fc.array(fc.tuple(fc.constantFrom(...NAMES), tie("value")), { maxLength: 6, depthIdentifier: "value" }).map((fields) => Object.defineProperties({}, Object.fromEntries(fields.map(([name, inner]) => [name, { value: inner, enumerable: true, configurable: true }])))),
  }));

  it("gives records of clean texts that a timeline reads, and never throws", () => {
    fc.assert(fc.property(value, (file) => {
      const { records, problems, channels } = reader(JSON.stringify(file));
      const read = readRecords(records, channels);
      expect(read.problems).toEqual([]);
      expect(read.records).toHaveLength(records.length);
      expect(JSON.stringify(records)).not.toMatch(/\\u0000|\u202e|\\ud800/);
      for (const { id: _, href: __, timeWritten: ___, recordedWritten: ____, ...texts } of records) expect(JSON.stringify(texts)).not.toContain("<script>");
      for (const { message } of problems) expect(message).toMatch(/^(?:the file|(?:record|event|item|entry|row) \d+)(?:, .*)?:? ./su);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }), { numRuns: 300 });
  });

  it("never throws of any text or bytes", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array(), fc.json()), (input) => {
      expect(Array.isArray(reader(input).records)).toBe(true);
    }));
  });

  it("gives a result of cells of a megabyte", () => {
    const text = "<b>x</b> & 1953 ".repeat(60_000);
    for (const file of [[{ time: text, title: text, content: text, start: text }], { events: [{ text: { headline: text }, start_date: { year: text } }] }, { type: "Manifest", navDate: text, label: text }, { results: { bindings: [{ date: { value: text } }] } }, { resources: [{ data: [{ time: text }] }] }]) {
      expect(reader(JSON.stringify(file)).problems.every(({ message }) => message.length < 300)).toBe(true);
    }
  });

  it.each(["{\"a\":", "[", "{\"items\":[", "{\"type\":\"Collection\",\"items\":[", "{\"results\":{\"bindings\":[", "{\"resources\":[{\"data\":["])("gives a result of %j a hundred thousand deep", (open) => {
    const close = [...open].reverse().filter((character) => "{[".includes(character)).map((character) => (character === "{" ? "}" : "]")).join("");
    expect(reader(`${open.repeat(100_000)}1${close.repeat(100_000)}`).records.length).toBeLessThanOrEqual(1);
  });
});
