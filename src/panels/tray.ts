import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";
import { itemNode } from "./list.js";
import { MOST_ROWS } from "./table.js";

/** The records shown that have no date, and so no place on the timeline: counted, and listed one step away. Null where all have one. */
export function trayPanel(content: Content, view: View): Node | null {
  const { source, settings: { words } } = content;
  const { count, undated } = source.shown(view.filter);
  if (undated.length === 0) return null;
  const records = Array.from(undated.subarray(0, MOST_ROWS), (index) => source.record(index));
  return h("details", { key: "tray", class: "memcon-tray", part: "tray", open: undated.length === count },
    h("summary", {}, words.undated(undated.length, view.by === "time" ? null : words.recorded)),
    h("ul", { class: "memcon-list" }, records.map((record) => itemNode(content, view, record))),
    undated.length > MOST_ROWS && h("p", { class: "memcon-rest" }, words.rest(MOST_ROWS, undated.length)),
  );
}
