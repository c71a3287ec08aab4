import { type Removal, listen, together } from "./stage.js";

/** What a pointer that is held down drags. `slack`: so far it moves before it does, in CSS pixels; until then it is a click. `undo`: where the browser takes it away. */
export interface Drag {
  readonly slack: number;
  readonly move: (event: PointerEvent) => void;
  readonly undo?: () => void;
}

/** As far as a hand trembles that clicks. */
export const SLACK = 4;

/** Drags what `begin` finds under a pointer that is pressed in `root`, which must outlast what is painted meanwhile. A second pointer does nothing. */
export function bindDrag(root: HTMLElement, begin: (event: PointerEvent) => Drag | null): Removal {
  let held: { readonly drag: Drag; readonly from: PointerEvent; isMoving: boolean } | null = null;
  let wasMoved = false;
  const { ownerDocument } = root;
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
      wasMoved = false;
      if (event.button !== 0 || held !== null) return;
      const drag = begin(event);
      if (drag === null) return;
      held = { drag, from: event, isMoving: false };
      if (drag.slack === 0) take(event);
    }),
    // Of the document, since a fast hand is outside with its first move.
    listen(ownerDocument, "pointermove", (event) => {
      if (held === null || event.pointerId !== held.from.pointerId) return;
      const { drag, from } = held;
      // Let go where nothing told of it.
      if (event.buttons === 0) held = null;
      else if (held.isMoving || Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) >= drag.slack) {
        if (!held.isMoving) take(event);
        drag.move(event);
      }
    }),
    ...(["pointerup", "pointercancel", "lostpointercapture"] as const).map((type) => listen(ownerDocument, type, (event) => {
      if (held === null || event.pointerId !== held.from.pointerId) return;
      // A finger's is taken from what it touched, to which a browser gives it by itself.
      if (type === "lostpointercapture" && event.composedPath()[0] !== root) return;
      const { drag, isMoving } = held;
      held = null;
      wasMoved = isMoving;
      if (type === "pointercancel" && isMoving) drag.undo?.();
    })),
    // A selection of the page, a link or a tile that holds the root would be dragged in its place.
    listen(ownerDocument, "dragstart", (event) => {
      if (held !== null) event.preventDefault();
    }),
    // What ends a drag is no click, neither here nor to the page; that of a key has no count.
    listen(root, "click", (event) => {
      if (!wasMoved || event.detail === 0) return;
      wasMoved = false;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true }),
  ]);
}
