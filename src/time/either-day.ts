import { NUMBERS } from "./day-order.js";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Whether `text` starts with one of two days, by whether its first number is the day. */
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
