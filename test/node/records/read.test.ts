import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/records/problem.js";
import { readRecords } from "../../../src/records/read.js";
import { expectedTime } from "../../../src/time/read.js";

/** The problems of a reading without their expectations in words. */
function brief(problems: readonly Problem[]): readonly (readonly [index: number, id: string, field: string, value: unknown])[] {
  return problems.map(({ index, id, field, value }) => [index, id, field, value]);
}

describe("readRecords(rows)", () => {
  it("reads the fields of the channels' own names", () => {
    const row = {
      id: "a", time: "1953-12-31", recorded: "1954-01", lane: "yudin", title: "A title", label: "A label", summary: "A summary", href: "https://example.org", kind: "letter",
    };
    const { records, problems } = readRecords([row]);
    expect(problems).toEqual([]);
    const { lane, ...rest } = row;
    expect(records).toMatchObject([{ ...rest, index: 0, time: { edtf: "1953-12-31" }, recorded: { edtf: "1954-01" }, lanes: [lane] }]);
    expect(records[0]?.row).toBe(row);
  });

  it("leaves out nothing where only an id is given", () => {
    const { records, problems } = readRecords([{ id: "a" }]);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([{ id: "a", time: null, recorded: null, lanes: [], title: "", label: "a", summary: "", href: "", kind: "" }]);
  });

  it("labels a record by its label, else by its title, else by its id", () => {
    const { records } = readRecords([{ id: "a", title: "T", label: "L" }, { id: "b", title: "T", label: "  " }, { id: "c" }]);
    expect(records.map(({ label }) => label)).toEqual(["L", "T", "c"]);
  });

  it("reads numbers and booleans as text, and trims it", () => {
    const { records, problems } = readRecords([{ id: 7, title: true, label: 10n, kind: "  a\tb " }]);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([{ id: "7", title: "true", label: "10", kind: "a\tb" }]);
  });

  it("reads a date from text, a Date or epoch milliseconds", () => {
    const { records } = readRecords([{ id: 1, time: "1954-01-04" }, { id: 2, time: new Date(0) }, { id: 3, time: -1 }]);
    expect(records.map(({ time }) => time?.start[0])).toEqual([Date.UTC(1954, 0, 4), 0, -1]);
  });

  it.each([undefined, null, ""])("has no date and no problem where it is %j", (time) => {
    const { records, problems } = readRecords([{ id: "a", time }]);
    expect([records[0]?.time, problems]).toEqual([null, []]);
  });

  it.each(["1953-13", "soon", "   ", NaN, true, {}, [], new Date(NaN)])("keeps a record dated %j undated, and reports it", (time) => {
    const { records, problems } = readRecords([{ id: "x" }, { id: "a", time }]);
    expect(records[1]).toMatchObject({ id: "a", time: null });
    expect(problems).toEqual([{ index: 1, id: "a", field: "time", value: time, expected: expectedTime }]);
  });

  it("reports an unreadable second date, and keeps the first", () => {
    const { records, problems } = readRecords([{ id: "a", time: "1953", recorded: "later" }]);
    expect(records).toMatchObject([{ time: { edtf: "1953" }, recorded: null }]);
    expect(brief(problems)).toEqual([[0, "a", "recorded", "later"]]);
  });

  it("reads several lanes, each once, in order, without empty ones", () => {
    const { records } = readRecords([{ id: "a", lane: ["y", "x", "", "y", null] }]);
    expect(records[0]?.lanes).toEqual(["y", "x"]);
  });

  it("reports each lane that is no text, and keeps the others", () => {
    const odd = { name: "x" };
    const { records, problems } = readRecords([{ id: "a", lane: ["y", odd] }]);
    expect(records[0]?.lanes).toEqual(["y"]);
    expect(problems).toEqual([{ index: 0, id: "a", field: "lane", value: odd, expected: "text, or a list of texts" }]);
  });

  it("reports what is no text where text is expected, and goes on without it", () => {
    const title = ["a"];
    const { records, problems } = readRecords([{ id: "a", title, label: Symbol.iterator }]);
    expect(records).toMatchObject([{ title: "", label: "a" }]);
    expect(problems).toEqual([
      { index: 0, id: "a", field: "title", value: title, expected: "text" },
      { index: 0, id: "a", field: "label", value: Symbol.iterator, expected: "text" },
    ]);
  });

  it.each([null, undefined, 1, "text", true, Symbol.iterator, [["id", 1]], () => 1])("leaves out %s, which is no object, and reports it", (row) => {
    const { records, problems } = readRecords<unknown>([{ id: "a" }, row, { id: "b" }]);
    expect(records.map(({ id, index }) => [id, index])).toEqual([["a", 0], ["b", 2]]);
    expect(problems).toEqual([{ index: 1, id: "", field: "record", value: row, expected: "a row of named values" }]);
  });

  it.each([undefined, null, "", "  "])("leaves out a row with the id %j, and reports it", (id) => {
    const { records, problems } = readRecords([{ id, title: "T" }]);
    expect(records).toEqual([]);
    expect(problems).toEqual([{ index: 0, id: "", field: "id", value: id, expected: "text or a number that no other record has" }]);
  });

  it("leaves out a row whose id is no text, and reports it", () => {
    const id = { toString: () => "a" };
    expect(brief(readRecords([{ id }]).problems)).toEqual([[0, "", "id", id]]);
  });

  it("keeps the first of two rows with one id, and reports the second", () => {
    const { records, problems } = readRecords([{ id: "1", title: "first" }, { id: 1, title: "second", time: "unread" }]);
    expect(records.map(({ title }) => title)).toEqual(["first"]);
    expect(problems).toEqual([{ index: 1, id: "", field: "id", value: "1", expected: "an id that no record before it has" }]);
  });

  it("lists problems by row, then by channel", () => {
    const { problems } = readRecords([{ id: "a", title: {}, time: "?" }, { id: "b", href: {}, lane: {} }]);
    expect(problems.map(({ id, field }) => `${id} ${field}`).sort()).toEqual(["a time", "a title", "b href", "b lane"]);
    expect(problems.map(({ index }) => index)).toEqual([0, 0, 1, 1]);
  });

  it("reports a row that the array does not have", () => {
    const rows: { id: string }[] = [];
    rows[1] = { id: "a" };
    const { records, problems } = readRecords(rows);
    expect([records.map(({ id }) => id), brief(problems)]).toEqual([["a"], [[0, "", "record", undefined]]]);
  });
});

describe("readRecords(rows, channels)", () => {
  it("reads a channel by a field's name, a dotted path or a function of row and index", () => {
    const rows = [{ key: "a", when: { held: "1953" }, who: [{ name: "Yudin" }] }, { key: "b", when: { held: "1954" }, who: [] }];
    const { records } = readRecords(rows, { id: "key", time: "when.held", lane: "who.0.name", label: (row, index) => `${row.key}${index}` });
    expect(records.map(({ id, time, lanes, label }) => [id, time?.edtf, lanes, label])).toEqual([["a", "1953", ["Yudin"], "a0"], ["b", "1954", [], "b1"]]);
  });

  it("takes a field whose own name has a dot before a path", () => {
    const { records } = readRecords([{ id: "a", "dc.title": "own", dc: { title: "path" } }, { id: "b", dc: { title: "path" } }], { title: "dc.title" });
    expect(records.map(({ title }) => title)).toEqual(["own", "path"]);
  });

  it("finds nothing at a path through what is no object", () => {
    const rows = [{ id: "a", deep: "text" }, { id: "b", deep: null }, { id: "c" }];
    const { records, problems } = readRecords(rows, { title: "deep.length.toFixed" });
    expect([records.map(({ title }) => title), problems]).toEqual([["", "", ""], []]);
  });

  it("reads facets and details by their keys, each value once", () => {
    const channels = { facets: { topic: "topics", place: { label: "Place", value: "at.city" } }, details: { role: (row: { role: string }) => row.role.toUpperCase() } };
    const { records } = readRecords([{ id: "a", topics: ["korea", "korea", "aid"], at: { city: "Beijing" }, role: "envoy" }], channels);
    expect([...records[0]!.facets]).toEqual([["topic", ["korea", "aid"]], ["place", ["Beijing"]]]);
    expect([...records[0]!.details]).toEqual([["role", ["ENVOY"]]]);
  });

  it("reports a facet's value that is no text by the facet's key", () => {
    const { records, problems } = readRecords([{ id: "a", topics: ["korea", {}] }], { facets: { topic: "topics" } });
    expect(records[0]?.facets.get("topic")).toEqual(["korea"]);
    expect(brief(problems)).toEqual([[0, "a", "topic", {}]]);
  });

  it("reports a channel that throws as a problem of that row and channel alone", () => {
    const title = (row: { id: string }): string => {
      if (row.id === "b") throw new Error("no title here");
      return row.id.toUpperCase();
    };
    const { records, problems } = readRecords([{ id: "a" }, { id: "b", time: "1953" }, { id: "c" }], { title });
    expect(records.map(({ id, title: text, time }) => [id, text, time?.edtf])).toEqual([["a", "A", undefined], ["b", "", "1953"], ["c", "C", undefined]]);
    expect(problems).toEqual([{ index: 1, id: "b", field: "title", value: undefined, expected: "a value, but its channel failed: no title here" }]);
  });

  it("leaves out a row whose id throws, and says why, once", () => {
    const id = (): string => {
      throw new RangeError("no id here");
    };
    const { records, problems } = readRecords([{}], { id });
    expect(records).toEqual([]);
    expect(problems).toEqual([{ index: 0, id: "", field: "id", value: undefined, expected: "a value, but its channel failed: no id here" }]);
  });

  it.each([["null", null], ["an object without a text", Object.create(null) as unknown], ["a symbol", Symbol.iterator]])("does not throw where a channel throws %s", (_, thrown) => {
    const title = (): string => {
      throw thrown;
    };
    expect(brief(readRecords([{ id: "a" }], { title }).problems)).toEqual([[0, "a", "title", undefined]]);
  });

  it("reads getters of a class, and reports one that throws", () => {
    class Letter {
      readonly id: string;
      constructor(id: string) {
        this.id = id;
      }
      get title(): string {
        if (this.id === "b") throw new Error("sealed");
        return `Letter ${this.id}`;
      }
    }
    const { records, problems } = readRecords([new Letter("a"), new Letter("b")]);
    expect(records.map(({ title }) => title)).toEqual(["Letter a", ""]);
    expect(brief(problems)).toEqual([[1, "b", "title", undefined]]);
  });

  it.each(["constructor", "toString", "__proto__", "constructor.name", "a.constructor.name", "__proto__.constructor"])("finds nothing of Object.prototype at %s", (title) => {
    const { records, problems } = readRecords([{ id: "a", a: {} }], { title });
    expect([records[0]?.title, problems]).toEqual(["", []]);
  });

  it.each(["constructor", "toString", "__proto__"])("reads a field of the row's own that is named %s", (name) => {
    const row = JSON.parse(`{ "id": "a", "${name}": "Walter Gropius" }`) as { id: string };
    expect(readRecords([row], { title: name }).records[0]?.title).toBe("Walter Gropius");
  });

  it("reads a row without a prototype", () => {
    const row = Object.assign(Object.create(null) as object, { id: "a", title: "T" });
    expect(readRecords([row]).records).toMatchObject([{ id: "a", title: "T" }]);
  });

  it("takes facets named as fields of Object.prototype", () => {
    const { records } = readRecords([{ id: "a", by: "Gropius" }], { facets: { constructor: "by", __proto__: null } as never });
    expect(records[0]?.facets.get("constructor")).toEqual(["Gropius"]);
  });

  it("leaves the rows as they were", () => {
    const row = Object.freeze({ id: "a", time: "1953", lane: Object.freeze(["b", "b"]) });
    readRecords([row]);
    expect(row).toEqual({ id: "a", time: "1953", lane: ["b", "b"] });
  });
});

describe("readRecords(anything)", () => {
  const odd = fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true, withTypedArray: true, withSparseArray: true, withMap: true, withSet: true });
  const value = fc.oneof(odd, fc.constantFrom<unknown>(Symbol("s"), NaN, -0, new Date(NaN), () => 1, Object.prototype, "1953", "1953-12-31", [["1953"]]));
  const names = ["id", "time", "recorded", "lane", "title", "label", "summary", "href", "kind", "topics", "constructor", "__proto__"];
  const row = fc.oneof(odd, fc.dictionary(fc.constantFrom(...names), value), fc.record({ id: fc.oneof(fc.integer({ min: 0, max: 9 }), value), time: value }));

  it("never throws, and each row is either a record or left out with a problem", () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const { records, problems } = readRecords<unknown>(rows, { facets: { topic: "topics", maker: "constructor" }, details: { deep: "title.__proto__.x" } });
      const leftOut = new Set(problems.filter(({ id }) => id === "").map(({ index }) => index));
      expect(records.length + leftOut.size).toBe(rows.length);
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      for (const { index, id, row: kept } of records) {
        expect(leftOut.has(index)).toBe(false);
        expect([kept, id === ""]).toEqual([rows[index], false]);
      }
    }), { numRuns: 1000 });
  });

  it("gives one problem to each row that is left out", () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const { records, problems } = readRecords<unknown>(rows);
      expect(problems.filter(({ id }) => id === "").length).toBe(rows.length - records.length);
    }), { numRuns: 300 });
  });
});
