import { readTime } from "../time/read.js";
import { readWritten } from "../time/written.js";
import { edtfOfParts, monthOf } from "./date-parts.js";
import { isObject } from "./json.js";

/** The dates of CSL 1.0.2. */
export const CSL_DATES = ["issued", "original-date", "event-date", "submitted", "accessed", "available-date"] as const;

/** What the object of a date may have. */
export const CSL_DATE_FIELDS: readonly string[] = ["date-parts", "season", "circa", "literal", "raw"];

/** A date of which `edtf` is to be read, and `written` stands in the file. */
export interface CslDate {
  readonly edtf: string;
  readonly written: string;
}

/**
 * What a date of CSL-JSON states; null where it states none, and undefined where it is no date of CSL, as more than two of them or a year 0 alone.
 *
 * A year before 0 is one BC, as CSL counts: -43 is `-0042`. In a range an end of which the year is 0 is open. Months 13–16 are seasons, as `season`
 * has them from 1. Without parts the text is read, `raw` before `literal`, which is only what is written where `raw` is EDTF; with them it is only what is written.
 */
export function cslDate(value: unknown): CslDate | null | undefined {
  if (typeof value === "string" || typeof value === "number") return stated(String(value).trim());
  if (!isObject(value)) return undefined;
  const { "date-parts": parts, season, circa, literal, raw } = value;
  const written = [raw, literal].find((text): text is string => typeof text === "string" && text.trim() !== "")?.trim() ?? "";
  // What parts cannot say, as `cslDateOf` has it.
  if (parts === undefined && typeof raw === "string" && typeof literal === "string" && literal.trim() !== "" && readTime(raw) !== null) return stated(raw.trim(), literal.trim());
  const about = Boolean(circa) && circa !== "0" && circa !== "false" ? "~" : "";
  const textDate = stated(about === "" ? written : (readWritten(written)?.edtf ?? written).replace("/", "~/") + about, written);
  if (parts === undefined) return written === "" ? undefined : textDate;
  const seasonText = typeof season === "string" || typeof season === "number" ? String(season).trim() : "";
  const ends = (Array.isArray(parts) && Array.isArray(parts[0]) ? parts : [parts]).map((end) => edtfOf(end, seasonText, about));
  if (ends.length > 2) return undefined;
  if (ends.includes(null)) return written === "" ? undefined : textDate;
  // A year 0 that is stated is no date of CSL, where it says that an end is open; no year at all states nothing.
  if (ends.every((end) => end === OPEN)) return written !== "" ? textDate : /\d/.test(JSON.stringify(parts)) ? undefined : null;
  const edtf = ends.join("/");
  return stated(edtf, written !== "" ? written : seasonText === "" || seasonNumber(seasonText) > 0 ? edtf : `${seasonText} ${edtf}`);
}

const OPEN = "..";

/** A date as CSL-JSON has it. */
export interface CslParts {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
  readonly raw?: string;
  readonly literal?: string;
}

/**
 * The date in CSL-JSON that `cslDate` reads as `edtf`, and as `written` in its source. What parts cannot say is in `raw`, and in `literal`, as it is to be shown.
 */
export function cslDateOf(edtf = "", written?: string): CslParts {
  const [first, second, ...more] = edtf.split("/").map(partsOf);
  const ends = more.length > 0 || first === undefined || first === null || second === null ? [] : second === undefined ? [first] : [first, second];
  const isDate = ends.length > 0 && ends.some(({ parts }) => parts[0] !== 0) && ends.every(({ about, season }) => about === ends[0]!.about && (season === 0 || ends.length === 1));
  if (!isDate) return edtf === "" ? { literal: written ?? "" } : { raw: edtf, literal: written ?? edtf };
  const { about, season } = ends[0]!;
  return { "date-parts": ends.map(({ parts }) => parts), ...(season === 0 ? {} : { season }), ...(about ? { circa: true } : {}), ...(written === undefined ? {} : { raw: written }) };
}

interface DateEnd {
  readonly parts: readonly number[];
  readonly season: number;
  readonly about: boolean;
}

/** A year, a month and a day, or a season from 1; null where `text` says something else. */
function partsOf(text: string): DateEnd | null {
  if (text === OPEN) return { parts: [0], season: 0, about: false };
  const [, years = "", month = "", day, about] = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(~?)$/.exec(text) ?? [];
  if (years === "" || Number(month) > 24 || (Number(month) > 12 && Number(month) < 21)) return null;
  const year = Number(years) > 0 ? Number(years) : Number(years) - 1;
  const season = Math.max(0, Number(month) - 20);
  return { parts: [year, ...(season > 0 ? [] : [month, day].filter(Boolean).map(Number))], season, about: about !== "" };
}

function stated(edtf: string, written = edtf): CslDate | null {
  return edtf === "" ? null : { edtf, written };
}

/** Null where `parts` are not a year, a month or a season, and a day. */
function edtfOf(parts: unknown, season: string, about: string): string | null {
  const given: readonly unknown[] = Array.isArray(parts) ? parts : [parts];
  const numbers = given.map((part) => typeof part === "number" || typeof part === "string" ? Number(part) : NaN);
  if (numbers.length > 3 || !numbers.every(Number.isSafeInteger)) return null;
  const [year = 0, month = 0, day = 0] = numbers;
  if (year === 0) return OPEN;
  const division = month > 12 && month < 17 ? month + 8 : month === 0 ? seasonNumber(season) : month;
  if (division > 24 || (division > 12 && division < 21)) return null;
  return edtfOfParts(year < 0 ? year + 1 : year, division, day) + about;
}

/** EDTF's number of a season by its name, or by its number from 1 or as in EDTF; 0 where it is none. */
function seasonNumber(season: string): number {
  const number = Number(season);
  return number > 20 && number < 25 ? number : number > 0 && number < 5 ? number + 20 : monthOf(season);
}
