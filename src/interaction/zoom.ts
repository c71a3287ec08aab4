import { timeScale } from "../layout/scales.js";
import { clampDomain, panDomain, zoomDomain } from "../view/steps.js";
import { addressOf } from "./address.js";
import { SLACK, bindDrag } from "./drag.js";
import { gripAt } from "./lanes.js";
import { type Manner, type Removal, type Stage, listen, pointIn, together } from "./stage.js";

/** A place in the window, in CSS pixels: a pointer's, or that between two. */
interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

/** Brings what was held to another place, `factor` times as large as it was. */
type Hold = (to: Place, factor?: number, manner?: Manner) => void;

const STEEPEST = 0.6;

/**
 * Zoom by Ctrl or ⌘ and the wheel (a touchpad's pinch arrives as that), and by double click; pan by dragging.
 * Two fingers zoom and pan. A plain wheel, and one finger, are left to the page.
 */
export function bindZoom(stage: Stage): Removal {
  const { plot } = stage;
  let pinch: { readonly hold: Hold; readonly apart: number; readonly count: number } | null = null;
  const takePinch = ({ touches }: TouchEvent): NonNullable<typeof pinch> => {
    const { middle, apart } = fingersOf(touches);
    return { hold: holdAt(stage, middle), apart, count: touches.length };
  };
  return together([
    bindDrag(plot, (event) => {
      // One finger, or a pen, scrolls the page, and by its name a lane is moved. On a Mac, Ctrl and a press is a menu.
      if (event.pointerType !== "mouse" || event.ctrlKey || gripAt(event, stage) !== undefined) return null;
      let [last, hold, seen] = [event, holdAt(stage, event), stage.view().domain];
      return {
        slack: SLACK,
        move: (to) => {
          // It may be zoomed meanwhile, by a wheel or by the page.
          if (stage.view().domain !== seen) hold = holdAt(stage, last);
          hold(to);
          [last, seen] = [to, stage.view().domain];
        },
      };
    }),
    listen(plot, "wheel", (event) => {
      if ((!event.ctrlKey && !event.metaKey) || event.deltaY === 0) return;
      event.preventDefault();
      // Nor is it for a map, say, that holds the plot and zooms by the same.
      event.stopPropagation();
      holdAt(stage, event)(event, 2 ** doublingsOf(event));
    }, { passive: false }),
    listen(plot, "dblclick", (event) => {
      if (addressOf(event, stage) !== null) return;
      event.stopPropagation();
      holdAt(stage, event)(event, event.shiftKey ? 1 / 2 : 2, { glide: true });
    }),
    listen(plot, "touchstart", (event) => {
      if (event.touches.length === 1) pinch = null;
      else pinch ??= takePinch(event);
    }, { passive: true }),
    listen(plot, "touchmove", (event) => {
      if (pinch === null) return;
      event.preventDefault();
      // Another finger may be put down or lifted meanwhile, also beside the plot.
      if (event.touches.length !== pinch.count) pinch = takePinch(event);
      const { middle, apart } = fingersOf(event.touches);
      pinch.hold(middle, apart / pinch.apart);
    }, { passive: false }),
    ...(["touchend", "touchcancel"] as const).map((type) => listen(plot, type, (event) => {
      if (event.touches.length === 0) pinch = null;
    }, { passive: true })),
  ]);
}

/** Takes hold of the instant at a place. */
function holdAt(stage: Stage, from: Place): Hold {
  const { domain } = stage.view();
  const [x] = pointIn(stage, from);
  const instant = timeScale(domain, rangeOf(stage)).invert(x);
  return (to, factor = 1, manner = {}) => {
    const [x0, x1] = rangeOf(stage);
    const [now] = pointIn(stage, to);
    const asked = panDomain(zoomDomain(domain, factor, instant), (x - now) / (x1 - x0));
    stage.propose({ domain: clampDomain(asked, stage.content().limits, domain) }, manner);
  };
}

/** From where to where time is drawn. */
function rangeOf(stage: Stage): readonly [x0: number, x1: number] {
  const { x0, x1 } = stage.picture().layout;
  return [x0, x1];
}

/** The first two fingers on the screen, or the one that is left: how far they are apart, and what is between them. */
function fingersOf([one, other = one]: TouchList): { readonly middle: Place; readonly apart: number } {
  return {
    middle: { clientX: (one!.clientX + other!.clientX) / 2, clientY: (one!.clientY + other!.clientY) / 2 },
    apart: Math.hypot(one!.clientX - other!.clientX, one!.clientY - other!.clientY) || 1,
  };
}

/** Doublings of scale for a turn of the wheel. A mouse turns in great steps and a touchpad in small ones: the great are cut. */
function doublingsOf(event: WheelEvent): number {
  const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode === 2 ? 1 : 0.002;
  return Math.max(-STEEPEST, Math.min(STEEPEST, -event.deltaY * unit * (event.ctrlKey ? 10 : 1)));
}
