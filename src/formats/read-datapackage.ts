import { type Input, decode } from "./decode.js";
import type { FlatTexts } from "./flat-texts.js";
import { type JsonObject, fieldOf, isList, isObjectAt, listOf, parsedOf, readJSONText, textOf } from "./json.js";
import { type Reading, type ReadingBuilder, createReading } from "./reading.js";
import { type SchemaField, schemaOf } from "./table-schema.js";
import { type TableColumns, columnsOf, numberedTexts, recordOf, textTable } from "./text-table.js";

/**
 * `files`: what the package has in files of their own, by the path it gives them. `rowsOf`: parts such a file into rows of cells, the first of names; without it, only JSON is read.
 */
export interface DataPackageOptions {
  readonly files?: Readonly<Record<string, Input>> | undefined;
  readonly rowsOf?: ((text: string) => Iterable<readonly string[]>) | undefined;
}

const RESOURCE = "resource";

/**
 * Reads the tables of a Data Package: objects, or rows below a row of names. The schema says what is a date and how it is written, what is missing, what makes the id, and what a column is called;
 * what it does not say is guessed from names. Of several tables each record has the facet "resource". Nothing is fetched: a table in a file of its own is read from `files`,
 * and is a problem where it is not there.
 *
 * Source: Frictionless Data, Data Package, Data Resource and Table Schema, 1.0.
 */
export function readDataPackage(input: Input, options: DataPackageOptions = {}): Reading {
  const builder = createReading("row");
  const file = readJSONText(input, builder);
  if (file === undefined || !isObjectAt(file, builder, 0)) return builder.reading();
  const resources = listOf(fieldOf(file, "resources"), builder, 0, "resources").filter((resource) => isObjectAt(resource, builder, 0, "resources"));
  if (resources.length === 0) builder.problem({ row: 0, column: "resources" }, "", "has no tables", "one resource or more");
  let before = 0;
  resources.forEach((resource, i) => {
    const name = textOf(fieldOf(resource, "name")) || `resource ${i + 1}`;
    const rows = entriesOf(resource, name, options, builder);
    before = addRows(rows, resource, resources.length > 1 ? name : null, before, builder);
  });
  return builder.reading();
}

/** Adds the records of one table, numbered on from those `before` it, which it returns. */
function addRows(entries: readonly unknown[], resource: JsonObject, facet: string | null, before: number, builder: ReadingBuilder): number {
  const schema = schemaOf(fieldOf(resource, "schema"), builder, `${textOf(fieldOf(resource, "name"))}.schema`);
  const rows = numberedTexts(entries, before, builder);
  for (const [, texts] of rows) clean(texts, schema.fields, schema.missing);
  const table = textTable(rows.map(([, texts]) => texts));
  const own = columnsOf(table, columnsIn(schema.fields, table.names), (guess) => { builder.guess(guess); });
  const columns: TableColumns = facet === null ? own : { ...own, facets: new Set([...own.facets, RESOURCE]) };
  const called = (name: string): string => schema.fields.get(name)?.title ?? name;
  for (const [row, texts] of rows) {
    if (facet !== null) texts.set(RESOURCE, [facet]);
    const id = schema.key.map((name) => texts.get(name)?.[0] ?? "").filter(Boolean).join("/");
    const draft = recordOf(texts, columns, row, builder, called);
    builder.add(id === "" ? draft : { ...draft, id }, row);
  }
  return before + entries.length;
}

function entriesOf(resource: JsonObject, name: string, { files = {}, rowsOf }: DataPackageOptions, builder: ReadingBuilder): readonly unknown[] {
  const data = fieldOf(resource, "data");
  if (typeof data === "string" && rowsOf !== undefined) return [...rowsOf(data)];
  if (data !== undefined) return listOf(data, builder, 0, `${name}.data`);
  const given = fieldOf(resource, "path");
  const entries: unknown[] = [];
  for (const path of (isList(given) ? given : [given]).map(textOf)) {
    const text = Object.hasOwn(files, path) ? decode(files[path]!).text : null;
    const value = text === null ? undefined : parsedOf(text);
    if (text === null) builder.problem({ row: 0, column: name }, "", `resource ${path} is not in the file; give it as files["${path}"]`, `the text of ${path}`);
    else if (isList(value)) for (const entry of value) entries.push(entry);
    else if (rowsOf !== undefined && value === undefined) for (const cells of rowsOf(text)) entries.push(cells);
    else builder.problem({ row: 0, column: name }, "", `resource ${path} is no list of records in JSON`, "a list of objects, or of rows");
  }
  return entries;
}

/** Leaves out what is missing, and puts dates in EDTF that the schema says how to read. */
function clean(texts: FlatTexts, fields: ReadonlyMap<string, SchemaField>, missing: ReadonlySet<string>): void {
  for (const [name, several] of texts) {
    const edtf = fields.get(name)?.edtf;
    const present = several.filter((text) => !missing.has(text)).map((text) => edtf?.(text) ?? text);
    if (present.length === 0) texts.delete(name);
    else texts.set(name, present);
  }
}

/** What the schema says by its types and its `rdfType`: the first date is the time, unless a column is called so. */
function columnsIn(fields: ReadonlyMap<string, SchemaField>, names: readonly string[]): Partial<TableColumns> {
  const columns: { -readonly [Name in keyof TableColumns]?: TableColumns[Name] } = {};
  const known = new Set(names);
  for (const [name, { role }] of fields) if (role !== null && known.has(name)) columns[role] ??= name;
  const dates = [...fields].filter(([name, { isDate }]) => isDate && known.has(name)).map(([name]) => name);
  const named = dates.find((name) => /^(?:time|date|start|begin)/i.test(name)) ?? dates.find((name) => !/^(?:end|until|record|written|publi|modif|creat|updat)/i.test(name));
  if (columns.time === undefined && named !== undefined) columns.time = named;
  return columns;
}

