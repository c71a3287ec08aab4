import { nameOfValue } from "../records/channels.js";
import type { Content } from "../view/content.js";
import { hueClass } from "../scene/lane.js";
import { chosenOf } from "../view/steps.js";
import type { View } from "../view/view.js";
import { type Node, h } from "../scene/node.js";
import { icon, swatch } from "./icons.js";

/** What the filter has on, each a button that takes it off, and one that clears all; null where nothing is on. */
export function chipsPanel(content: Content, { filter }: View): Node | null {
  if (filter === null) return null;
  const { facets, formatSpan, settings: { words } } = content;
  const chip = (key: string, value: string, text: string, mark: Node | null = null): Node =>
    h("button", { key: `${key} ${value}`, type: "button", class: "memcon-button memcon-chip", "data-action": "unfilter", "data-facet": key, "data-value": value, "aria-label": words.remove(text) },
      // Whoever hears or copies what stands side by side has a space between.
      mark, h("span", {}, text), " ", icon("close"));
  const chips = [
    ...[...chosenOf(filter, "lane")].map((id) => chip("lane", id, ...laneText(content, id))),
    ...facets.flatMap((field) => [...chosenOf(filter, field.key)].map((value) => chip(field.key, value, nameOfValue(field, value).label))),
    ...(filter.text === undefined || filter.text.trim() === "" ? [] : [chip("text", filter.text, words.quoted(filter.text))]),
    ...(filter.span === undefined ? [] : [chip("span", "", formatSpan(filter.span) || String(filter.span))]),
  ];
  if (chips.length === 0) return null;
  return h("div", { key: "chips", class: "memcon-chips", role: "group", "aria-label": words.filters },
    chips,
    h("button", { key: "clear", type: "button", class: "memcon-link", "data-action": "clear" }, words.clear),
  );
}

/** A lane's name and colour; of one that no record stands in, what the filter calls it. */
function laneText({ lanes }: Content, id: string): readonly [text: string, mark: Node | null] {
  const lane = lanes.find((each) => each.id === id);
  return lane === undefined ? [id, null] : [lane.label, swatch(hueClass(lane.hue, lane.colour), lane.colour)];
}
