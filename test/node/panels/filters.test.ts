import { describe, expect, it } from "vitest";
import { conversations, dataset } from "../../../src/dataset/index.js";
import { chipsPanel } from "../../../src/panels/chips.js";
import { filterKeys, filtersPanel } from "../../../src/panels/filters.js";
import type { Filter } from "../../../src/records/filter.js";
import type { Node } from "../../../src/scene/node.js";
import { startView } from "../../../src/view/start.js";
import { nodesIn, textOf } from "../../support/nodes.js";
import { contentFor } from "../../support/plots.js";

const content = contentFor(dataset);

function chips(filter: Filter | null): Node | null {
  return chipsPanel(content, { ...startView(content), filter });
}

describe("chipsPanel(content, view)", () => {
  it("is not there where nothing is filtered", () => {
    expect(chips(null)).toBeNull();
  });

  it("has a button for each value that is on, which takes it off, and one that clears all", () => {
    const panel = chips({ topic: ["stalin", "korean-war"], lane: ["yudin"], kind: ["Report"], people: ["mao-zedong"], text: "pilots", span: ["1950", "1953"] })!;
    const buttons = nodesIn(panel).filter(({ tag }) => tag === "button").map((button) => {
      const { "data-action": action, "data-facet": facet, "data-value": value, "aria-label": name } = button.attributes;
      return [textOf(button).trim(), action, facet, value, name];
    });
    expect(buttons).toEqual([
      ["Pavel Yudin", "unfilter", "lane", "yudin", "Remove Pavel Yudin from the filter"],
      ["Mao Zedong", "unfilter", "people", "mao-zedong", "Remove Mao Zedong from the filter"],
      ["Stalin", "unfilter", "topic", "stalin", "Remove Stalin from the filter"],
      ["Korean War", "unfilter", "topic", "korean-war", "Remove Korean War from the filter"],
      ["Report", "unfilter", "kind", "Report", "Remove Report from the filter"],
      ["“pilots”", "unfilter", "text", "pilots", "Remove “pilots” from the filter"],
      ["1950 – 1953", "unfilter", "span", "", "Remove 1950 – 1953 from the filter"],
      ["Clear all", "clear", undefined, undefined, undefined],
    ]);
  });

  it("says a span in words, one of instants by its days", () => {
    expect(textOf(chips({ span: ["1950-03", "1953-07-27"] })!)).toContain("March 1950 – 27 July 1953");
    expect(textOf(chips({ span: [Date.UTC(1950, 0, 1), Date.UTC(1953, 6, 27)] })!)).toContain("1 January 1950 – 27 July 1953");
  });

  it("has a button for what no record has, and for the one value that all have", () => {
    const same = contentFor({ records: [{ id: 1, lane: "a", tag: "x" }, { id: 2, lane: "a", tag: "x" }], channels: { facets: { tag: { value: "tag", values: { x: "The X" } } } } });
    const panel = chipsPanel(same, { ...startView(same), filter: { lane: ["a", "nobody"], tag: ["x", "y"] } })!;
    const buttons = nodesIn(panel).filter(({ attributes }) => attributes["data-action"] === "unfilter");
    expect(buttons.map((button) => [textOf(button).trim(), button.attributes["data-facet"], button.attributes["data-value"]])).toEqual([
      ["a", "lane", "a"], ["nobody", "lane", "nobody"], ["The X", "tag", "x"], ["y", "tag", "y"],
    ]);
  });

  it("is not there where the filter has nothing on", () => {
    expect(chips({ lane: [], text: " " })).toBeNull();
  });
});

describe("filtersPanel(content, filter)", () => {
  it("offers the lanes and every facet that has more than one value, with the kind last", () => {
    expect(filterKeys(content).map(({ key, label }) => [key, label])).toEqual([["lane", "Envoy"], ["people", "Present"], ["topic", "Topic"], ["place", "Place"], ["kind", "Kind"]]);
    expect(filterKeys(contentFor({ records: [{ id: 1, lane: "a", kind: "Letter" }, { id: 2, lane: "a", kind: "Letter" }] }))).toEqual([]);
  });

  it("has beside each value the count that choosing it would give, under the other keys", () => {
    const filter: Filter = { lane: ["yudin"], topic: ["gao-gang-affair"] };
    const counts = filtersPanel(content, filter).map((details) => [details.key, nodesIn(details).filter(({ tag }) => tag === "input").map((input) => input.attributes["value"]), nodesIn(details).filter(({ attributes }) => attributes["class"] === "memcon-choice-count").map(textOf)] as const);
    for (const [key, values, said] of counts) {
      const name = key!.replace("filter ", "");
      const expected = values.map((value) => content.source.summary({ ...filter, [name]: [value!] }).count);
      expect(said.map(Number), name).toEqual(expected);
    }
    const lanes = counts.find(([key]) => key === "filter lane")!;
    expect(lanes[2]).toEqual(lanes[1].map((lane) => String(conversations.filter(({ envoy, topics }) => envoy === lane && (topics as readonly string[]).includes("gao-gang-affair")).length)));
  });

  it("says beside each value how many are certain under a span and how many possible, where some are only that", () => {
    const records = [["a", "1954-05"], ["a", "1954-06-01"], ["a", "195X"], ["b", "1954-01-01"], ["c", "1953~/1955"], ["c", "[1953..1955]"], ["d", "1960"]].map(([lane, time], id) => ({ id, lane, time }));
    const [lanes] = filtersPanel(contentFor({ records }), { span: "1954" });
    expect(nodesIn(lanes!).filter(({ attributes }) => attributes["class"] === "memcon-choice-count").map(textOf)).toEqual(["2 certain, 1 possible", "1", "1 certain, 1 possible", "0"]);
    expect(nodesIn(lanes!).filter(({ attributes }) => attributes["class"] === "memcon-choice memcon-none")).toHaveLength(1);
  });

  it("checks what is chosen, and says how many are", () => {
    const [lanes] = filtersPanel(content, { lane: ["yudin", "antonov"] });
    expect(nodesIn(lanes!).filter(({ attributes }) => "checked" in attributes).map(({ attributes }) => attributes["value"])).toEqual(["yudin", "antonov"]);
    expect(nodesIn(lanes!).filter(({ attributes }) => attributes["class"] === "memcon-badge").map(textOf)).toEqual(["2"]);
  });
});
