import type { PlotLayout } from "../layout/layout.js";
import type { Sign } from "../layout/marks.js";
import { linkOf } from "../records/link.js";
import { type Time, extentOf } from "../time/time.js";
import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";
import { type Shape, doubtPath, pill, shapeScene } from "../scene/mark.js";
import { type Node, h } from "../scene/node.js";

/** What the signs mean, of those that `plots` show, and the note. */
export function footerPanel({ settings: { words, note } }: Content, { mode }: View, plots: readonly PlotLayout[]): Node {
  const lanes = plots.flatMap((plot) => plot.lanes);
  const marks = lanes.flatMap((lane) => lane.marks);
  const cells = marks.flatMap(({ cell, sign }) => (cell.kind === "record" ? [{ ...cell.time, sign }] : []));
  const has = (is: (time: Time & { readonly sign: Sign }) => boolean): boolean => cells.some(is);
  const barScale = plots.find((plot) => plot.barScale !== null)?.barScale ?? null;
  const entry = (key: string, width: number, name: string, ...drawing: readonly Node[]): Node =>
    h("li", { key }, h("svg", { class: "memcon-sign", viewBox: `0 0 ${width} 18`, width, height: 18, "aria-hidden": "true" }, drawing), name);
  const doubt = (key: "approximate" | "uncertain"): Node | false => has((time) => time[key]) &&
    entry(key, 15, words[key], shapeOf("hollow", 14), h("path", { class: "memcon-doubt", d: doubtPath(7.5, 9, { approximate: false, uncertain: false, [key]: true }) }));
  const signs = [
    has(({ sign, form }) => sign === "solid" && form === "date") && entry("record", 15, words.record, shapeOf("solid", 14)),
    marks.some(({ lagX }) => lagX !== null) && entry("lag", 26, words.until(words.recorded), h("path", { class: "memcon-lag", d: "M0,9H24m0,-4.5v9" })),
    has(({ sign, form, members }) => sign === "solid" && form !== "date" && members === undefined) && entry("lasted", 30, words.lasted, shapeOf("solid", 29)),
    has(({ sign }) => sign === "hollow") && entry("hollow", 30, words.imprecise, shapeOf("hollow", 29)),
    has(({ sign }) => sign === "dashed") && entry("dashed", 30, words.within, shapeOf("dashed", 29)),
    has(({ members }) => members !== undefined) && entry("several", 40, words.several, shapeOf("solid", 39, { parts: [[1, 14], [26, 39]] })),
    has((time) => !extentOf(time).every(Number.isFinite)) && entry("open", 40, words.open, shapeOf("solid", 40, { body: [1, 15] })),
    doubt("approximate"),
    doubt("uncertain"),
    marks.some(({ cell }) => cell.kind === "crowd") && entry("counted", 26, words.counted, pill("memcon-crowd", 0, 26, 9, 18), h("text", { class: "memcon-count", x: 13, y: 13 }, "12")),
    barScale !== null && entry("bars", 18, words.barScale(barScale.unit, barScale.count), h("path", { class: "memcon-bars", d: "M0,17V9H5V17ZM6,17V1H11V17ZM12,17V6H17V17Z" })),
    lanes.some(({ bars }) => bars.some(({ bin }) => bin.possible > 0)) && entry("perhaps", 12, words.perhaps, h("path", { class: "memcon-bars memcon-pale", d: "M0,17V1H11V17Z" })),
    lanes.some(({ tenures }) => tenures.length > 0) && entry("tenure", 34, words.inPost, pill("memcon-tenure", 0, 34, 9, 18)),
  ].filter((sign) => sign !== false);
  return h("div", { key: "footer", class: "memcon-footer", part: "legend" },
    mode === "timeline" && signs.length > 0 && h("ul", { class: "memcon-legend" }, signs),
    note !== null && noteNode(note.text, note.href),
  );
}

/** A mark from 1 to `x1` as an example of its sign. */
function shapeOf(sign: Sign, x1: number, other: Partial<Shape> = {}): Node {
  return shapeScene({ x0: 1, x1, y: 9, isCut: [false, false], parts: [[1, x1]], body: [1, x1], sign, ...other });
}

function noteNode(text: string, href = ""): Node {
  const link = linkOf(href);
  return h("p", { class: "memcon-note" }, link === null ? text : h("a", { href: link, rel: "noopener" }, text));
}
