import type { LaneName } from "../view/content.js";
import { INDEX_FONT, INDEX_LEADING, LANE_FONT, NOTE_FONT } from "./sizes.js";
import { endText, wrapText } from "./text.js";

/** A line of text; `y` is its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Where the lanes' names stand. Where they are small and above, without notes, marks have no labels: a list says both. */
export type NamePlace = "beside" | "above" | "small";

const NAME_GAP = 12;
const LANE_LEADING = 18;
const NOTE_LEADING = 16;

/** The name and the note of a lane, in lines. */
export interface Names {
  readonly label: readonly TextLine[];
  readonly note: readonly TextLine[];
}

/** Between what names stand in their lane, and the middle of its rows. */
interface NameRoom {
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

/** What a name above its lane adds to the height of that. */
export function headerHeight({ note }: Pick<LaneName, "note">, names: NamePlace): number {
  switch (names) {
    case "beside":
      return 0;
    case "above":
      return LANE_LEADING + (note === "" ? 0 : NOTE_LEADING);
    case "small":
      return INDEX_LEADING;
  }
}

/** The height of a name beside its lane. */
export function besideHeight(name: LaneName, gutter: number): number {
  return heightOf(wrapped(name, gutter, Infinity));
}

/** Where names may stand. `gutter`: the width beside the lanes; `height`: of every lane, null where a name may make its lane higher. */
interface NameSpace {
  readonly names: NamePlace;
  readonly gutter: number;
  readonly height: number | null;
}

/** Places a lane's name in the gutter beside its rows, or above them between `left` and `right`. */
export function namesOf(name: LaneName, { names, gutter, height }: NameSpace, room: NameRoom, [left, right]: readonly [number, number]): Names {
  switch (names) {
    case "beside":
      return beside(wrapped(name, gutter, height === null ? Infinity : room.bottom - room.top), room);
    case "above":
      return above(name, left, right, room.top);
    case "small":
      return { label: [{ text: endText(name.label, right - left, INDEX_FONT, true), x: left, y: room.top + INDEX_FONT - 1 }], note: [] };
  }
}

interface Wrapped {
  readonly labels: readonly string[];
  readonly notes: readonly string[];
}

/** Two lines of each, or one where two are higher than `most`. */
function wrapped({ label, note }: LaneName, gutter: number, most: number): Wrapped {
  const width = gutter - NAME_GAP;
  const inLines = (labelLines: number, noteLines: number): Wrapped =>
    ({ labels: wrapText(label, width, LANE_FONT, labelLines, true), notes: note === "" ? [] : wrapText(note, width, NOTE_FONT, noteLines) });
  const whole = inLines(2, 2);
  return heightOf(whole) <= most ? whole : inLines(1, 1);
}

function heightOf({ labels, notes }: Wrapped): number {
  return labels.length * LANE_LEADING + notes.length * NOTE_LEADING;
}

/** A name stands at the middle of the rows; with a note, just above it, the note below; both nearer where they would leave the lane. */
function beside(names: Wrapped, { top, middle, bottom }: NameRoom): Names {
  const { labels, notes } = names;
  const wished = middle - (notes.length === 0 ? (labels.length * LANE_LEADING) / 2 : 2 + (labels.length - 1) * LANE_LEADING + LANE_FONT);
  const start = Math.max(top, Math.min(wished, bottom - heightOf(names))) + LANE_FONT;
  const below = start + labels.length * LANE_LEADING - 1;
  return {
    label: labels.map((text, i) => ({ text, x: 0, y: start + i * LANE_LEADING })),
    note: notes.map((text, i) => ({ text, x: 0, y: below + i * NOTE_LEADING })),
  };
}

function above({ label, note }: LaneName, x0: number, x1: number, top: number): Names {
  const y = top + LANE_FONT;
  return {
    label: [{ text: endText(label, x1 - x0, LANE_FONT, true), x: x0, y }],
    note: [{ text: endText(note, x1 - x0, NOTE_FONT), x: x0, y: y + NOTE_LEADING }],
  };
}
