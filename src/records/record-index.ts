import type { Cell } from "./cells.js";
import { createCauseCounter } from "./causes.js";
import type { Channels, SearchNames } from "./channels.js";
import type { Filter } from "./filter.js";
import { laneOrder } from "./lane.js";
import type { Problem } from "./problem.js";
import type { Ranking } from "./ranking.js";
import type { By } from "./record.js";
import { type Sort, type SortNames, sortedByColumn, sortedIndices } from "./sort.js";
import type { Shown } from "./shown.js";
import { type Source, sourceSteps } from "./source.js";
import type { Steps } from "./steps.js";
import type { Table } from "./table.js";
import type { Answer, Description, Scope, SourceCell, Summary, TimelineSource } from "./timeline-source.js";

/** What an index is made from. `problems`: what could not be read of a file before it came to rows. `lanes`: the ids of those that come first, in their order. `namesOf`: what values are called, and by what they may be searched. */
export interface IndexInput {
  readonly table: Table;
  readonly channels: Channels<unknown>;
  readonly problems: readonly Problem[];
  readonly lanes: readonly string[];
  readonly locale: string;
  readonly namesOf: SearchNames;
}

/** Calls `step` until it returns false, a few milliseconds of it at a time; returns what ends that. */
export type Schedule = (step: () => boolean) => () => void;

/** The most rows that are read, and the most records that are filtered, at once: so few that it is not felt. */
const AT_ONCE = 20_000;

/** The same for a text, for which each record's own are looked through. */
const SEARCHED_AT_ONCE = 2_000;

/** The rows of a longer table that are read at once: enough for a picture, which is there the sooner for it. */
const FIRST = 4_000;

/** Records that are read, standing at the date `by`. */
interface Standing {
  readonly by: By;
  readonly source: Source;
  readonly description: Description;
  readonly names: SortNames;
}

/** A filter that is being worked out. `first`: resolves with what it shows, as soon as there is anything. */
interface Filtering {
  readonly key: string;
  readonly first: Promise<Shown>;
  readonly cancel: () => void;
}

/**
 * The source of records in memory. They stand at one date at a time, and are read anew when they are asked about at the other.
 *
 * Without `schedule` it answers everything at once. With it, of many rows only the first are read at once, and the others a little at a time;
 * likewise many records are filtered, and the answers come later. What it then says of a part is told to have changed when there is more.
 */
export function createRecordIndex(input: IndexInput, schedule: Schedule | null = null): TimelineSource {
  const keys = ["kind", ...Object.keys(input.channels.facets ?? {})];
  const summaries = new WeakMap<Shown, Summary>();
  let last: Standing | null = null;
  let stopReading = (): void => undefined;
  let filtering: Filtering | null = null;
  let changed = (): void => undefined;

  function at(by: By): Standing {
    if (last?.by === by) return last;
    stop();
    const problems = createCauseCounter();
    input.problems.forEach(problems.add);
    const steps = sourceSteps({ ...input, by, report: problems.add }, schedule === null || input.table.count <= AT_ONCE ? input.table.count : FIRST);
    const standing = (source: Source, isWhole: boolean): Standing => standingOf(by, source, input, keys, isWhole ? problems.causes() : null);
    const first = early(steps);
    last = standing(first.value, first.done);
    if (!first.done && schedule !== null) {
      stopReading = schedule(() => {
        const { value, done } = steps.next();
        if (value === undefined) return true;
        last = standing(value, done === true);
        filtering?.cancel();
        filtering = null;
        changed();
        return done !== true;
      });
    }
    return last;
  }

  function stop(): void {
    stopReading();
    filtering?.cancel();
    filtering = null;
  }

  /** What a filter shows. Of many records that takes a while, and the one before is given up for it. */
  function shownOf({ by, filter }: Scope): Answer<Shown> {
    const { source } = at(by);
    const known = source.known(filter);
    if (known !== null) return known;
    if (schedule === null || source.count <= (filter?.text === undefined ? AT_ONCE : SEARCHED_AT_ONCE)) return source.shown(filter);
    const key = JSON.stringify(filter);
    if (filtering?.key !== key) {
      filtering?.cancel();
      filtering = filteringOf(source, filter, key, schedule);
    }
    return filtering.first;
  }

  function filteringOf(source: Source, filter: Filter | null, key: string, run: Schedule): Filtering {
    const steps = source.showing(filter);
    let resolve = (_shown: Shown): void => undefined;
    const first = new Promise<Shown>((settle) => {
      resolve = settle;
    });
    let isFirst = true;
    const cancel = run(() => {
      const { value, done } = steps.next();
      if (value === undefined) return true;
      source.keep(filter, value);
      // Once it is worked out, it is the source that keeps it.
      if (done === true) filtering = null;
      if (isFirst) resolve(value);
      else changed();
      isFirst = false;
      return done !== true;
    });
    return { key, first, cancel };
  }

  /** What `answer` makes of a filter's records, once it is known which they are. */
  function of<Value>(scope: Scope, answer: (standing: Standing, shown: Shown) => Value): Answer<Value> {
    const standing = at(scope.by);
    const shown = shownOf(scope);
    return "then" in shown ? shown.then((made) => answer(standing, made)) : answer(standing, shown);
  }

  function summaryOf(shown: Shown): Summary {
    const known = summaries.get(shown);
    if (known !== undefined) return known;
    const { undated, lanes, facts, searched, certain } = shown;
    const counted = ({ count, facet }: Shown): Required<Summary>["certain"] => ({ count, facets: new Map(["lane", ...keys].map((key) => [key, facet(key)])) });
    const summary = {
      ...counted(shown),
      undated: undated.length,
      lanes: new Map([...lanes].map(([lane, { order }]) => [lane, order.length])),
      facts: facts(),
      ...(certain === null ? {} : { certain: counted(certain) }),
      ...(searched === null ? {} : { searched }),
    };
    summaries.set(shown, summary);
    return summary;
  }

  return {
    describe: ({ by }) => at(by).description,
    summary: (scope) => of(scope, (_standing, shown) => summaryOf(shown)),
    cells: ({ lane, cells, ...scope }) => of(scope, ({ source }) => source.cells(scope.filter, lane, cells).map((cell) => withRecord(source, cell))),
    cellAt: ({ lane, cells, at: place, ...scope }) => of(scope, ({ source }) => {
      const cell = source.cellHolding(scope.filter, lane, cells, "place" in place ? place.place : source.placeNearest(scope.filter, lane, place.instant));
      return cell === undefined ? null : withRecord(source, cell);
    }),
    totals: ({ unit, span, ...scope }) => of(scope, ({ source }) => source.bins(scope.filter, unit, span)),
    record: ({ id }) => at(last?.by ?? "time").source.byId(id) ?? null,
    shows: ({ by, filter, id }) => at(by).source.shows(filter, id),
    place: ({ sort, id, ...scope }) => of(scope, (standing, shown) => rankingOf(standing, shown, sort).placeOf(standing.source.indexOf(id))),
    placeAt: ({ instant, ...scope }) => of(scope, (_standing, shown) => shown.before(instant)),
    page: ({ sort, from, to, ...scope }) => of(scope, (standing, shown) => Array.from(rankingOf(standing, shown, sort).page(from, to), standing.source.record)),
    lanePage: ({ lane, from, to, ...scope }) => of(scope, ({ source }) => {
      const end = Math.min(to, source.laneCount(scope.filter, lane));
      return Array.from({ length: Math.max(0, end - from) }, (_, i) => source.recordAt(scope.filter, lane, from + i)!);
    }),
    watch(told) {
      changed = told;
      return () => {
        stop();
        changed = () => undefined;
      };
    },
  };
}

/** The first of what `steps` come to. */
function early(steps: Steps<Source, Source>): { readonly value: Source; readonly done: boolean } {
  for (;;) {
    const { value, done } = steps.next();
    if (value !== undefined) return { value, done: done === true };
  }
}

function rankingOf({ by, source, names }: Standing, shown: Shown, sort: Sort): Ranking {
  if (sort.key === by) return sort.descending ? shown.sorted("latest first", shown.latestFirst) : shown.byTime;
  const column = source.column(sort.key);
  // Of lanes the first counts; of the values of another facet all do, where a record has several.
  const isRanked = column !== undefined && (column.offsets === null || sort.key === "lane");
  return shown.sorted(JSON.stringify(sort), (indices) => (isRanked ? sortedByColumn(indices, column, sort, names) : sortedIndices(indices, source.record, sort, names)));
}

/** `causes`: null while rows are still to be read. */
function standingOf(by: By, source: Source, { table, lanes, locale, namesOf }: IndexInput, keys: readonly string[], causes: NonNullable<Description["causes"]> | null): Standing {
  const { count, signs, extent } = source;
  const facets = new Map(keys.map((key) => [key, [...source.shown(null).facet(key).keys()]]));
  const progress = causes === null ? { read: { done: count, of: table.count } } : { rows: table.count, causes };
  return {
    by,
    source,
    description: { count, lanes: source.lanes, facets, signs, extent, ...progress },
    names: { locale, namesOf, lanes: laneOrder(lanes, source.lanes) },
  };
}

function withRecord({ record }: Source, cell: Cell): SourceCell {
  return cell.kind === "record" ? { kind: "record", record: record(cell.index), ordinal: cell.ordinal } : cell;
}
