import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJSON } from "../../../src/formats/read-json.js";
import { writeJSON } from "../../../src/formats/write-json.js";

const read = (value: unknown) => readJSON(JSON.stringify(value));
const messagesOf = (reading: ReturnType<typeof readJSON>) => reading.problems.map(({ message }) => message);

describe("readJSON(input)", () => {
  it("reads a list of objects by the names of a timeline's fields", () => {
    expect(read([{ id: "a", time: "1953-12-31", recorded: "1954", lane: ["Yudin", "Mao"], title: "T", label: "L", summary: "<p>S</p>", href: "https://example.org", kind: "letter" }])).toEqual({
      records: [{ id: "a", time: "1953-12-31", recorded: "1954", lane: ["Yudin", "Mao"], title: "T", label: "L", summary: "S", href: "https://example.org", kind: "letter" }],
      problems: [], guesses: [], channels: {},
    });
  });

  it.each([
    ["a field that no reader makes", [{ id: "a", time: "1911", title: "T", facets: { To: ["Rosa"] }, place: "Bern" }], { id: "a", time: "1911", title: "T", facets: { place: ["Bern"] }, details: { "facets.To": ["Rosa"] } }],
    ["a date that is no EDTF", [{ id: "a", time: "3 May 1911", title: "T", facets: { To: ["Rosa"] } }], { id: "a", time: "1911-05-03", timeWritten: "3 May 1911", title: "T", details: { "facets.To": ["Rosa"] } }],
    ["a lane that is no list", [{ id: "a", time: "1911", lane: "Rosa; Clara", title: "<i>T</i>" }, { id: "b", time: "1911", lane: "Rosa; Clara" }], { id: "a", time: "1911", lane: ["Rosa", "Clara"], title: "T" }],
    ["no id", [{ time: "1911", title: "<i>On</i> strikes" }], { id: "record-1", time: "1911", title: "On strikes" }],
  ])("takes for a table a list with %s", (_, list, first) => {
    expect(read(list).records[0]).toEqual(first);
  });

  it("takes records of a reader for a table where it is told what is what", () => {
    expect(readJSON(writeJSON([{ id: "a", time: "1911", title: "T", lane: ["Rosa"], kind: "letter" }]), { columns: { lane: "kind" } }).records).toEqual([{ id: "a", time: "1911", title: "T", lane: ["letter"], details: { lane: ["Rosa"] } }]);
  });

  it("guesses fields from other names, and tells", () => {
    const { records, guesses } = read([{ Date: "1953", End_Date: "1954", name: "N", description: "D", url: "u", type: "letter", number: 7 }]);
    expect(records).toEqual([{ id: "record-1", time: "1953/1954", timeWritten: "1953 – 1954", title: "N", summary: "D", href: "u", kind: "letter", details: { number: ["7"] } }]);
    expect(guesses.map(({ message }) => message)).toEqual([
      "column \"Date\" is read as the date, by its name", "column \"End_Date\" is read as the end of the date, by its name", "column \"url\" is read as the link, by its name",
      "column \"name\" is read as the title, by its name", "column \"description\" is read as the summary, by its name", "column \"type\" is read as the kind, by its name",
    ]);
  });

  it("calls a field within a field by its path, and reads a list as several values", () => {
    const { records, channels } = read([{ id: 1, place: { name: "Beijing" }, at: { lat: 39.9 }, topics: ["Korea", ["Stalin"], null, "", true] }]);
    expect(records).toEqual([{ id: "1", facets: { "place.name": ["Beijing"], "topics": ["Korea", "Stalin", "true"] }, details: { "at.lat": ["39.9"] } }]);
    expect(Object.keys(channels.facets!)).toEqual(["place.name", "topics"]);
  });

  it("guesses fields in five languages, and from their values, as of a table", () => {
    const { records, guesses } = read([{ Absender: "Meyer", 日期: "1911年", x: "04/05/1911", y: "https://example.org" }, { x: "13/05/1911" }]);
    expect(records).toEqual([
      { id: "record-1", time: "1911", timeWritten: "1911年", recorded: "1911-05-04", recordedWritten: "04/05/1911", recordedAs: "x", lane: ["Meyer"], laneIsAuthor: true, href: "https://example.org" },
      { id: "record-2", recorded: "1911-05-13", recordedWritten: "13/05/1911", recordedAs: "x" },
    ]);
    expect(guesses.map(({ field, column }) => `${field}: ${column}`)).toEqual(["time: 日期", "lane: Absender", "recorded: x", "href: y", "order: x"]);
  });

  it.each([
    [{ properties: { date: "1911", title: "T" }, geometry: { coordinates: [1, 2] } }, { time: "1911", title: "T" }],
    [{ attributes: { Datum: "1911", Absender: "Rosa" } }, { time: "1911", lane: ["Rosa"] }],
    [{ sent: { place: "Bern", date: "1911" }, received: { date: "1912" } }, { time: "1911", recorded: "1912" }],
    [{ letter: { when: "1911" }, modified: { date: "2020" } }, { time: "1911" }],
    [{ date: { from: "1911", to: "1912" } }, { time: "1911/1912" }],
    [{ date: "1911", event: { date: "1912" } }, { time: "1911" }],
  ])("finds the date in %j", (object, record) => {
    const { records: [found], problems } = read([object]);
    expect(found).toMatchObject(record);
    expect(found!.recorded).toBe("recorded" in record ? record.recorded : undefined);
    expect(problems).toEqual([]);
  });

  it("finds the dates of GeoJSON", () => {
    const feature = (date: string) => ({ type: "Feature", geometry: { type: "Point", coordinates: [7, 47] }, properties: { date, name: date } });
    expect(read({ type: "FeatureCollection", features: [feature("3 May 1911"), feature("1912")] }).records).toMatchObject([{ time: "1911-05-03", title: "3 May 1911" }, { time: "1912" }]);
  });

  it("obeys what it is told of columns, and of the order of day and month, and throws for what there is not", () => {
    const file = JSON.stringify([{ sent: "04/05/1911", who: "A; B", title: "T", of: ["x", "y"] }]);
    const options = { columns: { time: "sent", lane: "who", title: null, facets: ["of"] }, dayOrder: "month-first" } as const;
    expect(readJSON(file, options).records).toEqual([{ id: "record-1", time: "1911-04-05", timeWritten: "04/05/1911", lane: ["A", "B"], facets: { of: ["x", "y"] }, details: { title: ["T"] } }]);
    expect(readJSON(file, { ...options, separator: null }).records[0]!.lane).toEqual(["A; B"]);
    expect(() => readJSON(file, { columns: { time: "snet" } })).toThrow(new TypeError("unknown column: snet; did you mean \"sent\"?"));
    expect(() => readJSON(file, { dayOrder: "day-frist" as "day-first" })).toThrow(new TypeError("unknown dayOrder: day-frist; did you mean \"day-first\"?"));
  });

  it("reads a date whose year, month and day are fields of their own", () => {
    expect(read([{ year: 1953, month: 2, day: 3 }]).records).toEqual([{ id: "record-1", time: "1953-02-03" }]);
  });

  it("keeps the further texts of a field that has room for one", () => {
    expect(read([{ Held: "1953", title: "A" }, { title: "B" }]).records).toEqual([{ id: "record-1", time: "1953", timeAs: "held", title: "A" }, { id: "record-2", title: "B" }]);
    expect(read([{ title: "A", time: "1953", coordinates: [12, 12], parts: [1911, 12, 12] }]).records[0]!.details).toEqual({ coordinates: ["12", "12"], parts: ["1911", "12", "12"] });
    expect(read([{ title: ["A", "B"], time: ["1953", "1955"] }]).records[0]).toEqual({ id: "record-1", title: "A", time: "1953", details: { title: ["B"], time: ["1955"] } });
  });

  it.each(["records", "items", "data", "events"])("finds the records of an object in its %s, and tells what it leaves", (name) => {
    const { records, guesses } = read({ version: 1, other: [{ id: "x" }], [name]: [{ id: "a", time: "1953" }] });
    expect(records).toEqual([{ id: "a", time: "1953" }]);
    expect(guesses).toEqual([{ field: "records", column: name, message: `records are read from "${name}", and not from "version", "other"` }]);
  });

  it("finds them in any list of objects, as in the dataset of this package", () => {
    const { records, guesses } = readJSON(readFileSync(new URL("../../../data/conversations.json", import.meta.url)));
    expect(records).toHaveLength(12);
    expect(records[0]).toMatchObject({ id: "roshchin-1949-10-16", time: "1949-10-16", recorded: "1949-12-01" });
    expect(guesses[0]).toMatchObject({ field: "records", column: "conversations" });
  });

  it("reads an object that holds no list as one record, and tells", () => {
    const { records, guesses } = read({ id: "a", time: "1953", tags: ["x"] });
    expect(records).toEqual([{ id: "a", time: "1953", facets: { tags: ["x"] } }]);
    expect(guesses[0]!.field).toBe("records");
  });

  it("reads an object on each line, and says which lines are none", () => {
    const reading = readJSON("{\"id\":\"a\"}\r\n\n{\"id\":\"b\"\n{\"id\":\"c\"}\n");
    expect(reading.records).toEqual([{ id: "a" }, { id: "c" }]);
    expect(messagesOf(reading)).toEqual(["line 3: \"{\"id\":\"b\"\" is not JSON", "the file has no column of dates that is known; say which with columns"]);
  });

  it("reads lists below a list of names as rows", () => {
    expect(read([["time", "title", "title"], ["1953", "A", "B", "C"], [1954, "D"]]).records).toEqual([
      { id: "record-2", time: "1953", title: "A", details: { "title": ["B"], "column 4": ["C"] } },
      { id: "record-3", time: "1954", title: "D" },
    ]);
  });

  it("loses no first list that has a date, and tells it", () => {
    const { records, guesses } = read([["3 May 1911", "a"], ["1912", "b"]]);
    expect(records).toMatchObject([{ id: "record-1", time: "1911-05-03" }, { id: "record-2", time: "1912" }]);
    expect(guesses[0]).toEqual({ field: "header", column: "", message: "row 1 is read as a record, and the columns have no names" });
  });

  it("says in which record a date is none, and keeps it", () => {
    const reading = read([{ id: "a", held: "1953-06-31" }]);
    expect(reading.records).toEqual([{ id: "a", timeAs: "held", timeWritten: "1953-06-31" }]);
    expect(messagesOf(reading)).toEqual(["record 1, held: \"1953-06-31\" is not a date"]);
  });

  it.each([
    ["", "the file is not JSON"], ["nothing", "the file is not JSON: it breaks at position 1, in line 1"], ["12", "the file is a number"], ["null", "the file is empty"], ["\"x\"", "the file is a text"], ["{\"a\": ", "the file is not JSON: it breaks at position 7, its end"], ["[\n{\"a\": 1},\n{\"a\": 1,}\n]", "the file is not JSON: it breaks at position 21, in line 3"],
    ["[\n{\"a\": 1},\n{\"a\": 2},\n{\"a\": 3}\n{\"a\": 4}\n]", "the file is not JSON: it breaks at position 32, in line 5"],
    ["[1]", "record 1: is a number where an object belongs"], ["[{}, null]", "record 2: is empty where an object belongs"], ["{\"records\": [{}, [1]]}", "record 2: is a list where an object belongs"],
  ])("of %j has a problem", (text, message) => {
    expect(messagesOf(readJSON(text))).toEqual([message]);
  });

  it("tells that bytes were read as Windows-1252", () => {
    const { records, guesses } = readJSON(Uint8Array.from([...new TextEncoder().encode("[{\"time\":\"1953\",\"id\":\"")].concat([0xe9, 0x22, 0x7d, 0x5d])));
    expect(records).toEqual([{ id: "é", time: "1953" }]);
    expect(guesses).toEqual([{ field: "encoding", column: "", message: "the bytes are read as Windows-1252, since they are not UTF-8" }]);
  });

  it("loses no text of any flat object", () => {
    const key = fc.oneof(fc.constantFrom("id", "time", "title", "lane", "kind", "date", "__proto__", "constructor", "toString"), fc.stringMatching(/^[a-z]{1,6}$/));
    const text = fc.stringMatching(/^[a-z]{2,8}$/);
    fc.assert(fc.property(fc.array(fc.array(fc.tuple(key, text), { maxLength: 6 })), (objects) => {
      const json = `[${objects.map((fields) => `{${[...new Map(fields)].map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`).join(",")}]`;
      const { records } = readJSON(json);
      expect(records).toHaveLength(objects.length);
      objects.forEach((fields, i) => {
        const said = JSON.stringify(Object.entries<unknown>(records[i]! as unknown as Record<string, unknown>).map(([name, value]) => (name === "id" ? [value] : typeof value === "object" && !Array.isArray(value) ? Object.entries(value as Record<string, unknown>) : value)));
        for (const [, value] of new Map(fields)) expect(said).toContain(value);
      });
    }));
  });

  it("changes no prototype", () => {
    const { records } = readJSON("[{\"__proto__\": {\"polluted\": \"yes\"}, \"constructor\": {\"prototype\": {\"polluted\": \"yes\"}}}]");
    expect({ ...records[0]!.details, title: records[0]!.title }).toEqual({ "title": "yes", "constructor.prototype.polluted": ["yes"] });
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it("says of what is a hundred thousand deep that it is not read, and of lists alone reads what is in them", () => {
    const deep = 100_000;
    const reading = readJSON(`[{"id":"a","time":"1953","x":${"{\"a\":\"v\",\"b\":".repeat(deep)}1${"}".repeat(deep)}}]`);
    expect(reading.records[0]!.id).toBe("a");
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]!.message).toMatch(/is too deep/);
    expect(readJSON(`[{"x":${"[".repeat(deep)}1${"]".repeat(deep)}}]`).records).toEqual([{ id: "record-1", details: { x: ["1"] } }]);
    expect(readJSON("[".repeat(deep) + "]".repeat(deep)).records).toEqual([]);
    expect(readJSON("[".repeat(deep)).problems).toHaveLength(1);
    expect(readJSON("{\"a\":".repeat(deep)).problems).toHaveLength(1);
  });

  it("keeps the digits of a number beyond what a number can hold, and no others", () => {
    const { records } = readJSON('[{"id": 12345678901234567890, "page": 9007199254740993, "depth": -9007199254740993, "folio": 9007199254740991, "size": 1e400, "part": 1.50, "note": "a \\"9007199254740993\\\\", "last": 9007199254740995}]', { columns: { title: null, summary: null } });
    expect(records).toEqual([{ id: "12345678901234567890", details: {
      page: ["9007199254740993"], depth: ["-9007199254740993"], folio: ["9007199254740991"], size: ["1e400"], part: ["1.5"], note: ['a "9007199254740993\\'], last: ["9007199254740995"],
    } }]);
  });

  it("keeps the digits of any integers among any texts", () => {
    const value = fc.oneof(fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }), fc.string({ unit: fc.constantFrom("9007199254740993", '"', "\\", "e", ",", ":") }));
    fc.assert(fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const text = `[${values.map((each) => `{"id":"x","value":${typeof each === "bigint" ? String(each) : JSON.stringify(`x${each}`)}}`).join(", ")}]`;
      const found = readJSON(text, { columns: { details: ["value"] } }).records.map(({ details }) => details?.["value"]?.[0]);
      expect(found).toEqual(values.map((each) => (typeof each === "bigint" ? String(each) : `x${each}`)));
    }), { numRuns: 200 });
  });

  it("makes no JSON of what is none by its digits", () => {
    expect(messagesOf(readJSON("[{12345678901234567890: 1}]"))[0]).toContain("is not JSON");
    expect(messagesOf(readJSON('[{"id": 012345678901234567890}]'))[0]).toContain("is not JSON");
  });

  it("reads numbers within megabytes of digits and quotation marks in linear time", () => {
    const { records } = readJSON(`[{"id": 12345678901234567890, "a": "${'\\\\\\"'.repeat(300_000)}", "b": "${"1234567890123456 ".repeat(100_000)}"}]`);
    expect(records[0]?.id).toBe("12345678901234567890");
  });

  it("takes time linear in the fields of all records together, though none shares one", () => {
    const { records } = read(Array.from({ length: 30_000 }, (_, i) => ({ [`field${i}`]: "x" })));
    expect(records).toHaveLength(30_000);
  });

  it("takes time linear in the length of a name of a megabyte", () => {
    const reading = read([{ ["k".repeat(1e6)]: Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`f${i}`, 1])) }]);
    expect(reading.problems).toHaveLength(1);
  });
});
