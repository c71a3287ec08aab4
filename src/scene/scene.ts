import type { PlotLayout } from "../layout/layout.js";
import type { ScrollLayout } from "../layout/scroll.js";
import { COMPACT } from "../layout/sizes.js";
import { axisScene } from "./axis.js";
import { type LaneState, laneScene } from "./lane.js";
import { type Node, h, round } from "./node.js";
import { periodsScene } from "./periods.js";

/** What a plot is called, whether its time runs from right to left, and what its lanes are. */
export interface SceneText extends LaneState {
  readonly label: string;
  readonly isMirrored: boolean;
}

/** The plot as nodes: a grid whose rows are the lanes. `extra`: what goes before the drawing, such as a title and styles. */
export function plotScene(plot: PlotLayout, { label, isMirrored, ...state }: SceneText, ...extra: readonly Node[]): Node {
  return h("svg", {
    key: "plot",
    class: `memcon-plot${plot.width < COMPACT ? " memcon-index" : ""}${isMirrored ? " memcon-mirrored" : ""}`,
    role: "grid",
    "aria-label": label,
    "aria-rowcount": plot.scroll?.count,
    width: plot.width,
    height: plot.height,
    viewBox: `0 0 ${round(plot.width)} ${round(plot.height)}`,
  },
    extra,
    periodsScene(plot),
    axisScene(plot),
    plot.scroll === null ? plot.lanes.map((lane) => laneScene(lane, plot, state)) : scrolledScene(plot, plot.scroll, state),
  );
}

/** How far beyond the plot's edges lanes are drawn, so that a mark there is whole. */
const BESIDE = 24;

/** The lanes that are in sight, cut off where they go on under the axis and below. Each says which of all it is. */
function scrolledScene(plot: PlotLayout, { top, height, drawn }: ScrollLayout, state: LaneState): Node {
  const [x, width] = [-BESIDE, plot.width + 2 * BESIDE];
  return h("svg", { key: "lanes", class: "memcon-lanes", role: "rowgroup", x, y: top, width, height: height - top, viewBox: `${x} ${top} ${round(width)} ${round(height - top)}` },
    plot.lanes.map((lane, i) => withRowIndex(laneScene(lane, plot, state), drawn[i]! + 1)));
}

function withRowIndex(row: Node, index: number): Node {
  return { ...row, attributes: { ...row.attributes, "aria-rowindex": String(index) } };
}
