import { bindSize } from "./size.js";
import { type Removal, type Stage, closest, listen, together } from "./stage.js";

const OPEN = "details[open].memcon-filter";
// Where it is narrow, filters stand in the flow: if a press closed one, what is pressed would move from under the finger before the click.
const OVER_THE_PAGE = `${OPEN}:not(.memcon-all-filters *)`;

/**
 * Keeps at most one filter open, and its list within the timeline. A press beside a filter that covers the page closes that, as the focus
 * does that leaves it; opening another closes any.
 */
export function bindFilters(stage: Stage): Removal {
  let pressed: Event | null = null;
  const place = (): void => {
    for (const details of stage.root.querySelectorAll<HTMLElement>(OPEN)) keepWithin(stage.root, details);
  };
  return together([
    listen(stage.root, "pointerdown", (event) => {
      pressed = event;
      if (closest(event, stage.root, ".memcon-filter") === null) closeFilters(stage, OVER_THE_PAGE);
    }),
    // The same event once more; outside a closed shadow root it no longer says what inside was pressed.
    listen(stage.root.ownerDocument, "pointerdown", (event) => {
      if (event !== pressed) closeFilters(stage, OVER_THE_PAGE);
    }),
    // Keys press no pointer. The disclosures have no name in common, which timelines beside each other would share.
    listen(stage.root, "click", (event) => {
      const summary = closest(event, stage.root, ".memcon-filter > summary");
      if (summary !== null) closeFilters(stage, OPEN, summary.parentElement);
    }),
    listen(stage.root, "keydown", () => {
      pressed = null;
    }, { capture: true }),
    // A press in a filter may give the focus to what of the page holds the timeline: only keys leave a filter by the focus alone. Where the focus
    // goes nowhere, the window lost it, or what had it was painted over.
    listen(stage.root, "focusout", ({ target, relatedTarget }) => {
      const left = (target as Element).closest(OVER_THE_PAGE);
      if (pressed === null && relatedTarget !== null && left?.contains(relatedTarget as Node) === false) closeFilters(stage, OVER_THE_PAGE);
    }),
    listen(stage.root, "toggle", ({ target }) => {
      place();
      // What it opens may be below the window.
      if ((target as Element).matches(".memcon-share[open]")) (target as Element).lastElementChild!.scrollIntoView({ block: "nearest" });
    }, { capture: true }),
    bindSize(stage.root, place),
  ]);
}

/** Closes every filter that `which` selects, but the one named. */
function closeFilters({ root }: Stage, which: string, but: Element | null = null): void {
  for (const details of root.querySelectorAll<HTMLDetailsElement>(which)) {
    if (details !== but) details.open = false;
  }
}

/** Moves the list of an open filter no further from its button than needed to lie within `root`. */
function keepWithin(root: HTMLElement, details: HTMLElement): void {
  const choices = details.querySelector<HTMLElement>(".memcon-choices");
  if (choices === null) return;
  choices.style.removeProperty("--memcon-choices-shift");
  const [frame, box] = [root.getBoundingClientRect(), choices.getBoundingClientRect()];
  const shift = Math.min(0, frame.right - box.right) + Math.max(0, frame.left - box.left);
  // A host may be scaled by a transform or a zoom of its page; a length of its styles is not.
  const scale = frame.width / root.offsetWidth || 1;
  if (shift !== 0) choices.style.setProperty("--memcon-choices-shift", `${shift / scale}px`);
}
