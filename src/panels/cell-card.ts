import { LIST_ROW, type RowRun, layoutRows, scrolledHeight } from "../layout/row-window.js";
import { type TimelineRecord, timeBy } from "../records/record.js";
import { hueClass } from "../scene/lane.js";
import { type Node, h } from "../scene/node.js";
import type { Content } from "../view/content.js";
import { type Listing, listedCount } from "../view/listing.js";
import type { View } from "../view/view.js";
import { countText } from "./cell-words.js";
import { icon } from "./icons.js";

/** The card of a bin or a crowd that no zoom takes apart: what it is called, how many records it holds, and a list of them, of which only what is in sight is drawn. */
export function cellCardPanel(content: Content, view: View, listing: Listing): Node {
  const { settings: { words }, lanes, formatUnit } = content;
  const { cell } = listing;
  const lane = lanes.find(({ id }) => id === listing.lane);
  const heading = [lane?.label, formatUnit(cell.unit, cell.span[0])].filter(Boolean).join(words.comma);
  return h("div", { key: "cell card", class: `memcon-card ${lane === undefined ? "" : hueClass(lane.hue, lane.colour)}`, part: "card", role: "dialog", "aria-label": heading, popover: "manual", tabindex: -1 },
    h("div", { class: "memcon-card-body memcon-card-head" },
      h("h3", { class: "memcon-card-heading", tabindex: -1 }, heading),
      h("p", { class: "memcon-card-dates" }, countText(words, cell)),
    ),
    listedCount(listing) > 0 && rowsNode(content, view, listing, heading),
    cell.kind === "bin" && cell.certain + cell.possible !== cell.anchored && h("div", { class: "memcon-card-footer" }, h("p", { class: "memcon-card-elsewhere" }, words.listedElsewhere)),
    h("button", { type: "button", class: "memcon-card-close", "data-action": "close", "aria-label": words.close }, icon("close")),
  );
}

/** The rows to be drawn; what lies between them is an empty drawing as high. */
function rowsNode(content: Content, view: View, listing: Listing, heading: string): Node {
  const count = listedCount(listing);
  const runs = layoutRows(count, listing.at, listing);
  const bottomOf = ({ first, after, y }: RowRun): number => y + (after - first) * LIST_ROW;
  return h("div", { class: "memcon-card-rows", role: "list", "aria-label": heading },
    runs.flatMap((run, i) => [
      gapNode(i, run.y - (i === 0 ? 0 : bottomOf(runs[i - 1]!))),
      ...rowNodes(content, view, listing, run),
    ]),
    gapNode("end", scrolledHeight(count) - bottomOf(runs.at(-1)!)),
  );
}

function gapNode(key: string | number, height: number): Node {
  return h("svg", { key: `gap ${key}`, class: "memcon-card-gap", width: 1, height, "aria-hidden": "true" });
}

function rowNodes(content: Content, view: View, listing: Listing, { first, after }: RowRun): readonly Node[] {
  const before = listing.cell.ordinal - 1;
  const records = content.source.lanePage(view.filter, listing.lane, before + first, before + after);
  return Array.from({ length: after - first }, (_, i) => rowNode(content, view, listing, first + i, records[i]));
}

/** A record as a button that opens its card: its label, and its date if that is not what the heading says; empty while it is awaited. */
function rowNode({ settings: { words }, recordsLang, formatTime, formatUnit }: Content, { by }: View, listing: Listing, place: number, record: TimelineRecord | undefined): Node {
  const { cell: { unit, span }, at } = listing;
  const time = record === undefined ? null : timeBy(record, by);
  const date = record === undefined ? "" : time === null ? words.undatedRecord : formatTime(time);
  return h("div", { key: `row ${place}`, role: "listitem", "aria-setsize": listedCount(listing), "aria-posinset": place + 1 },
    h("button", { type: "button", class: "memcon-card-row", "data-action": "open", "data-record": record?.id, "data-place": place, tabindex: place === at ? 0 : -1 },
      h("span", { class: "memcon-card-row-label", lang: recordsLang }, record?.label),
      // Whoever hears the two hears a space between them.
      date !== formatUnit(unit, span[0]) && [" ", h("span", { class: "memcon-card-row-date" }, date)]),
  );
}
