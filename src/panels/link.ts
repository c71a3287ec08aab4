import { valueInWords } from "../records/problem.js";
import { type Node, h } from "../scene/node.js";
import type { AddressFault } from "../view/address.js";
import { type LinkWords, linkWordsEn } from "../view/link-words.js";
import type { Words } from "../view/words.js";
import { reasonsNode } from "./notices.js";

/** What is said of links in the language of `words`. */
export function linkWordsOf({ links }: Words): LinkWords {
  return { ...linkWordsEn, ...links };
}

/** What a link comes to here. `hidden`: what the record is called that it asks for and hides by its filter, if it does. `made`: the version of the data for which it was made. */
export interface LinkOutcome {
  readonly faults: readonly AddressFault[];
  readonly hidden: string | null;
  readonly made: string | null;
}

/** What of a link could not be followed, and whether it was made for other data than are `here`; null where there is nothing to be said. */
export function linkNotice({ faults, hidden, made }: LinkOutcome, here: string | null, words: Words): Node | null {
  const own = linkWordsOf(words);
  const version = made === null || here === null || made === here ? [] : [own.otherVersion(made, here)];
  const unmet = [...faults.map(({ name, value }) => own.fault(name, valueInWords(value))), ...(hidden === null ? [] : [own.hidden(valueInWords(hidden))])];
  const reasons = [...unmet, ...version];
  if (reasons.length === 0) return null;
  return h("div", { key: "link", class: "memcon-problems", part: "problems" }, unmet.length === 0 ? version : reasonsNode(own.notFollowed, reasons.map((text) => h("li", {}, text)), words));
}

/** That a record has changed since a link to it was made. */
export function changedNode(words: Words): Node {
  return h("p", { key: "changed", class: "memcon-card-changed" }, linkWordsOf(words).changed);
}

/** That a link was copied, for the eye: the live region has said it. */
export function copiedNode(words: Words): Node {
  return h("span", { key: "copied", class: "memcon-copied", "aria-hidden": "true" }, linkWordsOf(words).copied);
}

/** A link for the reader to copy by hand. */
export function linkField(link: string, words: Words): Node {
  return h("input", { key: "link", class: "memcon-link-field", type: "text", readonly: true, value: link, "aria-label": linkWordsOf(words).link });
}
