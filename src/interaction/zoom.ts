import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { timeScale } from "../layout/scales.js";
import type { Span } from "../time/time.js";
import { clampDomain } from "../view/steps.js";
import { addressOf } from "./address.js";
import { gripAt } from "./lanes.js";
import { type Removal, type Stage, fromLeft } from "./stage.js";

/** `sync`: tells d3-zoom of a domain that did not come from it. */
export interface ZoomBinding {
  readonly sync: () => void;
  readonly remove: Removal;
}

const STEEPEST = 0.6;

/**
 * Zoom by Ctrl or ⌘ and the wheel (a touchpad's pinch arrives as that), and by double click; pan by dragging.
 * Two fingers zoom and pan. A plain wheel, and one finger, are left to the page. d3-zoom's transform is relative to the whole picture, and no one else knows of it.
 */
export function bindZoom(stage: Stage): ZoomBinding {
  const edges = (): readonly [start: number, end: number] => {
    const { x0, x1 } = stage.picture().layout;
    return [fromLeft(stage, x0), fromLeft(stage, x1)];
  };
  const scale = () => timeScale(stage.content().limits.home, edges());
  const domainOf = (transform: ZoomTransform): Span => {
    const home = scale();
    const [x0, x1] = home.range;
    return [home.invert(transform.invertX(x0)), home.invert(transform.invertX(x1))];
  };
  const transformOf = (domain: Span): ZoomTransform => {
    const home = scale();
    const k = (home.domain[1] - home.domain[0]) / (domain[1] - domain[0]);
    return zoomIdentity.translate(home.range[0] - k * home(domain[0]), 0).scale(k);
  };
  const plot = select(stage.plot);
  const behaviour = zoom<HTMLElement, unknown>()
    .extent(() => {
      const [start, end] = edges();
      return [[Math.min(start, end), 0], [Math.max(start, end), stage.picture().layout.height]];
    })
    .constrain((transform) => transformOf(clampDomain(domainOf(transform), stage.content().limits, stage.view().domain)))
    .filter((event: MouseEvent | TouchEvent) => isGesture(event, stage))
    .wheelDelta(wheelDelta)
    .duration(0)
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      stage.propose({ domain: domainOf(event.transform) }, { glide: (event.sourceEvent as Event | null)?.type === "dblclick" });
    });
  plot.call(behaviour);
  return {
    sync: () => {
      // Not through behaviour.transform: that would propose what is painted already.
      plot.property("__zoom", transformOf(stage.view().domain));
    },
    remove: () => {
      endGesture(stage.plot);
      plot.on(".zoom", null).property("__zoom", null);
    },
  };
}

/** Ends a gesture that is under way: d3-zoom listens on the window while the mouse is down, and waits after a wheel. */
function endGesture(plot: HTMLElement): void {
  const gesture = (plot as { __zooming?: { readonly wheel?: number } }).__zooming;
  if (gesture === undefined) return;
  clearTimeout(gesture.wheel);
  const { defaultView } = plot.ownerDocument;
  if (defaultView !== null) select(defaultView).on("mousemove.zoom mouseup.zoom dragstart.drag selectstart.drag", null);
}

function isGesture(event: MouseEvent | TouchEvent, stage: Stage): boolean {
  // One finger scrolls the page; two are ours.
  if ("touches" in event) return event.touches.length === 2;
  if (event.type === "wheel") return event.ctrlKey || event.metaKey;
  if (event.type === "dblclick") return addressOf(event, stage) === null;
  // Which moves the lane.
  if (gripAt(event, stage) !== undefined) return false;
  return event.type === "mousedown" && event.button === 0 && !event.ctrlKey;
}

/** Doublings of scale for a turn of the wheel. A mouse turns in great steps and a touchpad in small ones: the great are cut. */
function wheelDelta(event: WheelEvent): number {
  const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode === 2 ? 1 : 0.002;
  return Math.max(-STEEPEST, Math.min(STEEPEST, -event.deltaY * unit * (event.ctrlKey ? 10 : 1)));
}
