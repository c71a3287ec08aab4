import { type Cause, examplesOf } from "../records/causes.js";
import { callersName } from "../records/channels.js";
import { type Problem, isNothing, valueInWords } from "../records/problem.js";
import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import { languageOf } from "../view/language.js";
import type { Settings } from "../view/options.js";
import { type ProblemWords, problemWordsEn } from "../view/problem-words.js";

/** The most examples of one cause that are listed, where there are more than were kept. */
const MOST = 5;

/** Why some of a content could not be read: each problem by row, or where they are many, how many of each cause, with some of them. */
export function reasonNodes({ source: { causes = [] }, settings }: Content): readonly Node[] {
  const words = { ...problemWordsEn, ...settings.words.problems };
  return isListedWhole(causes) ? examplesOf(causes).map((problem) => problemNode(problem, settings, words)) : causes.map((cause) => causeNode(cause, settings, words));
}

/** Whether every problem is among the examples. */
function isListedWhole(causes: readonly Cause[]): boolean {
  return causes.every(({ count, examples }) => count <= examples.length);
}

function causeNode({ count, examples }: Cause, settings: Settings, words: ProblemWords): Node {
  const [first] = examples;
  if (count === 1 && first !== undefined) return problemNode(first, settings, words);
  return h("li", {}, words.cause(count, nameOf(first!, settings), words.expected(first!.expected), isLeftOut(first!)),
    h("ul", {}, examples.slice(0, MOST).map((problem) => (problem.message === undefined ? h("li", {}, words.example(problem.index + 1, textOf(problem.value))) : problemNode(problem, settings, words)))));
}

/** In the sentence of whoever read the file, which is English, unless there are other words for what was expected. */
function problemNode(problem: Problem, settings: Settings, words: ProblemWords): Node {
  const expected = words.expected(problem.expected);
  if (problem.message !== undefined && expected === problem.expected) return h("li", { lang: languageOf(settings.locale) === "en" ? null : "en" }, problem.message);
  return h("li", {}, words.problem(problem.index + 1, nameOf(problem, settings), textOf(problem.value), expected, isLeftOut(problem)));
}

/** The field as the caller calls it; "" for the whole row. */
function nameOf({ field }: Problem, { channels }: Settings): string {
  return field === "record" ? "" : callersName(channels, field);
}

/** What is of a file is kept. */
function isLeftOut({ field, message }: Problem): boolean {
  return message === undefined && (field === "record" || field === "id");
}

function textOf(value: unknown): string {
  return isNothing(value) ? "" : valueInWords(value);
}
