import { describe, expect, it } from "vitest";
import { type RecordCell, markOf } from "../../../src/layout/marks.js";
import { timeScale } from "../../../src/layout/scales.js";
import { MARK, TARGET } from "../../../src/layout/sizes.js";
import { readTime } from "../../../src/time/read.js";
import { utc } from "../time/utc.js";

/** Ten pixels a day. */
const scale = timeScale([utc("1953-01-01"), utc("1953-04-11")], [0, 1000]);

function cell(time: string, other: string | null = null): RecordCell {
  return { kind: "record", id: "a", label: "A", time: readTime(time)!, other: other === null ? null : readTime(other), ordinal: 1 };
}

describe("markOf(cell, scale)", () => {
  it("is a disc round the middle of a day", () => {
    const { x0, x1, sign, lagX } = markOf(cell("1953-01-11"), scale);
    expect([x0, x1, sign, lagX]).toEqual([105 - MARK / 2, 105 + MARK / 2, "solid", null]);
  });

  it.each([
    ["some day of a month", "1953-02", 310, 590, "dashed"],
    ["one day within", "[1953-01-11..1953-01-20]", 100, 200, "dashed"],
    ["some day of a season, as far as it is in sight", "1953-21", 590, 1000, "dashed"],
    ["days that it lasted", "1953-01-11/1953-01-20", 100, 200, "solid"],
    ["days that it lasted, about", "1953-01-11~/1953-01-20", 100, 200, "dashed"],
    ["either of two days", "[1953-01-11,1953-01-20]", 100, 200, "dashed"],
  ])("is as wide as %s, %s", (_, time, from, to, sign) => {
    expect(markOf(cell(time), scale)).toMatchObject({ x0: from, x1: to, sign });
  });

  it.each(["1953-01-11~", "1953-01-11?", "1953-01-11%", "[1953-01-11,1953-01-12]"])("is dashed, and at least a disc, for %s", (time) => {
    const { x0, x1, sign } = markOf(cell(time), timeScale(scale.domain, [0, 100]));
    expect([sign, x1 - x0]).toEqual(["dashed", MARK]);
  });

  it("is cut at the edge where an end is open, and reaches on in its row", () => {
    expect(markOf(cell("1953-01-11/.."), scale)).toMatchObject({ x0: 100, x1: 1000, isCut: [false, true], reach: [100, Infinity], sign: "solid" });
    expect(markOf(cell("../1953-01-11"), scale)).toMatchObject({ x0: 0, x1: 110, isCut: [true, false], reach: [-Infinity, 110] });
    expect(markOf(cell("1954-01-01/.."), scale).x0).toBeGreaterThan(3600);
  });

  it.each([
    ["that ended as the plot begins", "1952-12-20/1952-12-31", false],
    ["that reaches into the plot", "1952-12-20/1953-01-01", true],
    ["that begins as the plot ends", "1953-04-11/1953-05-01", false],
    ["that begins on its last day", "1953-04-10/1953-05-01", true],
    ["of a day at its edge, a disc", "1953-01-01", true],
    ["of a day far from it", "1952-12-20", false],
  ])("is in sight or not: one %s", (_, time, isInSight) => {
    expect(markOf(cell(time), scale).isInSight).toBe(isInSight);
  });

  it("is a whole disc at the edge", () => {
    expect(markOf(cell("1953-01-01"), scale)).toMatchObject({ x0: 5 - MARK / 2, x1: 5 + MARK / 2, isCut: [false, false] });
  });

  it.each([
    ["the day recorded, after", "1953-01-11", "1953-02-01", 315],
    ["the day recorded, before", "1953-02-01", "1953-01-11", 105],
    ["the middle of the month recorded", "1953-01-11", "1953-02", 450],
    ["no lag where it is the same day", "1953-01-11", "1953-01-11", null],
    ["no lag where it ends under the mark", "1953-01-11/1953-01-31", "1953-01-20", null],
    ["a lag where it ends just beside the mark", "1953-01-11", "1953-01-12", 115],
    ["no lag to an open end", "1953-01-11", "1953-02-01/..", null],
  ])("has %s", (_, time, other, lagX) => {
    expect(markOf(cell(time, other), scale).lagX).toBe(lagX);
  });

  it("is at least a target wide for a crowd, round its middle", () => {
    const crowd = { kind: "crowd", unit: "day", span: [utc("1953-01-11"), utc("1953-01-12")], count: 2, first: 0, ordinal: 1 } as const;
    const { x0, x1 } = markOf(crowd, scale);
    expect([x0, x1]).toEqual([105 - TARGET / 2, 105 + TARGET / 2]);
    expect(markOf({ ...crowd, unit: "month", span: [utc("1953-02-01"), utc("1953-03-01")] }, scale)).toMatchObject({ x0: 310, x1: 590, sign: "solid", lagX: null });
  });
});

describe("markOf(cell, scale).reach", () => {
  it("takes a target round a disc, and its lag with the upright", () => {
    expect(markOf(cell("1953-01-11"), scale).reach).toEqual([105 - TARGET / 2, 105 + TARGET / 2]);
    expect(markOf(cell("1953-01-11", "1953-02-01"), scale).reach).toEqual([105 - TARGET / 2, 318]);
    expect(markOf(cell("1953-02-01", "1953-01-11"), scale).reach).toEqual([102, 315 + TARGET / 2]);
  });

  it("takes what is wider than a target as it is", () => {
    expect(markOf(cell("1953-02"), scale).reach).toEqual([310, 590]);
  });
});
