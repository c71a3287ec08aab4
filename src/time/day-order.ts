import type { DayOrder } from "./written-date.js";

/** Two numbers and a year, wherever they stand: "c. 5/6/1911 - 25/6/1911" has them twice. Dots are for the day first whoever writes, and settle nothing. */
const NUMBERS = /(?<!\d|(?<!\d\d)\d[-/])(\d\d?)([-/])(\d\d?)\2\d{4}\b/g;
/** Few texts have any, and a million may be looked at. */
const HAS_NUMBERS = /\d([-/])\d\d?\1\d{4}/;

/** The two numbers before the year of each date in `text` that is of numbers alone. */
export function numbersIn(text: string): readonly (readonly [first: number, second: number])[] {
  return !HAS_NUMBERS.test(text) ? [] : Array.from(text.matchAll(NUMBERS), ([, first, , second]) => [Number(first), Number(second)]);
}

/** The order of day and month that the dates of a column settle together, told one by one. */
export interface ColumnOrder {
  add(text: string): void;
  settled(): DayOrder | null;
}

/** It is settled where some have a number above 12 at the one place, and none at the other. Texts that are no such dates have no say. */
export function createColumnOrder(): ColumnOrder {
  const found = new Set<DayOrder>();
  return {
    add(text) {
      // What no calendar has, such as 32/01, is a slip that settles nothing.
      for (const [one, other] of numbersIn(text)) if (one > 0 && other > 0 && one < 32 && other < 32 && one > 12 !== other > 12) found.add(one > 12 ? "day-first" : "month-first");
    },
    settled: () => (found.size === 1 ? [...found][0]! : null),
  };
}
