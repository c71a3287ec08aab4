import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/dataset/index.js";
import { rangeOf } from "../../../src/layout/layout.js";
import { pictureOf } from "../../../src/picture.js";
import { type CellAddress, layoutOf, plotNode } from "../../../src/plot.js";
import { TARGET } from "../../../src/layout/sizes.js";
import type { Node } from "../../../src/scene/node.js";
import { DAY } from "../../../src/time/time.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { startView } from "../../../src/view/start.js";
import { elementsOf, nodesIn, textOf } from "../../support/nodes.js";
import { contentFor, zoomsOf } from "../../support/plots.js";
import { isoDay, seededRows } from "../../support/seeded.js";

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

/** The lags of a drawing, each as what follows its first M. */
function lagsOf(node: Node): readonly string[] {
  return nodesIn(node).filter(({ attributes }) => attributes["class"] === "memcon-lag").flatMap(({ attributes }) => attributes["d"]!.split("M").slice(1));
}

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
    expect(drawing.attributes["aria-label"]).toBe("Mao Zedong and the Soviet envoys. 12 of 12 records in 4 lanes, October 1949 to October 1959; 5 in 1954 to 1956; 1 with an uncertain date; 1 not dated to the day");
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
    const [near, late, early] = lagsOf(drawn);
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

  it("has a crowd with its count, named by its unit of the calendar and its records", () => {
    const crowd = Array.from({ length: 12 }, (_, i) => ({ id: `r${i}`, time: "1954-02-01", lane: "busy" }));
    const [bin, ...others] = withRole(plot({ records: crowd, domain: ["1950", "1958"] }), "gridcell").filter(({ attributes }) => "data-bin" in attributes);
    expect([bin?.attributes["data-count"], bin?.attributes["aria-label"], others]).toEqual(["12", "February 1954, 12 records", []]);
    expect(bin?.attributes["data-bin"]).toBe(`crowd month ${Date.UTC(1954, 1)}`);
    expect(bin?.attributes).not.toHaveProperty("data-id");
    expect(textOf(bin!)).toBe("12");
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
    const row = withRole(chosen, "row")[1]!.children;
    expect(row[row.indexOf(rings[0]!) + 1]).toBe(byId(chosen, "yudin-1956-03-31"));
    const marks = withRole(chosen, "gridcell").map(({ attributes }) => attributes);
    expect(marks.filter((attributes) => attributes["aria-expanded"] === "true").map((attributes) => attributes["data-id"])).toEqual(["yudin-1956-03-31"]);
    expect(marks.every((attributes) => attributes["aria-haspopup"] === "dialog")).toBe(true);
  });

  /** What is drawn of the date `time`, all but where it stands and what it is called: no colour is among it, since that is the lane's. */
  const drawnOf = (time: string): string => {
    const drawn = plot({ records: [{ id: "it", time, lane: "a" }], domain: ["1950", "1959"] });
    const row = withRole(drawn, "row")[0]!;
    const inks = nodesIn(row).filter(({ attributes: { class: name = "" } }) => /memcon-(dot|doubt)/.test(name));
    return inks.map(({ tag, attributes: { class: name, d } }) => [tag, name, d?.replace(/[\d.]+/g, "")].join(" ")).join("; ");
  };

  it("draws each form of a date by a shape of its own", () => {
    const forms = ["1953-03-04", "1953", "[1953-03-01..1953-11-30]", "[1953,1955]", "{1953-03-04,1955-03-04}", "{1953,1955}", "[1953..]", "[..1953]", "1953-03-04/..", "../1953-03-04", "1953/..", "1953-03-04~", "1953~", "1953-03-04?", "1953?", "1953%", "[1953~,1955~]", "1953~/.."];
    const drawn = forms.map(drawnOf);
    expect(new Set(drawn).size).toBe(forms.length);
    expect(drawn.slice(0, 3)).toEqual(["rect memcon-mark memcon-dot ", "rect memcon-mark memcon-dot memcon-imprecise ", "rect memcon-mark memcon-dot memcon-within "]);
  });

  it("tells approximate from uncertain, and both from imprecise, by what is written in the mark", () => {
    const written = (time: string): string | undefined => /memcon-doubt.*/.exec(drawnOf(time))?.[0];
    const [plain, about, uncertain, both] = ["1953", "1953~", "1953?", "1953%"].map(written);
    expect(plain).toBeUndefined();
    expect(new Set([about, uncertain, both]).size).toBe(3);
    expect(["1953-03", "1953-2", "[1953..1954]"].map(written)).toEqual([undefined, undefined, undefined]);
    // In a solid mark it is in the colour of the paper.
    expect(["1953-03-04~", "1953~/1955"].map(written)).toEqual([`memcon-doubt memcon-doubt-solid${about!.slice(12)}`, `memcon-doubt memcon-doubt-solid${about!.slice(12)}`]);
  });

  it("writes the doubt above what is but a line in sight, in the colour of its lane", () => {
    const drawn = plot({ records: [{ id: "it", time: "1953~/..", lane: "a" }], domain: ["1953-02", "1953-04"] });
    const [doubt, ...more] = nodesIn(drawn).filter(({ attributes }) => attributes["class"]?.startsWith("memcon-doubt"));
    expect([doubt!.attributes["class"], more]).toEqual(["memcon-doubt", []]);
    expect(doubt!.attributes["d"]).toMatch(/^M[\d.]+,[\d.]+c/);
  });

  it("writes the doubts about all marks of a lane in two paths at most, and those of another lane apart", () => {
    const records = Array.from({ length: 40 }, (_, i) => ({ id: `r${i}`, time: `195${i % 10}-0${(i % 9) + 1}${i % 2 === 0 ? "" : "-01"}${i % 3 === 0 ? "~" : "?"}`, lane: i < 20 ? "a" : "b" }));
    const rows = withRole(plot({ records }), "row");
    const doubts = rows.map((row) => nodesIn(row).filter(({ attributes }) => attributes["class"]?.includes("memcon-doubt")));
    expect(doubts.map(({ length }) => length)).toEqual([2, 2]);
    expect(doubts.map((paths) => paths.reduce((sum, { attributes }) => sum + attributes["d"]!.split("M").length - 1, 0))).toEqual([20, 20]);
  });

  it("draws a set in one node of bounded length, whatever the number of its members", () => {
    const many = `{${Array.from({ length: 20_000 }, (_, i) => isoDay(Date.UTC(1900, 0, 1) + i * DAY)).join()}}`;
    const mark = byId(plot({ records: [{ id: "set", time: many }] }), "set");
    expect(mark.children).toEqual([]);
    expect((mark.attributes["d"] ?? "").length).toBeLessThan(200);
    const apart = byId(plot({ records: [{ id: "set", time: `{${Array.from({ length: 500 }, (_, i) => `${1500 + i}-01-01`).join()}}` }] }), "set");
    expect(apart.attributes["d"]?.length ?? 0).toBeLessThan(12_000);
  });

  it("joins the members of a set by a line, which goes on to those out of sight", () => {
    const shape = (domain: readonly [string, string]): string => byId(plot({ records: [{ id: "it", time: "[1953-01-01,1957-01-01]", lane: "a" }], domain }), "it").attributes["d"]!;
    const [left, right] = rangeOf(1180);
    expect(shape(["1950", "1959"]).match(/M[\d.]+,[\d.]+H/g)).toHaveLength(3);
    expect(shape(["1954", "1955"])).toMatch(new RegExp(`^M${left},[\\d.]+H${right}$`));
  });

  it("fades towards an open end at the edge of the plot, and towards one not known from where it is known, within the plot", () => {
    const shape = (time: string, domain: readonly [string, string] = ["1950", "1959"]): string => byId(plot({ records: [{ id: "it", time, lane: "a" }], domain }), "it").attributes["d"]!;
    const [left, right] = rangeOf(1180);
    for (const time of ["1953-03-04/..", "../1953-03-04", "1953-03-04/", "/1953-03-04", "[1953-03-04..]", "[..1953-03-04]", "1959-10-30/", "/1950-03-02"]) {
      const path = shape(time);
      expect(path, time).toContain(`H${time.endsWith("/") || time.endsWith("/..") || time.endsWith("..]") ? right : left}v2`);
      const xs = [...path.matchAll(/[MH](-?[\d.]+)/g)].map((found) => Number(found[1]));
      expect([Math.min(...xs) >= left, Math.max(...xs) <= right], time).toEqual([true, true]);
    }
    const starts = ["1953-03-04/..", "1953-03-04/"].map((time) => Number(/^M([\d.]+)/.exec(shape(time))![1]));
    expect([starts[0]! > right - 50, starts[1]! < right / 2]).toEqual([true, true]);
    expect(shape("1940-01-01/1953-12-31")).not.toContain("c");
    // Some time of 1953 it ended, and the edge of the plot is no end.
    expect(shape("1940/1953").match(/c/g)).toHaveLength(2);
    expect(shape("1940/", ["1950", "1959"])).toMatch(/^M[\d.]+,[\d.]+v-1H[\d.]+v2H[\d.]+Z$/);
  });

  it("draws a lag from the edge of its mark", () => {
    const drawn = plot({ records: [{ id: "a", time: "1953-01-01", recorded: "1954-01-01" }, { id: "b", time: "1956-01-01" }] });
    const dot = byId(drawn, "a");
    const edge = Number(dot.attributes["x"]) + Number(dot.attributes["width"]);
    expect(lagsOf(drawn).length).toBe(1);
    expect(Number(/^([\d.]+),/.exec(lagsOf(drawn)[0]!)![1])).toBeCloseTo(edge, 1);
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

describe("a scene of many records", () => {
  const dense = Array.from({ length: 3000 }, (_, i) => ({ id: `r${i}`, time: isoDay(Date.UTC(1954, 0) + (i % 365) * DAY), lane: i % 3 === 0 ? "a" : "b" }));
  const records = [...dense, { id: "year", time: "1954", lane: "a" }, { id: "alone", time: "1961-05-05", lane: "a" }];
  const drawn = plot({ records }, { lane: "a", key: "" });
  const cells = withRole(drawn, "gridcell").map(({ attributes }) => attributes);

  it("has bars where they are dense, as one path a lane, and marks where they are not", () => {
    const bars = nodesIn(drawn).filter(({ attributes }) => attributes["class"] === "memcon-bars");
    expect(bars.map(({ attributes }) => attributes["d"]!.split("Z").length - 1)).toEqual([12, 12]);
    expect(cells.flatMap((attributes) => attributes["data-id"] ?? [])).toEqual(["alone"]);
  });

  it("has a cell for each bar, named by its unit of the calendar, with its certain records and those that are possible", () => {
    const bins = cells.filter((attributes) => "data-bin" in attributes);
    const lanes = withRole(drawn, "row").map((row) => withRole(row, "gridcell").reduce((sum, { attributes }) => sum + Number(attributes["data-count"] ?? 0), 0));
    expect([bins.length, lanes]).toEqual([24, [1000, 2000]]);
    expect(bins[0]).toMatchObject({ "aria-label": "January 1954, 93 certain, 1 possible", "data-count": "93", "data-possible": "1", "aria-colindex": "1" });
    expect(bins[12]!["aria-label"]).toMatch(/^January 1954, \d+ records$/);
  });

  it("counts what is possible in pale ink, in each bar that it touches", () => {
    const pale = nodesIn(drawn).filter(({ attributes }) => attributes["class"] === "memcon-bars memcon-pale");
    expect(pale.map(({ attributes }) => attributes["d"]!.split("Z").length - 1)).toEqual([12]);
  });

  it("says beside each lane how many records it has, and in the legend how high a bar is", () => {
    expect(textOf(withRole(drawn, "row")[0]!)).toContain("1,002 records");
    const content = contentFor({ records });
    const legend = nodesIn(pictureOf(content, startView(content), 1180).node).find(({ attributes }) => attributes["class"] === "memcon-legend")!;
    expect(textOf(legend)).toMatch(/each bar a month; full height 200 records/);
  });
});

describe("the nodes of a scene", () => {
  const width = 1200;

  /** The most nodes of a plot of `records`, at zooms from all of them to a thousandth. */
  function mostNodes(records: readonly unknown[]): number {
    const content = contentFor({ records });
    return Math.max(...zoomsOf(content, 18).map((domain) => {
      const view = { ...startView(content), domain };
      return nodesIn(plotNode(content, view, layoutOf(content, view, width).layout, { lane: "", key: "" })).length;
    }));
  }

  /** As many single marks as can stand apart at each of several zooms: in each lane one a target's width. */
  function spread(lanes: number): readonly unknown[] {
    const [x0, x1] = rangeOf(width);
    const home = 40 * 365 * DAY;
    return [1, 4, 16, 64, 256].flatMap((zoom) => Array.from({ length: Math.floor((x1 - x0) / TARGET) * lanes }, (_, i) => {
      const place = Math.floor(i / lanes);
      return { id: `${zoom} ${i}`, time: isoDay(Date.UTC(1940, 0) + (place * TARGET * home) / zoom / (x1 - x0)), recorded: isoDay(Date.UTC(1940, 0, 3) + (place * TARGET * home) / zoom / (x1 - x0)), lane: `lane ${i % lanes}` };
    }));
  }

  it.each([
    ["20,000 records", () => seededRows(6, 20_000, 12)],
    ["200,000 records", () => seededRows(6, 200_000, 12)],
    ["records as far apart as their targets, in 12 lanes", () => spread(12)],
    ["records as far apart as their targets, in 4 lanes", () => spread(4)],
    ["records as far apart as their targets, in 1 lane", () => spread(1)],
  ])("are fewer than 1,500 for %s", (_, records) => {
    expect(mostNodes(records())).toBeLessThan(1500);
  }, 60_000);
});

describe("pictureOf(content, view, width, attention)", () => {
  const content = contentFor(dataset);

  it("has one tab stop in the plot: where the focus was, else the first mark in sight", () => {
    const stops = (focus: CellAddress | null) => withRole(pictureOf(content, startView(content), 1180, { focused: focus, pointed: null, listed: null }).node, "gridcell").filter(({ attributes }) => attributes["tabindex"] === "0").map(({ attributes }) => attributes["data-id"]);
    expect(stops({ lane: "yudin", key: "yudin-1956-03-31" })).toEqual(["yudin-1956-03-31"]);
    expect(stops({ lane: "yudin", key: "nowhere" })).toEqual(["roshchin-1949-10-16"]);
    expect(stops(null)).toEqual(["roshchin-1949-10-16"]);
  });

  it("has grips at the lanes' names, but not where it is an index, where a finger scrolls the page", () => {
    const [wide, narrow] = [1180, 390].map((width) => nodesIn(pictureOf(content, startView(content), width).node).map(({ attributes }) => attributes["class"] ?? ""));
    const count = (names: readonly string[], name: string): number => names.filter((each) => each.split(" ").includes(name)).length;
    expect([count(wide!, "memcon-grip-name"), count(wide!, "memcon-lane-label") >= 4, count(wide!, "memcon-index")]).toEqual([4, true, 0]);
    expect([count(narrow!, "memcon-grip-name"), count(narrow!, "memcon-lane-label"), count(narrow!, "memcon-index")]).toEqual([0, 4, 1]);
  });

  it("says how many records are shown", () => {
    const filtered = contentFor({ ...dataset, filter: { lane: ["yudin"] } });
    const [status] = withRole(pictureOf(filtered, startView(filtered), 1180).node, "status");
    expect(textOf(status!)).toMatch(/^\d of 12 records/);
  });

  it("says so in words where there are no records, or none that match", () => {
    const words = (options: TimelineOptions): string => {
      const own = contentFor(options);
      return textOf(pictureOf(own, startView(own), 1180).node);
    };
    expect(words({})).toContain("There are no records to show.");
    expect(words({ records: [{ id: 1 }], filter: { text: "nothing" } })).toContain("No record matches the filter.");
  });

  it("says how many rows could not be read", () => {
    const own = contentFor({ records: [null, { id: "a" }, { id: "a" }, { id: "b", time: "soon" }] });
    expect(textOf(pictureOf(own, startView(own), 1180).node)).toContain("2 of 4 records could not be read. 1 value could not be read.");
  });
});
