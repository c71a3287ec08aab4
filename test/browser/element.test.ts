import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { conversations } from "../../src/dataset/index.js";
import "../../src/define.js";
import { MemconTimeline } from "../../src/element.js";
import type { View } from "../../src/view/view.js";
import { beside, click, wheel } from "../support/hand.js";
import { keepLedger } from "../support/ledger.js";
import { all, cardIn, emptyPlace, focused, focusedId, frames, idsInSight, markOf, signOf, tallPage, textOf, the, upgraded } from "../support/page.js";
import { until } from "../support/until.js";

const beria = "yudin-1954-01-04";
let defined = 0;

function create(attributes: Readonly<Record<string, string>> = {}): MemconTimeline {
  const element = upgraded(document.createElement("memcon-timeline"));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

async function placed(attributes: Readonly<Record<string, string>> = {}): Promise<MemconTimeline> {
  const element = create(attributes);
  tallPage().append(element);
  await element.rendered;
  return element;
}

function rootOf(element: MemconTimeline): ShadowRoot {
  return element.shadowRoot!;
}

function statusOf(element: MemconTimeline): string {
  return textOf(the(rootOf(element), "[role=status]"));
}

function rows(count: number): { readonly id: string; readonly time: string }[] {
  return Array.from({ length: count }, (_, i) => ({ id: `row-${i}`, time: String(1950 + i) }));
}

test("the element with no attributes shows the twelve conversations, styled, in a shadow root", async () => {
  const element = await placed();
  expect(idsInSight(rootOf(element)).sort()).toEqual(conversations.map(({ id }) => id).sort());
  expect(statusOf(element)).toMatch(/^12 of 12 records/);
  expect(element.childNodes).toHaveLength(0);
  expect(getComputedStyle(element).display).toBe("block");
  expect(getComputedStyle(markOf(rootOf(element), beria)).fill).toBe("rgb(159, 35, 13)");
});

test("records set on an element that shows the dataset are read and named as its own", async () => {
  const element = await placed();
  element.records = [{ id: "a", time: "1911", lane: "Berlin", label: "A" }, { id: "b", time: "1912", lane: "Vienna", label: "B" }];
  await element.rendered;
  expect(idsInSight(rootOf(element)).sort()).toEqual(["a", "b"]);
  expect(statusOf(element)).toMatch(/^2 of 2 records in 2 lanes, 1911 to 1912/);
  expect(rootOf(element).querySelector("h2")).toBeNull();
});

test("a tag in markup that was there before is shown", async () => {
  const page = tallPage();
  const parsed = new DOMParser().parseFromString("<memcon-timeline lane=\"antonov\"></memcon-timeline>", "text/html");
  const element = document.importNode(parsed.body.firstElementChild!, true);
  page.append(element);
  await upgraded(element).rendered;
  expect(idsInSight(rootOf(upgraded(element)))).toEqual(["antonov-1959-10"]);
});

test("from and to set what is in sight and filter nothing", async () => {
  const element = await placed({ from: "1953-10", to: "1956-06" });
  expect(element.view?.domain).toEqual([Date.UTC(1953, 9, 1), Date.UTC(1956, 6, 1)]);
  expect(statusOf(element)).toMatch(/^12 of 12 records/);
  expect(idsInSight(rootOf(element)).every((id) => id?.startsWith("yudin"))).toBe(true);
});

test("from alone and to alone leave the other end where the records end", async () => {
  const whole = (await placed()).view!.domain;
  expect((await placed({ from: "1955" })).view?.domain).toEqual([Date.UTC(1955, 0, 1), whole[1]]);
  expect((await placed({ to: "1955" })).view?.domain).toEqual([whole[0], Date.UTC(1956, 0, 1)]);
});

test("lane filters by one or several ids; selected opens a card; by stands records at the other date", async () => {
  const element = await placed({ lane: "roshchin, antonov", selected: "antonov-1959-10", by: "recorded" });
  expect(element.view).toMatchObject({ filter: { lane: ["roshchin", "antonov"] }, selected: "antonov-1959-10", by: "recorded" });
  expect(statusOf(element)).toMatch(/^4 of 12 records/);
  expect(textOf(cardIn(rootOf(element))!)).toContain("Taiwan");
  expect(cardIn(rootOf(element))!.matches(":popover-open")).toBe(true);
  expect(statusOf(element)).toContain("; 1 without a date");
});

test("an attribute that changes acts, and one that goes gives its default back", async () => {
  const element = await placed();
  const home = element.view!.domain;
  element.setAttribute("lane", "yudin");
  element.setAttribute("from", "1954");
  element.setAttribute("selected", beria);
  await element.rendered;
  expect(statusOf(element)).toMatch(/^7 of 12 records/);
  expect(element.view).toMatchObject({ domain: [Date.UTC(1954, 0, 1), home[1]], selected: beria });
  for (const name of ["lane", "from", "selected"]) element.removeAttribute(name);
  await element.rendered;
  expect(element.view).toEqual({ domain: home, filter: null, selected: null, mode: "timeline", by: "time", sort: { key: "time", descending: false }, laneOrder: "given", hideEmpty: false, first: null });
});

test("lane-order and hide-empty order and hide the lanes; what names neither an order nor a lane is reported", async () => {
  const lanes = (root: ParentNode): (string | undefined)[] => all(root, "[role=row]").map(({ dataset }) => dataset["lane"]);
  const element = await placed({ "lane-order": "antonov, yudin" });
  expect(lanes(rootOf(element))).toEqual(["antonov", "yudin", "roshchin", "krasovsky"]);
  element.setAttribute("lane-order", "count");
  element.setAttribute("hide-empty", "");
  element.filter = { topic: ["korean-war"] };
  await element.rendered;
  expect(element.view).toMatchObject({ laneOrder: "count", hideEmpty: true });
  expect(lanes(rootOf(element)).length).toBeLessThan(4);
  const faults = faultsOfPage();
  element.setAttribute("lane-order", "cuont");
  await element.rendered;
  await frames();
  expect(faults).toEqual(["unknown laneOrder: cuont; did you mean \"count\"?"]);
  expect(element.view!.laneOrder).toBe("given");
});

test("an attribute that is set to what it was resets nothing that a reader did", async () => {
  const element = await placed({ lane: "yudin", from: "1950" });
  element.zoomTo(["1954", "1955"]);
  const before = element.view;
  element.setAttribute("lane", "yudin");
  element.setAttribute("from", "1950");
  expect(element.view).toEqual(before);
});

test.each([["light", "rgb(28, 27, 25)"], ["dark", "rgb(243, 240, 234)"]])("theme=%s sets the scheme whatever the page's is", async (theme, ink) => {
  document.documentElement.style.colorScheme = theme === "dark" ? "light" : "dark";
  const element = await placed({ theme });
  document.documentElement.style.colorScheme = theme === "dark" ? "light" : "dark";
  expect(getComputedStyle(element).colorScheme).toBe(theme);
  expect(getComputedStyle(the(rootOf(element), "h2")).color).toBe(ink);
});

test("properties set before the element is connected are what it shows", async () => {
  const element = create();
  element.records = rows(3);
  element.title = "Mine";
  tallPage().append(element);
  await element.rendered;
  expect(idsInSight(rootOf(element))).toHaveLength(3);
  expect(textOf(the(rootOf(element), "h2"))).toBe("Mine");
});

test("properties set before the element is defined are taken over", async () => {
  const name = `late-timeline-${++defined}`;
  const early = Object.assign(document.createElement(name), { records: rows(4), filter: { text: "row-1" } });
  tallPage().append(early);
  class Late extends MemconTimeline {}
  customElements.define(name, Late);
  const element = upgraded(early);
  await element.rendered;
  expect(statusOf(element)).toMatch(/^1 of 4 records/);
  element.filter = null;
  await element.rendered;
  expect(statusOf(element)).toMatch(/^4 of 4 records/);
  expect(element.records).toHaveLength(4);
});

test("the element without the dataset's script shows no records until it has some", async () => {
  const name = `bare-timeline-${++defined}`;
  class Bare extends MemconTimeline {}
  customElements.define(name, Bare);
  const element = new Bare();
  tallPage().append(element);
  await element.rendered;
  expect(textOf(the(rootOf(element), ".memcon"))).toContain("There are no records to show.");
  element.records = rows(2);
  await element.rendered;
  expect(idsInSight(rootOf(element))).toHaveLength(2);
});

test("properties set later act, and read as they were given", async () => {
  const element = await placed();
  element.selected = beria;
  element.filter = { lane: ["yudin"] };
  await element.rendered;
  expect(element.view).toMatchObject({ selected: beria, filter: { lane: ["yudin"] } });
  expect(element.filter).toEqual({ lane: ["yudin"] });
  element.records = rows(5);
  element.filter = null;
  await element.rendered;
  expect(statusOf(element)).toMatch(/^5 of 5 records/);
});

test("a property that is no option value throws", async () => {
  const element = await placed();
  expect(() => {
    element.height = -4;
  }).toThrow("invalid height: -4; expected a positive number of CSS pixels");
});

test("after a property was refused, others still act", async () => {
  const element = await placed();
  expect(() => {
    element.height = -4;
  }).toThrow();
  element.filter = { lane: ["yudin"] };
  await element.rendered;
  expect(statusOf(element)).toMatch(/^7 of 12 records/);
});

const towns = [{ id: "a", time: "1953", town: "X" }, { id: "b", time: "1954", town: "Y" }];
const byTown = { records: towns, channels: { facets: { town: "town" } }, filter: { town: ["X"] } };

test.each([["filter", "channels", "records"], ["records", "filter", "channels"], ["channels", "records", "filter"], ["filter", "records", "channels"]] as const)(
  "properties set one by one act together, whatever their order: %s, %s, %s", async (...names) => {
    const faults = faultsOfPage();
    const element = await placed();
    const told: unknown[] = [];
    element.addEventListener("memcon-view", (event) => told.push((event as CustomEvent<View>).detail.filter));
    for (const name of names) Object.assign(element, { [name]: byTown[name] });
    await element.rendered;
    expect(idsInSight(rootOf(element))).toEqual(["a"]);
    expect(element.view!.filter).toEqual(byTown.filter);
    expect(told).toEqual([byTown.filter]);
    await frames();
    expect(faults).toEqual([]);
  });

test("looking in between reports nothing that is mended before the script is done", async () => {
  const faults = faultsOfPage();
  const element = await placed();
  element.filter = byTown.filter;
  expect(element.view!.filter).toBeNull();
  element.channels = byTown.channels;
  element.records = towns;
  expect(element.view!.filter).toEqual(byTown.filter);
  await frames();
  expect(faults).toEqual([]);
});

test("a filter by what is no facet is left out and reported once the script is done; what is set later acts", async () => {
  const faults = faultsOfPage();
  const element = await placed();
  element.filter = { town: ["X"] };
  element.title = "Mine";
  await element.rendered;
  expect(textOf(the(rootOf(element), "h2"))).toBe("Mine");
  expect(statusOf(element)).toMatch(/^12 of 12 records/);
  await frames();
  expect(faults).toEqual(["unknown filter: town; expected one of lane, kind, text, span, people, topic, place"]);
  element.filter = { topic: ["stalin"] };
  element.records = [];
  expect(element.view!.filter).toBeNull();
  await frames();
  expect(faults).toHaveLength(2);
  expect(() => {
    element.update({ filter: { town: ["X"] } });
  }).toThrow("unknown filter: town");
  element.update(byTown);
  expect(element.view!.filter).toEqual(byTown.filter);
});

test("a property that is undefined is as good as not set: the attribute or the dataset stands", async () => {
  const element = await placed({ mode: "list" });
  element.mode = undefined;
  element.records = undefined;
  element.channels = undefined;
  await element.rendered;
  expect(element.view!.mode).toBe("list");
  expect(statusOf(element)).toMatch(/^12 of 12 records/);
  element.mode = "table";
  expect(element.view!.mode).toBe("table");
  element.mode = undefined;
  expect(element.view!.mode).toBe("list");
});

/** The uncaught errors of the page from now on. */
function faultsOfPage(): string[] {
  const faults: string[] = [];
  const listener = (event: ErrorEvent): void => {
    event.preventDefault();
    faults.push((event.error as Error).message);
  };
  window.addEventListener("error", listener);
  onTestFinished(() => {
    window.removeEventListener("error", listener);
  });
  return faults;
}

test("an attribute that cannot be read is left out and reported in its own name, and the others act", async () => {
  const faults = faultsOfPage();
  const home = (await placed()).view!.domain;
  const element = await placed({ from: "1953-13", to: "1956", mode: "tabel", by: "written", lane: "yudni,antonov", selected: "antonov-1959-10" });
  expect(element.view).toMatchObject({ domain: [home[0], Date.UTC(1957, 0, 1)], mode: "timeline", by: "time", filter: { lane: ["antonov"] }, selected: "antonov-1959-10" });
  expect(faults).toEqual([
    "invalid from: 1953-13; expected a date such as 1953, 1953-12 or 1953-12-31",
    "unknown lane: yudni; did you mean \"yudin\"?",
    "invalid mode: tabel; expected \"timeline\", \"table\" or \"list\"",
    "invalid by: written; expected \"time\" or \"recorded\"",
  ]);
});

test("a span that ends before it begins is left out; from and to may be set in either order", async () => {
  const faults = faultsOfPage();
  const home = (await placed()).view!.domain;
  const element = await placed({ from: "1956", to: "1953" });
  expect(element.view!.domain).toEqual(home);
  expect(faults).toEqual(["invalid from: 1956; expected a date no later than that of to, which is 1953"]);
  element.setAttribute("to", "1957");
  expect(element.view!.domain).toEqual([Date.UTC(1956, 0, 1), Date.UTC(1958, 0, 1)]);
  element.setAttribute("from", "1958");
  element.setAttribute("to", "1959");
  await frames();
  expect(element.view!.domain).toEqual([Date.UTC(1958, 0, 1), Date.UTC(1960, 0, 1)]);
  expect(faults).toHaveLength(1);
});

test("an attribute that cannot be read is reported once, and what is set later acts", async () => {
  const faults = faultsOfPage();
  const element = await placed();
  element.setAttribute("mode", "tabel");
  element.filter = { lane: ["yudin"] };
  element.title = "Mine";
  await element.rendered;
  expect(element.view).toMatchObject({ mode: "timeline", filter: { lane: ["yudin"] } });
  expect(textOf(the(rootOf(element), "h2"))).toBe("Mine");
  document.body.prepend(element);
  element.setAttribute("by", "recorded");
  await frames();
  expect(faults).toEqual(["invalid mode: tabel; expected \"timeline\", \"table\" or \"list\""]);
  element.setAttribute("mode", "table");
  await frames();
  element.setAttribute("mode", "tabel");
  await frames();
  expect(element.view!.mode).toBe("timeline");
  expect(faults).toHaveLength(2);
});

test("a lane is unknown only once there are records", async () => {
  const faults = faultsOfPage();
  const element = create({ lane: "Vienna" });
  element.records = [];
  tallPage().append(element);
  await element.rendered;
  expect(faults).toEqual([]);
  element.records = [{ id: "1", time: "1953", lane: "Berlin" }, { id: "2", time: "1954", lane: "Vienna" }];
  await element.rendered;
  expect(idsInSight(rootOf(element))).toEqual(["2"]);
  element.records = [{ id: "1", time: "1953", lane: "Berlin" }];
  await element.rendered;
  expect(idsInSight(rootOf(element))).toEqual(["1"]);
  expect(faults).toEqual(["unknown lane: Vienna; expected one of Berlin"]);
});

test("a property that was set before the element was defined and is no option value is left out, and there is but one drawing", async () => {
  const faults = faultsOfPage();
  const name = `early-timeline-${++defined}`;
  const early = Object.assign(document.createElement(name), { records: rows(4), height: -4 });
  tallPage().append(early);
  class Early extends MemconTimeline {}
  customElements.define(name, Early);
  const element = upgraded(early);
  await element.rendered;
  document.body.prepend(element);
  element.remove();
  await frames();
  document.body.prepend(element);
  await element.rendered;
  expect(statusOf(element)).toMatch(/^4 of 4 records/);
  expect(all(rootOf(element), ".memcon-host")).toHaveLength(1);
  expect(faults).toEqual(["invalid height: -4; expected a positive number of CSS pixels"]);
});

test("an element that is moved in the document keeps its view", async () => {
  const element = await placed();
  await userEvent.click(the(rootOf(element), "button[aria-label=\"Zoom in\"]"));
  element.filter = { lane: ["yudin"] };
  await element.rendered;
  await click(signOf(rootOf(element), beria));
  await element.rendered;
  const before = element.view;
  expect(before?.selected).toBe(beria);
  const place = document.createElement("section");
  document.body.append(place);
  place.append(element);
  await element.rendered;
  expect(element.view).toEqual(before);
  expect(cardIn(rootOf(element))?.matches(":popover-open")).toBe(true);
  expect(all(rootOf(element), "[role=grid]")).toHaveLength(1);
});

test("an element that is moved to another document keeps its view and its styles, there and back", async () => {
  const element = await placed({ from: "1953" });
  const page = element.parentElement!;
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const inkOf = (): string => element.ownerDocument.defaultView!.getComputedStyle(markOf(rootOf(element), beria)).fill;
  const [ink, { domain }] = [inkOf(), element.view!];
  for (const place of [frame.contentDocument!.body, page]) {
    place.append(element);
    await element.rendered;
    expect(element.ownerDocument).toBe(place.ownerDocument);
    expect(inkOf()).toBe(ink);
    expect(element.view!.domain).toEqual(domain);
  }
});

test("an element in another document answers to a hand there, and leaves no listener in the document it came from", async () => {
  const frame = document.createElement("iframe");
  const page = tallPage();
  frame.style.cssText = "width: 1100px; height: 700px";
  page.append(frame);
  const ledger = keepLedger();
  const element = create({ selected: beria, lane: "yudin" });
  page.append(element);
  await element.rendered;
  element.zoomTo("1954");
  await element.rendered;
  const before = element.view;
  expect(ledger.open().some((each) => each.includes("document"))).toBe(true);
  frame.contentDocument!.body.append(element);
  await element.rendered;
  expect(element.view).toEqual(before);
  expect(ledger.open().filter((each) => /document|window|print/i.test(each))).toEqual([]);
  const root = rootOf(element);
  const box = all(root, "input[data-action=filter]")[0] as HTMLInputElement;
  const search = the(root, "input[type=search]") as HTMLInputElement;
  element.filter = { lane: [box.value], text: "a" };
  await element.rendered;
  expect([box.isConnected, box.checked, search.value]).toEqual([true, true, "a"]);
  element.select(beria);
  frame.contentDocument!.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(element.view!.selected).toBeNull();
  element.filter = null;
  await element.rendered;
  expect([box.checked, search.value]).toEqual([false, ""]);
});

test("an element in a document without a window throws nothing, and comes back with its view", async () => {
  const faults = faultsOfPage();
  const element = await placed({ lane: "yudin" });
  const page = element.parentElement!;
  element.zoomTo("1954");
  const before = element.view;
  const away = document.implementation.createHTMLDocument();
  away.body.append(element);
  element.filter = { lane: ["yudin"], text: "a" };
  await element.rendered;
  expect((the(rootOf(element), "input[type=search]") as HTMLInputElement).value).toBe("a");
  page.append(element);
  await element.rendered;
  expect(element.view).toEqual({ ...before, filter: { lane: ["yudin"], text: "a" } });
  expect(idsInSight(rootOf(element))).toContain(beria);
  expect(faults).toEqual([]);
});

test("an element that was moved keeps what its reader did when something else is set", async () => {
  const element = await placed();
  element.zoomTo(["1953", "1957"]);
  element.select(beria);
  const before = element.view;
  document.body.prepend(element);
  element.title = "Another title";
  await element.rendered;
  expect(element.view).toEqual(before);
  await userEvent.click(the(rootOf(element), "button[aria-label=Close]"));
  element.title = "A third";
  await element.rendered;
  expect(element.view).toEqual({ ...before, selected: null });
});

test("a property set while the element is in no document acts when it is back", async () => {
  const element = await placed();
  const { parentElement } = element;
  element.remove();
  element.filter = { lane: ["antonov"] };
  parentElement!.append(element);
  await element.rendered;
  expect(element.view?.filter).toEqual({ lane: ["antonov"] });
});

test("its events bubble, cross shadow roots and carry their detail", async () => {
  const outer = document.createElement("div");
  tallPage().append(outer);
  const element = create();
  outer.attachShadow({ mode: "open" }).append(element);
  await element.rendered;
  const heard: [string, unknown][] = [];
  const listener = (event: Event): void => {
    heard.push([event.type, (event as CustomEvent<unknown>).detail]);
  };
  const types = ["memcon-view", "memcon-select", "memcon-problem"];
  for (const type of types) document.addEventListener(type, listener);
  onTestFinished(() => {
    for (const type of types) document.removeEventListener(type, listener);
  });
  await click(signOf(rootOf(element), beria));
  expect(heard.map(([type]) => type)).toEqual(["memcon-view", "memcon-select"]);
  expect((heard[0]![1] as View).selected).toBe(beria);
  expect(heard[1]![1]).toEqual({ id: beria, row: conversations.find(({ id }) => id === beria) });
  element.records = ["no object"];
  await until(() => {
    expect(heard.at(-1)).toEqual(["memcon-problem", [{ index: 0, id: "", field: "record", value: "no object", expected: "a row of named values" }]]);
  });
});

test("a wheel, a key and the focus work through the shadow root", async () => {
  const element = await placed();
  const root = rootOf(element);
  const before = element.view!.domain;
  await wheel(signOf(root, beria), -12, { ctrl: true });
  await until(() => {
    expect(element.view!.domain[1] - element.view!.domain[0]).toBeLessThan((before[1] - before[0]) * 0.9);
  });
  await element.rendered;
  markOf(root, beria).focus();
  await userEvent.keyboard("{ArrowRight}");
  await element.rendered;
  expect(focusedId()).toBe("yudin-1954-03-26");
  await userEvent.keyboard("{Enter}");
  await until(() => {
    expect(focused()).toBe(the(cardIn(root)!, "h3"));
  });
  await userEvent.keyboard("{Escape}");
  await until(() => {
    expect(focusedId()).toBe("yudin-1954-03-26");
  });
  await userEvent.click(all(root, "summary")[0]!);
  expect(all(root, "details")[0]!.hasAttribute("open")).toBe(true);
  await click(emptyPlace(root));
  expect(all(root, "details")[0]!.hasAttribute("open")).toBe(false);
});

test("the card of an element in a host that hides its overflow is not cut", async () => {
  const host = tallPage();
  host.style.overflow = "hidden";
  host.style.transform = "scale(1)";
  host.style.height = "330px";
  const element = create({ selected: "roshchin-1950-01-01" });
  host.append(element);
  await element.rendered;
  const box = cardIn(rootOf(element))!.getBoundingClientRect();
  expect(box.bottom).toBeGreaterThan(host.getBoundingClientRect().bottom + 20);
  expect(document.elementFromPoint(box.left + box.width / 2, box.bottom - 5)).toBe(element);
});

test("an element that is removed leaves no listener, timer, frame or observer, and has no view", async () => {
  const host = tallPage();
  const ledger = keepLedger();
  const element = create({ selected: beria });
  host.append(element);
  await element.rendered;
  expect(ledger.open()).not.toEqual([]);
  element.zoomTo("1954");
  element.remove();
  await frames();
  expect(ledger.open()).toEqual([]);
  expect(element.view).toBeNull();
  expect(rootOf(element).childNodes).toHaveLength(0);
  element.zoomTo("1955");
  element.select(null);
  expect(element.toSVG()).toBe("");
  await expect(element.rendered).resolves.toBeUndefined();
});

test("two elements on one page do not know of each other", async () => {
  const page = tallPage();
  const [a, b] = [create({ selected: beria }), create({ selected: beria })];
  page.append(a, b);
  await Promise.all([a.rendered, b.rendered]);
  const before = b.view;
  markOf(rootOf(a), beria).focus();
  await userEvent.keyboard("{Escape}");
  a.filter = { lane: ["antonov"] };
  a.zoomTo("1959");
  await a.rendered;
  expect(a.view?.selected).toBeNull();
  expect(b.view).toBe(before);
  const from = emptyPlace(rootOf(a));
  await click(from);
  expect(cardIn(rootOf(b))?.matches(":popover-open")).toBe(true);
  await wheel(beside(from, -20, 0), -5, { ctrl: true });
  await frames();
  expect(b.view).toBe(before);
});

test("what the page's styles say of p, button and svg does not reach into the element", async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("p, button, svg, text, rect { display: none !important; color: red !important; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  onTestFinished(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
  const element = await placed();
  expect(the(rootOf(element), "[role=status]").checkVisibility()).toBe(true);
  expect(markOf(rootOf(element), beria).checkVisibility()).toBe(true);
});

test("toSVG is the plot as it is now", async () => {
  const element = await placed({ lane: "yudin" });
  element.zoomTo(["1953-10", "1956-06"]);
  const svg = new DOMParser().parseFromString(element.toSVG(), "image/svg+xml");
  expect(svg.querySelector("parsererror")).toBeNull();
  expect(idsInSight(svg)).toEqual(["yudin-1954-01-04", "yudin-1954-03-26", "yudin-1955-03-08", "yudin-1955-12-21", "yudin-1956-03-31"]);
});
