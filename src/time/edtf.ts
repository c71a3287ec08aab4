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
  if (text.startsWith("[")) return text.endsWith("]") ? parseSet("one-of", text) : null;
  if (text.startsWith("{")) return text.endsWith("}") ? parseSet("all-of", text) : null;
  const slash = text.indexOf("/");
  return slash < 0 ? parseDate(text) : parseInterval(text, slash);
}

function parseInterval(text: string, slash: number): EdtfInterval | null {
  const start = parseEnd(text, 0, slash);
  const end = parseEnd(text, slash + 1, text.length);
  if (start === null || end === null || text.length === 1 || !mayFollow(start, end)) return null;
  return { type: "interval", start, end };
}

function parseEnd(text: string, from: number, to: number): EdtfEnd | null {
  if (from === to) return "unknown";
  return to - from === 2 && text.startsWith("..", from) ? "open" : parseDay(text, from, to);
}

function parseSet(type: EdtfSet["type"], text: string): EdtfSet | null {
  const members: (EdtfDate | EdtfRange)[] = [];
  for (let from = 1; from < text.length; ) {
    const comma = text.indexOf(",", from);
    const to = comma < 0 ? text.length - 1 : comma;
    const member = parseMember(text, from, to);
    if (member === null) return null;
    members.push(member);
    from = to + 1;
  }
  return members.length === 0 ? null : { type, members };
}

function parseMember(text: string, from: number, to: number): EdtfDate | EdtfRange | null {
  let dots = from;
  while (dots < to && text[dots] !== ".") dots++;
  if (dots === to) return parseDay(text, from, to);
  if (text[dots + 1] !== ".") return null;
  const start = dots === from ? "open" : parseDay(text, from, dots);
  const end = dots + 2 === to ? "open" : parseDay(text, dots + 2, to);
  if (start === null || end === null || (start === "open" && end === "open") || !mayFollow(start, end)) return null;
  return { type: "range", start, end };
}

/** Intervals and sets are of dates without a time of day. */
function parseDay(text: string, from: number, to: number): EdtfDate | null {
  const date = parseDate(text, from, to);
  return date?.time === null ? date : null;
}

/** An end may be told more coarsely than the start, as in `1984-11-12/1984`, but must not lie before it. */
function mayFollow(start: EdtfEnd, end: EdtfEnd): boolean {
  if (typeof start === "string" || typeof end === "string") return true;
  // As nearly always, and then no day needs to be counted.
  if (start.years === 1 && start.year < end.year) return true;
  return boundsOf(start)[0] < boundsOf(end)[1];
}
