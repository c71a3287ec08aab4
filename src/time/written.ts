import { readTime } from "./read.js";
import { type DayOrder, type Manner, dateOfSigns } from "./written-date.js";
import { dayInBothCalendars, statementOfSigns } from "./written-statement.js";
import { mayBeDate, signsOf } from "./written-signs.js";
import { slipIn } from "./written-slips.js";

export { statesNoDate } from "./no-date.js";
export { statesPresent } from "./present.js";
export type { DayOrder } from "./written-date.js";

/** What a date as somebody wrote it states, in EDTF. `julian`: whether it is of the Julian calendar; `edtf` then is the same day of the Gregorian. */
export interface WrittenDate {
  readonly edtf: string;
  readonly julian: boolean;
}

/** No date is written at such length. */
const LONGEST = 120;

const CLOCK = /^(.*\d)(?: *T *|,? +)(\d?\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d)?:?(\d\d)?$/;

/** A set of one date, which is that date. */
const SUPPLIED = /^\[([^,.[\]]*)\]$/;

/** A century of which the years are left open, as libraries write it. */
const CENTURY = /^\[?(\d\d)--\]?\s*(\?)?\]?$/;

/** "Vom 3. Mai 1911", which is that day; from a month or a year on something may last. */
const DATED = /^(?:vom|du|от)\s+(?=\d)/i;

/** The day of the other calendar in brackets: "25 October (7 November) 1917", "27 December 1911 (9 January 1912)". */
const OTHER_DAY = /^(\d[^()[\]]*)[([](\d\d?(?!\d)[^()[\]]*)[)\]](?=.*\d{4}|(?<=\d{4}\D*)\D*$)/;

/**
 * The date that `text` states, or null where it states none that is certain: nothing is guessed, and nothing left over.
 *
 * `text`: EDTF, which is returned as it is, but of `[1911]`, a set of one, the date, which libraries put in brackets where they supply it; ISO 8601 with slashes or a time of day; or a date in words or numbers in English, German,
 * French, Russian or Chinese: "31st December, 1911", "31.12.1911", "vers 1911", "до 1911 г.", "between 1 and 14 October 1959", "on or before 31 December 1911",
 * "1951年6月27日", "19th century", "44 BC", "1914–18". A part that nobody has bounded, as in "early 1911" or "Ende Mai 1911", is no more than the year or the month it is of. Seasons are those of EDTF without a hemisphere, and a century is that of its first digits.
 * `order`: of numbers; null leaves unread what it would have to settle. `isOldStyle`: whether a date that names no calendar, EDTF too, is of the Julian one.
 *
 * A Julian date is marked as such, "O.S.", "a. St.", "ст. ст.", or doubled, "18/31 December 1911" or "18 (31) December 1911", or has the year that began on the day of the Annunciation beside its own, "11 February 1731/32"; a month or a year of that calendar
 * comes to one of the days that it may be.
 */
export function readWritten(text: string, order: DayOrder | null = null, isOldStyle = false): WrittenDate | null {
  const found = statedIn(text, order, isOldStyle);
  return found === null || slipIn(text, found.edtf) !== null ? null : found;
}

/** Why `text`, which `readWritten` does not read, is none that is certain, as what goes on from it, and what would be read in its place; null where that is not to be told. */
export function whyUnread(text: string, order: DayOrder | null, isOldStyle: boolean): readonly [reason: string, expected: string] | null {
  if (text.length > LONGEST) return null;
  const found = statedIn(text, order, isOldStyle);
  const slip = found && slipIn(text, found.edtf);
  if (slip !== null) return [slip, slip.includes("ordinal") ? "an ordinal such as 1st" : "the day of the week that the date was, or none"];
  if (/^S?\d\d00-?S?$/.test(signsOf(text))) return ["may be a decade or a century", "a decade such as 1900–1909, or a century such as the 20th century"];
  if (isOldStyle && statedIn(text, order, false) !== null) return ["is no day, month or year, and its column is of the Julian calendar", "a day, month or year of the Julian calendar"];
  const isShort = SHORT_YEAR.test(text) && ["19", "18", "20"].some((century) => [order, "day-first", "month-first"].some((each) => {
    const time = readTime(statedIn(text.replace(SHORT_YEAR, `$1${century}$2`), each as DayOrder | null, false)?.edtf);
    return time?.form === "date" && time.precision === "day";
  }));
  return isShort ? ["has a year of two digits, of no certain century", "a year of four digits"] : null;
}

/** As `readWritten`, of which what contradicts itself is no part. */
function statedIn(text: string, order: DayOrder | null, isOldStyle: boolean): WrittenDate | null {
  const trimmed = text.trim().replace(SUPPLIED, "$1");
  const isEDTF = readTime(trimmed) !== null;
  if (isEDTF && !isOldStyle) return { edtf: trimmed, julian: false };
  if (trimmed.length > LONGEST) return null;
  const manner = { order, julian: isOldStyle };
  const found = isEDTF ? oldStyle(trimmed) : withClock(trimmed, manner) ?? statementIn(trimmed, manner) ?? (isOldStyle ? null : centuryIn(trimmed)) ?? dayDated(trimmed, manner);
  return found === null || readTime(found.edtf) === null ? null : found;
}

/** A number of two digits behind others. */
const SHORT_YEAR = /(\d(?:\D+\d+)*?[^\d']+)'?(\d\d)(?=\D*$)/;

/** A dash in Chinese. */
const WAVE = /(?<=[\d年月日])\s*[~～〜]\s*(?=\d)/g;

/** In the signs of `signsOf`, a day from 1 January to 24 March in a year that begins with the one and in one that began with 25 March, as in England until 1752. */
const DOUBLE_YEAR = /^((?:[12]?\d|3[01])[.#]*[ab]|(?:1?\d|2[0-4])[.#]*c|[ab](?:[12]?\d|3[01])#? ?|c(?:1?\d|2[0-4])#? ?)(\d{4})\/(\d{4}|\d\d?)$/;
const LAST_DOUBLE_YEAR = 1752;

/** A day and a time of it, as EDTF has it. */
function withClock(text: string, { order, julian }: Manner): WrittenDate | null {
  const [, day, clock, zone = "", minutes] = CLOCK.exec(text) ?? [];
  const date = day === undefined ? null : readWritten(day, order, julian);
  return date && { ...date, edtf: `${date.edtf}T${clock!.replace(/^\d:/, "0$&")}${zone}${minutes === undefined ? "" : `:${minutes}`}` };
}

function centuryIn(text: string): WrittenDate | null {
  const [, century, doubt = ""] = CENTURY.exec(text) ?? [];
  return century === undefined ? null : { edtf: `${century}XX${doubt}`, julian: false };
}

function dayDated(text: string, { order, julian }: Manner): WrittenDate | null {
  const found = DATED.test(text) ? readWritten(text.replace(DATED, ""), order, julian) : null;
  const time = readTime(found?.edtf);
  return time?.form === "date" && time.precision === "day" ? found : null;
}

/** What in the Gregorian calendar the days in `edtf`, or the one month or year that it is, are in the Julian; null where that is not to be told of a part. */
function oldStyle(edtf: string): WrittenDate | null {
  const julian = { order: null, julian: true };
  const ofDays = edtf.replace(/-?\d{4}-\d\d-\d\d/g, (day) => dateOfSigns(day, julian) ?? "!");
  // A time of day may have an offset.
  const isOfDays = !/\d/.test(edtf.replace(/-?\d{4}-\d\d-\d\d(?:T[\d:.+-]*)?/g, ""));
  const found = isOfDays ? ofDays : dateOfSigns(edtf.replace(/^(\d{4})-(\d\d)/, "$2/$1"), julian);
  return found === null ? null : { edtf: found, julian: true };
}

function statementIn(text: string, { order, julian: isOldStyle }: Manner): WrittenDate | null {
  if (!mayBeDate(text)) return null;
  const signs = signsOf(text.replace(OTHER_DAY, "$1/$2").replace(WAVE, "–"));
  // A word that is not known.
  if (signs.includes("!")) return null;
  const [isJulian, isGregorian] = ["J", "N"].map((sign) => signs.includes(sign)) as [boolean, boolean];
  // It is of the one calendar or of the other.
  if (isJulian && isGregorian) return null;
  const julian = isJulian || (isOldStyle && !isGregorian);
  const plain = signs.replace(/ ?[JN]/g, "");
  const edtf = statementOfSigns(plain, { order, julian });
  if (edtf !== null) return { edtf, julian };
  const [, date = "", year, second = ""] = (isGregorian ? null : DOUBLE_YEAR.exec(plain)) ?? [];
  const next = String(Number(year) + 1);
  if (year !== undefined && next.endsWith(second) && Number(next) <= LAST_DOUBLE_YEAR) {
    const found = dateOfSigns(date + next, { order, julian: true });
    return found === null ? null : { edtf: found, julian: true };
  }
  const day = isJulian ? null : dayInBothCalendars(plain, { order, julian: false });
  return day === null ? null : { edtf: day, julian: true };
}
