import { midnight } from "./civil.js";
import { DAY } from "./time.js";

/**
 * Midnight of a day of the Julian calendar, in epoch milliseconds, UTC. `year`: astronomical. `month`, `day`: from 1; a day that
 * the calendar has.
 *
 * Method: of two days of the same name, the Julian is as many days later as the Gregorian calendar has left out leap days since March 200,
 * when the two agreed; Explanatory Supplement to the Astronomical Almanac, 3rd edition, §15.11.
 */
export function julianMidnight(year: number, month: number, day: number): number {
  // What is left out is left out at the end of February.
  const march = month > 2 ? year : year - 1;
  return midnight(year, month, day) + (Math.floor(march / 100) - Math.floor(march / 400) - 2) * DAY;
}

/** The number of days in `month`, 1–12, of `year`, astronomical, of the Julian calendar. */
export function daysInJulianMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return (midnight(year, month + 1) - midnight(year, month)) / DAY;
}
