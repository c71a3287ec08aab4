import { expect, onTestFinished, test } from "vitest";
import { beside, click, drag, dragOn, fingers, giveTouchScreen, letGo, middleOf, wheel, type Point } from "../support/hand.js";
import { cardIn, datasetOptions, emptyPlace, frames, lengthOf, show, signOf, the } from "../support/page.js";
import { until } from "../support/until.js";

const beria = "yudin-1954-01-04";
const some = { ...datasetOptions, domain: ["1953", "1957"] as const };

/** The events of `types` that reach the page round the host, until the test is finished. */
function heardOf(...types: readonly string[]): string[] {
  const heard: string[] = [];
  const hear = ({ type }: Event): void => void heard.push(type);
  for (const type of types) document.body.addEventListener(type, hear);
  onTestFinished(() => {
    for (const type of types) document.body.removeEventListener(type, hear);
  });
  return heard;
}

test("a drag that begins or ends on a mark or beside it is no click, neither here nor to the page; the next press is one", async () => {
  const heard = heardOf("click");
  const { host, shown } = await show(some);
  const mark = signOf(host, beria);
  await drag(mark, beside(mark, -80, 0));
  const strip = middleOf(the(host, "[data-handle=window]"));
  await drag(strip, beside(strip, 30, 0));
  await frames();
  expect([shown.view.selected, heard]).toEqual([null, []]);
  await click(signOf(host, beria));
  await until(() => {
    expect(cardIn(host)).not.toBeNull();
  });
  expect(heard).toEqual(["click"]);
});

test("a key that clicks after a drag does what it does", async () => {
  const { host, shown } = await show(some);
  await drag(emptyPlace(host), beside(emptyPlace(host), -60, 0));
  const before = lengthOf(shown.view);
  the(host, "[data-action=zoom-in]").click();
  expect(lengthOf(shown.view)).toBeCloseTo(before / 2, -1);
});

test("a hand that trembles clicks: a mark opens, and pans nothing", async () => {
  const { host, shown } = await show(some);
  const { domain } = shown.view;
  const mark = signOf(host, beria);
  await drag(mark, beside(mark, 2, 1), { steps: 1 });
  await until(() => {
    expect(shown.view.selected).toBe(beria);
  });
  expect(shown.view.domain).toEqual(domain);
});

test("a drag of the plot pans it also where all of the page is selected, or the host is in what may be dragged itself", async () => {
  const { host } = await show(some);
  (host.parentElement!).draggable = true;
  const x = signOf(host, beria).x;
  document.getSelection()!.selectAllChildren(document.body);
  onTestFinished(() => {
    document.getSelection()!.removeAllRanges();
  });
  await drag(emptyPlace(host), beside(emptyPlace(host), -120, 0));
  await until(() => {
    expect(signOf(host, beria).x).toBeCloseTo(x - 120, 0);
  });
});

test("a fast hand that is outside with its first move drags all the same", async () => {
  const { host, shown } = await show(some);
  const { right } = the(host, "[role=grid]").getBoundingClientRect();
  const { y } = emptyPlace(host);
  const { domain } = shown.view;
  await drag({ x: right - 10, y }, { x: right + 25, y }, { steps: 1 });
  await frames();
  expect(shown.view.domain[0]).toBeLessThan(domain[0]);
});

test("a zoom amid a drag is kept, and the drag goes on from there", async () => {
  const { host, shown } = await show(some);
  const from = emptyPlace(host);
  await drag(from, beside(from, -20, 0), { hold: true });
  shown.update({ domain: ["1953-06", "1955"] });
  await shown.rendered;
  const [length, x] = [lengthOf(shown.view), signOf(host, beria).x];
  await dragOn(beside(from, -50, 0));
  await letGo(beside(from, -50, 0));
  await shown.rendered;
  expect(lengthOf(shown.view)).toBeCloseTo(length, -1);
  expect(signOf(host, beria).x).toBeCloseTo(x - 30, 0);
});

test("a press with Ctrl, which is a menu on a Mac, pans nothing, and drags the window of the overview", async () => {
  const { host, shown } = await show(some);
  const { domain } = shown.view;
  const press = (at: Point, by: number): void => {
    const target = document.elementFromPoint(at.x, at.y)!;
    for (const [type, x] of [["pointerdown", 0], ["pointermove", by], ["pointerup", by]] as const) {
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, pointerId: 1, pointerType: "mouse", ctrlKey: true, buttons: type === "pointerup" ? 0 : 1, clientX: at.x + x, clientY: at.y }));
    }
  };
  press(emptyPlace(host), -80);
  expect(shown.view.domain).toEqual(domain);
  press(middleOf(the(host, "[data-handle=window]")), 20);
  expect(shown.view.domain[0]).toBeGreaterThan(domain[0]);
});

test("a lane whose drag the browser takes away stands where it stood", async () => {
  const { host, shown } = await show();
  const name = the(host, "[data-lane=roshchin] .memcon-lane-name text:first-of-type");
  const { x, y } = middleOf(name);
  const send = (type: string, by: number): boolean => name.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, pointerId: 7, pointerType: "touch", buttons: 1, clientX: x, clientY: y + by }));
  send("pointerdown", 0);
  send("pointermove", 150);
  expect(shown.view.laneOrder).not.toBe("given");
  send("pointercancel", 150);
  expect(shown.view.laneOrder).toBe("given");
});

test("Shift and a double click zoom out, and neither that nor a wheel with Ctrl is heard by a map that holds the plot", async () => {
  const heard = heardOf("dblclick", "wheel");
  const { host, shown } = await show(some);
  const before = lengthOf(shown.view);
  const { x, y } = emptyPlace(host);
  the(host, "[role=grid]").dispatchEvent(new MouseEvent("dblclick", { bubbles: true, composed: true, cancelable: true, shiftKey: true, clientX: x, clientY: y, view: window }));
  expect(lengthOf(shown.view) / before).toBeCloseTo(2, 1);
  await wheel({ x, y }, -20, { ctrl: true });
  await frames();
  expect(heard).toEqual([]);
});

type Finger = Point & { readonly id: number };

const moved = (finger: Finger, by: number): Finger => ({ ...finger, x: finger.x + by });

test("of two fingers one may be lifted, a third put down, and one be beside the plot: the plot follows the others, and nothing throws", async () => {
  await giveTouchScreen();
  const thrown: unknown[] = [];
  const note = (event: ErrorEvent): void => void thrown.push(event.error);
  window.addEventListener("error", note);
  onTestFinished(() => {
    window.removeEventListener("error", note);
  });
  const { host, shown } = await show(some);
  const { x, y } = beside(signOf(host, beria), 0, 60);
  const [a, b, c]: readonly [Finger, Finger, Finger] = [{ x: x - 40, y, id: 0 }, { x: x + 40, y, id: 1 }, { x: x + 120, y, id: 2 }];
  const length = lengthOf(shown.view);
  await fingers("touchStart", a, b);
  for (let by = 10; by <= 30; by += 10) await fingers("touchMove", moved(a, -by), moved(b, by));
  const zoomed = lengthOf(shown.view);
  expect(zoomed).toBeLessThan(length * 0.9);
  await fingers("touchStart", moved(a, -30), moved(b, 30), c);
  for (let by = 40; by <= 60; by += 10) await fingers("touchMove", moved(a, -by), moved(b, by), c);
  expect(lengthOf(shown.view)).toBeLessThan(zoomed * 0.9);
  const before = shown.view;
  await fingers("touchEnd", moved(a, -60), c);
  for (let by = 50; by >= 0; by -= 10) await fingers("touchMove", moved(b, by));
  expect(lengthOf(shown.view)).toBeCloseTo(lengthOf(before), -1);
  expect(shown.view.domain[0]).toBeGreaterThan(before.domain[0]);
  await fingers("touchEnd");
  // The first beside the plot, where nothing here hears that it is lifted.
  const outside = { x, y: Math.max(2, the(host, "[role=grid]").getBoundingClientRect().top - 60), id: 0 };
  await fingers("touchStart", outside);
  await fingers("touchStart", outside, b);
  await fingers("touchEnd", outside);
  for (let by = 10; by <= 40; by += 10) await fingers("touchMove", moved(b, -by));
  await fingers("touchEnd");
  await frames();
  expect(thrown).toEqual([]);
});
