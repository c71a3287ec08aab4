import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/dataset/index.js";
import type { PlotLayout } from "../../../src/layout/layout.js";
import type { Content } from "../../../src/view/content.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { fortyLanes, longNames } from "../../../stories/odd.js";
import { contentFor, plotIn } from "../../support/plots.js";

/** How many of the marks in sight have a label, of how many. */
function labelledIn(plots: readonly PlotLayout[]): readonly [labelled: number, of: number] {
  const marks = plots.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.marks));
  return [marks.filter(({ label }) => label !== null).length, marks.length];
}

function labelsAt(content: Content, widths: readonly number[]): readonly number[] {
  return widths.map((width) => labelledIn([plotIn(content, width)])[0]);
}

/** The share of the marks that have a label where the whole time is seen piece by piece, `pieces` of them. */
function shareIn(content: Content, pieces: number): number {
  const [from, to] = content.limits.home;
  const length = (to - from) / pieces;
  const [labelled, of] = labelledIn(Array.from({ length: pieces }, (_, i) => plotIn(content, 900, { domain: [from + i * length, from + (i + 1) * length] })));
  return labelled / of;
}

function isAscending(counts: readonly number[]): boolean {
  return counts.every((count, i) => i === 0 || count >= counts[i - 1]!);
}

const all: Readonly<Record<string, TimelineOptions>> = { "the dataset": dataset as TimelineOptions, "forty lanes": fortyLanes(), "long names": longNames() };
const contents = Object.entries(all).map(([name, options]) => [name, contentFor(options)] as const);
const WIDTHS = [560, 700, 900, 1180, 1600, 2400];

describe("more labels appear", () => {
  it.each(contents)("as the plot is made wider, until each mark has one: %s", (_, content) => {
    const counts = labelsAt(content, WIDTHS);
    expect(isAscending(counts), counts.join()).toBe(true);
    expect(counts.at(-1)).toBeGreaterThan(counts[0]!);
    expect(counts.at(-1)).toBe(labelledIn([plotIn(content, 2400)])[1]);
  });

  // Served by room, and with two lines above a lane; by time alone, or with one line, there are fewer.
  it.each([["the dataset", [8, 11, 12]], ["forty lanes", [152, 157, 157]], ["long names", [5, 5, 5]]] as const)("the sooner the better the room is used: %s", (name, least) => {
    const counts = labelsAt(contentFor(all[name]!), [700, 900, 1180]);
    expect(counts.every((count, i) => count >= least[i]!), counts.join()).toBe(true);
  });

  it.each([["the dataset", 900, 600], ["the dataset", 600, 600], ["forty lanes", 600, 4000]] as const)("as the plot is made higher than it would be: %s, %d px wide", (name, width, height) => {
    const [natural, higher] = [null, height].map((given) => plotIn(contentFor({ ...all[name]!, height: given }), width));
    expect(higher!.height).toBe(height);
    expect(labelledIn([higher!])[0]).toBeGreaterThan(labelledIn([natural!])[0]);
  });

  it.each(contents)("as a reader zooms in, until each mark has one: %s", (_, content) => {
    const shares = [1, 4, 16, 32].map((pieces) => shareIn(content, pieces));
    expect(isAscending(shares), shares.join()).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });
});

it("a plot is no higher than asked for its labels' sake", () => {
  for (const [, options] of Object.entries(all)) {
    const natural = plotIn(contentFor(options), 900).height;
    for (const more of [1, 50, 130, 400, 1000]) expect(plotIn(contentFor({ ...options, height: natural + more }), 900).height).toBeCloseTo(natural + more, 6);
  }
});
