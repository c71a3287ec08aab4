import { utcDay, utcHour, utcMonday, utcMonth, utcYear } from "d3-time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Unit, floorTo, lengthOf, nextAfter, units } from "../../../src/time/calendar.js";
import { DAY, utc } from "./utc.js";

const moment = Date.parse("1954-05-20T13:45:30Z");

const table: readonly (readonly [Unit, string, string])[] = [
  ["millennium", "1000-01-01T00:00:00Z", "2000-01-01T00:00:00Z"],
  ["century", "1900-01-01T00:00:00Z", "2000-01-01T00:00:00Z"],
  ["decade", "1950-01-01T00:00:00Z", "1960-01-01T00:00:00Z"],
  ["year", "1954-01-01T00:00:00Z", "1955-01-01T00:00:00Z"],
  ["quarter", "1954-04-01T00:00:00Z", "1954-07-01T00:00:00Z"],
  ["month", "1954-05-01T00:00:00Z", "1954-06-01T00:00:00Z"],
  ["week", "1954-05-17T00:00:00Z", "1954-05-24T00:00:00Z"],
  ["day", "1954-05-20T00:00:00Z", "1954-05-21T00:00:00Z"],
  ["hour", "1954-05-20T13:00:00Z", "1954-05-20T14:00:00Z"],
  ["minute", "1954-05-20T13:45:00Z", "1954-05-20T13:46:00Z"],
];

describe("units", () => {
  it("lists every unit, the longest first", () => {
    expect(units).toEqual(table.map(([unit]) => unit));
    expect(units.map(lengthOf)).toEqual(units.map(lengthOf).sort((a, b) => b - a));
  });
});

describe("floorTo(unit, ms) and nextAfter(unit, ms)", () => {
  it.each(table)("find the %s from %s to %s", (unit, start, next) => {
    expect(floorTo(unit, moment)).toBe(Date.parse(start));
    expect(nextAfter(unit, moment)).toBe(Date.parse(next));
    expect(floorTo(unit, Date.parse(start))).toBe(Date.parse(start));
    expect(nextAfter(unit, Date.parse(start))).toBe(Date.parse(next));
  });

  it("are right in the years 1 to 99, and before, where they are as round as years are named: 44 BC has the number -43", () => {
    expect(floorTo("year", utc("0050-06-01"))).toBe(utc("0050-01-01"));
    expect(floorTo("century", utc("0050-06-01"))).toBe(utc("0001-01-01"));
    expect(nextAfter("decade", utc("0095-06-01"))).toBe(utc("0100-01-01"));
    expect([floorTo("decade", utc("0009-12-31")), nextAfter("decade", utc("0001-01-01"))]).toEqual([utc("0001-01-01"), utc("0010-01-01")]);
    expect(floorTo("quarter", utc("-000043-03-15"))).toBe(utc("-000043-01-01"));
    expect([floorTo("decade", utc("-000043-03-15")), nextAfter("decade", utc("-000043-03-15"))]).toEqual([utc("-000049-01-01"), utc("-000039-01-01")]);
    expect(floorTo("millennium", utc("-000043-03-15"))).toBe(utc("-000999-01-01"));
    expect([nextAfter("century", utc("-000043-03-15")), nextAfter("decade", utc("0000-03-15"))]).toEqual([utc("0001-01-01"), utc("0001-01-01")]);
  });

  it("start weeks on Monday", () => {
    expect(floorTo("week", utc("1954-01-10"))).toBe(utc("1954-01-04"));
    expect(floorTo("week", utc("1954-01-04"))).toBe(utc("1954-01-04"));
    expect(floorTo("week", utc("-000043-03-15")) % (7 * DAY)).toBe(floorTo("week", utc("-000001-03-15")) % (7 * DAY));
  });

  it("take the ends of the range of Date, and infinity", () => {
    expect(floorTo("year", 8.64e15)).toBe(utc("+275760-01-01"));
    expect(nextAfter("quarter", -8.64e15)).toBe(utc("-271821-07-01"));
    expect(nextAfter("century", -8.64e15)).toBe(utc("-271799-01-01"));
    expect([floorTo("century", -8.64e15) < -8.64e15, nextAfter("century", 8.64e15) > 8.64e15]).toEqual([true, true]);
    for (const unit of units) {
      expect([floorTo(unit, Infinity), floorTo(unit, -Infinity)]).toEqual([Infinity, -Infinity]);
      expect([nextAfter(unit, Infinity), nextAfter(unit, -Infinity)]).toEqual([Infinity, Infinity]);
    }
  });

  it("enclose any instant in a unit that starts where its predecessor ends", () => {
    const ms = fc.integer({ min: -8.6e15, max: 8.6e15 });
    fc.assert(fc.property(fc.constantFrom(...units), ms, (unit, ms) => {
      const [start, next] = [floorTo(unit, ms), nextAfter(unit, ms)];
      expect(start <= ms && ms < next).toBe(true);
      expect([floorTo(unit, start), nextAfter(unit, start)]).toEqual([start, next]);
      expect([floorTo(unit, next - 1), floorTo(unit, next)]).toEqual([start, next]);
    }), { numRuns: 2000 });
  });

  it("agree with d3-time", () => {
    const intervals = { decade: utcYear.every(10)!, year: utcYear, quarter: utcMonth.every(3)!, month: utcMonth, week: utcMonday, day: utcDay, hour: utcHour };
    // Which counts decades before Christ from a year 0.
    const ms = fc.integer({ min: utc("0010-01-01"), max: 2e14 });
    fc.assert(fc.property(fc.constantFrom(...keysOf(intervals)), ms, (unit, ms) => {
      const start = intervals[unit].floor(new Date(ms));
      expect([floorTo(unit, ms), nextAfter(unit, ms)]).toEqual([start.getTime(), intervals[unit].offset(start, 1).getTime()]);
    }), { numRuns: 2000 });
  });
});

function keysOf<Key extends string>(object: Record<Key, unknown>): readonly Key[] {
  return Object.keys(object) as Key[];
}
