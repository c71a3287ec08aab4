import { fold } from "../records/search.js";
import { unknown } from "../records/unknown.js";
import type { ColumnFacts } from "./column-facts.js";
import { BEFORE_PARTS, FIELDS, type Field, PARTS, WORDS } from "./column-words.js";
import type { Guess } from "./reading.js";

/** Which column is what, by the names of columns: null is none, and what is left out is guessed. `end`: when `time` ended. `details`: all that are nothing else, unless given. */
export type ColumnNames = { readonly [Name in Exclude<Field, "facets">]?: string | null | undefined } & {
  readonly facets?: readonly string[] | undefined;
  readonly details?: readonly string[] | undefined;
};

/** The column of each field; of a date also those of its year, month and day. */
export type Columns = Partial<Record<Field | "details", readonly number[]>>;

/** How many columns are facets without being asked. */
const MOST_FACETS = 12;

/** A field as a guess calls it, where it is not called that. */
const CALLED: Partial<Record<Field, string>> = { time: "date", end: "end of the date", recorded: "second date", href: "link", facets: "facet" };

/**
 * Finds which of the columns is what: as `given`, else by their names, else by their values; of several the first. None is two things unless so
 * given. What is called by the very name of a field is told as no guess. `facts`: parallel to `names`. Throws a `TypeError` where a name in `given` is none of the `names`.
 */
export function guessColumns(names: readonly string[], facts: readonly ColumnFacts[], given: ColumnNames, guess: (guess: Guess) => void): Columns {
  const found = givenColumns(names, given);
  const taken = new Set(Object.values(found).flat());
  const open = FIELDS.filter((field) => found[field] === undefined);

  function take(field: Field, columns: readonly number[], by: string): void {
    found[field] = [...(found[field] ?? []), ...columns];
    for (const column of columns) taken.add(column);
    if (columns.length === 1 && names[columns[0]!] === field) return;
    const column = columns.map((i) => names[i]!).join("\", \"");
    guess({ field, column, message: `column${columns.length > 1 ? "s" : ""} "${column}" ${columns.length > 1 ? "are" : "is"} read as ${field === "facets" ? "a" : "the"} ${CALLED[field] ?? field}, by ${by}` });
  }

  function takeOf(columns: Iterable<number>, field: Field, suits: (column: number) => boolean, by: string): void {
    for (const i of columns) if ((found[field]?.length ?? 0) < (field === "facets" ? MOST_FACETS : 1) && !taken.has(i) && suits(i)) take(field, [i], by);
  }

  for (const keyOf of [wholeKey, firstKey]) {
    const byKey = new Map<string, number[]>();
    for (const [i, name] of names.entries()) {
      const key = keyOf(name);
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [i]);
      else same.push(i);
    }
    for (const field of open) {
      const parts = keyOf === wholeKey && (field === "time" || field === "end") ? partsOf(field, byKey) : [];
      for (const word of WORDS[field].split(" ")) {
        const mustFit = keyOf === firstKey || parts.length > 0 || field === "facets" || word.startsWith("?");
        takeOf(byKey.get(wholeKey(word)) ?? [], field, (i) => !parts.includes(i) && (!mustFit || fits(field, facts[i]!)), "its name");
      }
      if (parts.length > 0 && found[field] === undefined) take(field, parts, "their names");
    }
  }
  for (const [field, suits] of BY_VALUES) if (open.includes(field)) takeOf(names.keys(), field, (i) => suits(facts[i]!), "its values");
  return { details: [...names.keys()].filter((i) => !taken.has(i)), ...found };
}

/** Whether a cell of the row is called as a column would be. */
export function isNamed(row: readonly string[]): boolean {
  const words = new Set(Object.values(WORDS).join(" ").split(" ").map(wholeKey));
  return row.some((cell) => words.has(wholeKey(cell)));
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
    const parts = PARTS.map((words) => words.split(" ").flatMap((word) => byKey.get(wholeKey(before + word)) ?? [])[0]);
    if (parts[0] !== undefined && parts[1] !== undefined) return parts.filter((part) => part !== undefined);
  }
  return [];
}

/** Letters and digits alone, in the singular, without case and accents. */
function wholeKey(name: string): string {
  return wordsOf(name).join("").replace(/s$/, "");
}

/** The first of several words. */
function firstKey(name: string): string {
  const [first, second] = wordsOf(name);
  return second === undefined ? "" : wholeKey(first!);
}

function wordsOf(name: string): readonly string[] {
  return fold(name.slice(0, 60)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Suits = (facts: ColumnFacts) => boolean;

const isShort: Suits = ({ length, entries }) => length <= 40 * entries;
const isText: Suits = ({ texts, filled }) => 2 * texts > filled;
const repeats: Suits = (facts) => isText(facts) && isShort(facts) && facts.values.size > 1 && facts.values.size <= 40 && 2 * facts.values.size <= facts.entries;

function fits(field: Field, facts: ColumnFacts): boolean {
  const { filled, dates, years, values, entries } = facts;
  if (field === "time" || field === "end" || field === "recorded") return 2 * (dates + years) > filled;
  if (field === "lane") return isShort(facts) && values.size < entries;
  return field !== "facets" || (isShort(facts) && (values.size <= 50 || 2 * values.size <= entries));
}

/** What values say of a column whose name says nothing. */
const BY_VALUES: readonly (readonly [Field, Suits])[] = [
  ["time", ({ dates, filled }) => dates > 0.8 * filled],
  ["time", ({ dates, years, filled }) => dates + years > 0.8 * filled],
  ["recorded", ({ dates, filled }) => dates > 0.8 * filled],
  ["href", ({ links, filled }) => links > 0.8 * filled],
  ["lane", repeats],
  ["summary", (facts) => isText(facts) && facts.length > 80 * facts.filled],
  ["title", (facts) => isText(facts) && 2 * facts.values.size > facts.entries],
  ["facets", repeats],
];
