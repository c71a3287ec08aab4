import { nameOfValue } from "../records/channels.js";
import type { TimelineRecord } from "../records/record.js";
import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import { sortOf } from "../view/sort.js";
import { PAGE } from "../view/pages.js";
import type { View } from "../view/view.js";
import { icon } from "./icons.js";
import { pagerPanel } from "./pager.js";
import { laneSwatch, laneText, openButton, timeText } from "./record.js";

/** What a table says of a record under one heading. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly cell: (record: TimelineRecord) => Node | string | readonly (Node | string | null)[] | null;
}

/** The records shown as a table, sortable by every column; a page of them, from the record `first`. */
export function tablePanel(content: Content, view: View, first = 0): Node {
  const { words, title } = content.settings;
  const columns = columnsOf(content, view);
  const { count } = content.source.summary(view.filter);
  return h("div", { key: "table", class: "memcon-rows" },
    pagerPanel(words, "above", first, count, view.first !== null),
    h("div", { class: "memcon-scroller" }, h("table", { class: "memcon-table", part: "table", "aria-rowcount": count > PAGE ? count + 1 : null },
      h("caption", { class: "memcon-hidden" }, title ?? words.title),
      h("thead", {}, h("tr", {}, columns.map((column) => headNode(column, view)))),
      h("tbody", {}, content.source.page(view.filter, sortOf(content, view), first, Math.min(count, first + PAGE)).map((record, i) =>
        h("tr", { key: record.id, "aria-rowindex": count > PAGE ? first + i + 2 : null, class: record.id === view.selected ? "memcon-row memcon-row-selected" : "memcon-row" },
          columns.map(({ key, cell }) => (key === "label" ? h("th", { scope: "row" }, cell(record)) : h("td", {}, cell(record))))))),
    )),
    pagerPanel(words, "below", first, count, false),
  );
}

/** The columns that some record has something in. */
export function columnsOf(content: Content, view: View): readonly Column[] {
  const { settings: { words }, source, facets } = content;
  const columns: (Column | false)[] = [
    // First, so that a narrow table shows what each row is.
    { key: "label", label: words.recordColumn, cell: (record) => openButton(content, record, view) },
    { key: "time", label: words.date, cell: (record) => timeText(content, record.time, record.timeWritten) },
    source.signs.recorded && { key: "recorded", label: capitalised(words.recorded), cell: ({ recorded, recordedWritten }) => (recorded === null && recordedWritten === "" ? null : timeText(content, recorded, recordedWritten)) },
    { key: "lane", label: words.lane, cell: (record) => [laneSwatch(content, record), laneText(content, record)] },
    ...facets.map((field) => (source.facets.get(field.key) ?? []).length > 0 && {
      key: field.key,
      label: field.label,
      cell: (record: TimelineRecord) => valuesOf(record, field.key).map((value) => nameOfValue(field, value).label).join(words.comma),
    }),
  ];
  return columns.filter((column) => column !== false);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function valuesOf(record: TimelineRecord, key: string): readonly string[] {
  return key === "kind" ? (record.kind === "" ? [] : [record.kind]) : (record.facets.get(key) ?? []);
}

function headNode({ key, label }: Column, { sort }: View): Node {
  const isSorted = sort.key === key;
  return h("th", { key, scope: "col", "aria-sort": isSorted ? (sort.descending ? "descending" : "ascending") : null },
    h("button", { type: "button", class: "memcon-sort", "data-action": "sort", "data-key": key }, label, isSorted && icon(sort.descending ? "down" : "up")));
}
