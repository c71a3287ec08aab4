import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangeOf } from "../../../src/layout/layout.js";
import { questionOf } from "../../../src/layout/question.js";
import { TARGET } from "../../../src/layout/sizes.js";
import { lengthOf, units } from "../../../src/time/calendar.js";
import { DAY } from "../../../src/time/time.js";

describe("questionOf(domain, home, width)", () => {
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
    expect(questionOf([0, days * DAY], [0, days * DAY], 1180).unit).toBe(unit);
  });

  it("asks for the finest unit that has the width of a target, wherever the domain begins", () => {
    fc.assert(fc.property(fc.double({ min: 1e5, max: 1e16, noNaN: true }), fc.integer({ min: 200, max: 4000 }), fc.integer({ min: -1e12, max: 1e12 }), (length, width, start) => {
      const [x0, x1] = rangeOf(width);
      const pixels = (unit: (typeof units)[number]): number => (lengthOf(unit) / length) * (x1 - x0);
      const { unit } = questionOf([0, length], [0, length], width);
      const finer = units[units.indexOf(unit) + 1];
      if (unit !== "millennium") expect(pixels(unit)).toBeGreaterThan(TARGET - 0.001);
      if (finer !== undefined) expect(pixels(finer)).toBeLessThan(TARGET + 0.001);
      if (Math.abs(pixels(unit) - TARGET) > 0.001) expect(questionOf([start, start + length], [0, length], width).unit).toBe(unit);
    }));
  });
});

describe("questionOf(domain, home, width).capacityFor(count)", () => {
  const home = [0, 1000 * DAY] as const;

  it("lets several records of a bin stand side by side where the lane has room for all of its records", () => {
    expect(questionOf(home, home, 1180).capacityFor(12)).toBe(5);
  });

  it("leaves none but single ones where the lane holds more than targets have room, whatever is in sight", () => {
    const [x0, x1] = rangeOf(1180);
    const room = Math.floor((x1 - x0) / TARGET);
    expect([room, room + 1].map(questionOf(home, home, 1180).capacityFor)).toEqual([5, 1]);
    expect(questionOf([0, 500 * DAY], home, 1180).capacityFor(room + 1)).toBe(5);
    expect(questionOf([250 * DAY, 750 * DAY], home, 1180).capacityFor(2 * room + 2)).toBe(1);
  });
});
