import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runsOf } from "../../../src/panels/runs.js";

describe("runsOf(numbers, without)", () => {
  it("has runs of neighbours, without those that are named, and what is of no row", () => {
    expect(runsOf([12, 15, 16, 17, 18, 19, 40], [])).toEqual([[12, 12], [15, 19], [40, 40]]);
    expect(runsOf([12, 15, 16, 17, 18, 19, 40], [12, 17, 40])).toEqual([[15, 16], [18, 19]]);
    expect(runsOf([0, 0], [])).toEqual([]);
  });

  it("has each of the others once, in as few runs as there are, in whatever order they come", () => {
    fc.assert(fc.property(fc.array(fc.nat(40)), fc.array(fc.nat(40)), (numbers, without) => {
      const runs = runsOf(numbers, without);
      const others = Array.from({ length: 41 }, (_, i) => i).filter((each) => each > 0 && numbers.includes(each) && !without.includes(each));
      expect(runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))).toEqual(others);
      expect(runs.length).toBe(others.filter((each) => !others.includes(each - 1)).length);
    }));
  });
});
