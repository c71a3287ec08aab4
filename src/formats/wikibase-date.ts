import type { Term } from "./sparql-terms.js";

/** `text`: in EDTF where it can be, else as it is `written`; "" where nothing is stated. `isUnknown`: stated to be so. `isDayGuessed`: a midnight without a precision. */
export interface WikibaseDate {
  readonly text: string;
  readonly written: string;
  readonly isJulian: boolean;
  readonly isUnknown: boolean;
  readonly isDayGuessed: boolean;
}

const STAMP = /^\s*([+-]?)0*(\d{4}|[1-9]\d{4,})-(\d\d)-(\d\d)(?:T(\S+?)|Z)?\s*$/;
const MIDNIGHT = /^00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)?$/;

/**
 * Reads a date as Wikibase writes it, `+1911-12-31T00:00:00Z`, to the precision stated. A century, its 7, is from the year 1 to the year 100 of it, so not `19XX`.
 * Years are astronomical, as XSD 1.1 has them. `calendar`: Q1985786 is the proleptic Julian.
 */
export function wikibaseDate(date: Term | undefined, precision: Term | undefined, calendar: Term | undefined): WikibaseDate {
  const isJulian = /\/Q1985786$/.test(calendar?.value ?? "");
  if (date === undefined || date.kind === "blank") return { text: "", written: "", isJulian: false, isUnknown: date !== undefined, isDayGuessed: false };
  const [, sign, digits = "", month = "", day = "", clock = "00:00"] = STAMP.exec(date.value) ?? [];
  if (digits === "") return { text: date.value, written: date.value, isJulian, isUnknown: false, isDayGuessed: false };
  const year = Number(digits) * (sign === "-" ? -1 : 1);
  const stated = /^\d+$/.test(precision?.value ?? "") ? Number(precision!.value) : undefined;
  const isMidnight = MIDNIGHT.test(clock);
  const [years, time] = [yearText(year), isMidnight ? "" : `T${clock}`];
  // What is not known has the number 0 where a Wikibase gives its dates unconverted.
  const whole = month === "00" ? years : day === "00" ? `${years}-${month}` : `${years}-${month}-${day}${time}`;
  const text = stated === undefined || stated > 10 ? whole : stated === 10 && month !== "00" ? `${years}-${month}` : yearsText(year, stated) ?? `${date.value}, precision ${stated}`;
  return { text, written: date.value, isJulian, isUnknown: false, isDayGuessed: stated === undefined && isMidnight && date.value.includes("T") && day !== "00" };
}

/** The years that a precision coarser than a month leaves open; null of ten thousand years and more. */
function yearsText(year: number, precision: number): string | null {
  if (precision === 9 || precision === 10) return yearText(year);
  // The forties BC are 49 to 40 BC, of which the year 1 - 49 is the first.
  if (precision === 8) return year > 0 && year < 10_000 ? `${yearText(year).slice(0, 3)}X` : oneOf(year > 0 ? Math.floor(year / 10) * 10 : -8 - Math.floor((1 - year) / 10) * 10, 10);
  if (precision === 7 || precision === 6) {
    const length = precision === 7 ? 100 : 1000;
    return oneOf(Math.ceil(year / length) * length - length + 1, length);
  }
  return null;
}

function oneOf(first: number, length: number): string {
  return `[${yearText(first)}..${yearText(first + length - 1)}]`;
}

function yearText(year: number): string {
  const digits = String(Math.abs(year));
  return digits.length > 4 ? `Y${year < 0 ? "-" : ""}${digits}` : `${year < 0 ? "-" : ""}${digits.padStart(4, "0")}`;
}
