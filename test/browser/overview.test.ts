import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { DAY } from "../../src/time/time.js";
import { type Point, beside, drag, giveTouchScreen, letGo, middleOf, touch } from "../support/hand.js";
import { all, datasetOptions, focused, frames, lengthOf, show, the } from "../support/page.js";
import { until } from "../support/until.js";

const some = { ...datasetOptions, domain: ["1953", "1956"] as const };

function handle(host: HTMLElement, which: "start" | "end"): HTMLElement {
  return the(host, `[role=slider][data-handle=${which}]`);
}

function windowOf(host: HTMLElement): DOMRect {
  return the(host, ".memcon-window").getBoundingClientRect();
}

/** How long a CSS pixel of the strip is. */
function pixelOf(host: HTMLElement): number {
  const [min, max] = ["aria-valuemin", "aria-valuemax"].map((name) => Number(handle(host, "start").getAttribute(name)));
  return (max! - min!) / the(host, ".memcon-overview-back").getBoundingClientRect().width;
}

test("the window shows what is in sight, and every record is in the strip, in sight or not", async () => {
  const { host, shown } = await show();
  const drawn = (): number => all(host, ".memcon-overview-lane").reduce((sum, lane) => sum + lane.getAttribute("d")!.split("M").length - 1, 0);
  const whole = windowOf(host);
  expect(whole.width).toBeCloseTo(the(host, ".memcon-overview-back").getBoundingClientRect().width, 0);
  const before = drawn();
  expect(before).toBeGreaterThanOrEqual(11);
  shown.update({ domain: ["1953", "1956"] });
  await shown.rendered;
  expect(windowOf(host).width * pixelOf(host)).toBeCloseTo(lengthOf(shown.view), -9.5);
  expect(windowOf(host).left).toBeGreaterThan(whole.left + 100);
  expect(drawn()).toBe(before);
  shown.filter({ lane: ["antonov"] });
  await shown.rendered;
  expect(drawn()).toBe(1);
});

test("the window is dragged, and what is in sight goes with it at the same scale", async () => {
  const { host, shown } = await show(some);
  const [start] = shown.view.domain;
  const length = lengthOf(shown.view);
  const box = windowOf(host);
  // Off the middle, to which a press beside would jump.
  const from: Point = { x: box.left + box.width / 2, y: box.top + 6 };
  await drag(from, beside(from, 90, 40));
  await shown.rendered;
  expect(windowOf(host).left).toBeCloseTo(box.left + 90, 0);
  expect(Math.abs(shown.view.domain[0] - start - 90 * pixelOf(host))).toBeLessThan(2 * DAY);
  expect(Math.abs(lengthOf(shown.view) - length)).toBeLessThan(2);
  expect(window.scrollY).toBe(0);
});

test("a second finger moves nothing, and ends nothing when it is lifted", async () => {
  await giveTouchScreen();
  const { host, shown } = await show(some);
  const length = lengthOf(shown.view);
  const box = windowOf(host);
  const one: Point = { x: box.left + box.width / 2, y: box.top + 6 };
  const two = beside(one, box.width, 0);
  const third = beside(one, -box.width, 0);
  await touch([one, two, third], [beside(one, 60, 0), beside(two, 100, 0), beside(third, -100, 0)]);
  await shown.rendered;
  expect(windowOf(host).left).toBeCloseTo(box.left + 60, 0);
  expect(Math.abs(lengthOf(shown.view) - length)).toBeLessThan(2);
});

test("the window stops at the whole picture's ends", async () => {
  const { host, shown } = await show(some);
  const length = lengthOf(shown.view);
  const from = middleOf(the(host, ".memcon-window"));
  await drag(from, beside(from, -900, 0));
  await shown.rendered;
  expect(shown.view.domain[0]).toBeCloseTo(Number(handle(host, "start").getAttribute("aria-valuemin")), -1);
  expect(Math.abs(lengthOf(shown.view) - length)).toBeLessThan(2);
});

test.each([["start", 0, 60], ["start", 0, -60], ["end", 1, 70], ["end", 1, -70]] as const)("the handle at the %s is dragged by %s, and the other end stays", async (which, end, by) => {
  const { host, shown } = await show(some);
  const before = shown.view.domain;
  const from = middleOf(handle(host, which));
  await drag(from, beside(from, by, 0));
  await shown.rendered;
  expect(Math.abs(shown.view.domain[end] - before[end] - by * pixelOf(host))).toBeLessThan(2 * DAY);
  expect(shown.view.domain[1 - end]).toBe(before[1 - end]);
  expect(middleOf(handle(host, which)).x).toBeCloseTo(from.x + by, 0);
  expect(focused()).toBe(handle(host, which));
});

test.each([["start", 800], ["end", -800]] as const)("the handle at the %s, dragged past the other, leaves a day", async (which, by) => {
  const { host, shown } = await show(some);
  const from = middleOf(handle(host, which));
  await drag(from, beside(from, by, 0));
  await shown.rendered;
  expect(lengthOf(shown.view)).toBeCloseTo(DAY, -1);
});

test("a press beside the window brings its middle there, and dragging goes on from there", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: "1953" });
  const length = lengthOf(shown.view);
  const box = windowOf(host);
  const at: Point = { x: box.right + 150, y: box.top + box.height / 2 };
  await drag(at, at, { steps: 1, hold: true });
  await shown.rendered;
  expect(middleOf(the(host, ".memcon-window")).x).toBeCloseTo(at.x, 0);
  expect(Math.abs(lengthOf(shown.view) - length)).toBeLessThan(2);
  await drag(at, beside(at, -40, 0));
  await shown.rendered;
  expect(middleOf(the(host, ".memcon-window")).x).toBeCloseTo(at.x - 40, 0);
});

test("a drag ends where the button is let go, also outside the strip", async () => {
  const { host, shown } = await show(some);
  const from = middleOf(handle(host, "end"));
  const out: Point = { x: from.x + 40, y: 20 };
  await drag(from, out, { hold: true });
  await letGo(out);
  const { domain } = shown.view;
  await drag(beside(out, 40, 0), beside(out, 80, 0), { button: "middle" });
  await frames();
  expect(shown.view.domain).toEqual(domain);
});

test("the other buttons of the mouse drag nothing", async () => {
  const { host, shown } = await show(some);
  const { domain } = shown.view;
  const from = middleOf(the(host, ".memcon-window"));
  await drag(from, beside(from, 80, 0), { button: "middle" });
  await frames();
  expect(shown.view.domain).toEqual(domain);
});

test.each([
  ["ArrowRight", "start", 1 / 50], ["ArrowUp", "start", 1 / 50], ["ArrowLeft", "start", -1 / 50], ["ArrowDown", "start", -1 / 50],
  ["PageUp", "start", 1 / 10], ["PageDown", "start", -1 / 10],
  ["ArrowRight", "end", 1 / 50], ["ArrowLeft", "end", -1 / 50], ["PageUp", "end", 1 / 10], ["PageDown", "end", -1 / 10],
] as const)("%s on the handle at the %s moves it by its step, and it keeps the focus", async (key, which, share) => {
  const { host, shown } = await show(some);
  const [home, before] = [Number(handle(host, which).getAttribute("aria-valuemax")) - Number(handle(host, which).getAttribute("aria-valuemin")), shown.view.domain];
  const end = which === "start" ? 0 : 1;
  handle(host, which).focus();
  await userEvent.keyboard(`{${key}}`);
  await shown.rendered;
  expect(shown.view.domain[end]).toBeCloseTo(before[end] + share * home, -1);
  expect(shown.view.domain[1 - end]).toBe(before[1 - end]);
  expect(focused()).toBe(handle(host, which));
  expect(window.scrollY).toBe(0);
});

test.each(["start", "end"] as const)("+, − and 0 zoom with the focus on the handle at the %s as in the plot, and it keeps the focus", async (which) => {
  const { host, shown } = await show(some);
  const whole = ["aria-valuemin", "aria-valuemax"].map((name) => Number(handle(host, "start").getAttribute(name)));
  const [from, to] = shown.view.domain;
  handle(host, which).focus();
  await userEvent.keyboard("+");
  await shown.rendered;
  expect(shown.view.domain.map(Math.round)).toEqual([from + (to - from) / 4, to - (to - from) / 4].map(Math.round));
  await userEvent.keyboard("-");
  await shown.rendered;
  expect(shown.view.domain.map(Math.round)).toEqual([from, to]);
  await userEvent.keyboard("=-{Control>}0{/Control}");
  await shown.rendered;
  expect(shown.view.domain.map(Math.round)).toEqual([from, to]);
  await userEvent.keyboard("0");
  await shown.rendered;
  expect(shown.view.domain.map(Math.round)).toEqual(whole);
  expect(focused()).toBe(handle(host, which));
});

test("Home and End bring a handle as far as it goes: to an end of the whole, or a day from the other", async () => {
  const { host, shown } = await show(some);
  const [from, to] = shown.view.domain;
  const whole = ["aria-valuemin", "aria-valuemax"].map((name) => Number(handle(host, "start").getAttribute(name)));
  const after = async (which: "start" | "end", key: string): Promise<readonly [number, number]> => {
    shown.update({ domain: null });
    shown.update({ domain: ["1953", "1956"] });
    await shown.rendered;
    handle(host, which).focus();
    await userEvent.keyboard(`{${key}}`);
    await shown.rendered;
    return shown.view.domain;
  };
  const apart = (a: readonly number[], b: readonly number[]): number => Math.max(...a.map((each, i) => Math.abs(each - b[i]!)));
  expect(apart(await after("start", "Home"), [whole[0]!, to])).toBeLessThan(2);
  expect(apart(await after("start", "End"), [to - DAY, to])).toBeLessThan(2);
  expect(apart(await after("end", "End"), [from, whole[1]!])).toBeLessThan(2);
  expect(apart(await after("end", "Home"), [from, from + DAY])).toBeLessThan(2);
});

test("arrows never make it shorter than a day", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1954-01-04", "1954-01-06"] });
  handle(host, "start").focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  await shown.rendered;
  expect(lengthOf(shown.view)).toBeCloseTo(DAY, -1);
  handle(host, "end").focus();
  await userEvent.keyboard("{ArrowLeft}{PageDown}");
  await shown.rendered;
  expect(lengthOf(shown.view)).toBeCloseTo(DAY, -1);
});

test("a handle is a slider with a name and says its day in words, also when the other moves the domain", async () => {
  const { host, shown } = await show(some);
  const [start, end] = [handle(host, "start"), handle(host, "end")];
  await expect.element(start).toHaveAccessibleName("Start of what is in sight");
  await expect.element(end).toHaveAccessibleName("End of what is in sight");
  expect(start.getAttribute("aria-valuetext")).toBe("1 January 1953");
  expect(Number(start.getAttribute("aria-valuenow"))).toBe(Date.UTC(1953, 0, 1));
  shown.update({ domain: ["1954-02-03", "1955"] });
  await shown.rendered;
  expect(handle(host, "start").getAttribute("aria-valuetext")).toBe("3 February 1954");
  for (const each of all(host, "[role=slider]")) {
    const [min, now, max] = ["aria-valuemin", "aria-valuenow", "aria-valuemax"].map((name) => Number(each.getAttribute(name)));
    expect(min!).toBeLessThanOrEqual(now!);
    expect(now!).toBeLessThanOrEqual(max!);
  }
});

test("the handle at the end says the last day that is in sight, not the day after", async () => {
  const { host } = await show(some);
  await until(() => {
    expect(handle(host, "end").getAttribute("aria-valuetext")).toBe("31 December 1956");
  });
});
