import type { Problem } from "./problem.js";

/**
 * Problems of one kind: those of one field, of a file of one of its tables, for which the same was expected. `examples`: the first few of them. `rows`: the number, from 1, of the row of each; 0 of what is
 * of no row.
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
      const { field, expected, index, parts } = problem;
      const [name, row] = [`${field}\n${parts?.table}`, parts?.row ?? index + 1];
      const kind = `${name}\n${expected}`;
      const key = causes.size < MOST_CAUSES || causes.has(kind) ? kind : name;
      const cause = causes.get(key) ?? { field, count: 0, examples: [], rows: [] };
      causes.set(key, cause);
      cause.count++;
      if (cause.examples.length < MOST_EXAMPLES) cause.examples.push(problem);
      cause.rows.push(row);
    },
    causes: () => [...causes.values()],
  };
}
