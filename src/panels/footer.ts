import type { PlotLayout } from "../layout/layout.js";
import { linkOf } from "../records/link.js";
import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";
import { pill } from "../scene/mark.js";
import { type Node, h } from "../scene/node.js";

/** What the signs mean, of those that these records can show or `plots` do, and the note. */
export function footerPanel(content: Content, { mode }: View, plots: readonly PlotLayout[]): Node {
  const { source, settings, lanes } = content;
  const { words, note } = settings;
  const { lag, uncertain, imprecise } = source.signs;
  const hasCrowds = plots.some((plot) => plot.lanes.some(({ marks }) => marks.some(({ cell }) => cell.kind === "crowd")));
  const isPale = plots.some((plot) => plot.lanes.some(({ bars }) => bars.some(({ bin }) => bin.possible > 0)));
  const barScale = plots.find((plot) => plot.barScale !== null)?.barScale ?? null;
  const tenures = lanes.some((lane) => lane.tenures.length > 0);
  const sign = (key: string, width: number, name: string, ...drawing: readonly Node[]): Node =>
    h("li", { key }, h("svg", { class: "memcon-sign", viewBox: `0 0 ${width} 18`, width, height: 18, "aria-hidden": "true" }, drawing), name);
  return h("div", { key: "footer", class: "memcon-footer", part: "legend" },
    source.count > 0 && mode === "timeline" && h("ul", { class: "memcon-legend" },
      sign("record", 14, words.record, pill("memcon-dot", 1, 13, 9, 12)),
      lag && sign("lag", 26, words.until(words.recorded), h("path", { class: "memcon-lag", d: "M0,9H24m0,-4.5v9" })),
      hasCrowds && sign("counted", 26, words.counted, pill("memcon-crowd", 0, 26, 9, 18), h("text", { class: "memcon-count", x: 13, y: 13 }, "12")),
      barScale !== null && sign("bars", 18, words.barScale(barScale.unit, barScale.count), h("path", { class: "memcon-bars", d: "M0,17V9H5V17ZM6,17V1H11V17ZM12,17V6H17V17Z" })),
      isPale && sign("perhaps", 12, words.perhaps, h("path", { class: "memcon-bars memcon-pale", d: "M0,17V1H11V17Z" })),
      (uncertain || imprecise) && sign("dashed", 30, words.inexact(uncertain, imprecise), pill("memcon-dot memcon-dashed", 1, 29, 9, 13)),
      tenures && sign("tenure", 34, words.inPost, pill("memcon-tenure", 0, 34, 9, 18)),
    ),
    note !== null && noteNode(note.text, note.href),
  );
}

function noteNode(text: string, href = ""): Node {
  const link = linkOf(href);
  return h("p", { class: "memcon-note" }, link === null ? text : h("a", { href: link, rel: "noopener" }, text));
}
