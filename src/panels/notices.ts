import type { Content } from "../view/content.js";
import type { Words } from "../view/words.js";
import { type Node, h } from "../scene/node.js";

const MOST_GUESSES = 20;

/** Says in a list why some of a content could not be read. */
export type Reasons = (content: Content) => readonly Node[];

/** What could not be read, with the reasons one step away, which are awaited there where `reasons` is null. Null where all was. */
export function problemsPanel(content: Content, reasons: Reasons | null): Node | null {
  const { source: { count: read, rows = read, causes = [] }, settings: { words } } = content;
  if (causes.length === 0) return null;
  const left = rows - read;
  const values = causes.reduce((sum, { count }) => sum + count, 0) - left;
  const summary = [left > 0 && words.unread(left, rows), values > 0 && words.unreadValues(values)].filter(Boolean).join(" ");
  return h("div", { key: "problems", class: "memcon-problems", part: "problems" },
    reasonsNode(summary, reasons === null ? null : reasons(content), words));
}

/** How the file was read, as far as that was guessed, one step away; null where nothing was. */
export function guessesPanel({ settings: { guesses, words } }: Content): Node | null {
  const rest = guesses.length - MOST_GUESSES;
  return guesses.length === 0 ? null : h("details", { key: "guesses", class: "memcon-guesses", part: "guesses" },
    h("summary", {}, words.guessed),
    h("ul", {}, guesses.slice(0, MOST_GUESSES).map(({ message }) => h("li", {}, message)), rest > 0 && h("li", {}, words.rest(MOST_GUESSES, guesses.length))));
}

/** A sentence, with the reasons for it one step away; null while they are awaited. */
export function reasonsNode(summary: string, reasons: readonly Node[] | null, words: Words): Node {
  return h("details", {}, h("summary", {}, `${summary} `, h("span", { class: "memcon-more" }, words.reasons)), h("ul", { "data-awaited": reasons === null }, reasons ?? h("li", { key: "awaited" }, "…")));
}
