import { describe, expect, it } from "vitest";
import { timeScale } from "../../../src/layout/scales.js";
import { createTickFormat } from "../../../src/time/tick-words.js";
import { widthOf } from "../../../src/layout/text.js";
import { TICK_FONT, type Tick, ticksOf } from "../../../src/layout/ticks.js";
import { DAY, type Span } from "../../../src/time/time.js";
import { utc } from "../time/utc.js";

const YEAR = 365.2425 * DAY;
const LABEL_X = 6;

function ticks(from: string | number, to: string | number, width = 1000, locale = "en-GB"): readonly Tick[] {
  const [start, end] = [from, to].map((day) => (typeof day === "string" ? utc(day) : day));
  return ticksOf(timeScale([start!, end!], [0, width]), createTickFormat(locale), 0);
}

function labels(...given: Parameters<typeof ticks>): readonly (string | null)[] {
  return ticks(...given).filter(({ major }) => major).map(({ label }) => label);
}

/** Domains from ten thousand years down to a quarter of an hour, round several years. */
const zooms = Array.from({ length: 40 }, (_, i) => 10_000 * YEAR * (15 / 1440 / (10_000 * 365.2425)) ** (i / 39));
const centres = ["-001200-06-15", "-000001-12-31", "0000-07-01", "1499-12-31", "1953-07-27", "+012000-01-01"];
const domains = zooms.flatMap((length, i) => centres.map((centre): Span => [utc(centre) - length * (0.3 + (i % 5) / 10), utc(centre) + length * (0.7 - (i % 5) / 10)]));

describe("ticksOf(scale, format)", () => {
  it.each(["en-GB", "de", "ja", "ru", "ar-EG", "zh-Hant-TW"])("names ticks in %s without two touching, at 40 zooms of 6 times", (locale) => {
    for (const domain of domains) {
      for (const width of [300, 950]) {
        const scale = timeScale(domain, [180, 180 + width]);
        const all = ticksOf(scale, createTickFormat(locale), 0);
        const boxes = all.flatMap(({ x, label }) => (label === null ? [] : [[x + LABEL_X, x + LABEL_X + widthOf(label, TICK_FONT, true)] as const]));
        expect(boxes.every(([start], i) => i === 0 || start > boxes[i - 1]![1])).toBe(true);
        expect(boxes.every(([, end]) => end <= 180 + width)).toBe(true);
      }
    }
  });

  it("is ascending, in the range, and each place only once", () => {
    for (const domain of domains) {
      const xs = ticksOf(timeScale(domain, [180, 1130]), createTickFormat("en-GB"), 0).map(({ x }) => x);
      expect(xs.every((x, i) => i === 0 || x > xs[i - 1]!)).toBe(true);
      expect(xs.every((x) => x >= 180 && x <= 1131)).toBe(true);
    }
  });

  it("has labels enough to read by, and not more ticks than there are pixels for", () => {
    for (const domain of domains) {
      const all = ticksOf(timeScale(domain, [0, 950]), createTickFormat("en-GB"), 0);
      const named = all.filter(({ label }) => label !== null).length;
      expect([named >= 2, named <= 25, all.length <= 950 / 8]).toEqual([true, true, true]);
    }
  });

  it("puts majors on the starts of units that are named, and minors between them", () => {
    for (const domain of domains) {
      const all = ticksOf(timeScale(domain, [0, 950]), createTickFormat("en-GB"), 0);
      expect(all.every(({ major, label }) => major || label === null)).toBe(true);
      const distinct = new Set(all.map(({ x }) => Math.round(x * 100)));
      expect(distinct.size).toBe(all.length);
    }
  });

  it("are no finer than dates are known", () => {
    const scale = timeScale([Date.UTC(1954, 0, 4), Date.UTC(1954, 0, 6)], [0, 950]);
    const labelsOf = (least: number) => ticksOf(scale, createTickFormat("en-GB"), least);
    expect(labelsOf(0).some(({ label }) => label?.includes(":"))).toBe(true);
    expect(labelsOf(86_400_000).map(({ x }) => x)).toEqual([0, 475, 950]);
  });

  it("says the year at the first tick that is named", () => {
    for (const domain of domains) {
      const first = ticksOf(timeScale(domain, [0, 950]), createTickFormat("en-GB"), 0).find(({ label }) => label !== null);
      const at = new Date(timeScale(domain, [0, 950]).invert(first!.x) + 1);
      const year = at.getUTCFullYear() < 1 ? `${1 - at.getUTCFullYear()} BC` : String(at.getUTCFullYear());
      expect(first!.label).toMatch(new RegExp(`(^|\\D)${year}$`));
    }
  });

  it.each<readonly [string, Parameters<typeof ticks>, readonly (string | null)[]]>([
    ["millennia before and after the year 1", ["-004000-01-01", "2000-01-02", 700], ["4000 BC", "3000 BC", "2000 BC", "1000 BC", "1", "1000", null]],
    ["decades before and after the year 1", ["-000031-01-01", "0032-01-02", 700], ["30 BC", "20 BC", "10 BC", "1", "10", "20", null]],
    ["years before and after the year 1", ["-000001-06-01", "0003-06-01", 700], ["1 BC", "1", "2", "3"]],
    ["centuries", ["1500-01-01", "2000-01-01", 400], ["1500", "1600", "1700", "1800", "1900", null]],
    ["decades", ["1901-01-01", "1960-02-01", 600], ["1910", "1920", "1930", "1940", "1950", null]],
    ["years", ["1949-06-01", "1953-06-01", 400], ["1950", "1951", "1952", null]],
    ["quarters, and the year where it begins", ["1953-09-15", "1954-08-01", 500], ["Oct 1953", "Jan 1954", "Apr", "Jul"]],
    ["months", ["1953-11-20", "1954-03-20", 500], ["Dec 1953", "Jan 1954", "Feb", "Mar"]],
    ["weeks from Monday, and the year in its first week", ["1953-12-20", "1954-01-20", 500], ["21 Dec 1953", "28 Dec", "4 Jan 1954", "11 Jan", null]],
    ["days", ["1953-12-30", "1954-01-02", 500], ["30 Dec 1953", "31 Dec", "1 Jan 1954", null]],
  ])("names %s", (_, given, expected) => {
    expect(labels(...given)).toEqual(expected);
  });

  it("names hours, and the day where it begins", () => {
    const day = utc("1953-12-31");
    const hours = labels(day + DAY / 3, day + 1.5 * DAY, 800);
    expect(hours[0]).toMatch(/1953/);
    expect(hours).toContain("15:00");
    expect(hours).toContain("1 Jan 1954");
  });

  it("says the same in every time zone", () => {
    const before = process.env["TZ"];
    const said = ["UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati"].map((zone) => {
      process.env["TZ"] = zone;
      return domains.map((domain) => ticksOf(timeScale(domain, [0, 950]), createTickFormat("en-GB"), 0));
    });
    process.env["TZ"] = before;
    expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  it.each([[-8.6e15, 8.6e15], [-8.6e15, -8.5e15], [8.5e15, 8.6e15], [-8.6e15, 0], [-8.6e15, -8.6e15 + 20_000 * 365.2425 * DAY], [-8.6e15, -8.6e15 + 60_000 * 365.2425 * DAY], [8.6e15 - DAY, 8.6e15]])("has ticks near the ends of the range of Date, from %d to %d", (from, to) => {
    const found = ticks(from, to);
    expect(found.some(({ label }) => label !== null)).toBe(true);
    // None is missing: majors are as far apart as the first is from the edge, or farther.
    const xs = found.filter(({ major }) => major).map(({ x }) => x);
    expect(xs[0]).toBeLessThan(1.01 * Math.max(...xs.slice(1).map((x, i) => x - xs[i]!), 475));
  });
});
