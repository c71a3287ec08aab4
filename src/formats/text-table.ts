import { cleanText } from "./clean-text.js";
import { type FlatTexts, flatTexts } from "./flat-texts.js";
import { isList, isObjectAt, textOf } from "./json.js";
import { plainText } from "./plain-text.js";
import type { Draft, Guess, ReadingBuilder } from "./reading.js";

/** A table whose cells hold any number of texts, and whose rows need not have all of them: of ten thousand objects, each may have fields of its own. */
export interface TextTable {
  readonly names: readonly string[];
  readonly rows: readonly FlatTexts[];
}

/** The fields of a record that one column each is read into. `end`: when `time` ended. */
export type TableField = "id" | "time" | "end" | "recorded" | "lane" | "title" | "label" | "summary" | "href" | "kind";

/** Which column is what, by its name; of `facets` and `details` each. */
export type TableColumns = { readonly [Name in TableField]?: string } & Readonly<Record<"facets" | "details", ReadonlySet<string>>>;

/** What fields are also called, those first that say it better. */
const WORDS: Readonly<Record<TableField, string>> = {
  id: "id identifier key uuid", time: "time date start startdate starttime begin from held when year", end: "end enddate endtime until to", recorded: "recorded written datewritten published",
  lane: "lane group series sender author person", title: "title headline name subject event", label: "label shorttitle", summary: "summary description abstract text body content notes", href: "href url link uri", kind: "kind type category genre",
};

export function textTable(rows: readonly FlatTexts[]): TextTable {
  const names = new Set<string>();
  for (const row of rows) for (const name of row.keys()) names.add(name);
  return { names: [...names], rows };
}

/** Finds which of the columns is what: as `given`, else by their names. All that are nothing else are details. */
export function columnsOf({ names }: TextTable, given: Partial<TableColumns>, guess: (guess: Guess) => void): TableColumns {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = name.slice(0, 60).toLowerCase().replace(/[^a-z\d]/g, "");
    if (!byKey.has(key)) byKey.set(key, name);
  }
  const found: Partial<Record<TableField, string>> = {};
  const taken = new Set<string>([...(given.facets ?? []), ...(given.details ?? [])]);
  for (const field of Object.keys(WORDS) as readonly TableField[]) {
    const own = given[field];
    const name = own ?? WORDS[field].split(" ").map((word) => byKey.get(word)).find((each) => each !== undefined && !taken.has(each));
    if (name === undefined) continue;
    found[field] = name;
    taken.add(name);
    if (own === undefined && name !== field) guess({ field: field === "end" ? "time" : field, column: name, message: `"${name}" is read as the ${field === "end" ? "end of the time" : field}, by its name` });
  }
  return { ...found, facets: given.facets ?? new Set(), details: given.details ?? new Set(names.filter((name) => !taken.has(name))) };
}

/** The record of one row, its texts without HTML. What stands in a field of one text beside the first is a detail. */
export function recordOf(texts: FlatTexts, columns: TableColumns, row: number, builder: ReadingBuilder, called: (name: string) => string = (name) => name): Draft {
  const details = new Map<string, readonly string[]>();
  const textsAt = (name: string | undefined): readonly string[] => (name === undefined ? [] : texts.get(name) ?? []);
  const textAt = (field: TableField): string => {
    const [first = "", ...rest] = textsAt(columns[field]);
    if (rest.length > 0) details.set(called(columns[field]!), rest.map(plainText));
    return first;
  };
  const place = (field: TableField) => ({ row, column: columns[field] ?? field });
  const end = columns.end === undefined ? undefined : { text: textAt("end"), place: place("end") };
  const fields = {
    id: textAt("id"),
    ...builder.date("time", textAt("time"), place("time"), null, end),
    ...(columns.recorded === undefined ? {} : builder.date("recorded", textAt("recorded"), place("recorded"))),
    lane: textsAt(columns.lane).map(plainText),
    href: textAt("href"),
    ...Object.fromEntries((["title", "label", "summary", "kind"] as const).map((field) => [field, plainText(textAt(field))])),
  };
  const facets = new Map<string, readonly string[]>();
  // By the fields of the row, which may be few of all.
  for (const [name, several] of texts) {
    if (columns.facets.has(name)) facets.set(called(name), several.map(plainText));
    if (columns.details.has(name)) details.set(called(name), several.map(plainText));
  }
  return { ...fields, facets: Object.fromEntries(facets), details: Object.fromEntries(details) };
}

/** A row and its number. */
export type NumberedTexts = readonly [row: number, texts: FlatTexts];

/** What objects say, or, where the first entry is a list, rows of cells below that row of names. Numbered on from those `before`; what is neither is a problem. */
export function numberedTexts(entries: readonly unknown[], before: number, builder: ReadingBuilder): readonly NumberedTexts[] {
  const [first] = entries;
  const names = isList(first) ? first.map(textOf) : null;
  return entries.flatMap((entry, i): readonly NumberedTexts[] => {
    const row = before + i + 1;
    if (names !== null && isList(entry)) return i === 0 ? [] : [[row, rowTexts(entry, names)]];
    return isObjectAt(entry, builder, row) ? [[row, flatTexts(entry, builder, row)]] : [];
  });
}

/** What stands beyond the names is a column by its number. */
function rowTexts(cells: readonly unknown[], names: readonly string[]): FlatTexts {
  const texts: FlatTexts = new Map();
  cells.forEach((cell, i) => {
    const text = textOf(cell);
    if (text.trim() === "") return;
    const name = cleanText(names[i] ?? "") || `column ${i + 1}`;
    const several = texts.get(name);
    if (several === undefined) texts.set(name, [text]);
    else several.push(text);
  });
  return texts;
}
