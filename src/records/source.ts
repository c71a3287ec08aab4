import type { Unit } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import { type Bin, type Cell, type CellQuestion, binsOf, cellHolding, cellsOf, placeNearest } from "./cells.js";
import type { Channels } from "./channels.js";
import { type Columns, type Signs, createColumnsBuilder } from "./columns.js";
import { type Failing, byCode } from "./facet-column.js";
import { countFacets } from "./facets.js";
import { type Facts, factsOf } from "./facts.js";
import { type Criteria, type Filter, criteriaOf, failingOf } from "./filter.js";
import type { IdIndex } from "./id-index.js";
import { type LaneIndex, laneIndex, shownLane, shownOf } from "./lane-index.js";
import { orderOf } from "./order.js";
import type { Problem } from "./problem.js";
import { type Ranking, rankingByTime, rankingOf } from "./ranking.js";
import { createReader } from "./reader.js";
import type { By, TimelineRecord } from "./record.js";
import { type SearchNames, searchText } from "./search.js";
import type { Table } from "./table.js";

/**
 * What is shown under a filter, by index. `order`: every dated record, ascending by anchor, then by end, then in the caller's order.
 * `undated`: those without a date, in the caller's order. `lanes`: the index of each lane's dated records.
 */
export interface Shown {
  readonly criteria: Criteria;
  readonly count: number;
  readonly order: Uint32Array;
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
  readonly count: number;
  /** A record by its index, from 0 to before `count`: read from its row when it is first asked for. */
  readonly record: (index: number) => TimelineRecord;
  readonly signs: Signs;
  /** Lanes in the order in which records name them. */
  readonly lanes: readonly string[];
  /** From the first to the last finite instant of any record; null if none is dated. */
  readonly extent: Span | null;
  byId(id: string): TimelineRecord | undefined;
  /** The place of a record by its id; -1 where there is none. */
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
  laneCount(filter: Filter | null, lane: string): number;
  /** From when to when each dated record of a lane may have been; an end may be open. */
  spans(filter: Filter | null, lane: string): readonly Span[];
  /** How many records lie in each `unit` of `span`, over all lanes: one that stands in two is counted in both. */
  bins(filter: Filter | null, unit: Unit, span: Span): readonly Bin[];
}

/** What a source is made from. `namesOf`: by what lanes and facets may be searched, by default the values themselves. */
export interface SourceInput {
  readonly table: Table;
  readonly channels: Channels<unknown>;
  readonly by: By;
  readonly namesOf?: SearchNames;
  readonly report?: (problem: Problem) => void;
}

/** A source that is read a slice at a time. */
export interface SourceBuilder {
  /** Reads the rows from where it was to before `place`. */
  readonly readTo: (place: number) => void;
  /** The source of what has been read so far. */
  readonly source: () => Source;
}

/** The source of all rows of a table, standing at the date `by`. */
export function createSource(input: SourceInput): Source {
  const { readTo, source } = createSourceBuilder(input);
  readTo(input.table.count);
  return source();
}

export function createSourceBuilder({ table, channels, by, namesOf = (_key, value) => [value], report = () => undefined }: SourceInput): SourceBuilder {
  const silent = createReader(table, channels, () => undefined);
  const { readTo, columns, ids } = createColumnsBuilder(createReader(table, channels, report), table.count, by, (place) => silent.goTo(place) ?? "");
  const readAt = (place: number): TimelineRecord => {
    silent.goTo(place);
    return silent.record();
  };
  return { readTo, source: () => sourceOf(columns(), ids, readAt, namesOf) };
}

/** The most records that are kept once they are read from their rows: those of some pictures. */
const MOST_READ = 4000;
/** The most records whose folded texts are kept. */
const MOST_TEXTS = 50_000;

function sourceOf(columns: Columns, ids: IdIndex, readAt: (place: number) => TimelineRecord, namesOf: SearchNames): Source {
  const { count, placeOf } = columns;
  const read = new Map<number, TimelineRecord>();
  const record = (index: number): TimelineRecord => {
    const known = read.get(index);
    if (known !== undefined) return known;
    if (read.size >= MOST_READ) read.clear();
    const made = readAt(placeOf(index));
    read.set(index, made);
    return made;
  };
  const texts = new Map<number, string>();
  const textOf = (index: number): string => {
    const known = texts.get(index);
    if (known !== undefined) return known;
    const text = searchText(readAt(placeOf(index)), namesOf);
    if (count <= MOST_TEXTS) texts.set(index, text);
    return text;
  };
  const indexOf = (id: string): number => {
    const index = ids.indexOf(id);
    return index < count ? index : -1;
  };
  const whole = wholeOf(columns);
  const everything = shownUnder(columns, whole, criteriaOf(null), textOf);
  const filtered = memoLast((filter: Filter) => shownUnder(columns, whole, criteriaOf(filter), textOf));
  const shown = (filter: Filter | null): Shown => (filter === null ? everything : filtered(filter));
  // Those of the overview, which stay as they are while the plot is panned, zoomed or scrolled.
  let lastBins: { readonly key: string; readonly filter: Filter | null; readonly bins: readonly Bin[] } | null = null;
  const laneOf = (filter: Filter | null, lane: string): LaneIndex => shown(filter).lanes.get(lane) ?? NOTHING;
  return {
    count,
    record,
    lanes: columns.facets.get("lane")!.values,
    extent: columns.extent,
    signs: columns.signs,
    byId: (id) => {
      const index = indexOf(id);
      return index === -1 ? undefined : record(index);
    },
    indexOf,
    shows: (filter, id) => indexOf(id) !== -1 && shown(filter).has(indexOf(id)),
    shown,
    cells: (filter, lane, question) => cellsOf(columns, laneOf(filter, lane), question),
    cellHolding: (filter, lane, question, place) => cellHolding(columns, laneOf(filter, lane), question, place),
    placeNearest: (filter, lane, instant) => placeNearest(columns, laneOf(filter, lane), instant),
    recordAt: (filter, lane, place) => {
      const index = laneOf(filter, lane).order[place];
      return index === undefined ? undefined : record(index);
    },
    laneCount: (filter, lane) => laneOf(filter, lane).order.length,
    spans: (filter, lane) => Array.from(laneOf(filter, lane).order, (index) => [columns.start[index]!, columns.end[index]!]),
    bins: (filter, unit, span) => {
      const key = `${unit} ${span.join(" ")}`;
      if (lastBins?.key !== key || lastBins.filter !== filter) {
        lastBins = { key, filter, bins: summed([...shown(filter).lanes.values()].map((lane) => binsOf(columns, lane, unit, span))) };
      }
      return lastBins.bins;
    },
  };
}

const NOTHING: LaneIndex = { extent: [0, 0], order: new Uint32Array(0), groups: [] };

/** The bins of several lanes as one, ascending by time. */
function summed(lanes: readonly (readonly Bin[])[]): readonly Bin[] {
  const sums = new Map<number, Bin>();
  for (const bin of lanes.flat()) {
    const sum = sums.get(bin.span[0]);
    const { certain, possible, share, anchored } = bin;
    sums.set(bin.span[0], sum === undefined ? bin : {
      ...bin,
      certain: sum.certain + certain,
      possible: sum.possible + possible,
      share: sum.share + share,
      anchored: sum.anchored + anchored,
    });
  }
  return [...sums.values()].sort((a, b) => a.span[0] - b.span[0]);
}

/** Every record, dated or not, and each lane. */
interface Whole {
  readonly order: Uint32Array;
  readonly undated: Uint32Array;
  readonly lanes: ReadonlyMap<string, LaneIndex>;
}

function wholeOf(columns: Columns): Whole {
  const { order, undated } = orderOf(columns);
  const column = columns.facets.get("lane")!;
  const orders = byCode(column, order);
  return { order, undated, lanes: new Map(column.values.map((lane, code) => [lane, laneIndex(columns, orders[code]!)])) };
}

/** What there is to be said of the records shown as a whole. What takes a walk through them is done when it is first asked for. */
function listsOf(columns: Columns, order: Uint32Array, undated: Uint32Array, failing: Failing | null, { values }: Criteria) {
  const byTime = rankingByTime(columns, order, undated);
  let facts: Facts | null = null;
  let last: { readonly name: string; readonly ranking: Ranking } | null = null;
  return {
    count: byTime.count,
    order,
    undated,
    byTime,
    facts: () => (facts ??= factsOf(columns, order, failing, values.get("lane"))),
    sorted: (name: string, sort: (indices: Uint32Array) => Uint32Array): Ranking => {
      if (last?.name !== name) last = { name, ranking: rankingOf(sort(byTime.page(0, byTime.count))) };
      return last.ranking;
    },
  };
}

function shownUnder(columns: Columns, { order, undated, lanes }: Whole, criteria: Criteria, textOf: (index: number) => string): Shown {
  const failing = failingOf(columns, criteria, textOf);
  let facets: ReturnType<typeof countFacets> | null = null;
  const rest = {
    criteria,
    has: (index: number) => failing === null || failing[index] === 0,
    facet: (key: string) => (facets ??= countFacets(columns, criteria, failing)).get(key) ?? new Map<string, number>(),
  };
  if (failing === null) return { ...rest, ...listsOf(columns, order, undated, null, criteria), lanes };
  return {
    ...rest,
    ...listsOf(columns, shownOf(order, failing), shownOf(undated, failing), failing, criteria),
    lanes: new Map([...lanes].map(([lane, index]) => [lane, shownLane(columns, index, failing)])),
  };
}

function memoLast<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}
