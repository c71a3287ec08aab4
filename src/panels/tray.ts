import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";
import { itemNode } from "./list.js";
import { MOST_ROWS } from "./table.js";

/** The records shown that have no date, and so no place on the timeline: counted, and listed one step away, or at once where no other is shown. Null where all have one. */
export function trayPanel(content: Content, view: View): Node | null {
  const { source, settings: { words } } = content;
  const { order, count, undated } = source.shown(view.filter);
  if (undated === 0) return null;
  const records = order.slice(order.length - undated).map((index) => source.records[index]!);
  return h("details", { key: "tray", class: "memcon-tray", part: "tray", open: undated === count },
    h("summary", {}, words.undated(undated)),
    h("ul", { class: "memcon-list" }, records.slice(0, MOST_ROWS).map((record) => itemNode(content, view, record))),
    undated > MOST_ROWS && h("p", { class: "memcon-rest" }, words.rest(MOST_ROWS, undated)),
  );
}
