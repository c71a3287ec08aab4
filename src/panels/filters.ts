import type { Content } from "../view/content.js";
import type { Filter } from "../records/filter.js";
import { hueClass } from "../scene/lane.js";
import { type Node, h } from "../scene/node.js";
import { icon, swatch } from "./icons.js";

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly mark: Node | null;
}

/** A disclosure of checkboxes for the lanes, each with how many records choosing it would show; and a button that clears the filter. */
export function filtersPanel(content: Content, filter: Filter | null): readonly Node[] {
  const { words } = content.settings;
  const choices = content.lanes.map(({ id, label, hue, colour }) => ({ value: id, label, mark: swatch(hueClass(hue, colour), colour) }));
  return [
    ...(choices.length > 1 ? [facetFilter(content, filter, "lane", words.lane, choices)] : []),
    ...(filter === null ? [] : [h("button", { key: "clear", type: "button", class: "memcon-button memcon-clear", "data-action": "clear" }, words.clear)]),
  ];
}

function facetFilter(content: Content, filter: Filter | null, key: string, label: string, choices: readonly Choice[]): Node {
  const counts = content.source.facet(filter, key);
  const given = filter?.[key];
  const chosen = new Set(Array.isArray(given) ? given.map(String) : []);
  const names = choices.filter(({ value }) => chosen.has(value)).map((choice) => choice.label);
  const said = names.length === 0 ? label : `${label}: ${names.length === 1 ? names[0]! : `${names.length}/${choices.length}`}`;
  return h("details", { key: `filter ${key}`, class: "memcon-filter" },
    h("summary", { class: names.length > 0 ? "memcon-button memcon-chosen" : "memcon-button" }, h("span", {}, said), icon("down")),
    h("fieldset", { class: "memcon-choices" },
      h("legend", { class: "memcon-hidden" }, label),
      choices.map(({ value, label: name, mark }) =>
        h("label", { key: value, class: "memcon-choice" },
          h("input", { type: "checkbox", value, checked: chosen.has(value), "data-action": "filter", "data-facet": key }),
          mark,
          h("span", { class: "memcon-choice-name" }, name),
          h("span", { class: "memcon-choice-count" }, String(counts.get(value) ?? 0)),
        )),
    ),
  );
}
