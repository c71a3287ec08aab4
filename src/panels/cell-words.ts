import type { LaneLayout } from "../layout/lanes.js";
import type { LaneCell } from "../layout/marks.js";
import type { TipText } from "../layout/tip.js";
import type { Bin, Crowd } from "../records/cells.js";
import type { Content } from "../view/content.js";
import { isSplittable } from "../view/steps.js";
import type { View } from "../view/view.js";
import type { Words } from "../view/words.js";

/** How many records a bin or a crowd holds, in words. */
export function countText(words: Words, cell: Bin | Crowd): string {
  if (cell.kind === "crowd") return words.records(cell.count);
  return cell.possible === 0 ? words.records(cell.certain) : words.certainly(cell.certain, cell.possible);
}

/** What a cell of the grid is called: a record by its label and its dates, others by their calendar unit and their count. */
export function cellName({ settings: { words }, formatTime, formatUnit }: Content, { by }: View, cell: LaneCell): string {
  if (cell.kind !== "record") return `${formatUnit(cell.unit, cell.span[0])}${words.comma}${countText(words, cell)}`;
  const [time, recorded] = by === "time" ? [cell.time, cell.other] : [cell.other, cell.time];
  return [cell.label, time !== null && formatTime(time), recorded !== null && `${words.recorded} ${formatTime(recorded)}`].filter(Boolean).join(words.comma);
}

/** What is said of a bin or a crowd beside it, and what may be done with it. */
export function tipText({ formatUnit, limits, settings: { words } }: Content, { name }: LaneLayout, cell: Bin | Crowd): TipText {
  const deed = isSplittable(cell, limits) ? words.zoomInto : words.listThem;
  return { heading: `${name.label}${words.comma}${formatUnit(cell.unit, cell.span[0])}`, line: `${countText(words, cell)} · ${deed}` };
}
