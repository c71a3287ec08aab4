import type { PlotLayout } from "../layout/layout.js";
import { type Node, h, round } from "./node.js";

const MAJOR = 11;
const MINOR = 4;

/** The axis above the lanes and the hairlines down from its major ticks. Each mark says its own date, so a screen reader is spared it. */
export function axisScene({ x0, x1, axisY, height, ticks }: PlotLayout): Node {
  const marks = ticks.map(({ x, major, under }) => `M${coordinate(x)},${axisY}v${major && !under ? -MAJOR : -MINOR}`).join("");
  const grid = ticks.filter(({ major }) => major).map(({ x }) => `M${coordinate(x)},${axisY}V${coordinate(height)}`).join("");
  return h("g", { class: "memcon-axis", "aria-hidden": "true" },
    h("path", { class: "memcon-grid", d: grid }),
    h("path", { class: "memcon-ticks", d: `M${round(x0)},${axisY}H${coordinate(x1)}${marks}` }),
    ticks.map(({ x, label }) => label !== null && h("text", { x: x + 6, y: axisY - 8 }, label)),
  );
}

/** Hairlines are sharp in the middle of a pixel. */
function coordinate(x: number): number {
  return Math.round(x - 0.5) + 0.5;
}
