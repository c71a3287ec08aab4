/**
 * Assigns each interval the lowest row that is free at its start.
 *
 * `intervals`: `[x0, x1]` in CSS pixels, ascending by `x0`.
 * Returns one row index per interval, from 0, parallel to the input; uses the fewest rows possible. An interval that starts where
 * another ends may stand in its row.
 * Throws `unsorted intervals: …` if an interval starts before its predecessor.
 *
 * Method: greedy interval partitioning, Kleinberg & Tardos, Algorithm Design, §4.1.
 */
export function assignRows(intervals: readonly (readonly [x0: number, x1: number])[]): readonly number[] {
  const ends: number[] = [];
  let before = -Infinity;
  return intervals.map(([x0, x1], i) => {
    if (x0 < before) throw new RangeError(`unsorted intervals: ${x0} at ${i} starts before ${before}; expected them ascending by x0`);
    before = x0;
    const free = ends.findIndex((end) => end <= x0);
    const row = free === -1 ? ends.length : free;
    ends[row] = x1;
    return row;
  });
}
