import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { stories } from "../../stories/options.js";
import { click, middleOf } from "../support/hand.js";
import { all, cardIn, datasetOptions, emptyPlace, focused, idsInSight, show, textOf, the } from "../support/page.js";
import type { TimelineOptions } from "../../src/view/options.js";

interface Choice {
  readonly name: string;
  readonly count: string;
  readonly checked: boolean;
}

function disclosure(host: HTMLElement): HTMLDetailsElement {
  return all(host, "details").find((each): each is HTMLDetailsElement => each.querySelector("input") !== null)!;
}

function choices(host: HTMLElement): Choice[] {
  return all(disclosure(host), "label").map((label) => {
    const [, name, count] = /^(.*?)(\d+)$/.exec(textOf(label))!;
    return { name: name!, count: count!, checked: the(label, "input").matches(":checked") };
  });
}

function boxOf(host: HTMLElement, name: string): HTMLElement {
  return the(all(disclosure(host), "label").find((label) => textOf(label).startsWith(name))!, "input");
}

async function open(host: HTMLElement): Promise<void> {
  await userEvent.click(the(disclosure(host), "summary"));
  expect(disclosure(host).open).toBe(true);
}

function statusOf(host: HTMLElement): string {
  return textOf(the(host, "[role=status]"));
}

function lanesOf(host: HTMLElement): (string | undefined)[] {
  return all(host, "[role=row]").map(({ dataset: { lane } }) => lane);
}

test("the filter offers the envoys with how many records each has", async () => {
  const { host } = await show();
  await open(host);
  expect(choices(host)).toEqual([
    { name: "Nikolai Roshchin", count: "3", checked: false },
    { name: "Pavel Yudin", count: "7", checked: false },
    { name: "Stepan Krasovsky", count: "1", checked: false },
    { name: "S. F. Antonov", count: "1", checked: false },
  ]);
  expect(statusOf(host)).toMatch(/^12 of 12 records/);
});

test("choosing an envoy shows his records alone, and the status says how many of how many", async () => {
  const { host, shown } = await show();
  await open(host);
  await userEvent.click(boxOf(host, "Pavel Yudin"));
  await shown.rendered;
  expect(shown.view.filter).toEqual({ lane: ["yudin"] });
  expect(statusOf(host)).toMatch(/^7 of 12 records/);
  expect(idsInSight(host)).toHaveLength(7);
  expect(lanesOf(host)).toEqual(["yudin"]);
  expect(disclosure(host).open).toBe(true);
  expect(focused()).toBe(boxOf(host, "Pavel Yudin"));
  expect(choices(host).map(({ count }) => count)).toEqual(["3", "7", "1", "1"]);
  expect(choices(host).map(({ checked }) => checked)).toEqual([false, true, false, false]);
});

test("choosing a second shows both; unchecking both shows all", async () => {
  const { host, shown } = await show();
  await open(host);
  for (const name of ["Nikolai Roshchin", "S. F. Antonov"]) await userEvent.click(boxOf(host, name));
  await shown.rendered;
  expect(statusOf(host)).toMatch(/^4 of 12 records/);
  expect(lanesOf(host)).toEqual(["roshchin", "antonov"]);
  await userEvent.click(boxOf(host, "Nikolai Roshchin"));
  await shown.rendered;
  expect(statusOf(host)).toMatch(/^1 of 12 records/);
  await userEvent.click(boxOf(host, "S. F. Antonov"));
  await shown.rendered;
  expect(shown.view.filter).toBeNull();
  expect(statusOf(host)).toMatch(/^12 of 12 records/);
  expect(lanesOf(host)).toHaveLength(4);
});

test("a click on a choice's name or count chooses it", async () => {
  const { host, shown } = await show();
  await open(host);
  await userEvent.click(the(disclosure(host), "label:nth-of-type(2) > span:last-child"));
  await shown.rendered;
  expect(shown.view.filter).toEqual({ lane: ["yudin"] });
});

test("Clear shows everything again, and is there only while a filter is", async () => {
  const { host, shown } = await show({ ...datasetOptions, filter: { lane: ["yudin"] } });
  const clear = all(host, "button").find((button) => textOf(button) === "Clear")!;
  await userEvent.click(clear);
  await shown.rendered;
  expect(shown.view.filter).toBeNull();
  expect(statusOf(host)).toMatch(/^12 of 12 records/);
  expect(choices(host).some(({ checked }) => checked)).toBe(false);
  expect(all(host, "button").map(textOf)).not.toContain("Clear");
});

test("zoom filters nothing: the status counts the filter", async () => {
  const { host, shown } = await show();
  shown.zoomTo(["1953", "1954"]);
  await shown.rendered;
  expect(idsInSight(host).length).toBeLessThan(12);
  expect(statusOf(host)).toMatch(/^12 of 12 records/);
});

test("Escape closes the disclosure, gives its summary the focus, and leaves the card open", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: "yudin-1958-04-05" });
  await open(host);
  boxOf(host, "Nikolai Roshchin").focus();
  await userEvent.keyboard("{Escape}");
  expect(disclosure(host).open).toBe(false);
  expect(focused()).toBe(the(disclosure(host), "summary"));
  expect(shown.view.selected).toBe("yudin-1958-04-05");
});

test("a click beside the disclosure closes it, wherever in the page; one in it does not", async () => {
  const { host } = await show();
  await open(host);
  await click(middleOf(the(disclosure(host), "legend + label")));
  expect(disclosure(host).open).toBe(true);
  await click(emptyPlace(host));
  expect(disclosure(host).open).toBe(false);
  await open(host);
  await click({ x: 300, y: 790 });
  expect(disclosure(host).open).toBe(false);
});

test("a checkbox shows what is filtered, also after a filter from elsewhere", async () => {
  const { host, shown } = await show();
  await open(host);
  await userEvent.click(boxOf(host, "Pavel Yudin"));
  shown.filter({ lane: ["antonov"] });
  await shown.rendered;
  expect(choices(host).map(({ checked }) => checked)).toEqual([false, false, false, true]);
  shown.filter(null);
  await shown.rendered;
  expect(choices(host).map(({ checked }) => checked)).toEqual([false, false, false, false]);
});

test("filtering away the record of the open card closes the card", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: "roshchin-1949-10-16" });
  expect(cardIn(host)).not.toBeNull();
  await open(host);
  await userEvent.click(boxOf(host, "S. F. Antonov"));
  await shown.rendered;
  expect(cardIn(host)).toBeNull();
  expect(shown.view.selected).toBeNull();
});

test("a filter that nothing matches says so in the plot's place, and Clear brings the plot back", async () => {
  const { host, shown } = await show({ ...datasetOptions, filter: { text: "no such words" } });
  expect(all(host, "[role=grid]")).toEqual([]);
  expect(textOf(host)).toContain("No record matches the filter.");
  expect(statusOf(host)).toMatch(/^0 of 12 records/);
  await userEvent.click(all(host, "button").find((button) => textOf(button) === "Clear")!);
  await shown.rendered;
  expect(idsInSight(host)).toHaveLength(12);
});

test("no records: words stand in the plot's place, and there is nothing to zoom or filter", async () => {
  const { host } = await show(stories.noRecords() as unknown as TimelineOptions);
  expect(all(host, "[role=grid]")).toEqual([]);
  expect(textOf(host)).toContain("There are no records to show.");
  expect(statusOf(host)).toBe("0 of 0 records");
  expect(all(host, "button, summary")).toEqual([]);
});

test("records that come later take the place of the words, and zoom by hand", async () => {
  const { host, shown } = await show(stories.noRecords() as unknown as TimelineOptions);
  shown.update(datasetOptions);
  await shown.rendered;
  expect(idsInSight(host)).toHaveLength(12);
  const { domain } = shown.view;
  await click(emptyPlace(host), 2);
  await vi.waitFor(() => {
    expect(shown.view.domain).not.toEqual(domain);
  });
});

test("what could not be read is counted in words, with the reasons in a disclosure", async () => {
  const rows = [...datasetOptions.records!, "no object", { ...(datasetOptions.records![0] as object), headline: "twice" }];
  const { host } = await show({ ...datasetOptions, records: rows });
  expect(idsInSight(host)).toHaveLength(12);
  const problems = all(host, "details").find((each) => textOf(each).includes("could not be read"))!;
  const summary = the(problems, "summary");
  expect(textOf(summary)).toContain("2 of 14 records could not be read.");
  const reasons = all(problems, "li");
  expect(reasons[0]!.checkVisibility()).toBe(false);
  await userEvent.click(summary);
  expect(reasons.map(textOf)).toEqual([
    "Row 13: no object is no record; expected an object.",
    "Row 14, id: “roshchin-1949-10-16”; expected an id that no record before it has.",
  ]);
  expect(reasons[0]!.checkVisibility()).toBe(true);
});

test("a value that could not be read costs no record: it is undated, and that is said", async () => {
  const { host } = await show({ records: [{ id: "a", time: "1954-13" }, { id: "b", time: "1954" }] });
  expect(statusOf(host)).toMatch(/^2 of 2 records/);
  expect(statusOf(host)).toContain("1 has no date and is not on the timeline");
  expect(textOf(host)).toContain("1 value could not be read.");
  expect(textOf(host)).toContain("1954-13");
});
