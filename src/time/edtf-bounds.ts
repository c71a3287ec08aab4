import { midnight } from "./civil.js";
import type { EdtfDate } from "./edtf-tree.js";
import { type Bounds, DAY, type Precision } from "./time.js";

const YEARS = { 1: "year", 10: "decade", 100: "century", 1000: "millennium" } as const satisfies Record<number, Precision>;

/** The finest unit that is known of `date`: of `1954-03-XX` the month. */
export function precisionOf({ years, month, day, time }: EdtfDate): Precision {
  if (typeof month !== "number") return YEARS[years];
  if (time !== null) return "instant";
  if (month > 12) return "season";
  return typeof day === "number" ? "day" : "month";
}

/**
 * The bounds of `date`, in epoch milliseconds, UTC; an instant is a millisecond wide, and one without a zone is read in UTC.
 *
 * Seasons are those of meteorology in the north, since EDTF leaves them open: 21 is March to May, 22 June to August,
 * 23 September to November, 24 December to the next year's February.
 */
export function boundsOf({ year, years, month, day, time, offset }: EdtfDate): Bounds {
  if (typeof month !== "number") return [midnight(year), midnight(year + years)];
  if (month > 12) return [midnight(year, month * 3 - 60), midnight(year, month * 3 - 57)];
  if (typeof day !== "number") return [midnight(year, month), midnight(year, month + 1)];
  const start = midnight(year, month, day);
  if (time === null) return [start, start + DAY];
  const instant = start + time - (offset ?? 0);
  return [instant, instant + 1];
}
