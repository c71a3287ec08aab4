import type { LaneCell } from "../layout/marks.js";
import type { LaneLayout } from "../layout/lanes.js";
import type { PlotLayout } from "../layout/layout.js";
import { BAND, LANE_FONT, TARGET } from "../layout/sizes.js";
import { widthOf } from "../layout/text.js";
import { bandPath } from "./band.js";
import { barCell, barsScene } from "./bars.js";
import { type CellState, doubtsScene, labelScene, lagsScene, markScene, ringScene } from "./mark.js";
import { type Node, h } from "./node.js";

export const HUES = 12;

/** What the cells of a lane are called, and their state; and whether a hand can move the lane by its name. */
export interface LaneState {
  readonly stateOf: (lane: LaneLayout, cell: LaneCell) => CellState;
  readonly isMovable: boolean;
  /** The language of the labels, where it is not that of the plot. */
  readonly lang: string | null;
  /** Between two things that are said one after the other. */
  readonly comma: string;
}

/** A lane as a row of the grid: its name, its tenures, its bars and its marks. */
export function laneScene(lane: LaneLayout, plot: PlotLayout, { stateOf, isMovable, lang, comma }: LaneState): Node {
  const { name, y1, bandTop, bandBottom } = lane;
  const heading = [name.label, name.note].filter(Boolean).join(comma);
  return h("g", { key: name.id, class: `memcon-lane ${hueClass(name.hue, name.colour)}`, color: name.colour, role: "row", "data-lane": name.id },
    h("line", { class: "memcon-rule", x1: 0, x2: plot.width, y1: Math.round(y1) - 0.5, y2: Math.round(y1) - 0.5 }),
    h("g", { class: isMovable ? "memcon-lane-name memcon-grip-name" : "memcon-lane-name", role: "rowheader", "aria-label": heading },
      isMovable && gripScene(lane, plot),
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
    [true, false].map((isSolid) => doubtsScene(lane, isSolid)),
    lane.marks.map(({ label }) => label !== null && labelScene(label, lang)),
  );
}

/** All of the room beside a lane, or of its name's line above it, by which it is dragged. */
function gripScene({ label, y0, y1 }: LaneLayout, { x0 }: PlotLayout): Node {
  if (x0 > 0) return h("rect", { class: "memcon-grip-room", x: 0, y: y0 + 2, width: x0 - 8, height: y1 - y0 - 4, rx: 6 });
  const { text, x, y } = label[0]!;
  return h("rect", { class: "memcon-grip-room", x, y: y - LANE_FONT - 3, width: widthOf(text, LANE_FONT, true) + 4, height: TARGET, rx: 6 });
}

/** The class that gives a lane its colour; hues repeat after the last. A colour of the caller's own needs none. */
export function hueClass(hue: number, colour: string | null): string {
  return colour === null ? `memcon-hue-${(hue % HUES) + 1}` : "memcon-hue-own";
}
