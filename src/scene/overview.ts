import { OVERVIEW_HEIGHT, type OverviewLane, type OverviewLayout } from "../layout/overview.js";
import { TARGET } from "../layout/sizes.js";
import { hueClass } from "./lane.js";
import { type Node, h, round } from "./node.js";

/** How far a handle's target reaches into the window, which must stay to be dragged however narrow it is. */
const INWARD = 8;

/** How far a record is drawn to either side of the middle of its column, so that a single one is seen. */
const TICK = 1.25;

/** What a handle of the overview is called, and the instant at which it stands: in epoch milliseconds, and in words. */
export interface HandleText {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

/** What the overview is called, and whether its time runs from right to left. */
interface OverviewText {
  readonly width: number;
  readonly isMirrored: boolean;
  readonly name: string;
}

/** The overview as nodes: every record at its place, what is in sight as a window, and a slider at each of its ends. */
export function overviewScene(layout: OverviewLayout, { width, isMirrored, name }: OverviewText, handles: readonly [start: HandleText, end: HandleText]): Node {
  const { scale, x0, x1, lanes, heights } = layout;
  const [left, right] = scale.range;
  const height = OVERVIEW_HEIGHT;
  const handle = (which: "start" | "end", x: number, { name: label, value, text }: HandleText): Node =>
    h("g", {
      key: which,
      class: "memcon-handle",
      role: "slider",
      tabindex: 0,
      "aria-label": label,
      // What is in sight may lie beyond all records.
      "aria-valuemin": Math.round(Math.min(scale.domain[0], value)),
      "aria-valuemax": Math.round(Math.max(scale.domain[1], value)),
      "aria-valuenow": Math.round(value),
      "aria-valuetext": text,
      "data-handle": which,
    },
      h("rect", { class: "memcon-target", x: which === "start" ? x - TARGET + INWARD : x - INWARD, y: 0, width: TARGET, height }),
      h("rect", { class: "memcon-grip", x: x - 4, y: height / 2 - 10, width: 8, height: 20, rx: 4 }),
    );
  return h("svg", { key: "overview", class: isMirrored ? "memcon-plot memcon-overview memcon-mirrored" : "memcon-plot memcon-overview", role: "group", "aria-label": name, width, height, viewBox: `0 0 ${round(width)} ${height}` },
    h("rect", { class: "memcon-overview-back", x: left, y: 0.5, width: right - left, height: height - 1, rx: 8 }),
    heights.length > 0 && h("path", { class: "memcon-overview-heights", d: silhouette(heights, height - 2) }),
    lanes.map((lane) => lane.long.length > 0 && lanePath(lane, "long")),
    lanes.map((lane) => lanePath(lane, "runs")),
    h("rect", { class: "memcon-window", x: x0, y: 1, width: Math.max(2, x1 - x0), height: height - 2, rx: 7, "data-handle": "window" }),
    handle("start", x0, handles[0]),
    handle("end", x1, handles[1]),
  );
}

/** The records of a lane; those that are long are a thin line, on which others are seen. */
function lanePath({ name: lane, y, height, ...runs }: OverviewLane, which: "runs" | "long"): Node {
  return h("path", {
    key: `${which} ${lane.id}`,
    class: `memcon-overview-lane ${hueClass(lane.hue, lane.colour)}`,
    color: lane.colour,
    "stroke-width": which === "long" ? Math.max(1, height / 3) : height,
    d: runs[which].map(([first, last]) => `M${first - TICK},${round(y + height / 2)}H${last + TICK}`).join(""),
  });
}

/** All steps as one shape on the ground `bottom`; where there is nothing between two, it is on the ground. */
function silhouette(steps: OverviewLayout["heights"], bottom: number): string {
  return steps.map(({ x0, x1, share }) => `M${round(x0)},${bottom}V${round(bottom - share * (bottom - 6))}H${round(x1)}V${bottom}Z`).join("");
}
