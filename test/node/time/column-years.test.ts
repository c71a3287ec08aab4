import { describe, expect, it } from "vitest";
import { createColumnYears, openInColumn, readInColumn } from "../../../src/time/column-years.js";

function columnYears(texts: readonly string[]) {
  const years = createColumnYears();
  for (const text of texts) years.add(text);
  return years.settled();
}

describe("createColumnYears().settled()", () => {
  it("finds ranges of years where one is no month and no season, unless more can only be months", () => {
    expect(["1914-18", " 1914-20 ", "1898-99"].map((text) => columnYears([text, "1905-12", ""]).ranges)).toEqual([true, true, true]);
    expect(columnYears(["1914-18", "1954-03", "1954-04"]).ranges).toBe(false);
    expect(columnYears(["1914-18", "1914-20", "1954-03"]).ranges).toBe(true);
    expect(columnYears(["1905-12", "1918-14", "1914-1918", "1914-18-20"]).ranges).toBe(false);
    expect(columnYears([]).ranges).toBe(false);
    expect([["1914 - 18"], ["1911 - 12"], ["1914 - 18", "1954 - 03", "1954-04"]].map((texts) => columnYears(texts).ranges)).toEqual([true, false, false]);
  });

  it("takes years of which the second may be a season for ranges, unless others can only be seasons or months, or EDTF is expected", () => {
    expect([["1922-23", "1923-24", "1939-40"], ["1921-22"], ["1921-22", "1925"], ["1930-35", "1914-18"]].map((texts) => [columnYears(texts).ranges, columnYears(texts).examples.range])).toEqual([[true, "1922-23"], [true, "1921-22"], [true, "1921-22"], [true, "1914-18"]]);
    expect([["1922-21", "1922-22", "1922-23", "1922-24"], ["1922-23", "1954-03", "1911-12-31"]].map((texts) => columnYears(texts).ranges)).toEqual([false, false]);
    expect([["1922-23", "1905-12"], ["1922-23", "1954-03"]].map((texts) => columnYears(texts).ranges)).toEqual([null, null]);
    const years = createColumnYears();
    for (const text of ["1922-23", "1939-40"]) years.add(text);
    expect(years.settled(true).ranges).toBe(false);
  });

  it("leaves ranges open where as many can only be months, or one alone stands against several that may be", () => {
    expect([["1914-18", "1954-03"], ["1911-13", "1905-12", "1908-10"], ["1911-13", "1911-12", "1911-02-03"]].map((texts) => columnYears(texts).ranges)).toEqual([null, null, null]);
    expect(["1911-01", "1911-13", "1911-12", "1911-02-03"].map((_, i, all) => columnYears([...all.slice(i), ...all.slice(0, i)])).map(({ ranges, months }) => [ranges, months])).toEqual(Array(4).fill([false, true]));
    expect(columnYears(["1914-18", "1911-12-31", "1911-05-06"])).toMatchObject({ ranges: false, months: false });
  });

  it("gives examples that are there of what is read as it need not be meant", () => {
    expect(columnYears([" 1911-13", "1914-18", "19111231", "1911", "4384", "1912"]).examples).toEqual({ range: "1911-13", day: "19111231", number: "4384", midnight: null, minus: null, double: null, winter: null });
    expect(columnYears(["1914-18", "1954-03"]).examples).toEqual({ range: null, day: null, number: null, midnight: null, minus: null, double: null, winter: null });
    expect([["1911", "1912"], ["1826", "31 December 1899"], ["1826", "31 December 1899", "3 May 1911"], ["1826", "c. 1899"]].map((texts) => columnYears(texts).examples.number)).toEqual([null, "1826", null, null]);
    // What is not read is no example of what is.
    expect(columnYears(["1911", "1912", "1913", "14614"]).examples.number).toBe("1911");
    expect(["10 Feb. 1701/2", "Feb. 11, 1731/32", "18/31 December 1911", "1911/12", "11 February 1911/12"].map((text) => columnYears([text]).examples.double)).toEqual(["10 Feb. 1701/2", "Feb. 11, 1731/32", null, null, null]);
    expect(["Winter 1911", "hiver 1911", "зима 1911 г.", "Winter 1911/12", "Winterthur 1911", "spring 1911"].map((text) => columnYears([text]).examples.winter)).toEqual(["Winter 1911", "hiver 1911", "зима 1911 г.", null, null, null]);
  });

  it("finds counts beside other dates where most are no years, or where those are days before a spreadsheet's first, if one is later than 2100", () => {
    expect([["4384", "4385", "c. 1911"], ["4384", "1911-12"], ["4384", "n.d.", "?"], ["1826", "2000", "2191", "2557", "31 December 1899"], ["1826", "2000", "2191", "1899-12-31"], ["1826", "2191", "1826", "12/31/1899"]].map((texts) => columnYears(texts).counts)).toEqual(Array(6).fill(true));
    expect([["1826", "2000", "31 December 1899"], ["800", "843", "1066", "14 October 1066"], ["1826", "2000", "2191", "3 May 1911"], ["1826", "2000", "2191", "31 December 1899", "3 May 1911"], ["1911", "1912", "n.d."]].map((texts) => columnYears(texts).counts)).toEqual(Array(5).fill(false));
  });

  it("finds counts where all are numbers, and most no years from 1000 to 2100", () => {
    expect([["4383", "9998", "10012"], ["45000"], ["4383", "9998", "1911"], ["0079", ""]].map((texts) => columnYears(texts).counts)).toEqual([true, true, true, false]);
    expect([["4383", "1911"], ["1911", "0079", "2101", "1000"], ["1911"], [], [""], ["1577836800000"]].map((texts) => columnYears(texts).counts)).toEqual(Array(6).fill(false));
  });

  it("finds days in the basic format where most numbers of eight digits are such", () => {
    expect([["19111231"], ["19111231", " 19120229 ", "19130229"], ["19111231", "1911", "undated", ""], ["19111231", "4383"]].map((texts) => columnYears(texts).basic)).toEqual(Array(4).fill(true));
    expect([[], ["1911"], ["19111331", "19111231"], ["30111231"], ["09111231"], ["191112310"], ["1911-12-31"]].map((texts) => columnYears(texts).basic)).toEqual(Array(7).fill(false));
  });
});

describe("readInColumn(text, manner)", () => {
  const manner = { order: null, ranges: false, months: false, seasons: true, counts: false, basic: false, midnights: false, decimals: false, calendar: null };

  it("reads years as ranges only where they are, and as those only what ends after it starts", () => {
    const texts = ["1914-18", "1921-24", "1905-12", "1954-03", "1911-11", "1911-12-31"];
    expect(texts.map((text) => readInColumn(text, { ...manner, ranges: true })?.edtf)).toEqual(["1914/1918", "1921/1924", "1905/1912", undefined, undefined, "1911-12-31"]);
    expect(texts.map((text) => readInColumn(text, manner)?.edtf)).toEqual(["1914/1918", "1921-24", "1905-12", "1954-03", "1911-11", "1911-12-31"]);
    expect(["1911 - 12", "1954 - 03", "1914 - 18"].map((text) => [readInColumn(text, { ...manner, ranges: true })?.edtf, readInColumn(text, manner)?.edtf])).toEqual([["1911/1912", undefined], [undefined, undefined], ["1914/1918", "1914/1918"]]);
    expect(openInColumn("1954-03", { ...manner, ranges: true })).toBe("may be a month or years, which the column has; it is not certain which");
    expect(openInColumn("1954-03", manner)).toBeNull();
    const mixed = ["1914-18", "1905-12", "1954-03", "1914/1918"];
    expect(mixed.map((text) => readInColumn(text, { ...manner, ranges: null, months: true })?.edtf)).toEqual([undefined, undefined, "1954-03", "1914/1918"]);
    expect(mixed.map((text) => readInColumn(text, { ...manner, ranges: null })?.edtf)).toEqual(["1914/1918", undefined, "1954-03", "1914/1918"]);
    expect(mixed.map((text) => readInColumn(text, { ...manner, months: true })?.edtf)).toEqual([undefined, "1905-12", "1954-03", "1914/1918"]);
    expect(openInColumn("1914-18", { ...manner, months: true })).toBe("is no month, and the column has months; it is not certain that years are meant");
  });

  it("reads years that may be a season as that only where others are, and as years only where others are", () => {
    const texts = ["1922-23", "1905-12", "1954-21"];
    expect([{ ranges: true }, {}, { seasons: false }, { seasons: false, months: true }].map((own) => texts.map((text) => readInColumn(text, { ...manner, ...own })?.edtf))).toEqual([["1922/1923", "1905/1912", undefined], ["1922-23", "1905-12", "1954-21"], [undefined, "1905-12", "1954-21"], [undefined, "1905-12", "1954-21"]]);
    expect(openInColumn("1922-23", { ...manner, seasons: false })).toBe("may be years or a season of EDTF; it is not certain which");
  });

  it("reads no number among counts", () => {
    expect(["4383", "1911", "45000"].map((text) => readInColumn(text, { ...manner, counts: true }))).toEqual([null, null, null]);
    expect(readInColumn("4383", manner)?.edtf).toBe("4383");
    expect(openInColumn("45000", { ...manner, counts: true })).toBe("may be a number of days as spreadsheets count them, or a year");
  });

  it("reads numbers of eight digits as days only where they are", () => {
    const texts = ["19111231", " 19120229\n", "19130229", "19111300", "1911", "1911-12-31"];
    expect(texts.map((text) => readInColumn(text, { ...manner, basic: true })?.edtf)).toEqual(["1911-12-31", "1912-02-29", undefined, undefined, "1911", "1911-12-31"]);
    expect(readInColumn("19111231", manner)).toBeNull();
  });
});
