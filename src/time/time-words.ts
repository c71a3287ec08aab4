/** The words about time that `Intl` does not have; one object a language. Dates come in as `Intl` writes them. */
export interface TimeWords {
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
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
  /** A year that is known to so many digits. `years`: those that it may be. */
  readonly estimated: (year: string, years: string) => string;
  /** 1950 is the decade of 1950–1959. */
  readonly decade: (year: number) => string;
  /** 20 is the century of 1900–1999. */
  readonly century: (ordinal: number) => string;
}
