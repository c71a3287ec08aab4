import type { Steps } from "../records/steps.js";
import { unknown } from "../records/unknown.js";
import { dayOrderOf } from "../time/day-order.js";
import type { DayOrder } from "../time/written.js";
import { dateOfParts } from "./column-date.js";
import type { Columns } from "./guess-columns.js";
import { plainText } from "./plain-text.js";
import type { Draft, ReadingBuilder } from "./reading.js";
import type { TableOptions } from "./table-options.js";

type Row = readonly string[];

const ORDERS: readonly unknown[] = ["day-first", "month-first", undefined];

/** What makes a draft of a row, by its number in the file. `rows`: all of those that are records, which together settle what one leaves open. */
export function* rowDrafts(rows: readonly Row[], names: readonly string[], columns: Columns, options: TableOptions, reading: ReadingBuilder, delimiter: string): Steps<(row: Row, number: number) => Draft> {
  if (!ORDERS.includes(options.dayOrder)) throw unknown("dayOrder", String(options.dayOrder), ["day-first", "month-first"]);
  const { id = [], time = [], end = [], recorded = [], lane = [], href = [], facets = [], details = [] } = columns;
  const orders = [orderOf([...time, ...end]), orderOf(recorded)];
  const separators = new Map<number, string | null>();
  for (const column of [...lane, ...facets]) {
    yield;
    separators.set(column, separatorOf(column));
  }
  const roles: ("facets" | "details")[] = [];
  for (const column of details) roles[column] = "details";
  for (const column of facets) roles[column] = "facets";

  function* textsIn(several: readonly number[]): Iterable<string> {
    for (const column of several) for (const row of rows) yield row[column] ?? "";
  }

  function orderOf(several: readonly number[]): DayOrder | null {
    if (options.dayOrder !== undefined) return options.dayOrder;
    const order = dayOrderOf(textsIn(several));
    const column = names[several[0] ?? -1] ?? "";
    if (order !== null) reading.guess({ field: "order", column, message: `dates of column "${column}" are read with the ${order.replace("-", " ")}, by its values` });
    return order;
  }

  function separatorOf(index: number): string | null {
    if (options.separator !== undefined) return options.separator;
    const found = [";", "|"].find((separator) => separator !== delimiter && rows.some((row) => row[index]?.includes(separator) === true && plainText(row[index] ?? "").includes(separator)));
    const column = names[index]!;
    if (found !== undefined) reading.guess({ field: "separator", column, message: `column "${column}" has several values in a cell, parted at "${found}"` });
    return found ?? null;
  }

  return (row, number) => {
    const textAt = (column = -1): string => plainText(row[column] ?? "");
    const dateIn = (several: readonly number[]) => ({ text: dateOfParts(several.map(textAt)), place: { row: number, column: several.map((i) => names[i]!).join(", ") } });
    const valuesAt = (column: number): readonly string[] => {
      const [text, separator] = [textAt(column), separators.get(column)];
      return separator ? text.split(separator) : [text];
    };
    const [held, second] = [dateIn(time), dateIn(recorded)];
    const lists: Record<"facets" | "details", [string, readonly string[]][]> = { facets: [], details: [] };
    for (let i = 0; i < row.length; i++) {
      const role = roles[i];
      if (role !== undefined && row[i] !== "") lists[role].push([names[i]!, role === "facets" ? valuesAt(i) : [textAt(i)]]);
    }
    return {
      id: row[id[0] ?? -1],
      ...reading.date("time", held.text, held.place, orders[0], end.length === 0 ? undefined : dateIn(end)),
      ...reading.date("recorded", second.text, second.place, orders[1]),
      lane: lane.flatMap(valuesAt),
      title: textAt(columns.title?.[0]),
      label: textAt(columns.label?.[0]),
      summary: textAt(columns.summary?.[0]),
      href: row[href[0] ?? -1],
      kind: textAt(columns.kind?.[0]),
      facets: Object.fromEntries(lists.facets),
      details: Object.fromEntries(lists.details),
    };
  };
}
