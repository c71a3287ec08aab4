import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SortNames, sortedByColumn, sortedIndices } from "../../../src/records/sort.js";
import { sortOf } from "../../../src/view/sort.js";
import { startView } from "../../../src/view/start.js";
import type { Content } from "../../../src/view/content.js";
import type { View } from "../../../src/view/view.js";
import { sourceOf } from "../../support/source.js";
import { contentFor } from "../../support/plots.js";

const options = {
  records: [
    { id: "late", time: "1956", recorded: "1957", lane: "b", label: "Élan", kind: "Telegram", topics: ["y"] },
    { id: "none", label: "record 10" },
    { id: "early", time: "1950", recorded: "1960", lane: "a", label: "zeal", kind: "Letter", topics: ["x", "y"] },
    { id: "twin", time: "1953", recorded: "1957", lane: "b", label: "record 9", kind: "Telegram", topics: ["y"] },
    { id: "alone", time: "1954", lane: "c", label: "emblem" },
  ],
  lanes: [{ id: "c" }, { id: "b" }, { id: "a" }],
  channels: { facets: { topic: { value: "topics", values: { x: "Aid", y: { label: "War" } } } } },
};
const content = contentFor(options);

function order(key: string, descending = false, change: Partial<View> = {}): readonly string[] {
  return idsOf(content, { ...startView(content), mode: "table", sort: { key, descending }, ...change });
}

function idsOf(from: Content, view: View): readonly string[] {
  return from.source.page(view.filter, sortOf(from, view), 0, from.source.summary(view.filter).count).map(({ id }) => id);
}

const byTime = ["early", "twin", "alone", "late", "none"];

describe("sortOf(content, view)", () => {
  it.each<readonly [key: string, ascending: readonly string[], descending: readonly string[]]>([
    ["time", byTime, ["late", "alone", "twin", "early", "none"]],
    ["recorded", ["twin", "late", "early", "alone", "none"], ["early", "twin", "late", "alone", "none"]],
    ["lane", ["alone", "twin", "late", "early", "none"], ["none", "early", "twin", "late", "alone"]],
    ["label", ["late", "alone", "twin", "none", "early"], ["early", "none", "twin", "alone", "late"]],
    ["kind", ["early", "twin", "late", "alone", "none"], ["twin", "late", "early", "alone", "none"]],
    ["topic", ["early", "twin", "late", "alone", "none"], ["twin", "late", "early", "alone", "none"]],
  ])("sorts a table by %s either way, what is absent last and ties by time", (key, ascending, descending) => {
    expect(order(key)).toEqual(ascending);
    expect(order(key, true)).toEqual(descending);
  });

  it("is by time for a key that there is not", () => {
    expect(order("nothing", true)).toEqual(byTime);
  });

  it.each(["timeline", "list"] as const)("is by time in a %s, whatever the table's sort", (mode) => {
    expect(order("label", true, { mode })).toEqual(byTime);
  });

  it("has what the filter shows alone, and a record of several lanes once", () => {
    expect(order("label", false, { filter: { lane: ["b"] } })).toEqual(["late", "twin"]);
    const both = contentFor({ records: [{ id: "r", time: "1953", lane: ["a", "b"] }] });
    expect(idsOf(both, { ...startView(both), mode: "table" })).toEqual(["r"]);
  });

  it("leaves what is undated last under a sort by time the other way", () => {
    const open = contentFor({ records: [{ id: "u" }, { id: "open", time: "../1950" }, { id: "day", time: "1952" }] });
    const ids = (descending: boolean) => idsOf(open, { ...startView(open), mode: "table", sort: { key: "time", descending } });
    expect([ids(false), ids(true)]).toEqual([["open", "day", "u"], ["day", "open", "u"]]);
  });

  it.each(["time", "recorded"] as const)("sorts a table by either date whichever the records stand at: %s", (by) => {
    const standing = contentFor({ ...options, by });
    const sorted = (key: string): readonly string[] => idsOf(standing, { ...startView(standing), mode: "table", sort: { key, descending: false } });
    expect(sorted("time")).toEqual(byTime);
    // Of one day, they are as they stand.
    expect(sorted("recorded").slice(0, 3)).toEqual(by === "time" ? ["twin", "late", "early"] : ["late", "twin", "early"]);
  });

  it("tells the place of each record in every order", () => {
    for (const change of [{}, { mode: "timeline" as const }, { filter: { lane: ["b"] } }]) {
      const view = { ...startView(content), mode: "table" as const, sort: { key: "label", descending: false }, ...change };
      const ids = idsOf(content, view);
      expect(ids.map((id) => content.source.place(view.filter, sortOf(content, view), id))).toEqual([...ids.keys()]);
      expect(content.source.page(view.filter, sortOf(content, view), 1, 3).map(({ id }) => id)).toEqual(ids.slice(1, 3));
    }
  });
});

describe("sortedByColumn(indices, column, sort, names)", () => {
  const value = fc.constantFrom("Ärger", "room 10", "Room 9", "room 9", "", "b", "ß");
  const record = fc.record({ lane: fc.oneof(value.map((each) => [each]), fc.subarray(["b", "Room 9", "Ärger"])), kind: value, topic: value });

  it("is the order that comes of reading every record", () => {
    fc.assert(fc.property(fc.array(record, { maxLength: 30 }), fc.constantFrom("lane", "kind", "topic"), fc.boolean(), (given, key, descending) => {
      const source = sourceOf(given.map((each, id) => ({ ...each, id })), "time", { facets: { topic: "topic" } });
      const names: SortNames = { locale: "en", lanes: [...source.lanes].reverse(), namesOf: (_key, each) => [`the ${each}`] };
      const indices = Uint32Array.from(given, (_, i) => (i * 7) % Math.max(1, given.length)).filter((index, i, all) => all.indexOf(index) === i);
      const sort = { key, descending };
      expect([...sortedByColumn(indices, source.column(key)!, sort, names)]).toEqual([...sortedIndices(indices, source.record, sort, names)]);
    }), { numRuns: 500 });
  });
});
