import type { Box } from "../layout/labels.js";
import type { TipLayout } from "../layout/tip.js";
import { type Node, h } from "./node.js";

/**
 * A tip above all that is drawn, and the column it speaks of. It is in no row of the grid, whose cell says the same; yet a pointer on it is on the
 * cell, and so does not make it vanish.
 */
export function tipScene({ lane, key, column, box, heading, line }: TipLayout): Node {
  const x = box.x0 + 12;
  return h("g", { key: "tip", class: "memcon-tip", "data-lane": lane.name.id, "data-for": key, "aria-hidden": "true" },
    rect("memcon-tip-column", column, 2),
    // From the one to the other, so that a pointer on its way is on neither's outside.
    rect("memcon-tip-way", { x0: Math.max(box.x0, column.x0), x1: Math.max(box.x0, column.x1), y0: Math.min(column.y1, box.y1), y1: Math.max(column.y0, box.y0) }, 0),
    rect("memcon-tip-box", box, 8),
    h("text", { class: "memcon-tip-heading", x, y: box.y0 + 22 }, heading),
    h("text", { class: "memcon-tip-line", x, y: box.y0 + 42 }, line),
  );
}

function rect(name: string, { x0, x1, y0, y1 }: Box, rx: number): Node {
  return h("rect", { class: name, x: x0, y: y0, width: x1 - x0, height: Math.max(0, y1 - y0), rx });
}
