import { daysInMonth, midnight } from "./civil.js";
import { twoDigitsAt } from "./digits.js";
import { type Bounds, DAY, type Time } from "./time.js";

/**
 * The time that a plain `YYYY-MM-DD` states, as the whole reader reads it; null for anything else, also for a day that there is not. Nearly
 * all dates are such, and a million of them are read.
 */
export function readDay(edtf: string): Time | null {
  const start = dayIn(edtf);
  if (Number.isNaN(start)) return null;
  const bounds: Bounds = [start, start + DAY];
  return { start: bounds, end: bounds, approximate: false, uncertain: false, form: "date", precision: "day", edtf };
}

/** The midnight with which the day of `readDay` begins, in epoch milliseconds, UTC; NaN where that is null. */
export function dayIn(edtf: string): number {
  if (edtf.length !== 10 || edtf.charCodeAt(4) !== HYPHEN || edtf.charCodeAt(7) !== HYPHEN) return NaN;
  const year = 100 * twoDigitsAt(edtf, 0) + twoDigitsAt(edtf, 2);
  const month = twoDigitsAt(edtf, 5);
  const day = twoDigitsAt(edtf, 8);
  // What has another character is not a number here, and compares as false.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month)))) return NaN;
  return midnight(year, month, day);
}

const HYPHEN = 45;
