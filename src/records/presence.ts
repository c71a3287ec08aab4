import { ceilTo, floorTo, units } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import type { Columns } from "./columns.js";
import { isDoubtful } from "./grain.js";

/** From when to when the record `index` may have been: a single span, but of several dates that of each. Of an undated record it is NaN. */
export function spansOf({ start, end, sets }: Columns, index: number): readonly Span[] {
  return sets.get(index)?.members ?? [[start[index]!, end[index]!]];
}

/** Whether the record `index` may have been at some time of the span from `from` to before `until`. */
export function mayLieIn(columns: Columns, index: number, [from, until]: Span): boolean {
  // An undated record compares as NaN, and so lies in no span.
  return spansOf(columns, index).some(([start, end]) => start < until && end > from);
}

/**
 * Whether it is known to have been: whole, or of what lasted where it surely went on at some time of the span, and of all of several dates
 * any one of them. A date in doubt is not known to lie in any.
 */
export function surelyLiesIn(columns: Columns, index: number, [from, until]: Span): boolean {
  const { begun, goingOn, grain, sets } = columns;
  if (isDoubtful(grain[index]!)) return false;
  if (begun[index]! <= until && goingOn[index]! >= from) return true;
  const set = sets.get(index);
  if (set?.form !== "all-of") return false;
  const unit = units.find((each) => each === set.precision);
  // Of a range each of its dates is meant, in whole units from its first to its last.
  return spansOf(columns, index).some(([first, after]) => (first >= from && after <= until)
    || (unit !== undefined && ceilTo(unit, Math.max(first, from)) < floorTo(unit, Math.min(after, until))));
}
