import type { PlacedMark } from "../layout/lanes.js";
import { keyOf } from "../layout/lanes.js";
import type { Label } from "../layout/labels.js";
import { COUNT_FONT, MARK, TARGET } from "../layout/sizes.js";
import { widthOf } from "../layout/text.js";
import { bandPath } from "./band.js";
import { type Node, h, round } from "./node.js";

/** What a mark is called, of how many records, whether its card is open, and whether it is the one that the Tab key reaches; null where no key does, as in a file. */
export interface MarkState {
  readonly name: string;
  readonly count: string;
  readonly selected: boolean;
  readonly tabbable: boolean | null;
}

/** A mark as a cell of the grid: its target, lag and sign; or, for a bin, its count. `range`: the edges of the plot. */
export function markScene(mark: PlacedMark, state: MarkState, range: readonly [number, number]): Node {
  const { cell, x0, x1, y } = mark;
  const target = Math.max(0, TARGET - (x1 - x0)) / 2;
  return h("g", {
    key: `mark ${keyOf(cell)}`,
    class: "memcon-mark",
    role: "gridcell",
    tabindex: state.tabbable === null ? null : state.tabbable ? 0 : -1,
    "aria-label": state.name,
    "aria-colindex": mark.ordinal,
    ...(cell.kind === "bin"
      ? { "data-bin": keyOf(cell), "data-count": cell.indices.length }
      : { "data-id": cell.id, ...(state.tabbable === null ? {} : { "aria-haspopup": "dialog", "aria-expanded": String(state.selected) }) }),
  },
    h("rect", { class: "memcon-target", x: x0 - target, y: y - TARGET / 2, width: x1 - x0 + 2 * target, height: TARGET }),
    lagScene(mark, range),
    state.selected && ringScene(mark, cell.kind === "bin" ? TARGET + 4 : MARK + 8),
    cell.kind === "bin" ? countScene(mark, state) : bar(mark.sign === "solid" ? "memcon-dot" : "memcon-dot memcon-dashed", mark, MARK, mark.sign === "dashed"),
  );
}

/** A shape with round ends from `x0` to `x1`, `height` high round `y`: a disc where it is as wide as high. */
export function pill(name: string, x0: number, x1: number, y: number, height: number): Node {
  return h("rect", { class: name, x: x0, y: y - height / 2, width: x1 - x0, height, rx: height / 2 });
}

/** What is drawn of a mark, round `y`. */
type Seen = Pick<PlacedMark, "x0" | "x1" | "y" | "isCut">;

function bar(name: string, { x0, x1, y, isCut }: Seen, height: number, isOpen = false): Node {
  if (!isCut.includes(true)) return pill(name, x0, x1, y, height);
  return h("path", { class: name, d: bandPath({ x0, x1, y0: y - height / 2, y1: y + height / 2, isCut }, height / 2, isOpen) });
}

function ringScene({ x0, x1, y, isCut }: Seen, height: number): Node {
  return bar("memcon-ring", { x0: isCut[0] ? x0 : x0 - 4, x1: isCut[1] ? x1 : x1 + 4, y, isCut }, height, true);
}

/** The lag as a line from the mark, with an upright at its end where that is in sight. */
function lagScene({ lagX, x0, x1, y }: PlacedMark, [left, right]: readonly [number, number]): Node | null {
  if (lagX === null) return null;
  const from = lagX > x1 ? x1 : x0;
  const to = Math.min(right, Math.max(left, lagX));
  return h("path", { class: "memcon-lag", d: `M${round(from)},${round(y)}H${round(to)}${to === lagX ? "m0,-4.5v9" : ""}` });
}

function countScene(seen: Seen, { count }: MarkState): readonly (Node | null)[] {
  const { x0, x1, y } = seen;
  const fits = widthOf(count, COUNT_FONT, true) <= x1 - x0 - 4;
  return [bar("memcon-bin", seen, TARGET - 2), fits ? h("text", { class: "memcon-count", x: (x0 + x1) / 2, y: y + 4 }, count) : null];
}

/**
 * The label of a mark, beside its cell and not in it, so that the middle of the cell is the mark; a click on it is one on the mark.
 * The text is clipped to its box, so that it covers nothing even in a font wider than its width was estimated for.
 */
export function labelScene({ key, text, align, box, leader }: Label): Node {
  const width = box.x1 - box.x0;
  return h("g", { key: `label ${key}`, class: "memcon-label", "data-for": key, "aria-hidden": "true" },
    leader !== null && h("line", { class: "memcon-leader", x1: leader.x, x2: leader.x, y1: leader.y0, y2: leader.y1 }),
    h("svg", { x: box.x0, y: box.y0, width, height: box.y1 - box.y0 },
      h("text", { x: align === "start" ? 0 : width, y: 13.5, "text-anchor": align === "end" ? "end" : null }, text)),
  );
}
