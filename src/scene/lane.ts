import type { LaneCell } from "../layout/marks.js";
import type { LaneLayout, TenureLayout } from "../layout/lanes.js";
import type { PlotLayout } from "../layout/layout.js";
import { BAND } from "../layout/sizes.js";
import { type MarkState, labelScene, markScene } from "./mark.js";
import { type Node, h, round } from "./node.js";

export const HUES = 12;

/** A lane as a row of the grid: its name, its tenures and its marks. `stateOf`: what each cell is called, and its state. */
export function laneScene(lane: LaneLayout, plot: PlotLayout, stateOf: (lane: LaneLayout, cell: LaneCell) => MarkState): Node {
  const { name, y1, bandTop, bandBottom } = lane;
  return h("g", { key: name.id, class: `memcon-lane ${hueClass(name.hue, name.colour)}`, color: name.colour, role: "row", "data-lane": name.id },
    h("line", { class: "memcon-rule", x1: 0, x2: plot.width, y1: Math.round(y1) - 0.5, y2: Math.round(y1) - 0.5 }),
    h("g", { class: "memcon-lane-name", role: "rowheader", "aria-label": [name.label, name.note].filter(Boolean).join(", ") },
      lane.label.map(({ text, x, y }) => h("text", { class: "memcon-lane-label", x, y }, text)),
      lane.note.map(({ text, x, y }) => h("text", { class: "memcon-lane-note", x, y }, text)),
    ),
    lane.tenures.map((tenure, i) =>
      h("path", { key: `tenure ${i}`, class: "memcon-tenure", d: bandPath(tenure, bandTop, bandBottom) }, tenure.label !== "" && h("title", {}, tenure.label))),
    lane.marks.map((mark) => markScene(mark, stateOf(lane, mark.cell))),
    lane.marks.map(({ label }) => label !== null && labelScene(label)),
  );
}

/** A band with round ends, straight where it goes on out of sight. */
function bandPath({ x0, x1, isCut }: TenureLayout, y0: number, y1: number): string {
  const [left, right] = isCut.map((cut) => (cut ? 0 : Math.min(BAND / 2, (x1 - x0) / 2)));
  const corner = (radius: number, dx: number, dy: number): string => (radius === 0 ? "" : `a${radius},${radius},0,0,1,${dx},${dy}`);
  const points = { x0: round(x0 + left!), x1: round(x1 - right!), y0: round(y0 + left!), y1: round(y1 - right!) };
  return [
    `M${points.x0},${round(y0)}H${points.x1}`,
    corner(right!, right!, right!),
    `V${points.y1}`,
    corner(right!, -right!, right!),
    `H${points.x0}`,
    corner(left!, -left!, -left!),
    `V${points.y0}`,
    corner(left!, left!, -left!),
    "Z",
  ].join("");
}

/** The class that gives a lane its colour; hues repeat after the last. A colour of the caller's own needs none. */
export function hueClass(hue: number, colour: string | null): string {
  return colour === null ? `memcon-hue-${(hue % HUES) + 1}` : "memcon-hue-own";
}

