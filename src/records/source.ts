import type { Unit } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import { type Bin, type Cell, type CellQuestion, binsOf, cellHolding, cellsOf, placeNearest } from "./cells.js";
import type { Channels } from "./channels.js";
import { type Columns, type Signs, createColumnsBuilder } from "./columns.js";
import { type Failing, byCodeSteps } from "./facet-column.js";
import { countFacets } from "./facets.js";
import { type Facts, factsOf } from "./facts.js";
import { type Criteria, type Filter, criteriaOf, failingSteps, isMatch, keysOf } from "./filter.js";
import type { IdIndex } from "./id-index.js";
import { type LaneIndex, laneSteps, shownLaneSteps, shownSteps } from "./lane-index.js";
import { type Order, orderSteps } from "./order.js";
import type { Problem } from "./problem.js";
import { type Ranking, rankingByTime, rankingOf } from "./ranking.js";
import { createReader } from "./reader.js";
import type { By, TimelineRecord } from "./record.js";
import { type Matcher, type SearchNames, createMatcher, fold } from "./search.js";
import { type Searcher, createSearcher } from "./searcher.js";
import { type Steps, finished } from "./steps.js";
import type { Table } from "./table.js";
import type { Progress } from "./timeline-source.js";

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
  /** How far the text has been searched for; null once that is done. */
  readonly searched: Progress | null;
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
  /** The same in steps, early with what a search has found so far; it is known once it is kept. */
  showing(filter: Filter | null): Steps<Shown, Shown>;
  known(filter: Filter | null): Shown | null;
  keep(filter: Filter | null, shown: Shown): void;
  cells(filter: Filter | null, lane: string, question: CellQuestion): readonly Cell[];
  /** The cell that holds the record at a place, from 0, of its lane; undefined past either end. */
  cellHolding(filter: Filter | null, lane: string, question: CellQuestion, place: number): Cell | undefined;
  /** The place, from 0, of the record of a lane that stands nearest to an instant; -1 where there is none. */
  placeNearest(filter: Filter | null, lane: string, instant: number): number;
  /** The record at a place, from 0, of its lane. */
  recordAt(filter: Filter | null, lane: string, place: number): TimelineRecord | undefined;
  /** How many records a lane has that are dated. */
  laneCount(filter: Filter | null, lane: string): number;
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

/** The source of all rows of a table, standing at the date `by`. */
export function createSource(input: SourceInput): Source {
  return finished(sourceSteps(input, input.table.count));
}

/** After how many rows there is a next source of what has been read, given the last. */
const GROWTH = 4;

/** The most rows that are read between two steps. */
const ROWS = 500;

/** The same in steps. It comes early to a source of the first `first` rows, and then of four times as many each time. */
export function* sourceSteps({ table, channels, by, namesOf = (_key, value) => [value], report = () => undefined }: SourceInput, first: number): Steps<Source, Source> {
  const silent = createReader(table, channels, () => undefined);
  const { readTo, columns, ids } = createColumnsBuilder(createReader(table, channels, report), table.count, by, (place) => silent.goTo(place) ?? "");
  const rows: Rows = {
    recordAt(place) {
      silent.goTo(place);
      return silent.record();
    },
    textsAt(place) {
      silent.goTo(place);
      return silent.texts();
    },
  };
  for (let [from, to] = [0, first]; ; [from, to] = [to, to * GROWTH]) {
    const end = Math.min(to, table.count);
    for (let at = from; at < end; at += ROWS) {
      readTo(Math.min(end, at + ROWS));
      yield;
    }
    const read = columns();
    yield;
    const source = sourceOf(read, ids, rows, namesOf, yield* wholeSteps(read));
    yield;
    // What every picture asks first, which takes a walk through all records.
    source.shown(null).facts();
    if (end === table.count) return source;
    yield source;
  }
}

/** What is read of a row by its place once it is asked for. */
interface Rows {
  readonly recordAt: (place: number) => TimelineRecord;
  readonly textsAt: (place: number) => string;
}

/** The most records that are kept once they are read from their rows: those of some pictures. */
const MOST_READ = 12_000;
/** The most records whose folded texts are kept. */
const MOST_TEXTS = 50_000;

function sourceOf(columns: Columns, ids: IdIndex, { recordAt, textsAt }: Rows, namesOf: SearchNames, whole: Whole): Source {
  const { count, placeOf } = columns;
  const read = new Map<number, TimelineRecord>();
  const record = (index: number): TimelineRecord => {
    const known = read.get(index);
    if (known !== undefined) return known;
    if (read.size >= MOST_READ) read.clear();
    const made = recordAt(placeOf(index));
    read.set(index, made);
    return made;
  };
  const texts = new Map<number, string>();
  const textOf = (index: number): string => {
    const known = texts.get(index);
    if (known !== undefined) return known;
    const text = fold(textsAt(placeOf(index)));
    if (count <= MOST_TEXTS) texts.set(index, text);
    return text;
  };
  const indexOf = (id: string): number => {
    const index = ids.indexOf(id);
    return index < count ? index : -1;
  };
  const matcherOf = memoLast((text: string): Matcher => createMatcher(columns, text, namesOf, textOf));
  const searcher = createSearcher(count, matcherOf);
  const everything = shownFrom(columns, whole, criteriaOf(null), null);
  let last: { readonly key: string; readonly shown: Shown } | null = null;
  const known = (filter: Filter | null): Shown | null => {
    const key = keyOf(filter);
    return key === "" ? everything : last?.key === key ? last.shown : null;
  };
  const keep = (filter: Filter | null, shown: Shown): void => {
    last = { key: keyOf(filter), shown };
  };
  const showing = (filter: Filter | null): Steps<Shown, Shown> => filteredSteps(columns, whole, criteriaOf(filter), everything, searcher);
  const shown = (filter: Filter | null): Shown => {
    const made = known(filter) ?? finished(showing(filter));
    if (made !== everything) keep(filter, made);
    return made;
  };
  // Those of the overview, which stay as they are while the plot is panned, zoomed or scrolled.
  let lastBins: { readonly key: string; readonly shown: Shown; readonly bins: readonly Bin[] } | null = null;
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
    shows: (filter, id) => indexOf(id) !== -1 && isMatch(columns, criteriaOf(filter), indexOf(id), matcherOf),
    shown,
    showing,
    known,
    keep,
    cells: (filter, lane, question) => cellsOf(columns, laneOf(filter, lane), question),
    cellHolding: (filter, lane, question, place) => cellHolding(columns, laneOf(filter, lane), question, place),
    placeNearest: (filter, lane, instant) => placeNearest(columns, laneOf(filter, lane), instant),
    recordAt: (filter, lane, place) => {
      const index = laneOf(filter, lane).order[place];
      return index === undefined ? undefined : record(index);
    },
    laneCount: (filter, lane) => laneOf(filter, lane).order.length,
    bins: (filter, unit, span) => {
      const key = `${unit} ${span.join(" ")}`;
      const of = shown(filter);
      if (lastBins?.key !== key || lastBins.shown !== of) {
        lastBins = { key, shown: of, bins: summed([...of.lanes.values()].map((lane) => binsOf(columns, lane, unit, span))) };
      }
      return lastBins.bins;
    },
  };
}

function memoLast<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}

function keyOf(filter: Filter | null): string {
  return filter === null ? "" : JSON.stringify(filter);
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
interface Whole extends Order {
  readonly lanes: ReadonlyMap<string, LaneIndex>;
}

function* wholeSteps(columns: Columns): Steps<Whole> {
  const dated = yield* orderSteps(columns);
  const column = columns.facets.get("lane")!;
  const orders = yield* byCodeSteps(column, dated.order);
  const lanes = new Map<string, LaneIndex>();
  for (const [code, lane] of column.values.entries()) {
    yield;
    lanes.set(lane, yield* laneSteps(columns, orders[code]!));
  }
  return { ...dated, lanes };
}

/** What `criteria` show. While it is searched, it comes early to what has been found so far. */
function* filteredSteps(columns: Columns, whole: Whole, criteria: Criteria, everything: Shown, searcher: Searcher): Steps<Shown, Shown> {
  const failing = yield* failingSteps(columns, criteria);
  if (failing === null) return everything;
  const bit = 1 << keysOf(criteria).indexOf("text");
  for (const part of criteria.text === "" ? [] : searcher(criteria.text)) {
    if (typeof part === "number") failing[part]! &= ~bit;
    else if (part === undefined) yield;
    else yield yield* shownPart(columns, whole, criteria, failing.slice(), part);
  }
  return yield* shownPart(columns, whole, criteria, failing, null);
}

function* shownPart(columns: Columns, { order, undated, lanes }: Whole, criteria: Criteria, failing: Failing, searched: Progress | null): Steps<Shown> {
  const kept = { order: yield* shownSteps(order, failing), undated: yield* shownSteps(undated, failing) };
  const own = new Map<string, LaneIndex>();
  for (const [lane, index] of lanes) own.set(lane, yield* shownLaneSteps(columns, index, failing));
  yield;
  const shown = shownFrom(columns, { ...kept, lanes: own }, criteria, failing, searched);
  shown.facts();
  yield;
  shown.facet("lane");
  return shown;
}

/** What there is to be said of the records shown. What takes a walk through them is done when it is first asked for. */
function shownFrom(columns: Columns, { order, undated, lanes }: Whole, criteria: Criteria, failing: Failing | null, searched: Progress | null = null): Shown {
  const byTime = rankingByTime(columns, order, undated);
  let facts: Facts | null = null;
  let facets: ReturnType<typeof countFacets> | null = null;
  let last: { readonly name: string; readonly ranking: Ranking } | null = null;
  return {
    criteria,
    searched,
    count: byTime.count,
    order,
    undated,
    lanes,
    byTime,
    facts: () => (facts ??= factsOf(columns, { order, undated: undated.length, failing, chosen: criteria.values.get("lane") })),
    facet: (key) => (facets ??= countFacets(columns, criteria, failing)).get(key) ?? new Map<string, number>(),
    sorted: (name, sort) => {
      if (last?.name !== name) last = { name, ranking: rankingOf(sort(byTime.page(0, byTime.count))) };
      return last.ranking;
    },
  };
}
