import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { stories } from "../../stories/options.js";
import { click, middleOf } from "../support/hand.js";
import styleCss from "../../src/style.css?inline";
import { timeline } from "../../src/timeline.js";
import { all, cardIn, datasetOptions, emptyPlace, focused, frames, idsInSight, markOf, show, statusOf, tallPage, textOf, the } from "../support/page.js";
import { until } from "../support/until.js";
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
    const [, name, count] = /^(.*) (\d+)$/.exec(textOf(label))!;
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

/** A click where a hand would click. */
async function press(element: HTMLElement): Promise<void> {
  await click(middleOf(element));
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
  await press(boxOf(host, "Pavel Yudin"));
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
  for (const name of ["Nikolai Roshchin", "S. F. Antonov"]) await press(boxOf(host, name));
  await shown.rendered;
  expect(statusOf(host)).toMatch(/^4 of 12 records/);
  expect(lanesOf(host)).toEqual(["roshchin", "antonov"]);
  await press(boxOf(host, "Nikolai Roshchin"));
  await shown.rendered;
  expect(statusOf(host)).toMatch(/^1 of 12 records/);
  await press(boxOf(host, "S. F. Antonov"));
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
  const clear = all(host, "button").find((button) => textOf(button) === "Clear all")!;
  await userEvent.click(clear);
  await shown.rendered;
  expect(shown.view.filter).toBeNull();
  expect(statusOf(host)).toMatch(/^12 of 12 records/);
  expect(choices(host).some(({ checked }) => checked)).toBe(false);
  expect(all(host, "button").map(textOf)).not.toContain("Clear all");
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
  await press(boxOf(host, "Pavel Yudin"));
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
  await press(boxOf(host, "S. F. Antonov"));
  await shown.rendered;
  expect(cardIn(host)).toBeNull();
  expect(shown.view.selected).toBeNull();
});

test("a filter that nothing matches says so in the plot's place, and Clear brings the plot back", async () => {
  const { host, shown } = await show({ ...datasetOptions, filter: { text: "no such words" } });
  expect(all(host, "[role=grid]")).toEqual([]);
  expect(textOf(host)).toContain("No record matches the filter.");
  expect(statusOf(host)).toMatch(/^0 of 12 records/);
  await userEvent.click(all(host, "button").find((button) => textOf(button) === "Clear all")!);
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
  await until(() => {
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
  expect(all(problems, "li").some((each) => each.checkVisibility())).toBe(false);
  await userEvent.click(summary);
  await expect.poll(() => all(problems, "li").map(textOf)).toEqual([
    "Row 13 is no record: “no object”; expected a row of named values. It is left out.",
    "Row 14, id: “roshchin-1949-10-16”; expected an id that no record before it has. It is left out.",
  ]);
  expect(all(problems, "li").every((each) => each.checkVisibility())).toBe(true);
});

test("a value that could not be read costs no record: it is undated, and that is said", async () => {
  const { host } = await show({ records: [{ id: "a", time: "1954-13" }, { id: "b", time: "1954" }] });
  expect(statusOf(host)).toMatch(/^2 of 2 records/);
  expect(statusOf(host)).toContain("; 1 without a date");
  expect(textOf(host)).toContain("1 value could not be read.");
  the(host, ".memcon-problems summary").click();
  await expect.poll(() => textOf(host)).toContain("1954-13");
});

function chipsOf(host: HTMLElement): string[] {
  return all(host, ".memcon-chip").map(textOf);
}

test("every facet is offered, each choice with how many records it would give under the other filters", async () => {
  const { host, shown } = await show();
  const named = (name: string): HTMLElement => all(host, "details.memcon-filter").find((each) => textOf(the(each, "summary")).startsWith(name))!;
  expect(all(host, ".memcon-filters details > summary").map(textOf)).toEqual(["Envoy", "Present", "Topic", "Place", "Kind", "Lanes"]);
  shown.filter({ lane: ["roshchin"] });
  await shown.rendered;
  expect(all(named("Envoy"), ".memcon-choice-count").map(textOf)).toEqual(["3", "7", "1", "1"]);
  expect(all(named("Place"), ".memcon-choice-count").reduce((sum, count) => sum + Number(textOf(count)), 0)).toBeLessThanOrEqual(3);
  await userEvent.click(the(named("Place"), "summary"));
  const box = all(named("Place"), "input").find((input) => Number(textOf(the(input.closest("label")!, ".memcon-choice-count"))) > 0)!;
  const count = textOf(the(box.closest("label")!, ".memcon-choice-count"));
  await press(box);
  await shown.rendered;
  expect(Object.keys(shown.view.filter!)).toEqual(["lane", "place"]);
  expect(statusOf(host)).toMatch(new RegExp(`^${count} of 12 records`));
});

test("opening one disclosure closes the other", async () => {
  const { host } = await show();
  const [envoy, present] = all(host, "details.memcon-filter");
  await userEvent.click(the(envoy!, "summary"));
  await userEvent.click(the(present!, "summary"));
  expect([envoy, present].map((each) => each!.hasAttribute("open"))).toEqual([false, true]);
});

test.each(["ltr", "rtl"])("no list of a filter leaves a host of 520 pixels, and each stands at its button: %s", async (direction) => {
  const { host, shown } = await show(datasetOptions, { prepare: (given) => void Object.assign(Object.assign(given, { dir: direction }).style, { width: "520px" }) });
  const filters = all(host, "details.memcon-filter");
  const places = async (): Promise<unknown[]> => {
    await frames();
    const [frame, box, button] = [host, ...[".memcon-choices", "summary"].map((name) => the(all(host, "details[open].memcon-filter")[0]!, name))].map((each) => each.getBoundingClientRect());
    return [box!.left >= frame!.left - 0.01, box!.right <= frame!.right + 0.01, box!.left < button!.right, box!.right > button!.left];
  };
  for (const each of filters) {
    await press(the(each, "summary"));
    expect([textOf(each), ...(await places())]).toEqual([textOf(each), true, true, true, true]);
  }
  for (const width of ["500px", "700px", "490px"]) {
    host.style.width = width;
    expect([width, ...(await places())]).toEqual([width, true, true, true, true]);
  }
  await shown.rendered;
});

test("in a narrow host, where an open filter moves what is below it, a press opens another and closes it", async () => {
  const { host } = await show(datasetOptions, { prepare: ({ style }) => void (style.width = "390px") });
  await press(the(host, ".memcon-all-filters > summary"));
  const filters = all(host, ".memcon-all-filters details.memcon-filter");
  for (const opened of filters) {
    await press(the(opened, "summary"));
    expect(filters.filter((each) => each.hasAttribute("open"))).toEqual([opened]);
  }
});

test("in a narrow host a press below an open filter reaches what is pressed", async () => {
  const { host, shown } = await show(datasetOptions, { prepare: ({ style }) => void (style.width = "390px") });
  await press(the(host, ".memcon-all-filters > summary"));
  await press(all(host, ".memcon-all-filters .memcon-filter > summary")[0]!);
  await press(markOf(host, "yudin-1954-01-04"));
  expect(shown.view.selected).toBe("yudin-1954-01-04");
});

test("an open filter closes when Tab leaves it, and not before", async () => {
  const { host } = await show();
  await open(host);
  const boxes = all(disclosure(host), "input");
  the(disclosure(host), "summary").focus();
  for (const box of boxes) {
    await userEvent.tab();
    expect(focused()).toBe(box);
  }
  expect(disclosure(host).open).toBe(true);
  await userEvent.tab();
  expect(disclosure(host).open).toBe(false);
  expect(disclosure(host).contains(focused())).toBe(false);
});

test("a choice made by a key leaves its filter open", async () => {
  const { host } = await show();
  await open(host);
  boxOf(host, "Pavel Yudin").focus();
  await userEvent.keyboard(" ");
  await frames();
  expect(disclosure(host).open).toBe(true);
  expect(focused()).toBe(boxOf(host, "Pavel Yudin"));
});

test("a press on a value's name in a page that takes the focus itself leaves the filter open", async () => {
  const { host } = await show(datasetOptions, { prepare: (element) => {
    element.parentElement!.tabIndex = -1;
  } });
  await press(the(disclosure(host), "summary"));
  await press(boxOf(host, "Pavel Yudin"));
  await frames();
  const label = boxOf(host, "Nikolai Roshchin").closest("label")!;
  const { left, top, height } = label.getBoundingClientRect();
  await click({ x: left + 60, y: top + height / 2 });
  await frames();
  expect(disclosure(host).open).toBe(true);
  expect(choices(host).filter(({ checked }) => checked).map(({ name }) => name)).toEqual(["Nikolai Roshchin", "Pavel Yudin"]);
});

test("a chip that is removed by a key gives its focus to the one that takes its place, or else the last", async () => {
  const { host, shown } = await show({ ...datasetOptions, filter: { lane: ["roshchin", "yudin", "krasovsky"] } });
  const chips = (): string[] => all(host, ".memcon-chip").map(textOf);
  all(host, ".memcon-chip")[1]!.focus();
  for (const [left, next] of [[["Nikolai Roshchin", "Stepan Krasovsky"], "Stepan Krasovsky"], [["Nikolai Roshchin"], "Nikolai Roshchin"]] as const) {
    await userEvent.keyboard("{Enter}");
    await shown.rendered;
    expect(chips()).toEqual(left);
    expect(textOf(focused()!)).toBe(next);
  }
  await userEvent.keyboard("{Enter}");
  await shown.rendered;
  expect(chips()).toEqual([]);
  expect(host.contains(focused())).toBe(true);
});

test("opening one by a key closes the other too", async () => {
  const { host } = await show();
  const [envoy, present] = all(host, "details.memcon-filter");
  for (const each of [envoy, present]) {
    the(each!, "summary").focus();
    await userEvent.keyboard(" ");
  }
  expect([envoy, present].map((each) => each!.hasAttribute("open"))).toEqual([false, true]);
});

test("in a closed shadow root a choice can be made, and a press beside the filter closes it", async () => {
  const host = tallPage();
  const root = host.attachShadow({ mode: "closed" });
  const inside = document.createElement("div");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleCss);
  root.adoptedStyleSheets = [sheet];
  root.append(inside);
  const shown = timeline(inside, datasetOptions);
  onTestFinished(() => {
    shown.destroy();
  });
  await shown.rendered;
  await press(the(disclosure(inside), "summary"));
  await press(boxOf(inside, "Pavel Yudin"));
  expect(shown.view.filter).toEqual({ lane: ["yudin"] });
  expect(disclosure(inside).open).toBe(true);
  const { bottom, left } = host.getBoundingClientRect();
  await click({ x: left + 5, y: bottom + 20 });
  expect(disclosure(inside).open).toBe(false);
});

test("what is on stands as chips, removed one by one; with the last goes the row", async () => {
  const { host, shown } = await show({ ...datasetOptions, filter: { lane: ["roshchin", "yudin"], place: ["beijing"], text: "a" } });
  expect(chipsOf(host)).toEqual(["Nikolai Roshchin", "Pavel Yudin", "Beijing", "“a”"]);
  const remove = async (name: string): Promise<void> => {
    await userEvent.click(the(host, `.memcon-chip[aria-label="Remove ${name} from the filter"]`));
    await shown.rendered;
  };
  await remove("Pavel Yudin");
  expect(shown.view.filter).toEqual({ lane: ["roshchin"], place: ["beijing"], text: "a" });
  expect(chipsOf(host)).toEqual(["Nikolai Roshchin", "Beijing", "“a”"]);
  await remove("“a”");
  expect(shown.view.filter).toEqual({ lane: ["roshchin"], place: ["beijing"] });
  expect((the(host, "input[type=search]") as HTMLInputElement).value).toBe("");
  await remove("Nikolai Roshchin");
  await remove("Beijing");
  expect(shown.view.filter).toBeNull();
  expect(all(host, ".memcon-chips")).toEqual([]);
  expect(host.contains(focused())).toBe(true);
  expect(statusOf(host)).toMatch(/^12 of 12 records/);
});

test("Clear all takes every filter off at once, the text too", async () => {
  const { host, shown } = await show({ ...datasetOptions, filter: { lane: ["yudin"], text: "a" } });
  await userEvent.click(the(host, "[data-action=clear]"));
  await shown.rendered;
  expect(shown.view.filter).toBeNull();
  expect((the(host, "input[type=search]") as HTMLInputElement).value).toBe("");
});

test("a search acts as it is typed, keeps the focus and the caret, and its end shows all again", async () => {
  const { host, shown } = await show();
  const input = the(host, "input[type=search]") as HTMLInputElement;
  const counts: number[] = [];
  await userEvent.click(input);
  for (const letter of "beria") {
    await userEvent.keyboard(letter);
    await shown.rendered;
    counts.push(idsInSight(host).length);
  }
  expect(shown.view.filter).toEqual({ text: "beria" });
  expect(counts.at(-1)).toBeGreaterThan(0);
  expect(counts.at(-1)).toBeLessThan(12);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(idsInSight(host)).toContain("yudin-1954-01-04");
  expect(focused()).toBe(input);
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{Backspace}");
  await shown.rendered;
  expect([input.value, input.selectionStart]).toEqual(["beia", 2]);
  for (let i = 0; i < 2; i++) await userEvent.keyboard("{Backspace}{Delete}");
  await shown.rendered;
  expect(shown.view.filter).toBeNull();
  expect(idsInSight(host)).toHaveLength(12);
});

test("a space typed first in the search stays, filters nothing, and takes what is typed after it", async () => {
  const { host, shown } = await show();
  const input = the(host, "input[type=search]") as HTMLInputElement;
  await userEvent.click(input);
  await userEvent.keyboard(" ");
  await shown.rendered;
  expect([input.value, idsInSight(host).length, chipsOf(host)]).toEqual([" ", 12, []]);
  await userEvent.keyboard("beria");
  await shown.rendered;
  expect([input.value, chipsOf(host).length]).toEqual([" beria", 1]);
  expect(idsInSight(host)).toContain("yudin-1954-01-04");
  expect(idsInSight(host).length).toBeLessThan(12);
});

test.each([["Cyrillic", "Юдин", 7], ["Cyrillic in small letters", "юдин", 7], ["Chinese", "毛泽东", 12], ["capitals", "YUDIN", 7]])("a search in %s finds names in every script", async (_name, text, least) => {
  const { host, shown } = await show();
  await userEvent.type(the(host, "input[type=search]"), text);
  await shown.rendered;
  expect(shown.view.filter).toEqual({ text });
  expect(idsInSight(host).length).toBeGreaterThanOrEqual(least);
});

test("a word that nothing has says so as it is typed; the field keeps the focus and can be emptied", async () => {
  const { host, shown } = await show();
  const input = the(host, "input[type=search]");
  await userEvent.type(input, "zzzz");
  await shown.rendered;
  expect(textOf(the(host, ".memcon-empty"))).toBe("No record matches the filter.");
  expect(all(host, "[role=grid], .memcon-overview")).toEqual([]);
  expect(focused()).toBe(input);
  await userEvent.keyboard("{Backspace}{Backspace}{Backspace}{Backspace}");
  await shown.rendered;
  expect(idsInSight(host)).toHaveLength(12);
});

test("a tag of the card filters by it: the card stays, and the chip can be removed", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: "yudin-1954-01-04" });
  const tag = all(cardIn(host)!, "[data-action=choose]").find((each) => textOf(each) === "Beria")!;
  await userEvent.click(tag);
  await shown.rendered;
  expect(shown.view.filter).toEqual({ topic: [tag.dataset["value"]] });
  expect(shown.view.selected).toBe("yudin-1954-01-04");
  expect(chipsOf(host)).toEqual(["Beria"]);
  expect(idsInSight(host)).toContain("yudin-1954-01-04");
  expect(textOf(cardIn(host)!)).toContain(`1 of ${statusOf(host).split(" ")[0]!}`);
});

test("a tag that is pressed takes itself off the filter when it is pressed again, and nothing else, by hand or by a key", async () => {
  const { host, shown } = await show({ ...datasetOptions, selected: "yudin-1954-01-04", filter: { lane: ["yudin"], topic: ["party-unity", "beria"] } });
  const tag = (value: string): HTMLElement => the(cardIn(host)!, `[data-action=choose][data-value=${value}]`);
  const pressed = (): (string | undefined)[] => all(cardIn(host)!, "[aria-pressed=true]").map(({ dataset: { value } }) => value);
  expect(pressed()).toEqual(["yudin", "beria", "party-unity"]);
  await userEvent.click(tag("beria"));
  await shown.rendered;
  expect([shown.view.filter, pressed()]).toEqual([{ lane: ["yudin"], topic: ["party-unity"] }, ["yudin", "party-unity"]]);
  tag("yudin").focus();
  await userEvent.keyboard(" ");
  await shown.rendered;
  expect([shown.view.filter, pressed(), focused()]).toEqual([{ topic: ["party-unity"] }, ["party-unity"], tag("yudin")]);
  await userEvent.keyboard("{Enter}");
  await shown.rendered;
  expect([shown.view.filter, pressed()]).toEqual([{ topic: ["party-unity"], lane: ["yudin"] }, ["yudin", "party-unity"]]);
});
