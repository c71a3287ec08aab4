/** What is said of each thing that could not be read. It comes with what says it. */
export interface ProblemWords {
  /** `row`: from 1. `field`: as the caller calls it; "" for the whole row. `value`: what stands there; "" for nothing. */
  problem(row: number, field: string, value: string, expected: string, isLeftOut: boolean): string;
  /** What a problem has as `expected`, which is English; as it is where it has no other words. */
  expected(text: string): string;
  /** How many problems there are of one kind, `field` as above, before some examples of it. */
  cause(count: number, field: string, expected: string, isLeftOut: boolean): string;
  /** One of those: a row, from 1, and what stands there; "" for nothing. */
  example(row: number, value: string): string;
}

/** The same in English. */
export const problemWordsEn: ProblemWords = {
  problem: (row, field, value, expected, isLeftOut) => {
    const what = field === "" ? `Row ${count(row)} is no record` : value === "" ? `Row ${count(row)} has no ${field}` : `Row ${count(row)}, ${field}`;
    return `${what}${value === "" ? "" : `: ${quoted(value)}`}; expected ${expected}. ${isLeftOut ? "It is left out." : "The record is kept without it."}`;
  },
  expected: (text) => text,
  cause: (n, field, expected, isLeftOut) => `${field === "" ? `${count(n)} rows` : `${count(n)} values, ${field}`}: expected ${expected}. ${isLeftOut ? "They are left out." : "Their records are kept without it."} Among them:`,
  example: (row, value) => (value === "" ? `Row ${count(row)} has nothing there` : `Row ${count(row)}: ${quoted(value)}`),
};

function quoted(text: string): string {
  return `“${text}”`;
}

function count(n: number): string {
  return n.toLocaleString("en");
}
