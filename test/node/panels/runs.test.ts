import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runsOf } from "../../../src/panels/runs.js";

describe("runsOf(numbers, without)", () => {
  it("has runs of neighbours, without those that are named", () => {
    expect(runsOf([12, 12, 15, 19, 40, 40], [])).toEqual([[12, 12], [15, 19], [40, 40]]);
    expect(runsOf([12, 12, 15, 19, 40, 40], [12, 17, 40])).toEqual([[15, 16], [18, 19]]);
    expect(runsOf([0, 0], [])).toEqual([]);
  });

  it("has each of the others once, in as few runs as there are, in whatever order they come", () => {
    const given = fc.array(fc.tuple(fc.nat(30), fc.nat(4)).map(([first, more]) => [first, first + more] as const));
    fc.assert(fc.property(given, fc.array(fc.nat(35)), (pairs, without) => {
      const all = new Set(pairs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
      const expected = [...all].filter((each) => each > 0 && !without.includes(each)).sort((a, b) => a - b);
      const runs = runsOf(pairs.flat(), without);
      expect(runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))).toEqual(expected);
      expect(runs.length).toBe(expected.filter((each) => !expected.includes(each - 1)).length);
    }));
  });
});
