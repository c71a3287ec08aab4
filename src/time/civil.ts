import { DAY } from "./time.js";

/**
 * Midnight of a civil day, in epoch milliseconds, UTC, of the proleptic Gregorian calendar.
 *
 * `year`: astronomical (0 is 1 BC), of any size. `month`, `day`: from 1, and may run over: month 13 is next January.
 * Method: Hinnant, chrono-Compatible Low-Level Date Algorithms, days_from_civil. Not `Date.UTC`, which reads the years 0–99 as 1900–1999,
 * ends at 275760, and takes ten times as long.
 */
export function midnight(year: number, month = 1, day = 1): number {
  // Years begin in March, so that a leap day ends one.
  const months = year * 12 + month - 3;
  const marches = Math.floor(months / 12);
  const daysBefore = Math.floor((153 * (months - marches * 12) + 2) / 5);
  const leaps = Math.floor(marches / 4) - Math.floor(marches / 100) + Math.floor(marches / 400);
  return (marches * 365 + leaps + daysBefore + day - 1 - MARCH_0_TO_1970) * DAY;
}

/**
 * The month of an instant in epoch milliseconds, UTC, as months since January of the year 0, of the proleptic Gregorian calendar.
 * Method: Hinnant, as above, civil_from_days; a `Date` takes ten times as long.
 */
export function monthAt(ms: number): number {
  const days = Math.floor(ms / DAY) + MARCH_0_TO_1970;
  const era = Math.floor(days / ERA);
  const day = days - era * ERA;
  const march = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / (ERA - 1))) / 365);
  const dayOfYear = day - (365 * march + Math.floor(march / 4) - Math.floor(march / 100));
  return (era * 400 + march) * 12 + Math.floor((5 * dayOfYear + 2) / 153) + 2;
}

/** Days of the 400 years after which the calendar begins anew. */
const ERA = 146_097;

/** Days from 1 March of the year 0 to 1 January 1970. */
const MARCH_0_TO_1970 = 719_468;

/** The number of days in `month`, 1–12, of `year`, astronomical. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  // Long and short alternate from January, and again from August.
  return 30 + ((month + (month >> 3)) & 1);
}
