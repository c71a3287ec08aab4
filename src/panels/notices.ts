import { type Cause, examplesOf } from "../records/causes.js";
import { callersName } from "../records/channels.js";
import { type Problem, isNothing, valueInWords } from "../records/problem.js";
import { languageOf } from "../view/language.js";
import type { Content } from "../view/content.js";
import type { Settings } from "../view/options.js";
import type { Words } from "../view/words.js";
import { type Node, h } from "../scene/node.js";

/** The most examples of one cause that are listed, where there are more than were kept. */
const MOST = 5;

const MOST_GUESSES = 20;

/** What could not be read, with the reasons one step away: each one by row, or where they are many, how many of each cause, with some of them. Null where all was. */
export function problemsPanel({ source: { count: read, rows = read, causes = [] }, settings }: Content): Node | null {
  if (causes.length === 0) return null;
  const { words } = settings;
  const left = rows - read;
  const values = causes.reduce((sum, { count }) => sum + count, 0) - left;
  const summary = [left > 0 && words.unread(left, rows), values > 0 && words.unreadValues(values)].filter(Boolean).join(" ");
  return h("div", { key: "problems", class: "memcon-problems", part: "problems" },
    reasonsNode(summary, isListedWhole(causes) ? examplesOf(causes).map((problem) => problemNode(problem, settings)) : causes.map((cause) => causeNode(cause, settings)), words),
  );
}

/** How the file was read, as far as that was guessed, one step away; null where nothing was. */
export function guessesPanel({ settings: { guesses, words } }: Content): Node | null {
  const rest = guesses.length - MOST_GUESSES;
  return guesses.length === 0 ? null : h("details", { key: "guesses", class: "memcon-guesses", part: "guesses" },
    h("summary", {}, words.guessed),
    h("ul", {}, guesses.slice(0, MOST_GUESSES).map(({ message }) => h("li", {}, message)), rest > 0 && h("li", {}, words.rest(MOST_GUESSES, guesses.length))));
}

/** A sentence, with the reasons for it one step away. */
export function reasonsNode(summary: string, reasons: readonly Node[], words: Words): Node {
  return h("details", {}, h("summary", {}, `${summary} `, h("span", { class: "memcon-more" }, words.reasons)), h("ul", {}, reasons));
}

/** Whether every problem is among the examples. */
function isListedWhole(causes: readonly Cause[]): boolean {
  return causes.every(({ count, examples }) => count <= examples.length);
}

function causeNode({ count, examples }: Cause, settings: Settings): Node {
  const [first] = examples;
  if (count === 1 && first !== undefined) return problemNode(first, settings);
  const { words } = settings;
  return h("li", {}, words.cause(count, nameOf(first!, settings), words.expected(first!.expected), isLeftOut(first!)),
    h("ul", {}, examples.slice(0, MOST).map((problem) => (problem.message === undefined ? h("li", {}, words.example(problem.index + 1, textOf(problem.value))) : problemNode(problem, settings)))));
}

/** In the sentence of whoever read the file, which is English, unless there are other words for what was expected. */
function problemNode(problem: Problem, settings: Settings): Node {
  const { words, locale } = settings;
  const expected = words.expected(problem.expected);
  if (problem.message !== undefined && expected === problem.expected) return h("li", { lang: languageOf(locale) === "en" ? null : "en" }, problem.message);
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
