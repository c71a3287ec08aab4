import { type ColumnFacts, isDay, isYear } from "./column-facts.js";
import { namesIn } from "./guess-columns.js";

/** Whether `row` names the columns, of which `below` is what stands under it: a row of names, and so none in which a cell is of a record. */
export function isHeader(row: readonly string[], below: readonly ColumnFacts[]): boolean {
  const hasRows = below.some(({ filled }) => filled > 0);
  const hasName = namesIn(row) > 0;
  const hasDates = row.filter((cell) => isDay(cell.trim())).length > 1;
  return !below.some((facts, i) => isOfRecord((row[i] ?? "").trim(), facts, hasRows, hasName, hasDates));
}

/** What is told of a first row that is none. `row`: its number; `names`: what the columns are called then. */
export function guessOfNoHeader(row: number, names = "no names"): { readonly field: string; readonly column: string; readonly message: string } {
  return { field: "header", column: "", message: `row ${row} is read as a record, and the columns have ${names}` };
}

/** Begins as a date does, such as one that cannot be read. */
const DATE_LIKE = /^\d.*\d{4}|^\d{4}/;

/**
 * Whether `text` is a date that heads nothing: it stands above dates or words, and not above bare numbers as the months and years of statistics do. `hasName`: another cell beside it is called as
 * a column would be. `hasDates`: several cells are months or days, so that beside a name years below them are numbers.
 */
function isOfRecord(text: string, { dates, years, numbers, texts, filled }: ColumnFacts, hasRows: boolean, hasName: boolean, hasDates: boolean): boolean {
  const [isDate, isNumber] = [isDay(text), isYear(text)];
  if (!hasRows) return !hasName && (isDate || isNumber);
  if (dates + (hasName && hasDates ? 0 : years) + numbers > 0.8 * filled) return isDate || (!hasName && (isNumber || DATE_LIKE.test(text)));
  if (hasName) return false;
  return isDate ? texts + dates > 0 || filled === 0 : isNumber && dates + years > 0.8 * (filled - texts);
}
