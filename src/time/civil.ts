import { DAY } from "./time.js";

/** The civil calendar repeats after 400 years. */
const CYCLE = 146_097 * DAY;

/**
 * Midnight of a civil day, in epoch milliseconds, UTC, of the proleptic Gregorian calendar.
 *
 * `year`: astronomical (0 is 1 BC), of any size. `month`, `day`: from 1, and may run over: month 13 is next January.
 */
export function midnight(year: number, month = 1, day = 1): number {
  const cycles = Math.floor(year / 400);
  // Through 2000–2399, because Date.UTC reads the years 0–99 as 1900–1999 and ends at 275760.
  return Date.UTC(year - cycles * 400 + 2000, month - 1, day) + (cycles - 5) * CYCLE;
}

/** The number of days in `month`, from 1, of `year`. */
export function daysInMonth(year: number, month: number): number {
  return (midnight(year, month + 1) - midnight(year, month)) / DAY;
}
