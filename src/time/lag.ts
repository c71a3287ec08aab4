import { DAY, type Time, extentOf, isExact, isFine } from "./time.js";

/** Whole civil days; `exact` where the days between which they lie are known and unqualified, else `days` is the least possible. `afterEnd`: whether they are counted from when something ended that lasted. */
export interface Lag {
  readonly days: number;
  readonly exact: boolean;
  readonly afterEnd: boolean;
}

/**
 * The days from `from` to `to`: 50 from 4 January 1954 to 23 February 1954; of what lasted from its end to what is later, and from its start to what is earlier.
 *
 * Negative where `to` is certainly the earlier, and 0 where the one is within the other. Where the dates are not exact, the possible value nearest to 0.
 * Null where one of them is open or unknown at an end.
 */
export function lagInDays(from: Time, to: Time): Lag | null {
  if (![...extentOf(from), ...extentOf(to)].every(Number.isFinite)) return null;
  const least = firstDay(to.start[0]) - lastDay(from.end[1]);
  const most = lastDay(to.end[1]) - firstDay(from.start[0]);
  const days = least > 0 ? least : Math.min(most, 0);
  return { days, exact: [from, to].every(days === 0 ? isExact : isSure), afterEnd: days > 0 && from.form === "lasted" };
}

/** Whether it is known to the day when it began and when it ended. */
function isSure(time: Time): boolean {
  return isExact(time) || (time.form === "lasted" && isFine(time) && !time.approximate && !time.uncertain && time.start[1] - time.start[0] <= DAY && time.end[1] - time.end[0] <= DAY);
}

function firstDay(min: number): number {
  return Math.floor(min / DAY);
}

function lastDay(max: number): number {
  return Math.ceil(max / DAY) - 1;
}
