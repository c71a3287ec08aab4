import { finished } from "../records/steps.js";
import { type ColumnManner, readInColumn } from "../time/column-years.js";
import { readTime } from "../time/read.js";
import { cleanText } from "./clean-text.js";
import { isOldStyle } from "./column-calendar.js";
import { csvRows, delimiterOf } from "./csv-rows.js";
import { type Input, decodedAs, textIn } from "./decode.js";
import { type FlatTexts, flatTexts } from "./flat-texts.js";
import { type ColumnNames, NO_DATES, givenColumns } from "./guess-columns.js";
import { type JsonObject, fieldOf, isList, isObjectAt, listOf, membersOf, parsedOf, readJSONText, textOf } from "./json.js";
import { MOST_FILES, pathsOf, tablesOf } from "./package-files.js";
import { type Guess, type Reading, type ReadingBuilder, createReading, wholeOf } from "./reading.js";
import type { JSONOptions } from "./read-json.js";
import { type SchemaField, type TableSchema, schemaOf } from "./table-schema.js";
import { tellTitle } from "./tell-title.js";
import { columnsIn, numberedTexts, textDrafts } from "./text-table.js";

/** `files`: what the package has in files of their own, in CSV or JSON, by the path it gives them. */
export interface DataPackageOptions extends JSONOptions {
  readonly files?: Readonly<Record<string, Input>> | undefined;
}

/**
 * Reads the tables of a Data Package: objects, or rows below a row of names, in JSON or CSV. The schema says what the columns are, what is a date and how it is written, what is missing, what makes the id, and what a
 * column is called; what it does not say is guessed as of any table. Where some resources say that they are tables, the others are none. Of several tables each record has the facet "resource", and those without a date, beside one that has dates, have no records, which is told as a guess. Nothing is fetched: a table in a file of its own is read
 * from `files`, in the encoding that its resource states, and is a problem where it is not there. Throws a `TypeError` for a name in `options.columns` that no table has.
 *
 * Source: Frictionless Data, Data Package, Data Resource, Table Schema and CSV Dialect, 1.0; `type`, 2.0.
 */
export function readDataPackage(input: Input, options: DataPackageOptions = {}): Reading {
  const builder = createReading("row");
  const file = readJSONText(input, builder);
  if (file === undefined || !isObjectAt(file, builder, 0)) return builder.reading();
  const all = listOf(fieldOf(file, "resources"), builder, 0, "resources").filter((resource) => isObjectAt(resource, builder, 0, "resources"));
  const resources = tablesOf(all);
  tellTitle(builder, "the package", textOf(fieldOf(file, "title")), flatTexts({ ...file, resources: all.map((resource) => fieldOf(resource, "title")) }, builder, 0).values());
  if (resources.length === 0) builder.problem({ row: 0, column: "resources" }, "", "has no tables", "one resource or more");
  const { columns = {}, files } = options;
  const isOneOfMany = resources.length > 1;
  const within = new Map(pathsOf(all).map((path, i) => [path, i]));
  let count = 0;
  const tables = resources.map((resource, i) => {
    // What its records have as a facet, and what problems call it: the file that it is in, or else the same; "" where it is all of the package.
    const name = textOf(fieldOf(resource, "name")) || `resource ${i + 1}`;
    const paths = membersOf(fieldOf(resource, "path")).map(textOf);
    const [data, dialect] = ["data", "dialect"].map((field) => fieldOf(resource, field));
    const called = data === undefined && paths.length === 1 ? paths[0]! : isOneOfMany ? name : "";
    const telling = isOneOfMany ? tellingTable(called, builder) : builder;
    builder.table("", 0);
    const entries = typeof data === "string" ? cellsOf(data, dialect, name, builder)
      : data !== undefined ? listOf(data, builder, 0, `${name}.data`)
      : paths.flatMap((path) => entriesAt(path, files, within, resource, builder));
    const schema = schemaOf(fieldOf(resource, "schema"), builder, `${textOf(fieldOf(resource, "name"))}.schema`);
    const before = count;
    builder.table(called, before);
    count += entries.length;
    const rows = numberedTexts(entries, before, telling, { names: [...schema.fields.keys()], header: fieldOf(dialect, "header") === false ? false : undefined });
    const slips = new Map<string, string>();
    for (const [, texts] of rows) clean(texts, schema, slips);
    const names = columnsIn(rows);
    const guesses: Guess[] = [];
    const authors = names.filter((column) => schema.fields.get(column)?.role === "lane");
    const draftOf = textDrafts(rows, names, columnsOf(schema.fields, names, columns), options, { ...builder, date: datesBy(slips, builder), guess: (guess) => guesses.push(guess) }, (column) => schema.fields.get(column)?.title ?? column, authors);
    return { name, called, telling, before, schema, rows, names, guesses, draftOf, isDated: !guesses.includes(NO_DATES) };
  });
  givenColumns([...new Set(tables.flatMap(({ names }) => names))], columns);
  const areSomeDated = tables.some(({ rows, isDated }) => isDated && rows.length > 0);
  for (const { name, called, telling, before, schema, rows, guesses, draftOf, isDated } of tables) {
    if (areSomeDated && !isDated) {
      builder.guess({ field: "records", column: "", message: `table ${name} has no date: left out, with ${rows.length} ${rows.length === 1 ? "row" : "rows"}` });
      continue;
    }
    builder.table(called, before);
    for (const guess of guesses) telling.guess(guess);
    for (const row of rows) {
      const draft = draftOf(row);
      const key = schema.key.map((column) => row[1].get(column)?.[0] ?? "").filter(Boolean).join("/");
      builder.add({ ...draft, id: key || draft.id, facets: isOneOfMany ? { ...draft.facets, resource: [name, ...(draft.facets?.["resource"] ?? [])] } : draft.facets }, row[0]);
    }
  }
  return builder.reading();
}

/** As `builder`, but of one of several tables each guess says which it is of; what is not seen is told once of all. */
function tellingTable(called: string, builder: ReadingBuilder): ReadingBuilder {
  return { ...builder, guess(guess) { builder.guess(guess.field === "controls" ? guess : { ...guess, message: `${called}: ${guess.message}` }); } };
}

/** `within`: the paths in the folder of the package, numbered. */
function entriesAt(path: string, files: DataPackageOptions["files"], within: ReadonlyMap<string, number>, resource: JsonObject, builder: ReadingBuilder): readonly unknown[] {
  const refuse = (reason: string, expected: string): readonly unknown[] => {
    builder.problem({ row: 0, column: "" }, path, reason, expected);
    return [];
  };
  if (files === undefined || !Object.hasOwn(files, path)) {
    const place = within.get(path);
    const reason = files === undefined ? `is not in the file, give it as files["${path}"]`
      : place === undefined ? "leads out of the folder of the file, and is not looked for"
      : place < MOST_FILES ? "is not in the file, nor found beside it" : `is not among the first ${MOST_FILES} files, and is not looked for`;
    return refuse(reason, `the text of ${path}`);
  }
  const text = textIn(decodedAs(textOf(fieldOf(resource, "encoding")), files[path]!, path, builder), tellingTable(path, builder));
  const value = parsedOf(text);
  return value === undefined ? cellsOf(text, fieldOf(resource, "dialect"), path, builder) : isList(value) ? value : refuse("is no list of records in JSON", "a list of objects, or of rows");
}

function cellsOf(text: string, dialect: unknown, column: string, builder: ReadingBuilder): readonly unknown[] {
  const stated = textOf(fieldOf(dialect, "delimiter"));
  const { rows, unclosed } = finished(csvRows(text, stated.length === 1 ? stated : delimiterOf(text)));
  for (const cell of unclosed) builder.problem({ row: 0, column }, cell.text, "starts with a quote that nothing closes, and is read as it stands", "a quote at the end of the cell too");
  return rows;
}

/** Reads dates as `builder` does; of those of `slips` it is told how they are written. */
function datesBy(slips: ReadonlyMap<string, string>, builder: ReadingBuilder): ReadingBuilder["date"] {
  return (field, text, place, manner, end) => {
    const [first, last] = [slips.get(text), slips.get(end?.text ?? "")];
    const tell = (slip: string | undefined, at = place): void => {
      if (slip !== undefined) builder.problem(at, slip, "is not a date", "a date as the schema says");
    };
    tell(first);
    tell(last, end?.place);
    // One bound is enough; what starts at no date did not last.
    const found = first !== undefined && end?.isWithin !== true ? {} : builder.date(field, first === undefined ? text : "", place, manner, end && { ...end, text: last === undefined ? end.text : "" });
    return first === undefined && last === undefined ? found : { ...found, [`${field}Written`]: wholeOf(first ?? text, place, end && { ...end, text: last ?? end.text }) };
  };
}

/** How dates are read that the schema has put in EDTF, in a column of the Julian calendar, which has leap days of its own. */
const JULIAN: ColumnManner = { order: null, ranges: false, months: false, seasons: true, counts: false, basic: false, midnights: false, decimals: false, calendar: "" };

/** Leaves out what is missing, and puts dates in EDTF that the schema says how to read; of those that are none, it says in `slips` how they are written. */
function clean(texts: FlatTexts, { fields, missing }: TableSchema, slips: Map<string, string>): void {
  for (const [name, several] of texts) {
    const { edtf, title = "" } = fields.get(name) ?? {};
    const isJulian = isOldStyle(name) || isOldStyle(title);
    const present = several.filter((text) => !missing.has(text)).map((text) => {
      if (edtf === undefined) return text;
      const written = cleanText(text);
      const date = edtf(written);
      if (date !== written && readTime(date) === null && !(isJulian && readInColumn(date, JULIAN) !== null)) slips.set(date, written);
      return date;
    });
    if (present.length === 0) texts.delete(name);
    else texts.set(name, present);
  }
}

/** What is `given` of these columns, else what the schema says by its types and its `rdfType`: the first date is the time, unless a column is called so. */
function columnsOf(fields: ReadonlyMap<string, SchemaField>, names: readonly string[], given: ColumnNames): ColumnNames {
  const known = new Set(names);
  const isOwn = (name: string): boolean => known.has(name.trim());
  const own = [...fields].filter(([name]) => known.has(name));
  const columns: Record<string, string | readonly string[] | null> = {};
  for (const [name, { role }] of own) if (role !== null) columns[role] ??= name;
  const dates = own.flatMap(([name, { isDate }]) => (isDate ? name : []));
  const named = dates.find((name) => /^(?:time|date|start|begin)/i.test(name)) ?? dates.find((name) => !/^(?:end|until|record|written|publi|modif|creat|updat)/i.test(name));
  if (named !== undefined) columns["time"] ??= named;
  for (const [field, value] of Object.entries(given) as readonly [string, ColumnNames["time" | "facets"]][]) {
    if (typeof value === "object") columns[field] = value?.filter(isOwn) ?? null;
    else if (value !== undefined && isOwn(value)) columns[field] = value;
  }
  return columns;
}
