import { nameOfValue } from "../records/channels.js";
import type { Filter } from "../records/filter.js";
import { hueClass } from "../scene/lane.js";
import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import { chosenOf } from "../view/steps.js";
import { icon, swatch } from "./icons.js";

/** One value that a reader can choose to see. `mark`: a lane's colour. */
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly mark: Node | null;
}

/** What a reader can filter by: a key of the filter and its values. */
export interface FilterKey {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** The lanes in their order, then the facets that have more than one value, by name. */
export function filterKeys(content: Content): readonly FilterKey[] {
  const { words, locale } = content.settings;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const lanes = content.lanes.map(({ id, label, hue, colour }) => ({ value: id, label, mark: swatch(hueClass(hue, colour), colour) }));
  const facets = content.facets.map((field) => ({
    key: field.key,
    label: field.label,
    choices: (content.source.facets.get(field.key) ?? []).map((value) => ({ value, label: nameOfValue(field, value).label, mark: null })).sort((a, b) => compare(a.label, b.label)),
  }));
  return [{ key: "lane", label: words.lane, choices: lanes }, ...facets].filter(({ choices }) => choices.length > 1);
}

/** A disclosure of checkboxes for each key; beside each value, how many records choosing it would show, and under a span how many of them only may lie in it. */
export function filtersPanel(content: Content, filter: Filter | null): readonly Node[] {
  const { locale, words } = content.settings;
  const format = new Intl.NumberFormat(locale);
  const { facets, certain } = content.source.summary(filter);
  return filterKeys(content).map(({ key, label, choices }) => {
    const counted = (value: string): Counted => {
      const all = facets.get(key)?.get(value) ?? 0;
      const sure = certain === undefined ? all : certain.facets.get(key)?.get(value) ?? 0;
      return { isNone: all === 0, text: sure === all ? format.format(all) : words.certainly(sure, all - sure) };
    };
    const chosen = chosenOf(filter, key);
    return h("details", { key: `filter ${key}`, class: "memcon-filter" },
      h("summary", { class: "memcon-button" }, h("span", {}, label), " ", chosen.size > 0 && h("span", { class: "memcon-badge" }, String(chosen.size)), icon("down")),
      h("fieldset", { class: "memcon-choices" },
        h("legend", { class: "memcon-hidden" }, label),
        choices.map((choice) => choiceNode(key, choice, chosen.has(choice.value), counted(choice.value))),
      ),
    );
  });
}

/** How many records a choice would show, in words. */
interface Counted {
  readonly isNone: boolean;
  readonly text: string;
}

function choiceNode(key: string, { value, label, mark }: Choice, isChosen: boolean, { isNone, text }: Counted): Node {
  return h("label", { key: value, class: isNone && !isChosen ? "memcon-choice memcon-none" : "memcon-choice" },
    h("input", { type: "checkbox", value, checked: isChosen, "data-action": "filter", "data-facet": key }),
    mark,
    h("span", { class: "memcon-choice-name" }, label),
    " ",
    h("span", { class: "memcon-choice-count" }, text),
  );
}
