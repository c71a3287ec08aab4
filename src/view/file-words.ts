import type { FileProblemFacts, ProblemWords } from "./problem-words.js";

/** What is said of a file that is fetched or read. */
export interface FileWords {
  /** What is called a file that stands in the page, and one whose address has no name. */
  readonly inPage: string;
  readonly unnamed: string;
  /** How far a file is that is fetched, and then read, in per cent. `name`: of the file. */
  fetching(name: string, percent: number): string;
  parsing(name: string, percent: number): string;
  /** Why a file's records could not be had. `status`: what its server answered. `problem`: what of it could not be read. */
  notFound(name: string): string;
  unreachable(name: string): string;
  refused(name: string, status: number): string;
  notRead(name: string, problem: string): string;
  /** A problem as it stands there, and the phrases for it and for what else was to be said otherwise, as in `ProblemWords`. */
  problem(facts: FileProblemFacts): string;
  readonly phrases: ProblemWords["phrases"];
  /** What readers say of what they guessed, likewise. */
  readonly guesses: ProblemWords["phrases"];
  /** What readers call kinds, facets, details and a second date by themselves, and no column of the file's, by their English. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly labels: ProblemWords["phrases"];
  readonly seconds: Readonly<Record<string, string>>;
  /** After what was guessed of columns. `attribute`: that of the element which says the same. */
  overrule(attribute: string): string;
}

/** The same in English. */
export const fileWordsEn: FileWords = {
  inPage: "the data in the page",
  unnamed: "the file",
  fetching: (name, percent) => `Fetching ${name}: ${percent} % …`,
  parsing: (name, percent) => `Reading ${name}: ${percent} % …`,
  notFound: (name) => `there is no ${name} at that address`,
  unreachable: (name) => `${name} could not be fetched; there is no connection, or its site does not let this page read it`,
  refused: (name, status) => `the server of ${name} answered with ${status}`,
  notRead: (name, problem) => `${name} could not be read; ${problem}`,
  problem: ({ message }) => message,
  phrases: {},
  guesses: {},
  kinds: {},
  labels: {},
  seconds: {},
  overrule: (attribute) => `to say otherwise, begin from ${attribute}`,
};
