const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

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

/** EDTF's number of a season by its English name; 0 where it is none. */
export function seasonOf(text: string): number {
  const name = text.trim().toLowerCase();
  return Object.hasOwn(SEASONS, name) ? SEASONS[name]! : 0;
}

/** A year and a number that is no month's, though EDTF has seasons from 21, and people write years as 1914-18. */
export const NO_MONTH = /^-?\d{4}-(?:1[3-9]|[2-9]\d)$/;

/** 1–12 for a month's number or English name, which may be abbreviated; 0 where it is none. */
export function monthOf(text: string): number {
  const name = text.trim().toLowerCase();
  if (/^\d{1,2}$/.test(name)) return Number(name) > 12 ? 0 : Number(name);
  return /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/.test(name)
    ? MONTHS.indexOf(name.slice(0, 3)) + 1
    : 0;
}
