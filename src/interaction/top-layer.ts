/** Keeps an element in the browser's top layer. */
export interface TopLayer {
  /** Shows `element` above all that holds it; what was opened outside of that stays above. */
  readonly raise: (element: HTMLElement) => void;
}

/**
 * The top layer is a pile, and what goes there last is on top: a dialog that is made modal after a card within it was shown would cover it.
 * Such a card is hidden and shown again; between the two nothing is laid out, so that it keeps the focus and how far it is scrolled.
 */
export function createTopLayer(): TopLayer {
  let below: readonly Element[] = [];
  return {
    raise(element) {
      if (typeof element.showPopover !== "function") {
        element.classList.add("memcon-card-shown");
        return;
      }
      const before = below;
      below = holders(element);
      if (!element.matches(":popover-open")) element.showPopover();
      else if (below.some((holder) => !before.includes(holder))) {
        element.hidePopover();
        element.showPopover();
      }
    },
  };
}

/** What holds `element` and is in the top layer itself: modal dialogs, popovers, what fills the screen. */
function holders(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    if (at.matches(":modal, :popover-open, :fullscreen")) found.push(at);
  }
  return found;
}

/** As drawn: out of a slot, and out of a shadow root. */
function parentOf(element: Element): Element | null {
  const root = element.parentNode as Partial<ShadowRoot> | null;
  return element.assignedSlot ?? element.parentElement ?? root?.host ?? null;
}
