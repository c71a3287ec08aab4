import type { Bin, Crowd } from "../records/cells.js";
import { anchorOf } from "../records/columns.js";
import { type Bounds, DAY, type Time, extentOf, isFine, union } from "../time/time.js";
import type { TimeScale } from "./scales.js";
import { FADE, MARK, TARGET } from "./sizes.js";

/**
 * What a mark says of its time by its ink: that it is known to the day, or lasted, both solid; that it is no closer known than to a month, a
 * year or longer, hollow; or that it is some day within a span, or one of several, dashed.
 */
export type Sign = "record" | "lasted" | "imprecise" | "within";

/** From where to where, in CSS pixels. */
export type Edges = readonly [x0: number, x1: number];

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
 * and the right edge. `isDisc`: whether it is as wide as high. `isInSight`: whether any of it is, of a disc also what stands beside the time in sight.
 * `body`: from where to where it is drawn at its full height; from there it fades towards an end that is open or not known to the day.
 * `parts`: what is drawn so, ascending and apart: of a set its members, between which there is a line; else all of the body.
 * `lagX`: the end of its lag, wherever that is. `reach`: from where to where its row is taken, in sight or not, and from where on only by its lag.
 */
export interface Mark {
  readonly cell: MarkCell;
  readonly x0: number;
  readonly x1: number;
  readonly isCut: readonly [left: boolean, right: boolean];
  readonly isDisc: boolean;
  readonly isInSight: boolean;
  readonly sign: Sign;
  readonly body: Edges;
  readonly parts: readonly Edges[];
  readonly lagX: number | null;
  readonly reach: readonly [x0: number, x1: number, lag: number];
}

/** What a sum of pixels may be off by. */
const HAIR = 1e-6;

export function markOf(cell: MarkCell, scale: TimeScale): Mark {
  const isCrowd = cell.kind === "crowd";
  const [start, end] = isCrowd ? cell.span : extentOf(cell.time);
  const least = isCrowd ? TARGET : leastOf(cell.time);
  // So many at most as there is room for, however many members a set has.
  const whole = union(((isCrowd ? null : cell.time.members) ?? [[start, end]]).map((span) => widened(scale(span[0]), scale(span[1]), least)), 1);
  const [x0, x1] = [whole[0]![0], whole.at(-1)![1]];
  const [left, right] = scale.range;
  const lagX = isCrowd || cell.other === null ? null : lagOf(cell.other, scale, x0, x1);
  // A disc at the edge is seen whole; what is longer is cut there.
  const isLong = x1 - x0 > MARK + HAIR;
  const within = (edges: Edges, [from, to]: Edges): Edges => [Math.max(from, edges[0]), Math.min(to, edges[1])];
  const seen: Edges = isLong ? within([x0, x1], [left, right]) : [x0, x1];
  // No wider than it has to be, it has no room to fade.
  const body = isCrowd || x1 - x0 <= least + HAIR ? seen : within(bodyOf(cell.time, scale, whole), seen);
  return {
    cell,
    x0: seen[0],
    x1: seen[1],
    isCut: [isLong && x0 < left, isLong && x1 > right],
    isDisc: !isLong,
    isInSight: isLong ? scale(end) > left && scale(start) < right : x1 > left && x0 < right,
    sign: isCrowd ? "record" : signOf(cell.time, isLong),
    body,
    parts: whole.map((part) => within(part, body)).filter(([from, to]) => from < to),
    lagX,
    reach: reachOf(x0, x1, lagX),
  };
}

/** The least width of a mark: what is both approximate and uncertain has room to say so twice, and what lasted is no point. */
function leastOf({ approximate, uncertain, form }: Time): number {
  return MARK + (approximate && uncertain ? 9 : form === "lasted" ? 6 : 0);
}

/**
 * Where a time of `parts` is not faded: what lasted, where it surely went on, and if that is nowhere, in the midst of when it may have. An open end goes
 * on for good, and fades at the edge of the plot; of what has one that is not known only the other is sure.
 */
function bodyOf({ form, start, end }: Time, scale: TimeScale, parts: readonly Edges[]): Edges {
  const [[x0, after], [before, x1]] = [parts[0]!, parts.at(-1)!];
  const [left, right] = scale.range;
  const hasLasted = form === "lasted";
  const sure = ([min, max]: Bounds, instant: number, edge: number): number => (hasLasted && max - min > DAY ? scale(instant) : edge);
  const first = Number.isFinite(x0) ? sure(start, start[1], x0) : scale(end[0]);
  const last = Number.isFinite(x1) ? sure(end, end[0], x1) : scale(start[1]);
  const begun = Number.isFinite(hasLasted ? start[1] : x0) ? first : Math.min(left + FADE, last - MARK, after - MARK);
  const goingOn = Number.isFinite(hasLasted ? end[0] : x1) ? last : Math.max(right - FADE, first + MARK, before + MARK);
  const from = Math.max(x0, Math.min(begun, (begun + goingOn - MARK) / 2, x1 - MARK));
  return [from, Math.min(x1, Math.max(goingOn, from + MARK))];
}

/** A mark takes its row as far as its target, and its lag with the upright at the end. */
function reachOf(x0: number, x1: number, lagX: number | null): Mark["reach"] {
  const [left, right] = widened(x0, x1, TARGET);
  return lagX === null ? [left, right, right] : [Math.min(left, lagX - 3), Math.max(right, lagX + 3), right];
}

function signOf(time: Time, isLong: boolean): Sign {
  const { form, members } = time;
  if (form === "one-of") return "within";
  if (form !== "lasted" && !isFine(time)) return "imprecise";
  return isLong && form !== "date" && members === undefined ? "lasted" : "record";
}

function widened(x0: number, x1: number, least: number): Edges {
  const missing = Math.max(0, least - (x1 - x0)) / 2;
  return [x0 - missing, x1 + missing];
}

function lagOf(other: Time, scale: TimeScale, x0: number, x1: number): number | null {
  const x = (scale(other.start[0]) + scale(other.end[1])) / 2;
  // A lag that ends under its own mark cannot be seen.
  return Number.isFinite(x) && (x < x0 - 2 || x > x1 + 2) ? x : null;
}
