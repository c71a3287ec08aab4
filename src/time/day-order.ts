import type { DayOrder } from "./written-date.js";

/** Two numbers and a year. Dots are for the day first whoever writes, and settle nothing. */
export const NUMBERS = /^\s*(\d\d?)([-/])(\d\d?)\2\d{4}\b/;

/**
 * The order of day and month that the dates of a column settle together: some have a number above 12 at the one place, and none at the other.
 * Null where none has, or they contradict each other. Texts that are no such dates have no say.
 */
export function dayOrderOf(texts: Iterable<string>): DayOrder | null {
  let found: DayOrder | null = null;
  for (const text of texts) {
    const [, first, , second] = NUMBERS.exec(text) ?? [];
    const [one, other] = [Number(first ?? 0), Number(second ?? 0)];
    // What no calendar has, such as 32/01, is a slip that settles nothing.
    if (one === 0 || other === 0 || one > 31 || other > 31 || one > 12 === other > 12) continue;
    const order = one > 12 ? "day-first" : "month-first";
    if (found !== null && found !== order) return null;
    found = order;
  }
  return found;
}
