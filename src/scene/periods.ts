import type { PlotLayout } from "../layout/layout.js";
import { LABEL_LINE, PERIOD_STRIP } from "../layout/sizes.js";
import { type Node, h } from "./node.js";

/** The background: periods as bands, instants as dotted lines, named in the strip below the axis. */
export function periodsScene({ axisY, height, periods }: PlotLayout): Node {
  const labelY = axisY + PERIOD_STRIP - (PERIOD_STRIP - LABEL_LINE) / 2 - 5;
  return h("g", { class: "memcon-periods", "aria-hidden": "true" },
    periods.map(({ id, label, x0, x1, instant, text, labelX, align }) =>
      h("g", { key: id },
        h("title", {}, label),
        instant
          ? h("line", { class: "memcon-instant", x1: x0, x2: x0, y1: axisY + 4, y2: height })
          : h("rect", { class: "memcon-period", x: x0, y: axisY + 0.5, width: x1 - x0, height: height - axisY - 0.5 }),
        labelX !== null && h("text", { x: labelX, y: labelY, "text-anchor": align === "end" ? "end" : null }, text),
      )),
  );
}
