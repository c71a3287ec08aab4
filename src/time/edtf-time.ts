import { boundsOf, precisionOf } from "./edtf-bounds.js";
import type { Edtf, EdtfDate, EdtfInterval, EdtfRange, EdtfSet } from "./edtf-tree.js";
import { type Bounds, type Precision, type Span, type Time, coarser } from "./time.js";

/**
 * The time that `tree` states, or null where it names no date, as `../..` does. `edtf`: the text that it was read from.
 *
 * An open end is at ±Infinity, for it is known to go on; an unknown end lies anywhere from the other end to ±Infinity.
 * *One of* has the bounds of all members together in both `start` and `end`; *all of* starts with the earliest and ends with
 * the latest. Of several dates `precision` is that of the coarsest, and a qualifier of any part of any holds for the whole.
 */
export function timeOf(tree: Edtf, edtf: string): Time | null {
  // Nearly all are.
  if (tree.type === "date") {
    const bounds = boundsOf(tree);
    return { start: bounds, end: bounds, approximate: tree.approximate > 0, uncertain: tree.uncertain > 0, form: "date", precision: precisionOf(tree), edtf };
  }
  const dates = datesOf(tree);
  if (dates.length === 0) return null;
  let [approximate, uncertain] = [false, false];
  let precision: Precision = "instant";
  for (const date of dates) {
    approximate ||= date.approximate > 0;
    uncertain ||= date.uncertain > 0;
    precision = coarser(precision, precisionOf(date));
  }
  const isSet = "members" in tree;
  const [start, end] = isSet ? boundsOfSet(tree) : boundsOfPart(tree);
  const time: { -readonly [Name in keyof Time]: Time[Name] } = { start, end, approximate, uncertain, form: isSet ? tree.type : "lasted", precision, edtf };
  if (isSet && tree.members.length > 1) time.members = tree.members.map(spanOf);
  return time;
}

type Part = EdtfDate | EdtfInterval | EdtfRange;

/** Every date in `tree`, in the order stated. */
export function datesOf(tree: Edtf): readonly EdtfDate[] {
  const parts: readonly Part[] = "members" in tree ? tree.members : [tree];
  const dates: EdtfDate[] = [];
  for (const part of parts) {
    if (part.type === "date") {
      dates.push(part);
      continue;
    }
    if (typeof part.start !== "string") dates.push(part.start);
    if (typeof part.end !== "string") dates.push(part.end);
  }
  return dates;
}

function boundsOfSet({ type, members }: EdtfSet): [start: Bounds, end: Bounds] {
  let [start, end] = boundsOfPart(members[0]!);
  for (let i = 1; i < members.length; i++) {
    const [from, to] = boundsOfPart(members[i]!);
    if (from[0] < start[0]) start = from;
    if (to[1] > end[1]) end = to;
  }
  if (type === "all-of") return [start, end];
  const whole: Bounds = [start[0], end[1]];
  return [whole, whole];
}

function spanOf(part: Part): Span {
  const [start, end] = boundsOfPart(part);
  return [start[0], end[1]];
}

function boundsOfPart(part: Part): [start: Bounds, end: Bounds] {
  if (part.type === "date") {
    const bounds = boundsOf(part);
    return [bounds, bounds];
  }
  const start = typeof part.start === "string" ? null : boundsOf(part.start);
  const end = typeof part.end === "string" ? null : boundsOf(part.end);
  return [
    start ?? [-Infinity, part.start === "unknown" ? end![1] : -Infinity],
    end ?? [part.end === "unknown" ? start![0] : Infinity, Infinity],
  ];
}
