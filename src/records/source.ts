import type { Unit } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import { type Bin, type Cell, type CellQuestion, binsOf, cellHolding, cellsOf, placeNearest } from "./cells.js";
import type { Channels, SearchNames } from "./channels.js";
import { type Columns, type Signs, createColumnsBuilder } from "./columns.js";
import type { FacetColumn } from "./facet-column.js";
import { type Filter, criteriaOf, isMatch } from "./filter.js";
import type { IdIndex } from "./id-index.js";
import type { LaneIndex } from "./lane-index.js";
import { memoLast } from "./memo.js";
import type { Problem } from "./problem.js";
import { createReader } from "./reader.js";
import type { By, TimelineRecord } from "./record.js";
import { type Matcher, createMatcher, fold } from "./search.js";
import { createSearcher } from "./searcher.js";
import { type Shown, type Whole, filteredSteps, shownFrom, wholeSteps } from "./shown.js";
import { type Steps, finished } from "./steps.js";
import type { Table } from "./table.js";

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
  /** The values of a facet, of lanes or of kinds. */
  column(key: string): FacetColumn | undefined;
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
const GROWTH = 8;

/** The most rows that are read between two steps. */
const ROWS = 500;

/** The same in steps. It comes early to a source of the first `first` rows, and then of eight times as many each time. */
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
      return silent.texts(namesOf);
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
  let searcher = createSearcher(count, matcherOf);
  const everything = shownFrom(columns, whole, criteriaOf(null), null);
  let last: { readonly key: string; readonly shown: Shown } | null = null;
  const known = (filter: Filter | null): Shown | null => {
    const key = keyOf(filter);
    // What was filtered and found is not kept beyond its use.
    if (key === "" && last !== null) [last, searcher] = [null, createSearcher(count, matcherOf)];
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
    column: (key) => columns.facets.get(key),
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

function keyOf(filter: Filter | null): string {
  return filter === null ? "" : JSON.stringify(filter);
}

const NOTHING: LaneIndex = { order: new Uint32Array(0), groups: [] };

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
