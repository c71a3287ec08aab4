import { valueInWords } from "../records/problem.js";
import { type Steps, finished, strides } from "../records/steps.js";
import { type CSVRows, csvRows, delimiterOf } from "./csv-rows.js";
import { type Input, decodeInSteps, tellEncoding } from "./decode.js";
import { foreignTo } from "./foreign.js";
import { type TableOptions, readRowsInSteps } from "./read-table.js";
import { type Reading, createReading } from "./reading.js";

/** `delimiter`: the character at which cells end; by default the one that a first line `sep=;` names, else a guess among `, ; \t |`. */
export interface CSVOptions extends TableOptions {
  readonly delimiter?: string | undefined;
}

/** What Excel writes to say what cells end at, and does not count as a row. */
const SEP = /^"?sep=([^"\r\n])"?(?:\r\n|\r|\n|$)/i;

/** How many rows are looked at once: a few milliseconds of them. */
const STRIDE = 1 << 12;

/** What a spreadsheet would take for a formula, but for the apostrophe that a writer set before it. */
const APOSTROPHE = 39;
const FORMULA = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * Reads a table as spreadsheets write it, its cells apart by commas, semicolons, tabs or bars. An apostrophe that keeps a cell
 * from being a formula, `'=1+1`, is no part of it. Throws a `TypeError` for a name in `options.columns` that no column has.
 *
 * Source: RFC 4180.
 */
export function readCSV(input: Input, options: CSVOptions = {}): Reading {
  return finished(readCSVInSteps(input, options));
}

/** The same in steps, which yield how far it is, from 0 to 1. */
export function* readCSVInSteps(input: Input, options: CSVOptions): Steps<Reading, number> {
  if (options.delimiter !== undefined && !/^[^"\r\n]$/.test(options.delimiter)) throw new TypeError(`invalid delimiter: ${valueInWords(options.delimiter)}; expected one character, not a quote or a line break`);
  const decoded = yield* decodeInSteps(input);
  const { text } = decoded;
  const reading = createReading("row");
  const foreign = foreignTo(text);
  if (foreign !== null) {
    reading.problem({ row: 0, column: "" }, "", foreign, "a table in CSV");
    return reading.reading();
  }
  tellEncoding(reading, decoded);
  const [line, named] = SEP.exec(text) ?? ["", undefined];
  const delimiter = options.delimiter ?? named ?? delimiterOf(text);
  if (![options.delimiter, named, ","].includes(delimiter)) reading.guess({ field: "delimiter", column: "", message: `cells are taken to end at ${delimiter === "\t" ? "a tab" : `"${delimiter}"`}` });
  const { rows, unclosed } = yield* csvRows(text.slice(line.length), delimiter);
  for (const cell of unclosed) reading.problem({ row: cell.row, column: "" }, cell.text, "starts with a quote that nothing closes, and is read as it stands", "a quote at the end of the cell too");
  // Few tables have any, which are not to cost the others a walk.
  if (text.includes("'")) yield* restoreFormulas(rows);
  return yield* readRowsInSteps(rows, options, reading, delimiter);
}

/** Puts cells that were kept from being formulas as they were. */
function restoreFormulas(rows: CSVRows["rows"]): Steps<void> {
  return strides(rows.length, (from, to) => {
    for (let i = from; i < to; i++) if (rows[i]!.some(isKept)) rows[i] = rows[i]!.map((cell) => (isKept(cell) ? cell.slice(1) : cell));
  }, STRIDE);
}

function isKept(cell: string): boolean {
  return cell.charCodeAt(0) === APOSTROPHE && FORMULA.test(cell);
}

/** The same, of cells that end at tabs. */
export function tabsIn(options: CSVOptions): CSVOptions {
  return { ...options, delimiter: options.delimiter ?? "\t" };
}
