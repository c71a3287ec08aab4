import { valueInWords } from "../records/problem.js";
import { unknown } from "../records/unknown.js";
import { type ColumnManner, type ColumnYears, createColumnYears, readInColumn } from "../time/column-years.js";
import { type ColumnOrder, createColumnOrder } from "../time/day-order.js";
import { readTime } from "../time/read.js";
import type { Time } from "../time/time.js";
import { cleanText } from "./clean-text.js";
import { oldStyleIn } from "./column-calendar.js";
import type { SpanColumns } from "./column-span.js";
import { plainText } from "./plain-text.js";
import type { ReadingBuilder, StatedDate } from "./reading.js";
import type { TableOptions } from "./table-options.js";

const SEPARATORS = [";", "|"];
const ORDERS: readonly unknown[] = ["day-first", "month-first", undefined];
/** What comes first, as a guess says it. */
const FIRST = { "day-first": "the day first", "month-first": "the month first" };

/** What the dates of columns settle together: the order of day and month, where the options do not say it, by all their texts, and by whole dates, or the years of dates in parts, what else their numbers are. */
export interface ColumnDates {
  readonly order: ColumnOrder;
  readonly years: ColumnYears;
}

export function createColumnDates(): ColumnDates {
  return { order: createColumnOrder(), years: createColumnYears() };
}

/** How the dates of columns are to be read. `start`, `end`: of the first date. */
export interface ColumnManners {
  readonly start: ColumnManner;
  readonly end: ColumnManner;
  readonly recorded: ColumnManner;
}

/** The columns of the first date and of the second, by name or number. */
interface DateColumns<Column> {
  readonly span: Pick<SpanColumns<Column>, "start" | "end">;
  readonly recorded: readonly Column[];
}

/** How dates are to be read, of which what is not certain is told. `found`: what those of either date settle. `called`: what a column of that name is also called. */
export function mannersOf<Column>(found: readonly ColumnDates[], { span: { start, end }, recorded }: DateColumns<Column>, nameOf: (column: Column) => string, options: TableOptions, reading: ReadingBuilder, called = (name: string): string => name): ColumnManners {
  const [of, second] = [[...start, ...(end ?? [])], recorded].map(([first], i) => mannerOf(found[i]!, first === undefined ? "" : nameOf(first), options, reading)) as [ColumnManner, ColumnManner];
  const inCalendar = (columns: readonly Column[], manner: ColumnManner): ColumnManner => {
    const names = columns.map(nameOf).map((name) => [name, oldStyleIn(name) ?? oldStyleIn(called(name))] as const);
    const [column, calendar] = names.find((each) => each[1] !== null) ?? [];
    if (column === undefined || calendar === undefined) return manner;
    reading.guess({ field: "calendar", column, message: `dates of column "${column}" are read in the Julian calendar, by its name` });
    return { ...manner, calendar };
  };
  return { start: inCalendar(start, of), end: inCalendar(end ?? [], of), recorded: inCalendar(recorded, second) };
}

/** The `manner` of a date, in the calendar of that of its two columns which is called `name`. */
export function inCalendarOf(name: string, manner: ColumnManner): ColumnManner {
  return { ...manner, calendar: oldStyleIn(name) };
}

/** Of two that are to be the same date, in either calendar, the first, or where that is empty the second; that their bounds, if neither is in doubt, do not meet is a problem at the second. */
export function sameDate(one: StatedDate, other: StatedDate, reading: Pick<ReadingBuilder, "problem">): StatedDate {
  if (one.text.trim() === "") return other;
  const [first, second] = [one, other].map(({ text, manner }) => readTime(readInColumn(cleanText(text), manner)?.edtf)) as [Time | null, Time | null];
  const isSure = (time: Time | null): time is Time => time !== null && !time.approximate && !time.uncertain;
  const isApart = isSure(first) && isSure(second) && (first.start[0] >= second.end[1] || second.start[0] >= first.end[1]);
  if (isApart) reading.problem(other.place, other.text, `is another date than "${valueInWords(one.text)}"`, "the same date in the other calendar");
  return one;
}

function mannerOf({ order: found, years }: ColumnDates, column: string, { dayOrder }: TableOptions, reading: ReadingBuilder): ColumnManner {
  if (!ORDERS.includes(dayOrder)) throw unknown("dayOrder", String(dayOrder), ["day-first", "month-first"]);
  const order = dayOrder ?? found.settled();
  if (order !== null && dayOrder === undefined) reading.guess({ field: "order", column, message: `dates of column "${column}" are read with ${FIRST[order]}, by its values` });
  const { examples: { range, day, number, midnight, minus, double, winter }, ...settled } = years.settled(OWN.test(column));
  const isOfYears = YEAR.test(column);
  const such = `dates of column "${column}" such as`;
  if (range !== null) reading.guess({ field: "years", column, message: `${such} ${range} are read as from ${range.slice(0, 4)} to ${range.slice(0, 2) + range.slice(-2)}, by its values` });
  if (number !== null && !isOfYears) reading.guess({ field: "years", column, message: `${such} ${number} are read as years, and not as days that a spreadsheet counts, by its values` });
  if (settled.basic) reading.guess({ field: "days", column, message: `${such} ${day} are read as days, by its values` });
  if (settled.midnights) reading.guess({ field: "days", column, message: `${such} ${midnight} are read as days, by its values` });
  if (minus !== null) reading.guess({ field: "years", column, message: `${such} ${minus} are read as years before Christ, of which EDTF counts the first as 0` });
  if (double !== null) reading.guess({ field: "calendar", column, message: `${such} ${double} are read in the Julian calendar, in the later year` });
  if (winter !== null) reading.guess({ field: "years", column, message: `${such} ${winter} are read as from December of that year to February of the next` });
  return { order, ...settled, counts: settled.counts && !isOfYears, calendar: null };
}

/** Who names a column as records do has EDTF in it. */
const OWN = /^(?:time|recorded)$|edtf/i;

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
