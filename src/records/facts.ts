import { floorTo, nextAfter } from "../time/calendar.js";
import { CERTAINTIES, type Certainty, type Columns } from "./columns.js";
import { countBelow } from "./order.js";

/** How many records are anchored in one year. `first`, `last`: the least and the greatest of their anchors. */
export interface YearCount {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/**
 * What can be said of records in one sentence. `lanes`: in how many they stand. `from`, `to`: their first and last finite instants; null where there is none.
 * `years`: those that have any, ascending. `certainty`: how many have a date of each kind.
 */
export interface Facts {
  readonly lanes: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly years: readonly YearCount[];
  readonly certainty: Readonly<Record<Certainty, number>>;
}

/** The facts of the dated records `order`, ascending by anchor, and of those `undated`: a step for each record, and one for each year. `chosen`: the only lanes that count. */
export function factsOf(columns: Columns, order: Uint32Array, undated: Uint32Array, chosen?: ReadonlySet<string>): Facts {
  const { anchor, start, end, open, certainty } = columns;
  let [from, to] = [Infinity, -Infinity];
  const counts = new Uint32Array(CERTAINTIES.length);
  for (const i of order) {
    const [first, last] = open.get(i) ?? [start[i]!, end[i]!];
    if (first < from) from = first;
    if (last > to) to = last;
    counts[certainty[i]!]!++;
  }
  const years: YearCount[] = [];
  for (let at = 0; at < order.length; ) {
    const start = anchor[order[at]!]!;
    const next = countBelow(order, anchor, nextAfter("year", floorTo("year", start)), at);
    years.push({ first: start, last: anchor[order[next - 1]!]!, count: next - at });
    at = next;
  }
  return { lanes: lanesAmong(columns, chosen, order, undated), from: from <= to ? from : null, to: from <= to ? to - 1 : null, years, certainty: countsOf(counts) };
}

function countsOf(counts: Uint32Array): Facts["certainty"] {
  return Object.fromEntries(CERTAINTIES.map((kind, i) => [kind, counts[i]!])) as Facts["certainty"];
}

function lanesAmong({ facets }: Columns, chosen: ReadonlySet<string> | undefined, ...records: readonly Uint32Array[]): number {
  const { values, offsets, codes } = facets.get("lane")!;
  const seen = new Uint8Array(values.length);
  for (const indices of records) for (const i of indices) for (let j = offsets[i]!; j < offsets[i + 1]!; j++) seen[codes[j]!] = 1;
  return values.filter((lane, code) => seen[code] === 1 && (chosen?.has(lane) ?? true)).length;
}
