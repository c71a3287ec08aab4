import type { Bin, Crowd } from "../records/cells.js";
import type { Words } from "../view/words.js";

/** How many records a bin or a crowd holds, in words. */
export function countText(words: Words, cell: Bin | Crowd): string {
  if (cell.kind === "crowd") return words.records(cell.count);
  return cell.possible === 0 ? words.records(cell.certain) : words.certainly(cell.certain, cell.possible);
}
