import { keyOf } from "../layout/marks.js";
import { cellsIn } from "../layout/hit.js";
import { type CellAddress, holds } from "../picture.js";
import { addressOfElement, lanesFrom } from "./address.js";
import { cardOf, openerOf } from "./card.js";
import type { FocusTarget, Stage } from "./stage.js";

/** What has the focus before a picture is painted. */
export interface HeldFocus {
  readonly element: HTMLElement | SVGElement;
  readonly isInPlot: boolean;
}

/** What of the timeline has the keyboard's focus; null if it is elsewhere. */
export function heldFocus({ root, plot }: Stage): HeldFocus | null {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  if (activeElement === null || !root.contains(activeElement)) return null;
  return { element: activeElement as HTMLElement | SVGElement, isInPlot: plot.contains(activeElement) };
}

/** Gives the focus back if painting took it: to the same element, or where that is gone, to the cell that Tab reaches, or the first control. */
export function keepFocus(stage: Stage, held: HeldFocus | null): void {
  if (held === null || heldFocus(stage)?.element === held.element) return;
  const instead = held.isInPlot ? stage.plot.querySelector<SVGElement>("[tabindex=\"0\"]") : stage.root.querySelector<HTMLElement>("summary, button");
  (held.element.isConnected ? held.element : instead)?.focus({ preventScroll: true });
}

/** Gives the keyboard's focus to what `target` names in the picture that is painted. Returns whether it is there. */
export function moveFocus(stage: Stage, target: FocusTarget): boolean {
  if (target === null) return false;
  const opener = typeof target === "object" && "record" in target ? openerOf(stage.root, target.record) : undefined;
  const element = target === "card" ? cardOf(stage)?.querySelector<HTMLElement>("h3") : (cellElement(stage, target) ?? opener);
  // The page scrolls to a mark only as far as needed to see it, and not at all for the card, which is in the top layer.
  element?.focus({ preventScroll: target === "card" });
  return element !== undefined && element !== null;
}

function cellElement(stage: Stage, target: CellAddress | { readonly record: string }): SVGElement | undefined {
  const address = "record" in target ? addressOfRecord(stage, target.record) : target;
  return [...stage.plot.querySelectorAll<SVGElement>("[role=gridcell]")].find((element) => {
    const own = addressOfElement(element);
    return own?.lane === address?.lane && own?.key === address?.key;
  });
}

function addressOfRecord(stage: Stage, id: string): CellAddress | undefined {
  const record = stage.content().source.byId(id);
  if (record === undefined) return undefined;
  for (const lane of lanesFrom(stage)) {
    const cell = cellsIn(lane).find((each) => holds(stage.view(), lane.name.id, each, record));
    if (cell !== undefined) return { lane: lane.name.id, key: keyOf(cell) };
  }
  return undefined;
}
