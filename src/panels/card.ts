import type { Filter } from "../records/filter.js";
import { linkOf } from "../records/link.js";
import { type Field, type ForeignName, nameOfValue } from "../records/channels.js";
import type { TimelineRecord } from "../records/record.js";
import { hueClass } from "../scene/lane.js";
import { type Node, h } from "../scene/node.js";
import { lagInDays } from "../time/lag.js";
import type { Content, LaneName } from "../view/content.js";
import { chosenOf } from "../view/steps.js";
import type { View } from "../view/view.js";
import type { Words } from "../view/words.js";
import type { ShareNote } from "./address-note.js";
import { icon } from "./icons.js";
import { langOfValue, laneOf } from "./record.js";
import { citedNode, takeNodes } from "./share.js";

/** Where a record stands among those shown. `index` is from 0. */
export interface CardPlace {
  readonly index: number;
  readonly count: number;
}

/** The card of a record: all that is known of it, in words. `isListed`: whether it was opened from a list, to which a button leads back. `note`: what is said of the page's address. */
export function cardPanel(content: Content, { filter }: Pick<View, "filter">, record: TimelineRecord, place: CardPlace | null, isListed = false, note: ShareNote | null = null): Node {
  const { settings: { words }, recordsLang: lang, facets } = content;
  const kind = nameOfValue(facets.at(-1)!, record.kind).label;
  const lane = laneOf(content, record);
  const hue = lane === undefined ? "" : hueClass(lane.hue, lane.colour);
  return h("div", { key: "card", class: `memcon-card ${hue}`, part: "card", role: "dialog", "aria-label": record.label, popover: "manual", tabindex: -1 },
    h("div", { class: "memcon-card-body" },
      isListed && h("button", { type: "button", class: "memcon-card-back", "data-action": "back" }, icon("before"), words.backToList),
      h("p", { class: "memcon-card-kind" }, kind, kind !== "" && lane !== undefined && " · ", lane !== undefined && laneNode(content, filter, lane), (lane?.names ?? []).flatMap(foreignName)),
      h("h3", { class: "memcon-card-heading", lang, tabindex: -1, "aria-live": "polite" }, record.label),
      h("p", { class: "memcon-card-dates" }, datesNodes(content, record)),
      note?.changed?.id === record.id && note.changed.node,
      record.title !== record.label && h("p", { class: "memcon-card-title", lang }, record.title),
      h("p", { class: "memcon-card-summary", lang }, record.summary),
      h("dl", { class: "memcon-card-fields" },
        content.details.flatMap((field) => fieldNodes(field, (record.details.get(field.key) ?? []).map((value) => h("span", { class: "memcon-card-line", lang: langOfValue(content, field, value) }, nameOfValue(field, value).label)))),
        content.facets.flatMap((field) => facetNodes(content, filter, field, record.facets.get(field.key) ?? [])),
      ),
    ),
    h("div", { class: "memcon-card-footer" }, linkNode(record.href, words.read), takeNodes(content, note, "card"), citedNode(note, "card"), place !== null && stepsNode(content, place)),
    h("button", { type: "button", class: "memcon-card-close", "data-action": "close", "aria-label": words.close }, icon("close")),
  );
}

function datesNodes({ settings: { words }, formatTime }: Content, { time, timeWritten, recorded, recordedWritten }: TimelineRecord): readonly (Node | string)[] {
  // What is written just as it is said here need not be said twice.
  const written = (text: string, said = ""): string => (text === "" || text === said ? "" : words.asWritten(text));
  const held = [h("strong", {}, time === null ? words.undatedRecord : formatTime(time)), written(timeWritten, time === null ? "" : formatTime(time))];
  if (recorded === null) return recordedWritten === "" ? held : [...held, ` · ${words.recorded}${written(recordedWritten)}`];
  const lag = time === null ? null : lagInDays(time, recorded);
  const apart = lag === null ? "" : words.lag(lag.days, lag.exact, lag.afterEnd);
  return [...held, ` · ${words.recorded} ${formatTime(recorded)}${written(recordedWritten, formatTime(recorded))}${apart === "" ? "" : words.comma + apart}`];
}

function fieldNodes(field: Field<unknown>, values: readonly Node[]): readonly Node[] {
  if (values.length === 0) return [];
  return [h("dt", { key: `term ${field.key}` }, field.label), h("dd", { key: `values ${field.key}` }, values)];
}

/** What filters by a lane, in the line of the kind; its name alone where there is no other. */
function laneNode({ lanes, settings: { words } }: Content, filter: Filter | null, { id, label }: LaneName): Node | string {
  return lanes.length === 1 ? label : choiceNode("memcon-card-lane", words, filter, { key: "lane", value: id, label });
}

/** Each value as a button that filters by it, with its names in other languages. */
function facetNodes(content: Content, filter: Filter | null, field: Field<unknown>, values: readonly string[]): readonly Node[] {
  return fieldNodes(field, values.map((value) => {
    const { label, names = [] } = nameOfValue(field, value);
    return choiceNode("memcon-tag", content.settings.words, filter, { key: field.key, value, label, lang: langOfValue(content, field, value) }, ...names.flatMap(foreignName));
  }));
}

/** A value of a key of the filter. */
interface Choice {
  readonly key: string;
  readonly value: string;
  readonly label: string;
  readonly lang?: string | null;
}

/** What shows only the records of a value, or, pressed once more, no longer asks for it. `rest`: what stands after its name. */
function choiceNode(name: string, words: Words, filter: Filter | null, { key, value, label, lang = null }: Choice, ...rest: readonly (Node | string)[]): Node {
  const isOn = chosenOf(filter, key).has(value);
  return h("button", {
    key: `${key} ${value}`,
    type: "button",
    class: name,
    "aria-pressed": String(isOn),
    "data-action": "choose",
    "data-facet": key,
    "data-value": value,
    title: isOn ? words.remove(label) : words.showOnly(label),
  }, lang === null ? label : h("span", { lang }, label), rest);
}

function foreignName({ text, lang }: ForeignName): readonly (Node | string)[] {
  return [" ", h("span", { class: "memcon-foreign", lang }, text)];
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
