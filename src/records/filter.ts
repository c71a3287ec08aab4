import { type SpanInput, readSpan } from "../time/read.js";
import type { Span } from "../time/time.js";
import type { Columns, FacetColumn } from "./columns.js";
import { includesWords } from "./search.js";

/**
 * Which records are shown, as plain data: any of the values within a key, all of the keys.
 *
 * `lane` and every facet: values. `text`: words that all must occur. `span`: both ends inclusive; what may lie in it, matches.
 */
export interface Filter {
  readonly lane?: readonly string[];
  readonly text?: string;
  readonly span?: SpanInput;
  readonly [facet: string]: readonly string[] | SpanInput | undefined;
}

/** A filter with its span read and empty keys dropped. */
export interface Criteria {
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly text: string;
  readonly span: Span | null;
}

/** The criteria of `filter`; null filters nothing. What is not readable is dropped: options are checked at the door. */
export function criteriaOf(filter: Filter | null): Criteria {
  const values = new Map<string, ReadonlySet<string>>();
  const { text = "", span, ...facets } = filter ?? {};
  for (const [key, chosen] of Object.entries(facets)) {
    if (Array.isArray(chosen) && chosen.length > 0) values.set(key, new Set(chosen.map(String)));
  }
  return { values, text: text.trim(), span: span === undefined ? null : readSpan(span) };
}

/** One byte a record: 1 where it matches all criteria, those of the key `except` left aside. */
export function matching(columns: Columns, criteria: Criteria, except?: string): Uint8Array {
  const mask = new Uint8Array(columns.count).fill(1);
  for (const [key, chosen] of criteria.values) {
    if (key !== except) keepValues(mask, columns.facets.get(key), chosen);
  }
  if (criteria.text !== "") columns.text.forEach((text, i) => (mask[i]! &= Number(includesWords(text, criteria.text))));
  if (criteria.span !== null) keepSpan(mask, columns, criteria.span);
  return mask;
}

function keepValues(mask: Uint8Array, column: FacetColumn | undefined, chosen: ReadonlySet<string>): void {
  if (column === undefined) {
    mask.fill(0);
    return;
  }
  const wanted = Uint8Array.from(column.values, (value) => Number(chosen.has(value)));
  for (let i = 0; i < mask.length; i++) {
    let any = 0;
    for (let j = column.offsets[i]!; j < column.offsets[i + 1]!; j++) any |= wanted[column.codes[j]!]!;
    mask[i]! &= any;
  }
}

function keepSpan(mask: Uint8Array, { start, end }: Columns, [from, to]: Span): void {
  // An undated record compares as NaN, and so lies in no span.
  for (let i = 0; i < mask.length; i++) mask[i]! &= Number(start[i]! < to && end[i]! > from);
}
