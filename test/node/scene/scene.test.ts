import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/dataset/index.js";
import { rangeOf } from "../../../src/layout/layout.js";
import { questionOf } from "../../../src/layout/question.js";
import { CAPACITY } from "../../../src/layout/sizes.js";
import { type CellAddress, layoutOf, pictureOf, plotNode } from "../../../src/picture.js";
import type { Node } from "../../../src/scene/node.js";
import { lengthOf } from "../../../src/time/calendar.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { startView } from "../../../src/view/start.js";
import { elementsOf, nodesIn, textOf } from "../../support/nodes.js";
import { contentFor, zoomsOf } from "../../support/plots.js";
import { seededRows } from "../../support/seeded.js";

/** The plot of `options` as nodes. */
function plot<Row>(options: TimelineOptions<Row>, tabbable: CellAddress | null = null, width = 1180): Node {
  const content = contentFor(options);
  const view = startView(content);
  return plotNode(content, view, layoutOf(content, view, width).layout, tabbable);
}

function withRole(node: Node, role: string): readonly Node[] {
  return nodesIn(node).filter(({ attributes }) => attributes["role"] === role);
}

function byId(node: Node, id: string): Node {
  return nodesIn(node).find(({ attributes }) => attributes["data-id"] === id)!;
}

const crowd = Array.from({ length: 40 }, (_, i) => ({ id: `r${i}`, time: `1954-0${1 + (i % 3)}-01`, lane: "busy" }));
const hostile = ["x", "label x", "tenure 0", "tenure 1", "__proto__", "a b", "<b>"].map((id, i) => ({ id, time: `195${i}`, lane: "a" }));

describe("plotScene(plot, text)", () => {
  const drawing = plot(dataset);

  it("is a grid of rows, each of a header and its cells", () => {
    expect([drawing.tag, drawing.attributes["role"]]).toEqual(["svg", "grid"]);
    const rows = withRole(drawing, "row");
    expect(rows.map(({ attributes }) => attributes["data-lane"])).toEqual(dataset.lanes.map(({ id }) => id));
    expect(elementsOf(drawing).filter((child) => rows.includes(child))).toEqual(rows);
    for (const row of rows) {
      const roles = elementsOf(row).flatMap(({ attributes }) => attributes["role"] ?? []);
      expect([roles[0], new Set(roles.slice(1))]).toEqual(["rowheader", new Set(["gridcell"])]);
    }
    expect(withRole(drawing, "gridcell").length).toBe(dataset.records.length);
    expect(withRole(drawing, "rowheader").length).toBe(rows.length);
  });

  it("is named by its title, what it shows and, where keys work, what may be done with it", () => {
    expect(drawing.attributes["aria-label"]).toBe("Mao Zedong and the Soviet envoys. 12 of 12 records in 4 lanes, October 1949 to October 1959; 5 in 1954 to 1956; 2 with an uncertain date");
    expect(plot({}).attributes["aria-label"]).toBe("Timeline. 0 of 0 records");
    expect(plot(dataset, { lane: "yudin", key: "yudin-1954-01-04" }).attributes["aria-label"]).toBe(`${drawing.attributes["aria-label"]}. Arrow keys go from record to record, Enter opens one`);
  });

  it("counts the cells of a row from 1, in sight or not", () => {
    const ordinals = (given: TimelineOptions): (string | undefined)[] => withRole(plot(given), "gridcell").filter(({ attributes }) => attributes["data-id"]?.startsWith("yudin")).map(({ attributes }) => attributes["aria-colindex"]);
    expect(ordinals(dataset as TimelineOptions)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(ordinals({ ...(dataset as TimelineOptions), domain: ["1954", "1954"] })).toEqual(["2", "3"]);
  });

  it("keys a mark and its label apart, by the record's id", () => {
    const keys = elementsOf(withRole(drawing, "row")[0]!).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["mark roshchin-1949-10-16", "label roshchin-1949-10-16"]));
  });

  it("draws a lag as far as the edge of the plot, and an upright only where it ends in sight", () => {
    const records = [{ id: "late", time: "1953-06-01", recorded: "1958-01-01" }, { id: "early", time: "1953-07-01", recorded: "1948-01-01" }, { id: "near", time: "1953-03-01", recorded: "1953-04-01" }];
    const drawn = plot({ records, domain: ["1953", "1953"] });
    const [late, early, near] = ["late", "early", "near"].map((id) => nodesIn(byId(drawn, id)).find(({ attributes }) => attributes["class"] === "memcon-lag")!.attributes["d"]!);
    expect(late).toMatch(/H1180$/);
    expect(Number(/H([-\d.]+)$/.exec(early!)?.[1])).toBe(rangeOf(1180)[0]);
    expect(near).toMatch(/m0,-4\.5v9$/);
  });

  it("names each row by its lane's label and note", () => {
    const [first] = withRole(drawing, "rowheader");
    const { label, note } = dataset.lanes[0]!;
    expect(first?.attributes["aria-label"]).toBe(`${label}, ${note}`);
    expect(textOf(first!).replaceAll("…", "")).not.toBe("");
  });

  it("has a mark with the id of each record, named by its label and both dates", () => {
    const ids = withRole(drawing, "gridcell").map(({ attributes }) => attributes["data-id"]);
    expect([...ids].sort()).toEqual(dataset.records.map(({ id }) => id).sort());
    expect(byId(drawing, "yudin-1954-01-04").attributes).toMatchObject({
      "aria-label": "The charge against Beria, 4 January 1954, written up 23 February 1954",
    });
    expect(byId(drawing, "roshchin-1950-01-01").attributes["aria-label"]).toMatch(/, 1 January 1950$/);
  });

  it("has a bin with its count, named by its unit of the calendar and its records", () => {
    const [bin, ...others] = withRole(plot({ records: crowd, domain: ["1950", "1958"] }), "gridcell").filter(({ attributes }) => "data-bin" in attributes);
    expect([bin?.attributes["data-count"], bin?.attributes["aria-label"], others]).toEqual(["40", "January–March 1954, 40 records", []]);
    expect(bin?.attributes["data-bin"]).toMatch(/quarter/);
    expect(bin?.attributes).not.toHaveProperty("data-id");
    expect(textOf(bin!)).toBe("40");
  });

  it("has one tab stop, at the mark that is tabbable", () => {
    const stops = (tabbable: CellAddress | null) => nodesIn(plot(dataset, tabbable)).filter(({ attributes }) => attributes["tabindex"] === "0").map(({ attributes }) => attributes["data-id"]);
    expect(stops({ lane: "yudin", key: "yudin-1954-01-04" })).toEqual(["yudin-1954-01-04"]);
    expect(stops({ lane: "roshchin", key: "yudin-1954-01-04" })).toEqual([]);
    expect(stops(null)).toEqual([]);
    const both = plot({ records: [{ id: "r", time: "1953", lane: ["a", "b"] }] }, { lane: "b", key: "r" });
    expect(withRole(both, "gridcell").map(({ attributes }) => attributes["tabindex"])).toEqual(["-1", "0"]);
  });

  it("has no tab stop and opens nothing where no mark is tabbable, as in a file", () => {
    for (const { attributes } of withRole(drawing, "gridcell")) {
      expect(Object.keys(attributes).filter((name) => ["tabindex", "aria-haspopup", "aria-expanded"].includes(name))).toEqual([]);
    }
  });

  it("rings the mark of the selected record, and says that it is open", () => {
    const chosen = plot({ ...dataset, selected: "yudin-1956-03-31" }, { lane: "yudin", key: "yudin-1954-01-04" });
    const rings = nodesIn(chosen).filter(({ attributes }) => attributes["class"] === "memcon-ring");
    expect(rings.length).toBe(1);
    expect(nodesIn(byId(chosen, "yudin-1956-03-31"))).toContain(rings[0]);
    const marks = withRole(chosen, "gridcell").map(({ attributes }) => attributes);
    expect(marks.filter((attributes) => attributes["aria-expanded"] === "true").map((attributes) => attributes["data-id"])).toEqual(["yudin-1956-03-31"]);
    expect(marks.every((attributes) => attributes["aria-haspopup"] === "dialog")).toBe(true);
  });

  it("draws a disc solid, and what is not certain dashed", () => {
    const drawn = plot({ records: [{ id: "day", time: "1953-01-01" }, { id: "month", time: "1953-06" }, { id: "about", time: "1953-09-01~" }] });
    const dashed = (id: string): boolean => nodesIn(byId(drawn, id)).some(({ attributes }) => attributes["class"]?.includes("memcon-dashed"));
    expect(["day", "month", "about"].map(dashed)).toEqual([false, true, true]);
  });

  it("draws a lag from the edge of its mark", () => {
    const drawn = plot({ records: [{ id: "a", time: "1953-01-01", recorded: "1954-01-01" }, { id: "b", time: "1956-01-01" }] });
    const lags = (id: string) => nodesIn(byId(drawn, id)).filter(({ attributes }) => attributes["class"] === "memcon-lag");
    const dot = nodesIn(byId(drawn, "a")).find(({ attributes }) => attributes["class"] === "memcon-dot")!;
    const edge = Number(dot.attributes["x"]) + Number(dot.attributes["width"]);
    expect([lags("a").length, lags("b").length]).toEqual([1, 0]);
    expect(Number(/^M([\d.]+),/.exec(lags("a")[0]!.attributes["d"]!)![1])).toBeCloseTo(edge, 1);
  });

  it("gives every mark a target of at least 24 by 24 pixels", () => {
    const targets = nodesIn(drawing).filter(({ attributes }) => attributes["class"] === "memcon-target");
    expect(targets.length).toBe(dataset.records.length);
    expect(targets.every(({ attributes }) => Number(attributes["width"]) >= 24 && Number(attributes["height"]) >= 24)).toBe(true);
  });

  it("names tenures in the drawing", () => {
    const tenures = nodesIn(drawing).filter(({ attributes }) => attributes["class"] === "memcon-tenure");
    expect(tenures.length).toBe(dataset.lanes.flatMap((lane) => lane.tenures).length);
    expect(tenures.every((tenure) => textOf(tenure) === "Ambassador")).toBe(true);
  });

  it("hides the axis, the background and the labels from a screen reader, which is told the same by the cells", () => {
    const hidden = nodesIn(drawing).filter(({ attributes }) => attributes["aria-hidden"] === "true");
    expect(new Set(hidden.map(({ attributes }) => attributes["class"]))).toEqual(new Set(["memcon-periods", "memcon-axis", "memcon-label"]));
    expect(hidden.flatMap(nodesIn).filter(({ attributes }) => "role" in attributes)).toEqual([]);
  });

  it("labels a mark beside its cell, with its text", () => {
    const labels = nodesIn(drawing).filter(({ attributes }) => attributes["class"] === "memcon-label");
    expect(labels.length).toBeGreaterThan(8);
    for (const label of labels) {
      const { headline } = dataset.records.find(({ id }) => id === label.attributes["data-for"])!;
      expect(headline.startsWith(textOf(label).replace("…", ""))).toBe(true);
    }
  });

  it("gives a lane its hue, or the colour of its own", () => {
    const records = Array.from({ length: 13 }, (_, i) => ({ id: i, time: "1953", lane: `lane ${i}` }));
    const rows = withRole(plot({ records, lanes: [{ id: "lane 0", colour: "rebeccapurple" }] }), "row");
    expect(rows.map(({ attributes }) => [attributes["class"]!.split(" ").at(-1), attributes["color"]]).filter((_, i) => [0, 1, 11, 12].includes(i))).toEqual([
      ["memcon-hue-own", "rebeccapurple"], ["memcon-hue-2", undefined], ["memcon-hue-12", undefined], ["memcon-hue-1", undefined],
    ]);
  });

  it("rounds its own size, as a host's may be any", () => {
    expect(plot(dataset, null, 700.123456).attributes).toMatchObject({ width: "700.123", viewBox: expect.stringMatching(/^0 0 700\.123 [\d.]{1,8}$/) as string });
    expect(plot({ ...dataset, height: 1000.123456 }).attributes).toMatchObject({ height: "1000.123", viewBox: "0 0 1180 1000.123" });
  });

  it("is the same for the same input", () => {
    expect(plot(dataset)).toEqual(drawing);
  });
});

describe.each<readonly [string, TimelineOptions]>([
  ["the dataset", dataset as TimelineOptions],
  ["the dataset, 1000 px high", { ...(dataset as TimelineOptions), height: 1000 }],
  ["generated records", { records: seededRows(5, 300, 7) }],
  ["hostile ids", { records: hostile, lanes: [{ id: "a", tenures: [{ time: "1950/1951" }, { time: "1953/1954" }] }] }],
  ["records from end to end of time", { records: [{ id: 1, time: "-9999" }, { id: 2, time: "9999" }, { id: 3, time: "../1950" }, { id: 4, time: "1950/.." }] }],
])("a scene of %s", (_, options) => {
  const content = contentFor(options);
  const drawings = [333, 1180].flatMap((width) => zoomsOf(content, 24).map((domain) => {
    const view = { ...startView(content), domain };
    return plotNode(content, view, layoutOf(content, view, width).layout, null);
  }));

  it("has numbers of at most 3 decimals, and only numbers that are", () => {
    const geometry = new Set(["x", "y", "x1", "x2", "y1", "y2", "width", "height", "rx", "d", "viewBox"]);
    for (const { attributes } of drawings.flatMap(nodesIn)) {
      for (const [name, value] of Object.entries(attributes)) {
        if (geometry.has(name)) expect(value, name).not.toMatch(/\d\.\d{4}|NaN|Infinity|undefined|e[+-]\d|-0(?![.\d])/);
        if (["width", "height"].includes(name)) expect(Number(value)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("has keys that tell siblings apart", () => {
    for (const node of drawings.flatMap(nodesIn)) {
      const keys = elementsOf(node).flatMap(({ tag, key }) => (key === null ? [] : [`${tag} ${key}`]));
      expect(keys).toEqual([...new Set(keys)]);
    }
  });
});

describe("the nodes of a scene", () => {
  const width = 1200;

  /** The plots of `count` records in 12 lanes at zooms from all of them to a thousandth, and the nodes of each. */
  function plots(count: number) {
    const content = contentFor({ records: seededRows(6, count, 12) });
    return zoomsOf(content, 18).map((domain) => {
      const view = { ...startView(content), domain };
      const { layout } = layoutOf(content, view, width);
      return { layout, unit: questionOf(domain, content.limits.home, width).unit, nodes: nodesIn(plotNode(content, view, layout, null)).length };
    });
  }

  const [some, many] = [plots(20_000), plots(200_000)];

  it("are no more for 200,000 records than for 20,000 in the whole picture", () => {
    expect(some[0]!.nodes).toBeLessThan(2000);
    expect(many[0]!.nodes).toBeLessThanOrEqual(1.1 * some[0]!.nodes);
  });

  it("have in each lane no more marks than the calendar units in sight can hold, whatever the records", () => {
    for (const { layout, unit } of [...some, ...many]) {
      const [from, to] = layout.scale.domain;
      const units = Math.ceil((to - from) / lengthOf(unit)) + 2;
      for (const { marks } of layout.lanes) {
        // What began earlier and lasts into sight is drawn too; those that begin in sight are what the records' number could multiply.
        const begun = marks.filter(({ cell }) => cell.kind === "bin" || cell.time.start[0] >= from);
        expect(begun.length).toBeLessThanOrEqual(units * CAPACITY);
      }
    }
  });

  it("are fewer than 7,000 at every zoom", () => {
    const [few, most] = [some, many].map((each) => Math.max(...each.map(({ nodes }) => nodes)));
    expect([few! < 7000, most! < 7000], `${few} and ${most} nodes`).toEqual([true, true]);
  });
});

describe("pictureOf(content, view, width, focus)", () => {
  const content = contentFor(dataset);

  it("has one tab stop in the plot: where the focus was, else the first mark in sight", () => {
    const stops = (focus: CellAddress | null) => withRole(pictureOf(content, startView(content), 1180, focus).node, "gridcell").filter(({ attributes }) => attributes["tabindex"] === "0").map(({ attributes }) => attributes["data-id"]);
    expect(stops({ lane: "yudin", key: "yudin-1956-03-31" })).toEqual(["yudin-1956-03-31"]);
    expect(stops({ lane: "yudin", key: "nowhere" })).toEqual(["roshchin-1949-10-16"]);
    expect(stops(null)).toEqual(["roshchin-1949-10-16"]);
  });

  it("says how many records are shown", () => {
    const filtered = contentFor({ ...dataset, filter: { lane: ["yudin"] } });
    const [status] = withRole(pictureOf(filtered, startView(filtered), 1180, null).node, "status");
    expect(textOf(status!)).toMatch(/^\d of 12 records/);
  });

  it("says so in words where there are no records, or none that match", () => {
    const words = (options: TimelineOptions): string => {
      const own = contentFor(options);
      return textOf(pictureOf(own, startView(own), 1180, null).node);
    };
    expect(words({})).toContain("There are no records to show.");
    expect(words({ records: [{ id: 1 }], filter: { text: "nothing" } })).toContain("No record matches the filter.");
  });

  it("says how many rows could not be read", () => {
    const own = contentFor({ records: [null, { id: "a" }, { id: "a" }, { id: "b", time: "soon" }] });
    expect(textOf(pictureOf(own, startView(own), 1180, null).node)).toContain("2 of 4 records could not be read. 1 value could not be read.");
  });
});
