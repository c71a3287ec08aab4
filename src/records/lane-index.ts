import type { Unit } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import type { Columns } from "./columns.js";
import type { FacetColumn, Failing } from "./facet-column.js";
import { GRAINS, type Grain, isWithin } from "./grain.js";
import { sortedBy, valuesBelow } from "./order.js";
import { spansOf, surelyLiesIn } from "./presence.js";
import { type Steps, strides } from "./steps.js";

/** The dated records of a lane by time, so that how many lie in a span is found by bisection. */
export interface LaneIndex {
  /** By anchor, ascending, then by end, then in the caller's order. */
  readonly order: Uint32Array;
  readonly groups: readonly Group[];
}

/**
 * The records of one grain. `order`: as that of the lane, listed when it is first asked for where the grain is that of most. `longest`: the
 * longest of their spans, or more, in milliseconds.
 */
export interface Group {
  readonly grain: Grain;
  readonly order: () => Uint32Array;
  readonly longest: number;
  /** Whether it is the one that is listed late. */
  readonly isMost: boolean;
  readonly spread: () => Spread;
}

/** Where spans lie that are wider than a bin. `starts`, `ends`: each ascending. `within(from, to)`: what they are from `from` to before `to`. */
export interface Spread {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly within: (from: number, to: number) => Presence;
}

/**
 * How much of some records is in a stretch of time. `certain`: how many surely went on at some time of it. `possible`: how many others may be in it.
 * `share`: how many of those others are in it, as if each instant within its bounds were as likely; of a date that is open, next to none.
 */
export type Presence = readonly [certain: number, possible: number, share: number];

/** What is found of a lane's dated records whatever their order. `sizes`, `longest`: by grain, how many there are and the longest of their spans. */
interface Measure {
  readonly sizes: Uint32Array;
  readonly longest: Float64Array;
}

/** The measures of every lane, in one walk through memory as it lies. */
export function* measureSteps({ count, grain: grains, start, end, anchor }: Columns, { values, offsets, codes }: FacetColumn): Steps<readonly Measure[]> {
  const measures = values.map((): Measure => ({ sizes: new Uint32Array(GRAINS), longest: new Float64Array(GRAINS) }));
  yield* strides(count, (first, last) => {
    for (let i = first; i < last; i++) {
      if (Number.isNaN(anchor[i])) continue;
      const [from, to] = [offsets === null ? i : offsets[i]!, offsets === null ? i + 1 : offsets[i + 1]!];
      for (let j = from; j < to; j++) {
        const measure = measures[codes[j]!];
        if (measure === undefined) continue;
        const grain = grains[i]!;
        measure.sizes[grain]!++;
        measure.longest[grain] = Math.max(measure.longest[grain]!, end[i]! - start[i]!);
      }
    }
  });
  return measures;
}

/** The index of the records `order`, ascending by anchor, of one lane. */
export function* laneSteps(columns: Columns, order: Uint32Array, { sizes, longest }: Measure): Steps<LaneIndex> {
  const { grain: grains } = columns;
  const found = [...sizes.keys()].filter((grain) => sizes[grain]! > 0);
  const most = found.reduce((best, grain) => (sizes[grain]! > sizes[best]! ? grain : best), found[0] ?? 0);
  const lists = Array.from(sizes, (size, grain) => new Uint32Array(grain === most ? 0 : size));
  const listed = new Uint32Array(GRAINS);
  if (found.length > 1) {
    yield* strides(order.length, (from, to) => {
      for (let at = from; at < to; at++) {
        const i = order[at]!;
        const grain = grains[i]!;
        if (grain !== most) lists[grain]![listed[grain]!++] = i;
      }
    });
  }
  const groups = found.map((grain) => (grain === most
    ? groupOf(columns, grain, longest[grain]!, ofGrain(columns, order, grain), true)
    : groupOf(columns, grain, longest[grain]!, () => lists[grain]!)));
  return { order, groups };
}

/** The index of those records of a lane that fail nothing. */
export function* shownLaneSteps(columns: Columns, { order, groups }: LaneIndex, failing: Failing): Steps<LaneIndex> {
  const kept = yield* shownSteps(order, failing);
  const own: Group[] = [];
  for (const { grain, longest, isMost, order: all } of groups) {
    const listed = isMost ? null : yield* shownSteps(all(), failing);
    own.push(groupOf(columns, grain, longest, listed === null ? ofGrain(columns, kept, grain) : () => listed, isMost));
  }
  return { order: kept, groups: own };
}

/** Those of `order` that fail nothing. */
export function* shownSteps(order: Uint32Array, failing: Failing): Steps<Uint32Array> {
  const kept = new Uint32Array(order.length);
  let count = 0;
  yield* strides(order.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const i = order[at]!;
      if (failing[i] === 0) kept[count++] = i;
    }
  });
  // Not a part of what is longer, which would be kept whole.
  return kept.slice(0, count);
}

/** The groups of records that no single `unit` holds whole. */
export function widerThan({ groups }: LaneIndex, unit: Unit): readonly Group[] {
  return groups.filter(({ grain }) => !isWithin(grain, unit));
}

function groupOf(columns: Columns, grain: Grain, longest: number, order: Group["order"], isMost = false): Group {
  let spread: Spread | null = null;
  return { grain, order, longest, isMost, spread: () => (spread ??= spreadOf(columns, order())) };
}

/** Lists the records of one grain, once it is asked to. */
function ofGrain({ grain: grains }: Columns, order: Uint32Array, grain: Grain): Group["order"] {
  let listed: Uint32Array | null = null;
  return () => (listed ??= order.filter((i) => grains[i] === grain));
}

/** The most records at each of which a look is taken for each bin; more are somewhere within their bounds, and that is all that is counted of them. */
const MOST_ODD = 500;

/** Where the records `order`, in any order, lie. */
export function spreadOf(columns: Columns, order: Uint32Array): Spread {
  const { start, end, begun, goingOn, sets } = columns;
  const hasLasted = (i: number): boolean => begun[i]! <= goingOn[i]!;
  // Of several dates, and of what lasted and may have ended before it has surely begun, only a look at each tells where it is.
  const odd = new Set(order.filter((i) => sets.has(i) || (!hasLasted(i) && (begun[i]! < end[i]! || goingOn[i]! > start[i]!))));
  if (odd.size > MOST_ODD) odd.clear();
  const lasted = order.filter(hasLasted);
  const [starts, ends] = [valuesOf(order, start), valuesOf(order, end)];
  const [sureStarts, sureEnds] = [valuesOf(lasted, begun), valuesOf(lasted, goingOn)];
  const lies = sharesOf(order.filter((i) => !hasLasted(i) && !odd.has(i)), start, end);
  const [begins, stops] = [sharesOf(lasted, start, begun), sharesOf(lasted, goingOn, end)];
  return {
    starts,
    ends,
    within(from, to) {
      const touching = valuesBelow(starts, to) - valuesBelow(ends, from + 1);
      if (touching === 0) return [0, 0, 0];
      const certain = valuesBelow(sureStarts, to + 1) - valuesBelow(sureEnds, from);
      const sums: [number, number, number] = [certain, touching - certain, lies(to) - lies(from) + begins(to) - stops(from) - certain];
      for (const i of odd) {
        if (!(start[i]! < to && end[i]! > from)) continue;
        const isSure = surelyLiesIn(columns, i, [from, to]);
        const share = isSure ? 0 : shareIn(columns, i, [from, to]);
        sums[0] += Number(isSure);
        // It touches them with the whole of its bounds, between which there may be none of its dates.
        sums[1] -= Number(share === 0);
        sums[2] += share;
      }
      return sums;
    },
  };
}

/** What share of the record `index` is in a span; of several dates one of which is its own, as if each were as likely. */
function shareIn(columns: Columns, index: number, [from, to]: Span): number {
  const spans = spansOf(columns, index);
  const sum = spans.reduce((all, [start, end]) => all + Math.max(0, Math.min(end, to) - Math.max(start, from)) / Math.min(end - start, FAR), 0);
  return columns.sets.get(index)?.form === "one-of" ? sum / spans.length : Math.min(1, sum);
}

/** What `values` has at the indices `order`, ascending. */
function valuesOf(order: Uint32Array, values: Float64Array): Float64Array {
  // A copy, since what is sorted already comes back as it is.
  return Float64Array.from(sortedBy(order.slice(), values), (i) => values[i]!);
}

/** What is open is taken to reach so far beyond the calendar, in milliseconds, that next to nothing of it is in any bin. */
const FAR = 1e18;

/** For an instant, the sum over `order` of what share of each stretch from `from` to `to` lies before it. */
function sharesOf(order: Uint32Array, from: Float64Array, to: Float64Array): (instant: number) => number {
  const first = (i: number): number => Math.min(FAR, Math.max(-FAR, from[i]!));
  // No stretch may be of no length; so far away numbers are 128 ms apart, and what is short weighs so much that sums lose what is near.
  const last = (i: number): number => Math.max(first(i) + (first(i) === -FAR ? FAR / 1000 : 1000), Math.min(FAR, to[i]!));
  const weight = (i: number): number => 1 / (last(i) - first(i));
  const begun = prefixesOf(sortedBy(order.slice(), from), first, weight);
  const ended = prefixesOf(sortedBy(order.slice(), to), last, weight);
  return (instant) => begun(instant) - ended(instant);
}

/** For an instant `t`, the sum of `weight × (t - value)` over all values before it, which ascend in `order`. */
function prefixesOf(order: Uint32Array, valueOf: (index: number) => number, weight: (index: number) => number): (instant: number) => number {
  const values = Float64Array.from(order, valueOf);
  // Times far from 1970 would lose the small sums between them.
  const origin = values.find((value) => Math.abs(value) < FAR / 2) ?? 0;
  const weights = new Float64Array(order.length + 1);
  const moments = new Float64Array(order.length + 1);
  order.forEach((index, i) => {
    const own = weight(index);
    weights[i + 1] = weights[i]! + own;
    moments[i + 1] = moments[i]! + own * (values[i]! - origin);
  });
  return (instant) => {
    const count = valuesBelow(values, instant);
    return weights[count]! * (instant - origin) - moments[count]!;
  };
}
