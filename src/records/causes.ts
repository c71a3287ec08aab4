import type { Problem } from "./problem.js";

/** Problems of one kind: those of one field for which the same was expected. `examples`: the first few of them. */
export interface Cause {
  readonly field: string;
  readonly count: number;
  readonly examples: readonly Problem[];
}

/** Counts problems by cause, so that ten thousand of them are told in a few lines and kept in a few kilobytes. */
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
  const causes = new Map<string, { field: string; count: number; examples: Problem[] }>();
  return {
    add(problem) {
      const { field, expected } = problem;
      const key = causes.size < MOST_CAUSES || causes.has(`${field}\n${expected}`) ? `${field}\n${expected}` : field;
      const cause = causes.get(key) ?? { field, count: 0, examples: [] };
      causes.set(key, cause);
      cause.count++;
      if (cause.examples.length < MOST_EXAMPLES) cause.examples.push(problem);
    },
    causes: () => [...causes.values()],
  };
}
