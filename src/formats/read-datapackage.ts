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
import { tablesOf } from "./package-files.js";
import { type Draft, type Guess, type Reading, type ReadingBuilder, createReading, wholeOf } from "./reading.js";
import type { JSONOptions } from "./read-json.js";
import { type SchemaField, type TableSchema, schemaOf } from "./table-schema.js";
import { tellTitle } from "./tell-title.js";
import { type NumberedTexts, columnsIn, numberedTexts, textDrafts } from "./text-table.js";

/** `files`: what the package has in files of their own, in CSV or JSON, by the path it gives them. */
export interface DataPackageOptions extends JSONOptions {
  readonly files?: Readonly<Record<string, Input>> | undefined;
}

/** `name`: what its records have as a facet, where there are several tables. `called`: what a problem calls it, the file that it is in or else the same; "" where it is all of the package. `before`: how many rows the tables before it have. */
interface Table {
  readonly name: string;
  readonly called: string;
  readonly before: number;
  /** The dates that the schema's pattern puts in EDTF and no calendar has, as they are written. */
  readonly slips: ReadonlyMap<string, string>;
  readonly schema: TableSchema;
  readonly rows: readonly NumberedTexts[];
  readonly names: readonly string[];
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
  tellTitle(builder, "package", textOf(fieldOf(file, "title")), flatTexts({ ...file, resources: all.map((resource) => fieldOf(resource, "title")) }, builder, 0).values());
  if (resources.length === 0) builder.problem({ row: 0, column: "resources" }, "", "has no tables", "one resource or more");
  let before = 0;
  const tables = resources.map((resource, i): Table => {
    const name = textOf(fieldOf(resource, "name")) || `resource ${i + 1}`;
    const paths = fieldOf(resource, "data") === undefined ? membersOf(fieldOf(resource, "path")).map(textOf) : [];
    const called = paths.length === 1 ? paths[0]! : resources.length > 1 ? name : "";
    const slips = new Map<string, string>();
    builder.table("", 0);
    const entries = entriesOf(resource, name, options, builder);
    const schema = schemaOf(fieldOf(resource, "schema"), builder, `${textOf(fieldOf(resource, "name"))}.schema`);
    builder.table(called, before);
    const hasHeader = fieldOf(fieldOf(resource, "dialect"), "header");
    const rows = numberedTexts(entries, before, tellingTable(called, resources.length > 1, builder), { names: [...schema.fields.keys()], header: hasHeader === false ? false : undefined });
    for (const [, texts] of rows) clean(texts, schema, slips);
    const table = { name, called, before, slips, schema, rows, names: columnsIn(rows) };
    before += entries.length;
    return table;
  });
  givenColumns([...new Set(tables.flatMap(({ names }) => names))], options.columns ?? {});
  const several = tables.map((table) => draftsOf(table, tables.length > 1, options, builder));
  const areSomeDated = several.some(({ table, isDated }) => isDated && table.rows.length > 0);
  for (const { table, isDated, guesses, draftOf } of several) {
    if (areSomeDated && !isDated) {
      builder.guess({ field: "records", column: "", message: `table ${table.name} has no date: left out, with ${table.rows.length} ${table.rows.length === 1 ? "row" : "rows"}` });
      continue;
    }
    builder.table(table.called, table.before);
    for (const guess of guesses) builder.guess(guess);
    for (const row of table.rows) builder.add(draftOf(row), row[0]);
  }
  return builder.reading();
}

/** What would become of a table. `isDated`: whether a column of it is read as the date. `draftOf`: tells what it cannot read. */
interface Drafts {
  readonly table: Table;
  readonly isDated: boolean;
  readonly guesses: readonly Guess[];
  readonly draftOf: (row: NumberedTexts) => Draft;
}

function draftsOf(table: Table, isOneOfMany: boolean, options: DataPackageOptions, all: ReadingBuilder): Drafts {
  const { name, called, slips, schema, rows, names } = table;
  const guesses: Guess[] = [];
  let isDated = true;
  const telling = tellingTable(called, isOneOfMany, { ...all, guess: (guess) => guesses.push(guess) });
  const builder: ReadingBuilder = {
    ...all,
    date: datesBy(slips, all),
    guess(guess) {
      isDated &&= guess !== NO_DATES;
      telling.guess(guess);
    },
  };
  const stated = columnsBy(schema.fields, names);
  const given = { ...stated, ...ownColumns(names, options.columns ?? {}) };
  const draftOf = textDrafts(rows, names, given, options, builder, (column) => schema.fields.get(column)?.title ?? column, [stated.lane ?? []].flat());
  return {
    table, isDated, guesses,
    draftOf(row) {
      const id = schema.key.map((column) => row[1].get(column)?.[0] ?? "").filter(Boolean).join("/");
      const draft = draftOf(row);
      const facets = isOneOfMany ? { ...draft.facets, resource: [name, ...(draft.facets?.["resource"] ?? [])] } : draft.facets;
      return { ...draft, facets, ...(id === "" ? {} : { id }) };
    },
  };
}

/** As `builder`, but of one of several tables each guess says which it is of; what is not seen is told once of all. */
function tellingTable(called: string, isOneOfMany: boolean, builder: ReadingBuilder): ReadingBuilder {
  return { ...builder, guess(guess) { builder.guess(isOneOfMany && guess.field !== "controls" ? { ...guess, message: `${called}: ${guess.message}` } : guess); } };
}

function entriesOf(resource: JsonObject, name: string, { files }: DataPackageOptions, builder: ReadingBuilder): readonly unknown[] {
  const data = fieldOf(resource, "data");
  if (typeof data === "string") return cellsOf(data, resource, name, builder);
  if (data !== undefined) return listOf(data, builder, 0, `${name}.data`);
  return membersOf(fieldOf(resource, "path")).map(textOf).flatMap((path) => {
    if (files === undefined || !Object.hasOwn(files, path)) {
      builder.problem({ row: 0, column: name }, "", `resource ${path} is not in the file, ${files === undefined ? `give it as files["${path}"]` : "nor found beside it"}`, `the text of ${path}`);
      return [];
    }
    const text = textIn(decodedAs(textOf(fieldOf(resource, "encoding")), files[path]!, path, builder), tellingTable(path, true, builder));
    const value = parsedOf(text);
    if (value === undefined) return cellsOf(text, resource, name, builder);
    if (!isList(value)) builder.problem({ row: 0, column: name }, "", `resource ${path} is no list of records in JSON`, "a list of objects, or of rows");
    return isList(value) ? value : [];
  });
}

function cellsOf(text: string, resource: JsonObject, name: string, builder: ReadingBuilder): readonly unknown[] {
  const stated = textOf(fieldOf(fieldOf(resource, "dialect"), "delimiter"));
  const { rows, unclosed } = finished(csvRows(text, stated.length === 1 ? stated : delimiterOf(text)));
  if (unclosed !== null) builder.problem({ row: 0, column: name }, unclosed.text, "starts with a quote that nothing closes, and is read as it stands", "a quote at the end of the cell too");
  return rows;
}

/** Reads dates as `builder` does; of those of `slips` it is told how they are written. */
function datesBy(slips: ReadonlyMap<string, string>, builder: ReadingBuilder): ReadingBuilder["date"] {
  return (field, text, place, manner, end) => {
    const written = [text, end?.text ?? ""].map((each) => slips.get(each)) as [string?, string?];
    const places = [place, end?.place ?? place];
    written.forEach((slip, i) => {
      if (slip !== undefined) builder.problem(places[i]!, slip, "is not a date", "a date as the schema says");
    });
    if (written.every((slip) => slip === undefined)) return builder.date(field, text, place, manner, end);
    const last = end === undefined ? undefined : { ...end, text: written[1] ?? end.text };
    // One bound is enough; what starts at no date did not last.
    const found = end?.isWithin === true
      ? builder.date(field, written[0] === undefined ? text : "", place, manner, { ...end, text: written[1] === undefined ? end.text : "" })
      : written[0] === undefined ? builder.date(field, text, place, manner) : {};
    return { ...found, [`${field}Written`]: wholeOf(written[0] ?? text, place, last) };
  };
}

/** How dates are read that the schema has put in EDTF, in a column of the Julian calendar, which has leap days of its own. */
const JULIAN: ColumnManner = { order: null, ranges: false, months: false, counts: false, basic: false, julian: true };

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

/** What the schema says by its types and its `rdfType`: the first date is the time, unless a column is called so. */
function columnsBy(fields: ReadonlyMap<string, SchemaField>, names: readonly string[]): ColumnNames {
  const known = new Set(names);
  const own = [...fields].filter(([name]) => known.has(name));
  const columns: { -readonly [Name in NonNullable<SchemaField["role"]>]?: string } = {};
  for (const [name, { role }] of own) if (role !== null) columns[role] ??= name;
  const dates = own.flatMap(([name, { isDate }]) => (isDate ? name : []));
  const named = dates.find((name) => /^(?:time|date|start|begin)/i.test(name)) ?? dates.find((name) => !/^(?:end|until|record|written|publi|modif|creat|updat)/i.test(name));
  if (named !== undefined) columns.time ??= named;
  return columns;
}

/** Of the columns that are asked for, those of this table. */
function ownColumns(names: readonly string[], given: ColumnNames): ColumnNames {
  const known = new Set(names);
  const isOwn = (name: string): boolean => known.has(name.trim());
  return Object.fromEntries(Object.entries(given).flatMap(([field, value]: [string, ColumnNames["time" | "facets"]]): [string, typeof value][] => {
    if (typeof value === "object" && value !== null) return [[field, value.filter(isOwn)]];
    return value === null || (value !== undefined && isOwn(value)) ? [[field, value]] : [];
  }));
}
