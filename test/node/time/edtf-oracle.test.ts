import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../src/time/edtf.js";
import { readTime } from "../../../src/time/read.js";
import type { EdtfDate } from "../../../src/time/edtf-tree.js";
import { extentOf } from "../../../src/time/time.js";
import { utc } from "./utc.js";

const pad = (number: number, length: number): string => `${number < 0 ? "-" : ""}${String(Math.abs(number)).padStart(length, "0")}`;
const number = (min: number, max: number) => fc.integer({ min, max }).map((n) => pad(n, 2));

const year = fc.integer({ min: -9999, max: 9999 }).map((n) => pad(n, 4));
const month = fc.tuple(year, number(1, 12)).map((parts) => parts.join("-"));
const day = fc.tuple(month, number(1, 28)).map((parts) => parts.join("-"));
const date = fc.oneof(year, month, day);
const qualifier = fc.constantFrom("?", "~", "%", "");
const qualified = fc.oneof(fc.tuple(date, qualifier).map((parts) => parts.join("")), fc.tuple(qualifier, year, number(1, 12), qualifier, number(1, 28)).map(([a, y, m, b, d]) => `${a}${y}-${m}-${b}${d}`));
const zoned = fc.tuple(day, number(0, 23), number(0, 59), number(0, 59), fc.constantFrom("Z", "+08:00", "-05", "-04:30")).map(([d, h, m, s, zone]) => `${d}T${h}:${m}:${s}${zone}`);
const long = fc.oneof(fc.integer({ min: 10_000, max: 275_000 }).map((n) => `Y${n}`), fc.integer({ min: 10_000, max: 271_000 }).map((n) => `Y-${n}`), fc.integer({ min: 1, max: 27 }).map((n) => `Y${n}E4`));
const interval = fc.oneof(fc.tuple(qualified, qualified).map((ends) => ends.join("/")), date.map((end) => `../${end}`), date.map((start) => `${start}/..`));
// Ascending: that one takes the last member for the greatest.
const members = fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { minLength: 1, maxLength: 5 }).map((years) => years.sort((a, b) => a - b).join(","));
const set = fc.tuple(fc.constantFrom("[]", "{}"), members).map(([braces, text]) => braces[0]! + text + braces[1]!);

/** What another reader reads, or null. */
function other(text: string) {
  try {
    const { min, max, approximate, uncertain } = edtf(text);
    return { extent: [min, max + 1], approximate: (approximate?.value ?? 0) > 0, uncertain: (uncertain?.value ?? 0) > 0 };
  } catch {
    return null;
  }
}

describe("readTime(text), beside another reader of EDTF,", () => {
  it("reads the same bounds and qualifiers of single dates", () => {
    fc.assert(fc.property(fc.oneof(qualified, zoned, long), (text) => {
      // Of the year 0 that one goes back to 1900 from the first day of March; see below.
      fc.pre(!text.includes("-0000") && !text.startsWith("0000-03-01T"));
      const { approximate, uncertain, ...time } = readTime(text)!;
      expect({ extent: extentOf({ ...time, approximate, uncertain }), approximate, uncertain }).toEqual(other(text));
    }), { numRuns: 3000 });
  });

  it("reads the qualifiers of the same parts", () => {
    /** Of that one's eight bits, of which four are the year's, two the month's and two the day's. */
    const parts = (mask: { readonly value: number } | number | undefined): number => {
      const bits = typeof mask === "object" ? mask.value : 0;
      return Number((bits & 15) > 0) + 2 * Number((bits & 48) > 0) + 4 * Number((bits & 192) > 0);
    };
    let inPart = 0;
    fc.assert(fc.property(fc.array(qualifier, { minLength: 6, maxLength: 6 }), ([y1, y2, m1, m2, d1, d2]) => {
      const text = `${y1!}1959${y2!}-${m1!}10${m2!}-${d1!}14${d2!}`;
      let expected;
      try {
        expected = edtf(text);
      } catch {
        // Not all that stand on both sides of a part are read by that one.
        return;
      }
      const { approximate, uncertain } = parseEdtf(text) as EdtfDate;
      expect({ approximate, uncertain }, text).toEqual({ approximate: parts(expected.approximate), uncertain: parts(expected.uncertain) });
      if (approximate + uncertain > 0 && approximate % 7 !== 0) inPart++;
    }), { numRuns: 2000 });
    expect(inPart).toBeGreaterThan(100);
  });

  it("reads the same bounds of intervals and sets", () => {
    let read = 0;
    fc.assert(fc.property(fc.oneof(interval, set), (text) => {
      const expected = other(text);
      // Equal ends, and an end that is the same year as the start or a wider unit, are refused by that one; see below.
      if (expected === null) return;
      read++;
      expect(extentOf(readTime(text)!)).toEqual(expected.extent);
    }), { numRuns: 3000 });
    expect(read).toBeGreaterThan(1000);
  });

  it.each([
    // ISO 8601-2, 4.7: the year is estimated, and the digits that are not significant leave open which.
    ["1950S2", "1900-01-01", "2000-01-01"],
    // 4.8.1: what season of the year is meant is a matter of agreement; quarters, which that one takes them for, are 33 to 36.
    ["2001-21", "2001-03-01", "2001-06-01"],
    ["2001-24", "2001-12-01", "2002-03-01"],
    // 4.8.1: a quadrimester is of four months, not five.
    ["2001-37", "2001-01-01", "2001-05-01"],
    // A.6: the last member is a range, up to its own end.
    ["[1667,1668,1670..1672]", "1667-01-01", "1673-01-01"],
    ["{1667,1668,1670..1672}", "1667-01-01", "1673-01-01"],
    // A.6: members are dates of any level.
    ["[1984~]", "1984-01-01", "1985-01-01"],
    // ISO 8601-1: an interval may end in the unit in which it begins.
    ["2004-06-11/2004-06-11", "2004-06-11", "2004-06-12"],
    // A.4: seasons are dates like others.
    ["2003-22/2004-22", "2003-06-01", "2004-09-01"],
  ])("reads %s by the text of the standard, where that one does not", (text, min, max) => {
    const extent = [utc(min), utc(max)];
    expect(other(text)?.extent).not.toEqual(extent);
    expect(extentOf(readTime(text)!)).toEqual(extent);
  });

  it("reads a time of day without a zone as civil time, where that one takes the zone of the machine", () => {
    expect(readTime("1985-04-12T23:20:30")?.start[0]).toBe(Date.parse("1985-04-12T23:20:30Z"));
  });

  it("goes back from the first of March to the 29 February that the year 0 has, where that one takes 1900 for it", () => {
    expect(readTime("0000-03-01T00:00:00+08:00")?.start[0]).toBe(Date.parse("0000-02-29T16:00:00Z"));
    expect(other("0000-03-01T00:00:00+08:00")?.extent[0]).toBe(Date.parse("0000-02-28T16:00:00Z"));
  });

  it("reads an unknown end as anywhere, where that one takes 1970", () => {
    expect(extentOf(readTime("1985/")!)).toEqual([utc("1985-01-01"), Infinity]);
  });

  it("refuses what ends before it begins in a set, where that one does not", () => {
    expect(readTime("[1672..1670]")).toBeNull();
  });
});
