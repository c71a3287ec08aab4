import { linkOf } from "../records/link.js";
import type { TimelineRecord } from "../records/record.js";
import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import { byTime } from "../view/sort.js";
import type { View } from "../view/view.js";
import { timeText } from "./record.js";

/** Where each record shown is to be found, by date; null where there is none. */
export function citationsNode(content: Content, view: View): Node | null {
  const { source, settings: { words, locale } } = content;
  const { count } = source.summary(view.filter);
  if (count === 0) return null;
  return h("section", { key: "references", class: "memcon memcon-references", part: "references", lang: locale, dir: "ltr", "aria-label": words.references },
    h("h3", { class: "memcon-section" }, words.references),
    h("ol", {}, source.page(view.filter, byTime(view.by), 0, count).map((record) => h("li", { key: record.id }, referenceNodes(content, record)))));
}

function referenceNodes(content: Content, record: TimelineRecord): readonly (Node | string)[] {
  const { title, time, recorded, href } = record;
  const dates = [timeText(content, time), ...(recorded === null ? [] : [`${content.settings.words.recorded} ${timeText(content, recorded)}`])].join(", ");
  const link = linkOf(href);
  return [`${title}. ${dates}.`, ...(link === null ? [] : [" ", h("a", { href: link, rel: "noopener" }, link)])];
}

/** The same as JSON-LD in the words of schema.org. */
export function jsonLdOf({ source, settings: { title, locale, words } }: Content, view: View): unknown {
  const { count } = source.summary(view.filter);
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    name: title ?? words.title,
    inLanguage: locale,
    numberOfItems: count,
    itemListElement: source.page(view.filter, byTime(view.by), 0, count).map(({ title: name, summary, href }, i) => ({
      "@type": "ListItem",
      position: i + 1,
      item: { "@type": "CreativeWork", name, ...(summary === "" ? {} : { abstract: summary }), ...(linkOf(href) === null ? {} : { url: linkOf(href) }) },
    })),
  };
}
