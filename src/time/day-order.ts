import type { DayOrder } from "./written.js";

const NUMBERS = /^(\d{1,2})([-/])(\d{1,2})\2\d{4}$/;

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
