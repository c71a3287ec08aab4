import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlotLayout } from "../../../src/layout/layout.js";
import { sheetsOf } from "../../../src/plot.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { startView } from "../../../src/view/start.js";
import type { View } from "../../../src/view/view.js";
import { laneFaults } from "../../support/labels.js";
import { options } from "../../support/pictures.js";
import { contentFor, plotIn } from "../../support/plots.js";
import { seededRows } from "../../support/seeded.js";

function plotsOf(given: TimelineOptions, change: Partial<View> = {}): readonly PlotLayout[] {
  const content = contentFor(given);
  return sheetsOf(content, { ...startView(content), ...change, domain: content.limits.home }).plots;
}

/** The single marks that have no label. */
function nameless(plots: readonly PlotLayout[]): readonly string[] {
  // Among bars a lane is too dense for that.
  return plots.flatMap(({ lanes }) => lanes).filter(({ bars }) => bars.length === 0).flatMap(({ marks }) => marks.flatMap(({ cell, label }) => (cell.kind === "record" && label === null ? [cell.id] : [])));
}

function faults(plots: readonly PlotLayout[]): readonly string[] {
  return plots.flatMap((plot) => plot.lanes.flatMap((lane) => laneFaults(lane, plot)));
}

describe("layoutSheets(input, height)", () => {
  it.each(Object.keys(options))("names each single mark, and covers nothing: %s", (name) => {
    for (const by of ["time", "recorded"] as const) {
      const plots = plotsOf({ ...options[name]!, by });
      expect([nameless(plots), faults(plots)]).toEqual([[], []]);
    }
    // Five hundred lanes take a busy machine some seconds.
  }, 30_000);

  it("names what a screen of the same width does not", () => {
    const content = contentFor(options["dataset"]!);
    expect(nameless([plotIn(content, 880)]).length).toBeGreaterThan(0);
  });

  it("names each single mark, and covers nothing, whatever the records", () => {
    fc.assert(fc.property(fc.nat(), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 10, 200), (seed, count, lanes, years) => {
      const plots = plotsOf({ records: seededRows(seed, count, lanes, years) });
      expect([nameless(plots), faults(plots)]).toEqual([[], []]);
    }), { numRuns: 200 });
  });

  it("names a mark at either edge, and one that goes on beyond both", () => {
    const records = ["1950", "1950-01-01", "1950-01-02", "1959-12-30", "1959-12-31", "1959-12-31"].map((time, i) => ({ id: `edge-${i}`, time, label: `A rather long label of record ${i}` }));
    const plots = plotsOf({ records: [...records, { id: "on", time: "../..", label: "Always" }, { id: "from", time: "1955/..", label: "From 1955 on" }] });
    expect([nameless(plots), faults(plots)]).toEqual([[], []]);
  });

  it("does not depend on what is selected", () => {
    const lanesOf = (selected: string | null) => plotsOf(options["fortyLanes"]!, { selected }).map(({ lanes }) => lanes);
    const unselected = lanesOf(null);
    for (let i = 1; i <= 160; i++) expect(lanesOf(`visit-${i}`)).toEqual(unselected);
  });

  it("is one plot where that fits a sheet", () => {
    expect(["dataset", "noRecords", "dense", "thousandYears"].map((name) => plotsOf(options[name]!).length)).toEqual([1, 1, 1, 1]);
    expect(plotsOf({ records: [] }).map(({ lanes }) => lanes)).toEqual([[]]);
  });

  it("goes on between two lanes where it does not, each plot with the same axis and no higher than a sheet", () => {
    const plots = plotsOf(options["fortyLanes"]!);
    expect(plots.length).toBe(3);
    expect(plots.flatMap(({ lanes }) => lanes.map(({ name }) => name.id))).toEqual(contentFor(options["fortyLanes"]!).lanes.map(({ id }) => id));
    for (const { height, lanes, ticks, x0, x1 } of plots) {
      expect([ticks, x0, x1, lanes[0]!.y0]).toEqual([plots[0]!.ticks, plots[0]!.x0, plots[0]!.x1, plots[0]!.lanes[0]!.y0]);
      expect(height).toBeLessThanOrEqual(1000);
      expect(height).toBe(lanes.at(-1)!.y1);
    }
  });
});
