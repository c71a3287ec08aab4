/**
 * Assigns each interval the lowest row that is free at its start.
 *
 * `intervals`: `[x0, x1]` in CSS pixels, ascending by `x0`. `heights`: how many adjacent rows each takes; 1 where it is not given.
 * Returns one row index per interval, from 0, parallel to the input, the first of those it takes; uses the fewest rows possible where
 * all heights are 1. An interval that starts where another ends may stand in its row.
 *
 * Method: greedy interval partitioning, Kleinberg & Tardos, Algorithm Design, §4.1.
 */
export function assignRows(intervals: readonly (readonly [x0: number, x1: number])[], heights: readonly number[] = []): readonly number[] {
  const ends: number[] = [];
  return intervals.map(([x0, x1], i) => {
    const taken = heights[i] ?? 1;
    let row = 0;
    while (ends.slice(row, row + taken).some((end) => end > x0)) row++;
    for (let next = row; next < row + taken; next++) ends[next] = x1;
    return row;
  });
}
