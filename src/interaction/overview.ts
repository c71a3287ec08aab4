import type { Span } from "../time/time.js";
import { type Limits, clampDomain } from "../view/steps.js";
import { bindDrag } from "./drag.js";
import { type Removal, type Stage, closest, inReading, listen, together } from "./stage.js";
import { zoomedBy } from "./zoom-keys.js";

type Part = "start" | "end" | "window";

/** A step of a handle by key, as a share of the whole picture. */
const STEP = 1 / 50;
const STRIDE = 1 / 10;
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  ArrowRight: STEP,
  ArrowUp: STEP,
  PageDown: -STRIDE,
  PageUp: STRIDE,
  Home: -1,
  End: 1,
};

/** The overview's handles and window: dragged by pointer, the handles moved by keys, of which + − 0 zoom as in the plot; a press beside the window brings it there. A second finger does nothing. */
export function bindOverview(stage: Stage): Removal {
  const { root } = stage;
  const instantAt = (event: PointerEvent): number => {
    const box = root.querySelector(".memcon-overview")?.getBoundingClientRect() ?? { left: 0, right: 0, width: 0 };
    const { scale } = stage.picture().overview;
    // As wide as it is laid out, unless the page scales it.
    const scaled = box.width / scale.range[1] || 1;
    return scale.invert((stage.content().isMirrored ? box.right - event.clientX : event.clientX - box.left) / scaled);
  };
  const propose = (domain: Span): void => {
    stage.propose({ domain });
  };
  return together([
    bindDrag(root, (event) => {
      const strip = closest(event, root, ".memcon-overview");
      if (strip === null) return null;
      const at = instantAt(event);
      const { limits } = stage.content();
      const handle = closest(event, root, "[data-handle]");
      const part = handle?.dataset["handle"] as Part | undefined ?? "window";
      const domain = handle === null ? centred(stage.view().domain, at, limits) : stage.view().domain;
      if (handle === null) propose(domain);
      event.preventDefault();
      if (part !== "window") handle?.focus({ preventScroll: true });
      // The strip is repainted while it is dragged.
      return { slack: 0, move: (to) => { propose(moved(domain, part, instantAt(to) - at, limits)); } };
    }),
    listen(root, "keydown", (event) => {
      const part = closest(event, root, ".memcon-handle")?.dataset["handle"] as Part | undefined;
      if (part === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      const { limits } = stage.content();
      const { domain } = stage.view();
      const share = KEYS[inReading(stage, event.key)];
      const zoomed = zoomedBy(event.key, domain, limits);
      if (share !== undefined) propose(moved(domain, part, share * (limits.home[1] - limits.home[0]), limits));
      else if (zoomed !== null) stage.propose({ domain: zoomed }, { glide: true });
      else return;
      event.preventDefault();
    }),
  ]);
}

/** `domain` with one end, or all of it, moved by `by` milliseconds; an end stops short of the other. */
function moved([start, end]: Span, part: Part, by: number, limits: Limits): Span {
  const [from, to] = limits.home;
  switch (part) {
    case "start":
      return [Math.min(Math.max(start + by, Math.min(from, start)), end - limits.least), end];
    case "end":
      return [start, Math.max(Math.min(end + by, Math.max(to, end)), start + limits.least)];
    case "window":
      return clampDomain([start + by, end + by], limits, [start, end]);
  }
}

function centred([start, end]: Span, at: number, limits: Limits): Span {
  const half = (end - start) / 2;
  return clampDomain([at - half, at + half], limits, [start, end]);
}
