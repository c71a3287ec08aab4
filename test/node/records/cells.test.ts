import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, cellsOf } from "../../../src/records/cells.js";
import { columnsOf } from "../../../src/records/columns.js";
import { readRecords } from "../../../src/records/read.js";
import { createSource } from "../../../src/records/source.js";
import { type Unit, floorTo, nextAfter, units } from "../../../src/time/calendar.js";
import { DAY } from "../../../src/time/time.js";
import { isoDay } from "../../support/seeded.js";

const unit = fc.constantFrom<Unit>(...units);
const capacity = fc.integer({ min: 1, max: 4 });
const instants = fc.array(fc.oneof(fc.integer({ min: -5e12, max: 5e12 }), fc.nat(40).map((n) => n * DAY), fc.nat(5).map((n) => n * 60_000)), { maxLength: 40 });

/** Cells by the ids of their records, in an order that ties do not change. */
function named(cells: readonly Cell[], ids: readonly string[]): readonly string[] {
  const name = (cell: Cell): string => (cell.kind === "record" ? ids[cell.index]! : `${cell.unit} ${isoDay(cell.span[0])}: ${cell.indices.map((i) => ids[i]!).sort().join()}`);
  return cells.map(name).sort();
}

function cellsAt(times: readonly (number | string)[], ...question: [unit: Unit, capacity: number]) {
  const { records } = readRecords(times.map((time, i) => ({ id: `r${i}`, time })));
  const source = createSource(records, "time");
  return { source, cells: source.cells(null, "", ...question), ids: records.map(({ id }) => id) };
}

describe("cellsOf(columns, indices, unit, capacity)", () => {
  it("makes one bin of what is more than the capacity, and marks of the rest", () => {
    const { cells } = cellsAt(["1953-01-01", "1953-01-31", "1953-01-15", "1953-02-01", "1953-02-02"], "month", 2);
    expect(cells).toEqual([
      { kind: "bin", unit: "month", span: [Date.UTC(1953, 0), Date.UTC(1953, 1)], indices: [0, 2, 1] },
      { kind: "record", index: 3 },
      { kind: "record", index: 4 },
    ]);
  });

  it("has no cells without records", () => {
    expect(cellsOf(columnsOf([], "time"), [], "year", 1)).toEqual([]);
  });

  it("anchors an open start at its end", () => {
    const { cells } = cellsAt(["../1953-06-30", "1953-01-01", "1953-02-01"], "year", 2);
    expect(cells).toMatchObject([{ kind: "bin", indices: [1, 2, 0] }]);
  });

  it("holds every record in exactly one cell, by time", () => {
    fc.assert(fc.property(instants, unit, capacity, (times, of, most) => {
      const { source, cells } = cellsAt(times, of, most);
      const indices = cells.flatMap((cell) => (cell.kind === "record" ? [cell.index] : cell.indices));
      expect(indices).toEqual(source.shown(null).order);
      expect([...indices].sort((a, b) => a - b)).toEqual(times.map((_, i) => i));
    }), { numRuns: 500 });
  });

  it("bins a unit of the calendar if it holds more than the capacity, and only then", () => {
    fc.assert(fc.property(instants, unit, capacity, (times, of, most) => {
      const counts = new Map<number, number>();
      for (const time of times) counts.set(floorTo(of, time), (counts.get(floorTo(of, time)) ?? 0) + 1);
      for (const cell of cellsAt(times, of, most).cells) {
        if (cell.kind === "record") expect(counts.get(floorTo(of, times[cell.index]!))).toBeLessThanOrEqual(most);
        else {
          const [start] = cell.span;
          expect(cell.span).toEqual([floorTo(of, start), nextAfter(of, start)]);
          expect([cell.unit, cell.indices.length, cell.indices.length > most]).toEqual([of, counts.get(start), true]);
          expect(cell.indices.every((i) => floorTo(of, times[i]!) === start)).toBe(true);
        }
      }
    }), { numRuns: 500 });
  });

  it("does not depend on the order of the rows", () => {
    const shuffled = instants.chain((times) => fc.tuple(fc.constant(times), fc.shuffledSubarray(times.map((_, i) => i), { minLength: times.length })));
    fc.assert(fc.property(shuffled, unit, capacity, ([times, order], of, most) => {
      const { cells, ids } = cellsAt(times, of, most);
      const other = cellsAt(order.map((i) => times[i]!), of, most).cells;
      expect(named(other, order.map((i) => ids[i]!))).toEqual(named(cells, ids));
    }), { numRuns: 300 });
  });

  it("does not depend on what lies in other units of the calendar", () => {
    fc.assert(fc.property(instants, unit, capacity, fc.integer({ min: -5e12, max: 5e12 }), (times, of, most, at) => {
      const from = floorTo(of, at);
      const after = times.map((time, i) => ({ time, id: `r${i}` })).filter(({ time }) => time >= from);
      const { cells, ids } = cellsAt(times, of, most);
      const isAfter = (cell: Cell): boolean => (cell.kind === "record" ? times[cell.index]! : cell.span[0]) >= from;
      expect(named(cellsAt(after.map(({ time }) => time), of, most).cells, after.map(({ id }) => id))).toEqual(named(cells.filter(isAfter), ids));
    }), { numRuns: 300 });
  });
});
