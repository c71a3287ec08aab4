import type { Problem } from "./problem.js";

/**
 * Problems of one kind: those of one field, of a file of one of its tables, for which the same was expected. `examples`: the first few of them. `rows`: the numbers, from 1, of the rows that have them,
 * first and last of each run of neighbours in turn, such as 12, 12, 15, 19; no row is in two runs where they were read in order.
 */
export interface Cause {
  readonly field: string;
  readonly count: number;
  readonly examples: readonly Problem[];
  readonly rows?: readonly number[];
}

/** Counts problems by cause, so that ten thousand of them are told in a few lines and kept in little more than the numbers of their rows. */
export interface CauseCounter {
  readonly add: (problem: Problem) => void;
  /** In the order in which they first appeared. */
  readonly causes: () => readonly Cause[];
}

const MOST_EXAMPLES = 20;
/** A channel's own errors may differ from row to row; beyond this many causes, one of each field takes them all. */
const MOST_CAUSES = 100;

/** The examples of all causes, by row. */
export function examplesOf(causes: readonly Cause[]): readonly Problem[] {
  return causes.flatMap(({ examples }) => examples).sort((a, b) => a.index - b.index);
}

export function createCauseCounter(): CauseCounter {
  const causes = new Map<string, { field: string; count: number; examples: Problem[]; rows: number[] }>();
  return {
    add(problem) {
      const { field, expected, index, parts: { table, row } = { table: "", row: index + 1 } } = problem;
      const kind = `${field}\n${table}\n${expected}`;
      const key = causes.size < MOST_CAUSES || causes.has(kind) ? kind : `${field}\n${table}`;
      const cause = causes.get(key) ?? { field, count: 0, examples: [], rows: [] };
      causes.set(key, cause);
      cause.count++;
      if (cause.examples.length < MOST_EXAMPLES) cause.examples.push(problem);
      const { rows } = cause;
      const last = rows.length - 1;
      if (row - rows[last]! === 1) rows[last] = row;
      else if (row !== rows[last]) rows.push(row, row);
    },
    causes: () => [...causes.values()],
  };
}
