import { onTestFinished } from "vitest";
import { cdp } from "vitest/browser";

/** A place in the window of the test, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Keys {
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  readonly meta?: boolean;
}

const BUTTONS = { left: 1, right: 2, middle: 4 } as const;
type Button = keyof typeof BUTTONS;

type MouseEventType = "mouseMoved" | "mousePressed" | "mouseReleased" | "mouseWheel";

/** The middle of what `element` covers. */
export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The point `dx`, `dy` CSS pixels from `point`. */
export function beside({ x, y }: Point, dx: number, dy: number): Point {
  return { x: x + dx, y: y + dy };
}

/** Moves a mouse to a place, with no button down. */
export async function point(at: Point): Promise<void> {
  await send("mouseMoved", at);
}

/** Turns a real wheel by `deltaY` CSS pixels, down if positive. */
export async function wheel(at: Point, deltaY: number, keys: Keys = {}): Promise<void> {
  await send("mouseMoved", at, keys);
  await send("mouseWheel", at, keys, { deltaX: 0, deltaY });
}

/** Waits until the wheel has let go: for half a second the browser goes on with what was last scrolled, wherever the pointer is. */
export async function letGoOfWheel(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 700));
  window.scrollTo(0, 0);
}

/** Turns a real wheel, or swipes a touchpad, by `deltaX` CSS pixels, to the right if positive. */
export async function swipe(at: Point, deltaX: number): Promise<void> {
  await send("mouseMoved", at);
  await send("mouseWheel", at, {}, { deltaX, deltaY: 0 });
}

/** Gives the browser a touch screen until the test is finished. To be called before a timeline is made. */
export async function giveTouchScreen(): Promise<void> {
  await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 });
  onTestFinished(async () => {
    await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: false });
  });
}

/** Fingers that are put down, moved or lifted one by one, each known by its id: all that are on the screen, or those that are lifted; none are all. */
export async function fingers(type: "touchStart" | "touchMove" | "touchEnd", ...points: readonly (Point & { readonly id: number })[]): Promise<void> {
  await cdp().send("Input.dispatchTouchEvent", { type, touchPoints: points.map(({ id, ...point }) => ({ ...inBrowser(point), id })) });
}

/** Moves fingers from one set of places to another, a few steps between, and lifts them. */
export async function touch(from: readonly Point[], to: readonly Point[], steps = 6): Promise<void> {
  const send = (type: Parameters<typeof fingers>[0], points: readonly Point[]): Promise<void> => fingers(type, ...points.map((point, id) => ({ ...point, id })));
  await send("touchStart", from);
  for (let i = 1; i <= steps; i++) {
    await send("touchMove", from.map(({ x, y }, id) => ({ x: x + ((to[id]!.x - x) * i) / steps, y: y + ((to[id]!.y - y) * i) / steps })));
  }
  await send("touchEnd", []);
}

/** Asks for as little motion as possible, as a reader's system may, until the test is finished. */
export async function preferStillness(): Promise<void> {
  await emulate("prefers-reduced-motion", "reduce");
}

/** Forces the colours of the reader's system on the page until the test is finished. */
export async function forceColours(): Promise<void> {
  await emulate("forced-colors", "active");
}

async function emulate(name: string, value: string): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", { features: [{ name, value }] });
  onTestFinished(async () => {
    await cdp().send("Emulation.setEmulatedMedia", { features: [] });
  });
}

/** Presses and releases the mouse's first button, `times` in quick succession. */
export async function click(at: Point, times = 1): Promise<void> {
  await send("mouseMoved", at);
  for (let clickCount = 1; clickCount <= times; clickCount++) {
    await send("mousePressed", at, {}, { button: "left", buttons: 1, clickCount });
    await send("mouseReleased", at, {}, { button: "left", clickCount });
  }
}

interface DragOptions {
  readonly steps?: number;
  readonly hold?: boolean;
  readonly button?: Button;
}

/** Drags from one point to another, a few steps between them, and lets go unless `hold`. */
export async function drag(from: Point, to: Point, { steps = 6, hold = false, button = "left" }: DragOptions = {}): Promise<void> {
  const buttons = BUTTONS[button];
  await send("mouseMoved", from);
  await send("mousePressed", from, {}, { button, buttons, clickCount: 1 });
  for (let i = 1; i <= steps; i++) {
    const at = { x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps };
    await send("mouseMoved", at, {}, { button, buttons });
  }
  if (!hold) await letGo(to, button);
}

/** Drags on what is held. */
export async function dragOn(to: Point): Promise<void> {
  await send("mouseMoved", to, {}, { button: "left", buttons: BUTTONS.left });
}

export async function letGo(at: Point, button: Button = "left"): Promise<void> {
  await send("mouseReleased", at, {}, { button, clickCount: 1 });
}

interface MouseDetails {
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly button?: Button;
  readonly buttons?: number;
  readonly clickCount?: number;
}

async function send(type: MouseEventType, at: Point, { ctrl = false, meta = false, shift = false }: Keys = {}, details: MouseDetails = {}): Promise<void> {
  await cdp().send("Input.dispatchMouseEvent", { type, ...inBrowser(at), modifiers: (ctrl ? 2 : 0) + (meta ? 4 : 0) + (shift ? 8 : 0), ...details });
}

/** The tests run in a frame, which the page round it may show smaller than it is. */
function inBrowser({ x, y }: Point): Point {
  const frame = window.frameElement as HTMLElement | null;
  if (frame === null) return { x, y };
  const { left, top, width } = frame.getBoundingClientRect();
  const scale = width / frame.offsetWidth;
  return { x: left + x * scale, y: top + y * scale };
}
