import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTime } from "../../../src/time/read.js";
import { extentOf } from "../../../src/time/time.js";
import { createTimeFormat } from "../../../src/time/words.js";
import { timeWordsEn } from "../../../src/time/english.js";
import { utc } from "./utc.js";

const say = createTimeFormat("en-GB", timeWordsEn);

/** From when to when, as days, both inclusive. */
function days(text: string): readonly (string | undefined)[] {
  const time = readTime(text);
  return time === null ? [] : extentOf(time).map((ms, i) => new Date(ms - i).toISOString().replace(/T.*/, ""));
}

describe("the bounds of a date of which digits are unspecified", () => {
  const year = fc.oneof(fc.integer({ min: 1000, max: 9999 }).map(String), fc.integer({ min: 100, max: 999 }).map((n) => `${n}X`), fc.integer({ min: 10, max: 99 }).map((n) => `${n}XX`), fc.constantFrom("1XXX", "XXXX", "1X32"));
  const month = fc.oneof(fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, "0")), fc.constantFrom("XX", "0X", "1X"));
  const day = fc.oneof(fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, "0")), fc.constantFrom("XX", "0X", "1X", "X1"));
  const text = fc.oneof(year, fc.tuple(year, month).map((parts) => parts.join("-")), fc.tuple(year, month, day).map((parts) => parts.join("-")));

  it("are those of another reader", () => {
    fc.assert(fc.property(text, (statement) => {
      // That one takes 31 for a day of any month.
      fc.pre(!statement.endsWith("X1") || /-(0[13578]|1[02]|XX|1X)-/.test(statement));
      const { min, max } = edtf(statement);
      expect(extentOf(readTime(statement)!)).toEqual([min, max + 1]);
    }), { numRuns: 2000 });
  });

  it.each([
    ["190X-02-29", "1904-02-29", "1908-02-29"],
    ["19XX-02-29", "1904-02-29", "1996-02-29"],
    ["1954-02-3X", undefined, undefined],
    ["1954-XX-31", "1954-01-31", "1954-12-31"],
    ["1954-02-2X", "1954-02-20", "1954-02-28"],
    ["-004X-03", "-000049-03-01", "-000040-03-31"],
  ])("are those of days that there are: %s", (statement, first, last) => {
    expect(days(statement)).toEqual(first === undefined ? [] : [first, last]);
  });
});

describe("the bounds and words of each division of a year", () => {
  it.each([
    [21, "03-01", "05-31", "spring"], [22, "06-01", "08-31", "summer"], [23, "09-01", "11-30", "autumn"], [24, "12-01", "+02-28", "winter"],
    [25, "03-01", "05-31", "northern spring"], [26, "06-01", "08-31", "northern summer"], [27, "09-01", "11-30", "northern autumn"], [28, "12-01", "+02-28", "northern winter"],
    [29, "09-01", "11-30", "southern spring"], [30, "12-01", "+02-28", "southern summer"], [31, "03-01", "05-31", "southern autumn"], [32, "06-01", "08-31", "southern winter"],
    [33, "01-01", "03-31", "the first quarter of"], [34, "04-01", "06-30", "the second quarter of"], [35, "07-01", "09-30", "the third quarter of"], [36, "10-01", "12-31", "the fourth quarter of"],
    [37, "01-01", "04-30", "the first four months of"], [38, "05-01", "08-31", "the second four months of"], [39, "09-01", "12-31", "the third four months of"],
    [40, "01-01", "06-30", "the first half of"], [41, "07-01", "12-31", "the second half of"],
  ] as const)("2001-%i is from %s to %s, in words %s …", (division, first, last, words) => {
    const isNextYear = last.startsWith("+");
    expect(days(`2001-${division}`)).toEqual([`2001-${first}`, isNextYear ? `2002-${last.slice(1)}` : `2001-${last}`]);
    expect(say(readTime(`2001-${division}`)!)).toBe(`${words} ${isNextYear ? "2001–2002" : "2001"}`);
  });
});

describe("the bounds and words of level 2", () => {
  it.each([
    ["1950S2", "1900-01-01", "1999-12-31", "about 1950, some year of 1900–1999"],
    ["1950S2~", "1900-01-01", "1999-12-31", "about 1950, some year of 1900–1999"],
    ["1950S4~", "1950-01-01", "1950-12-31", "about 1950"],
    ["1950S3", "1950-01-01", "1959-12-31", "about 1950, some year of 1950–1959"],
    ["Y17E3", "+017000-01-01", "+017000-12-31", "17000"],
    ["Y-17E3", "-017000-01-01", "-017000-12-31", "17001 BC"],
    ["156X-12-25", "1560-12-25", "1569-12-25", "25 December in the 1560s"],
    ["15XX-02-29", "1504-02-29", "1596-02-29", "29 February in the 16th century"],
    ["156X-12", "1560-12-01", "1569-12-31", "December in the 1560s"],
    ["1XXX-12-XX", "1000-12-01", "1999-12-31", "December in 1000–1999"],
    ["-004X-03-15", "-000049-03-15", "-000040-03-15", "15 March in 50–41 BC"],
    ["XXXX-12-25", "0000-12-25", "9999-12-25", "25 December, year unknown"],
    ["156X-1X-25", "1560-10-25", "1569-12-25", "between 25 October 1560 and 25 December 1569"],
    ["1984-1X", "1984-10-01", "1984-12-31", "between October and December 1984"],
    ["1984-10-1X", "1984-10-10", "1984-10-19", "between 10 and 19 October 1984"],
    ["1984-10-1X?", "1984-10-10", "1984-10-19", "between 10 and 19 October 1984 (uncertain)"],
  ])("%s is from %s to %s, in words %s", (statement, first, last, words) => {
    expect(days(statement)).toEqual([first, last]);
    expect(say(readTime(statement)!)).toBe(words);
  });

  it("are not those of a day where only a day of some year is known", () => {
    expect(readTime("156X-12-25")).toMatchObject({ precision: "decade", form: "date" });
    expect(readTime("1984-10-1X")).toMatchObject({ precision: "month" });
    expect(readTime("1984-XX-05")).toMatchObject({ precision: "year" });
  });

  it("are refused beyond the range of Date", () => {
    expect(["Y17E7", "Y-17E7", "Y171010000S3", "Y999999999999999E9"].map(readTime)).toEqual([null, null, null, null]);
    expect(extentOf(readTime("Y27E4")!)[0]).toBe(utc("+270000-01-01"));
  });
});
