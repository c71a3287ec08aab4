import { type SpanInput, readSpan } from "../time/read.js";
import type { Span } from "../time/time.js";
import type { Columns } from "./columns.js";
import { type Failing, failCodes, valuesAt } from "./facet-column.js";
import { mayLieIn, surelyLiesIn } from "./presence.js";
import type { Matcher } from "./search.js";
import { type Steps, strides } from "./steps.js";

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

/**
 * For each record a bit for each criterion that it fails, in the order of `keysOf`; null where there is nothing to fail. A text is not looked
 * for: its bit is set for all.
 */
export function* failingSteps(columns: Columns, criteria: Criteria): Steps<Failing | null> {
  const { count, facets } = columns;
  const keys = keysOf(criteria);
  if (keys.length === 0) return null;
  const failing = keys.length <= 8 ? new Uint8Array(count) : new Uint32Array(count);
  for (const [i, key] of keys.entries()) {
    const bit = 1 << i;
    if (key === "text") for (let at = 0; at < count; at++) failing[at]! |= bit;
    else if (key === "span") {
      yield* strides(count, (from, to) => {
        failSpan(failing, bit, columns, criteria.span!, from, to);
      });
      for (const at of columns.sets.keys()) if (!mayLieIn(columns, at, criteria.span!)) failing[at]! |= bit;
    }
    else {
      const column = facets.get(key);
      const chosen = criteria.values.get(key)!;
      const wanted = Uint8Array.from(column?.values ?? [], (value) => Number(chosen.has(value)));
      yield* strides(count, (from, to) => {
        if (column === undefined) for (let at = from; at < to; at++) failing[at]! |= bit;
        else failCodes(column, wanted, failing, bit, from, to);
      });
    }
  }
  return failing;
}

/** Whether the record `index` fails nothing. */
export function isMatch(columns: Columns, { values, text, span }: Criteria, index: number, matcherOf: (text: string) => Matcher): boolean {
  if (span !== null && !mayLieIn(columns, index, span)) return false;
  for (const [key, chosen] of values) if (!valuesAt(columns.facets.get(key), index).some((value) => chosen.has(value))) return false;
  return text === "" || matcherOf(text)(index);
}

/** `failing`, as if to lie in the span of `criteria` were to be known to. */
export function* surelySteps(columns: Columns, criteria: Criteria, failing: Failing): Steps<Failing> {
  const bit = 1 << keysOf(criteria).indexOf("span");
  const found = failing.slice();
  yield* strides(columns.count, (from, to) => {
    for (let i = from; i < to; i++) if (!surelyLiesIn(columns, i, criteria.span!)) found[i]! |= bit;
  });
  return found;
}

/** The criteria by their keys. There are fewer facets than a number has bits. */
export function keysOf({ values, text, span }: Criteria): readonly string[] {
  return [...values.keys(), ...(text === "" ? [] : ["text"]), ...(span === null ? [] : ["span"])];
}

function failSpan(failing: Failing, bit: number, { start, end }: Columns, [from, until]: Span, first: number, last: number): void {
  for (let i = first; i < last; i++) {
    // As `mayLieIn`, which would be called a million times.
    if (!(start[i]! < until && end[i]! > from)) failing[i]! |= bit;
  }
}
