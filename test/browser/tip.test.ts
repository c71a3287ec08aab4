import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { dense } from "../../stories/odd.js";
import { click, middleOf, point } from "../support/hand.js";
import { all, focused, frames, markOf, datasetOptions, show, signOf, textOf, the } from "../support/page.js";

const tipOf = (host: HTMLElement): string[] => all(host, ".memcon-tip text").map(textOf);

/** The cell of a bar in the middle of its lane. */
function barOf(host: HTMLElement, lane: string): HTMLElement {
  const bars = all(host, `[role=row][data-lane="${lane}"] [data-bin^=bin]`);
  return bars[Math.floor(bars.length / 2)]!;
}

test("a pointer on a bar is told what it holds, also while it goes over to the words; beside the lanes it is told nothing", async () => {
  const { host, shown } = await show(dense());
  const bar = barOf(host, "Warsaw");
  await point(middleOf(bar));
  await shown.rendered;
  expect(tipOf(host)).toEqual([`Warsaw, ${bar.getAttribute("aria-label")!.split(", ")[0]}`, `${bar.getAttribute("aria-label")!.split(", ")[1]} · Click or Enter to zoom in`]);
  const box = middleOf(the(host, ".memcon-tip-box"));
  for (const share of [0.5, 0.75, 1]) {
    const from = middleOf(bar);
    await point({ x: from.x + (box.x - from.x) * share * share, y: from.y + (box.y - from.y) * share });
    await frames();
  }
  expect(tipOf(host)[0]).toMatch(/^Warsaw/);
  expect(document.elementFromPoint(box.x, box.y)?.closest(".memcon-tip")).not.toBeNull();
  const { left, top } = the(host, "[role=grid]").getBoundingClientRect();
  await point({ x: left + 300, y: top + 4 });
  await frames();
  expect(tipOf(host)).toEqual([]);
});

test("a click on the words opens the bar that they are of", async () => {
  const { host, shown } = await show(dense());
  const bar = barOf(host, "Beijing");
  const { domain } = shown.view;
  await point(middleOf(bar));
  await frames();
  await click(middleOf(the(host, ".memcon-tip-box")));
  await frames();
  expect(shown.view.domain[1] - shown.view.domain[0]).toBeLessThan((domain[1] - domain[0]) / 5);
  expect(shown.view.selected).toBeNull();
});

test("the keyboard's focus on a bar is told the same, and Escape ends it and nothing else", async () => {
  const { host, shown } = await show(dense());
  const bar = barOf(host, "Hanoi");
  await userEvent.tab();
  bar.focus();
  await frames();
  expect(tipOf(host)[0]).toMatch(/^Hanoi, /);
  await userEvent.keyboard("{ArrowRight}");
  await shown.rendered;
  await frames();
  expect(tipOf(host)[0]).toBe(`Hanoi, ${focused()!.getAttribute("aria-label")!.split(", ")[0]}`);
  const at = focused();
  await userEvent.keyboard("{Escape}");
  await frames();
  expect(tipOf(host)).toEqual([]);
  expect(focused()).toBe(at);
});

test("a single record has no tip, and none is in the file", async () => {
  const { host, shown } = await show(datasetOptions);
  await point(signOf(host, "yudin-1956-03-31"));
  await frames();
  expect(tipOf(host)).toEqual([]);
  expect(markOf(host, "yudin-1956-03-31").getAttribute("aria-label")).toContain("31 March 1956");
  expect(shown.toSVG()).not.toContain("memcon-tip");
});
