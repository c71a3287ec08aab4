import { readWritten } from "../time/written.js";

/** The months as BibTeX abbreviates them. */
export const MONTHS: readonly string[] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date in EDTF from its numbers. `year`: astronomical, so that 0 is 1 BC. `month`: 1–12, or a season, 21–24; `month`, `day`: 0 is not stated.
 * It need not be in the calendar: who reads the text says so.
 */
export function edtfOfParts(year: number, month = 0, day = 0): string {
  const digits = String(Math.abs(year));
  const sign = year < 0 ? "-" : "";
  const years = digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits.padStart(4, "0")}`;
  return [years, ...[month, day].slice(0, day !== 0 ? 2 : month !== 0 ? 1 : 0).map((part) => String(part).padStart(2, "0"))].join("-");
}

/** A year and a number that is no month's, though EDTF has seasons from 21, and people write years as 1914-18. */
export const NO_MONTH = /^-?\d{4}-(?:1[3-9]|[2-9]\d)$/;

/** 1–12 for the name of a month, which may be abbreviated, and 21–24, as in EDTF, for that of a season; 0 where it is neither. */
export function monthOf(name: string): number {
  const [, digits = "0"] = (/^\s*\p{L}+\.?\s*$/u.test(name) && /^2000-(\d\d)$/.exec(readWritten(`${name} 2000`)?.edtf ?? "")) || [];
  return Number(digits);
}
