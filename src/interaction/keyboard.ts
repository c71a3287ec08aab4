import type { CellAddress } from "../picture.js";
import type { Span } from "../time/time.js";
import { clampDomain, panDomain, revealSpan, zoomDomain } from "../view/steps.js";
import { addressOf } from "./address.js";
import { closeCard, openCell } from "./open.js";
import { type Removal, type Stage, closest, listen } from "./stage.js";
import { type Direction, cellAt, spanOfCell, travel } from "./travel.js";

const TRAVEL: Readonly<Record<string, Direction>> = {
  ArrowLeft: "before",
  ArrowRight: "after",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
  "Ctrl+Home": "start",
  "Ctrl+End": "end",
};

/** What a key makes of the domain, given the instant of the cell in focus and the whole picture. */
const ZOOM: Readonly<Record<string, (domain: Span, at: number, home: Span) => Span>> = {
  "+": (domain, at) => zoomDomain(domain, 2, at),
  "=": (domain, at) => zoomDomain(domain, 2, at),
  "-": (domain, at) => zoomDomain(domain, 1 / 2, at),
  "0": (_domain, _at, home) => home,
  PageUp: (domain) => panDomain(domain, -0.5),
  PageDown: (domain) => panDomain(domain, 0.5),
};

/** Keys in the grid: arrows, Home and End travel, Enter and Space open, + − 0 zoom, Page Up and Page Down pan. Escape closes the card. */
export function bindKeyboard(stage: Stage): Removal {
  const stopKeys = listen(stage.root, "keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.metaKey) return;
    if (event.key === "Escape") escape(stage, event);
    else if (closest(event, stage.plot, "[role=gridcell]") !== null && act(stage, event)) event.preventDefault();
  });
  // A press beside anything that takes the focus gives it to the page; Escape still closes an open card.
  const { body } = stage.root.ownerDocument;
  const stopEscape = listen(stage.root.ownerDocument, "keydown", (event) => {
    if (event.key === "Escape" && event.target === body && !event.defaultPrevented && closeCard(stage)) event.preventDefault();
  });
  const stopFocus = listen(stage.plot, "focusin", (event) => {
    const address = addressOf(event, stage);
    if (address !== null) stage.note(address);
  });
  return () => {
    stopKeys();
    stopEscape();
    stopFocus();
  };
}

/** Escape belongs to the innermost thing that is open; where nothing is, to the page. */
function escape(stage: Stage, event: KeyboardEvent): void {
  const disclosure = closest(event, stage.root, "details[open].memcon-filter, details[open].memcon-all-filters") as HTMLDetailsElement | null;
  if (disclosure !== null) {
    disclosure.open = false;
    disclosure.querySelector("summary")?.focus();
  } else if (!closeCard(stage)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** A key may come while where the last one leads is still asked. */
function go(stage: Stage, from: CellAddress, direction: Direction): void {
  stage.ask(() => travel(stage, stage.awaited() ?? from, direction), (to) => {
    const { domain } = stage.view();
    if (to !== null) stage.propose({ domain: clampDomain(revealSpan(domain, spanOfCell(to.cell)), stage.content().limits, domain) }, { focus: to.address, glide: true });
  });
}

function act(stage: Stage, event: KeyboardEvent): boolean {
  // A key may come before the focus of the last one has been painted.
  const from = stage.awaited() ?? addressOf(event, stage);
  const cell = from === null ? undefined : cellAt(stage.picture(), from);
  if (from === null || cell === undefined) return false;
  const { domain } = stage.view();
  const { limits } = stage.content();
  const name = event.ctrlKey ? `Ctrl+${event.key}` : event.key;
  const direction = TRAVEL[name];
  const zoom = ZOOM[name];
  if (direction !== undefined) go(stage, from, direction);
  else if (zoom !== undefined) {
    stage.propose({ domain: clampDomain(zoom(domain, spanOfCell(cell)[0], limits.home), limits, domain) }, { focus: from, glide: true });
  } else if (name === "Enter" || name === " ") openCell(stage, from.lane, cell);
  else return false;
  return true;
}
