import type { BarLayout } from "../layout/bars.js";
import type { LaneLayout } from "../layout/lanes.js";
import { keyOf } from "../layout/marks.js";
import { type CellState, cellAttributes } from "./mark.js";
import { type Node, h, round } from "./node.js";

/** Between one bar and the next, in CSS pixels. */
const GAP = 1;

/** The bars of a lane: one path for what is certain and one for what is possible, however many they are. */
export function barsScene({ bars }: LaneLayout): readonly (Node | null)[] {
  const path = (name: string, shape: (bar: BarLayout) => string): Node | null => {
    const d = bars.map(shape).join("");
    return d === "" ? null : h("path", { key: name, class: name, d });
  };
  return [
    path("memcon-bars", (bar) => column(bar, bar.y, bar.y1)),
    path("memcon-bars memcon-pale", (bar) => column(bar, bar.pale, bar.y)),
  ];
}

/** A bin as a cell of the grid: the column of its bar, as high as the band, which is drawn only where it has the focus. */
export function barCell({ bin, x0, x1 }: BarLayout, { bandTop, bandBottom }: LaneLayout, state: CellState): Node {
  return h("rect", {
    key: `bar ${keyOf(bin)}`,
    ...cellAttributes(bin, state),
    class: state.selected ? "memcon-column memcon-column-selected" : "memcon-column",
    x: x0 - 1,
    y: bandTop - 3,
    width: x1 - x0 + 1,
    height: bandBottom - bandTop + 5,
  });
}

function column({ x0, x1 }: BarLayout, top: number, bottom: number): string {
  if (bottom - top < 0.01) return "";
  return `M${round(x0)},${round(bottom)}V${round(top)}H${round(Math.max(x0 + 1, x1 - GAP))}V${round(bottom)}Z`;
}
