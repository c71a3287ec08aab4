import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataPackage } from "../../../src/formats/read-datapackage.js";

const read = (file: unknown, options = {}) => readDataPackage(JSON.stringify(file), options);
const one = (schema: object | undefined, data: unknown) => read({ resources: [{ name: "letters", data, ...(schema === undefined ? {} : { schema }) }] });

describe("readDataPackage(input, options)", () => {
  it("reads a table by its schema", () => {
    const { records, problems } = one({
      fields: [
        { name: "no", type: "integer" }, { name: "of", type: "string" }, { name: "sent", type: "date", format: "%d/%m/%Y", title: "Date sent" }, { name: "by", type: "string", rdfType: "https://schema.org/sender" },
        { name: "about", type: "string", rdfType: "http://purl.org/dc/terms/title" }, { name: "pages", type: "integer", title: "Pages" },
      ],
      primaryKey: ["of", "no"], missingValues: ["", "-"],
    }, [["no", "of", "sent", "by", "about", "pages"], [1, "a", "31/12/1953", "Yudin", "Talk", "-"], [2, "a", "-", "-", "Other", 4], [3, "a", "31/06/1953", "", "", ""]]);
    expect(records).toEqual([
      { id: "a/1", time: "1953-12-31", lane: ["Yudin"], laneIsAuthor: true, title: "Talk", details: { no: ["1"], of: ["a"] } },
      { id: "a/2", title: "Other", details: { no: ["2"], of: ["a"], Pages: ["4"] } },
      { id: "a/3", timeWritten: "31/06/1953", details: { no: ["3"], of: ["a"] } },
    ]);
    expect(problems.map(({ message }) => message)).toEqual(["row 4, column sent: \"31/06/1953\" is not a date"]);
  });

  it.each([
    [{ type: "year" }, 476, "0476"], [{ type: "year" }, "1953", "1953"], [{ type: "yearmonth" }, "1953-12", "1953-12"], [{ type: "date" }, "1953-12-31", "1953-12-31"], [{ type: "date", format: "default" }, "1953-12-31", "1953-12-31"],
    [{ type: "datetime" }, "1953-12-31T10:00:00Z", "1953-12-31T10:00:00Z"], [{ type: "datetime", format: "%m.%d.%Y %H:%M" }, "12.31.1953 9:05", "1953-12-31T09:05"], [{ type: "date", format: "%Y%m%d" }, "19531231", "1953-12-31"], [{ type: "yearmonth", format: "%m/%Y" }, "3/1953", "1953-03"],
  ])("of a field %j reads %j as %j", (field, value, time) => {
    for (const x of [value, `\u202a${value}\u202c`]) expect(one({ fields: [{ name: "x", ...field }] }, [{ x }]).records).toEqual([{ id: "row-1", time }]);
  });

  it("reads the second date of a row by its name", () => {
    expect(one({ fields: [{ name: "start", type: "date" }, { name: "end", type: "date" }, { name: "recorded", type: "date" }] }, [{ start: "1953-01-01", end: "1953-02-01", recorded: "1954-01-01" }]).records).toEqual([
      { id: "row-1", time: "1953-01-01/1953-02-01", timeWritten: "1953-01-01 – 1953-02-01", recorded: "1954-01-01" },
    ]);
  });

  it("says of which of several tables a record is, numbered on", () => {
    const { records } = read({ resources: [{ name: "letters", data: [{ time: "1953" }] }, { name: "cables", data: [{ time: "1954" }, { time: "1955" }] }] });
    expect(records).toEqual([
      { id: "row-1", time: "1953", facets: { resource: ["letters"] } }, { id: "row-2", time: "1954", facets: { resource: ["cables"] } }, { id: "row-3", time: "1955", facets: { resource: ["cables"] } },
    ]);
  });

  describe("of several tables", () => {
    const letters = { name: "letters", data: [{ id: "a", date: "31 June 1953", place: "bern" }] };
    const places = { name: "places", data: [{ id: "bern", label: "Bern" }, { id: "a", label: "Aarau" }] };
    const tables = (...resources: readonly object[]) => read({ resources });
    const ids = ({ records }: ReturnType<typeof read>) => records.map(({ id }) => id);
    const messages = (list: readonly { readonly message: string }[]) => list.map(({ message }) => message);

    it("leaves out those without a column of dates, beside one that has it, and tells each with its rows and no other guess of it", () => {
      const topic = { name: "topics", data: [{ id: "war", label: "War" }] };
      const reading = tables(places, letters, topic);
      expect(reading.records).toEqual([{ id: "a", timeWritten: "31 June 1953", facets: { place: ["bern"], resource: ["letters"] } }]);
      expect(messages(reading.guesses)).toEqual(["table places has no date: left out, with 2 rows", "letters: column \"date\" is read as the date, by its name", "letters: column \"place\" is read as a facet, by its name", "table topics has no date: left out, with 1 row"]);
      // Rows are numbered in their own table.
      expect(messages(reading.problems)).toEqual(["letters, row 1, column date: \"31 June 1953\" is not a date"]);
    });

    it("keeps all where none has dates, or a table of dates has no rows", () => {
      expect(ids(tables(places, { name: "topics", data: [{ id: "war", label: "War" }] }))).toEqual(["bern", "a", "war"]);
      expect(ids(tables(places, { name: "letters", data: [["id", "date"]] }))).toEqual(["bern", "a"]);
    });

    it("keeps all where it is told that there is no date", () => {
      expect(ids(read({ resources: [places, letters] }, { columns: { time: null } }))).toEqual(["bern", "a", "a-2"]);
    });
  });

  it("says in which table and in which of its rows a problem is", () => {
    const files = { "data/letters.csv": "id,date\na,31 June 1953\nb,1953\n", "cables.csv": "id,date\nc,1953\n\na,31 June 1954\n" };
    const inside = { name: "notes", data: [{ id: "d", date: "1953" }, { id: "e", date: "31 June 1955" }, 4] };
    const { problems, guesses } = read({ resources: [{ name: "letters", path: "data/letters.csv" }, { name: "cables", path: "cables.csv" }, inside] }, { files });
    expect(problems.map(({ message }) => message)).toEqual([
      "notes, row 3: is a number where an object belongs", "data/letters.csv, row 2, column date: \"31 June 1953\" is not a date",
      "cables.csv, row 4, column date: \"31 June 1954\" is not a date", "cables.csv, row 4, column id: \"a\" was seen before; this one is kept as \"a-2\"", "notes, row 2, column date: \"31 June 1955\" is not a date",
    ]);
    expect(problems.map(({ index }) => index)).toEqual([9, 1, 6, 6, 8]);
    expect(guesses.map(({ message }) => message)).toEqual(["data/letters.csv: column \"date\" is read as the date, by its name", "cables.csv: column \"date\" is read as the date, by its name", "notes: column \"date\" is read as the date, by its name"]);
    expect(read({ resources: [{ name: "letters", path: "data/letters.csv" }] }, { files }).problems.map(({ message }) => message)).toEqual(["data/letters.csv, row 2, column date: \"31 June 1953\" is not a date"]);
  });

  it("takes no time to speak of for tables without rows, or of few", () => {
    const resources = Array.from({ length: 5000 }, (_, i) => ({ name: `r${i}`, path: `${i}.csv` }));
    expect(read({ resources }, { files: {} }).problems).toHaveLength(5000);
    expect(read({ resources: resources.slice(0, 300).map(({ name }) => ({ name, data: [{ Date: "1911", Title: name }] })) }).records).toHaveLength(300);
  });

  it("takes the names of the schema for the header, and where there is none for the names of the columns", () => {
    const schema = { fields: [{ name: "date" }, { name: "2020-01-01" }] };
    expect(one(schema, [["date", "2020-01-01"], ["1911", "4"]]).records).toEqual([{ id: "row-2", time: "1911", details: { "2020-01-01": ["4"] } }]);
    expect(one(schema, [["1911", "4"], ["1912", "5"]]).records).toEqual([{ id: "row-1", time: "1911", details: { "2020-01-01": ["4"] } }, { id: "row-2", time: "1912", details: { "2020-01-01": ["5"] } }]);
    expect(one(schema, [["1911", "4"], ["1912", "5"]]).guesses).toContainEqual({ field: "header", column: "", message: "row 1 is read as a record, and the columns have the names of the schema" });
    const named = { resources: [{ name: "a", data: "time,title\n1911,T\n", dialect: { header: false }, schema: { fields: [{ name: "title" }, { name: "time" }] } }] };
    expect(read(named).records).toEqual([{ id: "row-1", title: "time", timeWritten: "title" }, { id: "row-2", title: "1911", timeWritten: "T" }]);
  });

  it("loses no first row of a table that has a date, and tells of which table that is", () => {
    const files = { "a.csv": "1911,Rosa\n1912,Karl\n", "b.csv": "Month,May 1911,June 1911\nletters,12,13\n", "c.csv": "1913,Rosa\n1914,Karl\n" };
    const { records, guesses } = read({ resources: Object.keys(files).map((path) => ({ name: path[0], path })) }, { files });
    expect(records.map(({ id }) => id)).toEqual(["row-1", "row-2", "row-4", "row-5", "row-6"]);
    expect(guesses.filter(({ field }) => field === "header").map(({ message }) => message)).toEqual(["a.csv", "c.csv"].map((path) => `${path}: row 1 is read as a record, and the columns have no names`));
  });

  it("tells once of characters that are left out, and of each file how its bytes are read", () => {
    const files = { "a.csv": "id,date\n\u202ea,1911\n", "b.csv": "id,date\n\u2066b,1912\n", "c.csv": Uint8Array.from("id,date\n\xe9,1913\n", (character) => character.charCodeAt(0)) };
    const { guesses } = read({ resources: Object.keys(files).map((path) => ({ name: path[0], path })) }, { files });
    expect(guesses.filter(({ field }) => field === "controls" || field === "encoding").map(({ message }) => message)).toEqual(["characters that are not seen, such as U+202E, are left out", "c.csv: the bytes are read as Windows-1252, since they are not UTF-8"]);
  });

  it("says of a date that is none by the schema how it is written, and reads it in no other way", () => {
    const fields = [{ name: "start", type: "date", format: "%d.%m.%Y" }, { name: "end", type: "date", format: "%m/%d/%Y" }];
    const { records, problems } = one({ fields }, [{ start: "31.6.1911", end: "1/2/1912" }, { start: "3.5.1911", end: "13/05/1911" }, { start: "30.6.1911", end: "1/2/1912" }]);
    expect(records.map(({ time, timeWritten }) => [time, timeWritten])).toEqual([[undefined, "31.6.1911 – 1912-01-02"], ["1911-05-03", "1911-05-03 – 13/05/1911"], ["1911-06-30/1912-01-02", "1911-06-30 – 1912-01-02"]]);
    expect(problems.map(({ message }) => message)).toEqual(["row 1, column start: \"31.6.1911\" is not a date", "row 2, column end: \"13/05/1911\" is not a date"]);
  });

  it("reads of two bounds the one that is a date by the schema, as in any table", () => {
    const fields = ["notBefore", "notAfter"].map((name) => ({ name, type: "date", format: "%d/%m/%Y" }));
    const { records } = one({ fields }, [["notBefore", "notAfter"], ["01/02/1911", "31/02/1911"], ["31/02/1911", "01/03/1911"], ["31/02/1911", ""], ["01/02/1911", "01/03/1911"]]);
    expect(records.map(({ time, timeWritten }) => [time, timeWritten])).toEqual([
      ["[1911-02-01..]", "notBefore 1911-02-01, notAfter 31/02/1911"], ["[..1911-03-01]", "notBefore 31/02/1911, notAfter 1911-03-01"], [undefined, "notBefore 31/02/1911"],
      ["[1911-02-01..1911-03-01]", "notBefore 1911-02-01, notAfter 1911-03-01"],
    ]);
  });

  it("reads tables in files of their own that are given, and says which are not", () => {
    const file = { resources: [{ name: "a", path: "a.json" }, { name: "b", path: ["b.csv", "constructor"] }, { name: "c", path: "c.csv" }, { name: "d", path: "d.json" }, { name: "e", data: "id|title\ne|E;1", dialect: { delimiter: "|" } }] };
    const files = { "a.json": "[{\"id\":\"a\"}]", "c.csv": "id;title\n\nc;\"T\n2\"\n", "d.json": "{}" };
    const { records, problems } = read(file, { files });
    expect(records.map(({ id, title, facets }) => [id, title, facets!["resource"]])).toEqual([["a", undefined, ["a"]], ["c", "T\n2", ["c"]], ["e", "E;1", ["e"]]]);
    expect(problems.map(({ message }) => message)).toEqual([
      "the file: \"b.csv\" is not in the file, nor found beside it", "the file: \"constructor\" is not in the file, nor found beside it",
      "the file: \"d.json\" is no list of records in JSON",
    ]);
  });

  it("says how to give tables in files of their own, where none are", () => {
    expect(read({ resources: [{ name: "b", path: "b.csv" }] }).problems.map(({ message }) => message)).toEqual(['the file: "b.csv" is not in the file, give it as files["b.csv"]']);
  });

  it.each(["windows-1250", " CP1250 "])("reads a file in the encoding %s that its resource states", (encoding) => {
    const files = { "a.csv": Uint8Array.from("id,title\na,Pawe\xb3\n", (character) => character.charCodeAt(0)) };
    const { records, problems, guesses } = read({ resources: [{ name: "a", path: "a.csv", encoding }] }, { files });
    expect([records, problems, guesses.filter(({ field }) => field === "encoding")]).toEqual([[{ id: "a", title: "Paweł" }], [], []]);
  });

  it("says which encoding is not known, and reads the file as one that states none", () => {
    const files = { "a.csv": new TextEncoder().encode("id,title\na,Paweł\n") };
    const { records, problems } = read({ resources: [{ name: "a", path: "a.csv", encoding: "klingon" }] }, { files });
    expect([records, problems.map(({ message }) => message)]).toEqual([[{ id: "a", title: "Paweł" }], ["the file, a.csv: \"klingon\" is an encoding that is not known"]]);
    for (const encoding of ["UTF-8", "utf8", "windows-1250"]) expect(read({ resources: [{ name: "a", path: "a.csv", encoding }] }, { files: { "a.csv": "id,title\na,Paweł\n" } }).records).toEqual(records);
  });

  it("takes for tables what is stated to be one, where any is", () => {
    const others = [{ name: "b", path: "b.bib" }, { name: "c", data: [{ id: "c" }] }];
    const { records, problems } = read({ resources: [{ name: "a", type: "table", data: [{ id: "a" }] }, ...others] }, { files: { "b.bib": "@book{b, title = {B}}" } });
    expect([records, problems]).toEqual([[{ id: "a" }], []]);
    expect(read({ resources: others.slice(1) }).records).toEqual([{ id: "c" }]);
  });

  it("obeys what it is told of columns, whichever of the tables has them, and throws for what none has", () => {
    const file = { resources: [{ name: "a", data: [{ x: "T", sent: "04/05/1911", resource: "own" }] }, { name: "b", data: [{ y: "L", date: "1912" }] }] };
    expect(read(file, { columns: { title: "x", lane: "y", facets: ["resource"] }, dayOrder: "day-first" }).records).toEqual([
      { id: "row-1", time: "1911-05-04", timeWritten: "04/05/1911", title: "T", facets: { resource: ["a", "own"] } }, { id: "row-2", time: "1912", lane: ["L"], facets: { resource: ["b"] } },
    ]);
    expect(() => read(file, { columns: { title: "z" } })).toThrow("unknown column: z");
  });

  it("keeps columns that the schema calls the same", () => {
    expect(one({ fields: [{ name: "p", title: "Pages" }, { name: "q", title: "Pages" }] }, [{ p: 1, q: 2 }]).records[0]!.details).toEqual({ Pages: ["1", "2"] });
  });

  it("tells its title, licence and sources, and the titles of its tables, which are no record's", () => {
    const { guesses } = read({ name: "p", title: "Letters", licenses: [{ name: "CC0-1.0", path: "https://example.org/cc0" }], sources: [{ title: "Archive" }], resources: [{ name: "a", title: "All <b>letters</b>", data: [{ time: "1953" }] }] });
    expect(guesses[0]).toEqual({ field: "title", column: "title", message: '"Letters" is the title of the package, and no record; with it stands: p; CC0-1.0; https://example.org/cc0; Archive; All letters' });
    const [of] = read({ keywords: Array.from({ length: 20 }, (_, i) => `k${i}`), description: "x".repeat(9000), resources: [] }).guesses;
    expect(of!.message).toMatch(/^of the package, and of no record, is said: k0; .*; k11; and 9 more$/);
    expect(of!.message.length).toBeLessThan(200);
  });

  it.each([
    ["", "the file is not JSON"], ["[]", "the file is a list where an object belongs"], ["{}", "the file, resources: has no tables"], ["{\"resources\": 4}", "the file, resources: is a number where a list belongs", "the file, resources: has no tables"],
    ["{\"resources\": [4, {\"data\": 4, \"schema\": 5}]}", "the file, resources: is a number where an object belongs", "the file, resource 1.data: is a number where a list belongs", "the file, .schema: is a number where an object belongs"],
    ["{\"resources\": [{\"data\": [4], \"schema\": {\"fields\": [4, {\"name\": {}, \"type\": [], \"format\": {}}], \"missingValues\": 4, \"primaryKey\": [{}]}}]}", "the file, .schema.fields: is a number where an object belongs", "row 1: is a number where an object belongs"],
  ])("of %j has problems", (text, ...messages) => {
    expect(readDataPackage(text).problems.map(({ message }) => message)).toEqual(messages);
  });

  it("takes a pattern of characters as it stands, whatever they mean elsewhere", () => {
    expect(one({ fields: [{ name: "x", type: "date", format: "(%Y)+$|[%m]" }] }, [{ x: "(1953)+$|[3]" }]).records[0]!.time).toBe("1953-03");
    expect(one({ fields: [{ name: "x", type: "date", format: "%Y%Y" }] }, [{ x: "19531953" }]).problems).toHaveLength(1);
  });
});

describe("readDataPackage(input), of a package made from records", () => {
  const text = fc.stringMatching(/^[a-zé*€]{1,9}$/);
  const time = fc.tuple(fc.integer({ min: 1000, max: 1999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
  const row = fc.record({ time, title: text, lane: text, note: fc.option(text) });
  const table = fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 5 }), as: fc.constantFrom("objects", "lists", "csv") });

  it("gives back what they say, each with its table", () => {
    fc.assert(fc.property(fc.array(table, { minLength: 2, maxLength: 4 }), (tables) => {
      const names = ["time", "title", "lane", "note"] as const;
      const files: Record<string, string> = {};
      const resources = tables.map(({ rows, as }, i) => {
        const lists = [names, ...rows.map((each) => names.map((name) => each[name] ?? ""))];
        files[`${i}.csv`] = lists.map((cells) => cells.join(",")).join("\n");
        const schema = { fields: names.map((name) => ({ name, ...(name === "time" ? { type: "date" } : {}) })) };
        return { name: `t${i}`, schema, ...(as === "csv" ? { path: `${i}.csv` } : { data: as === "lists" ? lists : rows }) };
      });
      const { records, problems } = readDataPackage(JSON.stringify({ resources }), { files, columns: { time: "time", title: "title", lane: "lane", facets: [], details: ["note"] } });
      expect(problems).toEqual([]);
      expect(records.map((record) => [record.time, record.title, record.lane, record.details?.["note"], record.facets?.["resource"]]))
        .toEqual(tables.flatMap(({ rows }, i) => rows.map((each) => [each.time, each.title, [each.lane], each.note === null ? undefined : [each.note], [`t${i}`]])));
    }));
  });
});
