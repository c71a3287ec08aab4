/** The years of an `EdtfDate`. */
export interface Years {
  readonly year: number;
  readonly years: number;
  readonly estimate: number | null;
}

const LONG = /^(?:Y(-?)([1-9]\d{4,14})|Y(-?)([1-9]\d{0,14})E(\d{1,3})|(-?)(\d{4})(?=S\d$))(?:S([1-9]\d?))?$/;

/** The greatest number whose neighbours are numbers too. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * The years that `Y12345`, `Y17E7` or `1950S2` may mean: of more than four digits, with an exponent, or with so many significant digits.
 * Null where `text` is no such year, or one so far off that there are no numbers for it.
 */
export function parseLongYear(text: string): Years | null {
  const found = LONG.exec(text);
  if (found === null) return null;
  const [, sign1 = "", digits1 = "", sign2 = "", digits2 = "", exponent = "0", sign3 = "", digits3 = "", significant] = found;
  const digits = digits1 + digits2 + digits3;
  const isBefore = sign1 + sign2 + sign3 !== "";
  const year = Number(digits) * 10 ** Number(exponent);
  if (year > MOST || (isBefore && year === 0)) return null;
  const signed = isBefore ? 0 - year : year;
  if (significant === undefined) return { year: signed, years: 1, estimate: null };
  const years = 10 ** Math.max(0, digits.length + Number(exponent) - Number(significant));
  const first = Math.floor(year / years) * years;
  return { year: isBefore ? 1 - first - years : first, years, estimate: years > 1 ? signed : null };
}
