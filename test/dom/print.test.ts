import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Conversation, dataset } from "../../src/dataset/index.js";
import { type Timeline, timeline } from "../../src/index.js";

let paper: EventTarget & { matches: boolean };
let shown: Timeline<Conversation>;
let host: HTMLElement;

const options = { ...dataset, domain: ["1953-10", "1956-06"] } as const;

/** The marks drawn, and the summaries listed. */
function seen(): readonly [marks: number, summaries: number] {
  return [host.querySelectorAll("[role=gridcell]").length, host.querySelectorAll(".memcon-list .memcon-summary").length];
}

function print(type: "beforeprint" | "afterprint"): void {
  window.dispatchEvent(new Event(type));
}

beforeEach(() => {
  paper = Object.assign(new EventTarget(), { matches: false });
  const still = Object.assign(new EventTarget(), { matches: true });
  vi.stubGlobal("matchMedia", (query: string) => (query === "print" ? paper : still));
  host = document.createElement("div");
  document.body.append(host);
  shown = timeline(host, options);
});

afterEach(() => {
  shown.destroy();
  host.remove();
  vi.unstubAllGlobals();
});

test("a printer gets the whole time, and the list with the summaries, at once", () => {
  const [before] = seen();
  print("beforeprint");
  expect(before).toBeLessThan(12);
  expect(seen()).toEqual([12, 12]);
});

test("afterwards the page is as it was, and the view never changed", () => {
  const { view } = shown;
  const before = host.cloneNode(true);
  print("beforeprint");
  print("afterprint");
  expect(host.isEqualNode(before)).toBe(true);
  expect(shown.view).toBe(view);
});

test("print during a glide, and a glide during print, come to rest where they were going", async () => {
  shown.destroy();
  vi.stubGlobal("matchMedia", (query: string) => (query === "print" ? paper : Object.assign(new EventTarget(), { matches: false })));
  shown = timeline(host, options);
  shown.zoomTo("1954");
  print("beforeprint");
  await shown.rendered;
  shown.zoomTo("1955");
  await shown.rendered;
  print("afterprint");
  await shown.rendered;
  expect(shown.view.domain).toEqual([Date.UTC(1955, 0, 1), Date.UTC(1956, 0, 1)]);
  expect([...host.querySelectorAll("[role=gridcell]")].map((cell) => cell.getAttribute("data-id"))).toEqual(["yudin-1955-03-08", "yudin-1955-12-21"]);
});

test("what is filtered out is not printed", async () => {
  shown.filter({ lane: ["yudin"] });
  await shown.rendered;
  print("beforeprint");
  expect(seen()).toEqual([7, 7]);
});

test.each(["timeline", "table", "list"] as const)("the plot and the list are printed in mode %s, and afterwards the page is as it was", (mode) => {
  shown.destroy();
  shown = timeline(host, { ...options, mode, selected: "yudin-1954-01-04" });
  const before = host.cloneNode(true);
  print("beforeprint");
  expect(seen()).toEqual([12, 12]);
  print("afterprint");
  expect(host.isEqualNode(before)).toBe(true);
});

test.each(["table", "list"] as const)("what has the focus in mode %s keeps it", (mode) => {
  shown.destroy();
  shown = timeline(host, { ...options, mode });
  const opener = host.querySelectorAll<HTMLElement>("[data-record]")[5]!;
  opener.focus();
  print("beforeprint");
  print("afterprint");
  expect([opener.isConnected, document.activeElement]).toEqual([true, opener]);
});

test("where the screen is narrow, its filters stay open and what has the focus keeps it", () => {
  shown.destroy();
  shown = timeline(host, { ...options, width: 390 });
  const filters = host.querySelector<HTMLDetailsElement>(".memcon-all-filters")!;
  const search = host.querySelector<HTMLElement>("input[type=search]")!;
  filters.open = true;
  search.focus();
  print("beforeprint");
  expect(seen()).toEqual([12, 12]);
  print("afterprint");
  expect([filters.isConnected, filters.open, document.activeElement]).toEqual([true, true, search]);
});

test("what the signs mean stands between the plot and the list", () => {
  shown.destroy();
  shown = timeline(host, { ...options, mode: "table" });
  print("beforeprint");
  const [plot, legend, list] = [".memcon-stage", ".memcon-legend", ".memcon-list"].map((name) => host.querySelector(name)!);
  expect([plot!.compareDocumentPosition(legend!), legend!.compareDocumentPosition(list!)]).toEqual([Node.DOCUMENT_POSITION_FOLLOWING, Node.DOCUMENT_POSITION_FOLLOWING]);
});

test("paper on the screen is paper too", () => {
  paper.matches = true;
  paper.dispatchEvent(new Event("change"));
  expect(seen()).toEqual([12, 12]);
  shown.destroy();
  shown = timeline(host, options);
  expect(seen()).toEqual([12, 12]);
});

test("a printer is nothing to a timeline that is destroyed", () => {
  shown.destroy();
  print("beforeprint");
  expect(host.childElementCount).toBe(0);
});
