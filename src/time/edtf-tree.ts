/**
 * A date as stated.
 *
 * `year`: astronomical (0 is 1 BC), the first of `years` consecutive ones, of which it is one: `195X` is year 1950, years 10; so is `1950S3`,
 * of which `estimate` is 1950; else, and where all digits are significant, null.
 * `month`: 1–12, or a division of the year, 21–41. `month`, `day`: the two digits where some are unspecified, as "1X"; null where not stated.
 * `time`: milliseconds after midnight. `offset`: of its zone, in milliseconds east of UTC; null where no zone is stated.
 * `approximate`, `uncertain`: the parts for which EDTF's `~` and `?` hold, as a sum of `YEAR`, `MONTH` and `DAY_OF_MONTH`.
 */
export interface EdtfDate {
  readonly type: "date";
  readonly year: number;
  readonly years: number;
  readonly estimate: number | null;
  readonly month: number | string | null;
  readonly day: number | string | null;
  readonly time: number | null;
  readonly offset: number | null;
  readonly approximate: number;
  readonly uncertain: number;
}

/** An end of an interval: a date, `..` (open), or nothing (unknown). */
export type EdtfEnd = EdtfDate | "open" | "unknown";

/** *Lasted from start to end*: `a/b`. Not both ends are unknown; both may be open. */
export interface EdtfInterval {
  readonly type: "interval";
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** The members of a set that follow each other: `a..b`, `..b` or `a..`. */
export interface EdtfRange {
  readonly type: "range";
  readonly start: EdtfDate | "open";
  readonly end: EdtfDate | "open";
}

/** One of the members, `[a,b]`, or all of them, `{a,b}`; one at least. */
export interface EdtfSet {
  readonly type: "one-of" | "all-of";
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

/** A statement in EDTF (ISO 8601-2) as plain data. */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** The parts of a date for which a qualifier holds; that of a season is the month's. */
export const YEAR = 1;
export const MONTH = 2;
export const DAY_OF_MONTH = 4;

/** All parts that `date` states. */
export function partsOf({ month, day }: EdtfDate): number {
  return month === null ? YEAR : day === null ? YEAR + MONTH : YEAR + MONTH + DAY_OF_MONTH;
}
