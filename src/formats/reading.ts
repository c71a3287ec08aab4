import type { Channels, FieldOptions } from "../records/channels.js";
import { type Problem, valueInWords } from "../records/problem.js";
import { isBeyondRange } from "../time/read.js";
import { type DayOrder, readWritten, statesNoDate } from "../time/written.js";
import { cleanText } from "./clean-text.js";

/** Lists of texts by name, each list without repeats. */
export type TextsByName = Readonly<Record<string, readonly string[]>>;

/**
 * A record of a file, in the fields that a timeline reads by default; what the file does not say is absent. All text is plain text.
 *
 * `id`: the file's own, or made from the place in the file; no two records have the same. `time`, `recorded`: in EDTF.
 * `timeWritten`, `recordedWritten`: the same as the file writes it, where that is not the EDTF, and also where it is not to be read.
 * `timeJulian`, `recordedJulian`: true where the file states it in the Julian calendar.
 */
export interface FileRecord {
  readonly id: string;
  readonly time?: string;
  readonly timeWritten?: string;
  readonly timeJulian?: boolean;
  readonly recorded?: string;
  readonly recordedWritten?: string;
  readonly recordedJulian?: boolean;
  readonly lane?: readonly string[];
  readonly title?: string;
  readonly label?: string;
  readonly summary?: string;
  readonly href?: string;
  readonly kind?: string;
  readonly facets?: TextsByName;
  readonly details?: TextsByName;
}

/** As a `Problem`, of a file. `index`: the row or entry, from 0, of a table with its header counted. `field`: the column or element as the file calls it. `message`: all of it in a sentence, such as `row 14, column date: "31 June 1953" is not a date`. */
export interface FileProblem extends Problem {
  readonly message: string;
}

/** What a reader took something for that the file does not say. `field`: a field of the records, or `order` of day and month. `column`: what it is read from. `message`: all of it in a sentence. */
export interface Guess {
  readonly field: string;
  readonly column: string;
  readonly message: string;
}

/** What a reader makes of a file: never nothing, whatever the file. `channels`: how a timeline reads the facets and details. */
export interface Reading {
  readonly records: readonly FileRecord[];
  readonly problems: readonly FileProblem[];
  readonly guesses: readonly Guess[];
  readonly channels: Channels<FileRecord>;
}

/** Where something stands in a file. `row`: from 1; 0 is the file as a whole. `column`: "" is the whole row. */
export interface Place {
  readonly row: number;
  readonly column: string;
}

/** A record before it is cleaned: what is undefined, empty or only white space is left out. `id`: may be of another record too, or none. */
export type Draft = { readonly [Name in Exclude<keyof FileRecord, "id">]?: FileRecord[Name] | undefined } & { readonly id?: string | undefined };

/** The fields of a record that a date comes to. */
export type DateFields = Pick<Draft, "time" | "timeWritten" | "timeJulian" | "recorded" | "recordedWritten" | "recordedJulian">;

/** Collects what a reader finds. */
export interface ReadingBuilder {
  /** Adds a record. One without an id, or with one seen before, gets one of its own; the latter is a problem too. */
  add(draft: Draft, row: number): void;
  /** `reason`: goes on from the value, as in "is not a date". `expected`: what would have been read. */
  problem(place: Place, value: unknown, reason: string, expected: string): void;
  guess(guess: Guess): void;
  /** Reads `text` as the date `field`; `end`, if there is one, as when that ended. What cannot be read is kept as it is written, and a problem unless it states that there is no date. */
  date(field: "time" | "recorded", text: string, place: Place, order?: DayOrder | null, end?: { readonly text: string; readonly place: Place }): DateFields;
  reading(): Reading;
}

/** `unit`: what the file calls a record: "row", "record", "entry". */
export function createReading(unit: string): ReadingBuilder {
  const records: FileRecord[] = [];
  const problems: FileProblem[] = [];
  const guesses: Guess[] = [];
  const ids = new Set<string>();
  const keys = { facets: new Set<string>(), details: new Set<string>() };

  function problem({ row, column }: Place, value: unknown, reason: string, expected: string, id = ""): void {
    const where = [row > 0 ? `${unit} ${row}` : "the file", column === "" ? "" : `${unit === "row" ? "column " : ""}${column}`].filter(Boolean).join(", ");
    const what = valueInWords(value);
    problems.push({ index: Math.max(0, row - 1), id, field: column, value, expected, message: `${where}: ${what === "" ? "" : `"${what}" `}${reason}` });
  }

  function idOf(given: string, row: number): string {
    const wanted = given === "" ? `${unit}-${row}` : given;
    if (!ids.has(wanted)) return wanted;
    let id = "";
    for (let n = 2; id === "" || ids.has(id); n++) id = `${wanted}-${n}`;
    if (given !== "") problem({ row, column: "id" }, given, `was seen before; this one is kept as "${id}"`, "an id that no record before it has", id);
    return id;
  }

  function date(field: "time" | "recorded", text: string, place: Place, order: DayOrder | null = null, end?: { readonly text: string; readonly place: Place }): DateFields {
    const all = end === undefined || end.text.trim() === "" ? text : `${text} – ${end.text}`;
    const written = { [`${field}Written`]: all };
    const dateIn = (value: string, where: Place) => {
      if (value.trim() === "") return null;
      const found = readWritten(value, order);
      if (found === null && !statesNoDate(value)) problem(where, value, isBeyondRange(value) ? "is beyond the range of dates, 271822 BC to AD 275760" : "is not a date", "a date such as 1953, 1953-12 or 31 December 1953");
      return found;
    };
    const from = dateIn(text, place);
    const to = end === undefined ? null : dateIn(end.text, end.place);
    if (from === null && to === null) return text.trim() === "" && (end?.text ?? "").trim() === "" ? {} : written;
    const both = to === null ? from! : readWritten(`${from?.edtf ?? ""}/${to.edtf}`);
    if (both === null) problem(end!.place, end!.text, `does not follow "${text}"`, "a date after the first");
    const { edtf } = both ?? from!;
    const julian = from?.julian === true || to?.julian === true;
    return { [field]: edtf, ...(edtf === all.trim() ? {} : written), ...(julian ? { [`${field}Julian`]: true } : {}) };
  }

  return {
    add({ id = "", ...draft }, row) {
      const own = idOf(cleanText(id), row);
      ids.add(own);
      const fields = Object.entries(draft).flatMap(([name, value]) => {
        const clean = cleanValue(value);
        return clean === undefined ? [] : [[name, clean] as const];
      });
      const record = { id: own, ...Object.fromEntries(fields) } as FileRecord;
      for (const name of ["facets", "details"] as const) for (const key of Object.keys(record[name] ?? {})) keys[name].add(key);
      records.push(record);
    },
    problem,
    guess: (guess) => guesses.push(guess),
    date,
    reading: () => ({ records, problems, guesses, channels: channelsOf(keys) }),
  };
}

type Value = string | boolean | readonly string[] | TextsByName | undefined;

function cleanValue(value: Value): Value {
  if (typeof value === "string") return cleanText(value) || undefined;
  if (typeof value !== "object") return value;
  if (isList(value)) {
    const texts = [...new Set(value.map(cleanText))].filter(Boolean);
    return texts.length === 0 ? undefined : texts;
  }
  const lists = Object.entries(value).flatMap(([key, texts]) => {
    const clean = cleanValue(texts) as readonly string[] | undefined;
    return clean === undefined ? [] : [[cleanText(key), clean] as const];
  });
  // Also where a key is `__proto__`, which is then a property like any other.
  return lists.length === 0 ? undefined : Object.fromEntries(lists);
}

function isList(value: readonly string[] | TextsByName): value is readonly string[] {
  return Array.isArray(value);
}

function channelsOf({ facets, details }: Readonly<Record<"facets" | "details", ReadonlySet<string>>>): Channels<FileRecord> {
  const fields = (name: "facets" | "details", keys: ReadonlySet<string>): Readonly<Record<string, FieldOptions<FileRecord>>> =>
    Object.fromEntries([...keys].map((key) => [key, { label: key, value: (record: FileRecord) => ownOf(record[name], key) }]));
  return { ...(facets.size === 0 ? {} : { facets: fields("facets", facets) }), ...(details.size === 0 ? {} : { details: fields("details", details) }) };
}

/** Not what every object has, such as a constructor. */
function ownOf(lists: TextsByName | undefined, key: string): readonly string[] | undefined {
  return lists !== undefined && Object.hasOwn(lists, key) ? lists[key] : undefined;
}
