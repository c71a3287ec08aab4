import { edgeOf } from "./edtf-bounds.js";
import { type Clock, parseClock } from "./edtf-clock.js";
import type { EdtfDate } from "./edtf-tree.js";

const Q = "([?~%]?)";
const YEAR = String.raw`(-?[\dX]{4}(?:S[1-9])?|Y-?(?:[1-9]\d{4,14}|[1-9]\d{0,14}E\d{1,3})(?:S[1-9]\d?)?)`;
const PART = String.raw`([\dX]{2})`;

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
  const years = yearsOf(yearText);
  if (years === null) return null;
  const date: EdtfDate = {
    type: "date",
    ...years,
    month: partOf(monthText),
    day: partOf(dayText),
    ...clock,
    approximate: qualifiers.includes("~") || qualifiers.includes("%"),
    uncertain: qualifiers.includes("?") || qualifiers.includes("%"),
  };
  // Years of more digits, and those estimated, go without months.
  if (yearText === "-0000" || (date.month !== null && /[YS]/.test(yearText))) return null;
  return isInCalendar(date) ? date : null;
}

const YEARS = /^Y?(-?)([\dX]+)(?:E(\d+))?(?:S(\d+))?$/;
/** The greatest number whose neighbours are numbers too. */
const MOST = Number.MAX_SAFE_INTEGER;

/** The years that `text` may mean: with digits unspecified, or so many significant; null where there are none so far off, or both are said. */
function yearsOf(text: string): Pick<EdtfDate, "year" | "years" | "estimate"> | null {
  const [, sign = "", digits = "", exponent = "0", significant] = YEARS.exec(text) ?? [];
  const power = 10 ** Number(exponent);
  const [least, greatest] = ["0", "9"].map((digit) => Number(digits.replaceAll("X", digit)) * power) as [number, number];
  if (greatest > MOST) return null;
  if (significant === undefined) return { year: sign === "" ? least : 0 - greatest, years: greatest - least + 1, estimate: null };
  if (least !== greatest) return null;
  const years = 10 ** Math.max(0, digits.length + Number(exponent) - Number(significant));
  const first = Math.floor(least / years) * years;
  return { year: sign === "" ? first : 1 - first - years, years, estimate: sign === "" ? least : 0 - least };
}

function partOf(text: string | undefined): number | string | null {
  if (text === undefined) return null;
  return text.includes("X") ? text : Number(text);
}

function isInCalendar(date: EdtfDate): boolean {
  const { month, day, time, years } = date;
  if (month === null) return true;
  if (typeof month === "number" && month > 12) return month > 20 && month < 42 && day === null;
  const isWhole = years === 1 && typeof month === "number" && typeof day === "number";
  return (time === null || isWhole) && edgeOf(date, "first") !== null;
}
