import type { AddressNote, CiteNote, CopyPlace } from "../panels/address-note.js";
import type { Picture } from "../picture.js";
import type { CellAddress } from "../plot.js";
import type { Listing } from "../view/listing.js";
import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";

/** Where the keyboard's focus goes once a proposal is painted: a cell, the mark of a record, the card, a row of its list, what tries again, what opens the reasons for what could not be read, or nowhere new. */
export type FocusTarget = CellAddress | { readonly record: string } | { readonly row: number } | "card" | "retry" | "reasons" | null;

/** How a proposal is carried out. `focus`: where the focus goes. `glide`: whether the eye is led to the new domain. `list`: whose records a card lists from now on. `lanes`: of which one is brought into sight. `say`: what is said to who does not see it; `isSeen`: and to who does. `isGiven`: whether it is what options ask for, and no gesture. */
export interface Manner {
  readonly focus?: FocusTarget;
  readonly glide?: boolean;
  readonly list?: Listing | null;
  readonly lanes?: readonly string[];
  readonly say?: string;
  readonly isSeen?: boolean;
  readonly isGiven?: boolean;
}

/** What is done with what a reader may take along. */
export interface ShareActions {
  /** Notes what is to be said of the page's address. */
  readonly tell: (note: AddressNote) => void;
  /** Opens what cites records, or closes it where it is open: it comes on demand. */
  readonly citeAt: (at: CopyPlace) => void;
  /** Notes what cites records; null is nothing any more. */
  readonly cite: (note: CiteNote | null) => void;
  readonly cited: () => CiteNote | null;
  /** Gives the reader the picture in sight as a file. */
  readonly download: (kind: "svg" | "png") => void;
}

/** What an interaction sees of a timeline, and how it proposes a new view. It changes nothing else. */
export interface Stage {
  /** The element that holds everything; it lasts as long as the timeline. */
  readonly root: HTMLElement;
  /** The element round the plot; lasts likewise. */
  readonly plot: HTMLElement;
  readonly view: () => View;
  readonly content: () => Content;
  readonly picture: () => Picture;
  readonly propose: (change: Partial<View>, how?: Manner) => void;
  /** Has `act` take what `make` makes of the source's answers, once they are all there: at once where they are. */
  readonly ask: <Made>(make: () => Made, act: (made: Made) => void) => void;
  /** Asks once more what could not be answered. */
  readonly retry: () => void;
  /** The cell that is to have the focus once it is painted; null if none is awaited. */
  readonly awaited: () => CellAddress | null;
  /** The cell that was last opened or had the keyboard's focus; null if none was. */
  readonly noted: () => CellAddress | null;
  /** Notes that a cell is opened or has the keyboard's focus, so that the Tab key returns to it. */
  readonly note: (cell: CellAddress) => void;
  /** Says what a bin or a crowd holds, beside it; null says nothing. */
  readonly point: (cell: CellAddress | null) => void;
  /** The cell whose records are listed, also while the card of one of them is open; null if none is. */
  readonly listed: () => Listing | null;
  /** Notes how far the list is read and scrolled. */
  readonly list: (listing: Listing) => void;
  /** Scrolls the lanes, where they do, to so many CSS pixels from their start. */
  readonly scroll: (offset: number) => void;
  readonly sharing: ShareActions;
}

/** Ends what a `bind` began. */
export type Removal = () => void;

/** Ends what several began. */
export function together(removals: readonly Removal[]): Removal {
  return () => {
    for (const remove of removals) remove();
  };
}

/** The events of an element, and of its window. */
type EventMap = HTMLElementEventMap & WindowEventMap;

/** Listens on `target`, and returns what stops it. */
export function listen<K extends keyof EventMap>(
  target: EventTarget,
  type: K,
  listener: (event: EventMap[K]) => void,
  options: AddEventListenerOptions = {},
): Removal {
  const run = listener as EventListener;
  target.addEventListener(type, run, options);
  return () => {
    target.removeEventListener(type, run, options);
  };
}

/** `x` of the drawing as it lies on the plot's element, in CSS pixels from the left edge of that. */
export function fromLeft({ plot, content }: Stage, x: number): number {
  return content().isMirrored ? plot.offsetWidth - x : x;
}

/** Where a pointer, or what is between two, is on the drawing, in its CSS pixels, which are not scaled where a page scales its host. */
export function pointIn({ plot, content }: Stage, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }): readonly [x: number, y: number] {
  const { left, right, top, width } = plot.getBoundingClientRect();
  const scale = width / plot.offsetWidth || 1;
  return [(content().isMirrored ? right - clientX : clientX - left) / scale, (clientY - top) / scale];
}

/** The key that means the same where time runs from left to right. */
export function inReading({ content }: Stage, key: string): string {
  return content().isMirrored ? key.replace(/Left|Right/u, (side) => (side === "Left" ? "Right" : "Left")) : key;
}

/** The nearest element round an event's target, inside `root`, that matches `selector`. */
export function closest(event: Event, root: Element, selector: string): HTMLElement | SVGElement | null {
  const target = event.composedPath()[0];
  // Not instanceof, which does not know the elements of another window.
  if (target === undefined || !("closest" in target)) return null;
  const found = (target as Element).closest<HTMLElement | SVGElement>(selector);
  return found !== null && root.contains(found) ? found : null;
}
