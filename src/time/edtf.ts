import { boundsOf } from "./edtf-bounds.js";
import { parseDate } from "./edtf-date.js";
import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval, EdtfRange, EdtfSet } from "./edtf-tree.js";

/**
 * Reads a statement in EDTF (ISO 8601-2:2019, Annex A): levels 0, 1 and 2.
 *
 * Returns null where `text` is no such statement, names a day that is not in the calendar, or an interval that ends before it
 * begins. White space is not trimmed. Years may have up to 15 digits, and an exponent; `readTime` refuses those beyond the range of `Date`.
 * Beyond the standard, a time of day may go without seconds, or have a fraction of one.
 */
export function parseEdtf(text: string): Edtf | null {
  if (text.startsWith("[")) return text.endsWith("]") ? parseSet("one-of", text.slice(1, -1)) : null;
  if (text.startsWith("{")) return text.endsWith("}") ? parseSet("all-of", text.slice(1, -1)) : null;
  const slash = text.indexOf("/");
  return slash < 0 ? parseDate(text) : parseInterval(text.slice(0, slash), text.slice(slash + 1));
}

function parseInterval(from: string, to: string): EdtfInterval | null {
  const start = parseEnd(from);
  const end = parseEnd(to);
  if (start === null || end === null || (from === "" && to === "") || !mayFollow(start, end)) return null;
  return { type: "interval", start, end };
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === "") return "unknown";
  return text === ".." ? "open" : parseDay(text);
}

function parseSet(type: EdtfSet["type"], text: string): EdtfSet | null {
  const members = text.split(",").map(parseMember);
  return members.every((member) => member !== null) ? { type, members } : null;
}

function parseMember(text: string): EdtfDate | EdtfRange | null {
  const dots = text.indexOf("..");
  if (dots < 0) return parseDay(text);
  const start = dots === 0 ? "open" : parseDay(text.slice(0, dots));
  const end = dots + 2 === text.length ? "open" : parseDay(text.slice(dots + 2));
  if (start === null || end === null || (start === "open" && end === "open") || !mayFollow(start, end)) return null;
  return { type: "range", start, end };
}

/** Intervals and sets are of dates without a time of day. */
function parseDay(text: string): EdtfDate | null {
  const date = parseDate(text);
  return date?.time === null ? date : null;
}

/** An end must not begin before the start; one with unspecified digits need only not lie before it: `1984-11-12/1984-11-XX`. */
function mayFollow(start: EdtfEnd, end: EdtfEnd): boolean {
  if (typeof start === "string" || typeof end === "string") return true;
  const [first] = boundsOf(start);
  const [min, max] = boundsOf(end);
  const isUnspecified = end.years > 1 || typeof end.month === "string" || typeof end.day === "string";
  return isUnspecified ? first < max : first <= min;
}
