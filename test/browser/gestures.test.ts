import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Span } from "../../src/time/time.js";
import { beside, giveTouchScreen, middleOf, preferStillness, swipe, touch, wheel } from "../support/hand.js";
import { buttonOf, datasetOptions, frames, lengthOf, show, signOf, the } from "../support/page.js";
import { until } from "../support/until.js";

const beria = "yudin-1954-01-04";
const some = { ...datasetOptions, domain: ["1953", "1957"] as const };

/** Makes the page wider than the window, the host where it was. */
function widen(host: HTMLElement): void {
  (host.nextElementSibling as HTMLElement).style.width = "3000px";
}

test.each([
  ["Shift and the wheel", (at: ReturnType<typeof signOf>, by: number) => wheel(at, by, { shift: true })],
  ["a wheel turned sideways", (at: ReturnType<typeof signOf>, by: number) => swipe(at, by)],
])("%s: pans by as much as it turns, and leaves the page where it is", async (_name, turn) => {
  const { host, shown } = await show(some);
  widen(host);
  window.scrollTo(20, 30);
  const length = lengthOf(shown.view);
  const { x, y } = signOf(host, beria);
  await turn({ x, y }, 100);
  await until(() => {
    expect(signOf(host, beria).x).toBeCloseTo(x - 100, 0);
  });
  await turn({ x, y }, -60);
  await until(() => {
    expect(signOf(host, beria).x).toBeCloseTo(x - 40, 0);
  });
  expect(Math.abs(lengthOf(shown.view) - length)).toBeLessThan(2);
  expect([window.scrollX, window.scrollY]).toEqual([20, 30]);
});

test("a wheel turned sideways where there is nothing more to see is the page's", async () => {
  const { host, shown } = await show();
  widen(host);
  const before = shown.view;
  await swipe(signOf(host, beria), 40);
  await until(() => {
    expect(window.scrollX).toBe(40);
  });
  expect(shown.view).toBe(before);
  window.scrollTo(0, 0);
});

test("two fingers that part zoom in round what is between them", async () => {
  await giveTouchScreen();
  const { host, shown } = await show();
  const before = lengthOf(shown.view);
  const middle = signOf(host, beria);
  await touch([beside(middle, -40, 60), beside(middle, 40, 60)], [beside(middle, -80, 60), beside(middle, 80, 60)]);
  await until(() => {
    expect(lengthOf(shown.view) / before).toBeCloseTo(0.5, 1);
  });
  await shown.rendered;
  expect(Math.abs(signOf(host, beria).x - middle.x)).toBeLessThan(8);
  expect(window.scrollY).toBe(0);
});

test("two fingers that come together zoom out, and that go side by side pan", async () => {
  await giveTouchScreen();
  const { host, shown } = await show(some);
  const before = lengthOf(shown.view);
  const middle = signOf(host, beria);
  await touch([beside(middle, -40, 60), beside(middle, 40, 60)], [beside(middle, -100, 60), beside(middle, -20, 60)]);
  await until(() => {
    expect(Math.abs(signOf(host, beria).x - (middle.x - 60))).toBeLessThan(8);
  });
  expect(lengthOf(shown.view) / before).toBeCloseTo(1, 1);
  await touch([beside(middle, -80, 60), beside(middle, 80, 60)], [beside(middle, -60, 60), beside(middle, 60, 60)]);
  await until(() => {
    expect(lengthOf(shown.view) / before).toBeGreaterThan(1.15);
  });
});

test("one finger moves nothing in the plot: it scrolls the page", async () => {
  await giveTouchScreen();
  const { host, shown } = await show(some);
  const before = shown.view;
  const from = middleOf(the(host, "[role=grid]"));
  const prevented: boolean[] = [];
  const listener = ({ defaultPrevented }: TouchEvent): void => void prevented.push(defaultPrevented);
  document.addEventListener("touchmove", listener, { passive: true });
  onTestFinished(() => {
    document.removeEventListener("touchmove", listener);
  });
  await touch([from], [beside(from, -120, 0)]);
  await touch([from], [beside(from, 0, -160)]);
  await until(() => {
    expect(window.scrollY).toBeGreaterThan(50);
  });
  expect(prevented).toContain(false);
  expect(prevented).not.toContain(true);
  expect(shown.view).toEqual(before);
});

/** The ends of the domain of each picture that is painted until `done`, as the axis shows them: by where a mark stands. */
async function placesUntil(host: HTMLElement, done: () => Promise<unknown>): Promise<number[]> {
  const places: number[] = [];
  let isDone = false;
  const watch = (): void => {
    if (isDone) return;
    places.push(Math.round(signOf(host, beria).x));
    requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  try {
    await done();
  } finally {
    isDone = true;
  }
  places.push(Math.round(signOf(host, beria).x));
  return [...new Set(places)];
}

async function zoomIn(host: HTMLElement, rendered: () => Promise<void>): Promise<number[]> {
  return await placesUntil(host, async () => {
    await userEvent.click(buttonOf(host, "Zoom in"));
    await rendered();
  });
}

test("a button's zoom leads the eye: the plot passes through what lies between, in one direction, and is at rest when rendered", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1952", "1957"] });
  const places = await zoomIn(host, () => shown.rendered);
  expect(places.length).toBeGreaterThan(3);
  const [first, last] = [places[0]!, places.at(-1)!];
  expect(first).not.toBe(last);
  expect(places.every((place, i) => i === 0 || Math.sign(place - places[i - 1]!) === Math.sign(last - first))).toBe(true);
  await frames(4);
  expect(Math.round(signOf(host, beria).x)).toBe(last);
});

test("with reduced motion the plot is there at once", async () => {
  await preferStillness();
  const { host, shown } = await show({ ...datasetOptions, domain: ["1952", "1957"] });
  expect(await zoomIn(host, () => shown.rendered)).toHaveLength(2);
});

test("the view is at its end while the plot still glides there, and is told once", async () => {
  const { host, shown } = await show({ ...datasetOptions, domain: ["1952", "1957"] });
  const told: Span[] = [];
  shown.on("view", ({ domain }) => told.push(domain));
  const before = lengthOf(shown.view);
  await zoomIn(host, () => shown.rendered);
  expect(told).toHaveLength(1);
  expect(lengthOf({ ...shown.view, domain: told[0]! })).toBeCloseTo(before / 2, -1);
});

test("a hand that takes hold of the plot amid a glide ends the glide", async () => {
  const { host, shown } = await show(some);
  shown.zoomTo(["1953-10", "1954-12"]);
  await frames(3);
  const { x, y } = signOf(host, beria);
  // Sent by hand, since the browser's driver takes longer than the glide.
  the(host, "[role=grid]").dispatchEvent(new WheelEvent("wheel", { deltaX: -10, bubbles: true, cancelable: true, clientX: x, clientY: y, view: window }));
  const places = await placesUntil(host, () => shown.rendered);
  expect(places.length).toBeLessThanOrEqual(2);
});
