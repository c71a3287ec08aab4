import type { DayOrder } from "./written-date.js";

/** Two numbers and a year. Dots are for the day first whoever writes, and settle nothing. */
const NUMBERS = /^\s*(\d\d?)([-/])(\d\d?)\2\d{4}\b/;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/**
 * The order of day and month that the dates of a column settle together: some have a number above 12 at the one place, and none at the other.
 * Null where none has, or they contradict each other. Texts that are no such dates have no say.
 */
export function dayOrderOf(texts: Iterable<string>): DayOrder | null {
  let found: DayOrder | null = null;
  for (const text of texts) {
    const [, first, , second] = NUMBERS.exec(text) ?? [];
    if (first === undefined || Number(first) > 12 === Number(second) > 12) continue;
    const order = Number(first) > 12 ? "day-first" : "month-first";
    if (found !== null && found !== order) return null;
    found = order;
  }
  return found;
}

/** Whether `text` is one of two days by whether its first number is the day. */
export function isAmbiguous(text: string): boolean {
  const [a, b] = numbersOf(text);
  return a > 0 && b > 0 && a <= 12 && b <= 12 && a !== b;
}

/** The two days that an ambiguous `text` may be: `4 May or 5 April`. */
export function eitherDay(text: string): string {
  const [a, b] = numbersOf(text);
  return `${a} ${MONTHS[b - 1]!} or ${b} ${MONTHS[a - 1]!}`;
}

function numbersOf(text: string): readonly [number, number] {
  const [, first, , second] = NUMBERS.exec(text) ?? [];
  return [Number(first ?? 0), Number(second ?? 0)];
}
