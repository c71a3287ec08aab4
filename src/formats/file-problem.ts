import { type Problem, type ProblemParts, valueInWords } from "../records/problem.js";
import { type ColumnManner, openInColumn, readInColumn } from "../time/column-years.js";
import { eitherDay } from "../time/either-day.js";
import { isBeyondRange } from "../time/read.js";
import { whyUnread } from "../time/written.js";
import { cleanText } from "./clean-text.js";

/**
 * As a `Problem`, of a file. `index`: the row or entry, from 0, of a table with its header counted, and numbered on from table to table as ids are; the `message` names the table.
 * `field`: the column or element as the file calls it. `message`: all of it in a sentence, such as `row 14, column date: "31 June 1953" is not a date`. `parts`: what that is made of.
 */
export interface FileProblem extends Problem {
  readonly message: string;
  readonly parts: ProblemParts;
}

/** Where something stands in a file. `row`: from 1; 0 is the file as a whole. `column`: "" is the whole row. `unit`: what the row is, if it is no record. */
export interface Place {
  readonly unit?: ProblemParts["unit"];
  readonly row: number;
  readonly column: string;
}

/** What is expected where an id was seen before: the one problem beside which all of the record is read. */
export const UNUSED_ID = "an id that no record before it has";

/** The problem at a `place`, whose `row` is numbered on from table to table, that is told by `parts`. `id`: of its record, "" where it has none. */
export function fileProblem({ row, column }: Place, value: unknown, parts: ProblemParts, expected: string, id: string): FileProblem {
  return { index: Math.max(0, row - 1), id, field: column, value, expected, message: sentenceOf(column, valueInWords(value), parts), parts };
}

function sentenceOf(column: string, value: string, { table, unit, row, reason }: ProblemParts): string {
  const name = valueInWords(column);
  const where = [table, row > 0 ? `${unit} ${row}` : table === "" ? "the file" : "", name === "" ? "" : `${unit === "row" && row > 0 ? "column " : ""}${name}`].filter(Boolean).join(", ");
  return cleanText(`${where}${value !== "" ? `: "${value}"` : where === "the file" ? "" : ":"} ${reason}`);
}

const A_DATE = "a date such as 1953, 1953-12 or 31 December 1953";

/** Why a date is none that is to be told by its years. */
export const BEYOND_RANGE = "is beyond the range of dates, 271822 BC to AD 275760";

/** Why `text` is no date, and what would be one. */
export function whyNoDate(text: string, manner: ColumnManner): readonly [reason: string, expected: string] {
  const open = openInColumn(text, manner);
  if (open !== null) return [open, A_DATE];
  if (isBeyondRange(text)) return [BEYOND_RANGE, A_DATE];
  const either = manner.order === null && (readInColumn(text, { ...manner, order: "day-first" }) ?? readInColumn(text, { ...manner, order: "month-first" })) !== null ? eitherDay(text) : null;
  if (either !== null) return [`may be ${either}; the column does not settle which`, A_DATE];
  return whyUnread(text, manner.order, manner.calendar !== null) ?? ["is not a date", A_DATE];
}
