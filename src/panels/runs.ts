/**
 * The runs of neighbours among numbers, ascending, each once.
 *
 * `numbers`: the first and last of each run in turn, in any order, as `Cause.rows`; those below 1 are none. `without`: those that are left out.
 */
export function runsOf(numbers: readonly number[], without: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const given = numbers.flatMap((first, i) => (i % 2 === 0 ? [[Math.max(1, first), numbers[i + 1]!] as const] : [])).sort(([a], [b]) => a - b);
  const left = [...new Set(without)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  let next = 0;
  const add = (first: number, last: number): void => {
    const before = runs.at(-1);
    if (before?.[1] === first - 1) before[1] = last;
    else runs.push([first, last]);
  };
  for (const [first, last] of given) {
    let from = Math.max(first, next);
    for (const each of left) {
      if (each < from || each > last) continue;
      if (from < each) add(from, each - 1);
      from = each + 1;
    }
    if (from <= last) add(from, last);
    next = Math.max(next, last + 1);
  }
  return runs;
}
