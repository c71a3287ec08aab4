import { expect, onTestFinished, test } from "vitest";
import { cdp } from "vitest/browser";
import { toHTML } from "../../src/static.js";
import { fortyLanes } from "../../stories/odd.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { datasetOptions, show, textOf } from "../support/page.js";

/** The timeline of `options` as on paper, in a page that is dark on a screen. */
async function printed(options: TimelineOptions = datasetOptions): Promise<HTMLElement> {
  document.documentElement.style.colorScheme = "dark";
  onTestFinished(async () => {
    document.documentElement.removeAttribute("style");
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  });
  const { host } = await show(options);
  await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
  await expect.poll(() => host.querySelector(".memcon-stage > .memcon-plot[width=\"880\"]")).not.toBeNull();
  return host;
}

function boxes(host: HTMLElement, selector: string): readonly DOMRect[] {
  return [...host.querySelectorAll(selector)].map((element) => element.getBoundingClientRect()).filter(({ height }) => height > 0);
}

test.each(["timeline", "table", "list"] as const)("on paper are the plot, what its signs mean, and the list, one below the other: mode %s", async (mode) => {
  const host = await printed({ ...datasetOptions, mode, selected: "yudin-1954-01-04" });
  const [plots, legends, lists] = [".memcon-stage > .memcon-plot", ".memcon-legend", ".memcon-list"].map((selector) => boxes(host, selector));
  expect([plots!.length, legends!.length, lists!.length]).toEqual([1, 1, 1]);
  expect([plots![0]!.bottom <= legends![0]!.top, legends![0]!.bottom <= lists![0]!.top]).toEqual([true, true]);
  expect(plots![0]!.width).toBe(1100);
  expect([boxes(host, ".memcon-label").length, boxes(host, ".memcon-list .memcon-summary").length]).toEqual([12, 12]);
  expect([".memcon-tools", ".memcon-strip", ".memcon-tray", "table", ".memcon-card"].flatMap((selector) => boxes(host, selector))).toEqual([]);
});

test("paper is white and ink dark, whatever the scheme of the page", async () => {
  const host = await printed();
  const root = getComputedStyle(host.querySelector(".memcon")!);
  const mark = getComputedStyle(host.querySelector(".memcon-lane[data-lane=yudin] .memcon-dot")!);
  expect([root.backgroundColor, root.color, mark.fill]).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)", "rgb(159, 35, 13)"]);
});

test("no plot is higher than the sheet, and none is cut by its end", async () => {
  const host = await printed(fortyLanes());
  const plots = [...host.querySelectorAll(".memcon-stage > .memcon-plot")];
  expect(plots.length).toBe(3);
  for (const plot of plots) {
    expect(plot.getBoundingClientRect().height).toBeLessThanOrEqual(innerHeight - 99);
    expect(getComputedStyle(plot).breakInside).toBe("avoid");
  }
});

test("the list has the address of each record that has one, as text", async () => {
  const host = await printed({ records: [{ id: "a", time: "1953", label: "A", href: "https://example.org/a" }, { id: "b", time: "1954", label: "B" }] });
  expect([...host.querySelectorAll(".memcon-list .memcon-item")].map((item) => item.textContent.includes("https://example.org/a"))).toEqual([true, false]);
});

const letters: TimelineOptions = {
  channels: { details: { Shelfmark: "shelfmark" }, facets: { Place: "place" } },
  records: [
    { id: "a", time: "Ende 1911", recorded: "1912-01-07", title: "To her sister on the strikes", label: "Letter", shelfmark: "Cod. 12/4", place: ["Riga", "Mitau"], lane: "Anna" },
    { id: "b", recorded: "in Lent", label: "Postcard", shelfmark: "Cod. 12/5", place: "Riga", summary: "On bread", lane: "Anna" },
  ],
};

test.each([["dataset", datasetOptions], ["letters", letters]] as const)("what toHTML made prints alive all that it prints still: %s", async (_, options) => {
  onTestFinished(async () => {
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  });
  for (const by of ["time", "recorded"] as const) {
    const html = toHTML(options, { styles: false });
    const { host } = await show({ ...options, by }, { prepare: (each) => void (each.innerHTML = html) });
    const cells = [...host.querySelectorAll(".memcon-records tbody :is(td:not(:has(p)), th, p)")].map(textOf).filter(Boolean);
    await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
    await expect.poll(() => boxes(host, ".memcon > .memcon-list").length).toBe(1);
    expect(boxes(host, ".memcon-records").length).toBe(0);
    const printed = textOf(host.querySelector(".memcon > .memcon-list")!);
    const parts = cells.flatMap((text) => text.split(" · "));
    expect(parts.length).toBeGreaterThan(7);
    expect(parts.filter((text) => !printed.includes(text))).toEqual([]);
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  }
});

test("the undated are in the list", async () => {
  const host = await printed({ records: [{ id: "a", time: "1953", label: "Dated" }, { id: "b", label: "Without a date", summary: "What it says" }] });
  expect(boxes(host, ".memcon-list .memcon-open").length).toBe(2);
  expect(host.querySelector(".memcon-list > .memcon-year:last-child")!.textContent).toContain("Without a date");
});
