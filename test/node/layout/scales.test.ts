import { scaleLinear } from "d3-scale";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as linearOnly from "../../../scripts/linear-only.mjs";
import { timeScale } from "../../../src/layout/scales.js";

describe("timeScale(domain, range)", () => {
  const scale = timeScale([1000, 3000], [100, 200]);

  it("maps time to pixels and back, also outside its range", () => {
    expect([1000, 2000, 3000, 5000, 0].map(scale)).toEqual([100, 150, 200, 300, 50]);
    expect([100, 150, 0].map((x) => scale.invert(x))).toEqual([1000, 2000, -1000]);
  });

  it("leaves open ends open", () => {
    expect([scale(-Infinity), scale(Infinity)]).toEqual([-Infinity, Infinity]);
  });

  it("has its domain and range", () => {
    expect([scale.domain, scale.range]).toEqual([[1000, 3000], [100, 200]]);
  });
});

describe("scaleLinear(domain, range), as the script has it", () => {
  const instant = fc.integer({ min: -8.64e15, max: 8.64e15 });
  const pixels = fc.double({ min: -10_000, max: 10_000, noNaN: true });

  it("is that of d3-scale for our scales, there and back", () => {
    fc.assert(fc.property(fc.tuple(instant, instant, instant), fc.tuple(pixels, pixels, pixels), ([a, b, x], [c, d, y]) => {
      const [domain, range] = [[Math.min(a, b), Math.max(a, b)], [Math.min(c, d), Math.max(c, d)]] as const;
      const [ours, theirs] = [linearOnly.scaleLinear(domain, range), scaleLinear(domain, range)];
      expect([ours(x), ours.invert(y)]).toEqual([theirs(x), theirs.invert(y)]);
    }));
  });
});
