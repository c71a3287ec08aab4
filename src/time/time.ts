/** From the least (inclusive) to the greatest (exclusive) instant at which something may have happened: civil time as epoch milliseconds in UTC, ±Infinity where open or unknown. */
export type Bounds = readonly [min: number, max: number];

/** `[start, end)` in epoch milliseconds, UTC. */
export type Span = readonly [start: number, end: number];

const PRECISIONS = ["instant", "day", "month", "season", "year", "decade", "century", "millennium"] as const;

/** The finest calendar unit that is known of a date; where a time states several dates, of the coarsest of them. */
export type Precision = (typeof PRECISIONS)[number];

/**
 * How a time is stated, which its bounds alone cannot tell: `1959-10` and `[1959-10-01..1959-10-31]` have the same bounds,
 * but the first is some time of that month, the second one day of it.
 */
export type Form = "date" | "lasted" | "one-of" | "all-of";

/**
 * When something happened, as far as it is known.
 *
 * `start`, `end`: within which bounds it began and ended. A day is `start = end = [midnight, next midnight)`, an instant a millisecond;
 * *lasted from a to b* has the bounds of `a` as `start` and those of `b` as `end`; *one day within* and *some day of that month* have
 * the whole span in both, and differ in `form` and `precision`.
 * `approximate`, `uncertain`: EDTF's `~` and `?`, on the whole or any part.
 * `members`: of a set of several, from when to when each may be, in the order stated.
 * `edtf`: the statement in EDTF as it was read; a `Date` or a number as a date-time in UTC.
 */
export interface Time {
  readonly start: Bounds;
  readonly end: Bounds;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly form: Form;
  readonly precision: Precision;
  readonly members?: readonly Span[];
  readonly edtf: string;
}

/** The coarser of two precisions. */
export function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) < PRECISIONS.indexOf(b) ? b : a;
}

/** Milliseconds of a civil day. Civil days have no daylight saving. */
export const DAY = 86_400_000;

/** `spans` ascending, those as one that overlap or are no more than `gap` apart. */
export function union(spans: readonly Span[], gap = 0): readonly Span[] {
  const found: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => (a[0] === b[0] ? 0 : a[0] - b[0]))) {
    const last = found.at(-1);
    if (last !== undefined && start <= last[1] + gap) found[found.length - 1] = [last[0], Math.max(last[1], end)];
    else found.push([start, end]);
  }
  return found;
}

/** From the earliest instant at which `time` may have begun to the latest at which it may have ended. */
export function extentOf(time: Time): Span {
  return [time.start[0], time.end[1]];
}

/** Whether all that `time` states is known to the day (or the instant). */
export function isFine({ precision }: Time): boolean {
  return precision === "day" || precision === "instant";
}

/** Whether `time` is known to the day (or the instant) and unqualified, so that it may be drawn as a point. */
export function isExact(time: Time): boolean {
  return isFine(time) && time.form === "date" && !time.approximate && !time.uncertain;
}
