import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";
import { type Node, h } from "../scene/node.js";
import { filtersPanel } from "./filters.js";
import { icon } from "./icons.js";
import { statusText } from "./status.js";

/** The title, how many records are shown, the filters and the buttons that zoom. */
export function headerPanel(content: Content, view: View): Node {
  const { title, words } = content.settings;
  const empty = content.source.records.length === 0;
  const button = (action: string, name: string, shape: Node): Node =>
    h("button", { key: action, type: "button", class: "memcon-button memcon-tool", "data-action": action, "aria-label": name, title: name }, shape);
  return h("div", { key: "header", class: "memcon-header", part: "header" },
    h("div", { class: "memcon-heading" },
      title !== null && h("h2", { class: "memcon-title", part: "title" }, title),
      h("p", { class: "memcon-status", role: "status" }, statusText(content, view)),
    ),
    !empty && h("div", { class: "memcon-toolbar", part: "toolbar" },
      filtersPanel(content, view.filter),
      searchNode(words.search, view.filter?.text ?? ""),
      h("div", { key: "tools", class: "memcon-tools" },
        button("zoom-out", words.zoomOut, icon("minus")),
        button("zoom-in", words.zoomIn, icon("plus")),
        button("show-all", words.showAll, icon("whole")),
      ),
    ),
  );
}

function searchNode(name: string, text: string): Node {
  return h("label", { key: "search", class: "memcon-search" },
    icon("search"),
    h("input", { type: "search", value: text, placeholder: name, "aria-label": name, "data-action": "search", autocomplete: "off", spellcheck: "false" }));
}
