import type { LaneCell } from "../layout/marks.js";
import type { LaneLayout } from "../layout/lanes.js";
import type { PlotLayout } from "../layout/layout.js";
import { BAND } from "../layout/sizes.js";
import { bandPath } from "./band.js";
import { barCell, barsScene } from "./bars.js";
import { type CellState, labelScene, lagsScene, markScene, ringScene } from "./mark.js";
import { type Node, h } from "./node.js";

export const HUES = 12;

/** A lane as a row of the grid: its name, its tenures, its bars and its marks. `stateOf`: what each cell is called, and its state. */
export function laneScene(lane: LaneLayout, plot: PlotLayout, stateOf: (lane: LaneLayout, cell: LaneCell) => CellState): Node {
  const { name, y1, bandTop, bandBottom } = lane;
  const heading = [name.label, name.note].filter(Boolean).join(", ");
  return h("g", { key: name.id, class: `memcon-lane ${hueClass(name.hue, name.colour)}`, color: name.colour, role: "row", "data-lane": name.id },
    h("line", { class: "memcon-rule", x1: 0, x2: plot.width, y1: Math.round(y1) - 0.5, y2: Math.round(y1) - 0.5 }),
    h("g", { class: "memcon-lane-name", role: "rowheader", "aria-label": heading },
      // Where it is too narrow for names, a header without text would be no header.
      lane.label.length === 0 && h("title", {}, heading),
      lane.label.map(({ text, x, y }) => h("text", { class: "memcon-lane-label", x, y }, text)),
      lane.note.map(({ text, x, y }) => h("text", { class: "memcon-lane-note", x, y }, text)),
    ),
    lane.tenures.map((tenure, i) =>
      h("path", { key: `tenure ${i}`, class: "memcon-tenure", d: bandPath({ ...tenure, y0: bandTop, y1: bandBottom }, BAND / 2) }, tenure.label !== "" && h("title", {}, tenure.label))),
    barsScene(lane),
    lane.reachable.map((bar) => barCell(bar, lane, stateOf(lane, bar.bin))),
    lagsScene(lane, [plot.x0, plot.x1]),
    lane.marks.flatMap((mark) => {
      const state = stateOf(lane, mark.cell);
      return [state.selected && ringScene(mark), markScene(mark, state)];
    }),
    lane.marks.map(({ label }) => label !== null && labelScene(label)),
  );
}

/** The class that gives a lane its colour; hues repeat after the last. A colour of the caller's own needs none. */
export function hueClass(hue: number, colour: string | null): string {
  return colour === null ? `memcon-hue-${(hue % HUES) + 1}` : "memcon-hue-own";
}
