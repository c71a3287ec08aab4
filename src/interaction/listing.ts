import { keyOf } from "../layout/marks.js";
import { LIST_ROW, ROWS_IN_SIGHT, scrolledToRow } from "../layout/row-window.js";
import { holds } from "../plot.js";
import type { Bin, Crowd } from "../records/cells.js";
import type { Content } from "../view/content.js";
import { AT_FIRST, type Listing, listedCount, relisted } from "../view/listing.js";
import type { View } from "../view/view.js";
import type { FocusTarget, Stage } from "./stage.js";
import { cellAt } from "./travel.js";

/** Opens a card that lists the records of a cell. */
export function openListing(stage: Stage, lane: string, cell: Bin | Crowd): void {
  stage.propose({ selected: null }, { focus: "card", list: { lane, cell, question: stage.picture().questionFor(lane), ...AT_FIRST } });
}

/** Closes the list, and the card of a record that was opened from it; the focus returns to the cell. Returns whether one was open. */
export function closeListing(stage: Stage): boolean {
  const listing = stage.listed();
  if (listing === null) return false;
  stage.propose({ selected: null }, { focus: cellOf(stage, listing), list: null });
  return true;
}

/** The cell of a listing; where a zoom has made another picture of it, the one of its first record. */
function cellOf(stage: Stage, { lane, cell }: Listing): FocusTarget {
  const address = { lane, key: keyOf(cell) };
  if (cellAt(stage.picture(), address) !== undefined) return address;
  const [first] = stage.content().source.lanePage(stage.view().filter, lane, cell.ordinal - 1, cell.ordinal);
  return first === undefined ? null : { record: first.id };
}

/** Goes from the card of a record back to the list that it was opened from, to that record. */
export function backToList(stage: Stage): void {
  const listing = stage.listed();
  if (listing === null) return;
  const at = placeOf(stage, listing, stage.view().selected);
  const list = { ...listing, at, ...scrolledToRow(at, listing, listedCount(listing), ROWS_IN_SIGHT * LIST_ROW) };
  stage.propose({ selected: null }, { focus: { row: at }, list });
}

/** How far a reader may have stepped from record to record before coming back. */
const MOST_STEPS = 200;

/** The row of a record of the list, near the one that was opened. */
function placeOf(stage: Stage, listing: Listing, id: string | null): number {
  const { filter } = stage.view();
  const [from, to] = [Math.max(0, listing.at - MOST_STEPS), Math.min(listedCount(listing), listing.at + MOST_STEPS)];
  const before = listing.cell.ordinal - 1;
  const found = stage.content().source.lanePage(filter, listing.lane, before + from, before + to).findIndex((record) => record.id === id);
  return found === -1 ? listing.at : from + found;
}

/** What is left of a listing in a view: null where its cell is gone, the plot is, or the card of a record of another is open. */
export function settleListing(content: Content, view: View, listing: Listing | null): Listing | null {
  const { source } = content;
  if (listing === null || view.mode !== "timeline") return null;
  const record = view.selected === null ? null : source.record(view.selected) ?? null;
  if (record !== null && !holds(view, listing.lane, listing.cell, record)) return null;
  return relisted(source, view.filter, listing);
}
