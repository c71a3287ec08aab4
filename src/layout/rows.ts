/**
 * Assigns each interval the lowest row that is free at its start.
 *
 * `intervals`: `[x0, x1]` in CSS pixels, ascending by `x0`. `heights`: how many adjacent rows each takes; 1 where it is not given. `most`: how
 * many rows there are at most, where all heights are 1; where all of them are taken, an interval shares the one that is free next, counted
 * by a third number of an interval if it has one, from which on it may be shared.
 * Returns one row index per interval, from 0, parallel to the input, the first of those it takes; uses the fewest rows possible where
 * all heights are 1. An interval that starts where another ends may stand in its row.
 *
 * Method: greedy interval partitioning, Kleinberg & Tardos, Algorithm Design, §4.1.
 */
export function assignRows(intervals: readonly (readonly [x0: number, x1: number, shared?: number])[], heights: readonly number[] = [], most = Infinity): readonly number[] {
  const ends: number[] = [];
  const shared: number[] = [];
  return intervals.map(([x0, x1, own = x1], i) => {
    const taken = heights[i] ?? 1;
    let row = 0;
    while (ends.slice(row, row + taken).some((end) => end > x0)) row++;
    if (row >= most) row = shared.indexOf(Math.min(...shared));
    for (let next = row; next < row + taken; next++) {
      ends[next] = Math.max(x1, ends[next] ?? x1);
      shared[next] = Math.max(own, shared[next] ?? own);
    }
    return row;
  });
}
