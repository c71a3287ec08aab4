import { DAY } from "../time/time.js";
import type { Columns } from "./columns.js";
import { type Steps, finished, strides } from "./steps.js";

/** The dated records ascending by anchor, then by end, then in the caller's order; and those undated, in the caller's order. */
export interface Order {
  readonly order: Uint32Array;
  readonly undated: Uint32Array;
}

export function* orderSteps({ count, anchor, end }: Pick<Columns, "count" | "anchor" | "end">): Steps<Order> {
  const [dated, undated] = [new Uint32Array(count), new Uint32Array(count)];
  let [found, lost] = [0, 0];
  yield* strides(count, (from, to) => {
    for (let i = from; i < to; i++) {
      if (Number.isNaN(anchor[i])) undated[lost++] = i;
      else dated[found++] = i;
    }
  });
  const order = yield* sortSteps(dated.slice(0, found), anchor);
  let next = 1;
  yield* strides(order.length, (_from, to) => {
    while (next < to) next = settleTies(order, anchor, end, next);
  });
  return { order, undated: undated.slice(0, lost) };
}

/** Puts the records of the anchor of that at the place `i` in order, if it and the one before it are not; returns the next place to look at. */
function settleTies(order: Uint32Array, anchor: Float64Array, end: Float64Array, i: number): number {
  // Ties are few and short but where many have one day, and those mostly end with it.
  if (anchor[order[i]!] !== anchor[order[i - 1]!] || end[order[i]!]! >= end[order[i - 1]!]!) return i + 1;
  let [first, after] = [i - 1, i + 1];
  while (first > 0 && anchor[order[first - 1]!] === anchor[order[i]!]) first--;
  while (after < order.length && anchor[order[after]!] === anchor[order[i]!]) after++;
  order.subarray(first, after).sort((a, b) => end[a]! - end[b]! || a - b);
  return after + 1;
}

const BITS = 11;
const BUCKETS = 1 << BITS;
/** Below it, clearing the buckets takes longer than comparing. */
const FEW = 2000;

/** `sortSteps`, all of them at once. */
export function sortedBy(indices: Uint32Array, key: Float64Array): Uint32Array {
  return finished(sortSteps(indices, key));
}

/**
 * `indices` in ascending order of `key`, equal keys in the order given.
 *
 * `key[i]`: a whole number or ±Infinity, for each of `indices`; not NaN, and the finite ones less than 2⁵³ apart.
 * Method: radix sort by the least significant digit, Knuth, The Art of Computer Programming 3, §5.2.5; linear, where a comparator costs ten times as much.
 */
export function* sortSteps(indices: Uint32Array, key: Float64Array): Steps<Uint32Array> {
  let [least, most, isSorted, before, step] = [Infinity, -Infinity, true, -Infinity, DAY];
  yield* strides(indices.length, (first, last) => {
    for (let i = first; i < last; i++) {
      const value = key[indices[i]!]!;
      if (value < before) isSorted = false;
      before = value;
      if (value === -Infinity || value === Infinity) continue;
      if (value < least) least = value;
      if (value > most) most = value;
      if (step !== 1 && value % step !== 0) step = 1;
    }
  });
  if (isSorted) return indices;
  if (indices.length < FEW) return indices.slice().sort((a, b) => (key[a] === key[b] ? 0 : key[a]! < key[b]! ? -1 : 1));
  // ±Infinity take the places beside the finite ones. Days, which most are, have small places.
  const top = Math.max(0, most - least) / step + 2;
  const placeOf = (value: number): number => (value === -Infinity ? 0 : value === Infinity ? top : (value - least) / step + 1);
  const digits = new Uint16Array(indices.length);
  let from = indices;
  let to: Uint32Array = new Uint32Array(indices.length);
  for (let unit = 1; unit <= top; unit *= BUCKETS) {
    const ends = new Uint32Array(BUCKETS);
    yield* strides(from.length, (first, last) => {
      for (let i = first; i < last; i++) {
        const digit = Math.floor(placeOf(key[from[i]!]!) / unit) % BUCKETS;
        digits[i] = digit;
        ends[digit]!++;
      }
    });
    for (let sum = 0, bucket = 0; bucket < BUCKETS; bucket++) {
      sum += ends[bucket]!;
      ends[bucket] = sum - ends[bucket]!;
    }
    yield* strides(from.length, (first, last) => {
      for (let i = first; i < last; i++) to[ends[digits[i]!]!++] = from[i]!;
    });
    [from, to] = [to, from === indices ? new Uint32Array(indices.length) : from];
  }
  return from;
}

/** How many of `order`, ascending by `key`, have a key below `value`; those before `from` are known to. */
export function countBelow(order: Uint32Array, key: Float64Array, value: number, from = 0): number {
  let low = from;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (key[order[middle]!]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of `values`, ascending, are below `value`. */
export function valuesBelow(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
