import type { PlotLayout } from "../layout/layout.js";
import type { Mark, Sign } from "../layout/marks.js";
import { linkOf } from "../records/link.js";
import type { Time } from "../time/time.js";
import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";
import { type Shape, doubtPath, pill, shapeScene } from "../scene/mark.js";
import { type Node, h } from "../scene/node.js";

/** What the signs mean, of those that `plots` show, and the note. */
export function footerPanel({ settings: { words, note } }: Content, { mode }: View, plots: readonly PlotLayout[]): Node {
  const lanes = plots.flatMap((plot) => plot.lanes);
  const marks = lanes.flatMap((lane) => lane.marks);
  const singles = marks.flatMap((mark) => (mark.cell.kind === "record" ? [{ ...mark, time: mark.cell.time }] : []));
  const barScale = plots.find((plot) => plot.barScale !== null)?.barScale ?? null;
  const entry = (isSeen: boolean, name: string, width: number, ...drawing: readonly Node[]): Node | false =>
    isSeen && h("li", {}, h("svg", { class: "memcon-sign", viewBox: `0 0 ${width} 18`, width, height: 18, "aria-hidden": "true" }, drawing), name);
  const single = (is: (mark: Single) => boolean, name: string, width: number, sign: Sign, other: Partial<Shape> = {}): Node | false =>
    entry(singles.some(is), name, width, shapeOf(width - 1, sign, other));
  const doubt = (key: "approximate" | "uncertain"): Node | false =>
    entry(singles.some(({ time }) => time[key]), words[key], 15, shapeOf(14, "hollow"), h("path", { class: "memcon-doubt", d: doubtPath(7.5, 9, { approximate: false, uncertain: false, [key]: true }) }));
  const signs = [
    single(isPoint, words.record, 15, "solid"),
    entry(marks.some(({ lagX }) => lagX !== null), words.until(words.recorded), 26, h("path", { class: "memcon-lag", d: "M0,9H24m0,-4.5v9" })),
    single((mark) => mark.sign === "solid" && !isPoint(mark) && !isSeveral(mark), words.lasted, 30, "solid"),
    single(({ sign }) => sign === "hollow", words.imprecise, 30, "hollow"),
    single(({ sign }) => sign === "dashed", words.within, 30, "dashed"),
    single(isSeveral, words.several, 40, "solid", { parts: [[1, 14], [26, 39]] }),
    single(({ x0, x1, body }) => body[0] > x0 || body[1] < x1, words.open, 40, "solid", { isCut: [false, true], body: [1, 15], parts: [[1, 15]] }),
    doubt("approximate"),
    doubt("uncertain"),
    entry(marks.length > singles.length, words.counted, 26, pill("memcon-crowd", 0, 26, 9, 18), h("text", { class: "memcon-count", x: 13, y: 13 }, "12")),
    barScale !== null && entry(true, words.barScale(barScale.unit, barScale.count), 18, h("path", { class: "memcon-bars", d: "M0,17V9H5V17ZM6,17V1H11V17ZM12,17V6H17V17Z" })),
    entry(lanes.some(({ bars }) => bars.some(({ bin }) => bin.possible > 0)), words.perhaps, 12, h("path", { class: "memcon-bars memcon-pale", d: "M0,17V1H11V17Z" })),
    entry(lanes.some(({ tenures }) => tenures.length > 0), words.inPost, 34, pill("memcon-tenure", 0, 34, 9, 18)),
  ].filter((sign) => sign !== false);
  return h("div", { key: "footer", class: "memcon-footer", part: "legend" },
    mode === "timeline" && signs.length > 0 && h("ul", { class: "memcon-legend" }, signs),
    note !== null && noteNode(note.text, note.href),
  );
}

/** The mark of a single record. */
type Single = Mark & { readonly time: Time };

function isPoint({ sign, isDisc, time }: Single): boolean {
  return sign === "solid" && (isDisc || time.form === "date");
}

/** Whether it is seen in parts, or with a line beside. */
function isSeveral({ parts: [first, ...others], body }: Single): boolean {
  return others.length > 0 || first === undefined || first[0] > body[0] || first[1] < body[1];
}

/** A mark from 1 to `x1` as an example of its sign. */
function shapeOf(x1: number, sign: Sign, other: Partial<Shape>= {}): Node {
  return shapeScene({ x0: 1, x1, y: 9, isCut: [false, false], body: [1, x1], parts: [[1, x1]], sign, ...other });
}

function noteNode(text: string, href = ""): Node {
  const link = linkOf(href);
  return h("p", { class: "memcon-note" }, link === null ? text : h("a", { href: link, rel: "noopener" }, text));
}
