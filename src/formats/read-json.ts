import { type Input, textIn } from "./decode.js";
import { NO_DATES, tellNoDates } from "./guess-columns.js";
import { jsonBreak } from "./json-break.js";
import { type JsonObject, isList, isObject, shapeOf } from "./json.js";
import { parsedWithDigits } from "./json-numbers.js";
import { isMadeLike } from "./made-label.js";
import { areOwnRecords, areWritten } from "./own-records.js";
import { type Reading, type ReadingBuilder, createReading } from "./reading.js";
import type { TableOptions } from "./table-options.js";
import { columnsIn, numberedTexts, textDrafts } from "./text-table.js";

/** Fields that hold the records, those first that say it better. */
const HOLDERS = ["records", "items", "data", "events", "rows", "results", "entries", "features"];

/** How many fields beside the list of records a guess names. */
const MOST_NAMED = 8;

const EXPECTED = "a list of objects, or an object with one in \"records\"";

/** As of a table, of which fields are the columns, called by their paths. */
export type JSONOptions = Omit<TableOptions, "header">;

/**
 * Reads a list of objects, an object that holds one, or objects on a line each (NDJSON). Fields are the columns of a table, and what each is, is guessed as of a table
 * in CSV, and told. A field within a field is called by its dotted path; a list is several values. Below a list of names a list is read as a row of values. A number is
 * what it says, so 1953 is a year, and one beyond 2^53 keeps its digits. A list of records as readers make them, such as `writeJSON` writes, is no table: they are taken back
 * as they are, unless `options.columns` says what is what. Throws a `TypeError` for a name in `options.columns` that no record has.
 */
export function readJSON(input: Input, options: JSONOptions = {}): Reading {
  const builder = createReading("record");
  const text = textIn(input, builder);
  const entries = entriesOf(text, builder);
  if (Object.keys(options.columns ?? {}).length === 0 && areOwnRecords(entries, text)) {
    // An id that looks as if a reader had made it is one where one has written the file.
    const isBack = entries.some(isMadeLike) && areWritten(entries, text);
    entries.forEach((record, i) => { builder.add(record, i + 1, isBack); });
    if (!entries.some(({ time, timeWritten }) => time ?? timeWritten)) tellNoDates(builder);
    return builder.reading();
  }
  const rows = numberedTexts(entries, 0, builder);
  const draftOf = textDrafts(rows, columnsIn(rows), options.columns ?? {}, options, {
    ...builder,
    guess(guess) {
      builder.guess(guess);
      if (guess === NO_DATES) tellNoDates(builder);
    },
  });
  for (const row of rows) builder.add(draftOf(row), row[0]);
  return builder.reading();
}

function entriesOf(text: string, builder: ReadingBuilder): readonly unknown[] {
  const value = parsedWithDigits(text);
  if (isList(value)) return value;
  if (isObject(value)) return entriesIn(value, builder);
  if (value === undefined && /^\s*[{[]/.test(text)) return linesOf(text, builder);
  builder.problem({ row: 0, column: "" }, "", value === undefined ? notJSON(text) : `is ${shapeOf(value)}`, EXPECTED);
  return [];
}

function entriesIn(file: JsonObject, builder: ReadingBuilder): readonly unknown[] {
  const holds = (name: string): boolean => Object.hasOwn(file, name) && isList(file[name]) && (file[name].length === 0 || isObject(file[name][0]) || isList(file[name][0]));
  const holder = HOLDERS.find(holds) ?? Object.keys(file).find((name) => holds(name) && (file[name] as readonly unknown[]).length > 0);
  if (holder === undefined) {
    builder.guess({ field: "records", column: "", message: "the object is read as one record, for it holds no list of them" });
    return [file];
  }
  const others = Object.keys(file).filter((name) => name !== holder).map((name) => name.slice(0, 60));
  const [named, more] = [others.slice(0, MOST_NAMED).join("\", \""), others.length - MOST_NAMED];
  const message = more > 0 ? `records are read from "${holder}", and not from "${named}", ${more} more` : others.length > 0 ? `records are read from "${holder}", and not from "${named}"` : `records are read from "${holder}"`;
  builder.guess({ field: "records", column: holder, message });
  return file[holder] as readonly unknown[];
}

function notJSON(text: string): string {
  const at = jsonBreak(text);
  if (text.trim() === "") return "is not JSON";
  return `is not JSON: it breaks at position ${at + 1}, ${at === text.length ? "its end" : `in line ${text.slice(0, at).split(/\r\n|\r|\n/).length}`}`;
}

/** Each line's value; a problem for one that is no JSON. */
function linesOf(text: string, builder: ReadingBuilder): readonly unknown[] {
  const lines = text.split(/\r\n|\r|\n/);
  const parsed = lines.map((line) => (line.trim() === "" ? null : parsedWithDigits(line)));
  // A list that breaks somewhere may have an object on a line too.
  if (2 * parsed.filter((value) => isObject(value) || isList(value)).length <= parsed.filter((value) => value !== null).length) {
    builder.problem({ row: 0, column: "" }, "", notJSON(text), EXPECTED);
    return [];
  }
  return parsed.flatMap((value, i) => {
    if (value !== undefined) return value === null ? [] : [value];
    builder.problem({ row: i + 1, column: "", unit: "line" }, lines[i], "is not JSON", "one object on each line");
    return [];
  });
}
