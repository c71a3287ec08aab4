import type { PlotLayout } from "../layout/layout.js";
import type { Sign } from "../layout/marks.js";
import { linkOf } from "../records/link.js";
import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";
import { classOf, doubtPath, isFaded, pill } from "../scene/mark.js";
import { type Node, h } from "../scene/node.js";

/** What the signs mean, of those that `plots` show, and the note. */
export function footerPanel({ settings: { words, note } }: Content, { mode }: View, plots: readonly PlotLayout[]): Node {
  const lanes = plots.flatMap((plot) => plot.lanes);
  const marks = lanes.flatMap((lane) => lane.marks);
  const singles = marks.flatMap((mark) => (mark.cell.kind === "record" ? [{ ...mark.cell.time, ...mark }] : []));
  const barScale = plots.find((plot) => plot.barScale !== null)?.barScale ?? null;
  const entry = (isSeen: boolean, name: string, width: number, ...drawing: readonly Node[]): Node | false =>
    isSeen && h("li", {}, h("svg", { class: "memcon-sign", viewBox: `0 0 ${width} 18`, width, height: 18, "aria-hidden": "true" }, drawing), name);
  const single = (is: (mark: (typeof singles)[number]) => boolean, name: string, width: number, ...drawing: readonly Node[]): Node | false => entry(singles.some(is), name, width, ...drawing);
  const bar = (sign: Sign, x1: number): Node => pill(classOf(sign), 1, x1, 9, 13);
  const path = (name: string, d: string): Node => h("path", { class: name, d });
  const signs = [
    ...(["record", "lasted", "imprecise", "within"] as const).map((sign) => single((mark) => mark.sign === sign, words[sign], sign === "record" ? 15 : 30, bar(sign, sign === "record" ? 14 : 29))),
    single(({ members, parts }) => members !== undefined && parts.length !== 1, words.several, 40, path("memcon-lag", "M8,9H32"), bar("record", 14), pill("memcon-dot", 26, 39, 9, 13)),
    single(isFaded, words.open, 36, path("memcon-dot", "M7,2.5a6.5,6.5,0,0,0,0,13c10,0,10,-5.5,20,-5.5H36V8H27C17,8,17,2.5,7,2.5Z")),
    ...(["approximate", "uncertain"] as const).map((key) =>
      single((mark) => mark[key], words[key], 15, bar("imprecise", 14), path("memcon-doubt", doubtPath(7.5, 9, key === "approximate", key === "uncertain")))),
    entry(marks.some(({ lagX }) => lagX !== null), words.until(words.recorded), 26, path("memcon-lag", "M0,9H24m0,-4.5v9")),
    entry(marks.length > singles.length, words.counted, 26, pill("memcon-crowd", 0, 26, 9, 18), h("text", { class: "memcon-count", x: 13, y: 13 }, "12")),
    barScale !== null && entry(true, words.barScale(barScale.unit, barScale.count), 18, path("memcon-bars", "M0,17V9H5V17ZM6,17V1H11V17ZM12,17V6H17V17Z")),
    entry(lanes.some(({ bars }) => bars.some(({ bin }) => bin.possible > 0)), words.perhaps, 12, path("memcon-bars memcon-pale", "M0,17V1H11V17Z")),
    entry(lanes.some(({ tenures }) => tenures.length > 0), words.inPost, 34, pill("memcon-tenure", 0, 34, 9, 18)),
  ].filter((sign) => sign !== false);
  return h("div", { key: "footer", class: "memcon-footer", part: "legend" },
    mode === "timeline" && signs.length > 0 && h("ul", { class: "memcon-legend" }, signs),
    note !== null && noteNode(note.text, note.href),
  );
}

function noteNode(text: string, href = ""): Node {
  const link = linkOf(href);
  return h("p", { class: "memcon-note" }, link === null ? text : h("a", { href: link, rel: "noopener" }, text));
}
