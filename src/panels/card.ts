import { linkOf } from "../records/link.js";
import { type Field, type ForeignName, nameOfValue } from "../records/channels.js";
import type { TimelineRecord } from "../records/record.js";
import { hueClass } from "../scene/lane.js";
import { type Node, h } from "../scene/node.js";
import { lagInDays } from "../time/lag.js";
import type { Content, LaneName } from "../view/content.js";
import { icon } from "./icons.js";
import { laneOf } from "./record.js";

/** Where a record stands among those shown. `index` is from 0. */
export interface CardPlace {
  readonly index: number;
  readonly count: number;
}

/** The card of a record: all that is known of it, in words. `isListed`: whether it was opened from a list, to which a button leads back. */
export function cardPanel(content: Content, record: TimelineRecord, place: CardPlace | null, isListed = false): Node {
  const { settings } = content;
  const { words } = settings;
  const lane = laneOf(content, record);
  const hue = lane === undefined ? "" : hueClass(lane.hue, lane.colour);
  return h("div", { key: "card", class: `memcon-card ${hue}`, part: "card", role: "dialog", "aria-label": record.label, popover: "manual", tabindex: -1 },
    h("div", { class: "memcon-card-body" },
      isListed && h("button", { type: "button", class: "memcon-card-back", "data-action": "back" }, icon("before"), words.backToList),
      h("p", { class: "memcon-card-kind" }, record.kind, record.kind !== "" && lane !== undefined && " · ", lane !== undefined && laneNode(content, lane), (lane?.names ?? []).map(foreignName)),
      h("h3", { class: "memcon-card-heading", tabindex: -1, "aria-live": "polite" }, record.label),
      h("p", { class: "memcon-card-dates" }, datesNodes(content, record)),
      record.title !== record.label && h("p", { class: "memcon-card-title" }, record.title),
      h("p", { class: "memcon-card-summary" }, record.summary),
      h("dl", { class: "memcon-card-fields" },
        content.details.flatMap((field) => fieldNodes(field, (record.details.get(field.key) ?? []).map((value) => h("span", { class: "memcon-card-line" }, nameOfValue(field, value).label)))),
        content.facets.flatMap((field) => facetNodes(content, field, record.facets.get(field.key) ?? [])),
      ),
    ),
    h("div", { class: "memcon-card-footer" }, linkNode(record.href, words.read), place !== null && stepsNode(content, place)),
    h("button", { type: "button", class: "memcon-card-close", "data-action": "close", "aria-label": words.close }, icon("close")),
  );
}

function datesNodes({ settings: { words }, formatTime }: Content, { time, recorded }: TimelineRecord): readonly (Node | string)[] {
  const held = h("strong", {}, time === null ? words.undatedRecord : formatTime(time));
  if (recorded === null) return [held];
  const lag = time === null ? null : lagInDays(time, recorded);
  const apart = lag === null ? "" : words.lag(lag.days, lag.exact);
  return [held, ` · ${words.recorded} ${formatTime(recorded)}${apart === "" ? "" : `, ${apart}`}`];
}

function fieldNodes(field: Field<unknown>, values: readonly Node[]): readonly Node[] {
  if (values.length === 0) return [];
  return [h("dt", { key: `term ${field.key}` }, field.label), h("dd", { key: `values ${field.key}` }, values)];
}

/** What filters by a lane, in the line of the kind; its name alone where there is no other. */
function laneNode({ lanes, settings: { words } }: Content, { id, label }: LaneName): Node | string {
  if (lanes.length === 1) return label;
  return h("button", { type: "button", class: "memcon-card-lane", "data-action": "choose", "data-facet": "lane", "data-value": id, title: words.showOnly(label) }, label);
}

/** Each value as a button that filters by it, with its names in other languages. */
function facetNodes({ settings: { words } }: Content, field: Field<unknown>, values: readonly string[]): readonly Node[] {
  return fieldNodes(field, values.map((value) => {
    const { label, names = [] } = nameOfValue(field, value);
    return h("button", { key: value, type: "button", class: "memcon-tag", "data-action": "choose", "data-facet": field.key, "data-value": value, title: words.showOnly(label) },
      label, names.map(foreignName));
  }));
}

function foreignName({ text, lang }: ForeignName): Node {
  return h("span", { class: "memcon-foreign", lang }, text);
}

/** A link, or the text itself where it must not be one. */
function linkNode(href: string, name: string): Node | null {
  const link = linkOf(href);
  if (link !== null) return h("a", { class: "memcon-card-link", href: link, target: "_blank", rel: "noopener" }, name, h("span", { "aria-hidden": "true" }, " ↗"));
  return href === "" ? null : h("span", { class: "memcon-card-link" }, href);
}

function stepsNode({ settings: { words } }: Content, { index, count }: CardPlace): Node {
  const step = (action: string, name: string, shape: Node, off: boolean): Node =>
    h("button", { type: "button", class: "memcon-step", "data-action": action, "aria-label": name, disabled: off }, shape);
  return h("span", { class: "memcon-steps" },
    step("previous", words.previous, icon("before"), index === 0),
    h("span", {}, words.place(index + 1, count)),
    step("next", words.next, icon("after"), index === count - 1),
  );
}
