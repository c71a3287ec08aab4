import { describe, expect, it } from "vitest";
import { conversations, dataset } from "../../../src/dataset/index.js";
import { MOST_PRINTED, listPanel } from "../../../src/panels/list.js";
import { PAGE } from "../../../src/view/pages.js";
import { tablePanel } from "../../../src/panels/table.js";
import { trayPanel } from "../../../src/panels/tray.js";
import type { Node } from "../../../src/scene/node.js";
import type { Content } from "../../../src/view/content.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { startView } from "../../../src/view/start.js";
import type { View } from "../../../src/view/view.js";
import { nodesIn, textOf } from "../../support/nodes.js";
import { contentFor } from "../../support/plots.js";

type Panel<Result> = (content: Content, view: View) => Result;

function panel<Result>(make: Panel<Result>, options: TimelineOptions, change: Partial<View> = {}): Result {
  const content = contentFor(options);
  return make(content, { ...startView(content), ...change });
}

function tags(node: Node, tag: string): readonly Node[] {
  return nodesIn(node).filter((each) => each.tag === tag);
}

function openers(node: Node): readonly (string | undefined)[] {
  return nodesIn(node).filter(({ attributes }) => attributes["data-action"] === "open").map(({ attributes }) => attributes["data-record"]);
}

const options = dataset as TimelineOptions;
const held = conversations.map(({ id }) => id as string);
const some: TimelineOptions = { records: [{ id: "u1", label: "First undated" }, { id: "b", time: "1954-02-01", summary: "What was said" }, { id: "a", time: "1953-05-01", recorded: "1953-05-04" }, { id: "c", time: "1954-01" }, { id: "u2", lane: "x" }] };
const crowd: TimelineOptions = { records: Array.from({ length: PAGE + 7 }, (_, i) => ({ id: `r${i}`, time: i === 0 ? "1953" : "1954" })) };
const undatedCrowd: TimelineOptions = { records: Array.from({ length: 507 }, (_, i) => ({ id: `r${i}` })) };

describe("tablePanel(content, view)", () => {
  const table = panel(tablePanel, options, { mode: "table" });

  it("is a native table with a caption and a column for each fact", () => {
    expect(textOf(tags(table, "caption")[0]!)).toBe(dataset.title);
    expect(tags(tags(table, "thead")[0]!, "th").map((head) => [head.attributes["scope"], textOf(head)])).toEqual(
      ["Conversation", "Held", "Written up", "Envoy", "Present", "Topic", "Place", "Kind"].map((label) => ["col", label]),
    );
  });

  it("has a row for each record in order, headed by a button that opens it", () => {
    const rows = tags(tags(table, "tbody")[0]!, "tr");
    expect(rows.map(({ key }) => key)).toEqual(held);
    expect(openers(table)).toEqual(held);
    const row = rows.find(({ key }) => key === "yudin-1954-01-04")!;
    const cells = row.children.map((cell) => (typeof cell === "string" ? cell : textOf(cell)));
    expect(cells.slice(0, 4)).toEqual(["The charge against Beria", "4 January 1954", "23 February 1954", "Pavel Yudin"]);
    expect(cells.at(-1)).toBe("Record of conversation");
    expect(tags(row, "th").map(({ attributes }) => attributes["scope"])).toEqual(["row"]);
  });

  it.each([["label", false, "ascending"], ["time", true, "descending"], ["topic", false, "ascending"]] as const)("says by which column it is sorted: %s, descending %s", (key, descending, direction) => {
    const sorted = panel(tablePanel, options, { mode: "table", sort: { key, descending } });
    const heads = tags(tags(sorted, "thead")[0]!, "th");
    expect(heads.filter(({ attributes }) => "aria-sort" in attributes).map((head) => [head.key, head.attributes["aria-sort"]])).toEqual([[key, direction]]);
    expect(heads.every((head) => tags(head, "button").every(({ attributes }) => attributes["data-action"] === "sort" && attributes["data-key"] === head.key))).toBe(true);
  });

  it("has its rows in the order of the sort, and what the filter shows alone", () => {
    const labels = [...conversations].map(({ headline }) => headline).sort(new Intl.Collator("en-GB", { numeric: true }).compare);
    expect(tags(panel(tablePanel, options, { mode: "table", sort: { key: "label", descending: false } }), "button").filter(({ attributes }) => attributes["data-action"] === "open").map(textOf)).toEqual(labels);
    expect(openers(panel(tablePanel, options, { mode: "table", filter: { lane: ["yudin"] } }))).toEqual(held.filter((id) => id.startsWith("yudin")));
  });

  it("has no column for what no record has", () => {
    const plain = panel(tablePanel, { records: [{ id: "a", time: "1953", lane: "x" }] }, { mode: "table" });
    expect(tags(tags(plain, "thead")[0]!, "th").map(textOf)).toEqual(["Record", "Date", "Lane"]);
  });

  it("marks the row whose card is open", () => {
    const open = panel(tablePanel, options, { mode: "table", selected: "yudin-1954-01-04" });
    expect(tags(open, "tr").filter(({ attributes }) => attributes["class"]?.includes("memcon-row-selected")).map(({ key }) => key)).toEqual(["yudin-1954-01-04"]);
    expect(nodesIn(open).filter(({ attributes }) => attributes["aria-expanded"] === "true").map(({ attributes }) => attributes["data-record"])).toEqual(["yudin-1954-01-04"]);
  });

  it("draws a page of many rows, above and below which there is a way to the others", () => {
    const from = (first: number) => panel((content, view) => tablePanel(content, view, first), crowd, { mode: "table" });
    const steps = (node: Node) => nodesIn(node).filter(({ attributes }) => "data-step" in attributes).map(({ attributes }) => [attributes["data-first"], attributes["aria-disabled"] ?? null]);
    expect(openers(from(0)).length).toBe(PAGE);
    expect(textOf(from(0))).toContain("1 to 100 of 107");
    expect(steps(from(0))).toEqual([["0", "true"], ["100", null], ["0", "true"], ["100", null]]);
    expect(openers(from(100))).toEqual(Array.from({ length: 7 }, (_, i) => `r${100 + i}`));
    expect(steps(from(100)).slice(2)).toEqual([["0", null], ["200", "true"]]);
    expect(steps(table)).toEqual([]);
  });
});

it("an unreadable date is said as it is written, in the table, the list and the tray", () => {
  const unread: TimelineOptions = { records: [{ id: "a", time: null, timeWritten: "31 June 1953", recordedWritten: "im Juni" }], channels: { recorded: null } };
  for (const [make, mode] of [[tablePanel, "table"], [listPanel, "list"]] as const) expect(textOf(panel(make, unread, { mode }))).toContain("undated (written “31 June 1953”)");
  expect(textOf(panel(listPanel, unread, { mode: "list", by: "recorded" }))).toContain("undated (written “im Juni”)");
});

describe("listPanel(content, view)", () => {
  const groups = (list: Node) => list.children.filter((each): each is Node => typeof each !== "string" && each.attributes["class"] === "memcon-year").map((group) => [textOf(tags(group, "h3")[0]!), openers(group)]);

  it("has records by time under a heading for each year, the undated last", () => {
    expect(groups(panel(listPanel, some, { mode: "list" }))).toEqual([["1953", ["a"]], ["1954", ["c", "b"]], ["undated", ["u1", "u2"]]]);
  });

  it("has every conversation once", () => {
    const list = panel(listPanel, options, { mode: "list" });
    expect(openers(list)).toEqual(held);
    expect(groups(list).map(([year]) => year)).toEqual([...new Set(conversations.map(({ held: day }) => /\d{4}/.exec(day)![0]))]);
  });

  it("is by time whatever the sort of the table, and has what the filter shows alone", () => {
    expect(openers(panel(listPanel, options, { mode: "timeline", sort: { key: "label", descending: true } }))).toEqual(held);
    expect(openers(panel(listPanel, options, { filter: { topic: ["stalin"] } }))).toEqual(["yudin-1956-03-31"]);
  });

  it("stands records under the year of the date at which they stand", () => {
    const years = groups(panel(listPanel, { records: [{ id: "a", time: "1953-12-31", recorded: "1954-01-03" }, { id: "b", time: "1953" }], by: "recorded" }, { mode: "list" }));
    expect(years).toEqual([["1954", ["a"]], ["without a date “recorded”", ["b"]]]);
  });

  it("stands a record that is before or after a year under what is said of it, for no year of its own is stated", () => {
    expect(groups(panel(listPanel, { records: [{ id: "a", time: "[..1909]" }, { id: "b", time: "1909-05" }, { id: "c", time: "[1912..]" }] }, { mode: "list" }))).toEqual([["1909", ["b"]], ["before 1910", ["a"]], ["after 1911", ["c"]]]);
  });

  it("stands a record whose start is open under the last year in which it may have been", () => {
    expect(groups(panel(listPanel, { records: [{ id: "a", time: "../1953" }, { id: "b", time: "1954" }] }, { mode: "list" }))).toEqual([["1953", ["a"]], ["1954", ["b"]]]);
  });

  it("says of each its date, its lane and how much later it was recorded, and the summary only in full", () => {
    const list = panel(listPanel, options);
    const item = tags(list, "li").find(({ key }) => key === "yudin-1954-01-04")!;
    expect(tags(item, "p").map(textOf)).toEqual(["4 January 1954", "Pavel Yudin · written up 50 days later"]);
    const { summary } = conversations.find(({ id }) => id === "yudin-1954-01-04")!;
    const full = panel((content, view) => listPanel(content, view, 0, true), options);
    expect([textOf(list).includes(summary), textOf(full).includes(summary)]).toEqual([false, true]);
  });

  it("draws a page of many items", () => {
    const from = (first: number) => panel((content, view) => listPanel(content, view, first), crowd);
    expect([openers(from(0)).length, openers(from(100)).length]).toEqual([PAGE, 7]);
    expect(textOf(from(100))).toContain("101 to 107 of 107");
  });
});

describe("listPanel(content, view, isFull)", () => {
  const full = (given: TimelineOptions): Node => panel((content, view) => listPanel(content, view, 0, true), given);

  it("has all that a list on a screen leaves out, and the undated", () => {
    const list = full({ records: [...crowd.records ?? [], { id: "nowhen", label: "Without a date" }] });
    expect(openers(list).length).toBe(PAGE + 8);
    expect(openers(list).at(-1)).toBe("nowhen");
    expect(textOf(list)).not.toContain("are listed");
  });

  it("ends where paper does, and says how many there are", () => {
    const list = full({ records: Array.from({ length: MOST_PRINTED + 2 }, (_, i) => ({ id: `r${i}`, time: "1954" })) });
    expect(openers(list).length).toBe(MOST_PRINTED);
    expect(textOf(list)).toContain("The first 5,000 of 5,002 are listed");
  });
});

describe("trayPanel(content, view)", () => {
  it("counts and lists the undated one step away", () => {
    const tray = panel(trayPanel, some)!;
    expect([tray.tag, "open" in tray.attributes]).toEqual(["details", false]);
    expect(textOf(tags(tray, "summary")[0]!)).toBe("2 records without a date");
    expect(openers(tray)).toEqual(["u1", "u2"]);
    expect(textOf(tray)).toContain("First undated");
  });

  it("follows the filter, and the date at which records stand", () => {
    expect(openers(panel(trayPanel, some, { filter: { lane: ["x"] } })!)).toEqual(["u2"]);
    expect(openers(panel(trayPanel, { ...options, by: "recorded" })!)).toEqual(conversations.filter(({ written }) => written === undefined).map(({ id }) => id));
  });

  it("is not there where all have a date", () => {
    expect(panel(trayPanel, options)).toBeNull();
    expect(panel(trayPanel, some, { filter: { text: "What was said" } })).toBeNull();
  });

  it("lists no more than a reader can use, and counts all", () => {
    const tray = panel(trayPanel, undatedCrowd)!;
    expect(textOf(tags(tray, "summary")[0]!)).toBe("507 records without a date");
    expect(openers(tray).length).toBe(500);
    expect(textOf(tray)).toContain("The first 500 of 507 are listed");
  });
});
