import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import { byTime } from "../view/sort.js";
import type { View } from "../view/view.js";
import { itemNode } from "./list.js";

/** The most that are listed: beyond it a reader filters. */
const MOST_ROWS = 500;

/** The records shown that have no date, and so no place on the timeline: counted, and listed one step away. Null where all have one. */
export function trayPanel(content: Content, view: View): Node | null {
  const { source, settings: { words } } = content;
  const { count, undated } = source.summary(view.filter);
  if (undated === 0) return null;
  const dated = count - undated;
  const records = source.page(view.filter, byTime(view.by), dated, dated + Math.min(undated, MOST_ROWS));
  return h("details", { key: "tray", class: "memcon-tray", part: "tray", open: undated === count },
    h("summary", {}, words.undated(undated, view.by === "time" ? null : words.recorded)),
    h("ul", { class: "memcon-list" }, records.map((record) => itemNode(content, view, record))),
    undated > MOST_ROWS && h("p", { class: "memcon-rest" }, words.rest(MOST_ROWS, undated)),
  );
}
