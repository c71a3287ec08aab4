import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSPARQL } from "../../../src/formats/read-sparql.js";

const WD = "http://www.wikidata.org/entity/";
const uri = (value: string) => ({ type: "uri", value });
const text = (value: string) => ({ "type": "literal", value, "xml:lang": "en" });
const typed = (value: string, datatype: string) => ({ type: "literal", value, datatype: `http://www.w3.org/2001/XMLSchema#${datatype}` });
const at = (value: string) => typed(value, "dateTime");
const read = (...bindings: readonly object[]) => readSPARQL(JSON.stringify({ head: { vars: Object.keys(bindings[0] ?? {}) }, results: { bindings } }));

describe("readSPARQL(input)", () => {
  it("reads an item with its label, description and facets", () => {
    const { records, problems, guesses } = read({
      item: uri(`${WD}Q42`), itemLabel: text("Talk"), itemDescription: text("On Korea"), date: at("1911-12-31T00:00:00Z"), country: uri(`${WD}Q148`), countryLabel: text("China"),
      place: uri(`${WD}Q956`), image: uri("http://commons.wikimedia.org/a.jpg"), coord: { type: "literal", value: "Point(1 2)", datatype: "http://www.opengis.net/ont/geosparql#wktLiteral" }, number: typed("7", "integer"), theme: text("war"),
    });
    expect(records).toEqual([{
      id: "Q42", time: "1911-12-31", title: "Talk", summary: "On Korea", href: `${WD}Q42`, facets: { country: ["China"], place: [`${WD}Q956`], theme: ["war"] },
      details: { image: ["http://commons.wikimedia.org/a.jpg"], coord: ["Point(1 2)"], number: ["7"] },
    }]);
    expect(problems).toEqual([]);
    expect(guesses.map(({ message }) => message)).toEqual([
      "variable \"item\" is read as what the records are of", "variable \"date\" is read as the date",
      "midnights are read as days in 1 rows; where only a month or a year is known, ask for the precision too",
    ]);
  });

  it("takes a label of what no variable holds for the title where there is no item, and tells", () => {
    const date = at("1911-12-31T10:00:00Z");
    const { records, guesses } = read({ placeLabel: text("Wien"), itemLabel: text("Talk"), itemDescription: text("On Korea"), date });
    expect(records).toEqual([{ id: "row-1", time: "1911-12-31T10:00:00Z", title: "Talk", summary: "On Korea", facets: { placeLabel: ["Wien"] } }]);
    expect(guesses.map(({ message }) => message)).toEqual(["variable \"itemLabel\" is read as the title", "variable \"date\" is read as the date"]);
    // A label of something else is none beside a title.
    expect(read({ countryLabel: text("China"), title: text("Talk"), date }).records[0]).toMatchObject({ title: "Talk", facets: { countryLabel: ["China"] } });
    expect(read({ theme: text("war"), talkLabel: text("Talk"), date }).records[0]).toMatchObject({ title: "Talk", facets: { theme: ["war"] } });
  });

  it.each([
    ["1911-01-01T00:00:00Z", undefined, "1911-01-01"], ["1911-01-01T00:00:00Z", 11, "1911-01-01"], ["1911-05-01T00:00:00Z", 10, "1911-05"], ["1911-01-01T00:00:00Z", 9, "1911"],
    ["1911-01-01T00:00:00Z", 8, "191X"], ["1911-01-01T00:00:00Z", 7, "[1901..2000]"], ["2000-01-01T00:00:00Z", 7, "[1901..2000]"], ["1911-01-01T00:00:00Z", 6, "[1001..2000]"],
    ["-0043-03-15T00:00:00Z", 11, "-0043-03-15"], ["-0043-01-01T00:00:00Z", 9, "-0043"], ["-0043-01-01T00:00:00Z", 8, "[-0048..-0039]"], ["-0043-01-01T00:00:00Z", 7, "[-0099..0000]"],
    ["+1911-12-31T00:00:00Z", undefined, "1911-12-31"], ["+00000001911-12-31T00:00:00Z", undefined, "1911-12-31"], ["+1911-00-00T00:00:00Z", undefined, "1911"], ["+1911-05-00T00:00:00Z", 10, "1911-05"],
    ["1911-12-31T10:20:30Z", 14, "1911-12-31T10:20:30Z"], ["-12000-01-01T00:00:00Z", 9, "Y-12000"],
  ])("of %j to the precision %j has the time %j", (value, precision, time) => {
    const { records, problems } = read({ item: uri(`${WD}Q1`), date: at(value), ...(precision === undefined ? {} : { precision: typed(String(precision), "integer") }) });
    expect([records[0]!.time, problems]).toEqual([time, []]);
  });

  it("tells a date beyond the range of dates as it is written", () => {
    const { records, problems } = read({ item: uri(`${WD}Q1`), date: at("-13798000000-01-01T00:00:00Z") });
    expect([records[0]!.timeWritten, problems.map(({ message }) => message)]).toEqual(["-13798000000-01-01T00:00:00Z", ["row 1, column date: \"-13798000000-01-01T00:00:00Z\" is beyond the range of dates, 271822 BC to AD 275760"]]);
  });

  it("reads a start and an end, each to its precision", () => {
    const { records } = read({ war: uri(`${WD}Q1`), start: at("1950-06-25T00:00:00Z"), startPrecision: typed("11", "integer"), end: at("1953-01-01T00:00:00Z"), endPrecision: typed("9", "integer") });
    expect(records).toEqual([{ id: "Q1", time: "1950-06-25/1953", title: "Q1", href: `${WD}Q1` }]);
  });

  it("marks a date of the Julian calendar, which is Gregorian by now", () => {
    const { records } = read({ item: uri(`${WD}Q1`), date: at("1700-01-11T00:00:00Z"), datePrecision: typed("11", "integer"), calendar: uri(`${WD}Q1985786`) });
    expect(records).toEqual([{ id: "Q1", time: "1700-01-11", timeWritten: "in the Julian calendar", timeJulian: true, title: "Q1", href: `${WD}Q1` }]);
  });

  it.each([{ type: "bnode", value: "t1" }, uri("http://www.wikidata.org/.well-known/genid/abc")])("leaves undated what is known to be unknown: %j", (date) => {
    expect(read({ item: uri(`${WD}Q1`), date })).toMatchObject({ records: [{ id: "Q1", timeWritten: "unknown" }], problems: [] });
  });

  it("makes one record of rows of one item at one date, with the values of all, and tells", () => {
    const row = (country: string, label = "Talk") => ({ item: uri(`${WD}Q1`), itemLabel: text(label), date: at("1911-12-31T10:00:00Z"), countryLabel: text(country), country: uri(`${WD}Q${country.length}`) });
    const { records, guesses } = read(row("China"), row("USSR"), row("China", "Conversation"));
    expect(records).toEqual([{ id: "Q1", time: "1911-12-31T10:00:00Z", title: "Talk", href: `${WD}Q1`, facets: { country: ["China", "USSR"] }, details: { title: ["Conversation"] } }]);
    expect(guesses.at(-1)!.message).toBe("rows of one item at one date are one record, their values together: 2 rows are in a record of an earlier row");
  });

  it("makes a record of each date of an item, and tells", () => {
    const { records, problems, guesses } = read({ item: uri(`${WD}Q1`), date: at("1911-12-31T10:00:00Z") }, { item: uri(`${WD}Q1`), date: at("1912-12-31T10:00:00Z") });
    expect(records.map(({ id, time }) => [id, time])).toEqual([["Q1", "1911-12-31T10:00:00Z"], ["Q1-2", "1912-12-31T10:00:00Z"]]);
    expect(problems).toEqual([]);
    expect(guesses.at(-1)!.message).toBe("1 of item have several dates, and are a record at each");
  });

  it("reads both downloads of Wikidata, lists of terms and of texts", () => {
    const verbose = readSPARQL(JSON.stringify([{ item: uri(`${WD}Q1`), itemLabel: text("A"), date: at("1911-12-31T00:00:00Z") }]));
    const short = readSPARQL(JSON.stringify([{ item: `${WD}Q1`, itemLabel: "A", date: "1911-12-31T00:00:00Z" }]));
    expect(verbose.records).toEqual([{ id: "Q1", time: "1911-12-31", title: "A", href: `${WD}Q1` }]);
    expect(short).toEqual(verbose);
  });

  it("reads rows without an entity, each a record", () => {
    const { records } = read({ title: text("A"), date: typed("1911", "gYear") }, { title: text("A"), date: typed("1911", "gYear") });
    expect(records).toEqual([{ id: "row-1", time: "1911", title: "A" }, { id: "row-2", time: "1911", title: "A" }]);
  });

  it("loses no label of any row", () => {
    const row = fc.record({ item: fc.nat(4), date: fc.integer({ min: 1900, max: 1903 }), label: fc.stringMatching(/^[a-z]{3,6}$/), country: fc.stringMatching(/^[a-z]{3,6}$/) });
    fc.assert(fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const { records } = read(...rows.map(({ item, date, label, country }) => ({ item: uri(`${WD}Q${item}`), itemLabel: text(label), date: at(`${date}-05-05T00:00:00Z`), country: text(country) })));
      expect(records).toHaveLength(new Set(rows.map(({ item, date }) => `${item} ${date}`)).size);
      for (const { item, date, label, country } of rows) {
        const found = records.find(({ href, time }) => href === `${WD}Q${item}` && time === `${date}-05-05`)!;
        expect([found.title, ...(found.details?.["title"] ?? [])]).toContain(label);
        expect(found.facets!["country"]).toContain(country);
      }
    }));
  });

  it.each([
    ["", "the file is not JSON"], ["4", "the file holds no results of a query"], ["{\"head\": {}, \"boolean\": true}", "the file holds no results of a query"], ["{\"results\": {\"bindings\": 4}, \"head\": {\"vars\": 5}}", "the file, results.bindings: is a number where a list belongs"],
    ["{\"results\": {\"bindings\": [4, {\"date\": [], \"item\": {\"type\": 4}}]}, \"head\": {\"vars\": [{}]}}", "row 1: is a number where an object belongs"],
    ["[{\"date\": {\"type\": \"literal\", \"value\": \"1911-02-30T00:00:00Z\"}}]", "row 1, column date: \"1911-02-30\" is not a date"],
    ["[{\"date\": {\"type\": \"literal\", \"value\": \"1911-01-01T00:00:00Z\"}, \"precision\": \"3\"}]", "row 1, column date: \"1911-01-01T00:00:00Z, precision 3\" is not a date"],
  ])("of %j has problems", (given, ...messages) => {
    expect(readSPARQL(given).problems.map(({ message }) => message)).toEqual(messages);
  });

  it("takes time linear in the zeros before a year, and reads what follows them", () => {
    expect(read({ date: at(`${"0".repeat(500_000)}x`) }).records[0]?.time).toBe(undefined);
    expect(["000044-03-15T00:00:00Z", "-00044-03-15T00:00:00Z", "0012345-01-01T00:00:00Z", `${"0".repeat(500_000)}1911-12-31T00:00:00Z`].map((value) => read({ date: at(value) }).records[0]?.time)).toEqual(["0044-03-15", "-0044-03-15", undefined, "1911-12-31"]);
  });

  it("takes time linear in the rows, of which each has a variable of its own", () => {
    const bindings = Array.from({ length: 30_000 }, (_, i) => ({ item: uri(`${WD}Q${i}`), [`v${i}`]: text("x") }));
    expect(read(...bindings).records).toHaveLength(30_000);
  });
});
