import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { MemconTimeline } from "../../src/element.js";
import { createPainter } from "../../src/paint/dom.js";
import type { Problem } from "../../src/records/problem.js";
import { toSVG } from "../../src/static.js";
import { type Timeline, timeline } from "../../src/timeline.js";
import type { TimelineOptions } from "../../src/view/options.js";
import type { View } from "../../src/view/view.js";
import { options, pictureNode } from "../support/pictures.js";
import { treeOf } from "../support/tree.js";

const dataset = options["dataset"]!;
const beria = "yudin-1954-01-04";

beforeEach(() => {
  document.body.replaceChildren();
});

afterEach(async () => {
  // An element leaves nothing behind, but only once it is sure that it is not being moved.
  document.body.replaceChildren();
  await Promise.resolve();
});

function newHost(): HTMLElement {
  const host = document.createElement("section");
  document.body.append(host);
  return host;
}

function shownIn(host: HTMLElement, given: TimelineOptions = dataset): Timeline {
  const shown = timeline(host, given);
  onTestFinished(() => {
    shown.destroy();
  });
  return shown;
}

function show(given: TimelineOptions = dataset): { readonly host: HTMLElement; readonly shown: Timeline } {
  const host = newHost();
  return { host, shown: shownIn(host, given) };
}

function idsIn(host: ParentNode): (string | null)[] {
  return [...host.querySelectorAll("[role=gridcell]")].map((cell) => cell.getAttribute("data-id"));
}

function statusOf(host: ParentNode): string {
  return host.querySelector("[role=status]")?.textContent ?? "";
}

describe("timeline(host, options)", () => {
  test.each(Object.keys(options))("draws %s at once, as the picture has it", (name) => {
    const { host } = show(options[name]);
    const fresh = newHost();
    createPainter(fresh).paint(pictureNode(options[name]!));
    // The card is placed after it is painted; without a popover by a class.
    for (const card of host.querySelectorAll("[role=dialog]")) {
      card.removeAttribute("style");
      card.removeAttribute("data-side");
      card.setAttribute("class", fresh.querySelector("[role=dialog]")!.getAttribute("class")!);
    }
    expect(treeOf(host.firstElementChild!)).toEqual(treeOf(fresh.firstElementChild!));
  });

  test("draws the width of static output where the host has none", () => {
    expect(show().host.querySelector("[role=grid]")?.getAttribute("width")).toBe("1180");
    expect(show({ ...dataset, width: 640 }).host.querySelector("[role=grid]")?.getAttribute("width")).toBe("640");
  });

  test("draws nothing but words without options", () => {
    const host = newHost();
    timeline(host).destroy();
    const { host: other } = show({});
    expect(other.textContent).toContain("There are no records to show.");
  });

  test("works without popover, ResizeObserver, matchMedia and adoptedStyleSheets", async () => {
    expect("showPopover" in HTMLElement.prototype).toBe(false);
    expect("adoptedStyleSheets" in Document.prototype).toBe(false);
    expect([typeof globalThis.ResizeObserver, typeof globalThis.matchMedia]).toEqual(["undefined", "undefined"]);
    const { host, shown } = show();
    shown.select(beria);
    await shown.rendered;
    const card = host.querySelector("[role=dialog]");
    expect(card?.textContent).toContain("The charge against Beria");
    expect(card?.classList.contains("memcon-card-shown")).toBe(true);
  });

  test("leaves the caller's options and records as they are", async () => {
    const given = structuredClone({ records: [{ id: "a", time: "1954", tags: ["x"] }], domain: ["1950", "1960"], filter: { tag: ["x"] }, channels: { facets: { tag: "tags" } } });
    const was = structuredClone(given);
    const { shown } = show(given as unknown as TimelineOptions);
    shown.filter({ tag: ["y"] });
    shown.zoomTo("1954");
    shown.update({ title: "t" });
    await shown.rendered;
    expect(given).toEqual(was);
  });

  test("frozen options are as good as others", async () => {
    const { host, shown } = show(Object.freeze({ ...dataset, filter: Object.freeze({ lane: Object.freeze(["yudin"]) }) }));
    shown.update(Object.freeze({ title: "t" }));
    await shown.rendered;
    expect(idsIn(host)).toHaveLength(7);
  });
});

/** An option that is refused, and the message. */
const refused: readonly (readonly [name: string, options: unknown, message: string])[] = [
  ["no object", 7, "invalid options: 7; expected an object"],
  ["an array", [], "invalid options: []; expected an object"],
  ["a misspelt option", { recrods: [] }, "unknown option: recrods; did you mean \"records\"?"],
  ["an unlike option", { zzzzzzzz: 1 }, "unknown option: zzzzzzzz; expected one of records, columns, source, channels, problems, guesses, lanes, "],
  ["records that are no array", { records: {} }, "invalid records: {}; expected an array of objects"],
  ["a misspelt channel", { channels: { tme: "date" } }, "unknown channel: tme; did you mean \"time\"?"],
  ["a channel that is a number", { channels: { time: 3 } }, "invalid channels.time: 3; expected a field, a dotted path or a function"],
  ["a facet of a reserved name", { channels: { facets: { lane: "x" } } }, "invalid channels.facets: lane; expected a name other than lane, kind, text, span"],
  ["a lane without an id", { lanes: [{ label: "x" }] }, "invalid lanes[0].id: undefined; expected text"],
  ["two lanes of one id", { lanes: [{ id: "a" }, { id: "a" }] }, "invalid lanes: a; expected ids that differ"],
  ["a tenure of no date", { lanes: [{ id: "a", tenures: [{ time: "1953-13" }] }] }, "invalid lanes[0].tenures[0].time: 1953-13; expected a date such as 1953, 1953-12 or 1953-12-31"],
  ["a period without a label", { periods: [{ id: "a", time: "1953" }] }, "invalid periods[0].label: undefined; expected text"],
  ["a domain of no dates", { domain: ["x", "y"] }, "invalid domain: [\"x\",\"y\"]; expected a span such as [\"1950\", \"1953-07\"]"],
  ["a filter of no facet", { filter: { topics: ["a"] }, channels: { facets: { topic: "t" } } }, "unknown filter: topics; did you mean \"topic\"?"],
  ["a filter that is text", { filter: "yudin" }, "invalid filter: yudin; expected an object such as { lane: [\"yudin\"] }"],
  ["a filter of one value bare", { filter: { lane: "yudin" } }, "invalid filter.lane: yudin; expected an array of texts"],
  ["a span that is none", { filter: { span: "long ago" } }, "invalid filter.span: long ago; expected a span such as [\"1950\", \"1953-07\"]"],
  ["a selection that is no id", { selected: 4 }, "invalid selected: 4; expected the id of a record"],
  ["another mode", { mode: "chart" }, "invalid mode: chart; expected \"timeline\", \"table\" or \"list\""],
  ["another date", { by: "listed" }, "invalid by: listed; expected \"time\" or \"recorded\""],
  ["a title that is no text", { title: {} }, "invalid title: {}; expected text"],
  ["a note without text", { note: { href: "https://example.org" } }, "invalid note.text: undefined; expected text"],
  ["no language tag", { locale: "no_such tag" }, "invalid locale: no_such tag; expected a BCP 47 language tag such as en-GB"],
  ["a word of a wrong type", { words: { summary: "x" } }, "invalid words.summary: x; expected a function"],
  ["a misspelt word", { words: { zoomin: "x" } }, "unknown word: zoomin; did you mean \"zoomIn\"?"],
  ["a negative height", { height: -4 }, "invalid height: -4; expected a positive number of CSS pixels"],
  ["a width of no number", { width: Number.NaN }, "invalid width: NaN; expected a positive number of CSS pixels"],
];

describe("bad options throw at the door", () => {
  test.each(refused)("%s", (_name, given, message) => {
    const host = newHost();
    for (const call of [() => timeline(host, given as TimelineOptions), () => toSVG(given as TimelineOptions)]) {
      expect(call).toThrow(TypeError);
      expect(call).toThrow(message);
    }
    expect(host.childNodes).toHaveLength(0);
  });

  test.each(refused.filter(([, given]) => typeof given === "object" && !Array.isArray(given)))("%s, in update, which changes nothing", async (_name, given, message) => {
    const { host, shown } = show();
    const { view } = shown;
    const before = host.innerHTML;
    expect(() => {
      shown.update(given as TimelineOptions);
    }).toThrow(message);
    await shown.rendered;
    expect(shown.view).toBe(view);
    expect(host.innerHTML).toBe(before);
    shown.update({ title: "still works" });
    await shown.rendered;
    expect(host.querySelector("h2")?.textContent).toBe("still works");
    shown.zoomTo(null);
    expect(shown.toSVG()).toContain("still works");
  });

  test.each([[null, "null"], [undefined, "undefined"], ["#timeline", "#timeline"]])("a host that is %s", (host, said) => {
    expect(() => timeline(host as unknown as HTMLElement, dataset)).toThrow(`invalid host: ${said}; expected an element of the page`);
  });

  test("zoomTo, filter, select and on refuse what is none", () => {
    const { shown } = show();
    const before = shown.view;
    expect(() => {
      shown.zoomTo("1953-13");
    }).toThrow("invalid span: 1953-13; expected a span such as [\"1950\", \"1953-07\"]");
    expect(() => {
      shown.filter({ topics: ["a"] });
    }).toThrow("unknown filter: topics; did you mean \"topic\"?");
    expect(() => {
      shown.select(4 as unknown as string);
    }).toThrow("invalid selected: 4; expected the id of a record");
    for (const record of [undefined, null, 5]) {
      expect(() => {
        shown.zoomTo({ record: record as unknown as string });
      }).toThrow(`invalid record: ${String(record)}; expected the id of a record`);
    }
    expect(() => shown.on("zoom" as "view", () => undefined)).toThrow("invalid event: zoom; expected \"view\", \"select\" or \"problem\"");
    expect(shown.view).toBe(before);
  });
});

describe("records without a date", () => {
  const undated = [{ id: "a", recorded: "1954" }, { id: "b" }];

  test("stand in an open tray where no other is shown, with words in the place of the plot", async () => {
    const { host, shown } = show({ records: undated });
    const isPlotted = (): boolean => host.querySelector("[role=grid], .memcon-strip") !== null;
    const isOpen = (): boolean => host.querySelector("details.memcon-tray")!.hasAttribute("open");
    expect([isPlotted(), isOpen()]).toEqual([false, true]);
    expect(host.querySelector(".memcon-stage")?.textContent).toBe("None of these records has a date, and so none has a place.");
    shown.update({ records: [...undated, { id: "c", time: "1953", kind: "k" }] });
    await shown.rendered;
    expect([isPlotted(), isOpen()]).toEqual([true, false]);
    shown.update({ records: undated, by: "recorded" });
    await shown.rendered;
    expect(idsIn(host)).toEqual(["a"]);
  });

  test("are listed in a table and a list as any others, without the words", () => {
    for (const mode of ["table", "list"] as const) {
      const { host } = show({ records: undated, mode });
      expect(host.querySelectorAll("[data-record]")).toHaveLength(2);
      expect(host.textContent).not.toContain("None of these records");
    }
  });
});

describe("timeline.update(options)", () => {
  test("merges: what it does not name stays", async () => {
    const { host, shown } = show();
    shown.update({ title: "Another" });
    await shown.rendered;
    expect(host.querySelector("h2")?.textContent).toBe("Another");
    expect(idsIn(host)).toHaveLength(12);
    shown.update({ filter: { lane: ["yudin"] } });
    await shown.rendered;
    expect(host.querySelector("h2")?.textContent).toBe("Another");
    expect(idsIn(host)).toHaveLength(7);
  });

  test("acts on a field of the view only if it differs from what was given last", () => {
    const given: TimelineOptions = { ...dataset, domain: ["1950", "1956"], filter: { lane: ["yudin"] }, selected: beria, by: "time" };
    const { shown } = show(given);
    shown.zoomTo(["1953", "1955"]);
    shown.filter({ lane: ["roshchin", "yudin"] });
    shown.select("yudin-1955-03-08");
    const mine = shown.view;
    shown.update({ ...given });
    shown.update({ domain: ["1950", "1956"], filter: { lane: ["yudin"] }, selected: beria, title: "New" });
    expect(shown.view).toEqual(mine);
    shown.update({ domain: ["1950", "1957"] });
    expect(shown.view).toEqual({ ...mine, domain: [Date.UTC(1950, 0, 1), Date.UTC(1958, 0, 1)] });
    shown.update({ selected: "yudin-1956-03-31" });
    expect(shown.view.selected).toBe("yudin-1956-03-31");
    shown.update({ filter: { lane: ["yudin", "antonov"] } });
    expect(shown.view.filter).toEqual({ lane: ["yudin", "antonov"] });
  });

  test("a span that is given in other words is the same span", () => {
    const { shown } = show({ ...dataset, domain: ["1950", "1956"] });
    shown.zoomTo("1954");
    const mine = shown.view;
    shown.update({ domain: ["1950", "1956"] });
    expect(shown.view).toEqual(mine);
  });

  test("undefined is the default, null is none", async () => {
    const { host, shown } = show({ ...dataset, title: "Mine", domain: ["1953", "1954"], filter: { lane: ["yudin"] }, selected: beria });
    shown.update({ filter: undefined, domain: undefined, selected: undefined, title: undefined });
    const home = show().shown.view.domain;
    expect(shown.view).toEqual({ domain: home, filter: null, selected: null, mode: "timeline", by: "time", sort: { key: "time", descending: false }, laneOrder: "given", hideEmpty: false, first: null });
    await shown.rendered;
    expect(host.querySelector("h2")).toBeNull();
    shown.update({ filter: { lane: ["yudin"] }, selected: beria, note: null });
    shown.update({ filter: null, selected: null });
    await shown.rendered;
    expect(shown.view).toMatchObject({ filter: null, selected: null });
    expect(host.textContent).not.toContain("of the archive’s 14 results");
  });

  test("new records: who saw everything sees everything of them, who zoomed stays there", async () => {
    const first = [{ id: "a", time: "1950" }, { id: "b", time: "1960" }];
    const more = [...first, { id: "c", time: "1980" }];
    const { host, shown } = show({ records: first });
    shown.update({ records: more });
    await shown.rendered;
    expect(idsIn(host)).toEqual(["a", "b", "c"]);
    shown.zoomTo(["1955", "1965"]);
    const { domain } = shown.view;
    shown.update({ records: [...more, { id: "d", time: "1962" }] });
    await shown.rendered;
    expect(shown.view.domain).toEqual(domain);
    expect(idsIn(host)).toEqual(["b", "d"]);
  });

  test("by stands records at the other date, and back", async () => {
    const { host, shown } = show();
    const before = host.innerHTML;
    shown.update({ by: "recorded" });
    await shown.rendered;
    expect(shown.view.by).toBe("recorded");
    expect(statusOf(host)).toMatch(/^12 of 12 records in 4 lanes, December 1949 to .*; 2 without a date “written up”$/);
    shown.update({ by: "time" });
    await shown.rendered;
    expect(host.innerHTML).toBe(before);
  });

  test("at the other date, who saw everything sees everything, and who zoomed stays there", () => {
    const records = [{ id: "a", time: "1950", recorded: "1951" }, { id: "b", time: "1952" }, { id: "c", recorded: "1990" }];
    const { shown } = show({ records });
    const home = shown.view.domain;
    shown.update({ by: "recorded" });
    expect(shown.view.domain[1]).toBeGreaterThan(Date.UTC(1990, 0, 1));
    shown.update({ by: "time" });
    expect(shown.view.domain).toEqual(home);
    shown.update({ by: "recorded", records: [...records, { id: "d", recorded: "2000" }] });
    expect(shown.view.domain[1]).toBeGreaterThan(Date.UTC(2000, 0, 1));
    shown.zoomTo("1951");
    shown.update({ by: "time" });
    expect(shown.view.domain).toEqual([Date.UTC(1951, 0, 1), Date.UTC(1952, 0, 1)]);
  });

  test("many changes are painted once, in the next frame", async () => {
    const { host, shown } = show();
    const title = host.querySelector("h2")!.firstChild!;
    const seen: string[] = [];
    const observer = new MutationObserver((records) => seen.push(...records.map(({ target }) => target.textContent ?? "")));
    observer.observe(title, { characterData: true });
    for (const text of ["one", "two", "three"]) shown.update({ title: text });
    expect(title.textContent).toBe(dataset.title);
    await shown.rendered;
    await Promise.resolve();
    expect(seen).toEqual(["three"]);
  });
});

describe("timeline.view", () => {
  test("is plain data that a later change does not alter", () => {
    const { shown } = show();
    const before = shown.view;
    const copy = structuredClone(before);
    shown.zoomTo("1954");
    shown.filter({ lane: ["yudin"] });
    expect(before).toEqual(copy);
    expect(shown.view).not.toBe(before);
    expect(Object.keys(shown.view).sort()).toEqual(["by", "domain", "filter", "first", "hideEmpty", "laneOrder", "mode", "selected", "sort"]);
  });
});

describe("timeline.zoomTo(target)", () => {
  test("shows a span with both ends inclusive, a record, or everything", async () => {
    const { host, shown } = show();
    const home = shown.view.domain;
    shown.zoomTo(["1954", "1955-03"]);
    expect(shown.view.domain).toEqual([Date.UTC(1954, 0, 1), Date.UTC(1955, 3, 1)]);
    shown.zoomTo("1956");
    expect(shown.view.domain).toEqual([Date.UTC(1956, 0, 1), Date.UTC(1957, 0, 1)]);
    shown.zoomTo({ record: "antonov-1959-10" });
    await shown.rendered;
    expect(idsIn(host)).toContain("antonov-1959-10");
    expect(shown.view.selected).toBeNull();
    shown.zoomTo(null);
    expect(shown.view.domain).toEqual(home);
  });

  test("keeps the card open", () => {
    const { shown } = show({ ...dataset, selected: beria });
    shown.zoomTo({ record: "antonov-1959-10" });
    expect(shown.view.selected).toBe(beria);
  });
});

describe("timeline.select(id)", () => {
  test("opens the card and brings the mark into sight; null closes it", async () => {
    const { host, shown } = show({ ...dataset, domain: ["1949", "1950"] });
    expect(idsIn(host)).not.toContain("antonov-1959-10");
    shown.select("antonov-1959-10");
    await shown.rendered;
    expect(idsIn(host)).toContain("antonov-1959-10");
    expect(host.querySelector("[role=dialog] h3")?.textContent).toBe("US, Taiwan, India, Tibet, disarmament");
    shown.select(null);
    await shown.rendered;
    expect(host.querySelector("[role=dialog]")).toBeNull();
  });

  test("takes undefined for null", () => {
    const { shown } = show({ ...dataset, selected: beria });
    shown.select(undefined);
    expect(shown.view.selected).toBeNull();
  });

  test("takes no focus that it was not given by the reader", async () => {
    const { shown } = show();
    const button = document.createElement("button");
    document.body.append(button);
    button.focus();
    shown.select(beria);
    await shown.rendered;
    expect(document.activeElement).toBe(button);
  });
});

describe("a record that is not there", () => {
  const rows = [{ id: "alpha", time: "1953", lane: "a" }, { id: "beta", time: "1954", lane: "b" }];

  test("select and zoomTo refuse it, and say which was perhaps meant", () => {
    const { shown } = show({ records: rows });
    const before = shown.view;
    for (const call of [(id: string) => shown.select(id), (id: string) => shown.zoomTo({ record: id })]) {
      expect(() => call("alpah")).toThrow("unknown record: alpah; did you mean \"alpha\"?");
      expect(() => call("zzzzzz")).toThrow("unknown record: zzzzzz; expected the id of a record, of which there are 2");
    }
    expect(shown.view).toBe(before);
  });

  test("among many records none is guessed at, since that takes long", () => {
    const { shown } = show({ records: Array.from({ length: 1001 }, (_, i) => ({ id: `row-${i}` })) });
    expect(() => shown.select("row-x")).toThrow("unknown record: row-x; expected the id of a record, of which there are 1001");
  });

  test("the option waits for the record, and is then carried out", () => {
    const { shown } = show({ records: [], selected: "beta" });
    expect(shown.view.selected).toBeNull();
    shown.update({ records: rows.slice(0, 1) });
    expect(shown.view.selected).toBeNull();
    const told: unknown[] = [];
    shown.on("select", (selection) => told.push(selection));
    shown.update({ records: rows });
    expect(shown.view.selected).toBe("beta");
    expect(told).toEqual([{ id: "beta", row: rows[1] }]);
  });

  test("a reader who opens another in the meantime keeps it", () => {
    const { shown } = show({ records: rows.slice(0, 1), selected: "beta" });
    shown.select("alpha");
    shown.update({ records: rows });
    expect(shown.view.selected).toBe("alpha");
  });

  test("the option waits while the filter beside it hides its record", () => {
    const { shown } = show({ records: rows, selected: "beta", filter: { lane: ["a"] } });
    expect(shown.view).toMatchObject({ selected: null, filter: { lane: ["a"] } });
    shown.update({ filter: null });
    expect(shown.view).toMatchObject({ selected: "beta", filter: null });
  });
});

describe("the badge of the filters behind one button", () => {
  test.each<[TimelineOptions["filter"], number]>([
    [null, 0],
    [{ lane: [] }, 0],
    [{ text: "  " }, 0],
    [{ lane: [], topic: ["stalin"] }, 1],
    [{ lane: ["yudin", "roshchin"], topic: ["stalin"], text: "a", span: "1954" }, 5],
  ])("counts the chips of %j", (filter, count) => {
    const { host } = show({ ...dataset, width: 390, filter });
    expect(host.querySelectorAll(".memcon-chip")).toHaveLength(count);
    expect(host.querySelector(".memcon-all-filters > summary .memcon-badge")?.textContent ?? "0").toBe(String(count));
  });
});

describe("the option selected, while it waits", () => {
  const rows = [{ id: "alpha", time: "1953", lane: "a" }, { id: "beta", time: "1954", lane: "b" }];

  test("acts at once when the reader takes off the filter that hides its record", () => {
    const { host, shown } = show({ records: rows, selected: "beta", filter: { lane: ["a"] } });
    host.querySelector<HTMLElement>("[data-action=clear]")!.click();
    expect(shown.view).toMatchObject({ selected: "beta", filter: null });
  });

  test("waits through what changes neither records nor filter", () => {
    const { shown } = show({ records: rows, selected: "beta", filter: { lane: ["a"] } });
    shown.update({ title: "Another" });
    shown.zoomTo("1953");
    expect(shown.view.selected).toBeNull();
  });

  test("is selected again when a reload brings its record back", () => {
    const { shown } = show({ records: rows, selected: "beta" });
    shown.update({ records: [], selected: "beta" });
    expect(shown.view.selected).toBeNull();
    shown.update({ title: "Loading" });
    shown.update({ records: rows, selected: "beta" });
    expect(shown.view.selected).toBe("beta");
  });

  test("is not selected again by a reload that leaves it closed, nor is what the reader opened", () => {
    const { shown } = show({ records: rows, selected: "beta" });
    for (const open of [null, "alpha"]) {
      shown.select(open);
      shown.update({ records: [] });
      shown.update({ records: rows });
      expect(shown.view.selected).toBeNull();
    }
  });

  test("ends its waiting when something else is selected, or nothing", () => {
    const { shown } = show({ records: rows, selected: "beta" });
    shown.update({ records: [] });
    shown.select(null);
    shown.update({ records: rows });
    expect(shown.view.selected).toBeNull();
  });

  test("is let go where the reader filters its record away", () => {
    const { shown } = show({ records: rows, selected: "beta" });
    shown.filter({ lane: ["a"] });
    shown.filter(null);
    shown.update({ title: "Another" });
    expect(shown.view.selected).toBeNull();
  });
});

describe("the selected record is there and shown", () => {
  const rows = [{ id: "alpha", time: "1953", lane: "a", kind: "k" }, { id: "beta", time: "1954", lane: "b", kind: "k" }];

  test("records without it close its card, and say so", async () => {
    const { host, shown } = show({ records: rows, selected: "beta" });
    const told: unknown[] = [];
    shown.on("select", (selection) => told.push(selection));
    shown.update({ records: rows.slice(0, 1) });
    await shown.rendered;
    expect(shown.view.selected).toBeNull();
    expect(told).toEqual([{ id: null, row: null }]);
    expect(host.querySelector("[role=dialog]")).toBeNull();
  });

  test("a filter that hides it closes its card", () => {
    const { shown } = show({ records: rows, selected: "beta" });
    shown.filter({ lane: ["a"] });
    expect(shown.view.selected).toBeNull();
  });

  test.each(["select", "update"] as const)("%s takes off what of the filter hides the record, and leaves the rest", async (how) => {
    const { host, shown } = show({ records: rows, filter: { lane: ["a"], kind: ["k"] } });
    const told: View[] = [];
    shown.on("view", (view) => told.push(view));
    if (how === "select") shown.select("beta");
    else shown.update({ selected: "beta" });
    await shown.rendered;
    expect(told.map(({ filter, selected }) => ({ filter, selected }))).toEqual([{ filter: { kind: ["k"] }, selected: "beta" }]);
    expect(idsIn(host)).toEqual(["alpha", "beta"]);
    shown.filter({ lane: ["a"] });
    shown.select("beta");
    expect(shown.view.filter).toBeNull();
  });

  test("zoomTo a record filters nothing and takes nothing off", () => {
    const { shown } = show({ records: rows, filter: { lane: ["a"] } });
    shown.zoomTo({ record: "beta" });
    expect(shown.view).toMatchObject({ filter: { lane: ["a"] }, selected: null });
  });
});

describe("timeline.on(type, listener)", () => {
  test("tells of each change of the view, and returns what ends that", () => {
    const { shown } = show();
    const told: View[] = [];
    const remove = shown.on("view", (view) => told.push(view));
    shown.zoomTo("1954");
    shown.zoomTo("1954");
    shown.filter({ lane: ["yudin"] });
    expect(told).toHaveLength(2);
    expect(told[1]).toBe(shown.view);
    remove();
    shown.zoomTo("1955");
    remove();
    expect(told).toHaveLength(2);
  });

  test("tells of the selection with the caller's own row", () => {
    const rows = [{ id: "a", time: "1954", mine: Symbol("mine") }];
    const { shown } = show({ records: rows });
    const told: unknown[] = [];
    shown.on("select", (selection) => told.push(selection));
    shown.select("a");
    shown.select("a");
    shown.select(null);
    expect(told).toEqual([{ id: "a", row: rows[0] }, { id: null, row: null }]);
    expect((told[0] as { row: unknown }).row).toBe(rows[0]);
  });

  test("tells the problems of the first reading, and of each later one", async () => {
    const rows = [{ id: "a", time: "1953-13" }, { id: "a", time: "1954" }, null, { time: "1955" }];
    const { shown } = show({ records: rows });
    const told: (readonly Problem[])[] = [];
    shown.on("problem", (problems) => told.push(problems));
    expect(told).toEqual([]);
    await Promise.resolve();
    expect(told).toHaveLength(1);
    expect(told[0]).toEqual([
      { index: 0, id: "a", field: "time", value: "1953-13", expected: "a date such as 1953, 1953-12 or 1953-12-31" },
      { index: 1, id: "", field: "id", value: "a", expected: "an id that no record before it has" },
      { index: 2, id: "", field: "record", value: null, expected: "a row of named values" },
      { index: 3, id: "", field: "id", value: undefined, expected: "text or a number that no other record has" },
    ]);
    shown.update({ records: [{ id: "b" }] });
    await Promise.resolve();
    expect(told).toHaveLength(1);
    shown.update({ records: ["x"] });
    await Promise.resolve();
    expect(told).toHaveLength(2);
  });

  test("a listener may change the timeline, add and remove listeners", () => {
    const { shown } = show();
    const told: string[] = [];
    const remove = shown.on("select", ({ id }) => {
      told.push(`first ${String(id)}`);
      remove();
      shown.on("select", ({ id: later }) => told.push(`later ${String(later)}`));
      shown.select(null);
    });
    shown.on("select", ({ id }) => told.push(`second ${String(id)}`));
    shown.select(beria);
    expect(shown.view.selected).toBeNull();
    expect(told).toContain("later null");
    expect(told.filter((each) => each.startsWith("first"))).toEqual([`first ${beria}`]);
  });

  test("tells nothing once the timeline is destroyed", async () => {
    const { shown } = show({ records: ["no record"] });
    const listener = vi.fn();
    shown.on("problem", listener);
    shown.on("view", listener);
    shown.destroy();
    await Promise.resolve();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe("timeline.rendered", () => {
  test("resolves once what was asked for is painted, and at once where nothing is left", async () => {
    const { host, shown } = show();
    await shown.rendered;
    shown.filter({ lane: ["antonov"] });
    expect(idsIn(host)).toHaveLength(12);
    await shown.rendered;
    expect(idsIn(host)).toEqual(["antonov-1959-10"]);
  });
});

describe("timeline.toSVG()", () => {
  test("is the plot as it is now", () => {
    const { shown } = show();
    shown.filter({ lane: ["roshchin"] });
    shown.zoomTo(["1949", "1950"]);
    expect(shown.toSVG()).toBe(toSVG({ ...dataset, filter: { lane: ["roshchin"] }, domain: ["1949", "1950"] }));
  });
});

describe("timeline.destroy()", () => {
  test("leaves the host as it was", async () => {
    const host = newHost();
    host.id = "mine";
    host.append("before", document.createElement("i"));
    const was = host.outerHTML;
    const shown = timeline(host, { ...dataset, selected: beria });
    expect(host.outerHTML).not.toBe(was);
    shown.filter({ lane: ["yudin"] });
    await shown.rendered;
    shown.zoomTo("1954");
    shown.destroy();
    expect(host.outerHTML).toBe(was);
    shown.destroy();
    expect(host.outerHTML).toBe(was);
  });

  test("a host can be drawn into again", async () => {
    const host = newHost();
    timeline(host, dataset).destroy();
    const shown = shownIn(host);
    await shown.rendered;
    expect(idsIn(host)).toHaveLength(12);
    expect(host.childNodes).toHaveLength(1);
  });
});

function upgraded(element: Element): MemconTimeline {
  if (!(element instanceof MemconTimeline)) throw new TypeError("no timeline");
  return element;
}

describe("a listener that throws", () => {
  test("does not keep the picture from being painted", async () => {
    const { host, shown } = show();
    const stop = shown.on("view", () => {
      throw new Error("the listener's own");
    });
    expect(() => {
      shown.filter({ lane: ["yudin"] });
    }).toThrow("the listener's own");
    stop();
    await shown.rendered;
    expect(idsIn(host)).toHaveLength(7);
  });

  test("does not keep what comes after it from being done", () => {
    const { shown } = show();
    const stop = shown.on("view", () => {
      throw new Error("the listener's own");
    });
    expect(() => {
      shown.select("yudin-1954-01-04");
    }).toThrow("the listener's own");
    stop();
    shown.select("roshchin-1949-10-16");
    expect(shown.view.selected).toBe("roshchin-1949-10-16");
  });
});

describe("the element's class", () => {
  test("is importable without being registered, and draws without adoptedStyleSheets", async () => {
    expect(customElements.get("memcon-timeline")).toBeUndefined();
    customElements.define("test-timeline", class extends MemconTimeline {});
    const element = upgraded(document.createElement("test-timeline"));
    element.update(dataset);
    document.body.append(element);
    await element.rendered;
    expect(idsIn(element.shadowRoot!)).toHaveLength(12);
    expect(element.shadowRoot!.querySelector("style")?.textContent).toContain(".memcon-plot");
    element.remove();
    // An element that is moved is in the document again by then, and keeps its timeline.
    await Promise.resolve();
    expect(element.shadowRoot!.childNodes).toHaveLength(0);
  });

  test("is registered by define, with the dataset, once", async () => {
    await import("../../src/define.js");
    const element = document.createElement("memcon-timeline");
    document.body.append(element);
    await (element as { rendered?: Promise<void> }).rendered;
    expect(idsIn(element.shadowRoot!)).toHaveLength(12);
    vi.resetModules();
    await expect(import("../../src/define.js")).resolves.toBeDefined();
  });

  test("a bad property is refused in the words of the option", () => {
    customElements.define("strict-timeline", class extends MemconTimeline {});
    const element = upgraded(document.createElement("strict-timeline"));
    document.body.append(element);
    expect(() => {
      element.by = "listed" as "time";
    }).toThrow("invalid by: listed; expected \"time\" or \"recorded\"");
  });
});
