import { describe, expect, it } from "vitest";
import { type RecordCell, markOf } from "../../../src/layout/marks.js";
import { timeScale } from "../../../src/layout/scales.js";
import { FADE, MARK, TARGET } from "../../../src/layout/sizes.js";
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
    expect([x0, x1, sign, lagX]).toEqual([105 - MARK / 2, 105 + MARK / 2, "record", null]);
  });

  it.each([
    ["some day of a month", "1953-02", 310, 590, "imprecise"],
    ["one day within", "[1953-01-11..1953-01-20]", 100, 200, "within"],
    ["some day of a season, as far as it is in sight", "1953-21", 590, 1000, "imprecise"],
    ["days that it lasted", "1953-01-11/1953-01-20", 100, 200, "lasted"],
    ["days that it lasted, about", "1953-01-11~/1953-01-20", 100, 200, "lasted"],
    ["all days of a stretch", "{1953-01-11..1953-01-20}", 100, 200, "lasted"],
  ])("is as wide as %s, %s", (_, time, from, to, sign) => {
    expect(markOf(cell(time), scale)).toMatchObject({ x0: from, x1: to, sign, body: [from, to], parts: [[from, to]] });
  });

  it.each([
    ["1953-01-11", "record"],
    ["1953-01-11T10:30", "record"],
    ["1953-01-11~", "record"],
    ["1953-01-11?", "record"],
    ["{1953-01-11,1953-01-20}", "record"],
    ["1953-01-11/1953-01-12", "lasted"],
    ["1953-01/1953-02", "lasted"],
    ["1953-01-11/..", "lasted"],
    ["1953-01-11/", "lasted"],
    ["../1953-01-11", "lasted"],
    ["/1953-01-11", "lasted"],
    ["1953-01", "imprecise"],
    ["1953-01~", "imprecise"],
    ["1953", "imprecise"],
    ["1953-21", "imprecise"],
    ["195X", "imprecise"],
    ["19XX", "imprecise"],
    ["1953-0X", "imprecise"],
    ["195X-01-25", "imprecise"],
    ["1950S2", "imprecise"],
    ["{1953-01,1953-03}", "imprecise"],
    ["[1953-01-11..1953-01-20]", "within"],
    ["[1953-01-11,1953-01-20]", "within"],
    ["[..1953-01-11]", "within"],
    ["[1953-01-11..]", "within"],
  ])("has for %s the sign %s", (time, sign) => {
    expect(markOf(cell(time), scale).sign).toBe(sign);
  });

  it("is no point for what lasted, however short that is drawn", () => {
    const far = timeScale(scale.domain, [0, 100]);
    expect(markOf(cell("1953-01-11/1953-01-12"), far)).toMatchObject({ sign: "lasted", isDisc: false });
    expect(markOf(cell("1953-01-11"), far)).toMatchObject({ sign: "record", isDisc: true });
  });

  it.each(["1953-01-11~", "1953-01-11?", "[1953-01-11,1953-01-12]"])("is at least a disc for %s", (time) => {
    const { x0, x1, parts } = markOf(cell(time), timeScale(scale.domain, [0, 100]));
    expect(x1 - x0).toBeGreaterThanOrEqual(MARK);
    expect(parts).toEqual([[x0, x1]]);
  });

  it("has room for two letters where it is approximate and uncertain", () => {
    const { x0, x1 } = markOf(cell("1953-01-11%"), scale);
    expect([x1 - x0 > 1.5 * MARK, (x0 + x1) / 2]).toEqual([true, 105]);
  });

  it.each([
    ["each of them apart", "{1953-01-11,1953-01-21}", [[105 - MARK / 2, 105 + MARK / 2], [205 - MARK / 2, 205 + MARK / 2]]],
    ["in the order of time", "[1953-01-21,1953-01-11]", [[105 - MARK / 2, 105 + MARK / 2], [205 - MARK / 2, 205 + MARK / 2]]],
    ["as wide as each is known", "[1953-02,1953-01-11]", [[105 - MARK / 2, 105 + MARK / 2], [310, 590]]],
    ["those as one that touch", "[1953-01-11,1953-01-12,1953-01-21]", [[105 - MARK / 2, 115 + MARK / 2], [205 - MARK / 2, 205 + MARK / 2]]],
    ["only those in sight", "{1952-01-01,1953-01-11,1954-01-01}", [[105 - MARK / 2, 105 + MARK / 2]]],
    ["none where all are out of sight", "{1952-01-01,1954-01-01}", []],
  ])("has the members of a set as its parts, %s", (_, time, parts) => {
    expect(markOf(cell(time), scale).parts).toEqual(parts);
  });

  it("has no more parts than there is room for, however many members a set has", () => {
    const many = `[${Array.from({ length: 5000 }, (_, i) => `1953-01-${String((i % 31) + 1).padStart(2, "0")}`).join()},1953-04-01]`;
    expect(markOf(cell(many), scale).parts).toHaveLength(2);
  });

  it.each([
    ["at the edge, towards an open end", "1953-01-11/..", [100, 1000 - FADE]],
    ["at the edge, towards an open start", "../1953-03-01", [FADE, 600]],
    ["at the edge, of one day after", "[1953-01-11..]", [100, 1000 - FADE]],
    ["sooner, where there is less room", "../1953-01-02", [20 - MARK, 20]],
    ["from when it had surely begun, and at the edge, where its start is a month and its end open", "1953-02/..", [590, 1000 - FADE]],
    ["to when it still went on, and at the edge, where its end is a month and its start open", "../1953-02", [FADE, 310]],
    ["from where it is last known, if its end is not", "1953-01-11/", [100, 100 + MARK]],
    ["from the end of the month in which it began, if its end is not known", "1953-02/", [590 - MARK / 2, 590 + MARK / 2]],
    ["up to the start of the month in which it ended, if its start is not known", "/1953-02", [310 - MARK / 2, 310 + MARK / 2]],
    ["to both sides of when it surely went on, if its ends are not known to the day", "1953-01/1953-03", [310, 590]],
    ["where it began in a month, and ended on a day", "1953-01/1953-03-01", [310, 600]],
    ["where it began on a day, and ended in a month", "1953-01-11/1953-03", [100, 590]],
    ["from the midst, if it surely went on nowhere", "1953-01/1953-02", [310 - MARK / 2, 310 + MARK / 2]],
  ])("fades %s", (_, time, body) => {
    expect(markOf(cell(time), scale)).toMatchObject({ body, parts: [body] });
  });

  it.each([
    ["1953-01/..", ["1953-01-01", "1953-02-02"], [310, 320]],
    ["../1953-02", ["1953-01-31", "1953-03-04"], [0, 10]],
  ] as const)("is solid only where it is sure, however near that is to the edge: %s", (time, [from, to], body) => {
    expect(markOf(cell(time), timeScale([utc(from), utc(to)], [0, 320])).parts).toEqual([body]);
  });

  it("has nothing but a line where it may not have begun yet", () => {
    expect(markOf(cell("1953-04/.."), scale)).toMatchObject({ x0: 900, x1: 1000, parts: [] });
    expect(markOf(cell("../1953"), scale)).toMatchObject({ x0: 0, x1: 1000, parts: [] });
  });

  it("has nothing but a line where only an end that is not known may be", () => {
    expect(markOf(cell("1952-01-01/"), scale)).toMatchObject({ x0: 0, x1: 1000, parts: [], isInSight: true });
  });

  it("is cut at the edge where an end is open, and reaches on in its row", () => {
    expect(markOf(cell("1953-01-11/.."), scale)).toMatchObject({ x0: 100, x1: 1000, isCut: [false, true], reach: [100, Infinity, Infinity], sign: "lasted" });
    expect(markOf(cell("../1953-01-11"), scale)).toMatchObject({ x0: 0, x1: 110, isCut: [true, false], reach: [-Infinity, 110, 110] });
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
    expect(markOf({ ...crowd, unit: "month", span: [utc("1953-02-01"), utc("1953-03-01")] }, scale)).toMatchObject({ x0: 310, x1: 590, sign: "record", lagX: null });
  });
});

describe("markOf(cell, scale).reach", () => {
  it("takes a target round a disc, and its lag with the upright", () => {
    expect(markOf(cell("1953-01-11"), scale).reach).toEqual([105 - TARGET / 2, 105 + TARGET / 2, 105 + TARGET / 2]);
    expect(markOf(cell("1953-01-11", "1953-02-01"), scale).reach).toEqual([105 - TARGET / 2, 318, 105 + TARGET / 2]);
    expect(markOf(cell("1953-02-01", "1953-01-11"), scale).reach).toEqual([102, 315 + TARGET / 2, 315 + TARGET / 2]);
  });

  it("takes what is wider than a target as it is", () => {
    expect(markOf(cell("1953-02"), scale).reach).toEqual([310, 590, 590]);
  });
});
