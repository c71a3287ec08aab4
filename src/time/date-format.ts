import { midnight } from "./civil.js";
import { type SaidOnce, sayOnce, textOf } from "./said-once.js";

/** The finest field of a date that is said. */
export type DateField = "year" | "month" | "day";

/** Dates of the Gregorian calendar in UTC, in the words of a locale. Takes epoch milliseconds. */
export interface DateFormat {
  /** "31 March 1956", "March 1956", "1956"; with the era before AD 100. */
  one(field: DateField, ms: number): string;
  /** "March", or with a `day` that is "numeric" "31 March". */
  ofAnyYear(day: "numeric" | undefined, ms: number): string;
  /** The two, with what they share said once: "1" and "14 October 1959". */
  pair(field: DateField, from: number, to: number): readonly [from: string, to: string];
  /** "1–14 October 1959", "28 December 1953 – 3 January 1954"; one date where the two read the same. */
  range(field: DateField, from: number, to: number): string;
  /** Hour and minute, as usual in the locale: "20:00". */
  clock(ms: number): string;
}

const FIELDS: Record<DateField, Intl.DateTimeFormatOptions> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
};
const CLOCK: Intl.DateTimeFormatOptions = { timeStyle: "short" };
const LIMIT = 8.64e15;
const YEAR_100 = midnight(100);

/**
 * Creates the date format of `locale`, a BCP 47 tag; it throws `RangeError` if that is none.
 *
 * Ranges are composed from single dates and not by `formatRange`, whose dashes, spaces and sharing differ between browsers,
 * and which falls back to figures in some languages.
 */
export function createDateFormat(locale: string): DateFormat {
  const formats = new Map<string, Intl.DateTimeFormat>();

  function partsOf(options: Intl.DateTimeFormatOptions, ms: number): readonly Intl.DateTimeFormatPart[] {
    const key = JSON.stringify(options);
    const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, calendar: "gregory", timeZone: "UTC" });
    formats.set(key, format);
    return format.formatToParts(Math.min(Math.max(ms, -LIMIT), LIMIT));
  }

  function textOfBoth(field: DateField, from: number, to: number): SaidOnce {
    const options = fieldOptions(field, from, to);
    return sayOnce(partsOf(options, from), partsOf(options, to));
  }

  return {
    one: (field, ms) => textOf(partsOf(fieldOptions(field, ms), ms)),
    ofAnyYear: (day, ms) => textOf(partsOf({ month: "long", day }, ms)),
    pair(field, a, b) {
      const { before, from, to, after } = textOfBoth(field, a, b);
      return [before + from, to + after];
    },
    range(field, a, b) {
      const { before, from, to, after } = textOfBoth(field, a, b);
      if (from === to) return before + from + after;
      const dash = /\s/.test(from + to) ? " – " : "–";
      return before + from + dash + to + after;
    },
    clock: (ms) => textOf(partsOf(CLOCK, ms)),
  };
}

/** The era is said before AD 100, where a year alone is not seen to be one. */
function fieldOptions(field: DateField, ...dates: readonly number[]): Intl.DateTimeFormatOptions {
  return Math.min(...dates) < YEAR_100 ? { ...FIELDS[field], era: "short" } : FIELDS[field];
}
