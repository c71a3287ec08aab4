import type { Bin } from "../records/cells.js";
import { type Time, isExact } from "../time/time.js";
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
}

export type LaneCell = RecordCell | Bin;

/** What is drawn for a cell, in CSS pixels along the axis. `x0`, `x1`: its edges, at least a mark apart. `lagX`: the end of its lag. */
export interface Mark {
  readonly cell: LaneCell;
  readonly x0: number;
  readonly x1: number;
  readonly sign: Sign;
  readonly lagX: number | null;
}

/** The mark of `cell`; open ends reach the edges of the range. */
export function markOf(cell: LaneCell, scale: TimeScale): Mark {
  if (cell.kind === "bin") {
    const [x0, x1] = widened(scale(cell.span[0]), scale(cell.span[1]), TARGET);
    return { cell, x0, x1, sign: "solid", lagX: null };
  }
  const { time, other } = cell;
  const [left, right] = [scale.range[0] - TARGET, scale.range[1] + TARGET];
  const from = scale(time.start[0]);
  const to = scale(time.end[1]);
  const [x0, x1] = widened(from === -Infinity ? Math.min(left, to) : from, to === Infinity ? Math.max(right, from) : to, MARK);
  return { cell, x0, x1, sign: signOf(time), lagX: other === null ? null : lagOf(other, scale, x0, x1) };
}

/** How far a mark reaches in its row: its target, and its lag with the upright at the end. */
export function reachOf({ x0, x1, lagX }: Mark): readonly [x0: number, x1: number] {
  const [left, right] = widened(x0, x1, TARGET);
  return lagX === null ? [left, right] : [Math.min(left, lagX - 3), Math.max(right, lagX + 3)];
}

/** How a record at `time` is drawn. */
export function signOf(time: Time): Sign {
  const lasted = time.form === "lasted" && !time.approximate && !time.uncertain;
  return lasted || isExact(time) ? "solid" : "dashed";
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
