import { describe, expect, it } from "vitest";
import { hitAt } from "../../../src/layout/hit.js";
import { keyOf } from "../../../src/layout/marks.js";
import { type ScrollInput, laneStart, offsetShowing, scrollOf } from "../../../src/layout/scroll.js";
import { pictureOf, printedPicture } from "../../../src/picture.js";
import { layoutOf } from "../../../src/plot.js";
import type { Content } from "../../../src/view/content.js";
import { startView } from "../../../src/view/start.js";
import { manyLanes } from "../../../stories/odd.js";
import { nodesIn } from "../../support/nodes.js";
import { contentFor } from "../../support/plots.js";

const place = { offset: 0, sought: [], kept: -1 };
const input: ScrollInput = { width: 1164, height: null, hasPeriods: false, count: 500 };
const many = contentFor(manyLanes());

/** `content`, which counts of how many lanes the cells are asked. */
function counted(content: Content): { readonly content: Content; readonly asked: Set<string> } {
  const asked = new Set<string>();
  const cells: Content["source"]["cells"] = (filter, lane, question) => {
    asked.add(lane);
    return content.source.cells(filter, lane, question);
  };
  return { content: { ...content, source: { ...content.source, cells } }, asked };
}

describe("scrollOf(input, place)", () => {
  it("is null while the lanes fit, whatever the offset", () => {
    expect(scrollOf({ ...input, count: 14 }, { ...place, offset: 50 })).toBeNull();
    expect(scrollOf({ ...input, count: 15 }, place)).not.toBeNull();
    expect(scrollOf({ ...input, count: 20, height: 1400 }, place)).toBeNull();
  });

  it("is no higher for five hundred lanes than for twenty, and at least as high as asked", () => {
    expect([20, 500].map((count) => scrollOf({ ...input, count }, place)!.height)).toEqual([720, 720]);
    expect(scrollOf({ ...input, height: 1000 }, place)!.height).toBe(1000);
    expect(scrollOf({ ...input, width: 400 }, place)!.height).toBeLessThan(720);
  });

  it("draws every lane of which anything is seen, and no other", () => {
    for (const offset of [0, 1, 63, 64, 65, 4000, 1e9]) {
      const scroll = scrollOf(input, { ...place, offset })!;
      const seen = Array.from({ length: 500 }, (_, i) => i).filter((i) => laneStart(scroll, i) < scroll.height && laneStart(scroll, i) + scroll.laneHeight > scroll.top);
      expect(scroll.drawn).toEqual(seen);
    }
    const last = scrollOf(input, { ...place, offset: 1e9 })!;
    expect(laneStart(last, 499) + last.laneHeight).toBe(last.height);
  });

  it("goes no further than to show the whole of a lane that is sought, and nowhere if one of them is seen", () => {
    expect(scrollOf(input, { ...place, offset: 640, sought: [12] })!.offset).toBe(640);
    expect(scrollOf(input, { ...place, offset: 640, sought: [3] })!.offset).toBe(3 * 64);
    const below = scrollOf(input, { ...place, sought: [300] })!;
    expect(laneStart(below, 300) + 64).toBe(below.height);
    expect(scrollOf(input, { ...place, offset: 640, sought: [300, 12] })!.offset).toBe(640);
    expect(offsetShowing(below, 300)).toBe(below.offset);
  });

  it("keeps the lane in focus drawn out of sight", () => {
    expect(scrollOf(input, { ...place, offset: 6400, kept: 2 })!.drawn).toEqual([2, ...scrollOf(input, { ...place, offset: 6400 })!.drawn]);
    expect(scrollOf(input, { ...place, kept: 2 })!.drawn).toEqual(scrollOf(input, place)!.drawn);
  });
});

describe("a plot of more lanes than may be whole", () => {
  const letters = Array.from({ length: 120 }, (_, i) => ({ id: i, time: `195${i % 10}-0${1 + (i % 9)}-1${i % 10}`, lane: `Lane ${i % 16}` }));

  // A page that was there before its script had room for so much.
  it.each([480, 482, 495, 496, 520])("is as high as the room that it has, %d px wide, though beside a scrollbar it is of a narrower kind", (width) => {
    for (const count of [13, 14, 15, 16]) {
      const content = contentFor({ records: letters.filter(({ id }) => id % 16 < count), height: 720 });
      expect(layoutOf(content, startView(content), width).layout.height).toBeGreaterThan(960);
      expect(layoutOf(content, startView(content), width, null, { offset: 0, sought: [] }).layout.height).toBeCloseTo(720, 6);
    }
  });
});

describe("a plot of five hundred lanes", () => {
  it.each([1180, 768, 510, 390])("asks only for the lanes in sight, and is bounded by its pixels, %d px wide", (width) => {
    for (const offset of [0, 9999]) {
      const { content, asked } = counted(many);
      const { node, layout, order } = pictureOf(content, startView(content), width, { offset });
      expect([...asked].sort()).toEqual(layout.lanes.map(({ name }) => name.id).sort());
      expect(asked.size).toBeLessThan(14);
      expect(order).toHaveLength(500);
      expect(layout.height).toBeLessThanOrEqual(720);
      const grid = nodesIn(node).find(({ attributes }) => attributes["role"] === "grid")!;
      expect(nodesIn(grid).length).toBeLessThan(1500);
      expect(grid.attributes["aria-rowcount"]).toBe("500");
      const rows = nodesIn(grid).filter(({ attributes }) => attributes["role"] === "row");
      expect(rows.map(({ attributes }) => order[Number(attributes["aria-rowindex"]) - 1]!.id)).toEqual(rows.map(({ attributes }) => attributes["data-lane"]));
    }
  });

  it("has lanes of one height, in which marks, bars and names stand", () => {
    for (const width of [1180, 768, 520]) {
      const { layout } = layoutOf(many, startView(many), width, null, { offset: 300, sought: [] });
      for (const { y0, y1, bandTop, bandBottom, label, note, marks } of layout.lanes) {
        expect(y1 - y0).toBe(layout.scroll!.laneHeight);
        expect(bandTop >= y0 && bandBottom <= y1).toBe(true);
        for (const { y } of [...label, ...note]) expect(y > y0 && y < y1).toBe(true);
        for (const { label: text } of marks) if (text !== null) expect(text.box.y0 >= y0 && text.box.y1 <= y1).toBe(true);
      }
    }
  });

  it("has names of many lines ended within their lane", () => {
    const content = contentFor({ records: [], lanes: Array.from({ length: 30 }, (_, i) => ({ id: `A long name of a lane that takes several lines ${i}`, note: "A note as long as that, which takes several lines too" })) });
    const { layout } = layoutOf(content, startView(content), 1180, null, { offset: 0, sought: [] });
    for (const { y0, y1, label, note } of layout.lanes) expect([...label, ...note].every(({ y }) => y > y0 + 10 && y < y1 - 4)).toBe(true);
  });

  it("has nothing under a pointer on the axis, though a lane is scrolled there", () => {
    const { layout } = layoutOf(many, startView(many), 1180, null, { offset: 55, sought: [] });
    const mark = layout.lanes.flatMap(({ marks }) => marks).find(({ y }) => y < layout.scroll!.top)!;
    expect(keyOf(mark.cell)).toMatch(/^entry/);
    expect(hitAt(layout, (mark.x0 + mark.x1) / 2, mark.y)).toBeNull();
  });

  it("is whole in a file and on paper", () => {
    expect(layoutOf(many, startView(many), 1180).layout.lanes).toHaveLength(500);
    const printed = nodesIn(printedPicture(many, startView(many), 1180, { listed: null, reasons: null }).node).filter(({ attributes }) => attributes["role"] === "row");
    expect(new Set(printed.map(({ attributes }) => attributes["data-lane"])).size).toBe(500);
  });
});

it("a plot of as many marks as fit, in lanes that scroll, has fewer than 1,500 nodes", () => {
  const records = Array.from({ length: 12_000 }, (_, i) => ({ id: `r${i}`, time: new Date(Date.UTC(1900, 0, 1 + Math.floor(i / 40) * 30)), lane: `lane ${i % 40}`, label: "A label" }));
  const content = contentFor({ records });
  const view = startView(content);
  const length = view.domain[1] - view.domain[0];
  for (const share of [1, 0.5, 0.2, 0.13, 0.1, 0.05]) {
    const { node } = pictureOf(content, { ...view, domain: [view.domain[0], view.domain[0] + length * share] }, 1200, { offset: 30, focused: { lane: "lane 39", key: "" } });
    const stage = nodesIn(node).find(({ key }) => key === "stage")!;
    expect(nodesIn(stage).length).toBeLessThan(1500);
  }
});
