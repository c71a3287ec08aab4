import { type Picture, holds } from "../picture.js";
import { anchorOf as instantOf, lanesOf } from "../records/columns.js";
import { timeBy } from "../records/record.js";
import type { PlacedMark } from "../layout/lanes.js";
import { TARGET } from "../layout/sizes.js";
import { type Removal, type Stage, listen } from "./stage.js";

/** `sync`: shows the card that was painted, if any, at its mark. */
export interface CardBinding {
  readonly sync: () => void;
  readonly remove: Removal;
}

const MARGIN = 8;
const GAP = TARGET / 2 + 4;
/** The least height of a card: in a window too low for it, it hangs over rather than shrink to nothing. */
const LEAST = 200;

/** Keeps the card in the browser's top layer, at its mark, while the plot zooms and the page scrolls. */
export function bindCard(stage: Stage): CardBinding {
  let shown: string | null = null;
  const place = (): void => {
    const card = cardOf(stage);
    const { selected } = stage.view();
    const body = card?.querySelector(".memcon-card-body") ?? null;
    if (body !== null && selected !== shown) body.scrollTop = 0;
    shown = selected;
    if (card?.isConnected !== true) return;
    show(card);
    placeCard(card, anchorOf(stage));
  };
  const view = stage.root.ownerDocument.defaultView;
  const removals = view === null ? [] : [
    listen(view, "scroll", place, { capture: true, passive: true }),
    listen(view, "resize", place, { passive: true }),
  ];
  return {
    sync: place,
    remove: () => {
      for (const remove of removals) remove();
    },
  };
}

function show(card: HTMLElement): void {
  if (typeof card.showPopover !== "function") card.classList.add("memcon-card-shown");
  else if (!card.matches(":popover-open")) card.showPopover();
}

/** The card, where one is painted. */
export function cardOf({ root }: Stage): HTMLElement | null {
  return root.querySelector<HTMLElement>(":scope > .memcon-card");
}

function markOf(stage: Stage): PlacedMark | undefined {
  const { selected } = stage.view();
  const marks = (picture: Picture): readonly PlacedMark[] => picture.layout.lanes.flatMap((lane) => lane.marks);
  return marks(stage.picture()).find(({ cell }) => holds(stage.content(), cell, selected));
}

/** A place in the window: the middle of what a card belongs to, and half its height. */
interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly isSeen: boolean;
}

/** The mark of the selected record, from layout numbers; or its row of the table, item of the list or of the tray. */
function anchorOf(stage: Stage): Anchor {
  const frame = stage.plot.getBoundingClientRect();
  // A host may be scaled by a transform or a zoom of its page; layout numbers are not.
  const scale = frame.width / stage.plot.offsetWidth || 1;
  const mark = stage.view().mode === "timeline" ? markOf(stage) : undefined;
  const [left, right] = stage.picture().layout.scale.range;
  if (mark !== undefined) {
    const middle = (Math.max(left, mark.x0) + Math.min(right, mark.x1)) / 2;
    return { x: frame.left + scale * middle, y: frame.top + scale * mark.y, half: GAP, isSeen: true };
  }
  const opener = openerOf(stage.root, stage.view().selected);
  const edge = opener === undefined ? edgeOf(stage) : null;
  if (edge !== null) return { x: frame.left + scale * edge.x, y: frame.top + scale * edge.y, half: GAP, isSeen: false };
  const box = opener?.getBoundingClientRect();
  if (box === undefined || box.height === 0) return { x: frame.left + frame.width / 2, y: frame.top, half: GAP, isSeen: false };
  return { x: box.left + Math.min(box.width / 2, 60), y: box.top + box.height / 2, half: box.height / 2 + 8, isSeen: true };
}

/** Where a mark left the plot: at the edge on its side, in its lane. */
function edgeOf(stage: Stage): { readonly x: number; readonly y: number } | null {
  const { source } = stage.content();
  const { selected, by } = stage.view();
  const record = selected === null ? undefined : source.byId(selected);
  const time = record === undefined ? null : timeBy(record, by);
  if (record === undefined || time === null) return null;
  const { lanes, scale, x0, x1 } = stage.picture().layout;
  const lane = lanes.find(({ name }) => lanesOf(record).includes(name.id));
  return lane === undefined ? null : { x: Math.min(x1, Math.max(x0, scale(instantOf(time)))), y: (lane.bandTop + lane.bandBottom) / 2 };
}

/** The button by which a record was opened, in the table, the list or the tray. */
export function openerOf(root: HTMLElement, id: string | null): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>("[data-record]")].find(({ dataset }) => dataset["record"] === id);
}

/** Below the mark if there is room in the window, else above if there is more, and no higher than that; never past the window's sides. */
function placeCard(card: HTMLElement, { x, y, half, isSeen }: Anchor): void {
  const set = (name: string, value: number): void => {
    card.style.setProperty(name, `${Math.round(value)}px`);
  };
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const below = clientHeight - y - half - MARGIN;
  const above = y - half - MARGIN;
  const isBelow = card.scrollHeight <= below || below >= above;
  set("--memcon-card-room", Math.max(LEAST, isBelow ? below : above));
  card.classList.toggle("memcon-card-above", !isBelow);
  card.classList.toggle("memcon-card-loose", !isSeen);
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.max(MARGIN, Math.min(x - width / 2, clientWidth - width - MARGIN));
  set("left", left);
  set("top", isBelow ? y + half : y - half - height);
  set("--memcon-card-point", Math.max(18, Math.min(x - left, width - 18)));
}
