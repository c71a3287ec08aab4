import { describe, expect, it } from "vitest";
import { PERIOD_FONT, layoutPeriods } from "../../../src/layout/periods.js";
import { timeScale } from "../../../src/layout/scales.js";
import { widthOf } from "../../../src/layout/text.js";
import { readSpan } from "../../../src/time/read.js";
import { utc } from "../time/utc.js";

/** One pixel a day. */
const scale = timeScale([utc("1950-01-01"), utc("1952-09-27")], [100, 1100]);

function periods(...given: readonly (readonly [label: string, time: string])[]) {
  return layoutPeriods(given.map(([label, time], i) => ({ id: `p${i}`, label, span: readSpan(time)! })), scale);
}

describe("layoutPeriods(periods, scale)", () => {
  it("spans the dates of a period, its name inside at the start", () => {
    expect(periods(["War", "1950-01-11/1950-03-11"])).toEqual([{ id: "p0", label: "War", x0: 110, x1: 170, instant: false, text: "War", labelX: 118, align: "start" }]);
  });

  it("ends a name where its band ends", () => {
    const long = "The war and all that was written of it at the time and in the years after";
    const [war] = periods([long, "1950-01-11/1950-06-09"]);
    expect(war?.label).toBe(long);
    expect(war?.text).toMatch(/^The war and.*…$/u);
    expect(war!.labelX! + widthOf(war!.text, PERIOD_FONT)).toBeLessThanOrEqual(war!.x1);
  });

  it("names beside it a band that is too narrow, to the right, or where there is no room to the left", () => {
    const [first, last] = periods(["War", "1950-01-11/1950-01-20"], ["Peace", "1952-09-07/1952-09-16"]);
    expect([first?.text, first?.align, first?.labelX]).toEqual(["War", "start", 128]);
    expect([last?.text, last?.align, last?.labelX]).toEqual(["Peace", "end", 1072]);
  });

  it("ends a name beside its period where that is far off", () => {
    const [speech] = periods(["Speech ".repeat(40).trim(), "1950-01-11"]);
    expect(speech?.text).toMatch(/^Speech Speech.*…$/u);
    expect(widthOf(speech!.text, PERIOD_FONT)).toBeLessThanOrEqual(200);
  });

  it("is a line in the middle of a single day", () => {
    expect(periods(["Death", "1950-01-11"])).toMatchObject([{ x0: 110.5, x1: 110.5, instant: true, labelX: 118.5 }]);
  });

  it("is cut at the edges, open ends too, and left out where it is out of sight", () => {
    expect(periods(["A", "1940/1950-01-10"], ["B", "1952-09-01/.."], ["C", "1940"], ["D", "1960"], ["E", "1949-12-30"], ["F", "1952-09-28"]).map(({ label, x0, x1 }) => [label, Math.round(x0), x1])).toEqual([
      ["A", 100, 110],
      ["B", 1074, 1100],
    ]);
  });

  it("leaves out the day before the first in sight", () => {
    expect(periods(["Eve", "1949-12-31"])).toEqual([]);
  });

  it("names an instant to the left where there is no room to the right", () => {
    const [last] = periods(["Speech", "1952-09-20"]);
    expect([last?.align, last!.labelX! < last!.x0]).toEqual(["end", true]);
  });

  it("names an earlier one before a later, and none over another or beyond the edges", () => {
    const named = periods(["First war", "1950-02"], ["Second war", "1950-03"], ["Third war", "1950-09"], ["Fourth war", "1952-09"], ["Death", "1950-08-25"]);
    expect(named.map(({ labelX }) => labelX !== null)).toEqual([true, false, true, true, true]);
    const boxes = named.flatMap(({ label, labelX, align }) => {
      if (labelX === null) return [];
      const width = widthOf(label, PERIOD_FONT);
      return [align === "start" ? [labelX, labelX + width] as const : [labelX - width, labelX] as const];
    });
    for (const [i, [x0, x1]] of boxes.entries()) {
      expect([x0 >= 100, x1 <= 1100]).toEqual([true, true]);
      for (const [y0, y1] of boxes.slice(0, i)) expect(x1 <= y0 || y1 <= x0).toBe(true);
    }
  });
});
