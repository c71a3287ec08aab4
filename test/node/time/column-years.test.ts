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
    expect(columnYears(["1914-18", "1954-03"]).ranges).toBe(true);
    expect(columnYears(["1914-18", "1954-03", "1954-04"]).ranges).toBe(false);
    expect(columnYears(["1921-24", "1905-12", "1918-14", "1914-1918", "1914-18-20"]).ranges).toBe(false);
    expect(columnYears([]).ranges).toBe(false);
    expect([["1914 - 18"], ["1911 - 12"], ["1914 - 18", "1954 - 03", "1954-04"]].map((texts) => columnYears(texts).ranges)).toEqual([true, false, false]);
  });

  it("finds counts where all are numbers, and most no years from 1000 to 2100", () => {
    expect([["4383", "9998", "10012"], ["45000"], ["4383", "9998", "1911"], ["0079", ""]].map((texts) => columnYears(texts).counts)).toEqual([true, true, true, false]);
    expect([["4383", "1911"], ["1911", "0079", "2101", "1000"], ["4383", "1911-12"], ["4383", "undated"], ["1911"], [], [""], ["1577836800000"]].map((texts) => columnYears(texts).counts)).toEqual(Array(8).fill(false));
  });

  it("finds days in the basic format where most numbers of eight digits are such", () => {
    expect([["19111231"], ["19111231", " 19120229 ", "19130229"], ["19111231", "1911", "undated", ""], ["19111231", "4383"]].map((texts) => columnYears(texts).basic)).toEqual(Array(4).fill(true));
    expect([[], ["1911"], ["19111331", "19111231"], ["30111231"], ["09111231"], ["191112310"], ["1911-12-31"]].map((texts) => columnYears(texts).basic)).toEqual(Array(7).fill(false));
  });
});

describe("readInColumn(text, manner)", () => {
  const manner = { order: null, ranges: false, counts: false, basic: false, julian: false };

  it("reads years as ranges only where they are, and as those only what ends after it starts", () => {
    const texts = ["1914-18", "1921-24", "1905-12", "1954-03", "1911-11", "1911-12-31"];
    expect(texts.map((text) => readInColumn(text, { ...manner, ranges: true })?.edtf)).toEqual(["1914/1918", "1921/1924", "1905/1912", undefined, undefined, "1911-12-31"]);
    expect(texts.map((text) => readInColumn(text, manner)?.edtf)).toEqual(["1914/1918", "1921-24", "1905-12", "1954-03", "1911-11", "1911-12-31"]);
    expect(["1911 - 12", "1954 - 03", "1914 - 18"].map((text) => [readInColumn(text, { ...manner, ranges: true })?.edtf, readInColumn(text, manner)?.edtf])).toEqual([["1911/1912", undefined], [undefined, undefined], ["1914/1918", "1914/1918"]]);
    expect(openInColumn("1954-03", { ...manner, ranges: true })).toBe("may be a month or years, which the column has; it is not certain which");
    expect(openInColumn("1954-03", manner)).toBeNull();
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
