import { GAP, type Label, LONGEST, ROOM } from "./labels.js";
import type { Edges, Mark } from "./marks.js";
import { LABEL_FONT, LABEL_LINE, MARK } from "./sizes.js";
import { endText, widthOf } from "./text.js";

type Range = readonly [left: number, right: number];

/**
 * The label of a mark round `y`, in rows that are kept free for both: to the right, or where it does not fit between the plot's edges, to
 * the left; over the mark where it fits on neither side. Null for a bin.
 */
export function rowLabel({ cell, x0, x1, lagX }: Mark, y: number, [left, right]: Range): Label | null {
  if (cell.kind === "crowd") return null;
  const text = endText(cell.label, Math.min(LONGEST, right - left), LABEL_FONT);
  const width = Math.min(right - left, Math.ceil(widthOf(text, LABEL_FONT)));
  const labelAt = (x: number, y0: number, align: Label["align"]): Label =>
    ({ key: cell.id, text, align, box: { x0: x, x1: x + width, y0, y1: y0 + LABEL_LINE - 2 }, leader: null });
  const beside = y - LABEL_LINE / 2 + 1;
  const from = Math.max(x1, lagX ?? x1) + GAP;
  if (from + width <= right) return labelAt(from, beside, "start");
  const to = Math.min(x0, lagX ?? x0) - GAP;
  if (to - width >= left) return labelAt(to - width, beside, "end");
  return labelAt(Math.max(left, Math.min(x0, right - width)), y - MARK / 2 - LABEL_LINE + 1, "start");
}

/** What a mark takes of its lane together with its label: from where to where, and of how many rows, of which its own is the last. */
export function labelledReach(mark: Mark, range: Range): { readonly reach: Edges; readonly rows: number } {
  const box = rowLabel(mark, 0, range)?.box;
  if (box === undefined) return { reach: [mark.reach[0], mark.reach[1]], rows: 1 };
  return { reach: [Math.min(mark.reach[0], box.x0), Math.max(mark.reach[1], box.x1 + ROOM)], rows: box.y1 < 0 ? 2 : 1 };
}
