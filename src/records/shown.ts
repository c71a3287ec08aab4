import type { Columns } from "./columns.js";
import { type Failing, byCodeSteps } from "./facet-column.js";
import { countFacets } from "./facets.js";
import { type Facts, factsOf, isOdd } from "./facts.js";
import { type Criteria, failingSteps, keysOf, surelySteps } from "./filter.js";
import { type LaneIndex, laneSteps, measureSteps, shownLaneSteps, shownSteps } from "./lane-index.js";
import { type Order, countBelow, orderSteps } from "./order.js";
import { type Ranking, rankingByTime, rankingOf } from "./ranking.js";
import type { Searcher } from "./searcher.js";
import { type Steps, strides } from "./steps.js";
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
  /** How many of the dated are anchored before an instant. */
  readonly before: (instant: number) => number;
  /** All of them by time, the undated last. */
  readonly byTime: Ranking;
  /** The same, the latest first, those of one instant as they were; the undated last. */
  readonly latestFirst: () => Uint32Array;
  /** All of them in another order, called `name`, which `sort` makes of that by time; the last one asked for is kept. */
  readonly sorted: (name: string, sort: (indices: Uint32Array) => Uint32Array) => Ranking;
  /** How many records choosing each value of `key` would show, given the other criteria. */
  readonly facet: (key: string) => ReadonlyMap<string, number>;
  /** What of it is known to lie in the span asked for; null without a span. */
  readonly certain: Shown | null;
}

/** Every record, dated or not, and each lane. `odd`: of the dated ones those of `isOdd`. */
export interface Whole extends Order {
  readonly odd: Uint32Array;
  readonly lanes: ReadonlyMap<string, LaneIndex>;
}

export function* wholeSteps(columns: Columns): Steps<Whole> {
  const dated = yield* orderSteps(columns);
  const column = columns.facets.get("lane")!;
  const orders = yield* byCodeSteps(column, dated.order);
  const measures = yield* measureSteps(columns, column);
  const lanes = new Map<string, LaneIndex>();
  for (const [code, lane] of column.values.entries()) {
    yield;
    lanes.set(lane, yield* laneSteps(columns, orders[code]!, measures[code]!));
  }
  return { ...dated, odd: yield* oddSteps(columns, dated.order), lanes };
}

function* oddSteps(columns: Columns, order: Uint32Array): Steps<Uint32Array> {
  const odd: number[] = [];
  yield* strides(order.length, (from, to) => {
    for (let at = from; at < to; at++) if (isOdd(columns, order[at]!)) odd.push(order[at]!);
  });
  return Uint32Array.from(odd);
}

/** What `criteria` show. While it is searched, it comes early to what has been found so far. */
export function* filteredSteps(columns: Columns, whole: Whole, criteria: Criteria, everything: Shown, searcher: Searcher): Steps<Shown, Shown> {
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

function* shownPart(columns: Columns, { order, odd, undated, lanes }: Whole, criteria: Criteria, failing: Failing, searched: Progress | null): Steps<Shown> {
  const kept = { order: yield* shownSteps(order, failing), undated: yield* shownSteps(undated, failing) };
  const own = new Map<string, LaneIndex>();
  for (const [lane, index] of lanes) own.set(lane, yield* shownLaneSteps(columns, index, failing));
  yield;
  const surely = criteria.span === null ? null : yield* surelySteps(columns, criteria, failing);
  const certain = surely === null ? null : shownFrom(columns, { order: yield* shownSteps(order, surely), undated: new Uint32Array(), odd, lanes: own }, criteria, surely);
  const shown = shownFrom(columns, { ...kept, odd, lanes: own }, criteria, failing, searched, certain);
  shown.facts();
  yield;
  shown.facet("lane");
  return shown;
}

/** What there is to be said of the records shown. What takes a walk through them is done when it is first asked for. `odd`: of all of them, whatever the filter. */
export function shownFrom(columns: Columns, { order, odd, undated, lanes }: Whole, criteria: Criteria, failing: Failing | null, searched: Progress | null = null, certain: Shown["certain"] = null): Shown {
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
    before: (instant) => countBelow(order, columns.anchor, instant),
    byTime,
    latestFirst: () => latestFirst(columns, order, undated),
    facts: () => (facts ??= factsOf(columns, { order, odd, undated, lanes, failing, chosen: criteria.values.get("lane") })),
    facet: (key) => (facets ??= countFacets(columns, criteria, failing)).get(key) ?? new Map<string, number>(),
    certain,
    sorted: (name, sort) => {
      if (last?.name !== name) last = { name, ranking: rankingOf(sort(byTime.page(0, byTime.count))) };
      return last.ranking;
    },
  };
}

function latestFirst({ anchor }: Columns, order: Uint32Array, undated: Uint32Array): Uint32Array {
  const made = new Uint32Array(order.length + undated.length);
  let at = 0;
  for (let end = order.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && anchor[order[start - 1]!] === anchor[order[end - 1]!]) start--;
    made.set(order.subarray(start, end), at);
    at += end - start;
    end = start;
  }
  made.set(undated, at);
  return made;
}
