import { signOf } from "../layout/marks.js";
import { linkOf } from "../records/link.js";
import { timeBy } from "../records/record.js";
import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";
import { pill } from "../scene/mark.js";
import { type Node, h } from "../scene/node.js";

/** What the signs mean, of those that these records can show, and the note. `hasBins`: whether some are drawn as a number. */
export function footerPanel(content: Content, { mode, by }: View, hasBins: boolean): Node {
  const { source, settings, lanes } = content;
  const { words, note } = settings;
  const lags = source.records.some(({ time, recorded }) => time !== null && recorded !== null);
  const isDashed = source.records.some((record) => {
    const time = timeBy(record, by);
    return time !== null && signOf(time) === "dashed";
  });
  const tenures = lanes.some((lane) => lane.tenures.length > 0);
  const sign = (key: string, width: number, name: string, ...drawing: readonly Node[]): Node =>
    h("li", { key }, h("svg", { class: "memcon-sign", viewBox: `0 0 ${width} 18`, width, height: 18, "aria-hidden": "true" }, drawing), name);
  return h("div", { key: "footer", class: "memcon-footer", part: "legend" },
    source.records.length > 0 && mode === "timeline" && h("ul", { class: "memcon-legend" },
      sign("record", 14, words.record, pill("memcon-dot", 1, 13, 9, 12)),
      lags && sign("lag", 26, words.until(words.recorded), h("path", { class: "memcon-lag", d: "M0,9H24m0,-4.5v9" })),
      hasBins && sign("counted", 26, words.counted, pill("memcon-bin", 0, 26, 9, 18), h("text", { class: "memcon-count", x: 13, y: 13 }, "12")),
      isDashed && sign("dashed", 30, words.uncertain, pill("memcon-dot memcon-dashed", 1, 29, 9, 13)),
      tenures && sign("tenure", 34, words.inPost, pill("memcon-tenure", 0, 34, 9, 18)),
    ),
    note !== null && noteNode(note.text, note.href),
  );
}

function noteNode(text: string, href = ""): Node {
  const link = linkOf(href);
  return h("p", { class: "memcon-note" }, link === null ? text : h("a", { href: link, rel: "noopener" }, text));
}
