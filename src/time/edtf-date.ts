import { daysInMonth } from "./civil.js";
import { edgeOf } from "./edtf-bounds.js";
import { parseClock } from "./edtf-clock.js";
import { parseLongYear } from "./edtf-long-year.js";
import { DAY_OF_MONTH, type EdtfDate, MONTH, YEAR } from "./edtf-tree.js";

/** Where reading has come to, and which qualifiers it has met: the parts that are approximate, and, times `UNCERTAIN`, those that are uncertain. */
interface Cursor {
  readonly text: string;
  at: number;
  qualifiers: number;
}

const APPROXIMATE = 1;
const UNCERTAIN = 8;

const PERCENT = 37;
const HYPHEN = 45;
const ZERO = 48;
const NINE = 57;
const QUESTION_MARK = 63;
const S = 83;
const T = 84;
const X = 88;
const Y = 89;
const TILDE = 126;

/**
 * Reads the EDTF date in `text` from `from` to `to`, with or without a time of day; null where it is none, or is not in the calendar.
 * A qualifier before a part holds for that, and one after it also for those to its left.
 *
 * By characters and not by a regular expression, since a million dates are read. `to`: the end of the text, or where one of `/`, `,` and `.` stands.
 */
export function parseDate(text: string, from = 0, to = text.length): EdtfDate | null {
  const cursor: Cursor = { text, at: from, qualifiers: 0 };
  takeQualifier(cursor);
  const start = cursor.at;
  const digits = text.charCodeAt(start) === HYPHEN ? start + 1 : start;
  if (text.charCodeAt(digits) === Y || text.charCodeAt(digits + 4) === S) return longYear(cursor, to);
  const [least, greatest] = [yearAt(text, digits, 0), yearAt(text, digits, 9)];
  if (Number.isNaN(least) || (digits > start && greatest === 0)) return null;
  cursor.at = digits + 4;
  takeQualifier(cursor);
  const month = takePart(cursor, MONTH);
  const day = month === null ? null : takePart(cursor, DAY_OF_MONTH);
  const clock = day !== null && text.charCodeAt(cursor.at) === T ? parseClock(text, cursor.at + 1, to) : NO_CLOCK;
  if (clock === null || (clock === NO_CLOCK ? cursor.at !== to : cursor.qualifiers > 0)) return null;
  const date = dateOf(cursor, digits > start ? 0 - greatest : least, greatest - least + 1, null, month, day, clock.time, clock.offset);
  return isInCalendar(date) ? date : null;
}

const NO_CLOCK = { time: null, offset: null };

function longYear(cursor: Cursor, to: number): EdtfDate | null {
  const start = cursor.at;
  cursor.at = to - 1;
  takeQualifier(cursor);
  const years = parseLongYear(cursor.text.slice(start, cursor.at === to ? to - 1 : to));
  return years === null ? null : dateOf(cursor, years.year, years.years, years.estimate, null, null, null, null);
}

function dateOf({ qualifiers }: Cursor, year: number, years: number, estimate: number | null, month: EdtfDate["month"], day: EdtfDate["day"], time: number | null, offset: number | null): EdtfDate {
  return { type: "date", year, years, estimate, month, day, time, offset, approximate: qualifiers & 7, uncertain: qualifiers >> 3 };
}

/** Takes a qualifier of the year, if one is there. */
function takeQualifier(cursor: Cursor): void {
  const found = qualifierAt(cursor.text, cursor.at);
  if (found === 0) return;
  cursor.qualifiers |= found * YEAR;
  cursor.at++;
}

function qualifierAt(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case TILDE:
      return APPROXIMATE;
    case QUESTION_MARK:
      return UNCERTAIN;
    case PERCENT:
      return APPROXIMATE | UNCERTAIN;
    default:
      return 0;
  }
}

/** The two digits of a month or day, which is `which`, after a hyphen, with the qualifiers about them; null, and nothing is taken, where there are none. */
function takePart(cursor: Cursor, which: typeof MONTH | typeof DAY_OF_MONTH): number | string | null {
  const { text, at } = cursor;
  if (text.charCodeAt(at) !== HYPHEN) return null;
  const before = qualifierAt(text, at + 1);
  const digits = before > 0 ? at + 2 : at + 1;
  const part = 10 * digitAt(text, digits, 0) + digitAt(text, digits + 1, 0);
  if (Number.isNaN(part)) return null;
  const after = qualifierAt(text, digits + 2);
  cursor.qualifiers |= (before * which) | (after * (2 * which - 1));
  cursor.at = digits + (after > 0 ? 3 : 2);
  return text.charCodeAt(digits) === X || text.charCodeAt(digits + 1) === X ? text.slice(digits, digits + 2) : part;
}

/** The number that four digits write, those unspecified taken for `unspecified`; NaN where they are none. */
function yearAt(text: string, at: number, unspecified: number): number {
  return 1000 * digitAt(text, at, unspecified) + 100 * digitAt(text, at + 1, unspecified) + 10 * digitAt(text, at + 2, unspecified) + digitAt(text, at + 3, unspecified);
}

function digitAt(text: string, at: number, unspecified: number): number {
  const code = text.charCodeAt(at);
  if (code >= ZERO && code <= NINE) return code - ZERO;
  return code === X ? unspecified : NaN;
}

function isInCalendar(date: EdtfDate): boolean {
  const { year, years, month, day, time } = date;
  if (month === null) return true;
  if (typeof month === "number" && month > 12) return month > 20 && month < 42 && day === null;
  if (typeof month !== "number" || typeof day === "string" || years > 1) return time === null && edgeOf(date, "first") !== null;
  return month > 0 && (day === null || (day > 0 && day <= daysInMonth(year, month)));
}
