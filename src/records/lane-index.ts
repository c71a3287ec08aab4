import type { Unit } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import type { Columns } from "./columns.js";
import type { Failing } from "./facet-column.js";
import { GRAINS, type Grain, isWithin } from "./grain.js";
import { sortedBy, valuesBelow } from "./order.js";
import { type Steps, strides } from "./steps.js";

/** The dated records of a lane by time, so that how many lie in a span is found by bisection. `extent`: of all that is finite of them. */
export interface LaneIndex {
  readonly extent: Span;
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

/**
 * Where spans lie that are wider than a bin. `starts`, `ends`: each ascending.
 * `shareBefore(t)`: the sum over all spans of the share of each that lies before `t`; a span without end has none.
 */
export interface Spread {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly shareBefore: (instant: number) => number;
}

/** The index of the records `order`, ascending by anchor. */
export function* laneSteps(columns: Columns, order: Uint32Array): Steps<LaneIndex> {
  const { grain: grains, start, end, open } = columns;
  const sizes = new Uint32Array(GRAINS);
  const longest = new Float64Array(GRAINS);
  const extent: [number, number] = [Infinity, -Infinity];
  yield* strides(order.length, (first, last) => {
    let [from, to] = extent;
    for (let at = first; at < last; at++) {
      const i = order[at]!;
      const [grain, begun, ended] = [grains[i]!, start[i]!, end[i]!];
      sizes[grain]!++;
      if (ended - begun > longest[grain]!) longest[grain] = ended - begun;
      if (begun < from && begun !== -Infinity) from = begun;
      if (ended > to && ended !== Infinity) to = ended;
      const [own, until] = open.size === 0 ? extent : open.get(i) ?? extent;
      if (own < from) from = own;
      if (until > to) to = until;
    }
    [extent[0], extent[1]] = [from, to];
  });
  const found = [...sizes.keys()].filter((grain) => sizes[grain]! > 0);
  const most = found.reduce((best, grain) => (sizes[grain]! > sizes[best]! ? grain : best), found[0] ?? 0);
  const lists = Array.from(sizes, (size, grain) => new Uint32Array(grain === most ? 0 : size));
  sizes.fill(0);
  if (found.length > 1) {
    yield* strides(order.length, (from, to) => {
      for (let at = from; at < to; at++) {
        const i = order[at]!;
        const grain = grains[i]!;
        if (grain !== most) lists[grain]![sizes[grain]!++] = i;
      }
    });
  }
  const groups = found.map((grain) => (grain === most
    ? groupOf(columns, grain, longest[grain]!, ofGrain(columns, order, grain), true)
    : groupOf(columns, grain, longest[grain]!, () => lists[grain]!)));
  return { extent, order, groups };
}

/** The index of those records of a lane that fail nothing. */
export function* shownLaneSteps(columns: Columns, { extent, order, groups }: LaneIndex, failing: Failing): Steps<LaneIndex> {
  const kept = yield* shownSteps(order, failing);
  const own: Group[] = [];
  for (const { grain, longest, isMost, order: all } of groups) {
    const listed = isMost ? null : yield* shownSteps(all(), failing);
    own.push(groupOf(columns, grain, longest, listed === null ? ofGrain(columns, kept, grain) : () => listed, isMost));
  }
  return { extent, order: kept, groups: own };
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

function spreadOf({ start, end }: Columns, order: Uint32Array): Spread {
  // A copy, since what is sorted already comes back as it is.
  const byStart = sortedBy(order.slice(), start);
  const byEnd = sortedBy(order.slice(), end);
  const starts = Float64Array.from(byStart, (i) => start[i]!);
  const ends = Float64Array.from(byEnd, (i) => end[i]!);
  const weight = (i: number): number => 1 / (end[i]! - start[i]!);
  const begun = prefixesOf(byStart, starts, weight);
  const ended = prefixesOf(byEnd, ends, weight);
  return { starts, ends, shareBefore: (instant) => begun(instant) - ended(instant) };
}

/** For an instant `t`, the sum of `weight × (t - value)` over all values before it, the values ascending. */
function prefixesOf(order: Uint32Array, values: Float64Array, weight: (index: number) => number): (instant: number) => number {
  // Times far from 1970 would lose the small sums between them.
  const origin = values.find(Number.isFinite) ?? 0;
  const weights = new Float64Array(order.length + 1);
  const moments = new Float64Array(order.length + 1);
  order.forEach((index, i) => {
    const value = values[i]!;
    const own = Number.isFinite(value) ? weight(index) : 0;
    weights[i + 1] = weights[i]! + own;
    moments[i + 1] = moments[i]! + (own === 0 ? 0 : own * (value - origin));
  });
  return (instant) => {
    const count = valuesBelow(values, instant);
    return weights[count]! * (instant - origin) - moments[count]!;
  };
}
