import type { TimelineRecord } from "../records/record.js";
import { timeBy } from "../records/record.js";
import { type Node, h } from "../scene/node.js";
import { floorTo } from "../time/calendar.js";
import { anchorOf } from "../records/columns.js";
import { lagInDays } from "../time/lag.js";
import type { Content } from "../view/content.js";
import { byTime } from "../view/sort.js";
import { PAGE } from "../view/pages.js";
import type { View } from "../view/view.js";
import { pagerPanel } from "./pager.js";
import { aboutNodes, laneSwatch, laneText, openButton, standingText } from "./record.js";
import { columnsOf } from "./table.js";

/** The most records of a list on paper, which cannot be asked for the others: hundreds of sheets. */
export const MOST_PRINTED = 5_000;

/** The records shown as a list, under a heading for each year, the undated last; a page of them, from the record `first`. `isFull`: with all that is known of them, and as many as paper is worth. */
export function listPanel(content: Content, view: View, first = 0, isFull = false): Node {
  const { words } = content.settings;
  const { count } = content.source.summary(view.filter);
  const [from, to] = isFull ? [0, Math.min(count, MOST_PRINTED)] : [first, Math.min(count, first + PAGE)];
  const groups = new Map<string, TimelineRecord[]>();
  for (const record of content.source.page(view.filter, byTime(view.by), from, to)) {
    const year = yearOf(content, view, record);
    const group = groups.get(year);
    if (group === undefined) groups.set(year, [record]);
    else group.push(record);
  }
  return h("div", { key: "list", class: "memcon-list", part: "list" },
    !isFull && pagerPanel(words, "above", first, count, view.first !== null),
    [...groups].map(([year, records]) =>
      h("div", { key: year, class: "memcon-year" },
        h("h3", {}, year),
        h("ul", {}, records.map((record) => itemNode(content, view, record, isFull))))),
    !isFull && pagerPanel(words, "below", first, count, false),
    isFull && count > to && h("p", { class: "memcon-rest" }, words.rest(to, count)),
  );
}

/** What a list item says of a record: its date, its lanes, and how much later it was recorded. */
export function itemNode(content: Content, view: View, record: TimelineRecord, isFull = false): Node {
  const { words } = content.settings;
  const { time, recorded } = record;
  const lag = time === null || recorded === null ? null : lagInDays(time, recorded);
  const apart = lag === null ? "" : words.lag(lag.days, lag.exact, lag.afterEnd);
  const about = [laneText(content, record), apart === "" ? "" : `${words.recorded} ${apart}`].filter(Boolean).join(" · ");
  return h("li", { key: record.id, class: record.id === view.selected ? "memcon-item memcon-row-selected" : "memcon-item" },
    laneSwatch(content, record),
    h("div", {},
      openButton(content, record, view),
      h("p", {}, standingText(content, record, view.by)),
      h("p", { class: "memcon-about" }, about),
      isFull && aboutNodes(content, record, columnTexts(content, view, record)),
      // Paper has no links.
      isFull && record.href !== "" && h("p", { class: "memcon-about" }, record.href)),
  );
}

/** What a table says of a record in columns, but for what its item says anyway. */
function columnTexts(content: Content, view: View, record: TimelineRecord): readonly string[] {
  return columnsOf(content, view).flatMap(({ key, label, cell }) => {
    const text = cell(record);
    return typeof text === "string" && text !== "" && key !== view.by ? [`${label}: ${text}`] : [];
  });
}

/** The year of a record; what may be of several, or is "before 1910", has no year, and is said as it is. */
function yearOf({ formatUnit, formatTime, settings: { words } }: Content, { by }: View, record: TimelineRecord): string {
  const time = timeBy(record, by);
  if (time === null) return by === "time" ? words.undatedRecord : words.without(words.recorded);
  const [first, last] = time.start;
  const isOneYear = floorTo("year", first) === floorTo("year", last - 1);
  return isOneYear ? formatUnit("year", anchorOf(time)) : formatTime(time);
}
