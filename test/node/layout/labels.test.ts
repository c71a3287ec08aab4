import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, type LabelSpace, type Labelled, placeLabels } from "../../../src/layout/labels.js";
import type { LaneLayout } from "../../../src/layout/lanes.js";
import type { PlotLayout } from "../../../src/layout/layout.js";
import { BAND, LABEL_FONT, LABEL_LINE, MARK, ROW } from "../../../src/layout/sizes.js";
import { endText, widthOf } from "../../../src/layout/text.js";
import { dataset } from "../../../src/dataset/index.js";
import { faultsOf, laneFaults } from "../../support/labels.js";
import { contentFor, idsShown, plotIn, zoomsOf } from "../../support/plots.js";
import { seededRows } from "../../support/seeded.js";

const space: LabelSpace = { x0: 100, x1: 900, bandTop: 40, bandBottom: 40 + BAND, linesAbove: 2 };

function markAt(x: number, text: string, more: Partial<Labelled> = {}): Labelled {
  const y = space.bandTop + BAND / 2;
  const box = { x0: x, x1: x + MARK, y0: y - MARK / 2, y1: y + MARK / 2 };
  return { key: text, text, box, reach: [box.x0, box.x1], first: true, last: true, selected: false, ...more };
}

describe("placeLabels(marks, obstacles, space)", () => {
  it("places a label above its mark, from its left edge", () => {
    const [label] = placeLabels([markAt(300, "Mao")], [], space);
    const width = Math.ceil(widthOf("Mao", LABEL_FONT));
    expect(label).toEqual({ key: "Mao", text: "Mao", align: "start", leader: null, box: { x0: 300, x1: 300 + width, y0: 20, y1: 38 } });
  });

  it("places one to the right of a mark that is in another row than the first", () => {
    const [label] = placeLabels([markAt(300, "Mao", { first: false })], [], space);
    expect(label?.box).toMatchObject({ x0: 300 + MARK + 6 });
    expect(label!.box.y0 < markAt(0, "").box.y1 && label!.box.y1 > markAt(0, "").box.y0).toBe(true);
  });

  it("keeps clear of what a mark's row holds to its right", () => {
    const [label] = placeLabels([markAt(300, "Mao", { first: false, reach: [300, 400] })], [], space);
    expect(label?.box.x0).toBe(406);
  });

  it("ends at the right edge where there is no room to the right", () => {
    const [label] = placeLabels([markAt(880, "Mao Zedong")], [], space);
    expect(label).toMatchObject({ align: "end", box: { x1: 880 + MARK } });
  });

  it("goes above, right and below as room is taken, then up on a leader", () => {
    const wall = (y0: number, y1: number): Box => ({ x0: 0, x1: 1000, y0, y1 });
    const mark = markAt(300, "Mao");
    const above = wall(21, 37);
    const beside = { x0: 318, x1: 1000, y0: 45, y1: 60 };
    const before = { x0: 0, x1: 296, y0: 45, y1: 60 };
    const below = wall(70, 80);
    const places = [[], [above], [above, beside], [above, beside, below], [{ ...above, x0: 350 }, beside, below, before]].map((obstacles) => placeLabels([mark], obstacles, space)[0]);
    expect(places[0]?.box.y0).toBe(20);
    expect(places[1]?.box.x0).toBe(319);
    expect(places[2]?.box.y0).toBe(space.bandBottom + 2);
    expect(places[3]).toMatchObject({ align: "end", box: { x1: 294 } });
    expect(places[4]).toMatchObject({ box: { y0: 20 } });
  });

  it("is led down from the line above to its mark", () => {
    const long = markAt(200, "A record of conversation");
    const near = markAt(240, "Treaty", { last: true });
    const labels = placeLabels([long, near], [{ x0: 100, x1: 900, y0: 66, y1: 90 }, { x0: 260, x1: 900, y0: 44, y1: 62 }, { x0: 100, x1: 196, y0: 44, y1: 62 }], space);
    const led = labels.filter(({ leader }) => leader !== null);
    expect([labels.length, led.length]).toEqual([2, 1]);
    const { box, leader, key } = led[0]!;
    expect(box).toMatchObject({ y0: 0, y1: 18 });
    expect(leader).toEqual({ x: (key === "Treaty" ? 240 : 200) + MARK / 2, y0: 18, y1: near.box.y0 - 2 });
  });

  it("does not run to the left over or under another mark", () => {
    const labels = placeLabels([markAt(800, "First"), markAt(880, "A record of conversation")], [], { ...space, linesAbove: 1 });
    expect(labels.filter(({ align }) => align === "end").every(({ box }) => box.x0 >= 800 + MARK)).toBe(true);
  });

  it("leaves a mark without a label where nothing is free", () => {
    expect(placeLabels([markAt(300, "Mao")], [{ x0: 0, x1: 1000, y0: -100, y1: 200 }], space)).toEqual([]);
  });

  it("ends a label at its longest", () => {
    const text = "long ".repeat(40).trim();
    const [label] = placeLabels([markAt(300, text)], [], space);
    expect(label?.text).toBe(endText(text, 280, LABEL_FONT));
    expect(label!.box.x1 - label!.box.x0).toBeLessThanOrEqual(280);
  });

  it("serves the selected mark first, wherever it stands", () => {
    const marks = Array.from({ length: 9 }, (_, i) => markAt(300 + i * 24, `The record ${i}`));
    for (const chosen of marks) {
      const labels = placeLabels(marks.map((mark) => ({ ...mark, selected: mark === chosen })), [], { ...space, linesAbove: 1 });
      expect(labels.map(({ key }) => key)).toContain(chosen.key);
      expect(labels.length).toBeLessThan(marks.length);
    }
  });

  it("labels a mark that is partly out of sight where it is in sight", () => {
    const mark = markAt(300, "A long year");
    const [label] = placeLabels([{ ...mark, box: { ...mark.box, x0: -500, x1: 2000 }, reach: [-500, 2000] }], [], space);
    expect(label?.box.x0).toBe(space.x0);
  });

  it("covers no mark, no obstacle and no other label, whatever the marks", () => {
    const mark = fc.record({ x: fc.integer({ min: 80, max: 900 }), row: fc.nat(2), wide: fc.oneof(fc.constant(0), fc.nat(200)), lag: fc.oneof(fc.constant(0), fc.nat(120)), text: fc.lorem({ maxCount: 5 }), selected: fc.boolean() });
    fc.assert(fc.property(fc.array(mark, { maxLength: 14 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 150, max: 900 }), (all, linesAbove, x1) => {
      const bottom = space.bandTop + BAND + 2 * ROW;
      const ordered = [...all].sort((a, b) => a.x - b.x);
      const marks = ordered.map(({ x, row, wide, lag, text, selected }, i): Labelled => {
        const base = markAt(x, text, { key: `m${i}`, first: row === 0, last: row === 2, selected });
        const box = { x0: x, x1: x + MARK + wide, y0: base.box.y0 + row * ROW, y1: base.box.y1 + row * ROW };
        return { ...base, box, reach: [box.x0, box.x1 + lag] };
      });
      const obstacles = marks.filter(({ box, reach }) => reach[1] > box.x1).map(({ box, reach }) => ({ x0: box.x1, x1: reach[1], y0: box.y0 + 2, y1: box.y1 - 2 }));
      const given: LabelSpace = { ...space, x1, linesAbove, bandBottom: bottom };
      const labels = placeLabels(marks, obstacles, given);
      const within = { x0: space.x0, x1, y0: space.bandTop - linesAbove * LABEL_LINE, y1: bottom + LABEL_LINE };
      expect(faultsOf(labels, new Map(marks.map(({ key, box }) => [key, box])), obstacles, within)).toEqual([]);
      expect(new Set(labels.map(({ key }) => key)).size).toBe(labels.length);
    }), { numRuns: 1000 });
  });

  it("does not depend on where the picture begins", () => {
    const marks = [0, 30, 50, 200, 230].map((x, i) => markAt(300 + x, `The record ${i}`));
    const shift = ({ x0, x1, y0, y1 }: Box): Box => ({ x0: x0 + 1000, x1: x1 + 1000, y0, y1 });
    const moved = placeLabels(marks.map((mark) => ({ ...mark, box: shift(mark.box), reach: [mark.reach[0] + 1000, mark.reach[1] + 1000] })), [], { ...space, x0: 1100, x1: 1900 });
    expect(moved.map(({ box }) => box)).toEqual(placeLabels(marks, [], space).map(({ box }) => shift(box)));
  });
});

/** The records that have a label. */
function namedIn({ marks }: LaneLayout): readonly string[] {
  return marks.flatMap(({ cell, label }) => (cell.kind === "record" && label !== null ? [cell.id] : []));
}

function isIn(mark: { readonly x0: number; readonly x1: number }, { x0, x1 }: PlotLayout): boolean {
  return mark.x0 >= x0 && mark.x1 <= x1;
}

const generated = { count: 300, lanes: 6 };
const contents = {
  "the dataset": contentFor(dataset),
  "generated records": contentFor({ records: seededRows(1, generated.count, generated.lanes) }),
  "other generated records": contentFor({ records: seededRows(2, 40, 2, 3), lanes: [{ id: "lane 2", note: "a note" }] }),
};

describe.each(Object.entries(contents))("labels of %s", (_, content) => {
  it.each([360, 700, 1180])("cover nothing and stay in their lane at 64 zooms, %d px wide", (width) => {
    for (const domain of zoomsOf(content, 64)) {
      const plot = plotIn(content, width, { domain });
      expect(plot.lanes.flatMap((lane) => laneFaults(lane, plot))).toEqual([]);
    }
  });

  it("are not lost where a record is selected", () => {
    for (const domain of zoomsOf(content, 16)) {
      const labelled = plotIn(content, 1180, { domain }).lanes.flatMap(namedIn);
      for (const selected of labelled.slice(0, 20)) {
        expect(plotIn(content, 1180, { domain, selected }).lanes.flatMap(namedIn)).toContain(selected);
      }
    }
  });

  // The lines above a lane are free of marks, so that there is always room for one of its first row.
  it.each([480, 768, 1180])("name the selected record where it stands in the first row, %d px wide", (width) => {
    for (const domain of zoomsOf(content, 16)) {
      for (const id of idsShown(content).slice(0, 40)) {
        const plot = plotIn(content, width, { domain, selected: id });
        const stands = plot.lanes.filter(({ marks }) => marks.some((mark) => isIn(mark, plot) && mark.cell.kind === "record" && mark.cell.id === id && mark.y === Math.min(...marks.map(({ y }) => y))));
        expect(stands.every((lane) => namedIn(lane).includes(id)), id).toBe(true);
      }
    }
  });
});

describe("labels", () => {
  it("are there for most of the dataset's records in the whole picture", () => {
    expect(plotIn(contents["the dataset"], 1180).lanes.flatMap(namedIn).length).toBeGreaterThanOrEqual(10);
  });
});
