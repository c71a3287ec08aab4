import { describe, expect, it } from "vitest";
import { createSource } from "../../../src/records/source.js";
import { type ColumnTable, tableOfColumns, tableOfRows } from "../../../src/records/table.js";
import { readOptions } from "../../../src/view/options.js";
import { toSVG } from "../../../src/static.js";
import { idsOf } from "../../support/source.js";
import { seededRows } from "../../support/seeded.js";

/** A table as Apache Arrow's: vectors behind methods, and nothing else to hold on to. */
function vectorTable(columns: Readonly<Record<string, readonly unknown[]>>): ColumnTable {
  return {
    numRows: Object.values(columns)[0]!.length,
    schema: { fields: Object.keys(columns).map((name) => ({ name })) },
    getChild: (name) => (columns[name] === undefined ? null : { length: columns[name].length, get: (index) => columns[name]![index] }),
  };
}

const rows = seededRows(3, 500, 5);
const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => (row as unknown as Record<string, unknown>)[name])]));

describe("tableOfColumns(columns)", () => {
  it("gives the same picture as the same records as objects, as arrays and as vectors", () => {
    const drawn = toSVG({ records: rows });
    expect(toSVG({ columns })).toBe(drawn);
    expect(toSVG({ columns: vectorTable(columns) })).toBe(drawn);
  });

  it("has no date where a column of numbers is NaN, and takes whole numbers of 64 bits", () => {
    const problems: unknown[] = [];
    const source = createSource({ table: tableOfColumns({ time: Float64Array.of(0, NaN), recorded: BigInt64Array.of(0n, 864_000_00n) }), channels: {}, by: "time", report: (problem) => problems.push(problem) });
    expect(problems).toEqual([]);
    expect([0, 1].map((i) => [source.record(i).time?.edtf, source.record(i).recorded?.edtf])).toEqual([["1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z"], [undefined, "1970-01-02T00:00:00.000Z"]]);
  });

  it("has the numbers of rows for ids where no column has them", () => {
    const source = createSource({ table: tableOfColumns({ time: Float64Array.of(0, 864e5), lane: ["a", "b"] }), channels: {}, by: "time" });
    expect(idsOf(source)).toEqual(["0", "1"]);
    expect(source.byId("1")).toMatchObject({ id: "1", lanes: ["b"], label: "1", row: { time: 864e5, lane: "b" } });
  });

  it("reads through channels, also by a function of a row", () => {
    const table = tableOfColumns({ held: ["1953-01-01"], of: ["x"], no: [7] });
    const source = createSource({ table, channels: { id: "no", time: "held", lane: (row) => `lane ${(row as { of: string }).of}` }, by: "time" });
    expect(source.record(0)).toMatchObject({ id: "7", time: { edtf: "1953-01-01" }, lanes: ["lane x"] });
  });

  it("reads instants as it reads them one by one", () => {
    const times = [0, -1, 1.5, NaN, 8.64e15, 9e15, -5e12];
    const [asNumbers, asDates] = [times, times.map((ms) => new Date(ms))].map((time) => createSource({ table: tableOfColumns({ time }), channels: {}, by: "time" }));
    expect([...asNumbers!.shown(null).order]).toEqual([...asDates!.shown(null).order]);
    expect([asNumbers!.extent, asNumbers!.signs]).toEqual([asDates!.extent, asDates!.signs]);
  });
});

describe("tableOfRows(rows)", () => {
  it("tells what is a row from what is not", () => {
    const table = tableOfRows<unknown>([{}, null, [], "text", new Date(0)]);
    expect([0, 1, 2, 3, 4].map(table.has)).toEqual([true, false, false, false, true]);
  });
});

describe("readOptions({ columns })", () => {
  it.each<readonly [unknown, string]>([
    [7, "invalid columns: 7; expected arrays by name or an Apache Arrow table"],
    [{ time: 7 }, "invalid columns: {\"time\":7}; expected arrays by name or an Apache Arrow table"],
    [{ time: [1, 2], lane: ["a"] }, "invalid columns.lane: 1 values; expected as many as time has, 2"],
  ])("refuses %j", (given, message) => {
    expect(() => readOptions({ columns: given })).toThrow(new TypeError(message));
  });

  it("refuses columns beside records", () => {
    expect(() => readOptions({ columns: { time: [0] }, records: [{ id: 1 }] })).toThrow("invalid columns: [\"time\"]; expected none beside records");
  });
});
