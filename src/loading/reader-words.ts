import { secondDateOf } from "../formats/named-columns.js";
import type { FileRecord, Reading } from "../formats/reading.js";
import type { Format } from "../formats/recognise.js";
import { phraseIn } from "../panels/phrases.js";
import type { FieldOptions } from "../records/channels.js";
import type { FileWords } from "../view/file-words.js";
import type { Words } from "../view/words.js";

/** What columns, or a reader, call lanes, kinds and the second date. */
export type Called = Partial<Pick<Words, "lane" | "recorded" | "kinds">>;

/** The formats of which the file itself says what its facets, details and kinds are called. */
const NAMED: readonly Format[] = ["csv", "tsv", "json", "sparql", "datapackage"];

/** Whether the reader calls them, and not the file. */
function isMade(format: Format | null): boolean {
  return format !== null && !NAMED.includes(format);
}

/** `reading` with what its reader calls facets and details. */
export function inWords(reading: Reading, format: Format | null, words: () => FileWords): Reading {
  if (!isMade(format)) return reading;
  const { facets = {}, details = {}, ...channels } = reading.channels;
  const named = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, FieldOptions<FileRecord>>> =>
    Object.fromEntries(Object.entries(fields as Readonly<Record<string, FieldOptions<FileRecord>>>).map(([key, field]) => [key, later({ ...field }, "label", () => phraseIn(words().labels, field.label ?? key))]));
  return { ...reading, channels: { ...channels, facets: named(facets), details: named(details) } };
}

/** What columns are `called`, and in place of those that are not, what the reader calls the second date; kinds where these are its own too. */
export function wordsOf({ records }: Reading, called: Called, format: Format | null, words: () => FileWords): Called {
  const second = called.recorded === undefined ? secondDateOf(records) : null;
  const own = { ...called };
  if (second !== null) later(own, "recorded", () => words().seconds[second] ?? second);
  if (isMade(format)) later(own, "kinds", () => words().kinds);
  return own;
}

/** Has `object` say `name` in the words of the moment at which it is asked for it: those of its language may still be on the way when a file is read. */
export function later<Given extends object>(object: Given, name: string, say: () => unknown): Given {
  return Object.defineProperty(object, name, { get: say, enumerable: true });
}
