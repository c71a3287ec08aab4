import { floorTo } from "./calendar.js";
import { midnight } from "./civil.js";
import { type DateField, createDateFormat } from "./date-format.js";
import { boundsOf, isPattern, precisionOf } from "./edtf-bounds.js";
import type { EdtfDate } from "./edtf-tree.js";
import type { TimeWords } from "./time-words.js";
import { yearsInWords } from "./years-words.js";

/** Single dates in words, without their qualifiers. */
export interface DateWords {
  date(date: EdtfDate): string;
  /** Two dates, what they share said once where they are of one kind. */
  pair(from: EdtfDate, to: EdtfDate): readonly [from: string, to: string];
  /** What comes right after `date`, in the coarsest unit that begins there: of `1910-12-31` the year 1911. */
  following(date: EdtfDate): string;
  /** What comes right before `date`, in the coarsest unit that ends there: of `1912` the year 1911. */
  preceding(date: EdtfDate): string;
  /** An instant in UTC; `zoned` where it is stated in a zone, and not merely by a clock somewhere. */
  instant(ms: number, zoned: boolean): string;
}

/** As many as four digits can say. */
const ALL_YEARS = 10_000;

const FIELDS: readonly DateField[] = ["year", "month", "day"];

/** Creates the words for single dates in `locale`. */
export function createDateWords(locale: string, words: TimeWords): DateWords {
  const dates = createDateFormat(locale);

  function instant(ms: number, zoned: boolean): string {
    return words.at(dates.one("day", ms), zoned ? `${dates.clock(ms)} UTC` : dates.clock(ms));
  }

  function wordsOf(date: EdtfDate): string {
    const [start, end] = boundsOf(date);
    if (date.estimate !== null) return words.estimated(dates.one("year", midnight(date.estimate)), dates.range("year", start, end - 1));
    if (isSeason(date.month)) return words.season(date.month, dates.range("year", start, end - 1));
    if (isYearly(date)) return words.inSomeYear(dates.ofAnyYear(typeof date.day === "number" ? "numeric" : undefined, start), date.years < ALL_YEARS ? yearsInWords(dates, words, date.year, date.years) : "");
    if (isPattern(date)) return words.between(...dates.pair(date.day === null ? "month" : "day", start, end - 1));
    const precision = precisionOf(date);
    if (precision === "instant") return instant(start, date.offset !== null);
    return isField(precision) ? dates.one(precision, start) : yearsInWords(dates, words, date.year, date.years);
  }

  function beside(date: EdtfDate, edge: number, step: number): string {
    const field = FIELDS.find((unit) => floorTo(unit, edge) === edge);
    return field === undefined ? instant(edge, date.offset !== null) : dates.one(field, edge + step);
  }

  return {
    date: wordsOf,
    pair(from, to) {
      const precision = precisionOf(from);
      if (!isField(precision) || precision !== precisionOf(to) || [from, to].some(isPattern)) return [wordsOf(from), wordsOf(to)];
      return dates.pair(precision, boundsOf(from)[0], boundsOf(to)[0]);
    },
    following: (date) => beside(date, boundsOf(date)[1], 0),
    preceding: (date) => beside(date, boundsOf(date)[0], -1),
    instant,
  };
}

function isField(precision: string): precision is DateField {
  return FIELDS.some((field) => field === precision);
}

/** Whether `date` is one day or one month of any of several years. */
function isYearly({ years, month, day }: EdtfDate): boolean {
  return years > 1 && typeof month === "number" && (typeof day !== "string" || day === "XX");
}

function isSeason(month: EdtfDate["month"]): month is number {
  return typeof month === "number" && month > 12;
}
