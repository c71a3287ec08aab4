import { LABEL_FONT, LABEL_LINE, MARK } from "./sizes.js";
import { endText, widthOf } from "./text.js";

/** A box in CSS pixels. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * A mark that may be labelled. `box`: what is seen of it. `reach`: from where to where its row is taken, its lag with it.
 * `first`, `last`: whether its row is the lane's first or last.
 */
export interface Labelled {
  readonly key: string;
  readonly text: string;
  readonly box: Box;
  readonly reach: readonly [x0: number, x1: number];
  readonly first: boolean;
  readonly last: boolean;
  readonly selected: boolean;
}

/** Where labels may stand: between `x0` and `x1`, on `linesAbove` lines above the band, which may be none, and on one below it unless `linesBelow` is 0. */
export interface LabelSpace {
  readonly x0: number;
  readonly x1: number;
  readonly bandTop: number;
  readonly bandBottom: number;
  readonly linesAbove: number;
  readonly linesBelow?: number;
}

/** A label, ended so that it fits `box`. `leader`: from where to where a line leads down to its mark. */
export interface Label {
  readonly key: string;
  readonly text: string;
  readonly align: "start" | "end";
  readonly box: Box;
  readonly leader: { readonly x: number; readonly y0: number; readonly y1: number } | null;
}

/** The widest that a label is, from a mark to its label, and the least between two labels in a line; in CSS pixels. */
export const LONGEST = 280;
export const GAP = 6;
export const ROOM = 5;

/**
 * Places the labels of one lane's marks so that none covers a mark, an obstacle or another label.
 *
 * `marks`: ascending by time. `obstacles`: what else must stay clear. All in CSS pixels.
 * Each mark takes the first free of: above (in the first row), right, below, above, then the same to the left, then high above on a
 * leader; where none is free it has no label. A label that runs to the left may not stand over or under another mark, to which it would
 * seem to belong, unless it is the selected one's. The selected mark is served first; the others by room, from the last and from the first, and of these three trials
 * the one that places most is taken, the earlier on a tie.
 *
 * Method: discrete candidate positions served greedily, Christensen, Marks & Shieber, An Empirical Study of Algorithms for
 * Point-Feature Label Placement, ACM Transactions on Graphics 14(3), 1995.
 */
export function placeLabels(marks: readonly Labelled[], obstacles: readonly Box[], space: LabelSpace): readonly Label[] {
  const late = [...marks].reverse();
  const trials = [byRoom(marks), late, marks].map((order) => placeInOrder(selectedFirst(order), marks, obstacles, space));
  return trials.reduce((best, trial) => (trial.length > best.length ? trial : best));
}

function placeInOrder(order: readonly Labelled[], marks: readonly Labelled[], obstacles: readonly Box[], space: LabelSpace): readonly Label[] {
  const taken: Box[] = [...obstacles, ...marks.map(({ box }) => box)];
  const placed: Label[] = [];
  for (const mark of order) {
    const others = taken.filter((box) => box !== mark.box);
    const isFree = (box: Box): boolean => !others.some((other) => overlaps(box, other));
    const isItsOwn = ({ align, box, leader }: Label): boolean =>
      mark.selected || align === "start" || leader !== null || marks.every((other) => other === mark || !isOver(box, other.box));
    const label = candidatesOf(mark, space).find((candidate) => isInside(candidate.box, space) && isItsOwn(candidate) && inkOf(candidate).every(isFree));
    if (label === undefined) continue;
    placed.push(label);
    taken.push(...inkOf(label));
  }
  return placed;
}

function selectedFirst(marks: readonly Labelled[]): readonly Labelled[] {
  return [...marks.filter(({ selected }) => selected), ...marks.filter(({ selected }) => !selected)];
}

/** Those with the most room to their right first. */
function byRoom(marks: readonly Labelled[]): readonly Labelled[] {
  const rooms = new Map(marks.map((mark, i) => [mark, (marks[i + 1]?.box.x0 ?? Number.MAX_VALUE) - mark.box.x1]));
  return [...marks].sort((a, b) => rooms.get(b)! - rooms.get(a)!);
}

function candidatesOf({ key, text: full, box, reach, first, last }: Labelled, space: LabelSpace): readonly Label[] {
  const text = endText(full, LONGEST, LABEL_FONT);
  const width = Math.ceil(widthOf(text, LABEL_FONT));
  const line = (x: number, y0: number, align: "start" | "end"): Label => {
    const x0 = align === "start" ? x : x - width;
    return { key, text, align, box: { x0, x1: x0 + width, y0, y1: y0 + LABEL_LINE - 2 }, leader: null };
  };
  const beside = (box.y0 + box.y1 - LABEL_LINE) / 2 + 1;
  const over = first ? space.bandTop - LABEL_LINE : box.y0 - LABEL_LINE + 1;
  const under = last ? space.bandBottom + 2 : box.y1 + 1;
  const [left, right] = [Math.max(box.x0, space.x0), Math.min(box.x1, space.x1)];
  const stem = left + MARK / 2;
  const led = (align: "start" | "end", level: number): Label => {
    const y0 = space.bandTop - (level + 1) * LABEL_LINE;
    return { ...line(align === "start" ? stem - 4 : stem + 4, y0, align), leader: { x: stem, y0: y0 + LABEL_LINE - 2, y1: box.y0 - 2 } };
  };
  const above = line(left, over, "start");
  const isAbove = !first || space.linesAbove > 0;
  const isBelow = !last || space.linesBelow !== 0;
  const high = Array.from({ length: Math.max(0, space.linesAbove - 1) }, (_, i) => [led("start", i + 1), led("end", i + 1)]).flat();
  return [
    ...(first && isAbove ? [above] : []),
    line(Math.max(right, reach[1]) + GAP, beside, "start"),
    ...(isBelow ? [line(left, under, "start")] : []),
    ...(first ? [] : [above]),
    ...(isAbove ? [line(right, over, "end")] : []),
    line(Math.min(left, reach[0]) - GAP, beside, "end"),
    ...(isBelow ? [line(right, under, "end")] : []),
    ...(first ? high : []),
  ];
}

/** Whether a label stands over or under a mark, whatever the rows. */
function isOver(label: Box, mark: Box): boolean {
  return label.x0 < mark.x1 && mark.x0 < label.x1;
}

function inkOf({ box, leader }: Label): readonly Box[] {
  return leader === null ? [box] : [box, { x0: leader.x, x1: leader.x, y0: leader.y0, y1: leader.y1 }];
}

function isInside(box: Box, space: LabelSpace): boolean {
  return box.x0 >= space.x0 && box.x1 <= space.x1;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 + ROOM && b.x0 < a.x1 + ROOM && a.y0 < b.y1 && b.y0 < a.y1;
}
