import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecords } from "../../../src/records/read.js";
import type { By } from "../../../src/records/record.js";
import type { Filter } from "../../../src/records/filter.js";
import type { Shown } from "../../../src/records/shown.js";
import { idsOf, sourceOf } from "../../support/source.js";
import { utc } from "../time/utc.js";

const rows = [
  { id: "late", time: "1956-03-31", recorded: "1956-04-05", lane: "yudin" },
  { id: "undated", lane: "yudin" },
  { id: "early", time: "1950-01-01", lane: ["roshchin", "yudin"], topic: ["aid"] },
  { id: "alone", time: "1954", recorded: "1961-06-01", topic: ["aid", "war"] },
];

function source(by: By = "time") {
  return sourceOf<unknown>(rows, by, { facets: { topic: "topic" } });
}

describe("createSource(records, by)", () => {
  it("lists lanes in the order in which records name them, those without one as \"\"", () => {
    expect(source().lanes).toEqual(["yudin", "roshchin", ""]);
  });

  it("finds a record by its id", () => {
    expect(source().byId("early")?.lanes).toEqual(["roshchin", "yudin"]);
    expect(source().byId("constructor")).toBeUndefined();
  });

  it("extends from the first to the last instant, with the other date, to which the lag is drawn", () => {
    expect(source().extent).toEqual([utc("1950-01-01"), utc("1961-06-02")]);
    expect(source("recorded").extent).toEqual([utc("1954-01-01"), utc("1961-06-02")]);
  });

  it("leaves open ends out of the extent, which is null where nothing is dated", () => {
    const extentOf = (...times: readonly string[]) => sourceOf(times.map((time, id) => ({ id, time }))).extent;
    expect(extentOf("1950/..", "../1952")).toEqual([utc("1950-01-01"), utc("1953-01-01")]);
    expect(extentOf("")).toBeNull();
    expect(extentOf()).toBeNull();
  });

  it("extends for a single day over that day", () => {
    expect(sourceOf([{ id: 1, time: "1950-01-01" }]).extent).toEqual([utc("1950-01-01"), utc("1950-01-02")]);
  });
});

describe("source.shown(filter)", () => {
  it("orders records by time, then those undated, and counts each once", () => {
    const shown = source().shown(null);
    expect(plain(shown)).toEqual({ count: 4, order: [2, 3, 0], undated: [1], lanes: [["yudin", [2, 0]], ["roshchin", [2]], ["", [3]]] });
  });

  it("leaves undated what has not the date at which records stand", () => {
    expect(plain(source("recorded").shown(null))).toMatchObject({ count: 4, order: [0, 3], undated: [1, 2] });
  });

  it("keeps every lane, empty or not, whatever the filter", () => {
    const shown = source().shown({ topic: ["war"] });
    expect(plain(shown)).toEqual({ count: 1, order: [3], undated: [], lanes: [["yudin", []], ["roshchin", []], ["", [3]]] });
    expect(idsOf(source()).map((id) => source().shows({ topic: ["war"] }, id))).toEqual([false, false, false, true]);
  });

  it("orders as a plain sort by start, end and place in the array does", () => {
    const day = fc.nat(5).map((n) => `1953-01-0${n + 1}`);
    const time = fc.oneof(day, fc.constantFrom("1953-01", "1953-01-01/1953-01-03", "", "../1953-01-02", "1953-01-02/.."));
    fc.assert(fc.property(fc.array(time, { maxLength: 15 }), (times) => {
      const { records } = readRecords(times.map((text, id) => ({ id, time: text })));
      const key = (i: number): readonly [number, number, number] => {
        const { start, end } = records[i]!.time ?? { start: [Infinity], end: [Infinity, Infinity] };
        return [start[0] === -Infinity ? end[1] : start[0], end[1], i];
      };
      const compare = (a: number, b: number): number => {
        const [left, right] = [key(a), key(b)];
        const differs = left.findIndex((value, i) => value !== right[i]);
        return differs === -1 ? 0 : left[differs]! - right[differs]!;
      };
      const { order, undated } = sourceOf(times.map((text, id) => ({ id, time: text }))).shown(null);
      expect([...order, ...undated]).toEqual(times.map((_, i) => i).sort(compare));
    }), { numRuns: 500 });
  });

  it("answers the same filter with the same answer, and another with another", () => {
    const one = source();
    const filter = { lane: ["yudin"] };
    expect(one.shown(filter)).toBe(one.shown(filter));
    expect(one.shown({ lane: ["roshchin"] }).count).toBe(1);
    expect(one.shown(filter).count).toBe(3);
  });
});

describe("source.shown(filter).facet(key)", () => {
  it("counts each value under the other keys of the filter", () => {
    expect([...source().shown({ lane: ["roshchin"], topic: ["war"] }).facet("topic")]).toEqual([["aid", 1], ["war", 0]]);
    expect([...source().shown({ lane: ["roshchin"], topic: ["war"] }).facet("lane")]).toEqual([["yudin", 0], ["roshchin", 0], ["", 1]]);
  });
});

const question = { span: [utc("1940-01-01"), utc("1970-01-01")], unit: "month", block: "year", rows: 1, density: 0, lasting: 8 } as const;

describe("source.cells(filter, lane, question)", () => {
  it("gives the cells of a lane under the filter", () => {
    const cells = (filter: Filter | null, lane: string) => source().cells(filter, lane, question).map((cell) => (cell.kind === "record" ? cell.index : cell.kind));
    expect([cells(null, "yudin"), cells({ topic: ["aid"] }, "yudin"), cells(null, "nobody")]).toEqual([[2, 0], [2], []]);
  });
});

describe("source.cellHolding(filter, lane, question, place)", () => {
  it("finds the cell of each place, wherever it is, and none past either end", () => {
    const times = ["1954-01-01", "1954-01-02", "1954-02-03", "1954-02-04", "1956-05-05", "1958", "1958", "1951-01-01"];
    const one = sourceOf(times.map((time, id) => ({ id, time })));
    const found = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8].map((place) => one.cellHolding(null, "", { ...question, span: [0, 1] }, place));
    expect(found.map((cell) => cell && (cell.kind === "record" ? cell.index : `${cell.kind} ${new Date(cell.span[0]).toISOString().slice(0, 7)}`)))
      .toEqual([undefined, 7, "bin 1954-01", "bin 1954-01", "bin 1954-02", "bin 1954-02", 4, "bin 1958-01", "bin 1958-01", undefined]);
  });

  it("finds the place nearest to an instant, the earlier of two", () => {
    const one = sourceOf(["1951-01-01", "1951-01-03", "1955-01-01"].map((time, id) => ({ id, time })));
    expect(["1900-01-01", "1951-01-02", "1951-01-03", "1999-01-01"].map((day) => one.placeNearest(null, "", utc(day)))).toEqual([0, 0, 1, 2]);
    expect(one.placeNearest(null, "nobody", 0)).toBe(-1);
  });
});

/** What is shown as plain lists. */
function plain({ count, order, undated, lanes }: Shown) {
  return { count, order: [...order], undated: [...undated], lanes: [...lanes].map(([lane, index]) => [lane, [...index.order]]) };
}
