import { describe, expect, it } from "vitest";
import { dataset, people } from "../../../src/dataset/index.js";
import { type CardPlace, cardPanel } from "../../../src/panels/card.js";
import type { Filter } from "../../../src/records/filter.js";
import type { Node } from "../../../src/scene/node.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import type { Words } from "../../../src/view/words.js";
import { wordsRu, wordsZh } from "../../../src/words/index.js";
import { nodesIn, textOf } from "../../support/nodes.js";
import { contentFor } from "../../support/plots.js";

function card(options: TimelineOptions, id: string, place: CardPlace | null = null, filter: Filter | null = null): Node {
  const content = contentFor(options);
  return cardPanel(content, { filter }, content.source.record(id)!, place);
}

function tags(node: Node): readonly Node[] {
  return nodesIn(node).filter(({ attributes }) => attributes["data-action"] === "choose");
}

const beria = card(dataset as TimelineOptions, "yudin-1954-01-04", { index: 4, count: 12 });

describe("cardPanel(content, view, record, place)", () => {
  it("is a dialog named as its heading", () => {
    const heading = nodesIn(beria).find(({ tag }) => tag === "h3")!;
    expect([beria.attributes["role"], beria.attributes["aria-label"], textOf(heading)]).toEqual(["dialog", "The charge against Beria", "The charge against Beria"]);
  });

  it("gives people's names in their own languages, each with its lang", () => {
    const buttons = tags(beria).filter(({ attributes }) => attributes["data-facet"] === "people");
    expect(buttons.map(({ attributes }) => attributes["data-value"])).toEqual(["mao-zedong", "vaskov", "shi-zhe"]);
    const [mao] = buttons;
    const foreign = nodesIn(mao!).filter(({ attributes }) => "lang" in attributes).map((name) => [name.attributes["lang"], textOf(name)]);
    expect(foreign).toEqual([["zh-Hans", "毛泽东"]]);
    expect(textOf(mao!)).toBe(`${people.find(({ id }) => id === "mao-zedong")!.name} 毛泽东`);
  });

  it("has lane, people, topics and the place as buttons that filter by them", () => {
    expect(tags(beria).map(({ tag, attributes }) => [tag, attributes["data-facet"], attributes["data-value"]])).toEqual([
      ["button", "lane", "yudin"],
      ["button", "people", "mao-zedong"], ["button", "people", "vaskov"], ["button", "people", "shi-zhe"],
      ["button", "topic", "beria"], ["button", "topic", "party-unity"], ["button", "place", "hangzhou"],
    ]);
    expect(tags(beria).map(({ attributes }) => attributes["title"])).toContain("Filter by Hangzhou");
  });

  it("has those pressed that the filter asks for, each saying what another press does", () => {
    const filter: Filter = { lane: ["yudin"], topic: ["stalin", "beria"], place: ["moscow"] };
    const said = (given: Filter | null): readonly (readonly (string | undefined)[])[] =>
      tags(card(dataset as TimelineOptions, "yudin-1954-01-04", null, given)).filter(({ attributes }) => attributes["aria-pressed"] === "true").map(({ attributes }) => [attributes["data-facet"], attributes["data-value"], attributes["title"]]);
    expect(said(filter)).toEqual([["lane", "yudin", "Remove Pavel Yudin from the filter"], ["topic", "beria", "Remove Beria from the filter"]]);
    expect(said(null)).toEqual([]);
    expect(tags(beria).every(({ attributes }) => attributes["aria-pressed"] === "false")).toBe(true);
  });

  it("has no button for the only lane that there is", () => {
    expect(tags(card({ records: [{ id: "a", lane: "x" }] }, "a"))).toEqual([]);
  });

  it("says both dates and how far apart they are, and perhaps where that is not certain", () => {
    expect(textOf(beria)).toContain("4 January 1954 · written up 23 February 1954, 50 days later");
    const uncertain = card({ records: [{ id: "a", time: "1953-05-01?", recorded: "1953-05-04" }] }, "a");
    expect(textOf(uncertain)).toContain("perhaps three days later");
  });

  it("says where it stands among those shown, with steps that end at the first and the last", () => {
    const steps = (place: CardPlace): readonly boolean[] => nodesIn(card(dataset as TimelineOptions, "yudin-1954-01-04", place)).filter(({ attributes }) => ["previous", "next"].includes(attributes["data-action"] ?? "")).map(({ attributes }) => "disabled" in attributes);
    expect(textOf(beria)).toContain("5 of 12");
    expect([steps({ index: 0, count: 12 }), steps({ index: 4, count: 12 }), steps({ index: 11, count: 12 }), steps({ index: 0, count: 1 })]).toEqual([[true, false], [false, false], [false, true], [true, true]]);
  });

  it("shows as text a link that must not be one", () => {
    const evil = card({ records: [{ id: "a", href: "javascript:alert(1)" }] }, "a");
    expect(nodesIn(evil).filter(({ tag }) => tag === "a")).toEqual([]);
    expect(textOf(evil)).toContain("javascript:alert(1)");
  });

  it("says each date as its source writes it, where it says so, also one that is not to be read", () => {
    const records = [
      { id: "both", time: "1911-12-31", timeWritten: "18 Dec. 1911 O.S.", recorded: "1912-01-04", recordedWritten: "4.1.12" },
      { id: "same", time: "1911-12-31", timeWritten: "31 December 1911" },
      { id: "unread", timeWritten: "31 June 1953", recordedWritten: "soon" },
    ];
    const dates = (id: string): string => textOf(nodesIn(card({ records }, id)).find(({ attributes }) => attributes["class"] === "memcon-card-dates")!);
    expect(dates("both")).toBe("31 December 1911 (written “18 Dec. 1911 O.S.”) · recorded 4 January 1912 (written “4.1.12”), four days later");
    expect(dates("unread")).toBe("undated (written “31 June 1953”) · recorded (written “soon”)");
    expect(dates("same")).toBe("31 December 1911");
  });

  it("has what a date is written as in the brackets of the language", () => {
    const dates = (words: Words): string => textOf(nodesIn(card({ records: [{ id: "a", timeWritten: "n.d." }], channels: { timeWritten: "timeWritten" }, words }, "a")).find(({ attributes }) => attributes["class"] === "memcon-card-dates")!);
    expect([wordsZh, wordsRu].map(dates)).toEqual(["无日期（原文作“n.d.”）", "без даты (в источнике: «n.d.»)"]);
  });
});
