import type { Channels, FieldOptions } from "../records/channels.js";
import { type ProblemParts, valueInWords } from "../records/problem.js";
import { type ColumnManner, isJulianByYear, readInColumn } from "../time/column-years.js";
import { readTime } from "../time/read.js";
import { type WrittenDate, readWritten, statesNoDate, statesPresent } from "../time/written.js";
import { cleanText, controlIn, guessOfControls } from "./clean-text.js";
import { type FileProblem, type Place, UNUSED_ID, fileProblem, whyNoDate } from "./file-problem.js";
import { createLaneNames } from "./lane-names.js";
import { isMadeLike, isNameless, madeLabel } from "./made-label.js";

/** Lists of texts by name, each list without repeats. One of a single value may be shared by records, and then nobody may write in it. */
export type TextsByName = Readonly<Record<string, readonly string[]>>;

/**
 * A record of a file, in the fields that a timeline reads by default; what the file does not say is absent. All text is plain text.
 *
 * `id`: the file's own, or made from the place in the file; no two records have the same. `time`, `recorded`: in EDTF.
 * `timeWritten`, `recordedWritten`: the same as the file writes it, where that is not the EDTF, and also where it is not to be read; of a column that says that it is Julian with what it says, "18 December 1911 (O.S.)".
 * `timeJulian`, `recordedJulian`: true where the file states it in the Julian calendar.
 * `timeAs`: what the file calls the first date, such as "held", where it says that this is of an event, and the second or none the document's own; it is cited so.
 * `laneIsAuthor`: true where the file says that the lane is who wrote or spoke, as a column "Sender" does and one "Office" does not; only then is it cited as the authors.
 * `recordedAs`: what the file calls the second date, where that is not "recorded"; it is cited by no other word.
 */
export interface FileRecord {
  readonly id: string;
  readonly time?: string;
  readonly timeWritten?: string;
  readonly timeJulian?: boolean;
  readonly timeAs?: string;
  readonly recorded?: string;
  readonly recordedWritten?: string;
  readonly recordedJulian?: boolean;
  readonly recordedAs?: string;
  readonly lane?: readonly string[];
  readonly laneIsAuthor?: boolean;
  readonly title?: string;
  readonly label?: string;
  readonly summary?: string;
  readonly href?: string;
  readonly kind?: string;
  readonly facets?: TextsByName;
  readonly details?: TextsByName;
}

/** What a reader took something for that the file does not say. `field`: a field of the records, `order` of day and month, `years` that `1914-18` is from and to, `days` that `19111231` and `1911-12-31T00:00Z` are, the `calendar` that a column says, or `controls` that are left out. `column`: what it is read from. `message`: all of it in a sentence. */
export interface Guess {
  readonly field: string;
  readonly column: string;
  readonly message: string;
}

/** What a reader makes of a file: never nothing, whatever the file. `channels`: how a timeline reads the facets and details; and where a record has neither label nor title nor id, what it calls it, by the words that there are, which are never cited or written. */
export interface Reading {
  readonly records: readonly FileRecord[];
  readonly problems: readonly FileProblem[];
  readonly guesses: readonly Guess[];
  readonly channels: Channels<FileRecord>;
}

/** When something ended, and where that stands. `isWithin`: it was at one time up to then, and did not last. `manner`: of its column, where that is another than of the start. */
export interface StatedEnd {
  readonly text: string;
  readonly place: Place;
  readonly isWithin?: boolean;
  readonly manner?: ColumnManner;
}

/** A date of a table, where it stands, and the manner of its column. */
export type StatedDate = Required<Omit<StatedEnd, "isWithin">>;

/** A record before it is cleaned: what is undefined, empty or only white space is left out. `id`: may be of another record too, or none. `hrefColumn`: where `href` stands in the file. */
export type Draft = { readonly [Name in Exclude<keyof FileRecord, "id">]?: FileRecord[Name] | undefined } & { readonly id?: string | undefined; readonly hrefColumn?: string | undefined };

/** The fields of a record that a date comes to. */
export type DateFields = Pick<Draft, "time" | "timeWritten" | "timeJulian" | "recorded" | "recordedWritten" | "recordedJulian">;

/** Collects what a reader finds. */
export interface ReadingBuilder {
  /** Adds a record. One without an id, or with one seen before, gets one of its own; the latter is a problem too, and so is a link that may not be followed, which becomes a detail. `isBack`: a reader made it before, and perhaps its id. */
  add(draft: Draft, row: number, isBack?: boolean): void;
  /** `reason`: goes on from the value, as in "is not a date". `expected`: what would have been read. Languages have words for each of the two. */
  problem(place: Place, value: unknown, reason: string, expected: string): void;
  guess(guess: Guess): void;
  /** Reads `text` as the date `field`, in the `manner` of its column if it has one; `end`, if there is one, as when that ended. What cannot be read is kept as it is written, and a problem unless it states that there is no date. Where the start is such, or both do not make one date and the start alone is none, there is no date; a start that is empty or unknown is an open one. Of bounds one is enough, and those that bound nothing are no date. */
  date(field: "time" | "recorded", text: string, place: Place, manner?: ColumnManner | null, end?: StatedEnd): DateFields;
  /** What is told from now on is of the table `name` of several, of which the rows are those after `before`. */
  table(name: string, before: number): void;
  reading(): Reading;
}

/** `unit`: what the file calls a record: "row", "record", "entry". */
export function createReading(unit: ProblemParts["unit"]): ReadingBuilder {
  const records: FileRecord[] = [];
  const problems: FileProblem[] = [];
  const guesses: Guess[] = [];
  const ids = new Set<string>();
  /** Those of the file that look as if they were made. */
  const own = new Set<string>();
  let inTable = { name: "", before: 0 };
  const repeats = new Map<string, number>();
  const lanes = createLaneNames();
  let control: string | null = null;
  const clean: Clean = (text) => {
    const cleaned = cleanText(text);
    if (cleaned.length < text.length) control ??= controlIn(text);
    return cleaned;
  };
  const cleanList = cleaningLists(clean);
  const sharedList = sharingLists(cleanList);
  const keys = { facets: new Set<string>(), details: new Set<string>() };

  function problem(place: Place, value: unknown, reason: string, expected: string, id = ""): void {
    const row = place.row - (place.row > 0 ? inTable.before : 0);
    problems.push(fileProblem(place, value, { table: inTable.name, unit: place.unit ?? unit, row, reason }, expected, id));
  }

  function idOf(given: string, row: number): string {
    const wanted = given === "" ? `${unit}-${row}` : given;
    if (!ids.has(wanted)) return wanted;
    let [id, n] = [wanted, repeats.get(wanted) ?? 1];
    while (ids.has(id)) id = `${wanted}-${++n}`;
    repeats.set(wanted, n);
    if (given !== "") problem({ row, column: "id" }, given, `was seen before; this one is kept as "${id}"`, UNUSED_ID, id);
    return id;
  }

  /** The date that `text` states; null where it states none, which is a problem unless it says so. */
  function dateIn(text: string, place: Place, manner: ColumnManner): WrittenDate | null {
    if (text.trim() === "") return null;
    const found = readInColumn(text, manner);
    if (found === null && !statesNoDate(text)) problem(place, text, ...whyNoDate(text, manner));
    return found?.edtf.includes("T00:00") === true ? { ...found, edtf: found.edtf.replace(manner.midnights ? MIDNIGHT : MIDNIGHT_THERE, "") } : found;
  }

  /** Of two that do not make one date, the first is that at which it started; one that is none such, as "before 1911", would say of the whole what is true of the start. */
  function unjoined(first: WrittenDate | null, second: WrittenDate, start: Pick<StatedEnd, "text" | "place">, end: StatedEnd): WrittenDate | null {
    const starts = first === null || readTime(`${dayOf(first.edtf)}/..`) !== null;
    if (starts && readTime(`../${dayOf(second.edtf)}`) !== null) problem(end.place, end.text, `does not follow "${valueInWords(start.text)}"`, "a date after the first");
    else if (start.text.trim() === "") problem(end.place, end.text, "is not one date", "a date at which something ends");
    else problem(start.place, start.text, `and "${valueInWords(end.text)}" do not make one date`, "a date at which something starts, and one at which it ends");
    return starts ? first : null;
  }

  /** Some time from the first to the second, either of which may be unknown. */
  function within(first: WrittenDate | null, second: WrittenDate | null, start: string, end: StatedEnd): WrittenDate | null {
    const [from, to] = [first, second].map((each) => (each === null ? "" : dayOf(each.edtf))) as [string, string];
    const found = from === to ? first : edtfOf(`[${from}..${to}]`);
    if (found === null && (first ?? second) !== null) problem(end.place, end.text, `and "${valueInWords(start)}" do not bound one date`, "a date that does not lie before the first");
    return found;
  }

  function date(field: "time" | "recorded", text: string, place: Place, settled: ColumnManner | null = null, end?: StatedEnd): DateFields {
    const manner = settled ?? UNSETTLED;
    const whole = wholeOf(text, place, end);
    const from = dateIn(text, place, manner);
    const isOngoing = from !== null && end !== undefined && end.isWithin !== true && statesPresent(end.text);
    const to = end === undefined ? null : isOngoing ? ONGOING : dateIn(end.text, end.place, end.manner ?? manner);
    if (from === null && to === null && whole.trim() === "") return {};
    // What starts at a time that is not to be read did not start at any time.
    const isStarted = from !== null || (to !== null && (text.trim() === "" || statesNoDate(text)));
    const found = end?.isWithin === true ? within(from, to, text, end) : !isStarted ? null : to === null ? from : edtfOf(`${dayOf(from?.edtf ?? "").replace(/\/\.\.$/, "")}/${dayOf(to.edtf).replace(/^\.\.\//, "")}`) ?? unjoined(from, to, { text, place }, end!);
    if (found === null) return { [`${field}Written`]: whole };
    const { edtf } = found;
    const isJulian = from?.julian === true || to?.julian === true;
    if (edtf === whole && !isJulian) return { [field]: edtf };
    return { [field]: edtf, ...(edtf === whole.trim() ? {} : { [`${field}Written`]: saidOf() }), ...(isJulian ? { [`${field}Julian`]: true } : {}) };

    /** Of two calendars each date says its own; bounds have the names of their columns beside them. */
    function saidOf(): string {
      const [first, last] = [calendarOf(text, from, manner), calendarOf(end?.text ?? "", to, end?.manner ?? manner)];
      if (end?.isWithin === true) return whole;
      return from === null || to === null || first === last ? whole + (first || last) : wholeOf(text + first, place, { ...end!, text: end!.text + last });
    }
  }

  return {
    add(given, row, isBack = false) {
      const draft = linkable(given, (href) => { problem({ row, column: given.hrefColumn ?? "" }, href, "is not a link that may be followed", "an address that begins with http: or https:"); });
      const id = clean(draft.id ?? "");
      const record: { -readonly [Name in keyof FileRecord]: FileRecord[Name] } = { id: idOf(id, row) };
      ids.add(record.id);
      if (id !== "" && !isBack && isMadeLike(record)) own.add(record.id);
      for (const name of Object.keys(draft) as (keyof Draft)[]) {
        const value = name === "id" || name === "hrefColumn" ? undefined : cleanValue(draft[name], clean, name === "details" ? cleanList : sharedList);
        if (value !== undefined) (record as Record<string, Value>)[name] = value;
      }
      if (record.lane === undefined) delete record.laneIsAuthor;
      if (record.time === undefined && record.timeWritten === undefined) delete record.timeAs;
      if (record.recorded === undefined && record.recordedWritten === undefined) delete record.recordedAs;
      for (const name of ["facets", "details"] as const) for (const key of Object.keys(record[name] ?? {})) keys[name].add(key);
      for (const lane of record.lane ?? []) lanes.add(lane);
      records.push(record);
    },
    problem,
    guess: (guess) => guesses.push({ ...guess, message: cleanText(guess.message) }),
    date: (field, text, place, manner, end) => date(field, clean(text), place, manner, end && { ...end, text: clean(end.text) }),
    table(name, before) {
      inTable = { name, before };
    },
    reading() {
      // Of characters that are left out one is enough, whichever cells or files have them.
      const told = (control === null ? guesses : [...guesses, guessOfControls(control)]).filter(({ field }, i, all) => field !== "controls" || i === all.findIndex((each) => each.field === field));
      return { records, problems, guesses: [...told, ...lanes.alike()], channels: { ...channelsOf(keys), ...(records.some((record) => isNameless(record, own)) ? { label: madeLabel(own) } : {}) } };
    },
  };
}

/** What would run, or show what is not of the page or of an address, and what would be looked for beside the page; whatever browsers leave out of the word. */
const NO_LINK = /^(?:(?:javascript|vbscript|data|file|blob):|www\.)/i;

/** `draft`, where its `href` is none that may be followed with that in the details, which is told. */
function linkable(draft: Draft, tell: (href: string) => void): Draft {
  const { href = "", details } = draft;
  if (!NO_LINK.test(href.replace(/[\0-\x20]+/g, ""))) return draft;
  tell(href);
  return { ...draft, href: undefined, details: { ...details, Link: [...(details !== undefined && Object.hasOwn(details, "Link") ? details["Link"]! : []), href] } };
}

const IN_JULIAN = "in the Julian calendar";

/** In brackets what the column says of the Julian calendar, where the date `found` in `text` is of that by it alone, and that it is of that where only a double year says so; else "". */
function calendarOf(text: string, found: WrittenDate | null, { calendar, order }: ColumnManner): string {
  if (found?.julian !== true) return "";
  return readWritten(text, order)?.julian === true && !isJulianByYear(text, order) ? "" : ` (${calendar ?? "Julian"})`;
}

/** A date that its markup says to be Julian, as it is written, with that, unless it says so itself. */
export function inJulian(written = ""): string {
  if (readWritten(written)?.julian === true || written.includes("(Julian)") || written === IN_JULIAN) return written;
  return written === "" ? IN_JULIAN : `${written} (Julian)`;
}

/** A date and its end as they are written, bounds with the names of their columns, which say what they are. */
export function wholeOf(text: string, { column }: Place, end?: StatedEnd): string {
  if (end?.isWithin !== true) return end === undefined || end.text.trim() === "" ? text : `${text} – ${end.text}`;
  return [[column, text], [end.place.column, end.text]].filter((pair) => pair[1]!.trim() !== "").map((pair) => pair.join(" ")).join(", ");
}

/** A day written as its first instant at an offset, which may lie in another day of UTC: the day as it is written is what is meant. */
const MIDNIGHT_THERE = /T00:00(?::00(?:\.0+)?)?[+-]\d\d:?\d*$/;
/** One that a whole column has, and nobody stated. */
const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d*)?$/;

/** The end of what goes on. */
const ONGOING: WrittenDate = { edtf: "..", julian: false };

const UNSETTLED: ColumnManner = { order: null, ranges: false, months: false, seasons: true, counts: false, basic: false, midnights: false, decimals: false, calendar: null };

/** An interval of EDTF has no time of day; it stays in what is written. */
function dayOf(edtf: string): string {
  return edtf.replace(/T.*$/, "");
}

function edtfOf(text: string): WrittenDate | null {
  return readTime(text) === null ? null : { edtf: text, julian: false };
}

type Value = string | boolean | readonly string[] | TextsByName | undefined;

type Clean = (text: string) => string;

type CleanList = (texts: readonly string[]) => readonly string[] | undefined;

function cleanValue(value: Value, clean: Clean, cleanTexts: CleanList): Value {
  if (typeof value === "string") return clean(value) || undefined;
  if (typeof value !== "object") return value;
  if (isList(value)) return cleanTexts(value);
  const lists = new Map<string, string[]>();
  for (const key of Object.keys(value)) {
    const name = clean(key) || "unnamed";
    const same = lists.get(name);
    if (same === undefined) lists.set(name, [...value[key]!]);
    else for (const text of value[key]!) same.push(text);
  }
  const named: (readonly [name: string, list: readonly string[]])[] = [];
  for (const [name, list] of lists) {
    const texts = cleanTexts(list);
    if (texts !== undefined) named.push([name, texts]);
  }
  // Also where a key is `__proto__`, which is then a property like any other.
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

function cleaningLists(clean: Clean): CleanList {
  return (texts) => {
    const list = texts.map(clean).filter(Boolean);
    return list.length === 0 ? undefined : list;
  };
}

/** How many lists are kept to be shared. */
const MOST_SHARED = 10_000;

/** As `cleanList`, but a list of one value is one for all records that have it, of which there are many: less is in memory, and nobody may write in it. */
function sharingLists(cleanList: CleanList): CleanList {
  const shared = new Map<string, readonly string[]>();
  return (texts) => {
    if (texts.length !== 1) {
      const list = cleanList(texts);
      return list && [...new Set(list)];
    }
    const known = shared.get(texts[0]!);
    if (known !== undefined) return known;
    const list = cleanList(texts);
    if (list === undefined) return list;
    if (shared.size < MOST_SHARED) shared.set(texts[0]!, list);
    // Also where it is not shared, for whoever has it cannot tell.
    return Object.freeze(list);
  };
}

function isList(value: readonly string[] | TextsByName): value is readonly string[] {
  return Array.isArray(value);
}

/** Keys of a filter that no facet may have. */
const RESERVED = ["lane", "kind", "text", "span"];

function channelsOf({ facets, details }: Readonly<Record<"facets" | "details", ReadonlySet<string>>>): Channels<FileRecord> {
  const fields = (name: "facets" | "details", keys: ReadonlySet<string>): Readonly<Record<string, FieldOptions<FileRecord>>> =>
    Object.fromEntries([...keys].map((key) => [name === "facets" && RESERVED.includes(key) ? `${key}-facet` : key, { label: key, value: (record: FileRecord) => ownOf(record[name], key) }]));
  return { ...(facets.size === 0 ? {} : { facets: fields("facets", facets) }), ...(details.size === 0 ? {} : { details: fields("details", details) }) };
}

/** Not what every object has, such as a constructor. */
function ownOf(lists: TextsByName | undefined, key: string): readonly string[] | undefined {
  return lists !== undefined && Object.hasOwn(lists, key) ? lists[key] : undefined;
}
