import { midnight } from "./civil.js";
import type { DateFormat } from "./date-format.js";
import type { TimeWords } from "./time-words.js";

/**
 * A decade, century or other run of years in words: "the 1950s", "the 20th century".
 *
 * `first`: astronomical year. Said as a range of years, "50–41 BC", where the words would mislead or there are none: before
 * AD 100, for the first decade of a century, and for runs of other lengths.
 */
export function yearsInWords(dates: DateFormat, words: TimeWords, first: number, count: number): string {
  if (count === 10 && first >= 100 && first % 100 !== 0) return words.decade(first);
  if (count === 100 && first >= 100) return words.century(Math.floor(first / 100) + 1);
  return dates.range("year", midnight(first), midnight(first + count) - 1);
}
