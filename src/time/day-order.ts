import type { DayOrder } from "./written.js";

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(?:\d{2}|\d{4})$/;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Which number is the day in dates of one hand, such as those of a column: what all of them allow and one of them demands; null where nothing does. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | null {
  let [isDayFirst, isMonthFirst] = [false, false];
  for (const text of texts) {
    const [, first, , second] = NUMBERS.exec(text.trim()) ?? [];
    isDayFirst ||= Number(first) > 12;
    isMonthFirst ||= Number(second) > 12;
  }
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? "day-first" : "month-first";
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
  const [, first, , second] = NUMBERS.exec(text.trim()) ?? [];
  return [Number(first ?? 0), Number(second ?? 0)];
}
