import { type Problem, type ProblemParts, isNothing, valueInWords } from "../records/problem.js";
import type { FileProblemFacts } from "../view/problem-words.js";

/** Where something stands in a file without rows, as readers say it; another name is the file's own. */
const LINES = /^lines? \d+(?: and others)?$/;

/** A problem of a file, whose sentence is the `message`, as it is said in words that have such `phrases`. */
export function factsIn(phrases: Readonly<Record<string, string>>, { field, value, expected }: Problem, parts: ProblemParts, message: string): FileProblemFacts {
  const column = valueInWords(field);
  return { ...parts, column: LINES.test(column) ? phraseIn(phrases, column) : column, value: textOf(value), reason: phraseIn(phrases, parts.reason), expected: phraseIn(phrases, expected), message };
}

/** What stands there, as it may be shown; "" for nothing. */
export function textOf(value: unknown): string {
  return isNothing(value) ? "" : valueInWords(value);
}

/**
 * `text` in the words that `phrases` have for it. A key has `{}` where something is told; what is told there stands at `{}` of its words as it is, and at `{{}}` in its own words.
 * As it is where there are no words for it.
 */
export function phraseIn(phrases: Readonly<Record<string, string>>, text: string): string {
  if (Object.hasOwn(phrases, text)) return phrases[text]!;
  for (const [key, words] of Object.entries(phrases)) {
    const told = key.includes("{}") ? toldIn(text, key.split("{}")) : null;
    if (told !== null) return words.replace(/\{(\{\})?\}/g, (_, isPhrase?: string) => (isPhrase === undefined ? told.shift()! : phraseIn(phrases, told.shift()!)));
  }
  return text;
}

/** What stands in `text` between the `parts`, each where it is first; null where they are not what it begins with, has in this order, and ends with, or nothing stands between them. */
function toldIn(text: string, [start = "", ...parts]: readonly string[]): string[] | null {
  if (!text.startsWith(start)) return null;
  const told: string[] = [];
  let at = start.length;
  for (const [i, part] of parts.entries()) {
    const end = i === parts.length - 1 ? text.length - part.length : text.indexOf(part, at);
    if (end <= at || !text.startsWith(part, end)) return null;
    told.push(text.slice(at, end));
    at = end + part.length;
  }
  return told;
}
