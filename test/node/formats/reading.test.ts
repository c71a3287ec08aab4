import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCSV } from "../../../src/formats/read-csv.js";
import { readJSON } from "../../../src/formats/read-json.js";
import { readRIS } from "../../../src/formats/read-ris.js";
import { type Draft, type Reading, createReading } from "../../../src/formats/reading.js";
import { readRecords } from "../../../src/records/read.js";

function readingOf(...drafts: readonly Draft[]) {
  const builder = createReading("row");
  drafts.forEach((draft, at) => builder.add(draft, at + 2));
  return builder.reading();
}

describe("createReading(unit).add(draft, row)", () => {
  it("keeps an id of the file, and makes one from the row where there is none", () => {
    const { records, problems } = readingOf({ id: " a ", title: "A" }, { title: "B" }, { id: "\u0000" });
    expect(records).toEqual([{ id: "a", title: "A" }, { id: "row-3", title: "B" }, { id: "row-4" }]);
    expect(problems).toEqual([]);
  });

  it("gives a record whose id was seen an id of its own, and says so", () => {
    const { records, problems } = readingOf({ id: "a" }, { id: "a-2" }, { id: "a" }, { id: "a" });
    expect(records.map(({ id }) => id)).toEqual(["a", "a-2", "a-3", "a-4"]);
    expect(problems.map(({ message }) => message)).toEqual([
      "row 4, column id: \"a\" was seen before; this one is kept as \"a-3\"",
      "row 5, column id: \"a\" was seen before; this one is kept as \"a-4\"",
    ]);
    expect(problems[0]).toMatchObject({ index: 3, id: "a-3", field: "id", value: "a" });
  });

  it("makes no problem of an id that it made itself", () => {
    expect(readingOf({ id: "row-3" }, {})).toMatchObject({ records: [{ id: "row-3" }, { id: "row-3-2" }], problems: [] });
  });

  it("never gives two records one id", () => {
    const id = fc.constantFrom(undefined, "", "a", "a-2", "a-2-2", "row-3", "row-4", "__proto__", "constructor");
    fc.assert(fc.property(fc.array(id), (ids) => {
      const { records } = readingOf(...ids.map((each) => ({ id: each })));
      expect(new Set(records.map((record) => record.id)).size).toBe(ids.length);
    }));
  });

  it("takes time linear in the number of records of one id", () => {
    const builder = createReading("row");
    for (let row = 1; row <= 100_000; row++) builder.add({ id: "same" }, row);
    expect(builder.reading().records.at(-1)?.id).toBe("same-100000");
  });

  it("leaves out what is empty, cleans the rest, and says a text of a list once", () => {
    const { records } = readingOf({
      id: "a", title: " \u0000 ", summary: "a\u202eb", lane: ["Yudin ", "Yudin", " "], facets: { topic: ["", "Korea"], none: [] }, details: { " ": [] },
    });
    expect(records).toEqual([{ id: "a", summary: "ab", lane: ["Yudin"], facets: { topic: ["Korea"] } }]);
  });

  it("holds keys such as __proto__ like any other, and a timeline reads them", () => {
    const facets = JSON.parse("{ \"__proto__\": [\"p\"], \"constructor\": [\"c\"], \"plain\": [\"x\"] }") as Record<string, readonly string[]>;
    const reading = readingOf({ id: "a", facets, details: facets }, { id: "b" });
    expect(Object.keys(reading.records[0]!.facets!)).toEqual(["__proto__", "constructor", "plain"]);
    const read = readRecords(reading.records, reading.channels);
    expect(read.problems).toEqual([]);
    for (const key of ["__proto__", "constructor", "plain"]) {
      const option = Object.entries(reading.channels.facets!).find(([name]) => name === key)![1];
      const value = typeof option === "object" && typeof option.value === "function" ? option.value : () => "no function";
      expect(value(reading.records[0]!, 0)).toEqual(facets[key === "__proto__" ? "__proto__" : key]);
      expect(value(reading.records[1]!, 1)).toBeUndefined();
    }
    expect(({} as { p?: unknown }).p).toBeUndefined();
  });
});

describe("createReading(unit).problem(place, value, reason, expected)", () => {
  it.each([
    ["row", { row: 14, column: "date" }, "31 June 1953", "row 14, column date: \"31 June 1953\" is not a date"],
    ["record", { row: 14, column: "held" }, "31 June 1953", "record 14, held: \"31 June 1953\" is not a date"],
    ["row", { row: 3, column: "" }, "", "row 3: is not a date"],
    ["row", { row: 0, column: "" }, "", "the file is not a date"],
    ["row", { row: 0, column: "date" }, 12, "the file, date: \"12\" is not a date"],
    ["row", { row: 1, column: "a\u202e" }, "\u202eb\u0000", "row 1, column a: \"b\" is not a date"],
    ["row", { row: 1, column: "c".repeat(100) }, "v".repeat(100), `row 1, column ${"c".repeat(60)}…: "${"v".repeat(60)}…" is not a date`],
  ] as const)("of a %s at %j says so in a sentence, and in its parts", (unit, place, value, message) => {
    const builder = createReading(unit);
    builder.problem(place, value, "is not a date", "a date");
    expect(builder.reading().problems).toEqual([{ index: Math.max(0, place.row - 1), id: "", field: place.column, value, expected: "a date", message, parts: { table: "", unit, row: place.row, reason: "is not a date" } }]);
  });
});

describe("createReading(unit).date(field, text, place, order, end)", () => {
  const at = { row: 14, column: "date" };
  const dateOf = (text: string, end?: string) => {
    const builder = createReading("row");
    const fields = builder.date("time", text, at, null, end === undefined ? undefined : { text: end, place: { row: 14, column: "until" } });
    return { fields, messages: builder.reading().problems.map(({ message }) => message) };
  };

  it.each([
    ["1953-12-31", undefined, { time: "1953-12-31" }, []],
    [" 1953 ", undefined, { time: "1953" }, []],
    ["", undefined, {}, []],
    ["", " ", {}, []],
    ["1953-06-31", undefined, { timeWritten: "1953-06-31" }, ["row 14, column date: \"1953-06-31\" is not a date"]],
    ["1953", "1955", { time: "1953/1955", timeWritten: "1953 – 1955" }, []],
    ["1953", "", { time: "1953" }, []],
    ["", "1955", { time: "/1955", timeWritten: " – 1955" }, []],
    ["1953", "soon", { time: "1953", timeWritten: "1953 – soon" }, ["row 14, column until: \"soon\" is not a date"]],
    ["1953", "1950", { time: "1953", timeWritten: "1953 – 1950" }, ["row 14, column until: \"1950\" does not follow \"1953\""]],
    ["", "1950/1951", { timeWritten: " – 1950/1951" }, ["row 14, column until: \"1950/1951\" is not one date"]],
    ["soon", "1954", { timeWritten: "soon – 1954" }, ["row 14, column date: \"soon\" is not a date"]],
    ["unknown", "1954", { time: "/1954", timeWritten: "unknown – 1954" }, []],
    ["before 1911", "1913", { timeWritten: "before 1911 – 1913" }, ["row 14, column date: \"before 1911\" and \"1913\" do not make one date"]],
    ["1911", "after 1913", { time: "1911", timeWritten: "1911 – after 1913" }, ["row 14, column date: \"1911\" and \"after 1913\" do not make one date"]],
    ["1953-01-01T10:00", "1953-01-02T11:00Z", { time: "1953-01-01/1953-01-02", timeWritten: "1953-01-01T10:00 – 1953-01-02T11:00Z" }, []],
  ])("of %j until %j is %j", (text, end, fields, messages) => {
    expect(dateOf(text, end)).toEqual({ fields, messages });
  });

  it("writes the second date's fields by their names", () => {
    expect(createReading("row").date("recorded", "no date", at)).toEqual({ recordedWritten: "no date" });
  });
});

describe("createReading(unit).add(draft, row), of names that are the same when clean", () => {
  it("keeps what stands under each, and under none", () => {
    const builder = createReading("row");
    builder.add({ details: { "a": ["1", "2"], "a\0": ["2", "3"], " ": ["4"] } }, 1);
    expect(builder.reading().records).toEqual([{ id: "row-1", details: { a: ["1", "2", "2", "3"], unnamed: ["4"] } }]);
  });
});

const messagesOf = ({ problems }: Reading) => problems.map(({ message }) => message);

describe("createReading(unit).add(draft, row), of links", () => {
  it.each(["javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:alert(1)", "\u0001javascript:alert(1)", "data:text/html,<script>", "vbscript:x", "file:///etc/passwd", "blob:https://example.org/1"])("tells that %j may not be followed, and keeps it as a detail", (href) => {
    const { records, problems } = readingOf({ id: "a", href, details: { Link: ["L"], note: ["N"] } });
    expect(records[0]).toEqual({ id: "a", details: { Link: ["L", href.replace("\u0001", "").trim()], note: ["N"] } });
    expect(problems.map(({ index, value, message }) => [index, value, message.startsWith("row 2: \"") && message.endsWith("is not a link that may be followed")])).toEqual([[1, href, true]]);
  });

  it("names the column that it stands in", () => {
    expect(messagesOf(readCSV("date,title,url\n1911,T,javascript:x\n1912,U,https://example.org"))).toEqual(['row 2, column url: "javascript:x" is not a link that may be followed']);
    expect(messagesOf(readCSV("date,title,url\n1911,T,www.example.org"))).toEqual(['row 2, column url: "www.example.org" is not a link that may be followed']);
    expect(messagesOf(readJSON('[{"date": "1911", "web": {"url": "javascript:x"}}]', { columns: { href: "web.url" } }))).toEqual(['record 1, web.url: "javascript:x" is not a link that may be followed']);
    expect(messagesOf(readRIS("TY  - BOOK\nUR  - javascript:x\nER  - \n"))).toEqual(['entry 1, UR: "javascript:x" is not a link that may be followed']);
  });

  it.each(["https://example.org/javascript:", "letters/1.html", "doi:10.1000/182", "urn:nbn:de:1", "database: 7"])("leaves %j as it is", (href) => {
    expect(readingOf({ id: "a", href })).toMatchObject({ records: [{ id: "a", href }], problems: [] });
  });
});

it("createReading(unit).add(draft) keeps a list of one value once for all records that have it, and nobody may write in it", () => {
  const builder = createReading("entry");
  for (const lane of ["Rosa", "Karl", "Rosa"]) builder.add({ lane: [lane], facets: { Place: ["Wien"] } }, 1);
  const [first, , third] = builder.reading().records;
  expect(third!.lane).toBe(first!.lane);
  expect(third!.facets!["Place"]).toBe(first!.facets!["Place"]);
  expect(() => { (first!.lane as string[]).push("Karl"); }).toThrow(TypeError);
});
