import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";
import { type Node, h } from "../scene/node.js";
import { icon } from "./icons.js";

/** A disclosure in which a reader orders the lanes, and hides the empty ones; null where there are not several. */
export function lanesPanel({ lanes, settings: { words } }: Content, { laneOrder, hideEmpty }: View): Node | null {
  if (lanes.length < 2) return null;
  const chosen = typeof laneOrder === "string" ? laneOrder : "hand";
  const orders: readonly (readonly [value: string, label: string])[] = [
    ["given", words.asGiven],
    ["name", words.byName],
    ["first", words.byFirst],
    ["count", words.byCount],
    ["hand", words.byHand],
  ];
  return h("details", { key: "lanes", class: "memcon-filter" },
    h("summary", { class: "memcon-button" }, h("span", {}, words.lanes), icon("down")),
    h("div", { class: "memcon-choices" },
      h("fieldset", { role: "radiogroup" },
        h("legend", { class: "memcon-legend-text" }, words.laneOrder),
        orders.map(([value, label], i) => h("label", { key: value, class: "memcon-choice" },
          // Without a name, which timelines beside each other would share: the arrow keys go from one to the next by our own doing.
          h("input", { type: "radio", value, checked: value === chosen, tabindex: value === chosen ? 0 : -1, "aria-posinset": i + 1, "aria-setsize": orders.length, "data-action": "lane-order" }),
          h("span", { class: "memcon-choice-name" }, label)))),
      h("p", { class: "memcon-hint" }, words.moveHelp),
      h("label", { class: "memcon-choice memcon-choice-apart" },
        h("input", { type: "checkbox", checked: hideEmpty, "data-action": "hide-empty" }),
        h("span", { class: "memcon-choice-name" }, words.hideEmpty)),
    ),
  );
}
