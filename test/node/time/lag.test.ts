import { describe, expect, it } from "vitest";
import { lagInDays } from "../../../src/time/lag.js";
import { readTime } from "../../../src/time/read.js";

const lag = (from: string, to: string): unknown => lagInDays(readTime(from)!, readTime(to)!);

describe("lagInDays(from, to)", () => {
  it("counts whole days between two days", () => {
    expect(lag("1954-01-04", "1954-02-23")).toEqual({ days: 50, exact: true, afterEnd: false });
    expect(lag("1949-10-16", "1949-12-01")).toEqual({ days: 46, exact: true, afterEnd: false });
    expect(lag("1956-02-28", "1956-03-01")).toEqual({ days: 2, exact: true, afterEnd: false });
    expect(lag("1954-01-04", "1954-01-04")).toEqual({ days: 0, exact: true, afterEnd: false });
    expect(lag("-0001-12-31", "0000-01-01")).toEqual({ days: 1, exact: true, afterEnd: false });
  });

  it("is negative where the second is the earlier", () => {
    expect(lag("1951-01-20", "1950-12-31")).toEqual({ days: -20, exact: true, afterEnd: false });
    expect(lag("1951-01", "1950-12-30")).toEqual({ days: -2, exact: false, afterEnd: false });
  });

  it("counts civil days between instants", () => {
    expect(lag("1954-01-04T23:59:00", "1954-01-05T00:01:00")).toEqual({ days: 1, exact: true, afterEnd: false });
    expect(lag("1954-01-04T00:00:00", "1954-01-04T23:59:59")).toEqual({ days: 0, exact: true, afterEnd: false });
  });

  it("is the least possible where a date is not known to the day", () => {
    expect(lag("1954-01", "1954-02-23")).toEqual({ days: 23, exact: false, afterEnd: false });
    expect(lag("1954-01-04", "1954-02")).toEqual({ days: 28, exact: false, afterEnd: false });
    expect(lag("[1959-10-01..1959-10-14]", "1959-10-14")).toEqual({ days: 0, exact: false, afterEnd: false });
    expect(lag("1959-10", "1959-10-14")).toEqual({ days: 0, exact: false, afterEnd: false });
  });

  it("counts of what lasted from its end to what is later, from its start to what is earlier, and nothing within", () => {
    expect(lag("1954-01-04/1954-01-06", "1954-01-10")).toEqual({ days: 4, exact: true, afterEnd: true });
    expect(lag("1809-11-05/1814-04-28", "1809-06-27")).toEqual({ days: -131, exact: true, afterEnd: false });
    expect(lag("1809-11-05/1814-04-28", "1810-06-27")).toEqual({ days: 0, exact: false, afterEnd: false });
    expect(lag("1809-11-05/1814-04-28", "1809-11-05")).toEqual({ days: 0, exact: false, afterEnd: false });
    expect(lag("1809-11/1814-04-28", "1809-06-27")).toEqual({ days: -127, exact: false, afterEnd: false });
    expect(lag("1954-01-12", "1954-01-01/1954-01-10")).toEqual({ days: -2, exact: true, afterEnd: false });
    expect(lag("1954-01-04~/1954-01-06", "1954-01-10")).toEqual({ days: 4, exact: false, afterEnd: true });
  });

  it("is not exact where a date is qualified", () => {
    expect(lag("1951-06-27?", "1951-06-28")).toEqual({ days: 1, exact: false, afterEnd: false });
    expect(lag("1951-06-27", "1951-06-28~")).toEqual({ days: 1, exact: false, afterEnd: false });
  });

  it("is null where an end is open or unknown", () => {
    expect([lag("1954/..", "1955"), lag("1954", "../1955"), lag("[..1954]", "1955"), lag("1954", "1955/")]).toEqual([null, null, null, null]);
  });
});
