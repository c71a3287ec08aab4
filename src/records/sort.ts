import type { SearchNames } from "./channels.js";
import { anchorOf, lanesOf } from "./columns.js";
import type { FacetColumn } from "./facet-column.js";
import type { TimelineRecord } from "./record.js";

/** An order of records. `key`: `time`, `recorded`, `label`, `lane`, `kind` or a facet. `lanes`: in which order they are, where not as they are given. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
  readonly lanes?: readonly string[];
}

/** By what words are compared. `lanes`: in their order. `namesOf`: what values are called, first of all their label. */
export interface SortNames {
  readonly locale: string;
  readonly lanes: readonly string[];
  readonly namesOf: SearchNames;
}

/** `sortedIndices` by the values of a column of which each record has but the first that counts: it takes no look at the records, of which there may be a million. */
export function sortedByColumn(indices: Uint32Array, { values, offsets, codes }: FacetColumn, { key, descending, lanes }: Sort, names: SortNames): Uint32Array {
  const { compare } = new Intl.Collator(names.locale, { numeric: true });
  const order = lanes ?? names.lanes;
  const compareValues = key === "lane" ? (a: string, b: string) => order.indexOf(a) - order.indexOf(b) : (a: string, b: string) => compare(nameIn(key, a, names), nameIn(key, b, names));
  const known = values.filter((value) => (key === "lane" ? order.includes(value) : value !== "")).sort((a, b) => (descending ? -1 : 1) * compareValues(a, b));
  const ranks = new Map<string, number>();
  known.forEach((value, i) => ranks.set(value, i > 0 && compareValues(known[i - 1]!, value) === 0 ? ranks.get(known[i - 1]!)! : i));
  const rankOfCode = Uint32Array.from(values, (value) => ranks.get(value) ?? values.length);
  const rankOf = (index: number): number => rankOfCode[codes[offsets === null ? index : offsets[index]!]!] ?? values.length;
  const places = new Uint32Array(values.length + 2);
  for (const index of indices) places[rankOf(index) + 1]!++;
  for (let rank = 1; rank < places.length; rank++) places[rank]! += places[rank - 1]!;
  const sorted = new Uint32Array(indices.length);
  for (const index of indices) sorted[places[rankOf(index)]!++] = index;
  return sorted;
}

/** What a value is called in a table. */
function nameIn(key: string, value: string, { namesOf }: SortNames): string {
  return key === "kind" ? value : namesOf(key, value)[0] ?? value;
}

/** `indices` in the order of `sort`, with what is absent last either way, and ties as they were. */
export function sortedIndices(indices: Uint32Array, record: (index: number) => TimelineRecord, { key, descending, lanes }: Sort, names: SortNames): Uint32Array {
  const keyOf = sortKey(key, { ...names, lanes: lanes ?? names.lanes });
  const { compare } = new Intl.Collator(names.locale, { numeric: true });
  const sign = descending ? -1 : 1;
  const keyed = Array.from(indices, (index) => ({ index, key: keyOf(record(index)) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return sign * (typeof a.key === "number" && typeof b.key === "number" ? a.key - b.key : compare(String(a.key), String(b.key)));
  });
  return Uint32Array.from(keyed, ({ index }) => index);
}

function sortKey(key: string, { lanes, namesOf }: SortNames): (record: TimelineRecord) => string | number | null {
  switch (key) {
    case "time":
    case "recorded":
      return (record) => {
        const time = record[key];
        return time === null ? null : anchorOf(time);
      };
    case "label":
      return ({ label }) => label;
    case "kind":
      return ({ kind }) => (kind === "" ? null : kind);
    case "lane": {
      const ranks = new Map(lanes.map((lane, rank) => [lane, rank]));
      return (record) => ranks.get(lanesOf(record)[0]!) ?? null;
    }
    default:
      return ({ facets }) => facets.get(key)?.map((value) => namesOf(key, value)[0] ?? value).join(", ") || null;
  }
}
