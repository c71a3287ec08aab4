import type { Span } from "../time/time.js";
import type { LaneName } from "../view/content.js";
import { type Box, type Label, type Labelled, placeLabels } from "./labels.js";
import { type LaneCell, type Mark, markOf } from "./marks.js";
import { assignRows } from "./rows.js";
import type { TimeScale } from "./scales.js";
import { BAND, LABEL_LINE, LANE_FONT, MARK, MOST_ROWS, NOTE_FONT, ROW, TARGET } from "./sizes.js";
import { endText, wrapText } from "./text.js";

/** A lane to be drawn. `cells`: ascending by time, all of the lane's, whether or not in sight. */
export interface LaneInput extends LaneName {
  readonly cells: readonly LaneCell[];
}

/** A mark in its row. `ordinal`: its place in its lane, from 1. `y`: the middle of its row. `label`: null where it found no room. */
export interface PlacedMark extends Mark {
  readonly ordinal: number;
  readonly y: number;
  readonly label: Label | null;
}

/** A line of text; `y` is its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A tenure in CSS pixels. `isCut`: whether it goes on beyond the left and the right edge. */
export interface TenureLayout {
  readonly x0: number;
  readonly x1: number;
  readonly isCut: readonly [left: boolean, right: boolean];
  readonly label: string;
}

/** A lane in CSS pixels. `label`, `note`: in lines, ended where there is no room. `bandTop`, `bandBottom`: the band round its rows. `marks`: those in sight, ascending by time. */
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
}

/** Where the lanes' names stand. Where they have none, marks have no labels either, and a list says both. */
export type NamePlace = "beside" | "above" | "none";

interface LanePlace {
  readonly y0: number;
  readonly extra: number;
  readonly names: NamePlace;
  readonly gutter: number;
  readonly selected: string | null;
}

const PAD = 7;
const NAME_GAP = 12;
const LANE_LEADING = 18;
const NOTE_LEADING = 16;

/** How the height of a lane is made up. A lane of few rows has a second line of labels above, since few can stand beside. */
export interface LaneShape {
  readonly rows: number;
  readonly linesAbove: number;
  readonly header: number;
  readonly height: number;
}

export interface MeasuredLane {
  readonly input: LaneInput;
  readonly marks: readonly Mark[];
  readonly rows: readonly number[];
  readonly shape: LaneShape;
}

/** Rows and height of a lane. They come from all of its cells, so that panning changes neither. */
export function measureLane(input: LaneInput, scale: TimeScale, names: NamePlace): MeasuredLane {
  const marks = input.cells.map((cell) => markOf(cell, scale)).sort((a, b) => compare(a.reach[0], b.reach[0]));
  // Beyond the limit marks share rows: the lane must not grow with its records.
  const rows = assignRows(marks.map(({ reach }) => reach)).map((row) => row % MOST_ROWS);
  const count = Math.max(1, ...rows.map((row) => row + 1));
  const linesAbove = names === "none" ? 0 : count < 3 ? 2 : 1;
  const linesBelow = names === "none" ? 0 : 1;
  const header = names === "above" ? LANE_LEADING + (input.note === "" ? 0 : NOTE_LEADING) : 0;
  const height = header + 2 * PAD + (linesAbove + linesBelow) * LABEL_LINE + (count - 1) * ROW + BAND;
  return { input, marks, rows, shape: { rows: count, linesAbove, header, height } };
}

/** Places a measured lane from `y0` down; `extra` is height to spare, shared above and below. */
export function placeLane({ input, marks, rows, shape }: MeasuredLane, scale: TimeScale, place: LanePlace): LaneLayout {
  const { y0, extra, selected } = place;
  const bandTop = y0 + extra / 2 + PAD + shape.header + shape.linesAbove * LABEL_LINE;
  const bandBottom = bandTop + BAND + (shape.rows - 1) * ROW;
  const [left, right] = scale.range;
  const inRows = marks.map((mark, i) => ({ ...mark, y: bandTop + BAND / 2 + rows[i]! * ROW }));
  const inSight = inRows.filter(({ x0, x1 }) => x1 >= left && x0 <= right);
  const labels = place.names === "none" ? new Map<string, Label>() : labelsOf(inSight, { left, right, bandTop, bandBottom, linesAbove: shape.linesAbove, selected });
  const ordinals = new Map(input.cells.map((cell, i) => [cell, i + 1]));
  const names = namesOf(input, place, (bandTop + bandBottom) / 2, scale.range);
  return {
    name: input,
    ...names,
    y0,
    y1: y0 + shape.height + extra,
    bandTop,
    bandBottom,
    tenures: input.tenures.flatMap(({ span, label }) => tenureOf(span, label, scale)),
    marks: inSight.map((mark) => ({ ...mark, ordinal: ordinals.get(mark.cell)!, label: labels.get(keyOf(mark.cell)) ?? null })).sort((a, b) => a.ordinal - b.ordinal),
  };
}

interface Names {
  readonly label: readonly TextLine[];
  readonly note: readonly TextLine[];
}

function namesOf(name: LaneName, { names, gutter, y0 }: LanePlace, middle: number, [left, right]: readonly [number, number]): Names {
  switch (names) {
    case "beside":
      return nameBeside(name, gutter, middle);
    case "above":
      return nameAbove(name, left, right, y0 + PAD);
    case "none":
      return { label: [], note: [] };
  }
}

function nameBeside({ label, note }: LaneName, gutter: number, middle: number): Names {
  const width = gutter - NAME_GAP;
  const labels = wrapText(label, width, LANE_FONT, 2, true);
  const notes = wrapText(note, width, NOTE_FONT, 2);
  // The first line's baseline stands a little above the middle of the rows, as a name beside a single mark.
  const top = middle - 2 - (labels.length - 1) * LANE_LEADING;
  const below = top + labels.length * LANE_LEADING - 1;
  return {
    label: labels.map((text, i) => ({ text, x: 0, y: top + i * LANE_LEADING })),
    note: notes.map((text, i) => ({ text, x: 0, y: below + i * NOTE_LEADING })),
  };
}

function nameAbove({ label, note }: LaneName, x0: number, x1: number, top: number): Names {
  const y = top + LANE_FONT;
  return {
    label: [{ text: endText(label, x1 - x0, LANE_FONT, true), x: x0, y }],
    note: [{ text: endText(note, x1 - x0, NOTE_FONT), x: x0, y: y + NOTE_LEADING }],
  };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The key of a cell, unique within its lane. */
export function keyOf(cell: LaneCell): string {
  return cell.kind === "bin" ? `bin ${cell.unit} ${cell.span[0]}` : cell.id;
}

function tenureOf([start, end]: Span, label: string, scale: TimeScale): readonly TenureLayout[] {
  const [left, right] = scale.range;
  // The ends are round and stand outside the dates, so that a mark on the first day lies in its band.
  const [from, to] = [scale(start) - BAND / 2, scale(end) + BAND / 2];
  const [x0, x1] = [Math.max(left, from), Math.min(right, to)];
  return x1 > x0 ? [{ x0, x1, isCut: [from < left, to > right], label }] : [];
}

interface LabelPlace {
  readonly left: number;
  readonly right: number;
  readonly bandTop: number;
  readonly bandBottom: number;
  readonly linesAbove: number;
  readonly selected: string | null;
}

function labelsOf(marks: readonly (Mark & { readonly y: number })[], place: LabelPlace): ReadonlyMap<string, Label> {
  const labelled: Labelled[] = [];
  const obstacles: Box[] = [];
  for (const mark of marks) {
    const size = mark.cell.kind === "bin" ? TARGET : MARK;
    const box = { x0: mark.x0, x1: mark.x1, y0: mark.y - size / 2, y1: mark.y + size / 2 };
    if (mark.lagX !== null) obstacles.push({ x0: Math.min(mark.lagX, box.x0), x1: Math.max(mark.lagX, box.x1), y0: mark.y - 5, y1: mark.y + 5 });
    if (mark.cell.kind === "bin") {
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
  const { left, right, bandTop, bandBottom, linesAbove } = place;
  const labels = placeLabels(labelled, obstacles, { x0: left, x1: right, bandTop, bandBottom, linesAbove });
  return new Map(labels.map((label) => [label.key, label]));
}
