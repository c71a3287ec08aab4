import { type Steps, finished } from "../records/steps.js";
import { cleanText } from "./clean-text.js";
import { columnFacts } from "./column-facts.js";
import { NO_DATES, guessColumns, namesIn, tellNoDates } from "./guess-columns.js";
import { guessOfNoHeader, isHeader } from "./header-row.js";
import { plainText } from "./plain-text.js";
import { type Reading, createReading } from "./reading.js";
import { rowDrafts } from "./row-drafts.js";
import type { TableOptions } from "./table-options.js";

export type { TableOptions } from "./table-options.js";

type Row = readonly string[];

/** How many cells are read at once: a few milliseconds of them. */
const STRIDE = 1 << 10;

/** How many lines a title has at most, and how many rows below show that it is one. */
const MOST_TITLE = 10;

/** How many columns are read: as many as a spreadsheet has. */
const MOST_COLUMNS = 1 << 14;

/**
 * Reads a table of which the first row names the columns, unless that has dates where the rows below it have. Rows are counted from 1, with
 * that one and those without text, which are no records. Cells may hold HTML. Throws a `TypeError` for a name in `options.columns` that no column has.
 */
export function readRows(rows: readonly Row[], options: TableOptions = {}): Reading {
  return finished(readRowsInSteps([...rows], options));
}

/** The same in steps, which yield how far it is, from 0 to 1. `rows`: let go of one by one, so that they are not in memory beside the records. `reading`: has what was found before. `delimiter`: what cells end at, which parts no values in them. */
export function* readRowsInSteps(rows: Row[], options: TableOptions, reading = createReading("row"), delimiter = ""): Steps<Reading, number> {
  const top = rows.findIndex(isFilled);
  const first = options.header === undefined ? firstBelowTitle(rows, top) : top;
  if (first > top) reading.guess({ field: "header", column: "", message: `row ${first + 1} is read as the header, and what stands above it as no record: ${rows.slice(top, first).flat().map((cell) => cell.trim()).filter(Boolean).join("; ").slice(0, 200)}` });
  const head = rows[first] ?? [];
  let wide = 0;
  for (const { length } of rows) wide = Math.max(wide, length);
  if (first === -1) reading.problem({ row: 0, column: "" }, "", "has no rows", "a row of names and one or more of values");
  if (wide > MOST_COLUMNS) reading.problem({ row: 0, column: "" }, "", `has ${wide} columns, of which the first ${MOST_COLUMNS} are read`, `at most ${MOST_COLUMNS} columns`);
  const width = Math.min(wide, MOST_COLUMNS);
  const below = yield* columnFacts(rows, first + 1, width, cellsOf);
  const hasHeader = options.header ?? isHeader(head, below);
  if (hasHeader && first !== -1 && !below.some(({ filled }) => filled > 0)) reading.problem({ row: 0, column: "" }, "", "has no rows below its header", "one or more rows of values");
  if (!hasHeader) reading.guess(guessOfNoHeader(first + 1));
  const from = hasHeader ? first + 1 : first;
  const names = namesOf(hasHeader ? head : [], width);
  const columns = guessColumns(names, hasHeader ? below : yield* columnFacts(rows, from, width, cellsOf), options.columns ?? {}, (guess) => {
    reading.guess(guess);
    if (guess === NO_DATES) tellNoDates(reading);
  });
  const draftOf = yield* rowDrafts(rows, from, names, columns, options, reading, delimiter);
  const named = hasHeader ? head.length : width;
  for (let i = from, cells = 0; i < rows.length; i++) {
    const row = rows[i]!;
    rows[i] = READ;
    if (row.length > named && isFilled(row.slice(named))) reading.problem({ row: i + 1, column: "" }, "", `has ${row.length} cells, and the header ${named}`, `${named} cells`);
    if (isFilled(row)) reading.add(draftOf(row, i + 1), i + 1);
    cells += row.length + 1;
    if (cells < STRIDE) continue;
    cells = 0;
    yield i / rows.length;
  }
  return reading.reading();
}

const READ: Row = [];

function cellsOf(row: Row): Iterable<readonly [number, string]> {
  return row.entries();
}

function isFilled(row: Row): boolean {
  return row.some((cell) => cell.trim() !== "");
}

/** What a line begins with that is a comment, unless it names the columns. */
const COMMENT = /^\s*#/;

/**
 * Lines of one cell, or comments, are a title, if below them a row of several has most rows as wide: one that is called as columns are, or behind a blank line. Then a row of groups of columns is one
 * too, with gaps, and of no such names, above one of at least two.
 */
function firstBelowTitle(rows: readonly Row[], top: number): number {
  const countIn = (row: Row | undefined = []): number => row.filter((cell) => cell.trim() !== "").length;
  const isComment = (row: Row): boolean => COMMENT.test(row[0] ?? "") && namesIn(row) === 0;
  let at = top;
  while (at !== -1 && at < MOST_TITLE + top && (countIn(rows[at]) < 2 || isComment(rows[at]!))) at++;
  const [head = [], below = []] = [rows[at], rows[at + 1]];
  if (countIn(head) > 1 && countIn(head) < countIn(below) && namesIn(head) === 0 && namesIn(below) > 1) at++;
  else if (at === top || !(namesIn(head) > 0 || rows.slice(top, at).some((row) => !isFilled(row) || isComment(row)))) return top;
  const next = rows.slice(at + 1, at + 1 + MOST_TITLE).filter(isFilled);
  return countIn(rows[at]) > 1 && 2 * next.filter((row) => countIn(row) > 1).length > next.length ? at : top;
}

/** A name for each column, no two the same. */
function namesOf(header: Row, width: number): readonly string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, i) => {
    const wanted = cleanText(plainText(header[i] ?? "")) || `column ${i + 1}`;
    let [name, n] = [wanted, seen.get(wanted) ?? 1];
    while (seen.has(name)) name = `${wanted} ${++n}`;
    seen.set(wanted, n).set(name, 1);
    return name;
  });
}
