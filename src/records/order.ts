/** Records sorted by number, and how a place in them is found. */

const DIGIT = 16;
const BUCKETS = 1 << DIGIT;
/** Below it, clearing the buckets takes longer than comparing. */
const FEW = 5000;

/**
 * `indices` in ascending order of `key`, equal keys in the order given.
 *
 * `key[i]`: a whole number or ±Infinity, for each of `indices`; not NaN, and the finite ones less than 2⁵³ apart.
 * Method: radix sort by the least significant digit, Knuth, The Art of Computer Programming 3, §5.2.5; linear, where a comparator costs ten times as much.
 */
export function sortedBy(indices: Uint32Array<ArrayBuffer>, key: Float64Array): Uint32Array<ArrayBuffer> {
  let [least, most, isSorted, before] = [Infinity, -Infinity, true, -Infinity];
  for (const i of indices) {
    const value = key[i]!;
    if (value < before) isSorted = false;
    before = value;
    if (!Number.isFinite(value)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (isSorted) return indices;
  if (indices.length < FEW) return indices.slice().sort((a, b) => (key[a] === key[b] ? 0 : key[a]! < key[b]! ? -1 : 1));
  // ±Infinity take the places beside the finite ones.
  const top = Math.max(0, most - least) + 2;
  const placeOf = (value: number): number => (value === -Infinity ? 0 : value === Infinity ? top : value - least + 1);
  let from = indices;
  let to = new Uint32Array(indices.length);
  const ends = new Uint32Array(BUCKETS);
  for (let unit = 1; unit <= top; unit *= BUCKETS) {
    ends.fill(0);
    for (const i of from) ends[Math.floor(placeOf(key[i]!) / unit) % BUCKETS]!++;
    for (let sum = 0, bucket = 0; bucket < BUCKETS; bucket++) {
      sum += ends[bucket]!;
      ends[bucket] = sum - ends[bucket]!;
    }
    for (const i of from) to[ends[Math.floor(placeOf(key[i]!) / unit) % BUCKETS]!++] = i;
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
