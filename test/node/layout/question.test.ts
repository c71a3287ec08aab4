import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangeOf } from "../../../src/layout/layout.js";
import { questionOf } from "../../../src/layout/question.js";
import { BAR, MOST_MARKS, MOST_STACKED, TARGET } from "../../../src/layout/sizes.js";
import { lengthOf, units } from "../../../src/time/calendar.js";
import { DAY } from "../../../src/time/time.js";

const few = { lanes: 4, records: 12 };

describe("questionOf(domain, width, { lanes, records })", () => {
  it.each([
    [4000 * 365, "century", "millennium"],
    [365 * 300, "decade", "century"],
    [365 * 100, "year", "decade"],
    [365 * 46, "quarter", "year"],
    [365 * 10, "month", "year"],
    [365 * 3, "week", "quarter"],
    [100, "day", "week"],
    [5, "hour", "day"],
    [1 / 100, "minute", "hour"],
  ] as const)("asks in a picture of %d days for bins of a %s, settled %s by the %s", (days, unit, block) => {
    expect(questionOf([0, days * DAY], 1180, few)).toMatchObject({ unit, block });
  });

  it("asks for no finer unit than that in which dates are told", () => {
    expect(questionOf([0, DAY], 1180, { ...few, finest: "day" })).toMatchObject({ unit: "day", block: "week" });
  });

  it("asks for the finest unit that has the width of a bar, wherever the domain begins", () => {
    fc.assert(fc.property(fc.double({ min: 1e5, max: 1e16, noNaN: true }), fc.integer({ min: 200, max: 4000 }), fc.integer({ min: -1e12, max: 1e12 }), (length, width, start) => {
      const [x0, x1] = rangeOf(width);
      const pixels = (unit: (typeof units)[number]): number => (lengthOf(unit) / length) * (x1 - x0);
      const { unit } = questionOf([0, length], width, few);
      const finer = units[units.indexOf(unit) + 1];
      if (unit !== "millennium") expect(pixels(unit)).toBeGreaterThan(BAR - 0.001);
      if (finer !== undefined) expect(pixels(finer)).toBeLessThan(BAR + 0.001);
      if (Math.abs(pixels(unit) - BAR) > 0.001) expect(questionOf([start, start + length], width, few).unit).toBe(unit);
    }));
  });

  it("asks for no more marks than all lanes have places for within the ceiling, and for all of a few", () => {
    const [x0, x1] = rangeOf(1180);
    const places = (x1 - x0) / TARGET;
    for (const lanes of [1, 2, 4, 8, 12]) {
      const { rows, density } = questionOf([0, 1000 * DAY], 1180, { lanes, records: 1e6 });
      expect(rows * places * lanes).toBeLessThanOrEqual(MOST_MARKS);
      expect(density * 1000 * DAY).toBeCloseTo(rows * places, 6);
    }
    expect(questionOf([0, 1000 * DAY], 1180, { lanes: 40, records: 1e6 }).rows).toBe(1);
    expect(questionOf([0, 1000 * DAY], 1180, { lanes: 40, records: 160 }).rows).toBe(MOST_STACKED);
  });
});
