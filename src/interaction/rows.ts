import { LIST_ROW, rowsAround, scrolledTo, scrolledToRow } from "../layout/row-window.js";
import { type Listing, listedCount } from "../view/listing.js";
import { cardOf } from "./card.js";
import { type Removal, type Stage, closest, listen, together } from "./stage.js";

/** `sync`: scrolls the list that was painted, if any, to where it is to be. */
export interface RowsBinding {
  readonly sync: () => void;
  readonly remove: Removal;
}

/** Where each key leads from the row `at` of `count`. `page`: how many are in sight. */
const MOVES: Readonly<Record<string, (at: number, count: number, page: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _count, page) => at + page,
  PageUp: (at, _count, page) => at - page,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The list of a card: it is drawn as it is scrolled, and arrows, Page Up and Page Down, Home and End go through it. */
export function bindRows(stage: Stage): RowsBinding {
  let shown: { readonly rows: HTMLElement; readonly cell: Listing["cell"] } | null = null;
  const scroll = (listing: Listing, rows: HTMLElement): Listing => {
    const next = { ...listing, ...scrolledTo(rows.scrollTop, listing, listedCount(listing), rows.clientHeight) };
    if (next.top + next.shift !== rows.scrollTop) rows.scrollTop = next.top + next.shift;
    return next;
  };
  const visit = (event: Event): void => {
    const [listing, rows] = [stage.listed(), rowsIn(stage)];
    const place = closest(event, stage.root, "[data-place]")?.dataset["place"];
    if (listing !== null && rows !== null && place !== undefined) stage.list({ ...scroll(listing, rows), at: Number(place) });
  };
  const removals = [
    listen(stage.root, "scroll", ({ target }) => {
      const [listing, rows] = [stage.listed(), rowsIn(stage)];
      if (listing === null || rows === null || target !== rows) return;
      const next = scroll(listing, rows);
      const isDrawn = next.shift === listing.shift && rowsAround(listedCount(next), next.top)[0] === rowsAround(listedCount(listing), listing.top)[0];
      if (!isDrawn) stage.list(next);
    }, { capture: true, passive: true }),
    listen(stage.root, "focusin", visit),
    // Not every browser gives the focus to a button that is clicked.
    listen(stage.root, "click", visit, { capture: true }),
    listen(stage.root, "keydown", (event) => {
      const [listing, rows] = [stage.listed(), rowsIn(stage)];
      const move = event.altKey || event.metaKey || event.ctrlKey ? undefined : MOVES[event.key];
      if (listing === null || rows === null || move === undefined || closest(event, stage.root, "[data-place]") === null) return;
      event.preventDefault();
      const count = listedCount(listing);
      const page = Math.max(1, Math.floor(rows.clientHeight / LIST_ROW) - 1);
      const at = Math.max(0, Math.min(count - 1, move(listing.at, count, page)));
      const list = { ...listing, at, ...scrolledToRow(at, scroll(listing, rows), count, rows.clientHeight) };
      rows.scrollTop = list.top + list.shift;
      stage.propose({}, { focus: { row: at }, list });
    }),
  ];
  return {
    sync: () => {
      const [listing, rows] = [stage.listed(), rowsIn(stage)];
      if (listing !== null && rows !== null && (shown?.rows !== rows || shown.cell !== listing.cell)) rows.scrollTop = listing.top + listing.shift;
      shown = listing === null || rows === null ? null : { rows, cell: listing.cell };
    },
    remove: together(removals),
  };
}

/** What scrolls in the card, where that has a list. */
export function rowsIn(stage: Pick<Stage, "root">): HTMLElement | null {
  return cardOf(stage)?.querySelector<HTMLElement>(".memcon-card-rows") ?? null;
}
