import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { conversations } from "../../src/dataset/index.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { click, middleOf, preferStillness } from "../support/hand.js";
import { all, buttonOf, cardIn, datasetOptions, focused, frames, idsInSight, lengthOf, markOf, nameOf, show, signOf, statusOf, textOf, the } from "../support/page.js";
import { until } from "../support/until.js";

const beria = "yudin-1954-01-04";
const narrow = { prepare: ({ style }: HTMLElement): undefined => void (style.width = "390px") };

function opener(host: HTMLElement, id: string): HTMLElement {
  return the(host, `button[data-record="${id}"]`);
}

function tableIds(host: HTMLElement): (string | undefined)[] {
  return all(host, "tbody [data-record]").map(({ dataset: { record } }) => record);
}

test("the switch shows the timeline, the table or the list, one at a time, and says which", async () => {
  const { host, shown } = await show();
  const shownNow = (): boolean[] => ["[role=grid]", "table", ".memcon-list"].map((selector) => host.querySelector(selector) !== null);
  const pressed = (): string[] => all(host, "[data-action=mode][aria-pressed=true]").map(textOf);
  expect(shownNow()).toEqual([true, false, false]);
  for (const [name, expected] of [["Table", [false, true, false]], ["List", [false, false, true]], ["Timeline", [true, false, false]]] as const) {
    await userEvent.click(buttonOf(host, name));
    await shown.rendered;
    expect(shownNow()).toEqual(expected);
    expect(pressed()).toEqual([name]);
    expect(focused()).toBe(buttonOf(host, name));
    expect(shown.view.mode).toBe(name.toLowerCase());
  }
});

test("the switch keeps filter and selection: the card stands at the record's row, its item and its mark in turn", async () => {
  const { host, shown } = await show({ ...datasetOptions, filter: { lane: ["yudin"] }, selected: beria });
  const told: unknown[] = [];
  shown.on("select", (selection) => told.push(selection));
  for (const [name, place] of [["Table", () => opener(host, beria)], ["List", () => opener(host, beria)], ["Timeline", () => markOf(host, beria)]] as const) {
    // By key, since the card may stand over the button.
    buttonOf(host, name).focus();
    await userEvent.keyboard("{Enter}");
    await shown.rendered;
    expect(shown.view).toMatchObject({ mode: name.toLowerCase(), filter: { lane: ["yudin"] }, selected: beria });
    expect(cardIn(host)!.matches(":popover-open")).toBe(true);
    const [card, at] = [cardIn(host)!.getBoundingClientRect(), place().getBoundingClientRect()];
    const distance = Math.max(at.top - card.bottom, card.top - at.bottom, at.left - card.right, card.left - at.right);
    expect([name, distance > 0, distance < 40]).toEqual([name, true, true]);
  }
  expect(told).toEqual([]);
});

test("the switch pressed where it stands changes nothing", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: beria });
  const { view } = shown;
  await userEvent.click(buttonOf(host, "Timeline"));
  await shown.rendered;
  expect(shown.view).toEqual(view);
  expect(cardIn(host)!.matches(":popover-open")).toBe(true);
});

test("a plot that comes back from the table zooms and opens by hand as before", async () => {
  const { host, shown } = await show({ ...datasetOptions, mode: "table" });
  await userEvent.click(buttonOf(host, "Timeline"));
  await shown.rendered;
  await click(signOf(host, beria));
  await until(() => {
    expect(cardIn(host)?.matches(":popover-open")).toBe(true);
  });
});

test("the by-switch moves each mark to the day it was written up, those without one off the plot, and back", async () => {
  const { host, shown } = await show();
  const held = signOf(host, beria).x;
  await userEvent.click(buttonOf(host, "Written up"));
  await shown.rendered;
  await settled(host);
  expect(shown.view.by).toBe("recorded");
  expect(buttonOf(host, "Written up").getAttribute("aria-pressed")).toBe("true");
  const pixel = lengthOf(shown.view) / the(host, ".memcon-overview-back").getBoundingClientRect().width;
  expect(signOf(host, beria).x - held).toBeCloseTo((Date.parse("1954-02-23") - Date.parse("1954-01-04")) / pixel, 0);
  const without = conversations.filter(({ written }) => !written).map(({ id }) => id);
  expect(without.length).toBeGreaterThan(0);
  for (const id of without) expect(idsInSight(host)).not.toContain(id);
  expect(statusOf(host)).toContain(`${without.length} without a date`);
  await userEvent.click(buttonOf(host, "Held"));
  await shown.rendered;
  await settled(host);
  expect(signOf(host, beria).x).toBeCloseTo(held, 0);
});

/** Resolves when no mark moves any more. */
async function settled(host: HTMLElement): Promise<void> {
  await Promise.all(host.getAnimations({ subtree: true }).map(({ finished }) => finished));
}

test("the marks glide to their other day, and with reduced motion they do not", async () => {
  const { host, shown } = await show();
  const gliding = (): number => all(host, "[role=gridcell], .memcon-stage *").flatMap((each) => each.getAnimations()).length;
  await userEvent.click(buttonOf(host, "Written up"));
  await shown.rendered;
  expect(gliding()).toBeGreaterThan(5);
  await settled(host);
  await preferStillness();
  await userEvent.click(buttonOf(host, "Held"));
  await shown.rendered;
  expect(gliding()).toBe(0);
});

const columns = ["Held", "Written up", "Envoy", "Conversation", "Present", "Topic", "Place", "Kind"];

test("the table has a row for each record and a column for each thing known, by time at first", async () => {
  const { host } = await show({ ...datasetOptions, mode: "table" });
  expect(tableIds(host)).toEqual(conversations.map(({ id }) => id));
  expect(all(host, "thead th").map(textOf).sort()).toEqual([...columns].sort());
  expect(all(host, "thead [aria-sort]").map((head) => [textOf(head), head.getAttribute("aria-sort")])).toEqual([["Held", "ascending"]]);
  await expect.element(the(host, "table")).toHaveAccessibleName("Mao Zedong and the Soviet envoys");
  expect(all(host, "tbody tr").every((row) => all(row, "th[scope=row]").length === 1)).toBe(true);
});

test.each(columns)("the table sorts by %s, up and then down, and says so to a screen reader", async (name) => {
  const { host, shown } = await show({ ...datasetOptions, mode: "table", domain: null });
  const head = (): HTMLElement => all(host, "thead th").find((each) => textOf(each) === name)!;
  const column = all(host, "thead th").indexOf(head());
  const cells = (): string[] => all(host, `tbody tr > :nth-child(${column + 1})`).map(textOf);
  const sortBy = async (): Promise<void> => {
    await userEvent.click(the(head(), "button"));
    await shown.rendered;
  };
  if (name !== "Held") await sortBy();
  expect(head().getAttribute("aria-sort")).toBe("ascending");
  const up = cells();
  await sortBy();
  expect(head().getAttribute("aria-sort")).toBe("descending");
  expect(all(host, "[aria-sort]")).toHaveLength(1);
  expect(focused()).toBe(the(head(), "button"));
  const down = cells();
  const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== "");
  // What is absent is last either way.
  for (const texts of [up, down]) expect(texts.slice(0, filled(texts).length)).toEqual(filled(texts));
  expect(filled(down)).toEqual(filled(up).reverse());
  const { compare } = new Intl.Collator("en", { numeric: true });
  const sorted: Readonly<Record<string, (a: string, b: string) => number>> = {
    "Held": (a, b) => timeOf(a) - timeOf(b),
    "Written up": (a, b) => timeOf(a) - timeOf(b),
    "Envoy": (a, b) => envoys.indexOf(a) - envoys.indexOf(b),
  };
  expect(filled(up)).toEqual([...filled(up)].sort(sorted[name] ?? compare));
});

const envoys = ["Nikolai Roshchin", "Pavel Yudin", "Stepan Krasovsky", "S. F. Antonov"];

/** The instant that a cell's words begin with, as far as the browser reads them. */
function timeOf(text: string): number {
  return Date.parse(`${/\d{0,2} ?[A-Z][a-z]+ \d{4}/.exec(text)?.[0] ?? text} UTC`);
}

test("a row's button opens its card, Escape closes it and the button has the focus again", async () => {
  const { host, shown } = await show({ ...datasetOptions, mode: "table" });
  await userEvent.click(opener(host, beria));
  await until(() => {
    expect(focused()).toBe(the(cardIn(host)!, "h3"));
  });
  expect(cardIn(host)!.matches(":popover-open")).toBe(true);
  expect(opener(host, beria).getAttribute("aria-expanded")).toBe("true");
  await userEvent.keyboard("{Escape}");
  await shown.rendered;
  expect(cardIn(host)).toBeNull();
  expect(focused()).toBe(opener(host, beria));
});

test("next and previous follow the order of the table", async () => {
  const { host, shown } = await show({ ...datasetOptions, mode: "table" });
  await userEvent.click(all(host, ".memcon-sort").find((button) => textOf(button) === "Conversation")!);
  await shown.rendered;
  const order = tableIds(host);
  shown.select(order[3]);
  await shown.rendered;
  await userEvent.click(buttonOf(host, "Next record"));
  await shown.rendered;
  expect(shown.view.selected).toBe(order[4]);
  expect(textOf(cardIn(host)!)).toContain("5 of 12");
});

test("the table and the list follow the filter, and say when nothing matches", async () => {
  const { host, shown } = await show({ ...datasetOptions, mode: "table", filter: { lane: ["roshchin"] } });
  expect(tableIds(host)).toHaveLength(3);
  await userEvent.click(buttonOf(host, "List"));
  await shown.rendered;
  expect(all(host, ".memcon-list li")).toHaveLength(3);
  shown.filter({ text: "no such words" });
  await shown.rendered;
  expect(all(host, ".memcon-list, table")).toEqual([]);
  expect(textOf(host)).toContain("No record matches the filter.");
});

/** The first year of an EDTF date. */
function yearOf(held: string): string {
  return /\d{4}/.exec(held)![0];
}

test("the list has a heading for each year, with its records by time", async () => {
  const { host } = await show({ ...datasetOptions, mode: "list" });
  const years = all(host, ".memcon-year").map((year) => [textOf(the(year, "h3")), ...all(year, "[data-record]").map(({ dataset: { record } }) => record)]);
  const expected = [...new Set(conversations.map(({ held }) => yearOf(held)))].map((year) => [year, ...conversations.filter(({ held }) => yearOf(held) === year).map(({ id }) => id)]);
  expect(years).toEqual(expected);
});

test("an item of the list opens its card, and Escape returns the focus to it", async () => {
  const { host, shown } = await show({ ...datasetOptions, mode: "list" });
  opener(host, beria).focus();
  await userEvent.keyboard("{Enter}");
  await until(() => {
    expect(focused()).toBe(the(cardIn(host)!, "h3"));
  });
  await userEvent.keyboard("{Escape}");
  await shown.rendered;
  expect(focused()).toBe(opener(host, beria));
});

test("narrow: the list leads, the plot stands above it as its index, and nothing is wider than the host", async () => {
  const { host } = await show(datasetOptions, narrow);
  const [plot, list] = [the(host, "[role=grid]"), the(host, ".memcon-list")];
  expect(all(list, "[data-record]")).toHaveLength(12);
  expect(plot.getBoundingClientRect().bottom).toBeLessThanOrEqual(list.getBoundingClientRect().top);
  expect(plot.getBoundingClientRect().height).toBeLessThan(list.getBoundingClientRect().height / 2);
  expect(all(host, ".memcon-overview")).toEqual([]);
  const labels = all(plot, "text").map(textOf);
  for (const { headline } of conversations) expect(labels).not.toContain(headline);
  expect(host.scrollWidth).toBeLessThanOrEqual(390);
  for (const each of all(host, "button, input, summary, li, svg")) if (each.checkVisibility()) expect(each.getBoundingClientRect().right, nameOf(each)).toBeLessThanOrEqual(host.getBoundingClientRect().right + 0.5);
});

test("narrow: the filters stand behind one button, which says how many are on", async () => {
  const { host, shown } = await show(datasetOptions, narrow);
  const seen = (): string[] => all(host, ".memcon-filters summary").filter((each) => each.checkVisibility()).map(textOf);
  expect(seen()).toEqual(["Filters"]);
  await userEvent.click(the(host, ".memcon-all-filters > summary"));
  expect(seen()).toEqual(["Filters", "Envoy", "Present", "Topic", "Place", "Kind", "Lanes"]);
  await userEvent.click(all(host, "summary").find((each) => textOf(each) === "Envoy")!);
  await click(middleOf(the(host, "input[value=yudin]")));
  await shown.rendered;
  expect(shown.view.filter).toEqual({ lane: ["yudin"] });
  expect(seen()[0]).toBe("Filters 1");
  expect(all(host, ".memcon-list [data-record]")).toHaveLength(7);
});

test("narrow: a mark opens the card, which fits the window; Escape returns to the mark", async () => {
  const { host } = await show(datasetOptions, narrow);
  markOf(host, beria).focus();
  await userEvent.keyboard("{Enter}");
  await until(() => {
    expect(cardIn(host)?.matches(":popover-open")).toBe(true);
  });
  const { left, right, top, bottom } = cardIn(host)!.getBoundingClientRect();
  expect([left >= 0, right <= window.innerWidth, top >= 0, bottom <= window.innerHeight]).toEqual([true, true, true, true]);
  await userEvent.keyboard("{Escape}");
  await until(() => {
    expect(focused()).toBe(markOf(host, beria));
  });
});

const undated: TimelineOptions = {
  records: [{ id: "dated", time: "1954", lane: "a" }, { id: "none", lane: "a", label: "Without a date" }, { id: "none too", lane: "b", label: "Nor this" }],
};

test("the tray counts the records without a date, lists them, and follows the filter", async () => {
  const { host, shown } = await show(undated);
  const tray = the(host, ".memcon-tray");
  expect(textOf(the(tray, "summary"))).toBe("2 records without a date");
  expect(opener(host, "none").checkVisibility()).toBe(false);
  await userEvent.click(the(tray, "summary"));
  expect(opener(host, "none").checkVisibility()).toBe(true);
  expect(all(tray, "[data-record]").map(textOf)).toEqual(["Without a date", "Nor this"]);
  shown.filter({ lane: ["b"] });
  await shown.rendered;
  expect(textOf(the(host, ".memcon-tray summary"))).toBe("1 record without a date");
  expect(all(host, ".memcon-tray [data-record]").map(textOf)).toEqual(["Nor this"]);
  shown.filter({ text: "dated" });
  await shown.rendered;
  expect(host.querySelector(".memcon-tray")).toBeNull();
});

test("a record of the tray opens its card beside it, and Escape returns the focus to it", async () => {
  const { host, shown } = await show(undated);
  await userEvent.click(the(host, ".memcon-tray summary"));
  await userEvent.click(opener(host, "none"));
  await until(() => {
    expect(cardIn(host)?.matches(":popover-open")).toBe(true);
  });
  expect(textOf(cardIn(host)!)).toContain("undated");
  expect(Math.abs(cardIn(host)!.getBoundingClientRect().left - opener(host, "none").getBoundingClientRect().left)).toBeLessThan(200);
  await userEvent.keyboard("{Escape}");
  await shown.rendered;
  await frames();
  expect(focused()).toBe(opener(host, "none"));
});

test.each([["", 366, null], [", also when filtered", 340, { lane: ["yudin"] }]])("in a narrow host the controls take two rows, each control whole%s", async (_name, width, filter) => {
  const { host } = await show({ ...datasetOptions, title: null, filter }, { prepare: ({ style }) => void (style.width = `${width}px`) });
  const rows = all(host, ".memcon-header > .memcon-tools");
  expect(rows.map((row) => row.offsetHeight <= 40)).toEqual([true, true]);
  for (const control of all(host, ".memcon-header :is(button, input, summary)").filter((each) => each.checkVisibility())) {
    const { left, right } = control.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(host.getBoundingClientRect().left);
    expect(right).toBeLessThanOrEqual(host.getBoundingClientRect().right);
  }
});
