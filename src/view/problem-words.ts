import type { ProblemParts } from "../records/problem.js";

/** A problem of a file as it is said. `table`, `unit`, `row`: as in `ProblemParts`. `column`: of a table, or the element, field or line; "" for all of the record or the file. `value`: what stands there; "" for nothing. `reason`, `expected`: in `phrases`, as far as these have them. `message`: all of it in English. */
export interface FileProblemFacts extends ProblemParts {
  readonly column: string;
  readonly value: string;
  readonly expected: string;
  readonly message: string;
}

/** What is said of each thing that could not be read. It comes with what says it. */
export interface ProblemWords {
  /** `row`: from 1. `field`: as the caller calls it; "" for the whole row. `value`: what stands there; "" for nothing. */
  problem(row: number, field: string, value: string, expected: string, isLeftOut: boolean): string;
  /** One of a file, of which all is kept that was read. */
  fileProblem(facts: FileProblemFacts): string;
  /**
   * What readers give as the reason of a problem, and as what they expected, by their English, in which `{}` stands for what is told there; in the words for it that is `{}` again, or `{{}}`, where it is one of
   * these phrases itself. What is not here is said in English.
   */
  readonly phrases: Readonly<Record<string, string>>;
  /** How many problems there are of one kind, `field` as above, before some examples of it. `isLeftOut`: null where neither is so, as of files. */
  cause(count: number, field: string, expected: string, isLeftOut: boolean | null): string;
  /** One of those: a row, from 1, and what stands there; "" for nothing. */
  example(row: number, value: string): string;
  /** The rows, from 1, of those that are no example: the first and the last of each run of neighbours, as numbers without marks of thousands, for commas stand between them. `rest`: how many runs are not among them. */
  others(unit: ProblemParts["unit"], runs: readonly (readonly [first: number, last: number])[], rest: number): string;
}

/** The same in English. */
export const problemWordsEn: ProblemWords = {
  problem: (row, field, value, expected, isLeftOut) => {
    const what = field === "" ? `Row ${count(row)} is no record` : value === "" ? `Row ${count(row)} has no ${field}` : `Row ${count(row)}, ${field}`;
    return `${what}${value === "" ? "" : `: ${quoted(value)}`}; expected ${expected}. ${isLeftOut ? "It is left out." : "The record is kept without it."}`;
  },
  fileProblem: ({ message }) => message,
  phrases: {},
  cause: (n, field, expected, isLeftOut) => {
    const fate = isLeftOut === null ? "" : isLeftOut ? " They are left out." : " Their records are kept without it.";
    return `${field === "" ? `${count(n)} ${isLeftOut === null ? "problems" : "rows"}` : `${count(n)} values, ${field}`}: expected ${expected}.${fate} Among them:`;
  },
  example: (row, value) => (value === "" ? `Row ${count(row)} has nothing there` : `Row ${count(row)}: ${quoted(value)}`),
  others: (unit, runs, rest) => {
    const isOne = runs.length === 1 && runs[0]![0] === runs[0]![1];
    return `And ${isOne ? unit : unit === "entry" ? "entries" : `${unit}s`} ${runs.map((run) => [...new Set(run)].join("–")).join(", ")}${rest === 0 ? "" : `, and ${count(rest)} more places`}`;
  },
};

function quoted(text: string): string {
  return `“${text}”`;
}

function count(n: number): string {
  return n.toLocaleString("en");
}
