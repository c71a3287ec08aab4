import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";
import { type Node, h } from "../scene/node.js";
import { chosenOf, filterKeys } from "./filters.js";
import { icon } from "./icons.js";

/** What the filter has on, each a button that takes it off, and one that clears all; null where nothing is on. */
export function chipsPanel(content: Content, { filter }: View): Node | null {
  if (filter === null) return null;
  const { words } = content.settings;
  const chip = (key: string, value: string, text: string, mark: Node | null = null): Node =>
    h("button", { key: `${key} ${value}`, type: "button", class: "memcon-button memcon-chip", "data-action": "unfilter", "data-facet": key, "data-value": value, "aria-label": words.remove(text) },
      mark, h("span", {}, text), icon("close"));
  const chips = filterKeys(content).flatMap(({ key, choices }) => {
    const chosen = chosenOf(filter, key);
    return choices.filter(({ value }) => chosen.has(value)).map(({ value, label, mark }) => chip(key, value, label, mark));
  });
  return h("div", { key: "chips", class: "memcon-chips", role: "group", "aria-label": words.filters },
    chips,
    filter.text !== undefined && filter.text !== "" && chip("text", filter.text, `“${filter.text}”`),
    filter.span !== undefined && chip("span", "", spanText(filter.span)),
    h("button", { key: "clear", type: "button", class: "memcon-link", "data-action": "clear" }, words.clear),
  );
}

function spanText(span: NonNullable<NonNullable<View["filter"]>["span"]>): string {
  return typeof span === "string" ? span : span.map((end) => (typeof end === "string" ? end : new Date(end).toISOString().slice(0, 10))).join(" – ");
}
