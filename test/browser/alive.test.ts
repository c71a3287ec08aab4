import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { dataset } from "../../src/dataset/index.js";
import { MemconTimeline } from "../../src/element.js";
import { indexRecords } from "../../src/index.js";
import { toHTML } from "../../src/static.js";
import { type Timeline, timeline } from "../../src/timeline.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { stories } from "../../stories/options.js";
import { expectAccessible } from "../support/axe.js";
import { all, cardIn, datasetOptions, frames, markOf, tallPage, textOf, the } from "../support/page.js";
import { treeOf } from "../support/tree.js";

if (customElements.get("memcon-alive") === undefined) {
  customElements.define("memcon-alive", class extends MemconTimeline {
    static override readonly fallback = dataset as unknown as TimelineOptions;
  });
}

/** A host that holds what toHTML makes of `options`, `drawn` pixels wide, and is `width` of them. */
function still(options: TimelineOptions = datasetOptions, width = 1100, drawn = 1100): HTMLElement {
  const host = tallPage();
  host.style.width = `${String(width)}px`;
  host.innerHTML = toHTML({ ...options, width: drawn }, { styles: false });
  return host;
}

function enliven(host: HTMLElement, options: TimelineOptions = datasetOptions): Timeline {
  const shown = timeline(host, options);
  onTestFinished(() => {
    shown.destroy();
  });
  return shown;
}

/** How far things move in the page while `act` is done and seen, as browsers count it, each move with what moved. */
async function shiftsDuring(act: () => unknown): Promise<readonly string[]> {
  const shifts: string[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as (PerformanceEntry & { readonly value: number; readonly sources: readonly { readonly node: Node | null }[] })[]) {
      shifts.push(`${String(value)} ${sources.map(({ node }) => node?.nodeName).join(" ")}`);
    }
  });
  await frames(3);
  observer.observe({ type: "layout-shift" });
  await act();
  await frames(3);
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return shifts;
}

/** Every element of a host but those for narrower places, in the order of the page. */
function elementsIn(host: Element): readonly Element[] {
  const others = [".memcon-when-middle", ".memcon-when-slim", ".memcon-when-narrow"];
  return [...host.querySelectorAll(`:not(${others.flatMap((other) => [other, `${other} *`]).join()})`)];
}

test("a shift is seen where there is one", async () => {
  const host = still();
  expect(await shiftsDuring(() => {
    host.style.paddingTop = "100px";
  })).not.toEqual([]);
});

test.each(["dataset", "filtered", "yourOwn", "cardOpen", "noRecords", "fortyLanes"] as const)("timeline(host, options) on what toHTML made of the story %s keeps every element, moves nothing, and shows what it would elsewhere", async (name) => {
  const options = stories[name]() as TimelineOptions;
  const host = still(options);
  const before = elementsIn(host);
  let shown: Timeline | null = null;
  expect(await shiftsDuring(async () => {
    shown = enliven(host, options);
    await shown.rendered;
  })).toEqual([]);
  expect(before.filter((element) => !host.contains(element)).map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
  const fresh = document.createElement("div");
  fresh.style.width = "1100px";
  host.after(fresh);
  const other = enliven(fresh, { ...options, height: the(host, ".memcon-stage").offsetHeight });
  await other.rendered;
  for (const root of [host, fresh]) for (const card of all(root, ".memcon-card")) card.remove();
  // What could not be read says why once it is opened, and in a page did already.
  for (const details of [host, fresh].flatMap((root) => all(root, ".memcon-problems details"))) (details as HTMLDetailsElement).open = true;
  await expect.poll(() => all(document.body, "[data-awaited]")).toEqual([]);
  the(host, ".memcon-static > .memcon:first-child").removeAttribute("style");
  expect(treeOf(the(host, ".memcon-static > .memcon:first-child"))).toEqual(treeOf(the(fresh, ".memcon")));
});

/** Where what is in sight of a timeline, and of what follows it, stands. */
function placesIn(host: HTMLElement): readonly (readonly [what: string, left: number, top: number])[] {
  const parts = all(host, ".memcon-title, [role=status], .memcon-chip, .memcon-stage, .memcon-list, .memcon-list .memcon-open, .memcon-legend, .memcon-note, .memcon-section, .memcon-references li");
  return parts.filter((part) => part.offsetHeight > 0 && part.getBoundingClientRect().top < innerHeight).map((part) => {
    const { left, top } = part.getBoundingClientRect();
    return [part.matches(".memcon-stage, .memcon-list, .memcon-legend") ? part.classList[0]! : part.textContent, left, top];
  });
}

const places = [
  ...[366, 500, 568, 736, 870, 1110].map((width) => ["dataset", width] as const),
  ["filtered", 366], ["filtered", 620], ["russian", 366], ["russian", 736], ["yourOwn", 366], ["dates", 530], ["scripts", 500], ["scripts", 568], ["longNames", 870], ["oneDay", 908], ["arabic", 640], ["oneHour", 960],
  ["dates", 482], ["fortyLanes", 490], ["dates", 590], ["dataset", 820], ["russian", 820], ["russian", 939], ["cardOpen", 820],
] as const;

test.each(places)("nothing that is seen of a page of the story %s stands elsewhere once it is alive, %d pixels wide", async (name, width) => {
  const options = stories[name]() as TimelineOptions;
  const host = still(options, width, 1180);
  const before = placesIn(host);
  expect(before.length).toBeGreaterThan(2);
  const [stage] = all(host, ".memcon-stage").map(({ offsetHeight }) => offsetHeight);
  const shown = enliven(host, options);
  await shown.rendered;
  await frames(2);
  expect(placesIn(host)).toEqual(before.map(([what, left, top]) => [what, expect.closeTo(left, 0) as number, expect.closeTo(top, 0) as number]));
  expect(the(host, ".memcon-stage").offsetHeight).toBe(stage);
});

test.each([500, 600, 720, 900, 1000])("the axis is where it will be, and what is written can be read, in a place %d pixels wide", async (width) => {
  const host = still(datasetOptions, width, 1180);
  const seen = (): SVGSVGElement => [...host.querySelectorAll<SVGSVGElement>(".memcon-stage > svg")].find((plot) => plot.getBoundingClientRect().width > 0)!;
  const axisIn = (plot: SVGSVGElement): number => plot.querySelector(".memcon-axis text")!.getBoundingClientRect().bottom;
  const [plot, before] = [seen(), axisIn(seen())];
  expect(plot.getBoundingClientRect().width / plot.viewBox.baseVal.width).toBeGreaterThan(0.78);
  await enliven(host).rendered;
  expect(Math.abs(axisIn(seen()) - before)).toBeLessThan(9);
});

test("with other records a plot is as high as these need", async () => {
  const host = still();
  const shown = enliven(host);
  await shown.rendered;
  const height = the(host, ".memcon-stage").offsetHeight;
  shown.update({ records: datasetOptions.records!.slice(0, 1) });
  await shown.rendered;
  expect(the(host, ".memcon-stage").offsetHeight).toBeLessThan(height - 100);
});

test("a plot keeps the height that it had until the reader filters, or its place is of another width", async () => {
  const heights = async (change: (host: HTMLElement, shown: Timeline) => void): Promise<readonly number[]> => {
    const host = still(datasetOptions, 620, 1180);
    const held = the(host, ".memcon-stage").offsetHeight;
    const shown = enliven(host);
    await shown.rendered;
    shown.zoomTo(["1953", "1954"]);
    await frames(30);
    const kept = the(host, ".memcon-stage").offsetHeight - held;
    shown.zoomTo(null);
    await frames(30);
    change(host, shown);
    await frames(4);
    return [kept, the(host, ".memcon-stage").offsetHeight - held];
  };
  const fresh = tallPage();
  fresh.style.width = "620px";
  const other = enliven(fresh, { ...datasetOptions, filter: { lane: ["yudin"] } });
  await other.rendered;
  const filtered = the(fresh, ".memcon-stage").offsetHeight;
  const [kept, after] = await heights((_host, shown) => {
    shown.filter({ lane: ["yudin"] });
  });
  expect(kept).toBe(0);
  expect(after).toBe(filtered - still(datasetOptions, 620, 1180).querySelector<HTMLElement>(".memcon-stage")!.offsetHeight);
  const [, narrower] = await heights((host) => {
    host.style.width = "366px";
  });
  expect(narrower).toBeLessThan(-100);
});

test("the focus, what is selected, what is open and how far the page is scrolled stay", async () => {
  const host = still({ ...datasetOptions, records: [...datasetOptions.records ?? [], "no record"] });
  const link = all(host, ".memcon-records a")[3]!;
  const problems = the(host, ".memcon-problems details") as HTMLDetailsElement;
  problems.open = true;
  link.focus();
  window.scrollTo(0, 333);
  getSelection()!.setBaseAndExtent(the(host, "[role=status]").firstChild!, 3, the(host, ".memcon-title").firstChild!, 5);
  const selected = String(getSelection());
  expect(selected.length).toBeGreaterThan(20);
  await enliven(host, { ...datasetOptions, records: [...datasetOptions.records ?? [], "no record"] }).rendered;
  await frames(3);
  await expect.poll(() => textOf(the(problems, "ul"))).toContain("Row 13 is no record");
  expect(document.activeElement).toBe(link);
  expect([String(getSelection()), window.scrollY, problems.open]).toEqual([selected, 333, true]);
});

test("a mark is the same element before and after, and opens its card by a click and by keys", async () => {
  const host = still();
  const mark = markOf(host, "yudin-1954-01-04");
  const shown = enliven(host);
  await shown.rendered;
  expect(markOf(host, "yudin-1954-01-04")).toBe(mark);
  await userEvent.click(mark);
  await expect.poll(() => cardIn(host)?.matches(":popover-open")).toBe(true);
  expect(shown.view.selected).toBe("yudin-1954-01-04");
  expect(all(host, "button[disabled]:not(.memcon-step), input[disabled]")).toEqual([]);
});

test("in a place of another width the plot is drawn anew in place, the page stays where it is read, and what stood there goes with the timeline", async () => {
  const host = still(datasetOptions, 800);
  const [grid, mark] = [the(host, "[role=grid]"), markOf(host, "yudin-1954-01-04")];
  const row = all(host, ".memcon-records tbody tr")[8]!;
  row.scrollIntoView({ block: "center" });
  await frames(2);
  const { top } = row.getBoundingClientRect();
  const shown = enliven(host);
  await shown.rendered;
  await frames(3);
  expect([the(host, "[role=grid]"), markOf(host, "yudin-1954-01-04"), grid.getAttribute("width")]).toEqual([grid, mark, "800"]);
  expect(Math.abs(row.getBoundingClientRect().top - top)).toBeLessThan(1);
  shown.destroy();
  expect(host.childNodes).toHaveLength(0);
});

test("what stands there stays until a source that answers later has answered", async () => {
  const host = still();
  const before = elementsIn(host);
  const near = indexRecords(datasetOptions);
  let answer = (): void => undefined;
  const wait = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { records: _, channels, ...others } = datasetOptions;
  const shown = enliven(host, { ...others, channels, source: { ...near, describe: async (...question) => wait.then(() => near.describe(...question)) } });
  await frames(3);
  expect(elementsIn(host)).toEqual(before);
  expect(the(host, "[role=status]").textContent).toMatch(/^12 of 12/);
  answer();
  await shown.rendered;
  expect(before.filter((element) => !host.contains(element))).toEqual([]);
  expect(all(host, ".memcon-still")).toEqual([]);
});

test("the element brings to life what stands between its tags, where it stands, and keeps what a script sets at once", async () => {
  const host = tallPage();
  host.innerHTML = `<memcon-alive>${toHTML({ ...datasetOptions, filter: { lane: ["yudin"] }, width: 1100 }, { styles: false })}</memcon-alive>`;
  const element = host.firstElementChild as MemconTimeline;
  element.filter = { lane: ["yudin"] };
  const before = elementsIn(element);
  expect(await shiftsDuring(() => element.rendered)).toEqual([]);
  expect([element.shadowRoot, element.view?.filter]).toEqual([null, { lane: ["yudin"] }]);
  expect(before.filter((each) => !element.contains(each))).toEqual([]);
  expect(all(element, ".memcon-still")).toEqual([]);
  element.remove();
  await frames(2);
  expect(element.childNodes).toHaveLength(0);
});

test("an element with data between its tags beside the page reads it once", async () => {
  const host = tallPage();
  const records = [{ id: "a", time: "1953", label: "First" }, { id: "b", time: "1955", label: "Second" }];
  host.innerHTML = `<memcon-alive><script type="application/json">${JSON.stringify(records)}</script>${toHTML({ records, width: 1100 }, { styles: false })}</memcon-alive>`;
  const element = host.firstElementChild as MemconTimeline;
  let read = 0;
  element.addEventListener("memcon-read", () => {
    read++;
  });
  const mark = markOf(element, "a");
  await expect.poll(() => all(element, ".memcon-still").length).toBe(0);
  await frames(10);
  expect([read, markOf(element, "a")]).toEqual([1, mark]);
});

const looks = [["light", 1100], ["dark", 1100], ["light", 390]] as const;

test.each(looks)("what toHTML makes breaks no rule of axe before a script runs nor after: %s, %d pixels wide", async (scheme, width) => {
  const host = still(datasetOptions, width);
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.style.background = "light-dark(#fffdf9, #171614)";
  await expectAccessible(host);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  await enliven(host).rendered;
  await expectAccessible(host);
});
