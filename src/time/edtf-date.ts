import { daysInMonth } from "./civil.js";
import { type Clock, parseClock } from "./edtf-clock.js";
import type { EdtfDate } from "./edtf-tree.js";

const Q = "([?~%]?)";
const YEAR = String.raw`(-?\d(?:\d{3}|\d\dX|\dXX|XXX)|Y-?[1-9]\d{4,14})`;
const PART = String.raw`(\d\d|XX)`;

// No repetition but the last is without a limit, so that reading is linear in the text.
const DATE = new RegExp(`^${Q}${YEAR}${Q}(?:-${Q}${PART}${Q}(?:-${Q}${PART}${Q}(?:T(.*))?)?)?$`, "s");

const NO_CLOCK: Clock = { time: null, offset: null };

/**
 * Reads an EDTF date, with or without a time of day; null where it is none, or is not in the calendar.
 * A qualifier may stand before or after any part; it then holds for the whole.
 */
export function parseDate(text: string): EdtfDate | null {
  const found = DATE.exec(text);
  if (found === null) return null;
  const [, q1 = "", yearText = "", q2 = "", q3 = "", monthText, q4 = "", q5 = "", dayText, q6 = "", clockText] = found;
  const qualifiers = q1 + q2 + q3 + q4 + q5 + q6;
  const clock = clockText === undefined ? NO_CLOCK : parseClock(clockText);
  if (clock === null || (clock.time !== null && qualifiers !== "")) return null;
  const date: EdtfDate = {
    type: "date",
    ...yearsOf(yearText),
    month: partOf(monthText),
    day: partOf(dayText),
    ...clock,
    approximate: qualifiers.includes("~") || qualifiers.includes("%"),
    uncertain: qualifiers.includes("?") || qualifiers.includes("%"),
  };
  if (yearText === "-0000" || (date.month !== null && /[YX]/.test(yearText))) return null;
  return isInCalendar(date) ? date : null;
}

function yearsOf(text: string): Pick<EdtfDate, "year" | "years"> {
  const years = (10 ** (text.split("X").length - 1)) as EdtfDate["years"];
  const year = Number(text.replace("Y", "").replaceAll("X", "0"));
  // Of `-004X` the first year is -49.
  return { year: text.startsWith("-") ? year - (years - 1) : year, years };
}

function partOf(text: string | undefined): number | "XX" | null {
  if (text === undefined) return null;
  return text === "XX" ? text : Number(text);
}

function isInCalendar({ year, month, day, time }: EdtfDate): boolean {
  if (typeof month !== "number") return typeof day !== "number" && time === null;
  if (month > 12) return month > 20 && month < 25 && day === null;
  if (typeof day !== "number") return month > 0 && time === null;
  return month > 0 && day > 0 && day <= daysInMonth(year, month);
}
