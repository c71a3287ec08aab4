import { type SpanInput, readSpan } from "../time/read.js";
import type { Span } from "../time/time.js";
import type { Columns } from "./columns.js";
import { type FacetColumn, type Failing, failCodes } from "./facet-column.js";
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

/** For each record a bit for each criterion that it fails, in the order of `keysOf`; null where there is nothing to fail. `textOf`: what a search looks through of a record, folded. */
export function failingOf(columns: Columns, criteria: Criteria, textOf: (index: number) => string): Failing | null {
  const keys = keysOf(criteria);
  if (keys.length === 0) return null;
  const failing = keys.length <= 8 ? new Uint8Array(columns.count) : new Uint32Array(columns.count);
  keys.forEach((key, i) => {
    const bit = 1 << i;
    if (key === "text") failText(failing, bit, criteria.text, textOf);
    else if (key === "span") failSpan(failing, bit, columns, criteria.span!);
    else failValues(failing, bit, columns.facets.get(key), criteria.values.get(key)!);
  });
  return failing;
}

/** The criteria by their keys. There are fewer facets than a number has bits. */
export function keysOf({ values, text, span }: Criteria): readonly string[] {
  return [...values.keys(), ...(text === "" ? [] : ["text"]), ...(span === null ? [] : ["span"])];
}

function failValues(failing: Failing, bit: number, column: FacetColumn | undefined, chosen: ReadonlySet<string>): void {
  if (column === undefined) {
    for (let i = 0; i < failing.length; i++) failing[i]! |= bit;
    return;
  }
  failCodes(column, Uint8Array.from(column.values, (value) => Number(chosen.has(value))), failing, bit);
}

function failText(failing: Failing, bit: number, query: string, textOf: (index: number) => string): void {
  for (let i = 0; i < failing.length; i++) if (!includesWords(textOf(i), query)) failing[i]! |= bit;
}

function failSpan(failing: Failing, bit: number, { start, end }: Columns, [from, to]: Span): void {
  for (let i = 0; i < failing.length; i++) {
    // An undated record compares as NaN, and so lies in no span.
    if (!(start[i]! < to && end[i]! > from)) failing[i]! |= bit;
  }
}
