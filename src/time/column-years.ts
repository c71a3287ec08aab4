import { readDay } from "./read-day.js";
import { readTime } from "./read.js";
import { type DayOrder, type WrittenDate, readWritten } from "./written.js";

/** How the dates of one column are to be read. `ranges`: `1911-12` there is from 1911 to 1912, and no month; null where that is not settled. `months`: some can only be months, and `1911-13` may be a mistyped one. `seasons`: `1922-23` there is a season of EDTF, as in a column of that, and not left unread beside days or months. `counts`: its bare numbers need not be years. `basic`: `19111231` there is a day. `midnights`: its times of day are all midnight, which nobody stated. `decimals`: `1911.0` there is a year. `calendar`: what it says of the Julian calendar, such as "O.S.", which a date that names none is of; null where it says nothing. */
export interface ColumnManner {
  readonly order: DayOrder | null;
  readonly ranges: boolean | null;
  readonly months: boolean;
  readonly seasons: boolean;
  readonly counts: boolean;
  readonly basic: boolean;
  readonly midnights: boolean;
  readonly decimals: boolean;
  readonly calendar: string | null;
}

const RANGE = /^\s*(\d\d)(\d\d)\s*-\s*(\d\d)\s*$/;
/** No table counts from 0476, which is a year of EDTF. */
const NUMBER = /^\s*[1-9]\d{0,5}\s*$/;
const DECIMAL = /^\s*([12]\d{3})\.0\s*$/;
const ISO_DAY = /^\s*\d{4}-\d\d-\d\d\s*$/;
/** A day, of which the year is captured, at either end. */
const DAY_WRITTEN = /^\s*\d\d?\D+?(?:\d\d?\D+?)?(\d{4})\D*$|^\s*\p{L}+\.?\s\d\d?\D+(\d{4})\s*$|^\s*(\d{4})\D+\d\d?\D+\d\d?\D*$/u;
/** A time of day behind a day, of which a midnight is captured. */
const CLOCK = /\d(?:T|,?\s+)(?:(0?0:00(?::00(?:\.0+)?)?(?![:.]?\d))|\d?\d:\d\d)/;
/** A winter of one year, of which it is not said whether it began or ended in it. */
const WINTER = /^(?=[^/–—-]*$)(?=.*\d{4}).*(?:winter|hiver|зим[аы]|冬)/i;
/** A day in a year that began on another day of it, "11 February 1731/32", beside which no calendar is named. */
const DOUBLE = /^(?=.*\d{4}\s*\/\s*\d{1,4}\s*$)\s*(?:\d{1,2}\D|\p{L}+\.?\s+\d)/u;
/** It may also be meant as the end of what nobody knows the start of. */
const MINUS = /^\s*-\d{4}(?!\d)/;
const EIGHT = /^\s*(\d{4})(\d\d)(\d\d)\s*$/;

type SettledYears = Omit<ColumnManner, "order" | "calendar"> & { readonly examples: YearExamples };

/** The first text of each kind that is read as it need not be meant. `range`: as from a year to another. `day`: of eight digits. `number`: that may be a number of days, as a year. `midnight`: a day with that time, as the day. `minus`: as a year before Christ. `double`: as a day of the Julian calendar. `winter`: as that from December on. */
export interface YearExamples {
  readonly range: string | null;
  readonly day: string | null;
  readonly number: string | null;
  readonly midnight: string | null;
  readonly minus: string | null;
  readonly double: string | null;
  readonly winter: string | null;
}

/** What the texts of a column settle together of its years, told one by one. */
export interface ColumnYears {
  add(text: string): void;
  /** `isOfEDTF`: whether they are in a column in which nothing else is to be expected, where `1922-23` is a season. */
  settled(isOfEDTF?: boolean): SettledYears;
}

/**
 * `ranges`: more, such as `1914-18`, are from one year to another and no month or season than can only be months, such as `1954-03`, or are days, whose months are written so; of one alone only
 * where it does not stand against several that may be months. `1922-23` may be a season too, and is one where others can be nothing else.
 * `counts`: of the bare numbers most are no years from 1000 to 2100: spreadsheets count days so, `4383` being 31 December 1911. Beside other dates one of them has to be later than 2100; and where those are
 * days before 1900, which a spreadsheet keeps as text, that one is enough.
 * `decimals`: all are such, as spreadsheets and programs write years beside what is missing.
 * `midnights`: exports write days so, `12/31/2011 0:00` and `2011-12-31T00:00:00Z`.
 * `basic`: of the numbers of eight digits most are days, as `19111231`; of numbers of any other meaning not one in a hundred is.
 */
export function createColumnYears(): ColumnYears {
  let [others, numbers, years, ranges, months, seasons, pairs, eithers, whole, eights, days, early, decimals] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const found: { range?: string; day?: string; late?: string; first?: string; midnight?: string; clock?: string; minus?: string; double?: string; winter?: string; pair?: string } = {};
  return {
    add(text) {
      // Of what has no digit none is a date beside which a number is another thing.
      if (!/\d/.test(text)) return;
      if (NUMBER.test(text)) {
        numbers++;
        if (Number(text) > 2100) found.late ??= text.trim();
        else if (Number(text) >= 1000) {
          found.first ??= text.trim();
          years++;
        }
        return;
      }
      others++;
      if (MINUS.test(text)) found.minus ??= text.trim();
      if (DECIMAL.test(text)) decimals++;
      else if (EIGHT.test(text)) {
        eights++;
        if (basicDay(text) === null) return;
        found.day ??= text.trim();
        days++;
      } else if (RANGE.test(text)) {
        const meant = monthOrYears(text);
        if (meant === "years") {
          found.range ??= text.trim();
          ranges++;
        } else if (meant === "month") {
          months++;
          if (isSeason(text)) seasons++;
        } else if (meant === "either" && isSeason(text)) {
          found.pair ??= text.trim();
          pairs++;
        } else if (meant === "either") eithers++;
      } else {
        const clock = CLOCK.exec(text);
        if (clock !== null) found[clock[1] === undefined ? "clock" : "midnight"] ??= text.trim();
        if (ISO_DAY.test(text)) whole++;
        if (WINTER.test(text) && readWritten(text)?.edtf.includes("-24") === true) found.winter ??= text.trim();
        if (DOUBLE.test(text) && isJulianByYear(text)) found.double ??= text.trim();
        early = Math.max(early, Number(DAY_WRITTEN.exec(text)?.slice(1).find(Boolean) ?? 0));
      }
    },
    settled(isOfEDTF = false) {
      // A pair of years that may also be a season is less sure.
      const [all, least] = [ranges + (isOfEDTF || seasons > 0 ? 0 : pairs), ranges > 0 ? 2 : 1];
      const { pair = null, day = null, late = null, first = null, midnight = null, clock, minus = null, double = null, winter = null } = found;
      const plain = months + whole;
      const isRange = all > plain && (all > 1 || eithers < least);
      const isEarly = early > 0 && early < 1900;
      const counts = others === 0 ? 2 * years < numbers : late !== null && (isEarly || 2 * years < numbers);
      return {
        ranges: isRange || (all === 0 || plain > all ? false : null),
        months: months > 0,
        seasons: isOfEDTF || seasons > 0,
        counts,
        basic: days > eights / 2,
        decimals: decimals > 0 && decimals === others + numbers,
        midnights: midnight !== null && clock === undefined,
        examples: { range: isRange ? found.range ?? pair : months === 0 ? found.range ?? null : null, day, number: counts ? null : late !== null && late.length < 5 ? late : late !== null || isEarly ? first : null, midnight, minus, double, winter },
      };
    },
  };
}

function isSeason(text: string): boolean {
  return Number(RANGE.exec(text)![3]) > 12;
}

/** Whether `text` may be two years, and a season of the first: `1922-23`. */
function isPair(text: string): boolean {
  return monthOrYears(text) === "either" && isSeason(text);
}

/** Whether `text` is Julian by its double year, "10 Feb. 1701/2", and nothing else says so. */
export function isJulianByYear(text: string, order: DayOrder | null = null): boolean {
  const first = text.replace(/(\d{4})\s*\/\s*\d{1,4}\s*$/, "$1");
  return first !== text && readWritten(text, order)?.julian === true && readWritten(first, order)?.julian !== true;
}

/** What `1911-13` may mean; null where that is nothing. A season is as a month. */
function monthOrYears(text: string): "month" | "years" | "either" | null {
  const [, century, from, to] = RANGE.exec(text) ?? [];
  if (from === undefined) return null;
  const isPart = readTime(`${century!}${from}-${to!}`) !== null;
  return to! <= from ? (isPart ? "month" : null) : isPart ? "either" : "years";
}

/** The day from 1000 to 2999 that `text` is in the basic format of ISO 8601, `19111231`, in EDTF; null where it is none. Alone it may be any other number. */
export function basicDay(text: string): string | null {
  const [, year = "", month, day] = EIGHT.exec(text) ?? [];
  const edtf = `${year}-${month}-${day}`;
  return /^[12]/.test(year) && readDay(edtf) !== null ? edtf : null;
}

/** As `readWritten`, in a column that is read in such a manner. */
export function readInColumn(text: string, manner: ColumnManner): WrittenDate | null {
  if (isOpen(text, manner)) return null;
  const { basic, decimals, ranges, order, calendar } = manner;
  const [, century, from, to] = (ranges && RANGE.exec(text)) || [];
  return readWritten(century === undefined ? (basic && basicDay(text)) || (decimals && DECIMAL.exec(text)?.[1]) || text : `${century}${from!}/${century}${to!}`, order, calendar !== null);
}

/** Why `text` is not read in a column, where it would be read or tried elsewhere; null where that is not why. */
export function openInColumn(text: string, manner: ColumnManner): string | null {
  if (!isOpen(text, manner)) return null;
  if (NUMBER.test(text)) return "may be a number of days as spreadsheets count them, or a year";
  if (isPair(text)) return "may be years or a season of EDTF; it is not certain which";
  return monthOrYears(text) === "years" ? "is no month, and the column has months; it is not certain that years are meant" : "may be a month or years, which the column has; it is not certain which";
}

function isOpen(text: string, { ranges, months, seasons, counts }: ColumnManner): boolean {
  if ((counts && NUMBER.test(text)) || (ranges !== true && !seasons && isPair(text))) return true;
  if (ranges === false && !months) return false;
  const meant = monthOrYears(text);
  return ranges === true ? RANGE.test(text) && meant !== "years" && meant !== "either" : meant === "years" ? months : ranges === null && meant === "either";
}
