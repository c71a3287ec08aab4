import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../src/time/edtf.js";
import type { EdtfDate } from "../../../src/time/edtf-tree.js";

const plain: EdtfDate = {
  type: "date",
  year: 1959,
  years: 1,
  estimate: null,
  month: null,
  day: null,
  time: null,
  offset: null,
  approximate: 0,
  uncertain: 0,
};
const HOUR = 3_600_000;

describe("parseEdtf(text)", () => {
  it("reads a year, a month and a day", () => {
    expect(parseEdtf("1959")).toEqual(plain);
    expect(parseEdtf("1959-10")).toEqual({ ...plain, month: 10 });
    expect(parseEdtf("1959-10-14")).toEqual({ ...plain, month: 10, day: 14 });
  });

  it("reads years before the common era and of more than four digits", () => {
    expect(parseEdtf("0000")).toEqual({ ...plain, year: 0 });
    expect(parseEdtf("0050")).toEqual({ ...plain, year: 50 });
    expect(parseEdtf("-0043-03-15")).toEqual({ ...plain, year: -43, month: 3, day: 15 });
    expect(parseEdtf("Y170000002")).toEqual({ ...plain, year: 170_000_002 });
    expect(parseEdtf("Y-170000002")).toEqual({ ...plain, year: -170_000_002 });
  });

  it("reads a time of day, and its zone as an offset east of UTC", () => {
    const day = { ...plain, year: 1985, month: 4, day: 12 };
    expect(parseEdtf("1985-04-12T23:20:30")).toEqual({ ...day, time: 84_030_000 });
    expect(parseEdtf("1985-04-12T23:20:30Z")).toEqual({ ...day, time: 84_030_000, offset: 0 });
    expect(parseEdtf("1985-04-12T23:20:30-04")).toEqual({ ...day, time: 84_030_000, offset: -4 * HOUR });
    expect(parseEdtf("1985-04-12T23:20:30+04:30")).toEqual({ ...day, time: 84_030_000, offset: 4.5 * HOUR });
    expect(parseEdtf("1985-04-12T23:20:30+00:00")).toEqual({ ...day, time: 84_030_000, offset: 0 });
    expect(parseEdtf("1985-04-12T23:20")).toEqual({ ...day, time: 84_000_000 });
    expect(parseEdtf("1985-04-12T23:20:30.57Z")).toEqual({ ...day, time: 84_030_570, offset: 0 });
    expect(parseEdtf("1985-04-12T24:00:00")).toEqual({ ...day, time: 24 * HOUR });
  });

  it("reads seasons", () => {
    expect(parseEdtf("1959-21")).toEqual({ ...plain, month: 21 });
    expect(parseEdtf("1959-24~")).toEqual({ ...plain, month: 24, approximate: 3 });
  });

  it("reads a qualifier before a part as of that part, and one after it as of all to its left too", () => {
    const [year, month, day] = [1, 2, 4];
    expect(parseEdtf("1959?")).toEqual({ ...plain, uncertain: year });
    expect(parseEdtf("?1959")).toEqual({ ...plain, uncertain: year });
    expect(parseEdtf("1959-10~")).toEqual({ ...plain, month: 10, approximate: year + month });
    expect(parseEdtf("1959-10-14%")).toEqual({ ...plain, month: 10, day: 14, approximate: year + month + day, uncertain: year + month + day });
    expect(parseEdtf("?1959-10-~14")).toEqual({ ...plain, month: 10, day: 14, approximate: day, uncertain: year });
    expect(parseEdtf("1959?-10")).toEqual({ ...plain, month: 10, uncertain: year });
    expect(parseEdtf("1959-10%-14")).toEqual({ ...plain, month: 10, day: 14, approximate: year + month, uncertain: year + month });
    expect(parseEdtf("1959-?10-14~")).toEqual({ ...plain, month: 10, day: 14, approximate: year + month + day, uncertain: month });
    expect(parseEdtf("1959-%10~-14")).toEqual({ ...plain, month: 10, day: 14, approximate: year + month, uncertain: month });
  });

  it("reads unspecified digits: of a year as consecutive years", () => {
    expect(parseEdtf("195X")).toEqual({ ...plain, year: 1950, years: 10 });
    expect(parseEdtf("19XX")).toEqual({ ...plain, year: 1900, years: 100 });
    expect(parseEdtf("1XXX")).toEqual({ ...plain, year: 1000, years: 1000 });
    expect(parseEdtf("-004X")).toEqual({ ...plain, year: -49, years: 10 });
    expect(parseEdtf("1959-XX")).toEqual({ ...plain, month: "XX" });
    expect(parseEdtf("1959-10-XX")).toEqual({ ...plain, month: 10, day: "XX" });
    expect(parseEdtf("1959-XX-XX")).toEqual({ ...plain, month: "XX", day: "XX" });
  });

  it("reads significant digits as the years that they leave open, and an exponent", () => {
    expect(parseEdtf("1950S2")).toEqual({ ...plain, year: 1900, years: 100, estimate: 1950 });
    expect(parseEdtf("1950S4")).toEqual({ ...plain, year: 1950, years: 1, estimate: null });
    expect(parseEdtf("-1950S2")).toEqual({ ...plain, year: -1999, years: 100, estimate: -1950 });
    expect(parseEdtf("Y171010000S3")).toEqual({ ...plain, year: 171_000_000, years: 1_000_000, estimate: 171_010_000 });
    expect(parseEdtf("Y3388E2S3")).toEqual({ ...plain, year: 338_000, years: 1000, estimate: 338_800 });
    expect(parseEdtf("Y-17E7")).toEqual({ ...plain, year: -170_000_000 });
  });

  it("reads digits that are unspecified anywhere", () => {
    expect(parseEdtf("156X-12-25")).toEqual({ ...plain, year: 1560, years: 10, month: 12, day: 25 });
    expect(parseEdtf("1984-1X")).toEqual({ ...plain, year: 1984, month: "1X" });
    expect(parseEdtf("1984-10-X1")).toEqual({ ...plain, year: 1984, month: 10, day: "X1" });
  });

  it("reads intervals, with open and unknown ends", () => {
    expect(parseEdtf("1959/1960")).toEqual({ type: "interval", start: plain, end: { ...plain, year: 1960 } });
    expect(parseEdtf("1959/..")).toEqual({ type: "interval", start: plain, end: "open" });
    expect(parseEdtf("/1959~")).toEqual({ type: "interval", start: "unknown", end: { ...plain, approximate: 1 } });
    expect(parseEdtf("../..")).toEqual({ type: "interval", start: "open", end: "open" });
  });

  it("reads one of a set and all of a set", () => {
    const [y58, y60] = [
      { ...plain, year: 1958 },
      { ...plain, year: 1960 },
    ];
    expect(parseEdtf("[1959,1960]")).toEqual({ type: "one-of", members: [plain, y60] });
    expect(parseEdtf("{1958..1959,1960?}")).toEqual({
      type: "all-of",
      members: [{ type: "range", start: y58, end: plain }, { ...y60, uncertain: 1 }],
    });
    expect(parseEdtf("[..1959]")).toEqual({ type: "one-of", members: [{ type: "range", start: "open", end: plain }] });
    expect(parseEdtf("[1959..]")).toEqual({ type: "one-of", members: [{ type: "range", start: plain, end: "open" }] });
  });
});

const valid = [
  ...["1985", "0000", "0001", "9999", "-0001", "-9999", "1985-04", "1985-04-12", "1985-12-31", "2000-02-29", "1600-02-29"],
  ...["1985-04-12T00:00:00", "1985-04-12T23:59:59Z", "1985-04-12T23:20:30-04", "1985-04-12T23:20:30+04:30"],
  ...["1985-04-12T09:05", "1985-04-12T24:00", "-1985-04-12T23:20:30Z", "2004-02-29T10:10:10.123456789+14:00"],
  ...["1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2004-02-01/2005-02", "2004-02-01/2005", "2005/2006-02"],
  ...["2004-06/2004-06", "2004/2004-06-11", "2004-02-01/2004-02-01", "0000/0000", "-1000/-0999", "-0001/0001"],
  ...["Y170000002", "Y-170000002", "Y10000", "Y12345?", "2001-21", "2001-22", "2001-23", "2001-24", "-2004-23"],
  ...["1984?", "1984~", "1984%", "2004-06?", "2004-06-11%", "-2004~", "2001-21?"],
  ...["201X", "20XX", "2XXX", "-20XX", "000X", "201X?", "2004-XX", "1985-04-XX", "1985-XX-XX", "1985-04-XX~"],
  ...["1985-04-12/..", "1985-04/", "../1985", "/1985-04-12", "1984~/2004-06", "1984?/2004%", "/..", "../", "../.."],
  ...["2003-22/2003-23", "1923-21/1924", "198X/199X", "2004-06-XX/2004-07-03", "1984-11-12/1984-11-XX", "1984-11-12/1984-11", "1984-11-12/1984", "1984-11/1984", "1987/198X"],
  ...["[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-12..]", "[1760-01,1760-02,1760-12..]", "[1959]", "[-0005..0005]"],
  ...["{1667,1668,1670..1672}", "{1960,1961-12}", "{..1984}", "[1959-10-01..1959-10-14]", "[1984~,1985?]"],
  ...["156X-12-25", "15XX-12-25", "XXXX-12-XX", "1XXX-XX", "1XXX-12", "1984-1X", "1X32", "XXXX", "190X-02-29", "1953-X1-0X", "-004X-03", "2004-06-1X?"],
  ...["Y-17E7", "Y1E4", "1950S2", "Y171010000S3", "Y3388E2S3", "-1950S2", "Y-171010000S2", "1950S9"],
  ...["2001-25", "2001-28", "2001-29", "2001-33", "2001-36", "2001-37", "2001-39", "2001-40", "2001-41", "195X-21"],
  ...["?2004", "2004-06~-11", "2004?-06-11", "2004-%06", "2004-06-~11", "?-2004-06-04~", "2004-06-~01/2004-06-~20"],
];

const invalid = [
  ...["", " ", "1", "19", "195", "19590", "+1959", "y1959", "NaN", "1959.", "now", "unknown", "open", "‐1959", "１９５９"],
  ...["1953-13", "1953-00", "1953-20", "1953-42", "1953-99", "1953-25-01", "1953-21-XX", "1953-1", "1953-001", "1953-", "1953-1-1", "1953-01-1"],
  ...["1953-02-29", "1900-02-29", "1953-06-31", "1953-04-31", "1953-01-32", "1953-01-00", "1953-21-01", "-1953-02-29"],
  ...["1953/01/01", "01.01.1953", "19530101", "1953-W01", "1953-001", "1953-06-11-12", "-0000", "--1953", "-195"],
  ...[" 1953", "1953 ", "1953 -06", "1953- 06", "1953-06-11 12:00", "1953\n", "1953-06\u0000", "1953-06-11junk", "1953-06-11T"],
  ...["1960/1950", "1960-02/1960-01", "1960-01-02/1960-01-01", "1960-02-01/1960-01", "1960-23/1960-22", "0001/0000", "-1000/-2000"],
  ...["/", "//", "1950/1951/1952", "1950//1951", "1950 / 1951", "1950/51", "1950-1951", "1950..1951", "1950/...", "1950/..?"],
  ...["Y1953", "Y0", "Y01953", "Y12345-06", "Y", "Y-", "Y+12345", "Y1234567890123456", "Y12345X", "12345", "Y17E7X", "Y0E3", "17E7", "Y17E", "Y1E16", "Y9E999", "1950S", "1950S0", "195XS2", "1950S2-01", "Y17E7-01", "S2"],
  ...["1984??", "1984?~", "?", "~", "1984-?", "?1984??", "1984-06-11?%", "1984^", "1984*"],
  ...["1X", "195x", "195u", "1953-2X", "1953-X0-32", "1953-3X-01", "1953-02-3X", "1901-02-29", "190X-02-30", "1953-XX-XX-XX", "1953-04-X", "1953-04-XXX"],
  ...["1985-04-12T", "1985-04T10:10:10", "1985T10:10:10", "1985-04-XXT10:10:10", "1985-21T10:10:10", "1985-04-12?T10:10:10"],
  ...["1985-04-12t10:10:10", "1985-04-12T10", "1985-04-12T1:10:10", "1985-04-12T10:1:10", "1985-04-12T10:10:1", "1985-04-12T25:00:00"],
  ...["1985-04-12T24:00:01", "1985-04-12T10:60:00", "1985-04-12T10:10:60", "1985-04-12T10:10:10z", "1985-04-12T10:10:10Z10"],
  ...["1985-04-12T10:10:10+24", "1985-04-12T10:10:10+05:60", "1985-04-12T10:10:10+5", "1985-04-12T10:10:10+0530", "1985-04-12T10:10:10."],
  ...["1985-04-12T10:10:10/1986", "1985/1986-04-12T10:10:10", "[1985-04-12T10:10:10]", "1985-04-12T10:10:10?", "1985-04-12T10:10:10\n"],
  ...["[", "]", "[]", "{}", "[1959", "1959]", "[1959}", "{1959]", "[..]", "[1959,]", "[,1959]", "[1959, 1960]", "[[1959]]", "[1959/1960]"],
  ...["[1960..1950]", "[1950..1960..1970]", "[1950...1960]", "[1950.1960]", "[1953-02-29]", "[1959]?", "[1959]/1960", "{1959,,1960}"],
];

describe("parseEdtf accepts", () => {
  it.each(valid)("%s", (text) => {
    expect(parseEdtf(text)).not.toBeNull();
  });
});

describe("parseEdtf returns null for", () => {
  it.each(invalid.map((text) => [JSON.stringify(text), text]))("%s", (_, text) => {
    expect(parseEdtf(text)).toBeNull();
  });
});

describe("parseEdtf, of any text,", () => {
  const edtfLike = fc.string({ unit: fc.constantFrom(..."0123456789XY-/?~%.[]{},TZ:+ "), maxLength: 40 });

  it("never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), edtfLike), (text) => {
      const tree = parseEdtf(text);
      expect(tree === null || typeof tree === "object").toBe(true);
    }), { numRuns: 2000 });
  });

  it("accepts nothing with a letter or space added to what it accepts", () => {
    const mutation = fc.record({
      text: fc.constantFrom(...valid),
      at: fc.nat(40),
      letter: fc.constantFrom(" ", "\n", "a", "u", "e", "\u2013", "\u0000", "٣", "/..", "^"),
    });
    fc.assert(fc.property(mutation, ({ text, at, letter }) => {
      fc.pre(!(letter === "/.." && (at === 0 || at >= text.length)));
      expect(parseEdtf(text.slice(0, at) + letter + text.slice(at))).toBeNull();
    }), { numRuns: 2000 });
  });

  it("refuses what the calendar does not have, and accepts what it has", () => {
    const digits = fc.record({ year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 0, max: 20 }), day: fc.integer({ min: 0, max: 40 }) });
    fc.assert(fc.property(digits, ({ year, month, day }) => {
      const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
      expect(parseEdtf(text) !== null).toBe(day >= 1 && day <= slowDaysInMonth(year, month));
    }), { numRuns: 2000 });
  });

  it.each([
    ["digits", "1".repeat(1e6)],
    ["a long year", `Y${"9".repeat(1e6)}`],
    ["a fraction", `1985-04-12T10:10:10.${"1".repeat(1e6)}x`],
    ["a clock", `1985-04-12T${"10:".repeat(3e5)}`],
    ["slashes", "1959/".repeat(2e5)],
    ["dots", `[${".".repeat(1e6)}]`],
    ["brackets", "[".repeat(1e6)],
    ["closed brackets", "[".repeat(5e5) + "]".repeat(5e5)],
    ["commas", `{${",".repeat(1e6)}}`],
    ["qualifiers", "?".repeat(1e6)],
    ["unspecified digits", "X".repeat(1e6)],
    ["hyphens", "-".repeat(1e6)],
    ["spaces", `${" ".repeat(1e6)}1959`],
  ])("refuses a megabyte of %s", (_, text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it("reads a set of two hundred thousand years", () => {
    const tree = parseEdtf(`[${"1959,".repeat(2e5)}1960]`);
    expect(tree?.type === "one-of" && tree.members.length).toBe(200_001);
  });
});

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

function slowDaysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [0, 31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
}
