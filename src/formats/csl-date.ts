import { readWritten } from "../time/written.js";
import { edtfOfParts, seasonOf } from "./date-parts.js";
import { isObject } from "./json.js";

/** The dates of CSL 1.0.2. */
export const CSL_DATES = ["issued", "original-date", "event-date", "submitted", "accessed", "available-date"] as const;

/** A date of which `edtf` is to be read, and `written` stands in the file. */
export interface CslDate {
  readonly edtf: string;
  readonly written: string;
}

/**
 * What a date of CSL-JSON states; null where it states none, as a year 0 does, and undefined where it is no date of CSL.
 *
 * A year before 0 is one BC, as CSL counts: -43 is `-0042`. In a range an end of which the year is 0 is open. Months 13–16 are seasons, as `season`
 * has them from 1. Without parts the text is read, `raw` before `literal`; with them it is only what is written.
 */
export function cslDate(value: unknown): CslDate | null | undefined {
  if (typeof value === "string" || typeof value === "number") return stated(String(value).trim());
  if (!isObject(value)) return undefined;
  const { "date-parts": parts, season, circa, literal, raw } = value;
  const written = [raw, literal].find((text): text is string => typeof text === "string" && text.trim() !== "")?.trim() ?? "";
  const about = Boolean(circa) && circa !== "0" && circa !== "false" ? "~" : "";
  const textDate = stated(about === "" ? written : (readWritten(written)?.edtf ?? written).replace("/", "~/") + about, written);
  if (parts === undefined) return written === "" ? undefined : textDate;
  const seasonText = typeof season === "string" || typeof season === "number" ? String(season).trim() : "";
  const ends = (Array.isArray(parts) && Array.isArray(parts[0]) ? parts.slice(0, 2) : [parts]).map((end) => edtfOf(end, seasonText, about));
  if (ends.includes(null)) return written === "" ? undefined : textDate;
  if (ends.every((end) => end === OPEN)) return written === "" ? null : textDate;
  const edtf = ends.join("/");
  return stated(edtf, written !== "" ? written : seasonText === "" || seasonNumber(seasonText) > 0 ? edtf : `${seasonText} ${edtf}`);
}

const OPEN = "..";

function stated(edtf: string, written = edtf): CslDate | null {
  return edtf === "" ? null : { edtf, written };
}

/** Null where `parts` are not a year, a month and a day. */
function edtfOf(parts: unknown, season: string, about: string): string | null {
  const given: readonly unknown[] = Array.isArray(parts) ? parts : [parts];
  const numbers = given.map((part) => typeof part === "number" || typeof part === "string" ? Number(part) : NaN);
  if (numbers.length > 3 || !numbers.every(Number.isSafeInteger)) return null;
  const [year = 0, month = 0, day = 0] = numbers;
  if (year === 0) return OPEN;
  const division = month > 12 && month < 17 ? month + 8 : month === 0 ? seasonNumber(season) : month;
  return edtfOfParts(year < 0 ? year + 1 : year, division, day) + about;
}

/** EDTF's number of a season by its name, or by its number from 1 or as in EDTF; 0 where it is none. */
function seasonNumber(season: string): number {
  const number = Number(season);
  return number > 20 && number < 25 ? number : number > 0 && number < 5 ? number + 20 : seasonOf(season);
}
