import { createDateFormat } from "./date-format.js";
import { createDateWords } from "./date-words.js";
import type { Edtf, EdtfEnd } from "./edtf-tree.js";
import { parseEdtf } from "./edtf.js";
import { type SpanInput, readSpan } from "./read.js";
import type { TimeWords } from "./time-words.js";

/**
 * Creates the spans in words of `locale`, both ends inclusive: "1953 – July 1954", "1 – 14 October 1959", "1953", "since 1953", "until 1954".
 *
 * What is stated as one or two dates is said as precisely as it is stated, and anything else, such as two instants, by its first and its
 * last day in UTC. The function that it returns gives "" for what is open on both sides. Throws `RangeError` if `locale` is no BCP 47 tag.
 */
export function createSpanFormat(locale: string, words: TimeWords): (span: SpanInput) => string {
  const dates = createDateWords(locale, words);
  const days = createDateFormat(locale);

  function stated(start: EdtfEnd, end: EdtfEnd): string {
    if (typeof start === "string") return typeof end === "string" ? "" : words.until(dates.date(end));
    return typeof end === "string" ? words.since(dates.date(start)) : joined(dates.pair(start, end));
  }

  function byDay(start: number, end: number): string {
    if (start === -Infinity) return end === Infinity ? "" : words.until(days.one("day", end));
    return end === Infinity ? words.since(days.one("day", start)) : joined(days.pair("day", start, end));
  }

  return (span) => {
    const tree = treeOf(span);
    if (tree?.type === "date") return dates.date(tree);
    if (tree?.type === "interval") return stated(tree.start, tree.end);
    const [start, end] = readSpan(span) ?? [-Infinity, Infinity];
    return byDay(start, end - 1);
  };
}

function joined([from, to]: readonly [string, string]): string {
  return from === to ? from : `${from} – ${to}`;
}

function treeOf(span: SpanInput): Edtf | null {
  const ends: readonly unknown[] = typeof span === "string" ? [span] : span;
  return ends.every((end) => typeof end === "string") ? parseEdtf(ends.map((end) => end.trim()).join("/")) : null;
}
