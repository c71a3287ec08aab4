import type { Bin, Crowd } from "../records/cells.js";
import { anchorOf } from "../records/columns.js";
import { type Time, isCertain } from "../time/time.js";
import type { TimeScale } from "./scales.js";
import { MARK, TARGET } from "./sizes.js";

/** How a mark is drawn: solid where its time is known to the day or as lasting, else dashed. */
export type Sign = "solid" | "dashed";

/** One record to be drawn in a lane. `time`: where it stands. `other`: its other date, to which the lag is drawn. */
export interface RecordCell {
  readonly kind: "record";
  readonly id: string;
  readonly label: string;
  readonly time: Time;
  readonly other: Time | null;
  readonly ordinal: number;
}

/** What is drawn as a mark: a record, or a crowd of them as one counted mark. */
export type MarkCell = RecordCell | Crowd;

export type LaneCell = MarkCell | Bin;

/** The key of a cell, unique within its lane. */
export function keyOf(cell: LaneCell): string {
  return cell.kind === "record" ? cell.id : `${cell.kind} ${cell.unit} ${cell.span[0]}`;
}

/** The instant by which a cell is ordered. */
export function instantOf(cell: LaneCell): number {
  return cell.kind === "record" ? anchorOf(cell.time) : cell.span[0];
}

/**
 * What is drawn for a cell, in CSS pixels along the axis.
 *
 * `x0`, `x1`: its edges, at least a mark apart, and cut at the plot's if it is longer. `isCut`: whether it goes on beyond the left
 * and the right edge. `isDisc`: whether it is as wide as high. `isInSight`: whether any of it is, of a disc also what stands beside the time in sight. `lagX`: the end of its lag, wherever that is. `reach`: from where to where its row is taken, in sight or not.
 */
export interface Mark {
  readonly cell: MarkCell;
  readonly x0: number;
  readonly x1: number;
  readonly isCut: readonly [left: boolean, right: boolean];
  readonly isDisc: boolean;
  readonly isInSight: boolean;
  readonly sign: Sign;
  readonly lagX: number | null;
  readonly reach: readonly [x0: number, x1: number];
}

/** What a sum of pixels may be off by. */
const HAIR = 1e-6;

export function markOf(cell: MarkCell, scale: TimeScale): Mark {
  const [start, end] = cell.kind === "crowd" ? cell.span : [cell.time.start[0], cell.time.end[1]];
  const [x0, x1] = widened(scale(start), scale(end), cell.kind === "crowd" ? TARGET : MARK);
  const [left, right] = scale.range;
  const lagX = cell.kind === "crowd" || cell.other === null ? null : lagOf(cell.other, scale, x0, x1);
  // A disc at the edge is seen whole; what is longer is cut there.
  const isLong = x1 - x0 > MARK + HAIR;
  return {
    cell,
    x0: isLong ? Math.max(left, x0) : x0,
    x1: isLong ? Math.min(right, x1) : x1,
    isCut: [isLong && x0 < left, isLong && x1 > right],
    isDisc: !isLong,
    isInSight: isLong ? scale(end) > left && scale(start) < right : x1 > left && x0 < right,
    sign: cell.kind === "crowd" ? "solid" : signOf(cell.time),
    lagX,
    reach: reachOf(x0, x1, lagX),
  };
}

/** A mark takes its row as far as its target, and its lag with the upright at the end. */
function reachOf(x0: number, x1: number, lagX: number | null): readonly [x0: number, x1: number] {
  const [left, right] = widened(x0, x1, TARGET);
  return lagX === null ? [left, right] : [Math.min(left, lagX - 3), Math.max(right, lagX + 3)];
}

/** How a record at `time` is drawn. */
export function signOf(time: Time): Sign {
  return isCertain(time) ? "solid" : "dashed";
}

function widened(x0: number, x1: number, least: number): readonly [number, number] {
  const missing = Math.max(0, least - (x1 - x0)) / 2;
  return [x0 - missing, x1 + missing];
}

function lagOf(other: Time, scale: TimeScale, x0: number, x1: number): number | null {
  const x = (scale(other.start[0]) + scale(other.end[1])) / 2;
  // A lag that ends under its own mark cannot be seen.
  return Number.isFinite(x) && (x < x0 - 2 || x > x1 + 2) ? x : null;
}
