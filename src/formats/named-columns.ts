import { unknown } from "../records/unknown.js";
import { withoutCalendar } from "./column-calendar.js";
import type { FileRecord, Guess } from "./reading.js";

/** Columns by the fields that they are read as. */
export type NamedColumns = Readonly<Record<string, string | readonly string[] | null>>;

const SINGLE = ["id", "time", "end", "recorded", "lane", "title", "label", "summary", "href", "kind"];
const LISTS = ["facets", "details"];
const FIELDS = [...SINGLE, ...LISTS];

/** The columns that `text` names, such as `time: Sent; lane: ; facets: Place, Topic`; what is empty is none. Throws a `TypeError` for a field that is none. */
export function readColumns(text: string): NamedColumns {
  return Object.fromEntries(text.split(";").filter((pair) => pair.trim() !== "").map((pair) => {
    const [field = "", ...rest] = pair.split(":");
    const [name, column] = [field.trim(), rest.join(":").trim()];
    if (!FIELDS.includes(name)) throw unknown("field in columns", name, FIELDS);
    return [name, LISTS.includes(name) ? column.split(",").map((each) => each.trim()).filter(Boolean) : column || null];
  }));
}

/** What was guessed of columns, as such a text; "" where nothing was. What it cannot name is left out, and guessed again: a date whose year, month and day are in columns of their own, and a name with what parts names. */
export function writeColumns(guesses: readonly Guess[]): string {
  return [...new Set(guesses.map(({ field }) => field))].flatMap((field) => {
    const named = guesses.filter((guess) => guess.field === field && guess.column !== "");
    // Of a list, what is not named is in none.
    const columns = named.every(isNameable) ? named.map(({ column }) => column) : [];
    return FIELDS.includes(field) && columns.length > 0 ? [`${field}: ${columns.join(", ")}`] : [];
  }).join("; ");
}

function isNameable({ field, column }: Guess): boolean {
  return !column.includes("\", \"") && !column.includes(";") && !(LISTS.includes(field) && column.includes(","));
}

/** What the columns of lanes and of second dates are called, as they were said or else found: a timeline's words for them. */
export function calledBy({ guesses }: { readonly guesses: readonly Guess[] }, columns: NamedColumns): { readonly lane?: string; readonly recorded?: string } {
  return Object.fromEntries(["lane", "recorded"].flatMap((field) => {
    const column = Object.hasOwn(columns, field) ? columns[field] : guesses.find((guess) => guess.field === field)?.column;
    const name = typeof column === "string" ? withoutCalendar(column) : "";
    return name === "" ? [] : [[field, name]];
  }));
}

/** What a reader calls the second date of all records that have one, such as "received"; null where that is "recorded", or not the same of all. */
export function secondDateOf(records: readonly FileRecord[]): string | null {
  let found: string | null = null;
  for (const { recorded, recordedWritten, recordedAs } of records) {
    if (recorded === undefined && recordedWritten === undefined) continue;
    if (recordedAs === undefined || (found !== null && found !== recordedAs)) return null;
    found = recordedAs;
  }
  return found;
}
