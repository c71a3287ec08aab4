/**
 * Assigns each interval the lowest row that is free at its start.
 *
 * `intervals`: `[x0, x1]` in CSS pixels, ascending by `x0`. `heights`: how many adjacent rows each takes; 1 where it is not given.
 * Returns one row index per interval, from 0, parallel to the input, the first of those it takes; uses the fewest rows possible where
 * all heights are 1. An interval that starts where another ends may stand in its row.
 * Throws `unsorted intervals: …` if an interval starts before its predecessor.
 *
 * Method: greedy interval partitioning, Kleinberg & Tardos, Algorithm Design, §4.1.
 */
export function assignRows(intervals: readonly (readonly [x0: number, x1: number])[], heights: readonly number[] = []): readonly number[] {
  const ends: number[] = [];
  let before = -Infinity;
  return intervals.map(([x0, x1], i) => {
    if (x0 < before) throw new RangeError(`unsorted intervals: ${x0} at ${i} starts before ${before}; expected them ascending by x0`);
    before = x0;
    const taken = heights[i] ?? 1;
    let row = 0;
    while (ends.slice(row, row + taken).some((end) => end > x0)) row++;
    for (let next = row; next < row + taken; next++) ends[next] = x1;
    return row;
  });
}
