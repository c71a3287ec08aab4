import { type Removal, listen, together } from "./stage.js";

/** What a pointer that is held down drags. `slack`: so far it moves before it does, in CSS pixels; until then it is a click. `undo`: where the browser takes it away. */
export interface Drag {
  readonly slack: number;
  readonly move: (event: PointerEvent) => void;
  readonly undo?: () => void;
}

/** Drags what `begin` finds under a pointer that is pressed in `root`, which must outlast what is painted meanwhile. A second pointer does nothing. */
export function bindDrag(root: HTMLElement, begin: (event: PointerEvent) => Drag | null): Removal {
  let held: { readonly drag: Drag; readonly from: PointerEvent; isMoving: boolean } | null = null;
  const take = (event: PointerEvent): void => {
    held!.isMoving = true;
    try {
      // Not of a click, whose target would be the root.
      root.setPointerCapture(event.pointerId);
    } catch {
      // One that a script made up is nowhere to be held.
    }
  };
  return together([
    listen(root, "pointerdown", (event) => {
      if (event.button !== 0 || event.ctrlKey || held !== null) return;
      const drag = begin(event);
      if (drag === null) return;
      held = { drag, from: event, isMoving: false };
      if (drag.slack === 0) take(event);
    }),
    listen(root, "pointermove", (event) => {
      if (held === null || event.pointerId !== held.from.pointerId) return;
      const { drag, from } = held;
      // Let go where nothing told of it: outside, before it was taken.
      if (event.buttons === 0) held = null;
      else if (held.isMoving || Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) >= drag.slack) {
        if (!held.isMoving) take(event);
        drag.move(event);
      }
    }),
    ...(["pointerup", "pointercancel", "lostpointercapture"] as const).map((type) => listen(root, type, (event) => {
      if (held === null || event.pointerId !== held.from.pointerId) return;
      // A finger's is taken from what it touched, to which a browser gives it by itself.
      if (type === "lostpointercapture" && event.target !== root) return;
      const { drag, isMoving } = held;
      held = null;
      if (type === "pointercancel" && isMoving) drag.undo?.();
    })),
  ]);
}
