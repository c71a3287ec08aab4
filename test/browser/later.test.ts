import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { farSource, later } from "../../stories/later.js";
import { dense } from "../../stories/odd.js";
import { indexRecords } from "../../src/index.js";
import type { TimelineSource } from "../../src/records/timeline-source.js";
import { type Timeline, timeline } from "../../src/timeline.js";
import type { TimelineOptions } from "../../src/view/options.js";
import { expectAccessible } from "../support/axe.js";
import { click, middleOf } from "../support/hand.js";
import { all, buttonOf, cardIn, datasetOptions, focused, frames, idsInSight, markOf, show, statusOf, tallPage, textOf, the } from "../support/page.js";

const { records, channels, lanes, ...rest } = datasetOptions;
const near = (): TimelineSource => indexRecords({ records, channels, lanes });

/** The dataset from afar; `failing` says of each question, from 1, whether it fails. */
function far(delay: number, failing: (attempt: number) => boolean = () => false, source = near()): TimelineOptions {
  return { ...rest, channels, lanes, source: farSource(source, { delay, failing }) };
}

function begin(options: TimelineOptions): { readonly host: HTMLElement; readonly shown: Timeline } {
  const host = tallPage();
  const shown = timeline(host, options);
  onTestFinished(() => {
    shown.destroy();
  });
  return { host, shown };
}

const isBusy = (host: HTMLElement): boolean => the(host, ".memcon").getAttribute("aria-busy") === "true";

test("until it is known what there is, that is said; then it is as if the records had been there", async () => {
  const { host, shown } = begin(far(150));
  await frames();
  expect([isBusy(host), statusOf(host), textOf(the(host, ".memcon-empty"))]).toEqual([true, "Waiting for the records …", "Waiting for the records …"]);
  expect(host.textContent).not.toContain("There are no records");
  await shown.rendered;
  const there = host.innerHTML;
  expect(isBusy(host)).toBe(false);
  const { host: other } = await show(datasetOptions);
  expect(there).toBe(other.innerHTML);
});

test("what is shown is not said to be nothing where only that failed", async () => {
  const source: TimelineSource = { ...near(), summary: () => Promise.reject(new Error("")) };
  const { host } = begin({ ...rest, channels, lanes, source });
  await expect.poll(() => all(host, "[role=alert] p").map(textOf)).toEqual(["The records could not be had."]);
  expect(host.textContent).not.toMatch(/No record matches|0 of|no records/u);
});

test("the last picture stays until all answers to a filter are there, with the choice in its box", async () => {
  const { host, shown } = begin(far(150));
  await shown.rendered;
  const before = [statusOf(host), ...idsInSight(host)];
  shown.filter({ lane: ["antonov"] });
  await frames();
  expect([statusOf(host), ...idsInSight(host)]).toEqual(before);
  expect([isBusy(host), the(host, "input[value=antonov]").matches(":checked"), textOf(the(host, ".memcon-waiting"))]).toEqual([true, true, "Waiting for the records …"]);
  await shown.rendered;
  expect(statusOf(host)).toMatch(/^\d of 12 records/);
  expect(all(host, ".memcon-waiting")).toEqual([]);
});

test("the axis moves with the hand while the records of the new span are still to come", async () => {
  const { host, shown } = begin(far(150, undefined, indexRecords({ records: dense().records })));
  await shown.rendered;
  const ticks = (): readonly string[] => all(host, ".memcon-axis text").map(textOf);
  const before = ticks();
  shown.zoomTo(["1960", "1961"]);
  for (let i = 0; i < 40 && isEqualText(before, ticks()); i++) await frames();
  expect(isBusy(host)).toBe(true);
  expect(ticks()).not.toEqual(before);
  await shown.rendered;
  expect([isBusy(host), all(host, "[data-bin]").length > 20]).toEqual([false, true]);
});

test("what failed is said, and tried again on demand", async () => {
  const { host, shown } = begin(far(5, (attempt) => attempt === 1));
  await shown.rendered;
  expect(textOf(the(host, "[role=alert]"))).toBe("The records could not be had: the archive did not answer.Try again");
  expect([isBusy(host), host.textContent.includes("Waiting")]).toEqual([false, false]);
  buttonOf(host, "Try again").focus();
  await userEvent.keyboard("{Enter}");
  await frames();
  await shown.rendered;
  expect([all(host, "[role=alert]").length, idsInSight(host).length]).toEqual([0, 12]);
});

test("whoever tries again by keys keeps the focus: on the button where it fails again, in the plot once the records are there", async () => {
  let isDown = true;
  const { host, shown } = begin(far(5, () => isDown));
  await shown.rendered;
  const tried = async (): Promise<void> => {
    await userEvent.keyboard("{Enter}");
    await frames();
    await shown.rendered;
  };
  buttonOf(host, "Try again").focus();
  await tried();
  expect(textOf(the(host, "[role=alert]"))).toContain("Try again");
  expect(document.activeElement).toBe(buttonOf(host, "Try again"));
  isDown = false;
  await tried();
  expect(all(host, "[role=alert]")).toEqual([]);
  expect(the(host, ".memcon-stage").contains(document.activeElement)).toBe(true);
});

test("where nothing is known yet, a failure stands alone, also where it is narrow", async () => {
  const host = tallPage();
  host.style.width = "390px";
  const shown = timeline(host, far(5, (attempt) => attempt === 1));
  onTestFinished(() => {
    shown.destroy();
  });
  await shown.rendered;
  // Other questions than the one that failed may be answered by now.
  await new Promise((resolve) => setTimeout(resolve, 40));
  await frames();
  expect([textOf(the(host, "[role=alert]")).endsWith("Try again"), host.textContent.includes("Waiting")]).toEqual([true, false]);
  expect(all(host, ".memcon-list, .memcon-plot, .memcon-table")).toEqual([]);
});

test("after a failure the last picture stays, and another question needs no other try", async () => {
  let failing = false;
  const { host, shown } = begin(far(5, () => failing));
  await shown.rendered;
  failing = true;
  shown.filter({ lane: ["yudin"] });
  await shown.rendered;
  expect([idsInSight(host).length, all(host, "[role=alert]").length]).toEqual([12, 1]);
  failing = false;
  shown.filter({ lane: ["antonov"] });
  await shown.rendered;
  expect(all(host, "[role=alert]")).toEqual([]);
  expect(idsInSight(host).every((id) => id?.startsWith("antonov"))).toBe(true);
});

test("arrows pressed faster than answers come go on from where they lead, and none is lost", async () => {
  const { records: many, ...others } = dense();
  const options: TimelineOptions = { ...others, source: farSource(indexRecords({ records: many }), { delay: 15, failing: () => false }), domain: ["1960-01", "1960-03"] };
  const { host, shown } = begin(options);
  const { host: other, shown: known } = begin({ ...dense(), domain: ["1960-01", "1960-03"] });
  document.querySelector("main")!.append(host, other);
  const lands: (string | null)[] = [];
  for (const [each, drawn] of [[host, shown], [other, known]] as const) {
    await drawn.rendered;
    the(each, "[role=gridcell][tabindex=\"0\"]").focus();
    for (let i = 0; i < 8; i++) {
      focused()?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
    }
    for (let i = 0; i < 200 && (i < 60 || isBusy(each)); i++) await frames();
    await drawn.rendered;
    lands.push(focused()!.getAttribute("aria-label"));
  }
  expect(lands[0]).toBe(lands[1]);
});

test("a mark opens its card, a step of the card the next, and select one that was never seen", async () => {
  const { host, shown } = begin(far(10));
  await shown.rendered;
  await click(middleOf(markOf(host, "yudin-1956-03-31")));
  await frames();
  await shown.rendered;
  expect(cardIn(host)?.getAttribute("aria-label")).toContain("Stalin");
  const first = shown.view.selected;
  await click(middleOf(buttonOf(host, "Next record")));
  for (let i = 0; i < 30 && shown.view.selected === first; i++) await frames();
  await shown.rendered;
  expect(shown.view.selected).not.toBe(first);
  shown.filter({ lane: ["yudin"] });
  shown.select("roshchin-1949-10-16");
  for (let i = 0; i < 30 && shown.view.selected !== "roshchin-1949-10-16"; i++) await frames();
  await shown.rendered;
  expect([shown.view.selected, shown.view.filter]).toEqual(["roshchin-1949-10-16", null]);
  expect(cardIn(host)).not.toBeNull();
});

test("a record asked for that turns out not to be there is not selected", async () => {
  const selections: (string | null)[] = [];
  const { host, shown } = begin({ ...far(10), selected: "nobody" });
  shown.on("select", ({ id }) => selections.push(id));
  await shown.rendered;
  await frames();
  expect([shown.view.selected, cardIn(host)]).toEqual([null, null]);
  expect(selections.at(-1) ?? null).toBeNull();
});

test("the other date waits like any other change, and the records then stand at it", async () => {
  const { host, shown } = begin(far(150));
  await shown.rendered;
  await click(middleOf(buttonOf(host, "Written up")));
  await frames();
  expect([isBusy(host), idsInSight(host).length, buttonOf(host, "Written up").getAttribute("aria-pressed")]).toEqual([true, 12, "true"]);
  await shown.rendered;
  const drawn = idsInSight(host);
  const { host: other } = await show({ ...datasetOptions, by: "recorded" });
  expect(shown.view.by).toBe("recorded");
  expect(idsInSight(other)).toEqual(drawn);
});

test("destroy cancels what is asked, and nothing is drawn any more", async () => {
  const signals: AbortSignal[] = [];
  const source = near();
  const { host, shown } = begin({ ...rest, channels, lanes, source: { ...source, describe: (question, asking) => {
    signals.push(asking.signal);
    return new Promise((resolve) => setTimeout(() => {
      resolve(source.describe(question, asking));
    }, 20));
  } } });
  shown.destroy();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  await new Promise((resolve) => setTimeout(resolve, 40));
  await frames();
  expect(host.childNodes.length).toBe(0);
});

test("records may be added to a source: it says so, and they are there", async () => {
  let [given, change] = [records!.slice(0, 3), (): void => undefined];
  const current = (): TimelineSource => indexRecords({ records: given, channels, lanes });
  let source = current();
  const { host, shown } = begin({ ...rest, channels, lanes, source: {
    ...Object.fromEntries(["describe", "summary", "cells", "cellAt", "totals", "record", "shows", "place", "placeAt", "page", "lanePage"].map((name) => [name, (...args: never[]) => (source[name as "page"] as (...args: never[]) => unknown)(...args)])),
    watch: (changed: () => void) => {
      change = changed;
      return () => undefined;
    },
  } as unknown as TimelineSource });
  await shown.rendered;
  expect(idsInSight(host).length).toBe(3);
  given = records!.slice();
  source = current();
  change();
  await shown.rendered;
  expect(idsInSight(host).length).toBe(12);
  expect(shown.view.domain[1]).toBeGreaterThan(Date.UTC(1959, 9, 1));
});

test("the story of late answers passes axe as it waits, has failed and is there", async () => {
  const { host, shown } = begin(later());
  await frames();
  await expectAccessible(host);
  await shown.rendered;
  await expectAccessible(host);
  await click(middleOf(buttonOf(host, "Try again")));
  await frames();
  await shown.rendered;
  await expectAccessible(host);
}, 30_000);

function isEqualText(a: readonly string[], b: readonly string[]): boolean {
  return a.join("\n") === b.join("\n");
}
