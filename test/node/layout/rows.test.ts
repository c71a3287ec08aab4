import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignRows } from "../../../src/layout/rows.js";

const intervals = fc
  .array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(30)), { maxLength: 30 })
  .map((all) => all.map(([x0, length]) => [x0, x0 + length + 1] as const).sort((a, b) => a[0] - b[0]));

describe("assignRows(intervals)", () => {
  it.each([
    ["no intervals", [], []],
    ["one row where none overlap", [[0, 10], [10, 20], [25, 30]], [0, 0, 0]],
    ["the lowest row that is free", [[0, 10], [1, 5], [2, 20], [6, 8], [11, 12]], [0, 1, 2, 1, 0]],
    ["a row each where all overlap", [[0, 3], [1, 3], [2, 3]], [0, 1, 2]],
    ["endless intervals", [[-Infinity, 5], [0, Infinity], [5, 6], [6, 7]], [0, 1, 0, 0]],
  ] as const)("gives %s", (_, given, rows) => {
    expect(assignRows(given)).toEqual(rows);
  });

  it("gives an interval of some height rows that are adjacent, and returns the first", () => {
    expect(assignRows([[0, 10], [1, 20], [2, 30], [10, 40], [20, 40]], [1, 1, 1, 2, 2])).toEqual([0, 1, 2, 3, 0]);
    expect(assignRows([[0, 10], [1, 5], [6, 9]], [1, 2, 2])).toEqual([0, 1, 1]);
  });

  it("share the row that is free next where there are no more, and what of it is shared first", () => {
    expect(assignRows([[0, 10], [1, 4], [2, 9], [3, 30], [5, 6]], [], 2)).toEqual([0, 1, 1, 1, 0]);
    expect(assignRows([[0, 100], [1, 20], [2, 5]], [], 2)).toEqual([0, 1, 1]);
    expect(assignRows([[0, 100, 8], [1, 20], [2, 5], [3, 5]], [], 2)).toEqual([0, 1, 0, 0]);
  });

  it("lets no two in a row overlap, and uses as many rows as overlap at once", () => {
    fc.assert(fc.property(intervals, (all) => {
      const rows = assignRows(all);
      all.forEach(([x0, x1], i) => {
        all.forEach(([y0, y1], j) => {
          if (i < j && rows[i] === rows[j]) expect(x1 <= y0 || y1 <= x0).toBe(true);
        });
      });
      const atOnce = all.map(([x]) => all.filter(([x0, x1]) => x0 <= x && x < x1).length);
      expect(new Set(rows).size).toBe(Math.max(0, ...atOnce));
      expect(Math.max(-1, ...rows)).toBe(new Set(rows).size - 1);
    }), { numRuns: 1000 });
  });
});
