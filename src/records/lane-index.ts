import type { Unit } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import type { Columns } from "./columns.js";
import { GRAINS, type Grain, grainOf, isWithin } from "./grain.js";
import { countBelow, sortedBy, valuesBelow } from "./order.js";

/** The dated records of a lane by time, so that how many lie in a span is found by bisection. `extent`: of all that is finite of them. */
export interface LaneIndex {
  readonly extent: Span;
  /** By anchor, ascending, then by end, then in the caller's order. */
  readonly order: Uint32Array<ArrayBuffer>;
  readonly groups: readonly Group[];
}

/** The records of one grain. `order`: as that of the lane. `longest`: the longest of their spans, in milliseconds. */
export interface Group {
  readonly grain: Grain;
  readonly order: Uint32Array<ArrayBuffer>;
  readonly longest: number;
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
export function laneIndex(columns: Columns, order: Uint32Array<ArrayBuffer>): LaneIndex {
  const sizes = new Uint32Array(GRAINS);
  for (const i of order) sizes[grainOf(columns.start[i]!, columns.end[i]!)]!++;
  const grains = [...sizes.keys()].filter((grain) => sizes[grain]! > 0);
  // Where all are of one grain, as days are, their order is that of the lane.
  const extent = extentOf(columns, order);
  if (grains.length <= 1) return { extent, order, groups: grains.map((grain) => groupOf(columns, grain, order)) };
  const orders = new Map(grains.map((grain) => [grain, new Uint32Array(sizes[grain]!)]));
  sizes.fill(0);
  for (const i of order) {
    const grain = grainOf(columns.start[i]!, columns.end[i]!);
    orders.get(grain)![sizes[grain]!++] = i;
  }
  return { extent, order, groups: [...orders].map(([grain, own]) => groupOf(columns, grain, own)) };
}

/** The index of those records of `lane` for which `mask` is 1. */
export function maskedLane(columns: Columns, { extent, order, groups }: LaneIndex, mask: Uint8Array): LaneIndex {
  const kept = masked(order, mask);
  const own = groups.map((group) => (group.order === order ? groupOf(columns, group.grain, kept) : groupOf(columns, group.grain, masked(group.order, mask))));
  return { extent, order: kept, groups: own.filter((group) => group.order.length > 0) };
}

/** How many records are anchored from `from` to before `to`. */
export function countAnchored({ anchor }: Columns, { order }: LaneIndex, [from, to]: Span): number {
  const first = countBelow(order, anchor, from);
  return countBelow(order, anchor, to, first) - first;
}

/** The groups of which one `unit` holds each record whole, and those of which it may not. */
export function groupsBy({ groups }: LaneIndex, unit: Unit): { readonly held: readonly Group[]; readonly wide: readonly Group[] } {
  return { held: groups.filter(({ grain }) => isWithin(grain, unit)), wide: groups.filter(({ grain }) => !isWithin(grain, unit)) };
}

function extentOf({ start, end, open }: Columns, order: Uint32Array): Span {
  let [from, to] = [Infinity, -Infinity];
  for (const i of order) {
    const [first, last] = open.get(i) ?? [start[i]!, end[i]!];
    if (first < from) from = first;
    if (last > to) to = last;
  }
  return [from, to];
}

function masked(order: Uint32Array, mask: Uint8Array): Uint32Array<ArrayBuffer> {
  let count = 0;
  for (const i of order) count += mask[i]!;
  const kept = new Uint32Array(count);
  let at = 0;
  for (const i of order) if (mask[i] === 1) kept[at++] = i;
  return kept;
}

function groupOf(columns: Columns, grain: Grain, order: Uint32Array<ArrayBuffer>): Group {
  let longest = 0;
  for (const i of order) longest = Math.max(longest, columns.end[i]! - columns.start[i]!);
  let spread: Spread | null = null;
  return { grain, order, longest, spread: () => (spread ??= spreadOf(columns, order)) };
}

function spreadOf({ start, end }: Columns, order: Uint32Array<ArrayBuffer>): Spread {
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
