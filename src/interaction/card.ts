import { holds, isListedIn } from "../plot.js";
import { anchorOf as instantOf, lanesOf } from "../records/columns.js";
import { timeBy } from "../records/record.js";
import type { LaneCell } from "../layout/marks.js";
import { LIST_ROW, ROWS_IN_SIGHT } from "../layout/row-window.js";
import { MARK, TARGET } from "../layout/sizes.js";
import { isInSight, laneStart, withinSight } from "../layout/scroll.js";
import { lanesFrom } from "./address.js";
import { type Anchor, placeCard } from "./place.js";
import { bindSize } from "./size.js";
import { createTopLayer } from "./top-layer.js";
import { type Removal, type Stage, fromLeft, listen, together } from "./stage.js";

/** `sync`: shows the card that was painted, if any, at its mark. */
export interface CardBinding {
  readonly sync: () => void;
  readonly remove: Removal;
}

/** From the middle of a mark, or from the edge of a row, to its card: the pointer is clear of the ring round the mark. */
const GAP = TARGET / 2 + 8;
const ROW_GAP = 8;

/** Keeps the card in the browser's top layer, at its mark, while the plot zooms and the page scrolls. */
export function bindCard(stage: Stage): CardBinding {
  let shown: string | null = null;
  const layer = createTopLayer();
  const place = (): void => {
    const card = cardOf(stage);
    const { selected } = stage.view();
    const body = card?.querySelector<HTMLElement>(".memcon-card-body") ?? null;
    if (body !== null && selected !== shown) body.scrollTop = 0;
    shown = selected;
    if (card?.isConnected !== true || body === null) return;
    layer.raise(card);
    position(stage, card, body);
    reachByKeys(card, body);
  };
  const { ownerDocument } = stage.root;
  const view = ownerDocument.defaultView;
  const removals = view === null ? [] : [
    listen(view, "scroll", place, { capture: true, passive: true }),
    listen(view, "resize", place, { passive: true }),
    // A disclosure of the page moves the plot, a popover or a dialog round it covers the card.
    listen(ownerDocument, "toggle", place, { capture: true }),
    // A dialog that is opened again is told of by nothing else in every browser.
    bindSize(stage.root, place),
  ];
  return {
    sync: place,
    remove: together(removals),
  };
}

/** The card, where one is painted. */
export function cardOf({ root }: Pick<Stage, "root">): HTMLElement | null {
  return root.querySelector<HTMLElement>(":scope > .memcon-card");
}

/** Tells of a cell of a lane whether the card is of it: of the selected record, or of those that are listed. Null where there is no card. */
function subjectOf(stage: Stage): ((lane: string, cell: LaneCell) => boolean) | null {
  const { selected } = stage.view();
  const listed = stage.listed();
  const record = selected === null ? null : stage.content().source.record(selected) ?? null;
  if (record !== null) return (lane, cell) => holds(stage.view(), lane, cell, record);
  return listed === null ? null : (lane, cell) => isListedIn(listed, lane, cell);
}

/** What of the plot the card is of is seen as: its mark, or the bar that it is counted in. */
function markOf(stage: Stage): { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number } | undefined {
  const isSubject = subjectOf(stage);
  if (isSubject === null) return undefined;
  for (const { name, marks, bars } of lanesFrom(stage)) {
    const mark = marks.find(({ cell }) => isSubject(name.id, cell));
    const bar = bars.find(({ bin }) => isSubject(name.id, bin));
    const box = mark !== undefined ? { ...mark, y0: mark.y, y1: mark.y } : bar !== undefined ? { ...bar, y0: bar.pale } : undefined;
    // What is scrolled out of sight is not seen, though it is drawn for the focus.
    if (box !== undefined && isInSight(stage.picture().layout, box.y0)) return box;
  }
  return undefined;
}

/** The mark of the selected record, from layout numbers; or its row of the table, item of the list or of the tray. */
function anchorOf(stage: Stage): Anchor {
  const frame = stage.plot.getBoundingClientRect();
  // A host may be scaled by a transform or a zoom of its page; layout numbers are not.
  const scale = frame.width / stage.plot.offsetWidth || 1;
  const mark = stage.view().mode === "timeline" ? markOf(stage) : undefined;
  const [left, right] = stage.picture().layout.scale.range;
  if (mark !== undefined) {
    const ends = [Math.max(left, mark.x0), Math.min(right, mark.x1)].map((x) => frame.left + scale * fromLeft(stage, x));
    const [x0, x1] = [Math.min(...ends), Math.max(...ends)];
    const [y0, y1] = [frame.top + scale * mark.y0, frame.top + scale * mark.y1];
    return { x: (x0 + x1) / 2, left: x0 + MARK / 2 - GAP, right: x1 - MARK / 2 + GAP, top: y0 - GAP, bottom: y1 + GAP, isSeen: true };
  }
  const opener = openerOf(stage.root, stage.view().selected);
  const edge = opener === undefined && stage.view().mode === "timeline" ? edgeOf(stage) : null;
  if (edge !== null) return { ...around(frame.left + scale * fromLeft(stage, edge.x), frame.top + scale * edge.y), isSeen: false };
  const box = opener?.getBoundingClientRect();
  if (box === undefined || box.height === 0) return { ...around(frame.left + frame.width / 2, frame.top), isSeen: false };
  return { x: box.left + Math.min(box.width / 2, 60), left: box.left - ROW_GAP, right: box.right + ROW_GAP, top: box.top - ROW_GAP, bottom: box.bottom + ROW_GAP, isSeen: true };
}

function around(x: number, y: number): Omit<Anchor, "isSeen"> {
  return { x, left: x - GAP, right: x + GAP, top: y - GAP, bottom: y + GAP };
}

/** Where a mark left the plot: at the edge on its side, in its lane; or where its lane was scrolled out of sight. */
function edgeOf(stage: Stage): { readonly x: number; readonly y: number } | null {
  const { source } = stage.content();
  const { selected, by } = stage.view();
  const record = selected === null ? null : source.record(selected) ?? null;
  const time = record === null ? null : timeBy(record, by);
  const listed = stage.listed();
  const instant = record === null ? listed?.cell.span[0] : time === null ? undefined : instantOf(time);
  if (instant === undefined) return null;
  const own = record === null ? [listed?.lane] : lanesOf(record);
  const { layout, order } = stage.picture();
  const { scale, x0, x1 } = layout;
  const x = Math.min(x1, Math.max(x0, scale(instant)));
  const lane = lanesFrom(stage).find(({ name }) => own.includes(name.id));
  if (lane !== undefined) return { x, y: withinSight(layout, (lane.bandTop + lane.bandBottom) / 2) };
  const place = order.findIndex(({ id }) => own.includes(id));
  return place === -1 || layout.scroll === null ? null : { x, y: withinSight(layout, laneStart(layout.scroll, place)) };
}

/** The button by which a record was opened, in the table, the list or the tray. */
export function openerOf(root: HTMLElement, id: string | null): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>("[data-record]")].find(({ dataset }) => dataset["record"] === id);
}

function position(stage: Stage, card: HTMLElement, body: HTMLElement): void {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const rows = card.querySelector(".memcon-card-rows");
  // What body and list hide is counted, so that a card that was cut off once is whole again where there is room.
  const hidden = body.scrollHeight - body.clientHeight + (rows === null ? 0 : Math.min(rows.scrollHeight, ROWS_IN_SIGHT * LIST_ROW) - rows.clientHeight);
  const [width, height] = [card.offsetWidth, card.offsetHeight + hidden];
  // A zoom of the page reaches into the top layer, as no transform does: there too a length of the card's styles is not one of the window.
  const zoom = card.getBoundingClientRect().width / width || 1;
  const { side, ...lengths } = placeCard(anchorOf(stage), { width: zoom * width, height: zoom * height }, { width: clientWidth, height: clientHeight }, stage.root.getBoundingClientRect());
  card.dataset["side"] = side;
  for (const [name, value] of Object.entries(lengths)) card.style.setProperty(`--memcon-card-${name}`, `${Math.round(value / zoom)}px`);
}

/** Lets the Tab key reach a text that has to be scrolled and holds no button, as not every browser does by itself. */
function reachByKeys(card: HTMLElement, body: HTMLElement): void {
  const isStop = body.scrollHeight > body.clientHeight && body.querySelector("button, a") === null;
  const attributes = { tabindex: "0", role: "group", "aria-label": card.getAttribute("aria-label") ?? "" };
  for (const [name, value] of Object.entries(attributes)) {
    if (isStop) body.setAttribute(name, value);
    else body.removeAttribute(name);
  }
}
