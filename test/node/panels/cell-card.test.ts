import { describe, expect, it } from "vitest";
import { cellCardPanel } from "../../../src/panels/cell-card.js";
import { layoutOf } from "../../../src/plot.js";
import type { Bin, Crowd } from "../../../src/records/cells.js";
import type { Node } from "../../../src/scene/node.js";
import { AT_FIRST, type Listing, listedCount, relisted } from "../../../src/view/listing.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { startView } from "../../../src/view/start.js";
import { nodesIn, textOf } from "../../support/nodes.js";
import { contentFor } from "../../support/plots.js";

const DAY = "1965-07-03";

/** `count` records of one day in Warsaw, and what else. */
function options(count: number, others: readonly { readonly id: string; readonly time: string }[] = []): TimelineOptions {
  const day = Array.from({ length: count }, (_, i) => ({ id: `paper-${i}`, time: DAY, lane: "Warsaw", label: `Paper ${i + 1}` }));
  return { records: [...day, ...others.map((each) => ({ ...each, lane: "Warsaw", label: each.id }))], domain: ["1965-06-20", "1965-07-20"] };
}

function listingOf(given: TimelineOptions, change: Partial<Listing> = {}) {
  const content = contentFor(given);
  const view = startView(content);
  const { questionFor, lanes } = layoutOf(content, view, 1180);
  const cell = lanes[0]!.cells.find((each): each is Bin | Crowd => each.kind !== "record" && each.span[0] === Date.parse(DAY))!;
  const listing: Listing = { lane: "Warsaw", cell, question: questionFor("Warsaw"), ...AT_FIRST, ...change };
  return { content, view, listing };
}

function card(given: TimelineOptions, change: Partial<Listing> = {}): Node {
  const { content, view, listing } = listingOf(given, change);
  return cellCardPanel(content, view, listing);
}

function rows(node: Node): readonly Node[] {
  return nodesIn(node).filter(({ attributes }) => attributes["role"] === "listitem");
}

describe("cellCardPanel(content, view, listing)", () => {
  it("is a dialog named by the lane and the day, with the count in words", () => {
    const node = card(options(1204));
    const heading = nodesIn(node).find(({ tag }) => tag === "h3")!;
    expect([node.attributes["role"], node.attributes["aria-label"], textOf(heading)]).toEqual(["dialog", "Warsaw, 3 July 1965", "Warsaw, 3 July 1965"]);
    expect(textOf(node)).toContain("1,204 records");
  });

  it("says how many are certain and possible, and where those are listed that begin elsewhere", () => {
    const node = card(options(400, [1, 2, 3].map((i) => ({ id: `July ${i}`, time: "1965-07" }))));
    expect(textOf(node)).toContain("400 certain, 3 possible");
    expect(textOf(node)).toContain("The rest is listed where its date begins.");
    expect(textOf(card(options(400)))).not.toContain("possible");
    expect(rows(node)[0]!.attributes["aria-setsize"]).toBe("400");
  });

  it("lists the records of the day and no other, each with its place among all, the date only where it is another", () => {
    const node = card(options(12, [{ id: "before", time: "1965-07-02" }, { id: "long", time: "1965-07-03/1965-07-05" }]));
    expect(rows(node).map((row) => [row.attributes["aria-posinset"], row.attributes["aria-setsize"], textOf(row)])).toEqual([
      ...Array.from({ length: 12 }, (_, i) => [String(i + 1), "13", `Paper ${i + 1}`]),
      ["13", "13", "long from 3 July 1965 to 5 July 1965"],
    ]);
  });

  it("has a bounded number of nodes, one of which the Tab key reaches, with 100,000 records as with 1,000", () => {
    const nodes = [1_000, 100_000].map((count) => nodesIn(card(options(count), { at: 700, top: 36 * 300 })));
    expect(nodes[0]!.length).toBe(nodes[1]!.length);
    expect(nodes[1]!.length).toBeLessThan(160);
    const tabbable = nodes[1]!.filter(({ attributes }) => "data-place" in attributes && attributes["tabindex"] === "0");
    expect(tabbable.map(({ attributes }) => [attributes["data-place"], attributes["data-record"]])).toEqual([["700", "paper-700"]]);
  });

  it("is as high to a browser wherever it is scrolled", () => {
    const heightOf = (change: Partial<Listing>): number => {
      const drawn = nodesIn(card(options(5_000), change));
      const gaps = drawn.filter(({ attributes }) => attributes["class"] === "memcon-card-gap").reduce((sum, { attributes }) => sum + Number(attributes["height"]), 0);
      return gaps + 36 * drawn.filter(({ attributes }) => attributes["role"] === "listitem").length;
    };
    for (const [at, top] of [[0, 0], [0, 90_000], [4999, 90_000], [2500, 90_000], [4999, 179_640]] as const) expect(heightOf({ at, top })).toBe(180_000);
  });
});

describe("relisted(source, filter, listing)", () => {
  it("is the same under the same filter, anew from the top where that leaves fewer, and null where it leaves single marks", () => {
    const { content: { source }, listing } = listingOf({ ...options(1000) }, { at: 3, top: 40 });
    expect(relisted(source, null, listing)).toBe(listing);
    const fewer = relisted(source, { text: "99" }, listing)!;
    expect([listedCount(fewer), fewer.at, fewer.top]).toEqual([19, 0, 0]);
    expect(relisted(source, { text: "999" }, listing)).toBeNull();
    expect(relisted(source, { lane: ["Cairo"] }, listing)).toBeNull();
  });
});
