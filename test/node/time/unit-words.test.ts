import { describe, expect, it } from "vitest";
import { type Unit, floorTo } from "../../../src/time/calendar.js";
import { timeWordsEn } from "../../../src/time/english.js";
import { createUnitFormat } from "../../../src/time/unit-words.js";
import { utc } from "./utc.js";

const moment = Date.parse("1954-01-06T20:15:00Z");

const nameOf = (locale: string, unit: Unit, ms = moment): string => createUnitFormat(locale, timeWordsEn)(unit, floorTo(unit, ms));

describe("createUnitFormat(locale, words)", () => {
  it.each([
    ["millennium", "1000–1999"],
    ["century", "the 20th century"],
    ["decade", "the 1950s"],
    ["year", "1954"],
    ["quarter", "January–March 1954"],
    ["month", "January 1954"],
    ["week", "4–10 January 1954"],
    ["day", "6 January 1954"],
    ["hour", "6 January 1954, 20:00"],
    ["minute", "6 January 1954, 20:15"],
  ] as const)("names a %s: %s", (unit, name) => {
    expect(nameOf("en-GB", unit)).toBe(name);
  });

  it("says month and year twice where a week lies in two", () => {
    expect(nameOf("en-GB", "week", utc("1954-01-27"))).toBe("25–31 January 1954");
    expect(nameOf("en-GB", "week", utc("1954-09-29"))).toBe("27 September – 3 October 1954");
    expect(nameOf("en-GB", "week", utc("1954-01-01"))).toBe("28 December 1953 – 3 January 1954");
    expect(nameOf("en-US", "week", utc("1954-01-01"))).toBe("December 28, 1953 – January 3, 1954");
  });

  it("names units before the common era by their years", () => {
    expect(nameOf("en-GB", "decade", utc("-000043-03-15"))).toBe("50–41 BC");
    expect(nameOf("en-GB", "century", utc("-000050-03-15"))).toBe("100–1 BC");
    expect(nameOf("en-GB", "quarter", utc("-000043-03-15"))).toBe("January–March 44 BC");
  });

  it.each([
    ["en-US", "week", "January 4–10, 1954"],
    ["de", "week", "4.–10. Januar 1954"],
    ["fr", "quarter", "janvier–mars 1954"],
    ["ru", "week", "4–10 января 1954\u00a0г."],
    ["ru", "quarter", "январь–март 1954\u00a0г."],
    ["zh", "year", "1954年"],
    ["zh", "quarter", "1954年1月–3月"],
    ["zh", "week", "1954年1月4日–10日"],
    ["fa", "week", "۴–۱۰ ژانویهٔ ۱۹۵۴"],
  ] as const)("writes dates as %s does: a %s is %s", (locale, unit, name) => {
    expect(nameOf(locale, unit)).toBe(name);
  });

  it("names the first and the last unit of the range of Date", () => {
    const format = createUnitFormat("en-GB", timeWordsEn);
    expect(format("month", floorTo("month", 8.64e15))).toBe("September 275760");
    expect(format("year", -Infinity)).toBe("271822 BC");
  });
});
