import type { Steps } from "../records/steps.js";
import { dateOfParts } from "./column-date.js";
import { orderOf, separatorOf } from "./column-values.js";
import type { Columns } from "./guess-columns.js";
import { plainText } from "./plain-text.js";
import type { Draft, ReadingBuilder } from "./reading.js";
import type { TableOptions } from "./table-options.js";

type Row = readonly string[];

/** What makes a draft of a row, by its number in the file. `rows`: all of those that are records, which together settle what one leaves open. */
export function* rowDrafts(rows: readonly Row[], names: readonly string[], columns: Columns, options: TableOptions, reading: ReadingBuilder, delimiter: string): Steps<(row: Row, number: number) => Draft> {
  const { id = [], time = [], end = [], recorded = [], lane = [], href = [], facets = [], details = [] } = columns;
  const orders = [[...time, ...end], recorded].map((several) => orderOf(textsIn(several), names[several[0] ?? -1] ?? "", options, reading));
  const separators = new Map<number, string | null>();
  for (const column of [...lane, ...facets]) {
    yield;
    separators.set(column, separatorOf(() => textsIn([column]), names[column]!, options, reading, delimiter));
  }
  const roles: ("facets" | "details")[] = [];
  for (const column of details) roles[column] = "details";
  for (const column of facets) roles[column] = "facets";

  function* textsIn(several: readonly number[]): Iterable<string> {
    for (const column of several) for (const row of rows) yield row[column] ?? "";
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
