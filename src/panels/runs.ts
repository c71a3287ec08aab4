/** The runs of neighbours among `numbers`, which may come in any order and more than once, ascending; without those below 1, and those in `without`. */
export function runsOf(numbers: readonly number[], without: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const left = new Set(without);
  const runs: [number, number][] = [];
  for (const each of [...new Set(numbers)].sort((a, b) => a - b)) {
    if (each < 1 || left.has(each)) continue;
    const run = runs.at(-1);
    if (run?.[1] === each - 1) run[1] = each;
    else runs.push([each, each]);
  }
  return runs;
}
