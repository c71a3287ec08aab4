import { unknown } from "../records/unknown.js";
import type { ColumnManner, ColumnYears } from "../time/column-years.js";
import type { ColumnOrder } from "../time/day-order.js";
import { plainText } from "./plain-text.js";
import type { ReadingBuilder } from "./reading.js";
import type { TableOptions } from "./table-options.js";

const SEPARATORS = [";", "|"];
const ORDERS: readonly unknown[] = ["day-first", "month-first", undefined];

/** How the dates of `column` are to be read, of which what is not certain is told. `found`: the order of day and month that they settle, where the options do not say it. `years`: what whole dates settle, or the years of dates in parts. */
export function mannerOf(found: ColumnOrder, years: ColumnYears, column: string, { dayOrder }: TableOptions, reading: ReadingBuilder): ColumnManner {
  if (!ORDERS.includes(dayOrder)) throw unknown("dayOrder", String(dayOrder), ["day-first", "month-first"]);
  const order = dayOrder ?? found.settled();
  if (order !== null && dayOrder === undefined) reading.guess({ field: "order", column, message: `dates of column "${column}" are read with the ${order.replace("-", " ")}, by its values` });
  const settled = years.settled();
  if (settled.ranges) reading.guess({ field: "years", column, message: `dates of column "${column}" such as 1914-18 are read as from 1914 to 1918, by its values` });
  if (settled.basic) reading.guess({ field: "days", column, message: `dates of column "${column}" such as 19111231 are read as days, by its values` });
  return { order, ...settled, counts: settled.counts && !YEAR.test(column) };
}

/** Who names a column so says what its numbers are. */
const YEAR = /^\s*(?:years?|jahr|ann[eé]e|год|年)\b|^年/i;

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
