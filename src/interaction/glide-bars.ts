import type { LaneLayout } from "../layout/lanes.js";
import type { Picture } from "../picture.js";
import { DURATION } from "./glide.js";

/**
 * Where the unit of bins has changed from `before` to `after`, lets the bars of each lane grow or shrink from the height of the bars they
 * take the place of, while they come into sight. What is drawn meanwhile is drawn where it belongs: a zoom may go on.
 */
export function glideBars(plot: HTMLElement, before: Picture, after: Picture): void {
  if (before.questionFor("").unit === after.questionFor("").unit || before.layout.width !== after.layout.width) return;
  const lanesBefore = new Map(before.layout.lanes.map((lane) => [lane.name.id, lane]));
  const lanesAfter = new Map(after.layout.lanes.map((lane) => [lane.name.id, lane]));
  for (const element of plot.querySelectorAll<SVGElement>(".memcon-bars")) {
    const id = element.closest<SVGElement>("[data-lane]")?.dataset["lane"] ?? "";
    const [from, to] = [lanesBefore.get(id), lanesAfter.get(id)];
    if (from === undefined || to === undefined || typeof element.animate !== "function") continue;
    stopGlide(element);
    element.animate([{ transform: scaledFrom(to.bandBottom, growth(from, to)), opacity: 0.3 }, {}], { duration: DURATION, easing: "ease-out" });
  }
}

/** Ends what glides in `element`. */
export function stopGlide(element: Element): void {
  if (typeof element.getAnimations !== "function") return;
  for (const animation of element.getAnimations({ subtree: true })) animation.cancel();
}

/** How high the highest bar was, of what it is; no higher than its lane. */
function growth(from: LaneLayout, to: LaneLayout): number {
  const height = highest(to);
  return height === 0 ? 1 : Math.min(highest(from), to.bandBottom - to.bandTop) / height;
}

function highest({ bars }: LaneLayout): number {
  return bars.reduce((most, { pale, y1 }) => Math.max(most, y1 - pale), 0);
}

/** Stretched up from `y`, which stays. */
function scaledFrom(y: number, share: number): string {
  return `translateY(${y}px) scaleY(${share}) translateY(${-y}px)`;
}
