import { unknown } from "../records/unknown.js";
import { dayOrderOf } from "../time/day-order.js";
import type { DayOrder } from "../time/written.js";
import { plainText } from "./plain-text.js";
import type { ReadingBuilder } from "./reading.js";
import type { TableOptions } from "./table-options.js";

const SEPARATORS = [";", "|"];
const ORDERS: readonly unknown[] = ["day-first", "month-first", undefined];

/** In which order the dates of `column` have day and month: as the options say, else as its `texts` settle together, which is told; null where they do not. */
export function orderOf(texts: Iterable<string>, column: string, { dayOrder }: TableOptions, reading: ReadingBuilder): DayOrder | null {
  if (!ORDERS.includes(dayOrder)) throw unknown("dayOrder", String(dayOrder), ["day-first", "month-first"]);
  if (dayOrder !== undefined) return dayOrder;
  const order = dayOrderOf(texts);
  if (order !== null) reading.guess({ field: "order", column, message: `dates of column "${column}" are read with the ${order.replace("-", " ")}, by its values` });
  return order;
}

/** What parts the values in a cell of `column`: as the options say, else what was `found` in its cells, which is told; null where it is nothing. `delimiter`: what cells end at. */
export function separatorOf(found: ReadonlySet<string>, column: string, { separator }: TableOptions, reading: ReadingBuilder, delimiter = ""): string | null {
  if (separator !== undefined) return separator;
  const own = SEPARATORS.find((each) => each !== delimiter && found.has(each));
  if (own !== undefined) reading.guess({ field: "separator", column, message: `column "${column}" has several values in a cell, parted at "${own}"` });
  return own ?? null;
}

/** Those in a cell that may part its values; the end of a character reference parts none. */
export function separatorsIn(cell: string): readonly string[] {
  return SEPARATORS.filter((each) => cell.includes(each) && plainText(cell).includes(each));
}
