import type { Span } from "../time/time.js";
import type { Bin } from "../records/cells.js";
import type { LaneName } from "../view/content.js";
import { type Box, type Label, type Labelled, placeLabels } from "./labels.js";
import { type BarLayout, type BarScale, layoutBars } from "./bars.js";
import { type LaneCell, type Mark, keyOf, markOf } from "./marks.js";
import { type NamePlace, type TextLine, besideHeight, headerHeight, namesOf } from "./names.js";
import { labelledReach, rowLabel } from "./row-labels.js";
import { assignRows } from "./rows.js";
import type { TimeScale } from "./scales.js";
import { BAND, INDEX_BAND, INDEX_LANE, INDEX_LEADING, LABEL_LINE, MARK, ROW, TARGET } from "./sizes.js";

/**
 * A lane to be drawn. `cells`: ascending by time, all of the lane's, whether or not in sight. `isMany`: whether they are too many for that:
 * then they are those in sight and a little beside, and the lane is as high as it may be. `mostRows`: how many rows it may have.
 */
export interface LaneInput extends LaneName {
  readonly cells: readonly LaneCell[];
  readonly isMany: boolean;
  readonly mostRows: number;
}

/** A mark in its row. `y`: its own middle, that of its row but where neighbours are parted. `label`: null where it found no room. */
export interface PlacedMark extends Mark {
  readonly y: number;
  readonly label: Label | null;
}

/** A tenure in CSS pixels. `isCut`: whether it goes on beyond the left and the right edge. */
export interface TenureLayout {
  readonly x0: number;
  readonly x1: number;
  readonly isCut: readonly [left: boolean, right: boolean];
  readonly label: string;
}

/** A lane in CSS pixels. `label`, `note`: in lines, ended where there is no room. `bandTop`, `bandBottom`: the band round its rows. `marks`, `bars`: those in sight, ascending by time. `reachable`: the bars that keys can reach. */
export interface LaneLayout {
  readonly name: LaneName;
  readonly label: readonly TextLine[];
  readonly note: readonly TextLine[];
  readonly y0: number;
  readonly y1: number;
  readonly bandTop: number;
  readonly bandBottom: number;
  readonly tenures: readonly TenureLayout[];
  readonly marks: readonly PlacedMark[];
  readonly bars: readonly BarLayout[];
  readonly reachable: readonly BarLayout[];
}

interface LanePlace {
  readonly y0: number;
  readonly extra: number;
  readonly names: NamePlace;
  readonly gutter: number;
  /** The height of every lane; null where each has its own. */
  readonly height: number | null;
  readonly selected: string | null;
  readonly barScale: BarScale | null;
  readonly mostLabels: number;
  /** The instant round which bars can be reached, and how many of them. */
  readonly near: number;
  readonly mostReachable: number;
}

const PAD = 7;

/** The most lines of labels above a lane: from higher, a leader is hard to follow. */
const MOST_LINES = 4;

/** What of a lane's height is above its name or its labels, round one row, and below. */
interface Frame {
  readonly top: number;
  readonly band: number;
  readonly bottom: number;
}

const FRAME: Frame = { top: PAD, band: BAND, bottom: PAD };
const INDEX_FRAME: Frame = { top: 0, band: INDEX_BAND, bottom: INDEX_LANE - INDEX_LEADING - INDEX_BAND };

function frameOf(names: NamePlace): Frame {
  return names === "small" ? INDEX_FRAME : FRAME;
}

/** How many lines of labels a lane has room for above its rows, if it has few of them, and below. */
export interface LabelLines {
  readonly above: number;
  readonly below: number;
}

/** The lines of labels for each of `count` lanes: fewer where there are many, which are to be seen together. */
export function linesOf(count: number, names: NamePlace): LabelLines {
  if (names === "small") return { above: 0, below: 0 };
  return count <= 6 ? { above: 2, below: 1 } : { above: 1, below: count <= 12 ? 1 : 0 };
}

/** As many lines more above each lane as fit in the height that it has to spare, in CSS pixels; `lines` themselves where none does. */
export function roomierLines(lines: LabelLines, spare: number): LabelLines {
  const above = Math.min(MOST_LINES, lines.above + Math.floor(spare / LABEL_LINE));
  return lines.above > 0 && above > lines.above ? { ...lines, above } : lines;
}

/** How the height of a lane is made up. */
export interface LaneShape {
  readonly rows: number;
  readonly linesAbove: number;
  readonly linesBelow: number;
  readonly header: number;
  readonly height: number;
  /** What of the height only the name needs. */
  readonly spare: number;
}

/** A lane before it is placed. `isNamed`: whether each of its rows is kept free for the marks' labels too, which stand in it. */
export interface MeasuredLane {
  readonly input: LaneInput;
  readonly marks: readonly Mark[];
  readonly rows: readonly number[];
  readonly shape: LaneShape;
  readonly isNamed: boolean;
}

/** What a lane is measured for. `gutter`: the width beside it in CSS pixels, for its name. */
export interface LaneRoom {
  readonly names: NamePlace;
  readonly gutter: number;
  readonly lines: LabelLines;
  /** The height of every lane, whatever it holds; null where each has its own. */
  readonly height: number | null;
}

/**
 * Rows and height of a lane. They come from all of its cells, so that panning changes neither. A lane of many rows has one line of labels
 * above at most, since others can stand beside; one without single marks has none.
 */
export function measureLane(input: LaneInput, scale: TimeScale, room: LaneRoom): MeasuredLane {
  const marks = input.cells.flatMap((cell) => (cell.kind === "bin" ? [] : [markOf(cell, scale)])).sort((a, b) => compare(a.reach[0], b.reach[0]));
  // Beyond the limit marks share rows: the lane must not grow with its records.
  const whole = assignRows(marks.map(({ reach }) => reach), [], input.mostRows);
  const count = input.isMany ? input.mostRows : rowCount(whole);
  const isLabelled = !input.isMany && input.cells.some(({ kind }) => kind === "record");
  const above = isLabelled ? Math.min(room.lines.above, room.height === null ? (count < 3 ? MOST_LINES : 1) : linesWithin(room.height, input, count, room.names)) : 0;
  return { input, marks, rows: parted(marks, whole, room.names === "small" ? INDEX_FRAME.band : BAND), shape: shapeOf(input, count, { above, below: isLabelled ? room.lines.below : 0 }, room), isNamed: false };
}

/**
 * The same for a lane that is to name each of its single marks: where the labels of `measureLane` do not, it has as many rows as it takes
 * for each mark to stand in one with its label.
 */
export function measureNamedLane(input: LaneInput, scale: TimeScale, room: LaneRoom): MeasuredLane {
  const usual = measureLane(input, scale, room);
  const { marks: placed } = placeLane(usual, scale, { ...room, y0: 0, extra: 0, selected: null, barScale: null, mostLabels: Infinity, near: 0, mostReachable: 0 });
  if (input.isMany || binsOf(input).length > 0 || placed.every(({ cell, label }) => cell.kind === "crowd" || label !== null)) return usual;
  const taken = usual.marks.map((mark) => ({ mark, ...labelledReach(mark, scale.range) })).sort((a, b) => compare(a.reach[0], b.reach[0]));
  const first = assignRows(taken.map(({ reach }) => reach), taken.map(({ rows }) => rows));
  const rows = taken.map(({ rows: own }, i) => first[i]! + own - 1);
  return { input, marks: taken.map(({ mark }) => mark), rows, shape: shapeOf(input, rowCount(rows), { above: 0, below: 0 }, room), isNamed: true };
}

/** `rows`, but half a mark up or down for neighbouring discs of one row that would cover one another, so that two are seen to be two; or as far as their band goes. */
function parted(marks: readonly Mark[], rows: readonly number[], band: number): readonly number[] {
  const half = Math.min(MARK, band - MARK) / 2 / ROW;
  const found = [...rows];
  const last = new Map<number, number>();
  rows.forEach((row, i) => {
    if (!marks[i]!.isDisc) return;
    const before = last.get(row);
    last.set(row, i);
    if (before === undefined || Math.abs(marks[i]!.x0 - marks[before]!.x0) >= MARK) return;
    if (found[before] === row) found[before] = row - half;
    found[i] = found[before]! < row ? row + half : row - half;
  });
  return found;
}

/** How many lines of labels a lane of `height` has room for above its rows. */
function linesWithin(height: number, input: LaneInput, rows: number, names: NamePlace): number {
  const { top, band, bottom } = frameOf(names);
  return Math.floor((height - headerHeight(input, names) - top - bottom - (rows - 1) * ROW - band) / LABEL_LINE);
}

function rowCount(rows: readonly number[]): number {
  return Math.max(1, ...rows.map((row) => row + 1));
}

function shapeOf(input: LaneInput, rows: number, lines: LabelLines, { names, gutter, height: fixed }: LaneRoom): LaneShape {
  const header = headerHeight(input, names);
  const { top, band, bottom } = frameOf(names);
  const height = header + top + bottom + (lines.above + lines.below) * LABEL_LINE + (rows - 1) * ROW + band;
  const shape = { rows, linesAbove: lines.above, linesBelow: lines.below, header };
  if (fixed !== null) return { ...shape, height: fixed, spare: fixed - height };
  const least = names === "beside" ? 2 * PAD + besideHeight(input, gutter) : 0;
  return { ...shape, height: Math.max(height, least), spare: Math.max(0, least - height) };
}

/** Places a measured lane from `y0` down; `extra` is height to spare, shared above and below. */
export function placeLane({ input, marks, rows, shape, isNamed }: MeasuredLane, scale: TimeScale, place: LanePlace): LaneLayout {
  const { y0, extra, selected, barScale, mostLabels, near, mostReachable } = place;
  const { top, band, bottom } = frameOf(place.names);
  const bandTop = y0 + (extra + shape.spare) / 2 + top + shape.header + shape.linesAbove * LABEL_LINE;
  const bandBottom = bandTop + band + (shape.rows - 1) * ROW;
  const [left, right] = scale.range;
  const inRows = marks.map((mark, i) => ({ ...mark, y: bandTop + band / 2 + rows[i]! * ROW }));
  const inSight = inRows.filter(({ isInSight }) => isInSight);
  const bars = barScale === null ? [] : layoutBars(binsOf(input), scale, barScale, bandTop, bandBottom);
  const labels = place.names === "small" ? [] : isNamed ? inSight.flatMap((mark) => rowLabel(mark, mark.y, scale.range) ?? []) :
    labelsOf(inSight, bars, { left, right, bandTop, bandBottom, linesAbove: shape.linesAbove, linesBelow: shape.linesBelow, selected }).slice(0, mostLabels);
  const y1 = y0 + shape.height + extra;
  const names = namesOf(input, place, { top: y0 + top, middle: (bandTop + bandBottom) / 2, bottom: y1 - bottom }, scale.range);
  const labelOf = new Map(labels.map((label) => [label.key, label]));
  return {
    name: input,
    ...names,
    y0,
    y1,
    bandTop,
    bandBottom,
    tenures: input.tenures.flatMap(({ span, label }) => tenureOf(span, label, scale)),
    marks: inSight.map((mark) => ({ ...mark, label: labelOf.get(keyOf(mark.cell)) ?? null })).sort((a, b) => a.cell.ordinal - b.cell.ordinal),
    bars,
    reachable: nearest(bars, near, mostReachable),
  };
}

/** The `most` of `bars`, a run of them, that are nearest to an instant. */
function nearest(bars: readonly BarLayout[], instant: number, most: number): readonly BarLayout[] {
  const at = bars.findIndex(({ bin }) => bin.span[1] > instant);
  const middle = at === -1 ? bars.length - 1 : at;
  const start = Math.max(0, Math.min(middle - Math.floor(most / 2), bars.length - most));
  return bars.slice(start, start + most);
}

/** The bins among a lane's cells. */
export function binsOf({ cells }: LaneInput): readonly Bin[] {
  return cells.filter((cell) => cell.kind === "bin");
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function tenureOf([start, end]: Span, label: string, scale: TimeScale): readonly TenureLayout[] {
  const [left, right] = scale.range;
  // The ends are round and stand outside the dates, so that a mark on the first day lies in its band.
  const [from, to] = [scale(start) - BAND / 2, scale(end) + BAND / 2];
  const [x0, x1] = [Math.max(left, from), Math.min(right, to)];
  return x1 > x0 ? [{ x0, x1, isCut: [scale(start) < left, scale(end) > right], label }] : [];
}

interface LabelPlace {
  readonly left: number;
  readonly right: number;
  readonly bandTop: number;
  readonly bandBottom: number;
  readonly linesAbove: number;
  readonly linesBelow: number;
  readonly selected: string | null;
}

function labelsOf(marks: readonly (Mark & { readonly y: number })[], bars: readonly BarLayout[], place: LabelPlace): readonly Label[] {
  const labelled: Labelled[] = [];
  const obstacles: Box[] = bars.map(({ x0, x1, pale, y1 }) => ({ x0, x1, y0: pale, y1 }));
  for (const mark of marks) {
    const size = mark.cell.kind === "crowd" ? TARGET : MARK;
    const box = { x0: mark.x0, x1: mark.x1, y0: mark.y - size / 2, y1: mark.y + size / 2 };
    if (mark.lagX !== null) obstacles.push({ x0: Math.min(mark.lagX, box.x0), x1: Math.max(mark.lagX, box.x1), y0: mark.y - 5, y1: mark.y + 5 });
    if (mark.cell.kind === "crowd") {
      obstacles.push(box);
      continue;
    }
    const half = BAND / 2 + 1;
    labelled.push({
      key: mark.cell.id,
      text: mark.cell.label,
      box,
      reach: mark.lagX === null ? [box.x0, box.x1] : [Math.min(mark.lagX, box.x0), Math.max(mark.lagX, box.x1)],
      first: mark.y - place.bandTop < half,
      last: place.bandBottom - mark.y < half,
      selected: mark.cell.id === place.selected,
    });
  }
  const { left, right, bandTop, bandBottom, linesAbove, linesBelow } = place;
  return placeLabels(labelled, obstacles, { x0: left, x1: right, bandTop, bandBottom, linesAbove, linesBelow });
}
