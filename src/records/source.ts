import type { Unit } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import { type Cell, cellsOf } from "./cells.js";
import { type Columns, type SearchNames, columnsOf } from "./columns.js";
import { countFacet } from "./facets.js";
import { type Criteria, type Filter, criteriaOf, matching } from "./filter.js";
import type { By, TimelineRecord } from "./record.js";

/**
 * What is shown under a filter, by index. `mask`: 1 where it is. `order`: every record, ascending by anchor, then those undated.
 * `lanes`: each lane's dated records, ascending by anchor. `undated`: how many have no date.
 */
export interface Shown {
  readonly criteria: Criteria;
  readonly mask: Uint8Array;
  readonly count: number;
  readonly order: readonly number[];
  readonly undated: number;
  readonly lanes: ReadonlyMap<string, readonly number[]>;
}

/** The index of records in memory: the few questions that a picture is made from. */
export interface Source {
  readonly records: readonly TimelineRecord[];
  /** Lanes in the order in which records name them. */
  readonly lanes: readonly string[];
  /** From the first to the last finite instant of any record; null if none is dated. */
  readonly extent: Span | null;
  byId(id: string): TimelineRecord | undefined;
  /** Whether there is a record `id` and `filter` shows it. */
  shows(filter: Filter | null, id: string): boolean;
  shown(filter: Filter | null): Shown;
  cells(filter: Filter | null, lane: string, unit: Unit, capacity: number): readonly Cell[];
  /** From when to when each dated record of a lane may have been; an end may be open. */
  spans(filter: Filter | null, lane: string): readonly Span[];
  facet(filter: Filter | null, key: string): ReadonlyMap<string, number>;
}

/** Indexes `records`, standing at the date `by`. `namesOf`: by what its lanes and facets may be searched. */
export function createSource(records: readonly TimelineRecord[], by: By, namesOf?: SearchNames): Source {
  const columns = columnsOf(records, by, namesOf);
  const places = new Map(records.map(({ id }, place) => [id, place]));
  const dated = datedOrder(columns);
  const shown = memoLast((filter: Filter | null) => select(columns, dated, criteriaOf(filter)));
  return {
    records,
    lanes: columns.facets.get("lane")?.values ?? [],
    extent: extentOf(columns, records),
    byId: (id) => records[places.get(id) ?? -1],
    shows: (filter, id) => shown(filter).mask[places.get(id) ?? -1] === 1,
    shown,
    cells: (filter, lane, unit, capacity) => cellsOf(columns, shown(filter).lanes.get(lane) ?? [], unit, capacity),
    spans: (filter, lane) => (shown(filter).lanes.get(lane) ?? []).map((index) => [columns.start[index]!, columns.end[index]!]),
    facet: (filter, key) => countFacet(columns, shown(filter).criteria, key),
  };
}

function select(columns: Columns, dated: Uint32Array, criteria: Criteria): Shown {
  const mask = matching(columns, criteria);
  const column = columns.facets.get("lane")!;
  const lanes = new Map<string, number[]>(column.values.map((lane) => [lane, []]));
  const order: number[] = [];
  for (const i of dated) {
    if (mask[i] === 0) continue;
    order.push(i);
    for (let j = column.offsets[i]!; j < column.offsets[i + 1]!; j++) lanes.get(column.values[column.codes[j]!]!)!.push(i);
  }
  const found = order.length;
  mask.forEach((bit, i) => {
    if (bit === 1 && Number.isNaN(columns.anchor[i])) order.push(i);
  });
  return { criteria, mask, count: order.length, order, undated: order.length - found, lanes };
}

/** The dated records, ascending by anchor, then by end, then in the caller's order. */
function datedOrder({ count, anchor, end }: Columns): Uint32Array {
  return Uint32Array.from({ length: count }, (_, i) => i)
    .filter((i) => !Number.isNaN(anchor[i]))
    .sort((a, b) => anchor[a]! - anchor[b]! || end[a]! - end[b]! || a - b);
}

function extentOf({ start, end }: Columns, records: readonly TimelineRecord[]): Span | null {
  let [from, to] = [Infinity, -Infinity];
  const include = (instant: number): void => {
    if (!Number.isFinite(instant)) return;
    from = Math.min(from, instant);
    to = Math.max(to, instant);
  };
  start.forEach(include);
  end.forEach(include);
  for (const { time, recorded } of records) {
    // The lag is drawn to the other date, so the whole picture holds it.
    if (time === null || recorded === null) continue;
    for (const bounds of [time.start, time.end, recorded.start, recorded.end]) bounds.forEach(include);
  }
  return from < to ? [from, to] : null;
}

function memoLast<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}
