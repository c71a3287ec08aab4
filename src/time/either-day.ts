import { numbersIn } from "./day-order.js";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** The two days that the first date in `text` may be of which the numbers do not say which is the day: `4 May or 5 April`; null where there is none. */
export function eitherDay(text: string): string | null {
  const [a, b] = numbersIn(text).find(([first, second]) => Math.min(first, second) > 0 && Math.max(first, second) <= 12 && first !== second) ?? [];
  return a === undefined || b === undefined ? null : `${a} ${MONTHS[b - 1]!} or ${b} ${MONTHS[a - 1]!}`;
}
