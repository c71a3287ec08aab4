import { type Steps, strides } from "../records/steps.js";
import { dateOfParts } from "./column-date.js";
import { mannerOf, separatorOf, separatorsIn } from "./column-values.js";
import type { Columns } from "./guess-columns.js";
import { plainText } from "./plain-text.js";
import type { Draft, ReadingBuilder } from "./reading.js";
import type { TableOptions } from "./table-options.js";

type Row = readonly string[];

/** Of other dates none is read in two ways. */
const STARTS_WITH_DAY = /^\s*\d\d?[^\d\s]/;

/** A number, or a year and what may be a month or another year. */
const IS_YEARS = /^\s*\d+(?:-\d\d)?\s*$/;

/** How many rows are looked at once: a few milliseconds of them. */
const STRIDE = 1 << 12;

/** What makes a draft of a row, by its number in the file. `rows`: all of those that are records, which together settle what one leaves open. */
export function* rowDrafts(rows: readonly Row[], names: readonly string[], columns: Columns, options: TableOptions, reading: ReadingBuilder, delimiter: string): Steps<(row: Row, number: number) => Draft> {
  const { id = [], time = [], end = [], recorded = [], lane = [], href = [], facets = [], details = [] } = columns;
  const dates = [[time, end], [recorded]].map((each) => ({ several: each.flat(), firsts: each.flatMap(([first]) => first ?? []), texts: [] as string[], years: [] as string[], other: "" }));
  const lists = [...new Set([...lane, ...facets])].map((column) => ({ column, found: new Set<string>() }));
  yield* strides(rows.length, (start, stop) => {
    for (const row of rows.slice(start, stop)) {
      for (const date of dates) {
        for (const column of date.several) if (STARTS_WITH_DAY.test(row[column] ?? "")) date.texts.push(row[column]!);
        for (const column of date.firsts) {
          if (IS_YEARS.test(row[column] ?? "")) date.years.push(row[column]!);
          else date.other ||= (row[column] ?? "").trim();
        }
      }
      for (const { column, found } of lists) for (const separator of separatorsIn(row[column] ?? "")) found.add(separator);
    }
  }, STRIDE);
  const manners = dates.map(({ several, texts, years, other }) => mannerOf(texts, [...years, other], names[several[0] ?? -1] ?? "", options, reading));
  const separators = new Map(lists.map(({ column, found }) => [column, separatorOf(found, names[column]!, options, reading, delimiter)]));
  const roles: ("facets" | "details")[] = [];
  for (const column of details) roles[column] = "details";
  for (const column of facets) roles[column] = "facets";

  return (row, number) => {
    const textAt = (column = -1): string => plainText(row[column] ?? "");
    const dateIn = (several: readonly number[]) => ({ text: dateOfParts(several.map(textAt)), place: { row: number, column: several.map((i) => names[i]!).join(", ") } });
    const valuesAt = (column: number): readonly string[] => {
      const [text, separator] = [textAt(column), separators.get(column)];
      return separator ? text.split(separator) : [text];
    };
    const [held, second] = [dateIn(time), dateIn(recorded)];
    const named: Record<"facets" | "details", [string, readonly string[]][]> = { facets: [], details: [] };
    for (let i = 0; i < row.length; i++) {
      const role = roles[i];
      if (role !== undefined && row[i] !== "") named[role].push([names[i]!, role === "facets" ? valuesAt(i) : [textAt(i)]]);
    }
    return {
      id: row[id[0] ?? -1],
      ...reading.date("time", held.text, held.place, manners[0], end.length === 0 ? undefined : dateIn(end)),
      ...reading.date("recorded", second.text, second.place, manners[1]),
      lane: lane.flatMap(valuesAt),
      title: textAt(columns.title?.[0]),
      label: textAt(columns.label?.[0]),
      summary: textAt(columns.summary?.[0]),
      href: row[href[0] ?? -1],
      kind: textAt(columns.kind?.[0]),
      facets: Object.fromEntries(named.facets),
      details: Object.fromEntries(named.details),
    };
  };
}
