import { createCauseCounter } from "./causes.js";
import type { Channels } from "./channels.js";
import { laneOrder } from "./lane.js";
import type { Ranking } from "./ranking.js";
import type { By } from "./record.js";
import type { SearchNames } from "./search.js";
import { type Sort, type SortNames, sortedIndices } from "./sort.js";
import { type Shown, type Source, createSource } from "./source.js";
import type { Cell } from "./cells.js";
import type { Filter } from "./filter.js";
import type { Table } from "./table.js";
import type { Description, SourceCell, Summary, TimelineSource } from "./timeline-source.js";

/** What an index is made from. `lanes`: the ids of those that come first, in their order. `namesOf`: what values are called, and by what they may be searched. */
export interface IndexInput {
  readonly table: Table;
  readonly channels: Channels<unknown>;
  readonly lanes: readonly string[];
  readonly locale: string;
  readonly namesOf: SearchNames;
}

/** Records that are read, standing at the date `by`. */
interface Standing {
  readonly by: By;
  readonly source: Source;
  readonly description: Description;
  readonly names: SortNames;
}

/** The source of records in memory, which answers at once. They stand at one date at a time, and are read anew when they are asked about at the other. */
export function createRecordIndex(input: IndexInput): TimelineSource {
  const keys = ["kind", ...Object.keys(input.channels.facets ?? {})];
  const summaries = new WeakMap<Shown, Summary>();
  const summaryOf = (shown: Shown): Summary => {
    const known = summaries.get(shown);
    if (known !== undefined) return known;
    const { count, undated, lanes, facet, facts } = shown;
    const summary = {
      count,
      undated: undated.length,
      lanes: new Map([...lanes].map(([lane, { order }]) => [lane, order.length])),
      facets: new Map(["lane", ...keys].map((key) => [key, facet(key)])),
      facts: facts(),
    };
    summaries.set(shown, summary);
    return summary;
  };
  let last: Standing | null = null;
  const at = (by: By): Standing => (last = last?.by === by ? last : standingAt(by, input, keys));
  const ranking = (by: By, filter: Filter | null, sort: Sort): Ranking => {
    const { source, names } = at(by);
    const shown = source.shown(filter);
    if (sort.key === by && !sort.descending) return shown.byTime;
    return shown.sorted(`${sort.key} ${sort.descending}`, (indices) => sortedIndices(indices, source.record, sort, names));
  };
  return {
    describe: ({ by }) => at(by).description,
    summary: ({ by, filter }) => summaryOf(at(by).source.shown(filter)),
    cells({ by, filter, lane, cells }) {
      const { source } = at(by);
      return source.cells(filter, lane, cells).map((cell) => withRecord(source, cell));
    },
    cellAt({ by, filter, lane, cells, at: given }) {
      const { source } = at(by);
      const cell = source.cellHolding(filter, lane, cells, "place" in given ? given.place : source.placeNearest(filter, lane, given.instant));
      return cell === undefined ? null : withRecord(source, cell);
    },
    totals: ({ by, filter, unit, span }) => at(by).source.bins(filter, unit, span),
    record: ({ id }) => at(last?.by ?? "time").source.byId(id) ?? null,
    place({ by, filter, sort, id }) {
      const { source } = at(by);
      return source.shows(filter, id) ? ranking(by, filter, sort).placeOf(source.indexOf(id)) : -1;
    },
    page: ({ by, filter, sort, from, to }) => Array.from(ranking(by, filter, sort).page(from, to), at(by).source.record),
    lanePage({ by, filter, lane, from, to }) {
      const { source } = at(by);
      const end = Math.min(to, source.laneCount(filter, lane));
      return Array.from({ length: Math.max(0, end - from) }, (_, i) => source.recordAt(filter, lane, from + i)!);
    },
  };
}

function standingAt(by: By, { table, channels, lanes, locale, namesOf }: IndexInput, keys: readonly string[]): Standing {
  const problems = createCauseCounter();
  const source = createSource({ table, channels, by, namesOf, report: problems.add });
  const { count, signs, extent } = source;
  const facets = new Map(keys.map((key) => [key, [...source.shown(null).facet(key).keys()]]));
  return {
    by,
    source,
    description: { count, lanes: source.lanes, facets, signs, extent, rows: table.count, causes: problems.causes() },
    names: { locale, namesOf, lanes: laneOrder(lanes, source.lanes) },
  };
}

function withRecord({ record }: Source, cell: Cell): SourceCell {
  return cell.kind === "record" ? { kind: "record", record: record(cell.index), ordinal: cell.ordinal } : cell;
}
