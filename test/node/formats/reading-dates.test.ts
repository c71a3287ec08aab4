import { describe, expect, it } from "vitest";
import { createReading } from "../../../src/formats/reading.js";

const place = { row: 14, column: "date" };

/** What `createReading("row").date` makes of `text`, and the messages of its problems. */
function read(text: string, end?: string) {
  const reading = createReading("row");
  const fields = reading.date("time", text, place, null, end === undefined ? undefined : { text: end, place: { row: 14, column: "end" } });
  return { fields, messages: reading.reading().problems.map(({ message }) => message) };
}

describe("createReading(unit).date(field, text, place)", () => {
  it("keeps a date as it is written beside its EDTF", () => {
    expect(read("31 December 1911")).toEqual({ fields: { time: "1911-12-31", timeWritten: "31 December 1911" }, messages: [] });
    expect(read("18/31 December 1911")).toEqual({ fields: { time: "1911-12-31", timeWritten: "18/31 December 1911", timeJulian: true }, messages: [] });
  });

  it.each(["\u202a1911-05-03\u202c", "\u20661911-05-03\u2069", "\u202d1911-05-03", "\u20661911-05-03 \u2069\n"])("reads %j without the marks of direction round it", (text) => {
    expect(read(text)).toEqual({ fields: { time: "1911-05-03" }, messages: [] });
    expect(read(text, "\u202a1911-05-09\u202c").fields.time).toBe("1911-05-03/1911-05-09");
  });

  it("reads a date without a mark of direction, of which a text from the right keeps its own", () => {
    expect(read("\u200e1911-05-03")).toEqual({ fields: { time: "1911-05-03" }, messages: [] });
    expect(read("\u200e3 May 1911")).toEqual({ fields: { time: "1911-05-03", timeWritten: "3 May 1911" }, messages: [] });
  });

  it("reads midnight at an offset as the day that is written", () => {
    const texts = ["2020-01-01T00:00+08:00", "2020-01-01T00:00:00-05:00", "2020-01-01T00:00:00.000+08:00", "2020-01-01 00:00 +0800"];
    expect(texts.map((text) => read(text).fields)).toEqual(texts.map((text) => ({ time: "2020-01-01", timeWritten: text })));
    expect(["2020-01-01T00:01+08:00", "2020-01-01T00:00", "2020-01-01T00:00Z"].map((text) => read(text).fields.time)).toEqual(["2020-01-01T00:01+08:00", "2020-01-01T00:00", "2020-01-01T00:00Z"]);
  });

  it.each([
    ["31-Dec-11", "has a year of two digits, of no certain century"],
    ["12/31/11", "has a year of two digits, of no certain century"],
    ["31.12.'11", "has a year of two digits, of no certain century"],
    ["Monday, 31 December 1911", "is not a date: 1911-12-31 was a Sunday"],
    ["суббота, 31 декабря 1911", "is not a date: 1911-12-31 was a Sunday"],
    ["31th December 1911", "is not a date: no ordinal ends as one in it does"],
    ["Sun 1911", "is not a date: it names a day of the week, and no day"],
    ["S. 1910", "is not a date"],
    ["1900s", "may be a decade or a century"],
    ["1900-е гг.", "may be a decade or a century"],
    ["11", "is not a date"],
    ["Dec 11", "is not a date"],
    ["31-Jun-11", "is not a date"],
    ["at 5:30", "is not a date"],
  ])("says of %j why it is not read", (text, reason) => {
    expect(read(text)).toEqual({ fields: { timeWritten: text }, messages: [`row 14, column date: "${text}" ${reason}`] });
  });

  it("says what is not a date, and what is beyond the range", () => {
    expect(read("31 June 1953")).toEqual({ fields: { timeWritten: "31 June 1953" }, messages: ["row 14, column date: \"31 June 1953\" is not a date"] });
    expect(read("Y17E7")).toEqual({ fields: { timeWritten: "Y17E7" }, messages: ["row 14, column date: \"Y17E7\" is beyond the range of dates, 271822 BC to AD 275760"] });
  });

  it.each(["present", "heute", "à ce jour", "по настоящее время", "至今"])("reads the end %j as one that is yet to come, where there is a start, and tells of it where there is none", (end) => {
    expect(read("1903", end)).toEqual({ fields: { time: "1903/..", timeWritten: `1903 – ${end}` }, messages: [] });
    expect(read("", end)).toEqual({ fields: { timeWritten: ` – ${end}` }, messages: [`row 14, column end: "${end}" is not a date`] });
  });

  it("reads a start since and an end until as what they are of one date", () => {
    expect(read("ab 1911", "bis 1913")).toEqual({ fields: { time: "1911/1913", timeWritten: "ab 1911 – bis 1913" }, messages: [] });
    expect(read("1911", "bis Ende 1913").fields.time).toBe("1911/1913");
  });

  it("reads an end in the year or the month of the start as it is stated", () => {
    expect([["3 May 1911", "end of May 1911"], ["3 May 1911", "1911"], ["May 1911", "1911"], ["3 May 1911", "2 May 1911"], ["3 May 1911", "April 1911"]].map(([start, end]) => read(start!, end).fields.time)).toEqual(["1911-05-03/1911-05", "1911-05-03/1911", "1911-05/1911", "1911-05-03", "1911-05-03"]);
  });

  it.each(["Y9E99", "Y-9E99", "Y1234567890123456", "Y300000/Y9E20", "Y12345678901234567S3"])("tells %s as beyond the range of dates", (text) => {
    expect(read(text).messages).toEqual([`row 14, column date: "${text}" is beyond the range of dates, 271822 BC to AD 275760`]);
  });

  it("keeps what states that there is no date as it is written, and finds no fault with it", () => {
    expect(["undated", "n.d.", "б. д.", "-"].map((text) => read(text))).toEqual(["undated", "n.d.", "б. д.", "-"].map((text) => ({ fields: { timeWritten: text }, messages: [] })));
    expect(read("1911", "?")).toEqual({ fields: { time: "1911", timeWritten: "1911 – ?" }, messages: [] });
  });
});
