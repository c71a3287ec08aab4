import { parseEdtf } from "./edtf.js";
import { datesOf, timeOf } from "./edtf-time.js";
import { readDay } from "./read-day.js";
import { type Bounds, type Span, type Time, extentOf } from "./time.js";

/** What a time can be read from: EDTF text, or an instant as a `Date` or as epoch milliseconds. */
export type TimeInput = string | Date | number;

/** From the start of the first to the end of the second, both inclusive; or the whole extent of one EDTF text. */
export type SpanInput = string | readonly [from: TimeInput, to: TimeInput];

/** What `readTime` expects, for the words of an error. */
export const expectedTime = "a date such as 1953, 1953-12 or 1953-12-31";

/** The last instant of `Date`, in epoch milliseconds; the first is its negative. */
const LIMIT = 8.64e15;

/**
 * The time that `value` states, or null where it states none, or one beyond the range of `Date` (about 271,821 BC to AD 275,760).
 *
 * `value`: a `TimeInput`, or a bigint as columns of 64 bits have; white space around text is ignored. A number is always epoch milliseconds, never a year.
 */
export function readTime(value: unknown): Time | null {
  if (typeof value !== "string") return readInstant(value);
  const edtf = value.trim();
  const day = readDay(edtf);
  if (day !== null) return day;
  const tree = parseEdtf(edtf);
  const time = tree === null ? null : timeOf(tree, edtf);
  return time !== null && isInRange(time.start) && isInRange(time.end) ? time : null;
}

/** A year for which there may be no number, or a month or day of one so far off, which EDTF cannot state. */
const FAR_YEAR = /Y(-?)[1-9]\d*(?:E\d+|\d{15}|(?<=\d{7})(?:-\d\d)+(?:T\S+)?)(?:S\d+)?/g;

/** Whether `text` is EDTF of a date which `readTime` refuses since it is beyond the range of `Date`. */
export function isBeyondRange(text: string): boolean {
  const tree = parseEdtf(text.trim().replace(FAR_YEAR, "Y$1999999"));
  return tree !== null && datesOf(tree).length > 0 && readTime(text) === null;
}

/** The span of a `SpanInput`, infinite at an open end; null where it is not readable or ends before it starts. */
export function readSpan(value: unknown): Span | null {
  if (!Array.isArray(value)) return typeof value === "string" ? spanOf(readTime(value), readTime(value)) : null;
  const [from, to, ...rest] = value as readonly unknown[];
  // What a span is made of is kept as JSON, which has no word for it.
  if (typeof from === "bigint" || typeof to === "bigint") return null;
  return rest.length === 0 ? spanOf(readTime(from), readTime(to)) : null;
}

function spanOf(from: Time | null, to: Time | null): Span | null {
  if (from === null || to === null) return null;
  const [start] = extentOf(from);
  const [, end] = extentOf(to);
  return start < end ? [start, end] : null;
}

function readInstant(value: unknown): Time | null {
  const date = new Date(typeof value === "number" || typeof value === "bigint" ? Number(value) : epochOf(value));
  const ms = date.getTime();
  if (Number.isNaN(ms)) return null;
  const bounds: Bounds = [ms, ms + 1];
  const edtf = date.toISOString();
  return { start: bounds, end: bounds, approximate: false, uncertain: false, form: "date", precision: "instant", edtf };
}

function epochOf(value: unknown): number {
  // What is absent, as most second dates, would cost a thrown error each.
  if (value === undefined) return NaN;
  try {
    // Also of another realm's Date, such as a frame's, which is no instance of ours.
    return Date.prototype.getTime.call(value);
  } catch {
    return NaN;
  }
}

function isInRange(bounds: Bounds): boolean {
  return isInstant(bounds[0]) && isInstant(bounds[1]);
}

/** Open ends are infinite, and in range. */
function isInstant(ms: number): boolean {
  const distance = Math.abs(ms);
  return distance <= LIMIT || distance === Infinity;
}
