import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { dataset } from "../../src/dataset/index.js";
import "../../src/define.js";
import { type Timeline, timeline } from "../../src/timeline.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { expectAccessible } from "../support/axe.js";
import { beside, click, drag, wheel } from "../support/hand.js";
import { keepLedger } from "../support/ledger.js";
import { all, buttonOf, cardIn, datasetOptions, emptyPlace, focused, frames, idsInSight, show, signOf, statusOf, tallPage, textOf, the } from "../support/page.js";

const beria = "yudin-1954-01-04";
const linked: TimelineOptions = { ...datasetOptions, hash: true };

/** The page at `hash`, before there is a timeline in it; as it was once the test is finished. */
function at(hash = ""): void {
  const { pathname, search } = window.location;
  history.pushState(null, "", `${pathname}${search}${hash === "" ? "" : `#${hash}`}`);
  onTestFinished(() => {
    history.replaceState(null, "", `${pathname}${search}`);
  });
}

const hashNow = (): string => decodeURIComponent(window.location.hash);

/** Counts the entries that are made from now on. */
function countEntries(): { readonly pushed: () => number; readonly replaced: () => number } {
  const [push, replace] = [vi.spyOn(history, "pushState"), vi.spyOn(history, "replaceState")];
  onTestFinished(() => {
    push.mockRestore();
    replace.mockRestore();
  });
  return { pushed: () => push.mock.calls.length, replaced: () => replace.mock.calls.length };
}

/** Faults that reach the page, which for a moment is not the test's. */
function faultsOfPage(): readonly string[] {
  const faults: string[] = [];
  const hear = (event: ErrorEvent): void => {
    faults.push((event.error as Error).message);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("error", hear, { capture: true });
  onTestFinished(() => {
    window.removeEventListener("error", hear, { capture: true });
  });
  return faults;
}

const settle = (ms = 800): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function back(shown: Timeline, steps = -1): Promise<void> {
  const gone = new Promise((resolve) => {
    window.addEventListener("popstate", resolve, { once: true });
  });
  history.go(steps);
  await gone;
  await shown.rendered;
}

test("each gesture is an entry: back and forward go through them, and what is default is not written", async () => {
  at();
  const { host, shown } = await show(linked);
  const entries = countEntries();
  const home = shown.view.domain;
  await userEvent.click(buttonOf(host, "Table"));
  expect([hashNow(), entries.pushed()]).toEqual(["#memcon?mode=table&version=1.1.0", 1]);
  await userEvent.click(buttonOf(host, "Timeline"));
  expect([hashNow(), entries.pushed()]).toEqual(["", 2]);
  await click(signOf(host, beria));
  expect(hashNow()).toMatch(new RegExp(`^#memcon\\?selected=${beria}&check=[0-9a-z]+&version=1\\.1\\.0$`));
  shown.filter({ lane: ["yudin"], topic: ["beria"] });
  expect(hashNow()).toContain("&lane=yudin&topic=beria&");
  expect(entries.pushed()).toBe(4);

  await back(shown);
  expect(shown.view).toMatchObject({ selected: beria, filter: null });
  await back(shown);
  expect([shown.view.selected, cardIn(host)]).toEqual([null, null]);
  await back(shown);
  expect(shown.view.mode).toBe("table");
  await back(shown);
  expect(shown.view).toMatchObject({ mode: "timeline", filter: null, domain: home });
  await back(shown, 4);
  expect(shown.view).toMatchObject({ selected: beria, filter: { lane: ["yudin"], topic: ["beria"] } });
  expect(textOf(cardIn(host)!)).toContain("Beria");
  expect([entries.pushed(), entries.replaced()]).toEqual([4, 0]);
});

test("a wheel turned on and on, a drag, a glide and typing are an entry each, which ends as it is seen", async () => {
  at();
  const { host, shown } = await show(linked);
  const entries = countEntries();
  for (let i = 0; i < 8; i++) await wheel(emptyPlace(host), -60, { ctrl: true });
  await settle();
  expect([entries.pushed(), entries.replaced() < 8]).toEqual([1, true]);
  const zoomed = window.location.hash;
  await drag(emptyPlace(host), beside(emptyPlace(host), -200, 0), { steps: 12 });
  await settle();
  expect(entries.pushed()).toBe(2);
  expect(window.location.hash).not.toBe(zoomed);
  await back(shown);
  expect(window.location.hash).toBe(zoomed);

  shown.zoomTo("1954");
  await shown.rendered;
  await settle();
  expect([hashNow(), entries.pushed()]).toEqual(["#memcon?span=1954&version=1.1.0", 3]);

  const search = the(host, "input[type=search]");
  await userEvent.click(search);
  await userEvent.keyboard("pil");
  await settle();
  await userEvent.keyboard("ots");
  await settle();
  expect([hashNow(), entries.pushed()]).toEqual(["#memcon?span=1954&text=pilots&version=1.1.0", 4]);
  await back(shown);
  expect(shown.view.filter).toBeNull();
});

test("filters toggled in quick succession are an entry each", async () => {
  at();
  const { host, shown } = await show(linked);
  const entries = countEntries();
  const [first, second] = all(host, "input[data-facet=lane]");
  first!.click();
  second!.click();
  expect(entries.pushed()).toBe(2);
  await back(shown);
  expect(shown.view.filter).toEqual({ lane: [(first as HTMLInputElement).value] });
});

test("more gestures than a browser lets be written are not refused by it: the last is written in the end", async () => {
  at();
  const { shown } = await show(linked);
  const entries = countEntries();
  const ids = dataset.records.map(({ id }) => id);
  for (let i = 0; i < 500; i++) shown.select(ids[i % 12]);
  expect(entries.pushed() + entries.replaced()).toBeLessThanOrEqual(60);
});

test("a link opens the same view", async () => {
  at();
  const first = await show(linked);
  first.shown.update({ ...linked, laneOrder: "count" });
  first.shown.zoomTo(["1953-10-02", "1956-06"]);
  first.shown.filter({ lane: ["yudin"], text: "party" });
  await userEvent.click(buttonOf(first.host, "List"));
  await first.shown.rendered;
  await settle();
  const { view } = first.shown;
  const { hash } = window.location;
  first.shown.destroy();
  at(hash.slice(1));
  const { shown } = await show({ ...linked, laneOrder: "count" });
  expect(shown.view).toEqual(view);
});

test("a link waits for records that come later, and opens the card when they do", async () => {
  at(`memcon?span=1953/1955&topic=beria&selected=${beria}`);
  const { channels, lanes, records, ...rest } = linked;
  const { shown, host } = await show({ ...rest, channels });
  expect(cardIn(host)).toBeNull();
  shown.update({ ...rest, channels, lanes, records });
  await shown.rendered;
  expect(shown.view).toMatchObject({ selected: beria, filter: { topic: ["beria"] }, domain: [Date.UTC(1953, 0), Date.UTC(1956, 0)] });
  expect(cardIn(host)).not.toBeNull();
  expect(all(host, ".memcon-problems")).toEqual([]);
  expect(hashNow()).toBe(`#memcon?span=1953/1955&topic=beria&selected=${beria}`);
});

test("an address that cannot be followed opens the default, and says so in the page and as an error", async () => {
  at("memcon?mode=<script>&__proto__=x&topic=nothing&lane=%E0%A4%A&selected=nobody");
  const faults = faultsOfPage();
  const { host, shown } = await show(linked);
  await frames();
  expect(shown.view).toMatchObject({ mode: "timeline", filter: null, selected: null });
  expect(idsInSight(host)).toHaveLength(12);
  const notice = the(host, ".memcon-problems");
  expect(textOf(the(notice, "summary"))).toBe("Part of the link could not be followed. Why?");
  expect(all(notice, "li").map(textOf)).toEqual([
    "“lane=%E0%A4%A” is not known here.", "“<script>”, for mode, is not known here.", "“x”, for __proto__, is not known here.", "“nothing”, for topic, is not known here.", "“nobody”, for selected, is not known here.",
  ]);
  expect(faults).toHaveLength(5);
  expect(faults[1]).toBe("invalid mode in the address: <script>; expected timeline or table or list");
  await userEvent.click(buttonOf(host, "Table"));
  await shown.rendered;
  expect(all(host, ".memcon-problems")).toEqual([]);
});

test("a record that a link asks for and hides by its own filter is not opened in silence: it says so, and opens without the filter", async () => {
  at(`memcon?lane=roshchin&selected=${beria}`);
  const { host, shown } = await show(linked);
  await frames();
  expect([cardIn(host), shown.view.filter]).toEqual([null, { lane: ["roshchin"] }]);
  const notice = the(host, ".memcon-problems");
  expect([textOf(the(notice, "summary")), all(notice, "li").map(textOf)]).toEqual(["Part of the link could not be followed. Why?", ["“The charge against Beria” is hidden by the filter of the link. Without the filter it opens."]]);
  await userEvent.click(buttonOf(host, "Clear all"));
  await shown.rendered;
  expect([all(host, ".memcon-problems").length, shown.view.selected, cardIn(host) === null]).toEqual([0, beria, false]);
});

test.each([`lane=yudin&selected=${beria}`, `selected=${beria}`, "lane=roshchin"])("of a link that hides nothing it asks for nothing is said: %s", async (link) => {
  at(`memcon?${link}`);
  const { host } = await show(linked);
  await frames();
  expect(all(host, ".memcon-problems")).toEqual([]);
});

test("a record hidden by a link's filter is told of also where records come later", async () => {
  at(`memcon?lane=roshchin&selected=${beria}`);
  const { records = [], ...others } = linked;
  const { host, shown } = await show(others);
  await frames();
  expect(all(host, ".memcon-problems")).toEqual([]);
  shown.update({ records });
  await shown.rendered;
  await frames();
  expect(all(host, ".memcon-problems li").map(textOf)).toEqual(["“The charge against Beria” is hidden by the filter of the link. Without the filter it opens."]);
});

test("an anchor of the page is left alone, and the view with it; the way back leads to both", async () => {
  at("section-2");
  const { host, shown } = await show(linked);
  expect(hashNow()).toBe("#section-2");
  await userEvent.click(buttonOf(host, "Table"));
  expect(hashNow()).toBe("#section-2;memcon?mode=table&version=1.1.0");
  await back(shown);
  expect([hashNow(), shown.view.mode]).toEqual(["#section-2", "timeline"]);
  await userEvent.click(buttonOf(host, "List"));
  const link = document.createElement("a");
  link.href = "#section-3";
  host.append(link);
  link.click();
  await settle(100);
  expect([hashNow(), shown.view.mode]).toEqual(["#section-3", "list"]);
  await userEvent.click(buttonOf(host, "Table"));
  await back(shown);
  expect([hashNow(), shown.view.mode]).toEqual(["#section-3;memcon?mode=list&version=1.1.0", "list"]);
});

test("two timelines share an address, each under a name of its own, also where both were given none", async () => {
  at();
  const one = await show(linked);
  const other = document.createElement("div");
  one.host.after(other);
  const two = timeline(other, { ...linked, title: "Two" });
  onTestFinished(() => {
    two.destroy();
  });
  await two.rendered;
  await userEvent.click(buttonOf(one.host, "Table"));
  await userEvent.click(buttonOf(other, "List"));
  expect(hashNow()).toBe("#memcon?mode=table&version=1.1.0;memcon-2?mode=list&version=1.1.0");
  await back(two);
  expect([one.shown.view.mode, two.view.mode]).toEqual(["table", "timeline"]);
  await back(two);
  expect([one.shown.view.mode, two.view.mode]).toEqual(["timeline", "timeline"]);
});

test("a record that has changed since the link was made says so in its card, and one that has not does not", async () => {
  at();
  const first = await show(linked);
  first.shown.select(beria);
  await first.shown.rendered;
  const { hash } = window.location;
  first.shown.destroy();
  for (const [summary, isChanged] of [[null, false], ["Corrected.", true]] as const) {
    at(hash.slice(1));
    const records = dataset.records.map((record) => (record.id === beria && summary !== null ? { ...record, summary } : record));
    const { host, shown } = await show({ ...linked, records, version: "0.2.0" });
    expect(textOf(cardIn(host)!).includes("This record has changed since the link was made.")).toBe(isChanged);
    expect(textOf(the(host, ".memcon-problems"))).toBe("The link was made for version 1.1.0 of the data; this is version 0.2.0.");
    await userEvent.click(buttonOf(host, "Next record"));
    await shown.rendered;
    expect(textOf(cardIn(host)!)).not.toContain("changed since");
    shown.destroy();
  }
});

test("Copy link in the card and under Share copies what opens the view, and says so", async () => {
  at();
  const written: string[] = [];
  const write = vi.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => {
    written.push(text);
    return Promise.resolve();
  });
  onTestFinished(() => {
    write.mockRestore();
  });
  const { host, shown } = await show(linked);
  the(host, ".memcon-share summary").focus();
  await userEvent.keyboard("{Enter}{Tab}");
  expect(textOf(focused()!)).toBe("Copy link");
  await userEvent.keyboard("{Enter}");
  await shown.rendered;
  await frames();
  expect(textOf(the(host, "[aria-live=polite].memcon-hidden"))).toBe("Link copied");
  await expectAccessible(host);
  await userEvent.keyboard("{Escape}");
  expect([the(host, ".memcon-share").hasAttribute("open"), textOf(focused()!)]).toEqual([false, "Share"]);
  await click(signOf(host, beria));
  await shown.rendered;
  await userEvent.click(the(cardIn(host)!, "[data-action=copy-link]"));
  await frames(3);
  expect(textOf(cardIn(host)!)).toContain("Link copied");
  await expectAccessible(host);
  expect(written).toEqual([`${window.location.href.split("#")[0]!}#memcon?version=1.1.0`, window.location.href]);
});

test("where the clipboard is refused, the link stands in a field that is read-only and selected", async () => {
  at();
  const write = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  onTestFinished(() => {
    write.mockRestore();
  });
  const { host, shown } = await show({ ...linked, selected: beria });
  await userEvent.click(the(cardIn(host)!, "[data-action=copy-link]"));
  await frames(3);
  const field = the(cardIn(host)!, "input") as HTMLInputElement;
  expect([field.readOnly, field.value, field.selectionEnd, focused(), field.getAttribute("aria-label")]).toEqual([true, `${window.location.href}#memcon?version=1.1.0`, field.value.length, field, "Link to this view"]);
  await expectAccessible(host);
  shown.filter({ lane: ["yudin"] });
  await shown.rendered;
  expect(all(host, ".memcon-link-field")).toEqual([]);
});

test("without hash nothing is written, and there is no link to copy", async () => {
  at("memcon?mode=table");
  const entries = countEntries();
  const { host, shown } = await show(datasetOptions);
  shown.select(beria);
  await shown.rendered;
  expect([entries.pushed() + entries.replaced(), all(host, "[data-action=copy-link]").length, shown.view.mode]).toEqual([0, 0, "timeline"]);
});

test("hash may be set and taken away later; destroy leaves no listener or timer, and the address as it is", async () => {
  at("memcon?mode=list");
  const ledger = keepLedger();
  const host = tallPage();
  const shown = timeline(host, datasetOptions);
  onTestFinished(() => {
    shown.destroy();
  });
  await shown.rendered;
  const before = ledger.open();
  shown.update(linked);
  await shown.rendered;
  expect(shown.view.mode).toBe("list");
  expect(ledger.open()).toContain("popstate on window");
  shown.update({ ...linked, hash: false });
  await shown.rendered;
  expect(ledger.open()).toEqual(before);
  shown.update(linked);
  await shown.rendered;
  shown.zoomTo("1955");
  shown.zoomTo("1954");
  shown.destroy();
  expect(ledger.open()).toEqual([]);
  expect(hashNow()).toContain("span=1954");
});

test("the element keeps its view by an attribute, under a name of its own where it has one, and reports a name that is none", async () => {
  at("letters?mode=table");
  const faults = faultsOfPage();
  const element = document.createElement("memcon-timeline");
  element.setAttribute("hash", "letters");
  tallPage().append(element);
  await element.rendered;
  expect(element.view!.mode).toBe("table");
  element.select(beria);
  expect(hashNow()).toMatch(new RegExp(`^#letters\\?mode=table&selected=${beria}&check=`));
  element.setAttribute("hash", "two words");
  await element.rendered;
  await frames();
  expect(faults).toEqual(["invalid hash: two words; expected true, false or a name such as letters"]);
});

test("the summary and the plot of a link are those of the view it asks for, with every control in its place", async () => {
  at("memcon?lane=antonov&by=recorded&hide-empty=true");
  const { host } = await show(linked);
  expect(statusOf(host)).toMatch(/^\d of 12 records/);
  expect(the(host, "input[value=antonov]").matches(":checked")).toBe(true);
  expect(all(host, "[role=row]").map(({ dataset: { lane } }) => lane)).toEqual(["antonov"]);
});
