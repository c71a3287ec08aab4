import { daysInMonth, midnight } from "./civil.js";
import type { EdtfDate } from "./edtf-tree.js";
import { type Bounds, DAY, type Precision } from "./time.js";

/** The finest unit that is known of `date`: of `1954-03-XX` the month. */
export function precisionOf({ years, month, day, time }: EdtfDate): Precision {
  if (years > 1) return years <= 10 ? "decade" : years <= 100 ? "century" : "millennium";
  if (typeof month !== "number") return "year";
  if (time !== null) return "instant";
  if (month > 12) return "season";
  return typeof day === "number" ? "day" : "month";
}

/** Whether `date` is a day, month or year of which digits are unspecified such that no single unit says it, as `1X` of a month's days. */
export function isPattern({ years, month, day }: EdtfDate): boolean {
  if (month === null || (month === "XX" && (day === null || day === "XX"))) return false;
  return years > 1 || typeof month === "string" || (typeof day === "string" && day !== "XX");
}

/**
 * The bounds of `date`, in epoch milliseconds, UTC; an instant is a millisecond wide, and one without a zone is read in UTC. Where digits are
 * unspecified they are those of the first and the last date that it may be.
 *
 * Seasons are those of meteorology in the north, since EDTF leaves them open: 21 is March to May, 22 June to August,
 * 23 September to November, 24 December to the next year's February.
 */
export function boundsOf(date: EdtfDate): Bounds {
  const { year, years, month, day, time, offset } = date;
  if (month === null) return [midnight(year), midnight(year + years)];
  if (typeof month === "number" && month > 12) {
    const [first, count] = DIVISIONS[month - 21]!;
    return [midnight(year, first), midnight(year + years - 1, first + count)];
  }
  if (typeof month === "string" || typeof day === "string" || years > 1) {
    const [first, last] = [edgeOf(date, "first")!, edgeOf(date, "last")!];
    return [midnight(...first), day === null ? midnight(last[0], last[1] + 1) : midnight(...last) + DAY];
  }
  if (day === null) return [midnight(year, month), midnight(year, month + 1)];
  const start = midnight(year, month, day);
  if (time === null) return [start, start + DAY];
  const instant = start + time - (offset ?? 0);
  return [instant, instant + 1];
}

/** The first or the last day that `date` may be, or the first day of such a month, as year, month and day; null where there is none in the calendar. `date`: of months. */
export function edgeOf({ year, years, month, day }: EdtfDate, which: "first" | "last"): readonly [year: number, month: number, day: number] | null {
  const [firstMonth, lastMonth] = rangeOf(month ?? 1, 12);
  const [firstDay, lastDay] = rangeOf(day ?? 1, 31);
  const at = (first: number, last: number, i: number): number => (which === "first" ? first + i : last - i);
  // A 29 February may have to be looked for, and is found within eight years, if there are so many.
  for (let i = 0; i < Math.min(years, 9); i++) {
    const ownYear = at(year, year + years - 1, i);
    for (let j = 0; j <= lastMonth - firstMonth; j++) {
      const ownMonth = at(firstMonth, lastMonth, j);
      if (!isLike(month ?? 1, ownMonth)) continue;
      for (let k = 0; k <= lastDay - firstDay; k++) {
        const ownDay = at(firstDay, lastDay, k);
        if (isLike(day ?? 1, ownDay) && ownDay <= daysInMonth(ownYear, ownMonth)) return [ownYear, ownMonth, ownDay];
      }
    }
  }
  return null;
}

/** From which to which number to look for one that is like `part`; the one is after the other where there is none. */
function rangeOf(part: number | string, most: number): readonly [first: number, last: number] {
  if (typeof part === "string") return [1, most];
  return part >= 1 && part <= most ? [part, part] : [1, 0];
}

/** Whether two digits, of which some may be unspecified, may mean `number`. */
function isLike(part: number | string, number: number): boolean {
  if (typeof part === "number") return part === number;
  const [tens, ones] = part;
  return (tens === "X" || tens === String(Math.floor(number / 10))) && (ones === "X" || ones === String(number % 10));
}

/** The months of each division of the year, from the first: the seasons anywhere, in the north and in the south, quarters, thirds and halves. */
const DIVISIONS: readonly (readonly [first: number, count: number])[] = [
  ...[3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10].map((first) => [first, 3] as const),
  ...[1, 5, 9].map((first) => [first, 4] as const),
  ...[1, 7].map((first) => [first, 6] as const),
];
