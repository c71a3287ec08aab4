import { unknown } from "../records/unknown.js";
import type { ColumnFacts } from "./column-facts.js";
import { inFileOrder } from "./column-date.js";
import { isOldStyle, nameInAnyCalendar, withoutCalendar } from "./column-calendar.js";
import { endKey, firstKey, keysOf, lastKey, wholeKey } from "./column-key.js";
import { boundIn } from "./column-span.js";
import { AUTHORS, BEFORE_PARTS, BOUNDS, DATED, DATES, FIELDS, FROM, type Field, LESS_TITLE, NO_SECOND, OF_ANOTHER, PARTS, PERIODS, SHELFMARKS, SPANS, WORDS } from "./column-words.js";
import type { Guess, ReadingBuilder } from "./reading.js";

/** Which column is what, by the names of columns: null is none, and what is left out is guessed. `end`: when `time` ended. `details`: all that are nothing else, unless given. */
export type ColumnNames = { readonly [Name in Exclude<Field, "facets">]?: string | null | undefined } & {
  readonly facets?: readonly string[] | undefined;
  readonly details?: readonly string[] | undefined;
};

/** The column of each field; of a date also those of its year, month and day. */
export type Columns = Partial<Record<Field | "details", readonly number[]>>;

/** Columns, with those that say the same date in the other calendar, by the column that is the date. */
export type GuessedColumns = Columns & { readonly inOther: ReadonlyMap<number, number> };

/** How many columns are facets without being asked. */
const MOST_FACETS = 12;

/** A field as a guess calls it. */
const CALLED: Record<Field, string> = {
  id: "the id", time: "the date", end: "the end of the date", recorded: "the second date", lane: "the lane", title: "the title", label: "the label", summary: "the summary", href: "the link", kind: "the kind", facets: "a facet",
};

/** The two columns of a date that bounds make, likewise. */
const CALLED_BOUNDS = { time: "the earliest date", end: "the latest date" };

/** By what a column is taken for a field. */
const BY = { name: "its name", names: "their names", values: "its values" };

type Keys = ReadonlyMap<string, readonly number[]>;

/** Those that choose by their whole names before a title is looked for in other words. */
const BEFORE_TITLE = ["end", "recorded", "id", "href", "lane", "title"] as const;

/** That there is no column of dates: all that is said of it, and what a reader makes a problem of. */
export const NO_DATES: Guess = { field: "time", column: "", message: "no column is read as the date, since none is called one, and too few values of any are surely dates" };

/** Tells that, as a problem of the whole file. */
export function tellNoDates(builder: Pick<ReadingBuilder, "problem">): void {
  builder.problem({ row: 0, column: "" }, "", "has no column of dates that is known; say which with columns", "a column of dates");
}

/**
 * Finds which of the columns is what: as `given`, else by their names, else by their values; of several the first. None is two things unless so
 * given. What is called by the very name of a field is told as no guess. `facts`: parallel to `names`. Throws a `TypeError` where a name in `given` is none of the `names`.
 */
export function guessColumns(names: readonly string[], facts: readonly ColumnFacts[], given: ColumnNames, guess: (guess: Guess) => void): GuessedColumns {
  const found = givenColumns(names, given);
  const taken = new Set(Object.values(found).flat());
  /** What is a line of the card and nothing else, unless it is said. */
  const apart = new Set<number>();
  const inOther = new Map<number, number>();
  if (names.length === 0) return { details: [], ...found, inOther };
  const open = FIELDS.filter((field) => found[field] === undefined);

  function take(field: Field, columns: readonly number[], by: keyof typeof BY): void {
    found[field] = [...(found[field] ?? []), ...columns];
    for (const column of columns) taken.add(column);
    if (columns.length === 1 && names[columns[0]!] === field) return;
    const column = inFileOrder(columns, columns).map((i) => names[i]!).join("\", \"");
    const bound = field === "time" || field === "end" ? boundIn(column) : null;
    const called = bound === null ? CALLED[field] : CALLED_BOUNDS[bound];
    guess({ field, column, message: columns.length > 1 ? `columns "${column}" are read as ${called}, by ${BY[by]}` : `column "${column}" is read as ${called}, by ${BY[by]}` });
  }

  function takeOf(columns: Iterable<number>, field: Field, suits: (column: number) => boolean, by: keyof typeof BY): void {
    for (const i of columns) if ((found[field]?.length ?? 0) < (field === "facets" ? MOST_FACETS : 1) && !taken.has(i) && !apart.has(i) && suits(i)) take(field, [i], by);
  }

  const keysBy = (keyOf: (name: string) => string): Keys => {
    const byKey = new Map<string, number[]>();
    for (const [i, name] of names.entries()) {
      const key = keyOf(name);
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [i]);
      else same.push(i);
    }
    return byKey;
  };
  const [whole, first] = [keysBy(wholeKey), keysBy(firstKey)];
  const columnsIn = (words: string, keys = whole): readonly number[] => keysOf(words).flatMap((key) => keys.get(key) ?? []);

  const ends = keysBy(endKey);
  const seconds = new Set(columnsIn(WORDS.recorded, first).map((i) => names[i]!));
  const path = keysBy((name) => (seconds.has(name) || NO_SECOND.test(wholeKey(name)) ? "" : lastKey(name)));

  /** Takes two columns that name the two ends of a date, unless another says it of more rows, or as days and the like, which the two may only bound. Those that are not the date then, are no other either. */
  function takePair(words: Readonly<Record<"time" | "end", string>>, keys: Keys): void {
    const sames = [...inOther.values()];
    const [start, end] = [words.time, words.end].map((each) => columnsIn(each, keys).find((i) => !sames.includes(i)));
    if (start === undefined || end === undefined || partsOf("time", whole).includes(start)) return;
    const { filled } = facts[start]!;
    const others = columnsIn(DATES);
    const isAsked = open.includes("time") && found.time === undefined && (filled === 0 || areDates(facts[start]!));
    const surer = others.find((i) => facts[i]!.filled > filled || 2 * facts[i]!.dates > filled);
    const isOpen = isAsked && surer === undefined;
    if (isAsked && !isOpen) guess({ field: "end", column: "", message: `columns "${names[start]!}", "${names[end]!}" are no part of the date, since column "${names[surer!]!}" is` });
    if (open.includes("end") && found.end === undefined && (isOpen || found.time?.[0] === start)) {
      if (isOpen) take("time", [start], "name");
      take("end", [end], "name");
      for (const i of others) apart.add(i);
    } else for (const i of [start, end]) apart.add(i);
  }

  /** Of two columns of one date in either calendar one is the date, and the other where that is empty: which is asked for as a date, else which more rows have, else which needs no conversion. */
  function takeCalendars(): void {
    const old = [...names.keys()].filter((i) => isOldStyle(names[i]!) && areDates(facts[i]!));
    if (old.length === 0) return;
    const others = new Map(names.flatMap((name, i) => (isOldStyle(name) || !areDates(facts[i]!) ? [] : [[nameInAnyCalendar(name), i] as const])));
    const asked = [found.time, found.end, found.recorded].flat();
    for (const i of old) {
      const other = others.get(nameInAnyCalendar(names[i]!));
      if (other === undefined || (taken.has(i) && taken.has(other))) continue;
      const isOld = taken.has(i) ? asked.includes(i) : taken.has(other) ? !asked.includes(other) : facts[i]!.filled > facts[other]!.filled;
      // Of three, what is read where the second is empty is the third.
      const first = [...inOther].find((pair) => pair[1] === other)?.[0];
      const [date, same] = first !== undefined ? [first, i] : isOld ? [i, other] : [other, i];
      let last = date;
      while (inOther.has(last)) last = inOther.get(last)!;
      apart.add(same);
      inOther.set(last, same);
      guess({ field: "calendar", column: names[same]!, message: `column "${names[same]!}" is the date of column "${names[first === undefined ? date : other]!}" in the other calendar, read where that is empty, and no second date` });
    }
  }

  function takeNamed(field: Field, keys: Keys, words = WORDS[field]): void {
    if (!open.includes(field)) return;
    const parts = keys === whole && (field === "time" || field === "end") ? partsOf(field, whole) : [];
    for (const [n, key] of keysOf(words).entries()) {
      const columns = keys.get(key);
      if (columns === undefined) continue;
      const fitting = FITTING[words.split(" ")[n]![0]!] ?? (keys === first || keys === path || parts.length > 0 || field === "facets" ? fits : () => true);
      takeOf(columns, field, (i) => !parts.includes(i) && (wholeKey(names[i]!) === field || isOf(field, facts[i]!)) && fitting(field, facts[i]!), "name");
    }
    if (parts.length > 0 && found[field] === undefined) take(field, parts, "names");
  }

  for (const i of [whole, first].flatMap((keys) => columnsIn(SHELFMARKS, keys))) apart.add(i);
  takeCalendars();
  takePair(SPANS, ends);
  for (const keys of [whole, ends]) takePair(BOUNDS, keys);
  // A first date and a title are looked for in all ways before a second date, a summary or a facet may have the column.
  takeNamed("time", whole);
  const [isSecond, isNumber] = (["recorded", "id"] as const).map((field) => new Set(columnsIn(WORDS[field]))) as [Set<number>, Set<number>];
  takeNamed("time", path);
  takeNamed("time", ends, SPANS.time);
  for (const keys of [whole, ends]) for (const words of Object.values(BOUNDS)) takeNamed("time", keys, words);
  takeNamed("time", new Map([...first].map(([key, columns]) => [key, columns.filter((i) => !isSecond.has(i))])));
  const takeDated = (words: string): void => { for (const keys of [whole, first]) takeNamed("time", keys, words); };
  takeDated(PERIODS.replace(/[^ ]+/g, "?$&"));
  takeDated(DATED[0]!);
  // "Letter date", "Briefdatum", "写信日期".
  if (open.includes("time")) takeOf(names.keys(), "time", (i) => isOfDate(names[i]!) && !isSecond.has(i) && fits("time", facts[i]!), "name");
  DATED.slice(1).forEach(takeDated);
  for (const field of BEFORE_TITLE) takeNamed(field, whole);
  takeNamed("end", ends, SPANS.end);
  for (const field of ["lane", "title"] as const) takeNamed(field, first);
  takeNamed("title", whole, LESS_TITLE);
  for (const keys of [whole, first]) for (const field of FIELDS) takeNamed(field, keys);
  for (const [field, suits] of BY_VALUES) if (open.includes(field)) takeOf(names.keys(), field, (i) => suits(facts[i]!) && !isNumber.has(i) && (field !== "recorded" || !NO_SECOND.test(wholeKey(names[i]!))), "values");
  if (open.includes("time") && found.time === undefined && facts.some(({ filled }) => filled > 0)) guess(NO_DATES);
  return { details: [...names.keys()].filter((i) => !taken.has(i)), ...found, inOther };
}

/** Whether a name has a word for a date beside another, and is not of the row itself, of another thing or of an end, nor a candidate. */
function isOfDate(name: string): boolean {
  const [key, rest] = [wholeKey(name), endKey(name)];
  return rest !== "" && rest !== key && !/\p{Ll}dates?$/u.test(name) && !NO_SECOND.test(key) && !OF_ANOTHER.test(key) && ![SPANS.end, BOUNDS.end].some((words) => keysOf(words).includes(rest));
}

/** How many cells of the row are called as a column would be. */
export function namesIn(row: readonly string[]): number {
  const words = new Set(keysOf([...Object.values(WORDS), ...DATED, PERIODS, LESS_TITLE, SHELFMARKS].join(" ")));
  return row.filter((cell) => words.has(wholeKey(cell))).length;
}

/** Whether a lane of the column `name` is who wrote or spoke, by a word for such a person that is all of the name, or by "name" beside it. */
export function isOfAuthors(name: string): boolean {
  const words = keysOf(`${AUTHORS} ${FROM}`);
  return words.includes(wholeKey(name)) || words.includes(wholeKey(wholeKey(name).replace(/name$|姓名$/, "")));
}

/** What a second date of the column `name` is called where it is cited; undefined where that is "recorded" anyway, and only a second date where the name may be none. English participles take a small letter. */
export function secondDateAs(name = "recorded"): string | undefined {
  if (name.toLowerCase() === "recorded") return undefined;
  const plain = withoutCalendar(name);
  return plain === "" || /\d/.test(plain) ? "second date" : plain.replace(/^[A-Z](?=[a-z]+(?:ed|nt|ten)\b)/, (letter) => letter.toLowerCase());
}

/** The columns of the fields in `given`; throws where one is none of the `names`. */
export function givenColumns(names: readonly string[], given: ColumnNames): Columns {
  const indexes = new Map(names.map((name, i) => [name, i]));
  const found: Columns = {};
  for (const [field, value] of Object.entries(given)) {
    if (![...FIELDS, "details"].includes(field)) throw unknown("field", field, [...FIELDS, "details"]);
    if (value === undefined) continue;
    found[field as Field] = [value ?? []].flat().map((name) => {
      const index = indexes.get(name.trim());
      if (index === undefined) throw unknown("column", name, names.filter(({ length }) => length < 60), `one of ${names.slice(0, 20).join(", ")}`);
      return index;
    });
  }
  return found;
}

/** The columns of year, month and, if there is one, day. */
function partsOf(field: "time" | "end", byKey: ReadonlyMap<string, readonly number[]>): readonly number[] {
  for (const before of BEFORE_PARTS[field].split(" ")) {
    const parts = PARTS.map((words) => keysOf(words.replace(/^| /g, `$&${before}`)).flatMap((key) => byKey.get(key) ?? [])[0]);
    if (parts[0] !== undefined && parts[1] !== undefined) return parts.filter((part) => part !== undefined);
  }
  return [];
}

type Suits = (facts: ColumnFacts) => boolean;

const isShort: Suits = ({ length, entries }) => length <= 40 * entries;
const isText: Suits = ({ texts, filled }) => 2 * texts > filled;
const repeats: Suits = (facts) => isText(facts) && isShort(facts) && facts.values.size > 1 && facts.values.size <= 40 && 2 * facts.values.size <= facts.entries;

const FLAG = /^(?:true|false|yes|no|ja|nein|oui|non|да|нет|是|否|[yn])$/i;
const isFlag: Suits = ({ values }) => [...values].every((value) => FLAG.test(value));

/** How many rows show what a column is not. */
const ENOUGH = 20;

/** Whether a column may be the `field` that its name only hints at: a number that several rows have is no id, and an address is no name of a person or thing. */
function isOf(field: Field, { links, filled, values, entries }: ColumnFacts): boolean {
  if (field === "id") return filled < ENOUGH || values.size > 0.95 * entries;
  return (field !== "lane" && field !== "title") || 2 * links <= filled || filled === 0;
}

/** Whether most values may be dates, if the column is called so. */
const areDates: Suits = ({ filled, dates, years, numbers }) => 2 * (dates + years + numbers) > filled;

function fits(field: Field, facts: ColumnFacts): boolean {
  const { filled, values, entries } = facts;
  if (field === "time" || field === "end" || field === "recorded") return areDates(facts);
  if (field === "title") return facts.length <= 120 * filled;
  if (field === "lane") return isShort(facts) && values.size < entries;
  return field !== "facets" || (isShort(facts) && (values.size <= 50 || 2 * values.size <= entries));
}

/** How values have to fit, by the sign before a word. */
const FITTING: Readonly<Record<string, (field: Field, facts: ColumnFacts) => boolean>> = {
  "?": fits,
  "!": (_, facts) => !areDates(facts) && facts.length <= 120 * facts.filled,
};

/** What values say of a column whose name says nothing. */
const BY_VALUES: readonly (readonly [Field, Suits])[] = [
  // Years beside surer ones are dates too, and some may be such as cannot be read.
  ["time", ({ sure, years, filled }) => 4 * sure > filled && sure + years > 0.6 * filled],
  ["recorded", ({ sure, filled }) => sure > 0.8 * filled],
  // The address of a person or place is that of many rows.
  ["href", ({ links, filled, values, entries }) => links > 0.8 * filled && 2 * values.size > entries],
  ["lane", (facts) => repeats(facts) && !isFlag(facts)],
  ["summary", (facts) => isText(facts) && facts.length > 80 * facts.filled],
  ["title", (facts) => isText(facts) && 2 * facts.values.size > facts.entries],
  ["facets", repeats],
];
