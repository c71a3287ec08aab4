import type { PlotLayout } from "../layout/layout.js";
import { type Node, h } from "./node.js";

/**
 * `drawing` within what scrolls it, where `plot` does: the drawing stays where it is and is drawn anew from how far it is scrolled, so that
 * axis and lanes are never apart. `name`: of what scrolls. `isStop`: whether the Tab key has to reach it, since it reaches nothing inside.
 */
export function inScroller(drawing: Node, { width, scroll }: PlotLayout, name: string, isStop: boolean): readonly Node[] {
  if (scroll === null) return [drawing];
  const { top, height, total } = scroll;
  return [
    // Gives what scrolls its height.
    h("svg", { key: "room", class: "memcon-room", width: 1, height, "aria-hidden": "true" }),
    h("div", { key: "scroll", class: "memcon-scroll", role: "group", "aria-label": name, tabindex: isStop ? 0 : null },
      drawing,
      h("svg", { key: "rest", class: "memcon-room", width: 1, height: total - height, "aria-hidden": "true" })),
    // A wheel turned over the axis is the page's.
    h("svg", { key: "axis", class: "memcon-axis-cover", width, height: top, "aria-hidden": "true" }),
  ];
}
