import { timeScale } from "../layout/scales.js";
import { clampDomain, panDomain, zoomDomain } from "../view/steps.js";
import { addressOf } from "./address.js";
import { bindDrag } from "./drag.js";
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
  const { root, plot } = stage;
  let pinch: { readonly hold: Hold; readonly apart: number } | null = null;
  return together([
    bindDrag(root, (event) => {
      // One finger, or a pen, scrolls the page, and by its name a lane is moved.
      const isOurs = event.pointerType === "mouse" && event.composedPath().includes(plot) && gripAt(event, stage) === undefined;
      return isOurs ? { slack: 1, move: holdAt(stage, event) } : null;
    }),
    listen(plot, "wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      holdAt(stage, event)(event, 2 ** doublingsOf(event));
    }, { passive: false }),
    listen(plot, "dblclick", (event) => {
      if (addressOf(event, stage) === null) holdAt(stage, event)(event, event.shiftKey ? 1 / 2 : 2, { glide: true });
    }),
    listen(plot, "touchmove", (event) => {
      if (pinch === null) return;
      event.preventDefault();
      const { middle, apart } = fingersOf(event);
      pinch.hold(middle, apart / pinch.apart);
    }, { passive: false }),
    ...(["touchstart", "touchend", "touchcancel"] as const).map((type) => listen(plot, type, (event) => {
      if (event.touches.length !== 2) pinch = null;
      else {
        const { middle, apart } = fingersOf(event);
        pinch = { hold: holdAt(stage, middle), apart };
      }
    }, { passive: true })),
  ]);
}

/** Takes hold of the instant at a place. */
function holdAt(stage: Stage, from: Place): Hold {
  const { domain } = stage.view();
  const { x0, x1 } = stage.picture().layout;
  const [x] = pointIn(stage, from);
  const instant = timeScale(domain, [x0, x1]).invert(x);
  return (to, factor = 1, manner = {}) => {
    const [now] = pointIn(stage, to);
    const asked = panDomain(zoomDomain(domain, factor, instant), (x - now) / (x1 - x0));
    stage.propose({ domain: clampDomain(asked, stage.content().limits, domain) }, manner);
  };
}

/** The two fingers on the screen: how far they are apart, and what is between them. */
function fingersOf({ touches: [a, b] }: TouchEvent): { readonly middle: Place; readonly apart: number } {
  const [one, other] = [a!, b!];
  return {
    middle: { clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 },
    apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1,
  };
}

/** Doublings of scale for a turn of the wheel. A mouse turns in great steps and a touchpad in small ones: the great are cut. */
function doublingsOf(event: WheelEvent): number {
  const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode === 2 ? 1 : 0.002;
  return Math.max(-STEEPEST, Math.min(STEEPEST, -event.deltaY * unit * (event.ctrlKey ? 10 : 1)));
}
