import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangeOf } from "../../../src/layout/layout.js";
import { questionOf } from "../../../src/layout/question.js";
import { TARGET } from "../../../src/layout/sizes.js";
import { lengthOf, units } from "../../../src/time/calendar.js";
import { DAY } from "../../../src/time/time.js";

describe("questionOf(domain, width)", () => {
  it.each([
    [4000 * 365, "century"],
    [365 * 300, "decade"],
    [365 * 30, "year"],
    [365 * 8, "quarter"],
    [365 * 3, "month"],
    [100, "week"],
    [30, "day"],
    [1, "hour"],
    [1 / 100, "minute"],
  ] as const)("asks in a picture of %d days for bins of a %s", (days, unit) => {
    expect(questionOf([0, days * DAY], 1180).unit).toBe(unit);
  });

  it("asks for the finest unit that has the width of a target, wherever the domain begins", () => {
    fc.assert(fc.property(fc.double({ min: 1e5, max: 1e16, noNaN: true }), fc.integer({ min: 200, max: 4000 }), fc.integer({ min: -1e12, max: 1e12 }), (length, width, start) => {
      const [x0, x1] = rangeOf(width);
      const pixels = (unit: (typeof units)[number]): number => (lengthOf(unit) / length) * (x1 - x0);
      const { unit } = questionOf([0, length], width);
      const finer = units[units.indexOf(unit) + 1];
      if (unit !== "millennium") expect(pixels(unit)).toBeGreaterThan(TARGET - 0.001);
      if (finer !== undefined) expect(pixels(finer)).toBeLessThan(TARGET + 0.001);
      if (Math.abs(pixels(unit) - TARGET) > 0.001) expect(questionOf([start, start + length], width).unit).toBe(unit);
    }));
  });
});
