import { type Steps, strides } from "../records/steps.js";
import type { ColumnManner } from "../time/column-years.js";
import { cleanText } from "./clean-text.js";
import { dateOfParts, inFileOrder } from "./column-date.js";
import { spanColumns } from "./column-span.js";
import { createColumnDates, inCalendarOf, mannersOf, sameDate, separatorOf, separatorsIn } from "./column-values.js";
import { type GuessedColumns, isOfAuthors, secondDateAs } from "./guess-columns.js";
import { eventOf } from "./event-words.js";
import { LIKELY, likelyDate, likelyIn, likelyTexts } from "./likely-column.js";
import { plainCell } from "./plain-cell.js";
import type { DateFields, Draft, ReadingBuilder, StatedDate } from "./reading.js";
import type { TableOptions } from "./table-options.js";

type Row = readonly string[];

/** How many rows are looked at once: a few milliseconds of them. */
const STRIDE = 1 << 12;

/** What makes a draft of a row, by its number in the file. `rows`: those from `from` on are records, which together settle what one leaves open. */
export function* rowDrafts(rows: readonly Row[], from: number, names: readonly string[], columns: GuessedColumns, options: TableOptions, reading: ReadingBuilder, delimiter: string): Steps<(row: Row, number: number) => Draft> {
  const { id = [], time = [], end = [], recorded = [], lane = [], href = [], facets = [], details = [] } = columns;
  const othersOf = (several: readonly number[]): readonly number[] => several.flatMap((i) => columns.inOther.get(i) ?? []);
  const dates = [[time, end, othersOf(time), othersOf(end)], [recorded, othersOf(recorded)]].map((each) => ({ several: each.flat(), firsts: each.flatMap(([first]) => first ?? []), ...createColumnDates() }));
  const lists = [...new Set([...lane, ...facets])].map((column) => ({ column, found: new Set<string>() }));
  yield* strides(rows.length - from, (start, stop) => {
    for (const row of rows.slice(from + start, from + stop)) {
      for (const date of dates) {
        for (const column of date.several) date.order.add(cleanText(row[column] ?? ""));
        for (const column of date.firsts) date.years.add(cleanText(row[column] ?? ""));
      }
      for (const { column, found } of lists) for (const separator of separatorsIn(row[column] ?? "")) found.add(separator);
    }
  }, STRIDE);
  const nameOf = (i: number): string => names[i]!;
  const span = spanColumns(time, end, nameOf);
  const manners = mannersOf(dates, { span, recorded }, nameOf, options, reading);
  const separators = new Map(lists.map(({ column, found }) => [column, separatorOf(found, names[column]!, options, reading, delimiter)]));
  const roles: ("facets" | "details")[] = [];
  for (const column of details) roles[column] = "details";
  for (const column of facets) roles[column] = "facets";

  const placeOf = (several: readonly number[]): string => inFileOrder(several, several).map(nameOf).join(", ");
  const places = { start: placeOf(span.start), end: placeOf(span.end ?? []), recorded: placeOf(recorded) };

  const [asColumn, likelyColumn] = ["timeAs", LIKELY].map((name) => names.indexOf(name)) as [number, number];
  const timeName = names[time[0] ?? -1]?.toLowerCase() ?? "";
  const isSaidAs = timeName === "time" && asColumn !== -1;
  const said = { laneIsAuthor: (lane.length > 0 && lane.every((i) => isOfAuthors(names[i]!))) || undefined, timeAs: eventOf(timeName), recordedAs: secondDateAs(names[recorded[0] ?? -1]) };

  return (row, number) => {
    const textAt = (column = -1): string => plainCell(row[column] ?? "", number, names[column] ?? "", reading);
    const dateIn = (several: readonly number[], column: string, manner: ColumnManner): StatedDate => {
      const own = { text: several.length === 1 ? textAt(several[0]) : dateOfParts(several.map(textAt), several), place: { row: number, column }, manner };
      const others = othersOf(several);
      return others.length === 0 ? own : sameDate(own, dateIn(others, placeOf(others), inCalendarOf(nameOf(others[0]!), manner)), reading);
    };
    const [start, second] = [dateIn(span.start, places.start, manners.start), dateIn(recorded, places.recorded, manners.recorded)];
    const valuesAt = (column: number): readonly string[] => {
      const [text, separator] = [textAt(column), separators.get(column)];
      return separator ? text.split(separator) : [text];
    };
    const likely = likelyIn(textAt(likelyColumn), names);
    const dateAs = (field: "time" | "recorded", several: readonly number[], fields: DateFields): DateFields => (several.some((i) => likely.includes(names[i]!)) ? likelyDate(fields, field) : fields);
    const named: Record<"facets" | "details", [string, readonly string[]][]> = { facets: [], details: [] };
    for (let i = 0; i < row.length; i++) {
      const role = roles[i];
      if (role === undefined || row[i] === "" || (isSaidAs && i === asColumn) || (i === likelyColumn && likely.length > 0)) continue;
      const texts = role === "facets" ? valuesAt(i) : [textAt(i)];
      named[role].push([names[i]!, likely.includes(names[i]!) ? likelyTexts(texts) : texts]);
    }
    return {
      id: row[id[0] ?? -1],
      ...dateAs("time", [...time, ...end], reading.date("time", start.text, start.place, start.manner, span.end === null ? undefined : { ...dateIn(span.end, places.end, manners.end), isWithin: span.isWithin })),
      ...dateAs("recorded", recorded, reading.date("recorded", second.text, second.place, second.manner)),
      ...said,
      ...(isSaidAs ? { timeAs: textAt(asColumn) || undefined } : {}),
      lane: lane.length === 1 ? valuesAt(lane[0]!) : lane.flatMap(valuesAt),
      title: textAt(columns.title?.[0]),
      label: textAt(columns.label?.[0]),
      summary: textAt(columns.summary?.[0]),
      href: row[href[0] ?? -1],
      hrefColumn: names[href[0] ?? -1],
      kind: textAt(columns.kind?.[0]),
      facets: Object.fromEntries(named.facets),
      details: Object.fromEntries(named.details),
    };
  };
}
