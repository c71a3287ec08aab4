import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSpanText, spanText } from "../../../src/view/address-span.js";

const DAY = 86_400_000;
const utc = (...parts: readonly [number, number, ...number[]]): number => Date.UTC(...parts);

describe("spanText(domain)", () => {
  it.each<readonly [text: string, start: number, end: number]>([
    ["1953", utc(1953, 0), utc(1954, 0)],
    ["1953/1955", utc(1953, 0), utc(1956, 0)],
    ["1953-10/1956-06", utc(1953, 9), utc(1956, 6)],
    ["1953-10-02/1956-06-29", utc(1953, 9, 2), utc(1956, 5, 30)],
    ["1953-10-02/1956", utc(1953, 9, 2), utc(1957, 0)],
    ["1953-10-02T06:00/1953-10-05", utc(1953, 9, 2, 6), utc(1953, 9, 6)],
    ["1953-10-02T06:00/1953-10-02T06:01", utc(1953, 9, 2, 6), utc(1953, 9, 2, 6, 1)],
    ["1953-10-02T06:00:00.250/1953-10-02T06:01:00.250", utc(1953, 9, 2, 6, 0, 0, 250), utc(1953, 9, 2, 6, 1, 0, 250)],
    ["-0043-03/-0001", Date.parse("-000043-03-01"), Date.parse("0000-01-01")],
    ["Y12000/Y12001", Date.parse("+012000-01-01"), Date.parse("+012002-01-01")],
    ["Y12000/ms316604592000000", Date.parse("+012000-01-01"), 316_604_592_000_000],
  ])("writes %s, which reads as the same domain", (text, start, end) => {
    expect(spanText([start, end])).toBe(text);
    expect(readSpanText(text)).toEqual([start, end]);
  });

  it("rounds to what a thousandth of it tells: ten years to days, a month to minutes", () => {
    expect(spanText([utc(1949, 5, 3) + 1234, utc(1959, 5, 3) + 0.7 * DAY])).toBe("1949-06-03/1959-06-03");
    expect(spanText([utc(1953, 0) + 30_001, utc(1953, 1) + 29_999])).toBe("1953-01-01T00:01/1953-01");
  });

  const length = fc.double({ min: Math.log(60_000), max: Math.log(1e16), noNaN: true }).map(Math.exp);
  const domains = fc.tuple(fc.double({ min: -8.5e15, max: 8.5e15, noNaN: true }), length).map(([start, long]) => [start, Math.min(8.6e15, start + long)] as const).filter(([start, end]) => end - start >= 59_999);

  it("is within a thousandth of the domain at either end, and what it reads as gives the same text", () => {
    fc.assert(fc.property(domains, (domain) => {
      const text = spanText(domain);
      const read = readSpanText(text)!;
      const within = (domain[1] - domain[0]) / 1000 + 1;
      expect(Math.abs(read[0] - domain[0])).toBeLessThanOrEqual(within);
      expect(Math.abs(read[1] - domain[1])).toBeLessThanOrEqual(within);
      expect(spanText(read)).toBe(text);
    }), { numRuns: 2000 });
  });
});

describe("readSpanText(text)", () => {
  it.each(["", "/", "1953/", "1955/1953", "1953-13", "soon", "1953/1954/1955", "../1953", "1953/..", `${"1".repeat(4000)}/2`, "ms1", "ms99999999999999999999/1953"])("gives null for %j", (text) => {
    expect(readSpanText(text)).toBeNull();
  });

  it("reads any other EDTF that a hand writes", () => {
    expect(readSpanText("195X")).toEqual([utc(1950, 0), utc(1960, 0)]);
    expect(readSpanText("1953-21")).toEqual([utc(1953, 2), utc(1953, 5)]);
  });
});
