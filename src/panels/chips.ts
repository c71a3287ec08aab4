import { nameOfValue } from "../records/channels.js";
import type { Filter } from "../records/filter.js";
import type { Content } from "../view/content.js";
import { hueClass } from "../scene/lane.js";
import { chosenOf } from "../view/steps.js";
import type { View } from "../view/view.js";
import { type Node, h } from "../scene/node.js";
import { icon, swatch } from "./icons.js";

/** What the filter has on, each a button that takes it off, and one that clears all; null where nothing is on. */
export function chipsPanel(content: Content, { filter }: View): Node | null {
  const { words } = content.settings;
  const chips = wantedOf(content, filter).map(({ key, value, text, mark }) =>
    h("button", { key: `${key} ${value}`, type: "button", class: "memcon-button memcon-chip", "data-action": "unfilter", "data-facet": key, "data-value": value, "aria-label": words.remove(text) },
      // Whoever hears or copies what stands side by side has a space between.
      mark, h("span", {}, text), " ", icon("close")));
  if (chips.length === 0) return null;
  return h("div", { key: "chips", class: "memcon-chips", role: "group", "aria-label": words.filters },
    chips,
    h("button", { key: "clear", type: "button", class: "memcon-link", "data-action": "clear" }, words.clear),
  );
}

/** One thing that a filter asks for: a value of a key, a text, or a span. `of`: what it is a value of, in words. `mark`: a lane's colour. */
export interface Wanted {
  readonly key: string;
  readonly value: string;
  readonly of: string;
  readonly text: string;
  readonly mark: Node | null;
}

/** What `filter` asks for, in words: lanes, the values of facets in their order, a text, a span. */
export function wantedOf(content: Content, filter: Filter | null): readonly Wanted[] {
  const { facets, formatSpan, settings: { words } } = content;
  const { text = "", span } = filter ?? {};
  return [
    ...[...chosenOf(filter, "lane")].map((id) => ({ key: "lane", value: id, of: words.lane, ...laneText(content, id) })),
    ...facets.flatMap((field) => [...chosenOf(filter, field.key)].map((value) => ({ key: field.key, value, of: field.label, text: nameOfValue(field, value).label, mark: null }))),
    ...(text.trim() === "" ? [] : [{ key: "text", value: text, of: "", text: words.quoted(text), mark: null }]),
    ...(span === undefined ? [] : [{ key: "span", value: "", of: "", text: formatSpan(span) || String(span), mark: null }]),
  ];
}

/** A lane's name and colour; of one that no record stands in, what the filter calls it. */
function laneText({ lanes }: Content, id: string): Pick<Wanted, "text" | "mark"> {
  const lane = lanes.find((each) => each.id === id);
  return lane === undefined ? { text: id, mark: null } : { text: lane.label, mark: swatch(hueClass(lane.hue, lane.colour), lane.colour) };
}
