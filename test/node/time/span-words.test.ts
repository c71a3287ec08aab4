import { describe, expect, it } from "vitest";
import { timeWordsEn } from "../../../src/time/english.js";
import type { SpanInput } from "../../../src/time/read.js";
import { createSpanFormat } from "../../../src/time/span-words.js";
import { utc } from "./utc.js";

const inWords = createSpanFormat("en-GB", timeWordsEn);

describe("createSpanFormat(locale, words)", () => {
  it.each<readonly [SpanInput, string]>([
    [["1953", "1954-07"], "1953 – July 1954"],
    ["1953/1954-07", "1953 – July 1954"],
    [[" 1953 ", "1953"], "1953"],
    ["1953-07", "July 1953"],
    [["1959-10-01", "1959-10-14"], "1 – 14 October 1959"],
    ["1953/..", "since 1953"],
    ["1953/", "since 1953"],
    ["../1954", "until 1954"],
    ["../..", ""],
    [[utc("1950-01-01"), utc("1953-07-27")], "1 January 1950 – 27 July 1953"],
    [[new Date(utc("1950-01-01")), utc("1950-01-01") + 1000], "1 January 1950"],
    [["1953", utc("1954-07-04")], "1 January 1953 – 4 July 1954"],
    [["1950/1951", "1953"], "1 January 1950 – 31 December 1953"],
    ["[1953..1954]", "1 January 1953 – 31 December 1954"],
    ["[1953..]", "since 1 January 1953"],
    ["[..1954]", "until 31 December 1954"],
  ])("says %j as %j", (span, words) => {
    expect(inWords(span)).toBe(words);
  });

  it("shares what both dates have in common as the locale has it", () => {
    expect(createSpanFormat("en-US", timeWordsEn)(["1959-10-01", "1959-10-14"])).toBe("October 1 – 14, 1959");
  });
});
