import { onTestFinished } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/style.css";
import { dataset } from "../../src/dataset/index.js";
import { MemconTimeline } from "../../src/element.js";
import { type Timeline, timeline } from "../../src/timeline.js";
import type { TimelineOptions } from "../../src/view/options.js";
import type { View } from "../../src/view/view.js";
import type { Point } from "./hand.js";

/** The dataset as options for rows of any kind. */
export const datasetOptions = dataset as unknown as TimelineOptions;

/** A timeline in a page that is taller than the window; gone when the test is. */
export interface Shown {
  readonly host: HTMLElement;
  readonly shown: Timeline;
}

/** Draws `options` into a host 1100 CSS pixels wide, `above` pixels down a tall page. `prepare`: what is done to the host first. */
export async function show(options: TimelineOptions = datasetOptions, { above = 60, prepare = (_host: HTMLElement): void => undefined } = {}): Promise<Shown> {
  const host = tallPage(above);
  prepare(host);
  const shown = timeline(host, options);
  onTestFinished(() => {
    shown.destroy();
  });
  await shown.rendered;
  return { host, shown };
}

/** A timeline between two buttons of the page, the focus on the first. */
export async function showBetweenButtons(options: TimelineOptions = datasetOptions, how: Parameters<typeof show>[1] = {}): Promise<Shown & { readonly before: HTMLElement; readonly after: HTMLElement }> {
  const result = await show(options, how);
  const [before, after] = [document.createElement("button"), document.createElement("button")];
  [before.textContent, after.textContent] = ["before", "after"];
  result.host.before(before);
  result.host.after(after);
  before.focus();
  return { ...result, before, after };
}

/** A host in a page that is taller than the window; the page is empty again when the test is finished. */
export function tallPage(above = 60): HTMLElement {
  const { style } = document.body;
  style.margin = "0";
  style.fontFamily = "\"Noto Sans\", system-ui, sans-serif";
  const page = document.createElement("main");
  const host = document.createElement("div");
  const [before, after] = [document.createElement("div"), document.createElement("div")];
  host.style.width = "1100px";
  host.style.marginInline = "auto";
  before.style.height = `${above}px`;
  after.style.height = "2400px";
  page.append(before, host, after);
  document.body.replaceChildren(page);
  window.scrollTo(0, 0);
  onTestFinished(() => {
    document.body.replaceChildren();
    document.body.removeAttribute("style");
    document.documentElement.removeAttribute("style");
    window.scrollTo(0, 0);
  });
  return host;
}

/** The one element that `selector` finds. */
export function the(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelectorAll<HTMLElement>(selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}; expected one`);
  return found[0]!;
}

export function all(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** The mark of the record `id`. */
export function markOf(root: ParentNode, id: string): HTMLElement {
  return the(root, `[role=gridcell][data-id="${id}"]`);
}

/** The middle of the sign of the record `id`, where a hand would aim. */
export function signOf(root: ParentNode, id: string): Point {
  const { left, top, width, height } = markOf(root, id).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** The ids of the marks in sight, by lane and time. */
export function idsInSight(root: ParentNode): (string | undefined)[] {
  return all(root, "[role=gridcell][data-id]").map(({ dataset: { id } }) => id);
}

/** Opens every disclosure, also those of which a reader has but one open. */
export function openDisclosures(root: ParentNode): void {
  for (const details of all(root, "details")) {
    details.setAttribute("open", "");
  }
}

/** The sentence above the plot. */
export function statusOf(root: ParentNode): string {
  return textOf(the(root, "[role=status]"));
}

/** The button named `name`, by its text or its label. */
export function buttonOf(root: ParentNode, name: string): HTMLElement {
  const found = all(root, "button").filter((button) => (button.getAttribute("aria-label") ?? textOf(button)) === name);
  if (found.length !== 1) throw new Error(`${found.length} buttons are named ${name}; expected one`);
  return found[0]!;
}

/** A place in the plot where no mark, label or lane name is. */
export function emptyPlace(root: ParentNode): Point {
  const plot = the(root, "[role=grid]").getBoundingClientRect();
  return { x: plot.right - 30, y: plot.top + 45 };
}

/** The card, where one is open. */
export function cardIn(root: ParentNode): HTMLElement | null {
  return root.querySelector<HTMLElement>("[role=dialog]");
}

/** How far the card stands above, below or beside the mark of `id`, in CSS pixels; negative where it covers it. */
export function cardGap(root: ParentNode, id: string): number {
  const box = cardIn(root)!.getBoundingClientRect();
  const sign = markOf(root, id).getBoundingClientRect();
  return Math.max(sign.top - box.bottom, box.top - sign.bottom, sign.left - box.right, box.left - sign.right);
}

/** `element` as what it is once the element's script has run. */
export function upgraded(element: Element | null): MemconTimeline {
  if (!(element instanceof MemconTimeline)) throw new TypeError(`${element?.localName ?? "nothing"} is no timeline`);
  return element;
}

/** The element that has the keyboard's focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses Tab until what has the focus is `wanted`. */
export async function reach(wanted: (element: Element) => boolean): Promise<HTMLElement> {
  const passed: string[] = [];
  for (let i = 0; i < 60; i++) {
    const at = focused();
    if (at !== null && wanted(at)) return at as HTMLElement;
    passed.push(at === null ? "nothing" : nameOf(at));
    await userEvent.tab();
  }
  throw new Error(`the Tab key did not reach it: ${passed.join(", ")}`);
}

/** What a screen reader calls `element`, after its tag. */
export function nameOf(element: Element): string {
  const label = element.getAttribute("aria-label") ?? element.closest("label")?.textContent ?? element.textContent;
  return `${element.localName}: ${label.replace(/\s+/g, " ").trim()}`;
}

/** How long a view's domain is, in milliseconds. */
export function lengthOf({ domain: [from, to] }: View): number {
  return to - from;
}

/** The id of the record whose mark has the keyboard's focus. */
export function focusedId(): string | null {
  return focused()?.getAttribute("data-id") ?? null;
}

/** Resolves after the next `count` frames are painted. */
export async function frames(count = 2): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** All that a reader of the screen sees in `element`, on one line. */
export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, " ").trim();
}
