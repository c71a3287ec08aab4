import type { Unit } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import type { Bin, CellQuestion } from "./cells.js";
import type { Filter } from "./filter.js";
import type { By, TimelineRecord } from "./record.js";
import type { Sort } from "./sort.js";
import { type CellPlace, type Description, type Question, type QuestionName, type Reply, type SourceCell, type Summary, type TimelineSource, isLater, put } from "./timeline-source.js";

/** What answers a question now; undefined where the answer is still to come. */
export type Ask = <Name extends QuestionName>(name: Name, question: Question<Name>) => Reply<Name> | undefined;

/**
 * What a source says of its records standing at one date, for pictures, which do not wait. What is not known yet is as little as there can be.
 * `description`: null until it is known what there is. `knows`, `knowsCells`: whether it is known what a filter shows, and what a lane is drawn from. `record`: undefined where it is not known whether there is one.
 */
export interface Answers extends Description {
  readonly description: Description | null;
  knows(filter: Filter | null): boolean;
  summary(filter: Filter | null): Summary;
  knowsCells(filter: Filter | null, lane: string, question: CellQuestion): boolean;
  cells(filter: Filter | null, lane: string, question: CellQuestion): readonly SourceCell[];
  cellAt(filter: Filter | null, lane: string, question: CellQuestion, at: CellPlace): SourceCell | null;
  totals(filter: Filter | null, unit: Unit, span: Span): readonly Bin[];
  record(id: string): TimelineRecord | null | undefined;
  /** Undefined where that is not known. */
  shows(filter: Filter | null, id: string): boolean | undefined;
  /** -1 where the record is not shown; undefined where that is not known. */
  place(filter: Filter | null, sort: Sort, id: string): number | undefined;
  /** The place in the order by date of the first record from an instant on. */
  placeAt(filter: Filter | null, instant: number): number;
  page(filter: Filter | null, sort: Sort, from: number, to: number): readonly TimelineRecord[];
  lanePage(filter: Filter | null, lane: string, from: number, to: number): readonly TimelineRecord[];
}

const NO_SIGNS = { recorded: false, instant: false };
const UNDESCRIBED: Description = { count: 0, lanes: [], facets: new Map(), signs: NO_SIGNS, extent: null };
const NOTHING: Summary = {
  count: 0,
  undated: 0,
  lanes: new Map(),
  facets: new Map(),
  facts: { lanes: 0, from: null, to: null, years: [], certainty: { imprecise: 0, approximate: 0, uncertain: 0 } },
};

/** The answers about records standing at the date `by`. */
export function answersOf(ask: Ask, by: By): Answers {
  const description = ask("describe", { by }) ?? null;
  return {
    ...(description ?? UNDESCRIBED),
    description,
    knows: (filter) => description !== null && ask("summary", { by, filter }) !== undefined,
    summary: (filter) => ask("summary", { by, filter }) ?? NOTHING,
    knowsCells: (filter, lane, cells) => ask("cells", { by, filter, lane, cells }) !== undefined,
    cells: (filter, lane, cells) => ask("cells", { by, filter, lane, cells }) ?? [],
    cellAt: (filter, lane, cells, at) => ask("cellAt", { by, filter, lane, cells, at }) ?? null,
    totals: (filter, unit, span) => ask("totals", { by, filter, unit, span }) ?? [],
    record: (id) => ask("record", { id }),
    shows: (filter, id) => ask("shows", { by, filter, id }),
    place: (filter, sort, id) => ask("place", { by, filter, sort, id }),
    placeAt: (filter, instant) => ask("placeAt", { by, filter, instant }) ?? 0,
    page: (filter, sort, from, to) => (from < to ? ask("page", { by, filter, sort, from, to }) ?? [] : []),
    lanePage: (filter, lane, from, to) => (from < to ? ask("lanePage", { by, filter, lane, from, to }) ?? [] : []),
  };
}

/** What answers by a source that answers at once. Throws `invalid source: …` where it does not. */
export function askAtOnce(source: TimelineSource): Ask {
  const asking = { signal: new AbortController().signal };
  return (name, question) => {
    const answer = put(source, name, question, asking);
    if (isLater(answer)) throw new TypeError(`invalid source: answers ${name} later; expected one that answers at once, where nothing can wait`);
    return answer;
  };
}
