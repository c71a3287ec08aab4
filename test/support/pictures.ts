import { stories } from "../../stories/options.js";
import { pictureOf } from "../../src/picture.js";
import { layoutOf, plotNode } from "../../src/plot.js";
import { type Node, h } from "../../src/scene/node.js";
import type { Content } from "../../src/view/content.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { startView } from "../../src/view/start.js";
import { contentFor } from "./plots.js";
import type { View } from "../../src/view/view.js";

/** Text that would be something else than text if it were put into markup as it is. */
export const hostile = [
  "<img src=x onerror=alert(1)>",
  "</title></svg><script>alert(1)</script>",
  "\"><b onclick='x'>",
  "' onfocus=alert(1) autofocus='",
  "&lt;i&gt; &amp; &#60;u&#62;",
  "]]><!-- --><![CDATA[",
  "{{constructor}} ${alert(1)}",
  "javascript:alert(1)",
] as const;

/** Records, lanes, periods, words and ids that are hostile in every field that takes text. */
export function hostileOptions(text: string): TimelineOptions {
  const record = { id: text, time: "1954", recorded: "1955", lane: text, title: `${text} title`, label: text, summary: text, href: text, kind: text, tags: [text] };
  return {
    title: text,
    records: [record, { ...record }, text, { id: "sure", time: text }],
    channels: { facets: { tag: { label: text, value: "tags", values: { [text]: `${text} value` } } }, details: { more: { label: text, value: "summary" } } },
    lanes: [{ id: text, label: text, note: text, tenures: [{ time: "1950/1960", label: text }] }],
    periods: [{ id: text, label: text, time: "1953/1954" }],
    note: { text, href: text },
    words: { lane: text, clear: text, recorded: text, close: text, help: text, summary: () => text },
    selected: text,
    filter: { lane: [text] },
  };
}

const crowd = Array.from({ length: 60 }, (_, i) => ({ id: `crowd-${i}`, time: `1954-0${(i % 6) + 1}-${String((i % 27) + 1).padStart(2, "0")}`, lane: i % 2 === 0 ? "even" : "odd" }));

/** Every story, and what they do not show: a crowd, hostile text, records at their other date. */
export const options: Readonly<Record<string, TimelineOptions>> = {
  ...Object.fromEntries(Object.entries(stories).map(([name, story]) => [name, story() as unknown as TimelineOptions])),
  recorded: { ...(stories.dataset() as unknown as TimelineOptions), by: "recorded" },
  nothingMatches: { ...(stories.dataset() as unknown as TimelineOptions), filter: { text: "no such words" } },
  crowd: { records: crowd },
  hostile: hostileOptions(hostile.join(" ")),
};

/** What `given` comes to, as a page of 1180 CSS pixels shows it at first. */
export function startOf(given: TimelineOptions): { readonly content: Content; readonly view: View } {
  const content = contentFor(given);
  return { content, view: startView(content) };
}

/** All that is seen of `given`. */
export function pictureNode(given: TimelineOptions, width = 1180): Node {
  const { content, view } = startOf(given);
  return pictureOf(content, view, width).node;
}

/** The plot of `given` alone, as a file holds it but for its title, description and styles. */
export function plotOnly(given: TimelineOptions): Node {
  const { content, view } = startOf(given);
  return plotNode(content, view, layoutOf(content, view, content.settings.width).layout, null);
}

/** A node with keyed children, `keys` in order; each child says its key. */
export function keyed(keys: readonly string[], attributes: Readonly<Record<string, string>> = {}): Node {
  return h("div", attributes, keys.map((key) => h("button", { key, type: "button" }, key)));
}
