import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { DAY } from "../../src/time/time.js";
import { beside, click, drag, letGo, wheel } from "../support/hand.js";
import { cardIn, datasetOptions, emptyPlace, frames, idsInSight, lengthOf, markOf, show, signOf, the } from "../support/page.js";
import { until } from "../support/until.js";

const beria = "yudin-1954-01-04";


test("a plain wheel over the plot scrolls the page and zooms nothing", async () => {
  const { host, shown } = await show();
  const before = shown.view;
  await wheel(signOf(host, beria), 240);
  await until(() => {
    expect(window.scrollY).toBe(240);
  });
  expect(shown.view).toBe(before);
});

test.each([
  ["Ctrl", { ctrl: true }, -12],
  ["Meta", { meta: true }, -200],
])("%s and the wheel zoom round the pointer and do not scroll", async (_name, keys, turn) => {
  const { host, shown } = await show();
  window.scrollTo(0, 100);
  const before = shown.view;
  const pointer = signOf(host, beria);
  await wheel(pointer, turn, keys);
  await until(() => {
    expect(lengthOf(shown.view)).toBeLessThan(lengthOf(before) * 0.9);
  });
  await frames();
  expect(signOf(host, beria).x).toBeCloseTo(pointer.x, 0);
  const { domain } = shown.view;
  await wheel(pointer, -turn / 2, keys);
  await until(() => {
    expect(lengthOf(shown.view)).toBeGreaterThan((domain[1] - domain[0]) * 1.05);
  });
  await frames();
  expect(signOf(host, beria).x).toBeCloseTo(pointer.x, 0);
  expect(window.scrollY).toBe(100);
});

test("a wheel zooms round the pointer wherever it is, also after the domain came from elsewhere", async () => {
  const { host, shown } = await show();
  shown.zoomTo(["1953", "1957"]);
  await shown.rendered;
  const pointer = signOf(host, "yudin-1956-03-31");
  await wheel(pointer, -12, { ctrl: true });
  await until(() => {
    expect(lengthOf(shown.view)).toBeLessThan(4.5 * 365 * DAY);
  });
  await frames();
  expect(signOf(host, "yudin-1956-03-31").x).toBeCloseTo(pointer.x, 0);
});

test("zoom is limited: a day is the least, the whole picture the most", async () => {
  const { host, shown } = await show();
  const home = shown.view.domain;
  shown.zoomTo(["1953-12", "1954-02"]);
  await shown.rendered;
  const pointer = signOf(host, beria);
  for (let i = 0; i < 13; i++) await wheel(pointer, -500, { ctrl: true });
  await until(() => {
    expect(lengthOf(shown.view)).toBeCloseTo(DAY, -1);
  });
  for (let i = 0; i < 21; i++) await wheel(pointer, 500, { ctrl: true });
  await until(() => {
    expect(shown.view.domain[0]).toBeCloseTo(home[0], -1);
    expect(shown.view.domain[1]).toBeCloseTo(home[1], -1);
  });
  expect(window.scrollY).toBe(0);
});

test("a double click on the plot zooms in round it", async () => {
  const { host, shown } = await show();
  const before = lengthOf(shown.view);
  const { left, width } = the(host, "[role=grid]").getBoundingClientRect();
  const mark = signOf(host, beria);
  expect(mark.x).toBeGreaterThan(left);
  expect(mark.x).toBeLessThan(left + width);
  await click({ x: mark.x, y: emptyPlace(host).y }, 2);
  await until(() => {
    expect(lengthOf(shown.view)).toBeCloseTo(before / 2, -1);
  });
  await frames();
  expect(signOf(host, beria).x).toBeCloseTo(mark.x, 0);
});

test("a double click on a mark opens its card and zooms nothing", async () => {
  const { host, shown } = await show();
  const { domain } = shown.view;
  await click(signOf(host, beria), 2);
  await until(() => {
    expect(cardIn(host)).not.toBeNull();
  });
  expect(shown.view.domain).toEqual(domain);
});

test("a drag pans by as much as the hand moves", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1953", "1957"] });
  const before = shown.view;
  const from = emptyPlace(host);
  const mark = signOf(host, beria);
  await drag(from, beside(from, -150, 40));
  await until(() => {
    expect(signOf(host, beria).x).toBeCloseTo(mark.x - 150, 0);
  });
  expect(lengthOf(shown.view)).toBeCloseTo(lengthOf(before), -1);
  expect(window.scrollY).toBe(0);
});

test("a drag stops at the whole picture's ends", async () => {
  const { host, shown } = await show();
  const home = shown.view.domain;
  shown.zoomTo(["1958", "1959"]);
  await shown.rendered;
  for (let i = 0; i < 4; i++) {
    const from = emptyPlace(host);
    await drag(from, beside(from, -800, 0));
  }
  await frames();
  expect(shown.view.domain[1]).toBeLessThanOrEqual(home[1] + 1);
  expect(shown.view.domain[1]).toBeGreaterThan(home[1] - DAY);
});

test("a drag that begins and ends on marks opens no card, and one beside an open card closes none", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1953", "1957"] });
  const mark = signOf(host, beria);
  await drag(mark, beside(mark, -80, 0));
  await frames();
  expect(shown.view.selected).toBeNull();
  shown.select("yudin-1956-03-31");
  await shown.rendered;
  const from = emptyPlace(host);
  await drag(from, beside(from, -60, 0));
  await frames();
  expect(shown.view.selected).toBe("yudin-1956-03-31");
  expect(cardIn(host)).not.toBeNull();
});

test("a drag holds on beyond the host, and ends where the button is let go", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1953", "1957"] });
  const from = emptyPlace(host);
  const outside = { x: from.x - 200, y: 790 };
  await drag(from, outside, { hold: true });
  const held = shown.view.domain;
  expect(held[0]).toBeGreaterThan(Date.UTC(1953, 5, 1));
  await letGo(outside);
  await wheel(beside(outside, -100, 0), 0);
  await frames();
  expect(shown.view.domain).toEqual(held);
});

test.each([["a pen", "pen", 1, false], ["a mouse of a script's making", "mouse", 99, true], ["a finger", "touch", 2, false]])("%s pans as it should (%s %d, %s), and no longer once it is let go, though nothing told of it", async (_name, pointerType, pointerId, isPanned) => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1953", "1957"] });
  const { domain } = shown.view;
  const { x, y } = emptyPlace(host);
  const send = (type: string, by: number, buttons: number): boolean => document.elementFromPoint(x, y)!.dispatchEvent(
    new PointerEvent(type, { bubbles: true, cancelable: true, composed: true, pointerId, pointerType, button: type === "pointermove" ? -1 : 0, buttons, clientX: x + by, clientY: y }));
  send("pointerdown", 0, 1);
  send("pointermove", -80, 1);
  expect(shown.view.domain[0] > domain[0]).toBe(isPanned);
  send("pointerup", -80, 0);
  const then = shown.view.domain;
  send("pointermove", -120, 0);
  // Let go where nothing told of it.
  send("pointerdown", 0, 1);
  send("pointermove", -40, 0);
  send("pointermove", -60, 1);
  expect(shown.view.domain).toEqual(then);
});

test.each(["middle", "right"] as const)("the %s button pans nothing", async (button) => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1953", "1957"] });
  const before = shown.view.domain;
  const from = emptyPlace(host);
  await drag(from, beside(from, -80, 0), { button });
  await frames();
  expect(shown.view.domain).toEqual(before);
});

test("the buttons zoom in, zoom out, and show the whole timeline", async () => {
  const { host, shown } = await show();
  const home = shown.view.domain;
  const press = (name: string): Promise<void> => userEvent.click(the(host, `button[aria-label="${name}"]`));
  await press("Zoom in");
  expect(lengthOf(shown.view)).toBeCloseTo((home[1] - home[0]) / 2, -1);
  await press("Zoom in");
  expect(lengthOf(shown.view)).toBeCloseTo((home[1] - home[0]) / 4, -1);
  await shown.rendered;
  expect(idsInSight(host).length).toBeLessThan(12);
  await press("Zoom out");
  expect(lengthOf(shown.view)).toBeCloseTo((home[1] - home[0]) / 2, -1);
  await press("Show the whole timeline");
  expect(shown.view.domain).toEqual(home);
  await shown.rendered;
  expect(idsInSight(host)).toHaveLength(12);
});

test("many changes of the view in one frame are painted once", async () => {
  const { host, shown } = await show();
  const axis = the(host, ".memcon-ticks");
  const painted: string[] = [];
  const observer = new MutationObserver((records) => {
    painted.push(...records.map(({ attributeName }) => attributeName ?? ""));
  });
  observer.observe(axis, { attributes: true, attributeFilter: ["d"] });
  // Options that change are drawn at once, where zoomTo glides.
  for (const factor of [1, 2, 3, 4]) shown.update({ domain: [`195${factor}`, "1958"] });
  await shown.rendered;
  observer.disconnect();
  expect(painted).toEqual(["d"]);
});

test("a mark keeps its element through a zoom, so that what holds on to it still does", async () => {
  const { host, shown } = await show();
  const mark = markOf(host, beria);
  await userEvent.click(the(host, "button[aria-label=\"Zoom in\"]"));
  await shown.rendered;
  expect(markOf(host, beria)).toBe(mark);
});
