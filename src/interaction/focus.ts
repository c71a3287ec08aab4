import { keyOf } from "../layout/marks.js";
import { cellsIn } from "../layout/hit.js";
import { type CellAddress, holds } from "../plot.js";
import { addressOfElement, lanesFrom } from "./address.js";
import { cardOf, openerOf } from "./card.js";
import { rowsIn } from "./rows.js";
import type { FocusTarget, Stage } from "./stage.js";

/** What has the focus before a picture is painted. */
export interface HeldFocus {
  readonly element: HTMLElement | SVGElement;
  /** Whether it is in the plot, or in a card of what is there, or in what stands for it where it could not be had. */
  readonly isOfPlot: boolean;
  /** What holds it, and how many of its kind come before it there. */
  readonly group: Element | null;
  readonly place: number;
}

/** What of the timeline has the keyboard's focus; null if it is elsewhere. */
export function heldFocus({ root, plot }: Stage): HeldFocus | null {
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  if (activeElement === null || !root.contains(activeElement)) return null;
  const group = activeElement.parentElement;
  return { element: activeElement as HTMLElement | SVGElement, isOfPlot: plot.contains(activeElement) || activeElement.matches(".memcon-failure *") || cardOf({ root })?.contains(activeElement) === true, group, place: likesOf(activeElement, group).indexOf(activeElement) };
}

/** The elements in `group` that are of the kind of `element`. */
function likesOf({ className }: Element, group: Element | null): readonly Element[] {
  return [...(group?.children ?? [])].filter((child) => child.className === className);
}

/**
 * Gives the focus back if painting took it: to the same element, or where that is gone, to the cell that Tab reaches; to what took its place
 * among others of its kind, as among chips, or the last of them; to the first control, or where there is none, to the plot.
 */
export function keepFocus(stage: Stage, held: HeldFocus | null): void {
  if (held === null || heldFocus(stage)?.element === held.element) return;
  (held.element.isConnected ? held.element : insteadOf(stage, held))?.focus({ preventScroll: true });
}

function insteadOf({ root, plot }: Pick<Stage, "root" | "plot">, { element, isOfPlot, group, place }: HeldFocus): HTMLElement | SVGElement | null {
  const card = isOfPlot && !plot.contains(group) ? cardOf({ root }) : null;
  if (card?.contains(group) === true) return card.querySelector<HTMLElement>("h3");
  const inPlot = isOfPlot ? plot.querySelector<SVGElement>("[tabindex=\"0\"]") ?? resting(plot.querySelector<SVGElement>("[role=grid]")) : null;
  if (inPlot !== null) return inPlot;
  const likes = group !== null && root.contains(group) ? likesOf(element, group) : [];
  return ((likes[place] ?? likes.at(-1)) as HTMLElement | undefined) ?? root.querySelector<HTMLElement>("summary, button") ?? resting(plot);
}

/**
 * The grid, or all of the plot, which can have the focus until it leaves it: on the way from one cell to another there may be none in sight, and nothing at all while records
 * are asked for once more; and a key pressed then is not the page's.
 */
function resting<Part extends HTMLElement | SVGElement>(part: Part | null): Part | null {
  part?.setAttribute("tabindex", "-1");
  part?.addEventListener("blur", () => {
    part.removeAttribute("tabindex");
  }, { once: true });
  return part;
}

/** Where the parts are that can be named, from the root of the timeline. */
const PARTS = { card: ":scope > .memcon-card h3", retry: ".memcon-failure button", reasons: ".memcon-problems summary" };

/** Gives the keyboard's focus to what `target` names in the picture that is painted. Returns whether it is there. */
export function moveFocus(stage: Stage, target: FocusTarget): boolean {
  if (target === null) return false;
  if (typeof target === "object" && "row" in target) return focusRow(stage, target.row);
  const opener = typeof target === "object" && "record" in target ? openerOf(stage.root, target.record) : undefined;
  const element = typeof target === "string" ? stage.root.querySelector<HTMLElement>(PARTS[target]) : (cellElement(stage, target) ?? opener);
  // The page scrolls to a mark only as far as needed to see it, and not at all for the card, which is in the top layer.
  element?.focus({ preventScroll: target === "card" });
  return element !== undefined && element !== null;
}

/** Nothing scrolls to it: its list has been scrolled already. */
function focusRow(stage: Stage, place: number): boolean {
  const row = rowsIn(stage)?.querySelector<HTMLElement>(`[data-place="${place}"]`);
  row?.focus({ preventScroll: true });
  return row !== null && row !== undefined;
}

function cellElement(stage: Stage, target: CellAddress | { readonly record: string }): SVGElement | undefined {
  const address = "record" in target ? addressOfRecord(stage, target.record) : target;
  return [...stage.plot.querySelectorAll<SVGElement>("[role=gridcell]")].find((element) => {
    const own = addressOfElement(element);
    return own?.lane === address?.lane && own?.key === address?.key;
  });
}

function addressOfRecord(stage: Stage, id: string): CellAddress | undefined {
  const record = stage.content().source.record(id) ?? null;
  if (record === null) return undefined;
  for (const lane of lanesFrom(stage)) {
    const cell = cellsIn(lane).find((each) => holds(stage.view(), lane.name.id, each, record));
    if (cell !== undefined) return { lane: lane.name.id, key: keyOf(cell) };
  }
  return undefined;
}
