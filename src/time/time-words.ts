/** A part of a date. A season, a quarter and the like are one of the year. */
export type DatePart = "year" | "month" | "part of the year" | "day";

/** What may be wrong with a date. */
export type Doubt = "approximate" | "uncertain";

/** The words about time that `Intl` does not have; one object a language. Dates come in as `Intl` writes them. */
export interface TimeWords {
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** Some parts of a date are in doubt, and others are not. */
  readonly inPart: (date: string, parts: readonly DatePart[], doubt: Doubt) => string;
  /** One date within, both ends included. */
  readonly between: (from: string, to: string) => string;
  readonly before: (date: string) => string;
  readonly after: (date: string) => string;
  /** All the time from the one to the other. */
  readonly lasted: (from: string, to: string) => string;
  /** Not ended, or not begun in any known time. */
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  /** An interval of which one end is not known. */
  readonly endUnknown: (from: string) => string;
  readonly startUnknown: (to: string) => string;
  readonly at: (day: string, clock: string) => string;
  /** EDTF's divisions of a year, from 21, spring, to 41, the second half. `year`: of winter both, "1953–1954". */
  readonly season: (division: number, year: string) => string;
  /** A day or month of one of `years`; "" is any. */
  readonly inSomeYear: (day: string, years: string) => string;
  /** A year that is known to so many digits. `years`: those that it may be. */
  readonly estimated: (year: string, years: string) => string;
  /** 1950 is the decade of 1950–1959. */
  readonly decade: (year: number) => string;
  /** 20 is the century of 1900–1999. */
  readonly century: (ordinal: number) => string;
}
