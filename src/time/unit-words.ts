import { type Unit, nextAfter } from "./calendar.js";
import { createDateFormat } from "./date-format.js";
import type { TimeWords } from "./time-words.js";
import { yearsInWords } from "./years-words.js";

/**
 * Creates the names of calendar units in `locale`: "the 20th century", "the 1950s", "1954", "January–March 1954", "March 1954",
 * "4–10 January 1954", "4 January 1954", "4 January 1954, 20:00".
 *
 * The function that it returns takes a unit and the start of one, as `floorTo` has it. Throws `RangeError` if `locale` is no tag.
 */
export function createUnitFormat(locale: string, words: TimeWords): (unit: Unit, start: number) => string {
  const dates = createDateFormat(locale);
  const years = (start: number, count: number): string => yearsInWords(dates, words, new Date(start).getUTCFullYear(), count);
  const moment = (start: number): string => words.at(dates.one("day", start), dates.clock(start));
  const names: Record<Unit, (start: number) => string> = {
    millennium: (start) => years(start, 1000),
    century: (start) => years(start, 100),
    decade: (start) => years(start, 10),
    year: (start) => dates.one("year", start),
    quarter: (start) => dates.range("month", start, nextAfter("quarter", start) - 1),
    month: (start) => dates.one("month", start),
    week: (start) => dates.range("day", start, nextAfter("week", start) - 1),
    day: (start) => dates.one("day", start),
    hour: moment,
    minute: moment,
  };
  return (unit, start) => names[unit](start);
}
