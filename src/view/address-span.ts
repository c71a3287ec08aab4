import { readTime } from "../time/read.js";
import { DAY, type Span, extentOf } from "../time/time.js";

/** From a day to a millisecond. */
const UNITS = [DAY, DAY / 24, DAY / 1440, 1000, 1];

/** A domain is told apart from another by a thousandth of its length, about a pixel of a wide plot. */
const STEPS = 1000;

/** What is no more than a date and a clock. */
const LONGEST = 64;

/** What stands for an instant that no date of EDTF states, which is one of a year of more than four digits: its epoch milliseconds. */
const MILLISECONDS = /^ms(-?\d{1,16})$/;

/**
 * A domain as text, such as `1953-10/1956`: both ends inclusive where they are days or longer; a clock is the instant itself.
 *
 * It is rounded to the longest of day, hour, minute, second and millisecond that is no longer than a thousandth of it. What is read of the text
 * gives the same text again.
 */
export function spanText(domain: Span): string {
  const [start, end] = rounded(domain);
  const [from, to] = [startText(start), endText(end)];
  return from === to && !from.includes("T") ? from : `${from}/${to}`;
}

/** The domain that `text` states, as `spanText` writes it; null where it states none. */
export function readSpanText(text: string): Span | null {
  const [from = "", to = from, ...rest] = text.slice(0, LONGEST + 1).split("/");
  const [start, end] = [edgesOf(from)?.[0], edgesOf(to)?.[1]];
  const isSpan = rest.length === 0 && text.length <= LONGEST && start !== undefined && end !== undefined;
  return isSpan && Number.isFinite(start) && Number.isFinite(end) && start < end ? [start, end] : null;
}

function rounded(domain: Span): Span {
  const [start, end] = domain;
  const unit = UNITS.find((each) => each <= (end - start) / STEPS) ?? 1;
  const next: Span = [Math.round(start / unit) * unit + 0, Math.round(end / unit) * unit + 0];
  // Rounded, it may be so much longer that the next unit is short enough.
  return next[0] === start && next[1] === end ? next : rounded(next);
}

/** Where what `text` states begins, and where it ends. */
function edgesOf(text: string): Span | null {
  const found = MILLISECONDS.exec(text);
  if (found !== null) return [Number(found[1]), Number(found[1])];
  const time = readTime(text);
  if (time === null) return null;
  return time.precision === "instant" && time.form === "date" ? [time.start[0], time.start[0]] : extentOf(time);
}

function startText(ms: number): string {
  return isWithin("01-01T00:00:00.000", ms) ? yearOf(ms) : dateText(ms, isWithin("01T00:00:00.000", ms) ? 7 : 10) ?? `ms${ms}`;
}

/** The last day, month or year before `ms`; or the instant where that is amid a day. */
function endText(ms: number): string {
  if (!isWithin("00:00:00.000", ms)) return startText(ms);
  const last = ms - DAY;
  if (isWithin("01-01T00:00:00.000", ms)) return yearOf(last);
  return dateText(last, isWithin("01T00:00:00.000", ms) ? 7 : 10) ?? `ms${ms}`;
}

/** Whether the instant ends, in ISO 8601, as the first of something does. */
function isWithin(ending: string, ms: number): boolean {
  return new Date(ms).toISOString().endsWith(`${ending}Z`);
}

function yearOf(ms: number): string {
  const year = new Date(ms).getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${digits.length > 4 ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}

/** The first `length` characters of a date of a year of four digits, and its clock where it has one; null where the year has more. */
function dateText(ms: number, length: 7 | 10): string | null {
  const year = yearOf(ms);
  if (year.startsWith("Y")) return null;
  const [date, clock] = new Date(ms).toISOString().replace(/^[+-]?\d+/u, "0000").split("T") as [string, string];
  const time = clock.replace(/(:00)?\.000Z$|Z$/u, "");
  return `${year}${date.slice(4, length)}${time === "00:00" ? "" : `T${time}`}`;
}
