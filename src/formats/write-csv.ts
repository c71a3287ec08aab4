import { type WriteOptions, citedOf } from "./cited.js";
import type { FileRecord } from "./reading.js";
import { withCitation } from "./stated-details.js";

/** The columns of a record that are texts. */
const COLUMNS = ["id", "time", "recorded", "lane", "title", "label", "summary", "href", "kind", "timeWritten", "recordedWritten", "timeAs"] as const;

/** What a spreadsheet takes for the beginning of a formula, and an apostrophe before it for that of a text. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table in CSV, as of RFC 4180: a row for each record, in their order, below the names of those columns that have values; the lane is called "author" where it is that of all; after those of the fields come facets and details by their names. Several values
 * in a cell are parted at `; `, or at ` | ` where one in the column has a semicolon.
 *
 * A cell that a spreadsheet would take for a formula begins with an apostrophe, as OWASP has it ("CSV Injection"), which `readCSV` takes off again. That reads the records back, if it is told which columns are
 * facets, but for: values with both of the parting signs; what looks like HTML, of which it takes what that says; the dates as written, which are details where a date was read; and that one is Julian.
 */
export function writeCSV<Row>(records: readonly Row[], options: WriteOptions<Row> = {}): string {
  const rows = citedOf(records, options).map(withCitation).map(({ timeWritten, recordedWritten, ...record }): FileRecord => ({
    ...record,
    ...written("time", record.time, timeWritten),
    ...written("recorded", record.recorded, recordedWritten),
  }));
  const named = (["facets", "details"] as const).map((field) => [field, [...new Set(rows.flatMap((row) => Object.keys(row[field] ?? {})))]] as const);
  // So that they are authors to who reads it.
  const areAuthors = rows.some(({ lane }) => lane !== undefined) && rows.every(({ lane, laneIsAuthor }) => lane === undefined || laneIsAuthor === true) && !named.some(([, names]) => names.includes("author"));
  const columns: readonly { readonly name: string; readonly texts: (row: FileRecord) => readonly string[] }[] = [
    ...COLUMNS.map((name) => ({ name, texts: (row: FileRecord) => [row[name] ?? []].flat() })),
    ...named.flatMap(([field, names]) => names.map((name) => ({ name, texts: (row: FileRecord) => (Object.hasOwn(row[field] ?? {}, name) ? row[field]![name]! : []) }))),
  ];
  const cells = columns.map(({ name, texts }) => {
    const values = rows.map(texts);
    const separator = values.some((several) => several.some((value) => value.includes(";"))) ? " | " : "; ";
    return [name === "lane" && areAuthors ? "author" : name, ...values.map((several) => several.join(separator))];
  }).filter(([name, ...values]) => name === "id" || values.some((value) => value !== ""));
  return ["", ...rows].map((_, row) => `${cells.map((column) => cellOf(column[row]!)).join(",")}\r\n`).join("");
}

/** Where no date was read, what is written stands in its place. */
function written(field: "time" | "recorded", edtf: string | undefined, text: string | undefined): Partial<FileRecord> {
  if (text === undefined) return {};
  return { [edtf === undefined ? field : `${field}Written`]: text };
}

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
