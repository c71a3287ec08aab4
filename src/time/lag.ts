import { DAY, type Time, extentOf, isExact } from "./time.js";

/** Whole civil days; `exact` where both dates are known to the day and unqualified, else `days` is the least possible. */
export interface Lag {
  readonly days: number;
  readonly exact: boolean;
}

/**
 * The days from the end of `from` to the start of `to`: 50 from 4 January 1954 to 23 February 1954.
 *
 * Negative where `to` is certainly the earlier. Where the dates are not exact, the possible value nearest to 0.
 * Null where one of them is open or unknown at an end.
 */
export function lagInDays(from: Time, to: Time): Lag | null {
  if (![...extentOf(from), ...extentOf(to)].every(Number.isFinite)) return null;
  const least = firstDay(to.start[0]) - lastDay(from.end[1]);
  const most = lastDay(to.start[1]) - firstDay(from.end[0]);
  const days = least > 0 ? least : Math.min(most, 0);
  return { days, exact: isExact(from) && isExact(to) };
}

function firstDay(min: number): number {
  return Math.floor(min / DAY);
}

function lastDay(max: number): number {
  return Math.ceil(max / DAY) - 1;
}
