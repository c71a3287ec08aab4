import { type Filter, criteriaOf } from "../records/filter.js";
import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import type { Mode, View } from "../view/view.js";
import type { ShareNote } from "./address-note.js";
import { filtersPanel } from "./filters.js";
import { icon } from "./icons.js";
import { lanesPanel } from "./lanes.js";
import { sharePanel } from "./share.js";

/** `summary`: the sentence that sums up what is seen. `said`: what was last done by hand, in words; `isSeen`: also to who sees. */
interface HeaderState {
  readonly isNarrow: boolean;
  readonly summary: string;
  readonly said: string;
  readonly isSeen: boolean;
  readonly share: ShareNote | null;
}

/** The title, the summary, and everything that changes what is shown; the filters behind one button where it is narrow. */
export function headerPanel(content: Content, view: View, { isNarrow, summary, said, isSeen, share }: HeaderState): Node {
  const { title } = content.settings;
  return h("div", { key: "header", class: isNarrow ? "memcon-header memcon-header-narrow" : "memcon-header", part: "header" },
    h("div", { class: "memcon-heading" },
      title !== null && h("h2", { class: "memcon-title", part: "title" }, title),
      h("p", { class: "memcon-status", role: "status" }, summary),
      // Apart from the summary, which would be read out whole with it.
      h("p", { class: isSeen ? "memcon-said" : "memcon-hidden", "aria-live": "polite" }, said),
    ),
    ...(content.source.count === 0 ? [] : isNarrow ? narrowTools(content, view, share) : wideTools(content, view, share)),
  );
}

function wideTools(content: Content, view: View, share: ShareNote | null): readonly Node[] {
  return [
    toolsNode("views", modeSwitch(content, view), view.mode === "timeline" && zoomTools(content), sharePanel(content, share, false)),
    toolsNode("filters", ...filtersPanel(content, view.filter), view.mode === "timeline" && lanesPanel(content, view), searchNode(content, view), bySwitch(content, view)),
  ];
}

/** Beside the heading, and in two rows below: the search gives way to the zoom, since it can be shorter and still be used. */
function narrowTools(content: Content, view: View, share: ShareNote | null): readonly Node[] {
  return [
    sharePanel(content, share, true),
    toolsNode("views", modeSwitch(content, view), bySwitch(content, view)),
    toolsNode("filters", allFilters(content, view), searchNode(content, view), view.mode === "timeline" && zoomTools(content)),
  ];
}

function toolsNode(part: "views" | "filters", ...tools: readonly (Node | false | null)[]): Node {
  return h("div", { key: part, class: `memcon-tools memcon-${part}`, part }, tools);
}

function allFilters(content: Content, view: View): Node {
  const { filter } = view;
  const count = chosenCount(filter);
  return h("details", { key: "all filters", class: "memcon-all-filters" },
    h("summary", { class: "memcon-button" }, h("span", {}, content.settings.words.filters), " ", count > 0 ? h("span", { class: "memcon-badge" }, String(count)) : icon("filter")),
    h("div", { class: "memcon-tools" }, filtersPanel(content, filter), view.mode === "timeline" && lanesPanel(content, view)),
  );
}

/** How many chips stand for `filter`. */
function chosenCount(filter: Filter | null): number {
  const { values, text, span } = criteriaOf(filter);
  const sizes = [...values.values()].map(({ size }) => size);
  return sizes.reduce((sum, size) => sum + size, Number(text !== "") + Number(span !== null));
}

function searchNode({ settings: { words: { search: name } } }: Content, { filter }: View): Node {
  const text = filter?.text ?? "";
  return h("label", { key: "search", class: "memcon-search" },
    icon("search"),
    h("input", { type: "search", value: text, placeholder: name, "aria-label": name, "data-action": "search", autocomplete: "off", spellcheck: "false" }));
}

/** One of several, as buttons of which one is pressed. */
function switchNode(name: string, action: string, options: readonly (readonly [value: string, label: string])[], chosen: string): Node {
  return h("div", { key: action, class: `memcon-switch memcon-switch-${action}`, role: "group", "aria-label": name },
    options.map(([value, label]) =>
      h("button", { key: value, type: "button", class: "memcon-option", "aria-pressed": String(value === chosen), "data-action": action, "data-value": value }, label)));
}

function bySwitch({ source: { signs }, settings: { words } }: Content, { by }: View): Node | null {
  if (!signs.recorded) return null;
  return switchNode(words.standAt, "by", [["time", words.date], ["recorded", words.recorded.charAt(0).toUpperCase() + words.recorded.slice(1)]], by);
}

function modeSwitch({ settings: { words } }: Content, { mode }: View): Node {
  const options: readonly (readonly [Mode, string])[] = [["timeline", words.timelineMode], ["table", words.tableMode], ["list", words.listMode]];
  return switchNode(words.modes, "mode", options, mode);
}

function zoomTools({ settings: { words } }: Content): Node {
  const button = (action: string, name: string, shape: Node): Node =>
    h("button", { key: action, type: "button", class: "memcon-button memcon-tool", "data-action": action, "aria-label": name, title: name }, shape);
  return h("div", { key: "zoom", class: "memcon-tools" },
    button("zoom-out", words.zoomOut, icon("minus")),
    button("zoom-in", words.zoomIn, icon("plus")),
    button("show-all", words.showAll, icon("whole")),
  );
}
