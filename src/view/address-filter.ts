import type { Filter } from "../records/filter.js";
import { type TimeInput, readSpan } from "../time/read.js";
import { FILTER_SPAN, OWN_NAMES } from "./address-parts.js";
import type { Pair } from "./address-text.js";
import { invalid, unknown } from "./check.js";
import type { Content } from "./content.js";
import { isEqual } from "./start.js";
import type { View } from "./view.js";

/** The most keys of a filter that are read. */
const MOST_KEYS = 24;
/** The most names among which one that was perhaps meant is looked for. */
const MOST_NAMED = 200;

/** Tells of a fault; `error` is made only where it is one of the first. */
export type Tell = (name: string, value: string, error: () => TypeError) => void;

/** Whether it is known what records there are: where there are none, they may still be given. */
export function isKnown({ source: { description } }: Content): boolean {
  return description !== null && description.count > 0 && description.read === undefined;
}

/** What of a view's filter differs from that of `start`, and in `without` what of that it has not. */
export function filterPairs({ filter }: View, start: View): readonly Pair[] {
  const [own, others] = [valuesByKey(filter), valuesByKey(start.filter)];
  const chosen = [...own].filter(([key, values]) => !isEqual(values, others.get(key))).map(([key, values]): Pair => [nameOf(key), values]).sort(([a], [b]) => (a < b ? -1 : 1));
  const gone = [...others.keys()].filter((key) => !own.has(key)).map(nameOf);
  return [...chosen, ...(gone.length === 0 ? [] : [["without", gone] as const])];
}

/** The values of each key of a filter, as texts; keys that ask for nothing are not among them. */
function valuesByKey(filter: Filter | null): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(filter ?? {}).flatMap(([key, given]): readonly Pair[] => {
    const values = key === "span" && given !== undefined ? spanValues(given as SpanGiven) : typeof given === "string" ? [given] : ((given ?? []) as readonly string[]).map(String);
    return values.length === 0 || (key === "text" && values[0] === "") ? [] : [[key, values]];
  }));
}

type SpanGiven = NonNullable<Filter["span"]>;

/** An EDTF text, or two ends. */
function spanValues(span: SpanGiven): readonly string[] {
  return typeof span === "string" ? [span] : span.map((end: TimeInput) => (typeof end === "string" ? end : `ms${Number(end)}`));
}

function textFrom(values: readonly string[]): string | null {
  return values.length === 1 ? values[0]! : null;
}

/** Those that are known. */
function valuesFrom(name: string, values: readonly string[], known: ReadonlySet<string> | null, tell: Tell): readonly string[] {
  if (known === null) return [...new Set(values)];
  for (const value of values) {
    if (!known.has(value)) tell(name, value, () => unknown(`${name} in the address`, value, known.size > MOST_NAMED ? [] : [...known], `one of ${known.size} values`));
  }
  return [...new Set(values)].filter((value) => known.has(value));
}

function spanFrom(values: readonly string[]): SpanGiven | null {
  const ends = values.map((value) => (/^ms-?\d+(\.\d+)?$/u.test(value) ? Number(value.slice(2)) : value));
  const span = (ends.length === 1 ? values[0]! : ends) as SpanGiven;
  return values.length <= 2 && values.every(({ length }) => length <= 200) && readSpan(span) !== null ? span : null;
}

/** What a key of the filter is called in an address: one that an address has another use for begins with a full stop. */
function nameOf(key: string): string {
  return key === "span" ? FILTER_SPAN : OWN_NAMES.includes(key) || key.startsWith(".") ? `.${key}` : key;
}

/** The key that a name stands for; null where it stands for something else. */
function keyOf(name: string): string | null {
  if (name === FILTER_SPAN) return "span";
  if (!name.startsWith(".")) return OWN_NAMES.includes(name) ? null : name;
  return nameOf(name.slice(1)) === name ? name.slice(1) : name;
}

/** What an address makes of the options' filter; what it asks for that is not known here is told. */
export function filterFrom(pairs: readonly Pair[], start: View, content: Content, tell: Tell): Filter | null {
  const filter = new Map<string, unknown>(Object.entries(start.filter ?? {}));
  for (const name of pairs.find(([name]) => name === "without")?.[1] ?? []) filter.delete(keyOf(name) ?? "");
  const keys = keysOf(content);
  let count = 0;
  for (const [name, values] of pairs) {
    const key = keyOf(name);
    // It is another part's.
    if (key === null) continue;
    // Of an object that is made of such keys, it would be the prototype.
    const isKey = key !== "__proto__" && count < MOST_KEYS && (keys === null || keys.includes(key));
    if (!isKey) {
      tell(name, values.join(","), () => unknown("name in the address", name, [...OWN_NAMES, ...(keys ?? []).slice(0, MOST_NAMED)], "a key of the filter"));
      continue;
    }
    count++;
    const given = key === "text" ? textFrom(values) : key === "span" ? spanFrom(values) : valuesFrom(name, values, knownValues(content, key), tell);
    if (given === null) tell(name, values.join(","), () => invalid(`${name} in the address`, values.join(","), key === "text" ? "a text, its commas encoded" : "a span such as 1950/1953-07"));
    else if (given.length > 0) filter.set(key, given);
  }
  const kept = [...filter].filter(([, value]) => value !== undefined && (typeof value !== "object" || (value as readonly unknown[]).length > 0));
  return kept.length === 0 ? null : (Object.fromEntries(kept) as Filter);
}

/** The keys that a filter may have; null while that is not known. */
function keysOf(content: Content): readonly string[] | null {
  return isKnown(content) ? ["lane", "text", "span", ...content.facets.map(({ key }) => key)] : null;
}

/** The values that a key may have; null where that is not known. */
function knownValues(content: Content, key: string): ReadonlySet<string> | null {
  if (!isKnown(content)) return null;
  if (key === "lane") return new Set(content.lanes.map(({ id }) => id));
  const values = content.source.facets.get(key);
  return values === undefined ? null : new Set(values);
}
