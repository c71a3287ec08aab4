import type { Span } from "../time/time.js";
import { type Limits, clampDomain } from "../view/steps.js";
import { type Removal, type Stage, closest, inReading, listen } from "./stage.js";
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
  const remove: Removal[] = [];
  let held: { readonly pointer: number; readonly part: Part; readonly at: number; readonly domain: Span } | null = null;
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
  remove.push(
    listen(root, "pointerdown", (event) => {
      const strip = closest(event, root, ".memcon-overview");
      if (strip === null || event.button !== 0 || held !== null) return;
      const at = instantAt(event);
      const { domain } = stage.view();
      const part = closest(event, root, "[data-handle]")?.dataset["handle"] as Part | undefined;
      held = { pointer: event.pointerId, part: part ?? "window", at, domain: part === undefined ? centred(domain, at, stage.content().limits) : domain };
      if (part === undefined) propose(held.domain);
      // The strip is repainted while it is dragged; the root stays.
      root.setPointerCapture(event.pointerId);
      event.preventDefault();
      if (part === "start" || part === "end") (closest(event, root, "[data-handle]"))?.focus({ preventScroll: true });
    }),
    listen(root, "pointermove", (event) => {
      if (event.pointerId !== held?.pointer) return;
      propose(moved(held.domain, held.part, instantAt(event) - held.at, stage.content().limits));
    }),
  );
  for (const type of ["pointerup", "pointercancel", "lostpointercapture"] as const) {
    remove.push(listen(root, type, (event) => {
      if (event.pointerId === held?.pointer) held = null;
    }));
  }
  remove.push(
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
  );
  return () => {
    for (const end of remove) end();
  };
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
