import type { Picture } from "../picture.js";
import { keyOf } from "../layout/marks.js";
import type { Span } from "../time/time.js";
import { addressOfElement } from "./address.js";

/** How long a glide takes, in milliseconds. */
export const DURATION = 240;

/** The way from one domain to the next. */
export interface Glide {
  /** Sets out from what is drawn; the end is wherever the view then is. */
  readonly start: (from: Span) => void;
  /** The domain to draw now, on the way to `to`, which it is once the time is up. */
  readonly domain: (to: Span) => Span;
  readonly isUnderWay: () => boolean;
  readonly stop: () => void;
}

/** A glide between domains, short and slowing down, after which it is at rest. */
export function createGlide(): Glide {
  let way: { readonly from: Span; readonly began: number } | null = null;
  return {
    start(from) {
      way = { from, began: performance.now() };
    },
    domain(to) {
      if (way === null) return to;
      const share = Math.min(1, (performance.now() - way.began) / DURATION);
      if (share === 1) way = null;
      return way === null ? to : between(way.from, to, 1 - (1 - share) ** 3);
    },
    isUnderWay: () => way !== null,
    stop() {
      way = null;
    },
  };
}

/** Whether the reader has asked for as little motion as possible. */
export function prefersStillness(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return typeof view?.matchMedia !== "function" || view.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Lets each mark glide from where it stood in `before` to where it stands in `after`. */
export function glideMarks(plot: HTMLElement, before: Picture, after: Picture): void {
  const placesBefore = placesOf(before);
  const placesAfter = placesOf(after);
  for (const element of plot.querySelectorAll<SVGElement>("[role=gridcell], [data-for]")) {
    const address = addressOfElement(element);
    const key = address === null ? "" : `${address.lane} ${address.key}`;
    const [from, to] = [placesBefore.get(key), placesAfter.get(key)];
    if (from === undefined || to === undefined || typeof element.animate !== "function") continue;
    const start = { transform: `translate(${from.x - to.x}px, ${from.y - to.y}px)` };
    element.animate([start, { transform: "translate(0, 0)" }], { duration: DURATION * 1.5, easing: "ease-out" });
  }
}

/** Lets each lane glide from where it stood in `before` to where it stands in `after`. */
export function glideLanes(plot: HTMLElement, before: Picture, after: Picture): void {
  const starts = new Map(before.layout.lanes.map(({ name, y0 }) => [name.id, y0]));
  const ends = new Map(after.layout.lanes.map(({ name, y0 }) => [name.id, y0]));
  for (const element of plot.querySelectorAll<SVGElement>(".memcon-lane")) {
    const id = element.dataset["lane"] ?? "";
    const [from, to] = [starts.get(id), ends.get(id)];
    if (from === undefined || to === undefined || from === to || typeof element.animate !== "function") continue;
    element.animate([{ transform: `translate(0, ${from - to}px)` }, { transform: "translate(0, 0)" }], { duration: DURATION, easing: "ease-out" });
  }
}

function placesOf({ layout }: Picture): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  return new Map(layout.lanes.flatMap(({ name, marks }) =>
    marks.map(({ cell, x0, x1, y }) => [`${name.id} ${keyOf(cell)}`, { x: (x0 + x1) / 2, y }] as const)));
}

function between(from: Span, to: Span, share: number): Span {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
