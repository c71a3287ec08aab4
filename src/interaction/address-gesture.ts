import { isEqual } from "../view/start.js";
import type { View } from "../view/view.js";

/** What a change of the view is part of. Of one kind, what follows on the heels of the last is the same gesture; a `step` is always one of its own. */
export type GestureKind = "domain" | "text" | "lanes" | "step";

/** What of `after` differs from `before`; null where nothing does. */
export function gestureOf(before: View, after: View): GestureKind | null {
  const changed = (Object.keys(after) as (keyof View)[]).filter((name) => !isEqual(before[name], after[name]));
  if (changed.length === 0) return null;
  // The page of a list turns by itself when what is listed changes.
  const [name, ...others] = changed.length > 1 ? changed.filter((each) => each !== "first") : changed;
  if (others.length > 0) return "step";
  if (name === "domain") return "domain";
  if (name === "laneOrder") return "lanes";
  return name === "filter" && isEqual({ ...before.filter, text: "" }, { ...after.filter, text: "" }) ? "text" : "step";
}

/** Tells which changes are one gesture. */
export interface Gestures {
  /** Whether a change of `kind`, made now, goes on with the last. */
  readonly goesOn: (kind: GestureKind) => boolean;
  readonly end: () => void;
  readonly press: () => void;
  readonly release: () => void;
}

/** So long after the last change, in milliseconds, a zoom or a drag has settled. */
const SETTLED = 600;

/** A gesture goes on while the pointer is down, until it has settled; typing, until the reader leaves the box, which `end` tells. */
export function createGestures(): Gestures {
  let last: { readonly kind: GestureKind; readonly time: number } | null = null;
  let isPressed = false;
  const isSettled = (): boolean => last !== null && last.kind !== "text" && !isPressed && performance.now() - last.time > SETTLED;
  return {
    goesOn(kind) {
      const isSame = kind !== "step" && last?.kind === kind && !isSettled();
      last = { kind, time: performance.now() };
      return isSame;
    },
    end() {
      last = null;
    },
    press() {
      if (isSettled()) last = null;
      isPressed = true;
    },
    release() {
      isPressed = false;
      if (last !== null) last = { ...last, time: performance.now() };
    },
  };
}
