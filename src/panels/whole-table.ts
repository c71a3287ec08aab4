import { linkOf } from "../records/link.js";
import type { TimelineRecord } from "../records/record.js";
import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import { pageWordsEn } from "../view/page-words.js";
import { byTime } from "../view/sort.js";
import type { View } from "../view/view.js";
import { aboutNodes } from "./record.js";
import { type Column, columnsOf } from "./table.js";

/**
 * Every record shown in one table, by date: what each is called, with a link to it, its dates, its lanes, what it is about, and its facets.
 * For a page on which no script runs; null where there is no record. The roles are said because a narrow page makes blocks of the rows.
 */
export function wholeTablePanel(content: Content, view: View): Node | null {
  const { source, settings: { words, title } } = content;
  const { count } = source.summary(view.filter);
  if (count === 0) return null;
  const { allRecords } = { ...pageWordsEn, ...words.ofPage };
  const columns = withSummary(columnsOf(content, view), content);
  return h("section", { key: "records", class: "memcon memcon-records", part: "records", lang: content.settings.locale, dir: content.isMirrored ? "rtl" : "ltr", "aria-label": allRecords },
    h("h3", { class: "memcon-section" }, allRecords),
    h("div", { class: "memcon-scroller", role: "group", "aria-label": allRecords, tabindex: 0 }, h("table", { class: "memcon-table", role: "table" },
      h("caption", { class: "memcon-hidden" }, title ?? words.title),
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, columns.map(({ key, label }) => h("th", { key, scope: "col", role: "columnheader", class: classOf(key) }, label)))),
      h("tbody", { role: "rowgroup" }, source.page(view.filter, byTime(view.by), 0, count).map((record) => rowNode(columns, record))))));
}

function rowNode(columns: readonly Column[], record: TimelineRecord): Node {
  return h("tr", { key: record.id, role: "row" }, columns.map(({ key, label, cell }) => (key === "label"
    ? h("th", { scope: "row", role: "rowheader" }, nameNode(record))
    // Said before what stands there, where the heads of the columns are out of sight.
    : h("td", { role: "cell", class: classOf(key), "data-head": label }, cell(record)))));
}

function classOf(key: string): string | null {
  return key === SUMMARY ? "memcon-records-about" : null;
}

const SUMMARY = "summary";

/** What a record is about comes after what, when and who, where some record says it. */
function withSummary(columns: readonly Column[], content: Content): readonly Column[] {
  const { summaryColumn } = { ...pageWordsEn, ...content.settings.words.ofPage };
  const after = columns.findIndex(({ key }) => key === "lane") + 1;
  return [...columns.slice(0, after), { key: SUMMARY, label: summaryColumn, cell: (record) => aboutNodes(content, record) }, ...columns.slice(after)];
}

/** What a record is called, as a link to it, or with its address as text where that must not be one. */
function nameNode({ label, href }: TimelineRecord): readonly (Node | string | null)[] {
  const link = linkOf(href);
  if (link !== null) return [h("a", { class: "memcon-open", href: link, rel: "noopener" }, label)];
  return [h("span", { class: "memcon-open" }, label), href === "" ? null : h("p", { class: "memcon-about" }, href)];
}
