import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { manyLanes } from "../../stories/odd.js";
import { keepLedger } from "../support/ledger.js";
import { beside, click, giveTouchScreen, letGoOfWheel, middleOf, touch, wheel } from "../support/hand.js";
import { all, cardGap, cardIn, focused, focusedId, frames, markOf, show, signOf, the } from "../support/page.js";

const options = manyLanes();

/** The lanes that a reader sees, wholly or in part, from above. */
function lanesInSight(host: HTMLElement): (string | undefined)[] {
  const { bottom } = the(host, "[role=grid]").getBoundingClientRect();
  const top = axisTop(host);
  return all(host, ".memcon-lane-name").filter((name) => {
    const text = name.querySelector("text")!.getBoundingClientRect();
    return text.bottom > top && text.top < bottom;
  }).map((name) => name.closest<HTMLElement>("[data-lane]")?.dataset["lane"]);
}

const axisTop = (host: HTMLElement): number => the(host, ".memcon-ticks").getBoundingClientRect().top;

test("a plain wheel over the lanes scrolls them, the axis stays, and at the end the page has it", async () => {
  const { host, shown } = await show(options);
  const plot = the(host, "[role=grid]");
  const at = beside(middleOf(plot), 0, -150);
  const before = axisTop(host);
  await wheel(at, 640);
  await expect.poll(() => lanesInSight(host)[0]).toBe("Parish 11");
  expect([axisTop(host), window.scrollY]).toEqual([before, 0]);
  the(host, ".memcon-scroll").scrollTop = 1e6;
  await frames(3);
  await shown.rendered;
  expect(lanesInSight(host).at(-1)).toBe("Parish 500");
  // A wheel that has scrolled one thing goes on with it for a while.
  await expect.poll(async () => {
    await wheel(at, 120);
    return window.scrollY;
  }, { timeout: 6000, interval: 300 }).toBeGreaterThan(0);
});

test("a plain wheel over the axis scrolls the page", async () => {
  await letGoOfWheel();
  const { host } = await show(options);
  const { left, top } = the(host, "[role=grid]").getBoundingClientRect();
  await wheel({ x: left + 600, y: top + 12 }, 120);
  await expect.poll(() => window.scrollY).toBeGreaterThan(0);
  expect(the(host, ".memcon-scroll").scrollTop).toBe(0);
});

test("Ctrl and the wheel zoom over lanes that scroll, and scroll nothing", async () => {
  const { host, shown } = await show(options);
  const { domain } = shown.view;
  await wheel(middleOf(the(host, "[role=grid]")), -120, { ctrl: true });
  await shown.rendered;
  expect(shown.view.domain[1] - shown.view.domain[0]).toBeLessThan(domain[1] - domain[0]);
  expect([the(host, ".memcon-scroll").scrollTop, window.scrollY]).toEqual([0, 0]);
});

test("a finger scrolls the lanes", async () => {
  await giveTouchScreen();
  const { host } = await show(options);
  const at = middleOf(the(host, "[role=grid]"));
  await touch([at], [beside(at, 0, -200)], 10);
  await expect.poll(() => the(host, ".memcon-scroll").scrollTop).toBeGreaterThan(100);
});

test("a click on a mark of a lane that was scrolled into sight opens its card, beside it; it follows its mark, and waits at the edge once that has gone", async () => {
  const { host, shown } = await show(options);
  const scroller = the(host, ".memcon-scroll");
  scroller.scrollTop = 64 * 40;
  await frames(3);
  await click(signOf(host, "entry-44-0"));
  await shown.rendered;
  expect(shown.view.selected).toBe("entry-44-0");
  expect(cardGap(host, "entry-44-0")).toBeGreaterThan(0);
  expect(cardGap(host, "entry-44-0")).toBeLessThan(40);
  const before = cardIn(host)!.getBoundingClientRect().top;
  scroller.scrollTop += 40;
  await frames(3);
  expect(cardIn(host)!.getBoundingClientRect().top).toBeCloseTo(before - 40, -1);
  expect(cardIn(host)!.dataset["side"]).not.toBe("none");
  scroller.scrollTop = 0;
  await frames(3);
  expect(cardIn(host)!.dataset["side"]).toBe("none");
});

test("arrows go to lanes out of sight, which come into sight, and the focus is there", async () => {
  const { host, shown } = await show(options);
  markOf(host, "entry-0-0").focus();
  for (let i = 0; i < 14; i++) {
    await userEvent.keyboard("{ArrowDown}");
    await shown.rendered;
    const lane = focused()!.closest<HTMLElement>("[data-lane]")!.dataset["lane"];
    expect(lanesInSight(host)).toContain(lane);
  }
  // Two are empty on the way.
  expect(focused()!.closest<HTMLElement>("[data-lane]")!.dataset["lane"]).toBe("Parish 16");
  await userEvent.keyboard("{Control>}{End}{/Control}");
  await shown.rendered;
  expect(lanesInSight(host).at(-1)).toBe("Parish 500");
  expect(focusedId()).toMatch(/^entry-499-/);
  expect(window.scrollY).toBeLessThan(700);
});

test("the focus stays on its cell while the lanes are scrolled, and an arrow goes on from there", async () => {
  const { host, shown } = await show(options);
  markOf(host, "entry-4-0").focus();
  await frames(2);
  const cell = focused();
  await wheel(middleOf(the(host, "[role=grid]")), 3000);
  await expect.poll(() => the(host, ".memcon-scroll").scrollTop).toBeGreaterThan(2900);
  await frames(3);
  await shown.rendered;
  expect(focused()).toBe(cell);
  expect(lanesInSight(host)).not.toContain("Parish 5");
  await userEvent.keyboard("{ArrowDown}");
  await shown.rendered;
  expect(focused()!.closest<HTMLElement>("[data-lane]")!.dataset["lane"]).toBe("Parish 6");
  expect(lanesInSight(host)).toContain("Parish 6");
});

test("selecting or zooming to a record brings its lane into sight, and so does the option", async () => {
  const { host, shown } = await show({ ...options, selected: "entry-250-0" });
  expect(lanesInSight(host)).toContain("Parish 251");
  shown.select("entry-400-0");
  await shown.rendered;
  expect(lanesInSight(host)).toContain("Parish 401");
  shown.zoomTo({ record: "entry-30-0" });
  await shown.rendered;
  expect(lanesInSight(host)).toContain("Parish 31");
});

test("the lanes stay where they were scrolled to when the reader zooms, filters and comes back from the table", async () => {
  const { host, shown } = await show(options);
  the(host, ".memcon-scroll").scrollTop = 6400;
  await frames(3);
  shown.zoomTo(["1750", "1760"]);
  await shown.rendered;
  expect(lanesInSight(host)[0]).toBe("Parish 101");
  shown.update({ mode: "table" });
  await shown.rendered;
  shown.update({ mode: "timeline" });
  await shown.rendered;
  expect(lanesInSight(host)[0]).toBe("Parish 101");
  shown.filter({ lane: ["Parish 1", "Parish 2"] });
  await shown.rendered;
  expect(host.querySelector(".memcon-scroll")).toBeNull();
  expect(all(host, "[role=row]")).toHaveLength(2);
});

test("a page of five hundred lanes is not high, its drawing small, and what goes leaves nothing", async () => {
  const ledger = keepLedger();
  const { host, shown } = await show(options);
  expect(host.getBoundingClientRect().height).toBeLessThan(1100);
  expect(all(host, ".memcon-stage *").length).toBeLessThan(1500);
  the(host, ".memcon-scroll").scrollTop = 999;
  await frames(3);
  expect(all(host, ".memcon-stage *").length).toBeLessThan(1500);
  await frames(3);
  expect(ledger.open()).not.toContain("requestAnimationFrame");
  the(host, ".memcon-scroll").scrollTop = 1999;
  shown.destroy();
  await frames(3);
  expect(ledger.open()).toEqual([]);
  expect(host.childNodes).toHaveLength(0);
});
