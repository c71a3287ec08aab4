import type { Box, Label } from "../../src/layout/labels.js";
import type { LaneLayout } from "../../src/layout/lanes.js";
import type { PlotLayout } from "../../src/layout/layout.js";
import { LABEL_FONT, MARK } from "../../src/layout/sizes.js";
import { widthOf } from "../../src/layout/text.js";

function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function boxesOf({ box, leader }: Label): readonly Box[] {
  return leader === null ? [box] : [box, { x0: leader.x - 0.5, x1: leader.x + 0.5, y0: leader.y0, y1: leader.y1 }];
}

/** What is wrong with `labels`, in words; nothing where all is well. */
export function faultsOf(labels: readonly Label[], boxes: ReadonlyMap<string, Box>, obstacles: readonly Box[], within: Box): readonly string[] {
  return labels.flatMap((label, i) => {
    const inks = boxesOf(label);
    const others = [...boxes].filter(([key]) => key !== label.key);
    return [
      ...others.filter(([, box]) => inks.some((ink) => overlap(ink, box))).map(([key]) => `${label.key} covers the mark ${key}`),
      ...(overlap(label.box, boxes.get(label.key)!) ? [`${label.key} covers its own mark`] : []),
      ...(obstacles.some((box) => overlap(label.box, box)) ? [`${label.key} covers an obstacle`] : []),
      ...labels.slice(0, i).filter((other) => boxesOf(other).some((a) => inks.some((b) => overlap(a, b)))).map(({ key }) => `${label.key} covers the label ${key}`),
      ...(label.box.x0 < within.x0 || label.box.x1 > within.x1 || label.box.y0 < within.y0 || label.box.y1 > within.y1 ? [`${label.key} leaves its box`] : []),
      ...(widthOf(label.text, LABEL_FONT) > label.box.x1 - label.box.x0 + 0.001 ? [`${label.key} is wider than its box`] : []),
    ];
  });
}

/** What is wrong with the labels of a lane as it is laid out. */
export function laneFaults({ name, marks, bars, y0, y1 }: LaneLayout, { x0, x1 }: PlotLayout): readonly string[] {
  const half = (kind: string): number => (kind === "crowd" ? 11 : MARK / 2);
  const keyed = marks.map((mark, i) => ({ ...mark, key: mark.cell.kind === "crowd" ? `bin ${i}` : mark.cell.id }));
  const boxes = new Map(keyed.map(({ key, cell, x0: a, x1: b, y }) => [key, { x0: a, x1: b, y0: y - half(cell.kind), y1: y + half(cell.kind) }]));
  const lags = keyed.flatMap(({ lagX, x0: a, x1: b, y }) => (lagX === null ? [] : [{ x0: Math.min(lagX, b), x1: Math.max(lagX, a), y0: y - 4.5, y1: y + 4.5 }]));
  const columns = bars.map(({ x0: a, x1: b, pale, y1: foot }) => ({ x0: a, x1: b, y0: pale, y1: foot }));
  const labels = marks.flatMap(({ label }) => label ?? []);
  return faultsOf(labels, boxes, [...lags, ...columns], { x0, x1, y0, y1 }).map((fault) => `${name.id}: ${fault}`);
}
