import type { Steps } from "../records/steps.js";
import { basicDay } from "../time/column-years.js";
import { type DayOrder, readWritten } from "../time/written.js";
import { cleanText } from "./clean-text.js";

/** What the cells of a column look like. `filled`: how many are not empty, of which so many are `dates`, most of them `sure` to be nothing else, mere `years`, `numbers` that are days such as 19111231 if the column is one of dates, `links`, and `texts` that are none of these, no numbers and no times of a day. `length`: of all of them, in characters. `values`: apart at semicolons and bars; `entries` is how many with repeats. */
export interface ColumnFacts {
  filled: number;
  dates: number;
  sure: number;
  years: number;
  numbers: number;
  links: number;
  texts: number;
  length: number;
  entries: number;
  readonly values: Set<string>;
}

/** How many rows are looked at, spread over all of them. */
const SAMPLE = 1000;
/** Longer texts are no dates, and not compared to their end. */
const LONG = 100;

/** Facts of each of `width` columns in `rows`, of which `cellsOf` gives the cells, each with the number of its column. */
export function* columnFacts<Row>(rows: readonly Row[], from: number, width: number, cellsOf: (row: Row) => Iterable<readonly [column: number, cell: string]>): Steps<readonly ColumnFacts[]> {
  const some: ColumnFacts[] = [];
  // Row by row, since of many columns few may have cells.
  for (let i = from; i < rows.length; i += Math.ceil((rows.length - from) / SAMPLE)) {
    for (const [column, cell] of cellsOf(rows[i]!)) {
      const text = cleanText(cell);
      if (text !== "" && column < width) add((some[column] ??= noFacts()), text);
    }
    yield;
  }
  const none = noFacts();
  return Array.from({ length: width }, (_, column) => some[column] ?? none);
}

function noFacts(): ColumnFacts {
  return { filled: 0, dates: 0, sure: 0, years: 0, numbers: 0, links: 0, texts: 0, length: 0, entries: 0, values: new Set() };
}

function add(facts: ColumnFacts, text: string): void {
  facts.filled++;
  facts.length += text.length;
  const isLink = /^https?:\/\/\S+$/i.test(text);
  if (isYear(text)) facts.years++;
  else if (isLink) facts.links++;
  else if (basicDay(text) !== null) facts.numbers++;
  else if (isDay(text)) {
    facts.dates++;
    if (isSure(text)) facts.sure++;
  }
  else if (/[^-+\d.,]/.test(text) && !CLOCK.test(text)) facts.texts++;
  // Addresses differ at their ends.
  for (const value of text.slice(...(isLink ? [-LONG] : [0, LONG])).split(/[;|]/)) {
    facts.values.add(value.trim());
    facts.entries++;
  }
}

/** A time of some day, which is no name of anything. */
const CLOCK = /^\d\d?[:.h]\d\d(?:[:.]\d\d)?\s*(?:h|uhr|[ap]\.?m\.?)?$/i;

/** Has a month's name, three parts, dots or slashes, or is in doubt, while 1500-12 may be a shelfmark. */
function isSure(date: string): boolean {
  return /[\p{L}./~?]|\d-\d+-\d/u.test(date);
}

export function isYear(text: string): boolean {
  return /^[12]\d{3}$/.test(text);
}

const ORDERS: readonly DayOrder[] = ["day-first", "month-first"];

/** What is between numbers of which either may be the day. */
const HAS_ORDER = /[-/]/;

/** Whether `text` reads as a date, in either order of day and month, and is no mere number. */
export function isDay(text: string): boolean {
  return text.length < LONG && /\d/.test(text) && /[^-\d]|.-/.test(text) && (readWritten(text) !== null || (HAS_ORDER.test(text.normalize("NFKD")) && ORDERS.some((order) => readWritten(text, order) !== null)));
}
