import type { Unit } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import { type Bin, type Cell, type CellQuestion, binsOf, cellHolding, cellsOf, placeNearest } from "./cells.js";
import { type Columns, type SearchNames, columnsOf } from "./columns.js";
import { countFacets } from "./facets.js";
import { type Facts, factsOf } from "./facts.js";
import { type Criteria, type Filter, criteriaOf, failingOf } from "./filter.js";
import { type LaneIndex, laneIndex, maskedLane } from "./lane-index.js";
import { sortedBy } from "./order.js";
import { type Ranking, rankingByTime, rankingOf } from "./ranking.js";
import type { By, TimelineRecord } from "./record.js";

/**
 * What is shown under a filter, by index. `order`: every dated record, ascending by anchor, then by end, then in the caller's order.
 * `undated`: those without a date, in the caller's order. `lanes`: the index of each lane's dated records.
 */
export interface Shown {
  readonly criteria: Criteria;
  readonly count: number;
  readonly order: Uint32Array<ArrayBuffer>;
  readonly undated: Uint32Array;
  readonly lanes: ReadonlyMap<string, LaneIndex>;
  /** Whether a record, by its index, is among them. */
  readonly has: (index: number) => boolean;
  readonly facts: () => Facts;
  /** All of them by time, the undated last. */
  readonly byTime: Ranking;
  /** All of them in another order, called `name`, which `sort` makes of that by time; the last one asked for is kept. */
  readonly sorted: (name: string, sort: (indices: Uint32Array) => Uint32Array) => Ranking;
  /** How many records choosing each value of `key` would show, given the other criteria. */
  readonly facet: (key: string) => ReadonlyMap<string, number>;
}

/** The index of records in memory: the few questions that a picture is made from. */
export interface Source {
  readonly records: readonly TimelineRecord[];
  /** Lanes in the order in which records name them. */
  readonly lanes: readonly string[];
  /** From the first to the last finite instant of any record; null if none is dated. */
  readonly extent: Span | null;
  byId(id: string): TimelineRecord | undefined;
  /** The place of a record among `records`, by its id; -1 where there is none. */
  indexOf(id: string): number;
  /** Whether there is a record `id` and `filter` shows it. */
  shows(filter: Filter | null, id: string): boolean;
  shown(filter: Filter | null): Shown;
  cells(filter: Filter | null, lane: string, question: CellQuestion): readonly Cell[];
  /** The cell that holds the record at a place, from 0, of its lane; undefined past either end. */
  cellHolding(filter: Filter | null, lane: string, question: CellQuestion, place: number): Cell | undefined;
  /** The place, from 0, of the record of a lane that stands nearest to an instant; -1 where there is none. */
  placeNearest(filter: Filter | null, lane: string, instant: number): number;
  /** The record at a place, from 0, of its lane. */
  recordAt(filter: Filter | null, lane: string, place: number): TimelineRecord | undefined;
  /** How many records a lane has that are dated. */
  count(filter: Filter | null, lane: string): number;
  /** From when to when each dated record of a lane may have been; an end may be open. */
  spans(filter: Filter | null, lane: string): readonly Span[];
  /** How many records lie in each `unit` of `span`, over all lanes, each counted once. */
  bins(filter: Filter | null, unit: Unit, span: Span): readonly Bin[];
}

/** Indexes `records`, standing at the date `by`. `namesOf`: by what its lanes and facets may be searched. */
export function createSource(records: readonly TimelineRecord[], by: By, namesOf?: SearchNames): Source {
  const columns = columnsOf(records, by, namesOf);
  const ids = new Map(records.map(({ id }, index) => [id, index]));
  const whole = wholeOf(columns);
  const everything = shownOf(columns, whole, criteriaOf(null));
  const filtered = memoLast((filter: Filter) => shownOf(columns, whole, criteriaOf(filter)));
  const shown = (filter: Filter | null): Shown => (filter === null ? everything : filtered(filter));
  const laneOf = (filter: Filter | null, lane: string): LaneIndex => shown(filter).lanes.get(lane) ?? NOTHING;
  const all = memoLast((order: Uint32Array<ArrayBuffer>) => laneIndex(columns, order));
  return {
    records,
    lanes: columns.facets.get("lane")!.values,
    extent: extentOf(columns, records),
    byId: (id) => records[ids.get(id) ?? -1],
    indexOf: (id) => ids.get(id) ?? -1,
    shows: (filter, id) => ids.has(id) && shown(filter).has(ids.get(id)!),
    shown,
    cells: (filter, lane, question) => cellsOf(columns, laneOf(filter, lane), question),
    cellHolding: (filter, lane, question, place) => cellHolding(columns, laneOf(filter, lane), question, place),
    placeNearest: (filter, lane, instant) => placeNearest(columns, laneOf(filter, lane), instant),
    recordAt: (filter, lane, place) => records[laneOf(filter, lane).order[place] ?? -1],
    count: (filter, lane) => laneOf(filter, lane).order.length,
    spans: (filter, lane) => Array.from(laneOf(filter, lane).order, (index) => [columns.start[index]!, columns.end[index]!]),
    bins: (filter, unit, span) => binsOf(columns, all(shown(filter).order), unit, span),
  };
}

const NOTHING: LaneIndex = { extent: [0, 0], order: new Uint32Array(0), groups: [] };

/** Every record, dated or not, and each lane. */
interface Whole {
  readonly order: Uint32Array<ArrayBuffer>;
  readonly undated: Uint32Array;
  readonly lanes: ReadonlyMap<string, LaneIndex>;
}

function wholeOf(columns: Columns): Whole {
  const { count, anchor, end } = columns;
  const indices = Uint32Array.from({ length: count }, (_, i) => i);
  const dated = indices.filter((i) => !Number.isNaN(anchor[i]));
  const order = sortedBy(sortedBy(dated, end), anchor);
  return { order, undated: indices.filter((i) => Number.isNaN(anchor[i])), lanes: lanesOf(columns, order) };
}

function lanesOf(columns: Columns, order: Uint32Array): ReadonlyMap<string, LaneIndex> {
  const { values, offsets, codes } = columns.facets.get("lane")!;
  const sizes = new Uint32Array(values.length);
  const each = (visit: (index: number, code: number) => void): void => {
    for (const i of order) for (let j = offsets[i]!; j < offsets[i + 1]!; j++) visit(i, codes[j]!);
  };
  each((_index, code) => sizes[code]!++);
  const orders = values.map((_, code) => new Uint32Array(sizes[code]!));
  sizes.fill(0);
  each((index, code) => (orders[code]![sizes[code]!++] = index));
  return new Map(values.map((lane, code) => [lane, laneIndex(columns, orders[code]!)]));
}

/** What there is to be said of the records shown as a whole. What takes a walk through them is done when it is first asked for. */
function listsOf(columns: Columns, order: Uint32Array<ArrayBuffer>, undated: Uint32Array, { values }: Criteria) {
  const byTime = rankingByTime(columns, order, undated);
  let facts: Facts | null = null;
  let last: { readonly name: string; readonly ranking: Ranking } | null = null;
  return {
    count: byTime.count,
    order,
    undated,
    byTime,
    facts: () => (facts ??= factsOf(columns, order, undated, values.get("lane"))),
    sorted: (name: string, sort: (indices: Uint32Array) => Uint32Array): Ranking => {
      if (last?.name !== name) last = { name, ranking: rankingOf(sort(byTime.page(0, byTime.count))) };
      return last.ranking;
    },
  };
}

function shownOf(columns: Columns, { order, undated, lanes }: Whole, criteria: Criteria): Shown {
  const failing = failingOf(columns, criteria);
  let facets: ReturnType<typeof countFacets> | null = null;
  const rest = {
    criteria,
    has: (index: number) => failing === null || failing[index] === 0,
    facet: (key: string) => (facets ??= countFacets(columns, criteria, failing)).get(key) ?? new Map<string, number>(),
  };
  if (failing === null) return { ...rest, ...listsOf(columns, order, undated, criteria), lanes };
  const mask = new Uint8Array(failing.length);
  failing.forEach((bits, i) => (mask[i] = Number(bits === 0)));
  const kept = { order: order.filter((i) => mask[i] === 1), undated: undated.filter((i) => mask[i] === 1) };
  return { ...rest, ...listsOf(columns, kept.order, kept.undated, criteria), lanes: new Map([...lanes].map(([lane, index]) => [lane, maskedLane(columns, index, mask)])) };
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
