import type { Box } from "./labels.js";
import type { LaneLayout } from "./lanes.js";
import type { PlotLayout } from "./layout.js";
import type { Bin, Crowd } from "../records/cells.js";
import { keyOf } from "./marks.js";
import { LABEL_FONT, NOTE_FONT, TARGET } from "./sizes.js";
import { endText, widthOf } from "./text.js";

/** What is said of a bin or a crowd beside it. `column`: what is pointed at; `box`: where the words are; both in CSS pixels. */
export interface TipLayout {
  readonly lane: LaneLayout;
  readonly key: string;
  readonly column: Box;
  readonly box: Box;
  readonly heading: string;
  readonly line: string;
}

/** The two lines of a tip. */
export interface TipText {
  readonly heading: string;
  readonly line: string;
}

const WIDEST = 400;
const PAD = 12;
const HEIGHT = 54;
/** So near that a pointer reaches the words from the column without leaving both. */
const GAP = 6;

/**
 * The tip of the bin or crowd `key` of the lane `id`: below it, or above where the plot ends, within the plot's edges. Null where no such cell is
 * in sight, or it is a single record, whose label and card say more.
 */
export function layoutTip(plot: PlotLayout, { lane: id, key }: { readonly lane: string; readonly key: string }, textOf: (lane: LaneLayout, cell: Bin | Crowd) => TipText): TipLayout | null {
  const lane = plot.lanes.find(({ name }) => name.id === id);
  const bar = lane?.bars.find(({ bin }) => keyOf(bin) === key);
  const mark = lane?.marks.find((each) => each.cell.kind === "crowd" && keyOf(each.cell) === key);
  const cell = mark?.cell ?? bar?.bin;
  if (lane === undefined || cell === undefined || cell.kind === "record") return null;
  const column: Box = mark === undefined
    ? { x0: bar!.x0 - 1, x1: bar!.x1, y0: lane.bandTop - 3, y1: lane.bandBottom + 2 }
    : { x0: mark.x0 - 2, x1: mark.x1 + 2, y0: mark.y - TARGET / 2 - 1, y1: mark.y + TARGET / 2 + 1 };
  const text = textOf(lane, cell);
  const heading = endText(text.heading, WIDEST - 2 * PAD, LABEL_FONT, true);
  const line = endText(text.line, WIDEST - 2 * PAD, NOTE_FONT);
  const width = Math.ceil(Math.max(widthOf(heading, LABEL_FONT, true), widthOf(line, NOTE_FONT))) + 2 * PAD;
  const middle = (column.x0 + column.x1) / 2;
  const x0 = Math.max(0, Math.min(middle - width / 2, plot.width - width));
  const y0 = column.y1 + GAP + HEIGHT <= plot.height || column.y0 - GAP - HEIGHT < 0 ? column.y1 + GAP : column.y0 - GAP - HEIGHT;
  return { lane, key, column, box: { x0, x1: x0 + width, y0, y1: y0 + HEIGHT }, heading, line };
}
