import { describe, expect, it } from "vitest";
import { DAY } from "../../../src/time/time.js";
import { domainOf, isEqual, startView } from "../../../src/view/start.js";
import { contentFor } from "../../support/plots.js";
import { utc } from "../time/utc.js";

const limits = { home: [utc("1949-01-01"), utc("1960-01-01")], least: DAY } as const;

describe("domainOf(span, limits)", () => {
  it("is the whole picture for null", () => {
    expect(domainOf(null, limits)).toEqual(limits.home);
  });

  it("has both ends inclusive where they are text", () => {
    expect(domainOf(["1953-10", "1956-06-30"], limits)).toEqual([utc("1953-10-01"), utc("1956-07-01")]);
    expect(domainOf("1953", limits)).toEqual([utc("1953-01-01"), utc("1954-01-01")]);
  });

  it("is two numbers exactly, as a view has them", () => {
    expect(domainOf([utc("1953-01-01"), utc("1954-01-01")], limits)).toEqual([utc("1953-01-01"), utc("1954-01-01")]);
  });

  it("is the least round one instant", () => {
    const at = utc("1953-01-01");
    expect(domainOf([at, at], limits)).toEqual([at - DAY / 2, at + DAY / 2]);
  });

  it("reaches the end of the whole picture where it is open", () => {
    expect(domainOf("1953/..", limits)).toEqual([utc("1953-01-01"), limits.home[1]]);
    expect(domainOf("../1953", limits)).toEqual([limits.home[0], utc("1954-01-01")]);
  });

  it("is the whole picture where an open end leaves nothing", () => {
    expect(domainOf("1970/..", limits)).toEqual(limits.home);
    expect(domainOf("1960/..", limits)).toEqual(limits.home);
  });

  it("may lie outside the whole picture", () => {
    expect(domainOf("1970", limits)).toEqual([utc("1970-01-01"), utc("1971-01-01")]);
  });

  it("is no shorter than the least", () => {
    const [start, end] = domainOf([utc("1953-01-01"), utc("1953-01-01") + 1], limits);
    expect(end - start).toBe(DAY);
  });
});

describe("startView(content)", () => {
  it("is what the options ask for", () => {
    const filter = { lane: ["a"] };
    const content = contentFor({ records: [{ id: "a", time: "1953", lane: "a" }], domain: ["1953-02", "1953-03"], filter, selected: "a", mode: "table", by: "recorded" });
    expect(startView(content)).toEqual({ domain: [utc("1953-02-01"), utc("1953-04-01")], filter, selected: "a", mode: "table", by: "recorded", sort: { key: "time", descending: false }, laneOrder: "given", hideEmpty: false, first: null });
  });

  it("is the whole picture by default", () => {
    const content = contentFor({ records: [{ id: "a", time: "1953" }] });
    expect(startView(content)).toEqual({ domain: content.limits.home, filter: null, selected: null, mode: "timeline", by: "time", sort: { key: "time", descending: false }, laneOrder: "given", hideEmpty: false, first: null });
  });
});

describe("isEqual(a, b)", () => {
  it("tells plain data apart by what it holds", () => {
    expect(isEqual({ lane: ["a"] }, { lane: ["a"] })).toBe(true);
    expect(isEqual([1, 2], [1, 3])).toBe(false);
    expect(isEqual(null, { lane: ["a"] })).toBe(false);
    expect(isEqual(undefined, undefined)).toBe(true);
  });
});
