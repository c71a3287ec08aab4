import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GRAINS, grainOf, isWithin } from "../../../src/records/grain.js";
import { floorTo, units } from "../../../src/time/calendar.js";
import { DAY } from "../../../src/time/time.js";

describe("grainOf(start, end) and isWithin(grain, unit)", () => {
  const length = fc.oneof(fc.constantFrom(1, 60_000, DAY, 7 * DAY, 30 * DAY, 365 * DAY, 3653 * DAY), fc.integer({ min: 1, max: 4e13 }));
  const start = fc.oneof(fc.integer({ min: -6e13, max: 6e12 }), fc.integer({ min: -700_000, max: 70_000 }).map((day) => day * DAY));

  it("tell of each unit whether a single one holds the span", () => {
    fc.assert(fc.property(start, length, fc.constantFrom(...units), (from, long, unit) => {
      const grain = grainOf(from, from + long);
      expect(grain).toBeLessThan(GRAINS);
      expect(isWithin(grain, unit)).toBe(floorTo(unit, from) === floorTo(unit, from + long - 1));
    }), { numRuns: 2000 });
  });

  it("tell that none holds what is open", () => {
    for (const unit of units) expect([isWithin(grainOf(-Infinity, 0), unit), isWithin(grainOf(0, Infinity), unit)]).toEqual([false, false]);
  });
});
