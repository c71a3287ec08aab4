import type { DayOrder } from "./written-date.js";

/** Two numbers and a year. Dots are for the day first whoever writes, and settle nothing. */
export const NUMBERS = /^\s*(\d\d?)([-/])(\d\d?)\2\d{4}\b/;

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
      const [, first = 0, , second = 0] = NUMBERS.exec(text) ?? [];
      const [one, other] = [Number(first), Number(second)];
      // What no calendar has, such as 32/01, is a slip that settles nothing.
      if (one > 0 && other > 0 && one < 32 && other < 32 && one > 12 !== other > 12) found.add(one > 12 ? "day-first" : "month-first");
    },
    settled: () => (found.size === 1 ? [...found][0]! : null),
  };
}
