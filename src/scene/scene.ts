import type { LaneLayout } from "../layout/lanes.js";
import type { PlotLayout } from "../layout/layout.js";
import type { LaneCell } from "../layout/marks.js";
import { axisScene } from "./axis.js";
import { laneScene } from "./lane.js";
import type { CellState } from "./mark.js";
import { type Node, h, round } from "./node.js";
import { periodsScene } from "./periods.js";

/** What a plot is called, and what its cells are. */
export interface SceneText {
  readonly label: string;
  readonly stateOf: (lane: LaneLayout, cell: LaneCell) => CellState;
}

/** The plot as nodes: a grid whose rows are the lanes. `extra`: what goes before the drawing, such as a title and styles. */
export function plotScene(plot: PlotLayout, { label, stateOf }: SceneText, ...extra: readonly Node[]): Node {
  return h("svg", {
    key: "plot",
    class: "memcon-plot",
    role: "grid",
    "aria-label": label,
    width: plot.width,
    height: plot.height,
    viewBox: `0 0 ${round(plot.width)} ${round(plot.height)}`,
  },
    extra,
    periodsScene(plot),
    axisScene(plot),
    plot.lanes.map((lane) => laneScene(lane, plot, stateOf)),
  );
}
