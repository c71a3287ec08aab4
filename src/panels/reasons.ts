import { cleanText } from "../formats/clean-text.js";
import { type Cause, examplesOf } from "../records/causes.js";
import { callersName } from "../records/channels.js";
import type { Problem } from "../records/problem.js";
import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import { languageOf } from "../view/language.js";
import type { Settings } from "../view/options.js";
import { type ProblemWords, problemWordsEn } from "../view/problem-words.js";
import { factsIn, phraseIn, textOf } from "./phrases.js";
import { runsOf } from "./runs.js";

/** The most examples of one cause that are listed, where there are more than were kept. */
const MOST = 5;
/** The most runs of neighbouring rows that are told of one cause: some screens full of numbers. */
const MOST_RUNS = 1000;

/** Why some of a content could not be read: each problem by row, or where they are many, how many of each cause, with some of them and the rows of the others. */
export function reasonNodes({ source: { causes = [] }, settings }: Content): readonly Node[] {
  const words = { ...problemWordsEn, ...settings.words.problems };
  return isListedWhole(causes) ? examplesOf(causes).map((problem) => problemNode(problem, settings, words)) : causes.map((cause) => causeNode(cause, settings, words));
}

/** Whether every problem is among the examples. */
function isListedWhole(causes: readonly Cause[]): boolean {
  return causes.every(({ count, examples }) => count <= examples.length);
}

function causeNode({ count, examples, rows = [] }: Cause, settings: Settings, words: ProblemWords): Node {
  const first = examples[0]!;
  if (count === 1) return problemNode(first, settings, words);
  const { message, parts, expected } = first;
  const listed = examples.slice(0, MOST);
  const others = runsOf(rows, listed.map(rowOf));
  const name = [parts?.table ?? "", nameOf(first, settings)].filter(Boolean).join(", ");
  return h("li", {}, words.cause(count, name, phraseIn(words.phrases, expected), message === undefined ? isLeftOut(first) : null),
    h("ul", {},
      listed.map((problem) => (problem.message === undefined ? h("li", {}, words.example(problem.index + 1, textOf(problem.value))) : problemNode(problem, settings, words))),
      others.length > 0 && h("li", {}, words.others(parts?.unit ?? "row", others.slice(0, MOST_RUNS), Math.max(0, others.length - MOST_RUNS)))));
}

/** One of a file that says no more than its sentence, which is English, is said so. */
function problemNode(problem: Problem, settings: Settings, words: ProblemWords): Node {
  const { message, parts, value } = problem;
  const expected = phraseIn(words.phrases, problem.expected);
  if (message === undefined) return h("li", {}, words.problem(rowOf(problem), nameOf(problem, settings), textOf(value), expected, isLeftOut(problem)));
  if (parts === undefined) return h("li", { lang: languageOf(settings.locale) === "en" ? null : "en" }, message);
  return h("li", {}, cleanText(words.fileProblem(factsIn(words.phrases, problem, parts, message))));
}

function rowOf({ index, parts }: Problem): number {
  return parts?.row ?? index + 1;
}

/** The field as the caller calls it; "" for the whole row. */
function nameOf({ field, parts }: Problem, { channels }: Settings): string {
  return field === "record" && parts === undefined ? "" : callersName(channels, field);
}

function isLeftOut({ field }: Problem): boolean {
  return field === "record" || field === "id";
}
