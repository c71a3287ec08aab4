import { boundsOf, precisionOf } from "./edtf-bounds.js";
import type { Edtf, EdtfDate, EdtfInterval, EdtfRange, EdtfSet } from "./edtf-tree.js";
import { type Bounds, type Span, type Time, coarser } from "./time.js";

/**
 * The time that `tree` states, or null where it names no date, as `../..` does. `edtf`: the text that it was read from.
 *
 * An open end is at ±Infinity, for it is known to go on; an unknown end lies anywhere from the other end to ±Infinity.
 * *One of* has the bounds of all members together in both `start` and `end`; *all of* starts with the earliest and ends with
 * the latest. Of several dates `precision` is that of the coarsest, and a qualifier of any holds for the whole.
 */
export function timeOf(tree: Edtf, edtf: string): Time | null {
  const dates = datesOf(tree);
  if (dates.length === 0) return null;
  const [start, end] = "members" in tree ? boundsOfSet(tree) : boundsOfPart(tree);
  return {
    start,
    end,
    approximate: dates.some((date) => date.approximate),
    uncertain: dates.some((date) => date.uncertain),
    form: tree.type === "interval" ? "lasted" : tree.type,
    precision: dates.map(precisionOf).reduce(coarser),
    ...("members" in tree && tree.members.length > 1 ? { members: tree.members.map(spanOf) } : {}),
    edtf,
  };
}

type Part = EdtfDate | EdtfInterval | EdtfRange;

/** Every date in `tree`, in the order stated. */
export function datesOf(tree: Edtf): readonly EdtfDate[] {
  const parts: readonly Part[] = "members" in tree ? tree.members : [tree];
  return parts.flatMap((part) => (part.type === "date" ? part : [part.start, part.end].filter((end) => typeof end !== "string")));
}

function boundsOfSet({ type, members }: EdtfSet): [start: Bounds, end: Bounds] {
  const parts = members.map(boundsOfPart);
  const [start] = parts.reduce((first, part) => (part[0][0] < first[0][0] ? part : first));
  const [, end] = parts.reduce((last, part) => (part[1][1] > last[1][1] ? part : last));
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
