import { describe, expect, it } from "vitest";
import { pictureOf } from "../../../src/picture.js";
import { sortOf } from "../../../src/view/sort.js";
import { orderWithLaneAt, shownLanes } from "../../../src/view/lane-order.js";
import { startView } from "../../../src/view/start.js";
import type { View } from "../../../src/view/view.js";
import { elementsOf, nodesIn, textOf } from "../../support/nodes.js";
import { contentFor, plotIn } from "../../support/plots.js";

const content = contentFor({
  records: [
    { id: "a", time: "1953", recorded: "1961", lane: "Room 10", kind: "letter" },
    { id: "b", time: "1951", recorded: "1962", lane: "Room 9", kind: "note" },
    { id: "c", time: "1955", recorded: "1960", lane: "Ärger", kind: "letter" },
    { id: "d", time: "1956", recorded: "1963", lane: "Ärger", kind: "letter" },
    { id: "e", lane: "Zoo", kind: "letter" },
    { id: "f", time: "1950", kind: "note" },
  ],
  lanes: [{ id: "Zoo" }, { id: "Room 10" }, { id: "Room 9" }, { id: "Ärger" }, { id: "Bare", label: "Bare lane" }],
});

function ids(change: Partial<View>): readonly string[] {
  return shownLanes(content, { ...startView(content), ...change }).map(({ id }) => id);
}

describe("shownLanes(content, view)", () => {
  it.each<readonly [View["laneOrder"], readonly string[]]>([
    ["given", ["Zoo", "Room 10", "Room 9", "Ärger", "Bare", ""]],
    ["name", ["Ärger", "Bare", "Room 9", "Room 10", "Zoo", ""]],
    ["first", ["Room 9", "Room 10", "Ärger", "Zoo", "Bare", ""]],
    ["count", ["Ärger", "Zoo", "Room 10", "Room 9", "Bare", ""]],
    [["Bare", "no lane", "", "Room 9"], ["Bare", "", "Room 9", "Zoo", "Room 10", "Ärger"]],
  ])("stand in the order %j", (laneOrder, expected) => {
    expect(ids({ laneOrder })).toEqual(expected);
  });

  it("counts and begins with what the filter shows, at the date by which records stand", () => {
    expect(ids({ laneOrder: "count", filter: { kind: ["note"] } })).toEqual(["Room 9", "Zoo", "Room 10", "Ärger", "Bare", ""]);
    expect(ids({ laneOrder: "first", filter: { kind: ["letter"] } })).toEqual(["Room 10", "Ärger", "Zoo", "Room 9", "Bare", ""]);
    const recorded = contentFor({ ...content.settings, by: "recorded" });
    expect(shownLanes(recorded, { ...startView(recorded), laneOrder: "first" }).map(({ id }) => id)).toEqual(["Ärger", "Room 10", "Room 9", "Zoo", "Bare", ""]);
  });

  it("leave out those without a record that matches, dated or not, only if asked", () => {
    expect(ids({ hideEmpty: true })).toEqual(["Zoo", "Room 10", "Room 9", "Ärger", ""]);
    expect(ids({ hideEmpty: true, filter: { kind: ["note"] } })).toEqual(["Room 9", ""]);
    expect(ids({ filter: { lane: ["Zoo", "Bare"] } })).toEqual(["Zoo", "Bare"]);
    expect(ids({ filter: { lane: ["Zoo", "Bare"] }, hideEmpty: true })).toEqual(["Zoo"]);
  });

  it("keep their hues in every order", () => {
    const hues = (change: Partial<View>): ReadonlyMap<string, number> => new Map(shownLanes(content, { ...startView(content), ...change }).map(({ id, hue }) => [id, hue]));
    for (const laneOrder of ["name", "first", "count", ["Bare"]] as const) expect(hues({ laneOrder })).toEqual(hues({}));
  });

  it("are drawn in that order, one below the other", () => {
    const { lanes } = plotIn(content, 1180, { laneOrder: "name", hideEmpty: true });
    expect(lanes.map(({ name }) => name.id)).toEqual(["Ärger", "Room 9", "Room 10", "Zoo", ""]);
    expect(lanes.every(({ y0 }, i) => i === 0 || y0 === lanes[i - 1]!.y1)).toBe(true);
  });
});

describe("orderWithLaneAt(content, view, id, place)", () => {
  it("moves one lane among those that are seen, and leaves those that are not by their neighbours", () => {
    const view = { ...startView(content), hideEmpty: true };
    expect(orderWithLaneAt(content, view, "Ärger", 0)).toEqual(["Ärger", "Zoo", "Room 10", "Room 9", "Bare", ""]);
    expect(orderWithLaneAt(content, view, "Zoo", 2)).toEqual(["Room 10", "Room 9", "Zoo", "Ärger", "Bare", ""]);
    expect(orderWithLaneAt(content, view, "Zoo", 4)).toEqual(["Room 10", "Room 9", "Ärger", "Bare", "", "Zoo"]);
    const sorted = { ...view, laneOrder: "name" as const };
    expect(ids({ ...sorted, laneOrder: orderWithLaneAt(content, sorted, "Zoo", 1) })).toEqual(["Ärger", "Zoo", "Room 9", "Room 10", ""]);
  });
});

describe("the table sorted by lane", () => {
  it("has the lanes in the reader's order", () => {
    const labels = (laneOrder: View["laneOrder"]): readonly string[] => {
      const sort = sortOf(content, { ...startView(content), mode: "table", sort: { key: "lane", descending: false }, laneOrder });
      return content.source.page(null, sort, 0, content.source.count).map(({ id }) => id);
    };
    expect(labels("given")).toEqual(["e", "a", "b", "c", "d", "f"]);
    expect(labels("name")).toEqual(["c", "d", "b", "a", "e", "f"]);
    expect(labels(["", "Zoo"])).toEqual(["f", "e", "a", "b", "c", "d"]);
  });
});

describe("the controls of the lanes", () => {
  const controlsOf = (each: typeof content, change: Partial<View> = {}) => {
    const { node } = pictureOf(each, { ...startView(each), ...change }, 1180);
    return nodesIn(node).find(({ tag, key }) => tag === "details" && key === "lanes");
  };

  it("say which order there is", () => {
    const chosen = (laneOrder: View["laneOrder"]): readonly string[] =>
      nodesIn(controlsOf(content, { laneOrder })!).filter(({ tag, children }) => tag === "label" && elementsOf({ children } as never).some(({ attributes }) => attributes["type"] === "radio" && "checked" in attributes)).map(textOf);
    expect(chosen("given")).toEqual(["As given"]);
    expect(chosen("count")).toEqual(["By number of records"]);
    expect(chosen(["Zoo"])).toEqual(["By hand"]);
  });

  it("are there only where there is more than one lane, on the timeline", () => {
    expect(controlsOf(contentFor({ records: [{ id: "a", time: "1953", lane: "only" }] }))).toBeUndefined();
    expect(controlsOf(content, { mode: "table" })).toBeUndefined();
  });
});
