import { describe, expect, it } from "vitest";
import { timeWordsEn } from "../../../src/time/english.js";
import { readTime } from "../../../src/time/read.js";
import { createTimeFormat } from "../../../src/time/words.js";

const inWords = (edtf: string, locale = "en-GB"): string => createTimeFormat(locale, timeWordsEn)(readTime(edtf)!);

describe("createTimeFormat(locale, words)(time)", () => {
  it.each([
    ["1956-03-31", "31 March 1956"],
    ["1959-10", "October 1959"],
    ["1959", "1959"],
    ["1959-10-XX", "October 1959"],
    ["1959-XX-XX", "1959"],
    ["1951-06-27?", "27 June 1951 (uncertain)"],
    ["1954-03~", "about March 1954"],
    ["1954%", "about 1954 (uncertain)"],
    ["1954-03-11~", "about 11 March 1954"],
    ["1954-03-~11", "11 March 1954 (day approximate)"],
    ["1954-?03-11", "11 March 1954 (month uncertain)"],
    ["1954-03%-11", "11 March 1954 (year and month approximate) (year and month uncertain)"],
    ["1954?-03-~11", "11 March 1954 (day approximate) (year uncertain)"],
    ["1954-?03-11~", "about 11 March 1954 (month uncertain)"],
    ["1954-?21", "spring 1954 (part of the year uncertain)"],
    ["?195X-12", "December in the 1950s (year uncertain)"],
    ["1953-21", "spring 1953"],
    ["1953-23?", "autumn 1953 (uncertain)"],
    ["1953-24", "winter 1953–1954"],
    ["195X", "the 1950s"],
    ["190X", "1900–1909"],
    ["19XX", "the 20th century"],
    ["20XX", "the 21st century"],
    ["10XX", "the 11th century"],
    ["11XX", "the 12th century"],
    ["1XXX", "1000–1999"],
    ["0050", "50 AD"],
    ["0000", "1 BC"],
    ["-0004", "5 BC"],
    ["-0043", "44 BC"],
    ["-0043-03", "March 44 BC"],
    ["-0043-03-15", "15 March 44 BC"],
    ["-004X", "50–41 BC"],
    ["00XX", "1 BC – 99 AD"],
    ["Y12345", "12345"],
  ])("says %s as %s", (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });

  it("says date-times with hour and minute, and those with a zone in UTC", () => {
    expect(inWords("1949-10-20T20:00:00")).toBe("20 October 1949, 20:00");
    expect(inWords("1949-10-20T20:00:00Z")).toBe("20 October 1949, 20:00 UTC");
    expect(inWords("1949-10-20T02:00:00+08:00")).toBe("19 October 1949, 18:00 UTC");
    expect(createTimeFormat("en-GB", timeWordsEn)(readTime(new Date(0))!)).toBe("1 January 1970, 00:00 UTC");
    expect(createTimeFormat("en-GB", timeWordsEn)(readTime(8.64e15)!)).toBe("13 September 275760, 00:00 UTC");
  });

  it.each([
    ["1953-04-03/1953-12-03", "from 3 April 1953 to 3 December 1953"],
    ["1954/..", "since 1954"],
    ["../1954-02", "until February 1954"],
    ["1954/", "from 1954, end unknown"],
    ["/1954", "until 1954, start unknown"],
    ["1984~/2004-06", "from about 1984 to June 2004"],
    ["1984?/2004", "from 1984 (uncertain) to 2004"],
    ["1984?/2004%", "from 1984 (uncertain) to about 2004 (uncertain)"],
    ["1984-11-12/1984", "from 12 November 1984 to 1984"],
    ["1954-06-~01/1954-06-20", "from 1 June 1954 (day approximate) to 20 June 1954"],
    ["-0004/0003", "from 5 BC to 3 AD"],
  ])("says what lasted, %s, as %s", (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });

  it.each([
    ["[1959-10-01..1959-10-14]", "between 1 and 14 October 1959"],
    ["[1959-09-28..1959-10-14]", "between 28 September and 14 October 1959"],
    ["[1959-10-14..1959-11-14]", "between 14 October and 14 November 1959"],
    ["[1959-12-31..1960-01-01]", "between 31 December 1959 and 1 January 1960"],
    ["[1959-03..1959-05]", "between March and May 1959"],
    ["[1958..1959]", "between 1958 and 1959"],
    ["[1958..1959-10]", "between 1958 and October 1959"],
    ["[1958~..1959]", "between about 1958 and 1959"],
    ["[-0049..-0040]", "between 50 and 41 BC"],
    ["[..1910]", "before 1911"],
    ["[..1910-12-31]", "before 1911"],
    ["[..1911-03]", "before April 1911"],
    ["[..1911-03-14]", "before 15 March 1911"],
    ["[..1910?]", "before 1911 (uncertain)"],
    ["[1912..]", "after 1911"],
    ["[1912-03-01..]", "after February 1912"],
    ["[1912-03-02..]", "after 1 March 1912"],
    ["[1667,1668]", "1667 or 1668"],
    ["[1667,1668,1670..1672]", "1667, 1668 or between 1670 and 1672"],
    ["{1960,1961-12}", "1960 and December 1961"],
    ["{1960,1962..1964}", "1960 and from 1962 to 1964"],
  ])("says the set %s as %s", (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });
});

describe("createTimeFormat(locale, words)(time) writes dates as the locale does", () => {
  it.each([
    ["en-US", "1956-03-31", "March 31, 1956"],
    ["en-US", "[1959-10-01..1959-10-14]", "between October 1 and 14, 1959"],
    ["de", "1956-03-31", "31. März 1956"],
    ["de", "[1959-10-01..1959-10-14]", "between 1. and 14. Oktober 1959"],
    ["ru", "1956-03-31", "31 марта 1956\u00a0г."],
    ["ru", "1959-10", "октябрь 1959\u00a0г."],
    ["zh", "1951-06-27", "1951年6月27日"],
    ["zh", "-0004", "公元前5年"],
    ["zh", "[1959-10-01..1959-10-14]", "between 1959年10月1日 and 14日"],
  ])("%s: %s", (locale, edtf, words) => {
    expect(inWords(edtf, locale)).toBe(words);
  });

  it("in the Gregorian calendar, whatever the locale's own", () => {
    expect(inWords("1956-03-31", "fa")).toBe("۳۱ مارس ۱۹۵۶");
    expect(inWords("1956-03-31", "th")).toBe("31 มีนาคม 1956");
    expect(inWords("1956", "th-u-ca-buddhist")).toBe("1956");
    expect(inWords("1956", "ar-SA-u-nu-latn")).toBe("1956");
    expect(inWords("1956", "ja-u-ca-japanese")).toBe("1956年");
  });
});

describe("createTimeFormat(locale, words)", () => {
  it("uses the words it is given", () => {
    const german = { ...timeWordsEn, about: (date: string) => `um ${date}`, decade: (year: number) => `${year}er Jahre` };
    const format = createTimeFormat("de", german);
    expect(["1954-03~", "195X"].map((edtf) => format(readTime(edtf)!))).toEqual(["um März 1954", "1950er Jahre"]);
  });

  it("throws for what is no locale", () => {
    expect(() => createTimeFormat("no locale", timeWordsEn)(readTime("1954")!)).toThrow(RangeError);
  });
});
