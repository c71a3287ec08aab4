import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedTime, readSpan, readTime } from "../../../src/time/read.js";
import { extentOf, isExact } from "../../../src/time/time.js";
import { DAY, utc } from "./utc.js";

const Inf = Infinity;

/** EDTF, least and greatest start, least and greatest end, precision, form. */
const forms = [
  ["1953-12-31", "1953-12-31", "1954-01-01", "day"],
  ["1953-12", "1953-12-01", "1954-01-01", "month"],
  ["1953", "1953-01-01", "1954-01-01", "year"],
  ["2000-02", "2000-02-01", "2000-03-01", "month"],
  ["1900-02", "1900-02-01", "1900-03-01", "month"],
  ["0000", "0000-01-01", "0001-01-01", "year"],
  ["0050-06-01", "0050-06-01", "0050-06-02", "day"],
  ["0099", "0099-01-01", "0100-01-01", "year"],
  ["-0043-03-15", "-000043-03-15", "-000043-03-16", "day"],
  ["-0001", "-000001-01-01", "0000-01-01", "year"],
  ["9999", "9999-01-01", "+010000-01-01", "year"],
  ["Y12345", "+012345-01-01", "+012346-01-01", "year"],
  ["Y-12345", "-012345-01-01", "-012344-01-01", "year"],
  ["1953-21", "1953-03-01", "1953-06-01", "season"],
  ["1953-22", "1953-06-01", "1953-09-01", "season"],
  ["1953-23", "1953-09-01", "1953-12-01", "season"],
  ["1953-24", "1953-12-01", "1954-03-01", "season"],
  ["195X", "1950-01-01", "1960-01-01", "decade"],
  ["19XX", "1900-01-01", "2000-01-01", "century"],
  ["1XXX", "1000-01-01", "2000-01-01", "millennium"],
  ["-004X", "-000049-01-01", "-000039-01-01", "decade"],
  ["1953-XX", "1953-01-01", "1954-01-01", "year"],
  ["1953-XX-XX", "1953-01-01", "1954-01-01", "year"],
  ["1953-04-XX", "1953-04-01", "1953-05-01", "month"],
] as const;

const NONE = { approximate: false, uncertain: false };

describe("readTime(text)", () => {
  it.each(forms)("reads the bounds of %s", (edtf, min, max, precision) => {
    const bounds = [utc(min), utc(max)];
    expect(readTime(edtf)).toEqual({ start: bounds, end: bounds, ...NONE, form: "date", precision, edtf });
  });

  it("reads an instant as a millisecond, in UTC where it has no zone", () => {
    const at = (text: string, edtf: string): void => {
      const ms = Date.parse(text);
      const bounds = [ms, ms + 1];
      expect(readTime(edtf)).toEqual({ start: bounds, end: bounds, ...NONE, form: "date", precision: "instant", edtf });
    };
    at("1949-10-20T20:00:00Z", "1949-10-20T20:00:00");
    at("1949-10-20T20:00:00Z", "1949-10-20T20:00:00Z");
    at("1949-10-20T12:00:00Z", "1949-10-20T20:00:00+08:00");
    at("1949-10-21T01:00:00Z", "1949-10-20T20:00:00-05");
    at("1949-10-21T00:00:00Z", "1949-10-20T24:00:00");
  });

  it("reads *lasted* as the bounds of its two ends", () => {
    expect(readTime("1953-04-03/1953-12")).toEqual({
      start: [utc("1953-04-03"), utc("1953-04-04")],
      end: [utc("1953-12-01"), utc("1954-01-01")],
      ...NONE,
      form: "lasted",
      precision: "month",
      edtf: "1953-04-03/1953-12",
    });
  });

  it("reads an open end as infinite, and an unknown end as anywhere", () => {
    const year = [utc("1954-01-01"), utc("1955-01-01")];
    const boundsOf = (text: string): unknown => [readTime(text)?.start, readTime(text)?.end];
    expect(boundsOf("1954/..")).toEqual([year, [Inf, Inf]]);
    expect(boundsOf("../1954")).toEqual([[-Inf, -Inf], year]);
    expect(boundsOf("1954/")).toEqual([year, [utc("1954-01-01"), Inf]]);
    expect(boundsOf("/1954")).toEqual([[-Inf, utc("1955-01-01")], year]);
  });

  it("reads *one of* as the least and greatest of its members, in both start and end", () => {
    const within = (text: string, min: number, max: number): void => {
      expect(readTime(text)).toMatchObject({ start: [min, max], end: [min, max], form: "one-of" });
    };
    within("[1959-10-01..1959-10-14]", utc("1959-10-01"), utc("1959-10-15"));
    within("[1672,1667,1670..1671]", utc("1667-01-01"), utc("1673-01-01"));
    within("[..1910]", -Inf, utc("1911-01-01"));
    within("[1912..]", utc("1912-01-01"), Inf);
    within("[1912..,1900-05]", utc("1900-05-01"), Inf);
  });

  it("reads *all of* as from its earliest member to its latest", () => {
    expect(readTime("{1961-12,1960,1960-03}")).toMatchObject({
      start: [utc("1960-01-01"), utc("1961-01-01")],
      end: [utc("1961-12-01"), utc("1962-01-01")],
      form: "all-of",
      precision: "year",
    });
    expect(readTime("{..1984}")).toMatchObject({ start: [-Inf, -Inf], end: [utc("1984-01-01"), utc("1985-01-01")] });
  });

  it("keeps the members of a set of several, as stated", () => {
    const day = (text: string): [number, number] => [utc(text), utc(text) + 86_400_000];
    expect(readTime("[1959-10-14,1959-10-01]")?.members).toEqual([day("1959-10-14"), day("1959-10-01")]);
    expect(readTime("{..1984,1990..1991}")?.members).toEqual([[-Inf, utc("1985-01-01")], [utc("1990-01-01"), utc("1992-01-01")]]);
    for (const text of ["1959", "1959/1960", "[1959..1960]", "{1959}"]) expect(readTime(text), text).not.toHaveProperty("members");
  });

  it("reads the qualifiers of any part as of the whole", () => {
    expect(readTime("1951-06-27?")).toMatchObject({ approximate: false, uncertain: true });
    expect(readTime("1954~")).toMatchObject({ approximate: true, uncertain: false });
    expect(readTime("1954%")).toMatchObject({ approximate: true, uncertain: true });
    expect(readTime("1984~/2004?")).toMatchObject({ approximate: true, uncertain: true });
    expect(readTime("[1667,1668?]")).toMatchObject({ approximate: false, uncertain: true });
  });

  it("tells a month from one day within it", () => {
    expect(readTime("1959-10")).toMatchObject({ form: "date", precision: "month" });
    expect(readTime("[1959-10-01..1959-10-31]")).toMatchObject({ form: "one-of", precision: "day" });
  });

  it("ignores white space around the text", () => {
    expect(readTime(" 1953-12 \n")).toEqual(readTime("1953-12"));
  });

  it("returns null beyond the range of Date", () => {
    expect(readTime("Y275759")).not.toBeNull();
    expect(readTime("Y275760")).toBeNull();
    expect(readTime("Y-271820")).not.toBeNull();
    expect(readTime("Y-271821")).toBeNull();
    expect(readTime("Y170000002")).toBeNull();
    expect(readTime("Y999999999999999")).toBeNull();
    expect(readTime("1953/Y170000002")).toBeNull();
  });

  it("returns null for what names no date", () => {
    expect(["", "  ", "../..", "/..", "../", "31 June 1953", "1953-06-31"].map(readTime)).toEqual(Array(7).fill(null));
  });

  it("reads any day as a slow count of days does", () => {
    const day = fc.record({ year: fc.integer({ min: -9999, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
    fc.assert(fc.property(day, ({ year, month, day }) => {
      const start = slowDays(year, month, day) * DAY;
      expect(readTime(edtfOf(year, month, day))?.start).toEqual([start, start + DAY]);
    }), { numRuns: 1000 });
  });

  it("gives back the same day from its start", () => {
    const ms = fc.integer({ min: -140_000, max: 140_000 }).map((days) => days * DAY);
    fc.assert(fc.property(ms, (start) => {
      expect(readTime(new Date(start).toISOString().slice(0, 10))?.start).toEqual([start, start + DAY]);
    }));
  });
});

describe("readTime(value)", () => {
  it("reads a Date and epoch milliseconds as an instant", () => {
    const ms = Date.parse("1954-01-04T10:20:30.400Z");
    const instant = { start: [ms, ms + 1], end: [ms, ms + 1], ...NONE, form: "date", precision: "instant", edtf: "1954-01-04T10:20:30.400Z" };
    expect(readTime(new Date(ms))).toEqual(instant);
    expect(readTime(ms)).toEqual(instant);
    expect(readTime(runInNewContext(`new Date(${ms})`))).toEqual(instant);
    expect(readTime(0)).toMatchObject({ start: [0, 1] });
    expect(readTime(BigInt(ms))).toEqual(instant);
    expect(readTime(8.64e15)).not.toBeNull();
  });

  it("returns null for anything else, and never throws", () => {
    const hostile = { [Symbol.toStringTag]: "Date", getTime: () => 0, toString: () => "1953" };
    const values = [null, undefined, NaN, Inf, -Inf, 8.64e15 + 1, new Date(NaN), true, {}, [], ["1953"], hostile, () => 1953, Symbol("1953"), 10n ** 20n];
    expect(values.map(readTime)).toEqual(values.map(() => null));
    fc.assert(fc.property(fc.anything(), (value) => {
      expect(() => [readTime(value), readSpan(value)]).not.toThrow();
    }));
  });

  it("has words for what it expects", () => {
    expect(`invalid date: 1953-13; expected ${expectedTime}`).toBe(
      "invalid date: 1953-13; expected a date such as 1953, 1953-12 or 1953-12-31",
    );
  });
});

describe("readSpan(value)", () => {
  it("reads two times, both inclusive", () => {
    expect(readSpan(["1950", "1953"])).toEqual([utc("1950-01-01"), utc("1954-01-01")]);
    expect(readSpan(["1950-03", "1950-03-15"])).toEqual([utc("1950-03-01"), utc("1950-03-16")]);
    expect(readSpan([utc("1950-01-01"), new Date(utc("1951-01-01"))])).toEqual([utc("1950-01-01"), utc("1951-01-01") + 1]);
  });

  it("reads one EDTF text as its whole extent", () => {
    expect(readSpan("1950/1953")).toEqual([utc("1950-01-01"), utc("1954-01-01")]);
    expect(readSpan("195X")).toEqual([utc("1950-01-01"), utc("1960-01-01")]);
    expect(readSpan("1950/..")).toEqual([utc("1950-01-01"), Inf]);
    expect(readSpan("/1950")).toEqual([-Inf, utc("1951-01-01")]);
  });

  it("returns null for what is no span, or ends before it starts", () => {
    const values = [["1953", "1950"], ["1950-13", "1953"], ["1950"], ["1950", "1951", "1952"], [0n, 1n], [], null, 1950, new Date(0), {}, "", "x"];
    expect(values.map(readSpan)).toEqual(values.map(() => null));
  });
});

describe("extentOf(time) and isExact(time)", () => {
  it("tell from when to when, and whether known to the day", () => {
    expect(extentOf(readTime("1953-04-03/1953-12")!)).toEqual([utc("1953-04-03"), utc("1954-01-01")]);
    const exact = (text: string): boolean => isExact(readTime(text)!);
    expect(["1953-12-31", "1953-12-31T10:00:00Z"].map(exact)).toEqual([true, true]);
    expect(["1953-12", "1953-12-31?", "1953-12-31~", "1953-12-XX", "[1953-12-31]", "1953-12-31/1954-01-01"].some(exact)).toBe(false);
  });
});

describe("in every time zone", () => {
  const zones = ["UTC", "America/Los_Angeles", "Asia/Shanghai", "Pacific/Kiritimati", "Pacific/Niue", "Europe/Moscow"];

  it.each(zones)("1949-05-01 is the same day: %s", (zone) => {
    const before = process.env["TZ"];
    try {
      process.env["TZ"] = zone;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(readTime("1949-05-01")?.start).toEqual([-652_320_000_000, -652_233_600_000]);
      expect(readTime("1949-05-01T00:00:00")?.start[0]).toBe(-652_320_000_000);
    } finally {
      process.env["TZ"] = before;
    }
  });
});

function edtfOf(year: number, month: number, day: number): string {
  const digits = (value: number, length: number): string => String(Math.abs(value)).padStart(length, "0");
  return `${year < 0 ? "-" : ""}${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Days since 1970, month by month. */
function slowDays(year: number, month: number, day: number): number {
  const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  let days = day - 1;
  for (let m = 1; m < month; m++) days += m === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  for (let y = 1970; y < year; y++) days += isLeap(y) ? 366 : 365;
  for (let y = year; y < 1970; y++) days -= isLeap(y) ? 366 : 365;
  return days;
}
