import { expectedTime, readSpan, readTime } from "../time/read.js";
import { type ColumnTable, columnsIn } from "../records/table.js";
import { QUESTIONS } from "../records/timeline-source.js";
import { checkNames, invalid, isObject, unknown } from "./check.js";
import { wordsEn } from "./words-en.js";

/** Throws a `TypeError` in the caller's words unless `value`, the option `name`, is what it must be. */
export type Check = (value: unknown, name: string) => void;

export function must(is: (value: unknown) => boolean, expected: string): Check {
  return (value, name) => {
    if (!is(value)) throw invalid(name, value, expected);
  };
}

export function orNull(check: Check): Check {
  return (value, name) => {
    if (value !== null) check(value, name);
  };
}

export function each(check: Check): Check {
  return (value, name) => {
    if (!Array.isArray(value)) throw invalid(name, value, "an array");
    value.forEach((item: unknown, i) => {
      check(item, `${name}[${i}]`);
    });
    differ(value.map((item: unknown) => (isObject(item) ? item["id"] : undefined)), name);
  };
}

function differ(ids: readonly unknown[], name: string): void {
  const twice = ids.find((id, i) => id !== undefined && ids.indexOf(id) !== i);
  if (twice !== undefined) throw invalid(name, twice, "ids that differ");
}

/** Of an object that has no other names than those of `checks`, of which it must have the `needed`. `thing`: what the object's names are names of. */
function shape(thing: string, checks: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check {
  return (value, name) => {
    const given = checkNames(thing, name, value, Object.keys(checks));
    for (const [key, check] of Object.entries(checks)) {
      if (given[key] !== undefined || needed.includes(key)) check(given[key], `${name}.${key}`);
    }
  };
}

const RESERVED = ["lane", "kind", "text", "span"];
const text = must(isText, "text");
const edtf = must((value) => isText(value) && readTime(value) !== null, expectedTime);
const channel = must((given) => typeof given === "function" || (isText(given) && given !== ""), "a field, a dotted path or a function");
const foreignNames = each(shape("name option", { text, lang: must(isLocale, "a BCP 47 language tag such as ru") }, ["text", "lang"]));
const valueName = shape("name option", { label: text, names: foreignNames }, ["label"]);
const field = shape("field option", { label: text, value: channel, values: objectOf("names by value", (value, name) => {
  if (!isText(value)) valueName(value, name);
}) }, ["value"]);
const fields = objectOf("fields", (value, name) => {
  (isObject(value) ? field : channel)(value, name);
});

export const checkId = must(isText, "the id of a record");

export const checkChannels = shape("channel", {
  ...Object.fromEntries(["id", "time", "timeWritten", "recorded", "recordedWritten", "lane", "title", "label", "summary", "href", "kind", "citation"].map((key) => [key, orNull(channel)])),
  facets: checkFacets,
  details: fields,
});

export const checkLane = shape("lane option", {
  id: text,
  label: text,
  note: text,
  colour: text,
  names: foreignNames,
  tenures: each(shape("tenure option", { time: edtf, label: text }, ["time"])),
}, ["id"]);

export const checkPeriod = shape("period option", { id: text, label: text, time: edtf }, ["id", "label", "time"]);

export const checkNote = shape("note option", { text, href: text }, ["text"]);

/** Throws unless `value` answers every question of a source. */
export function checkSource(value: unknown, name: string): void {
  const missing = isObject(value) ? QUESTIONS.filter((question) => typeof value[question] !== "function") : QUESTIONS;
  if (missing.length > 0) throw invalid(name, value, `a source with the methods ${missing.join(", ")}`);
}

/** Throws unless `value` is a table of columns of one length. */
export function checkColumns(value: unknown, name: string): void {
  const isTable = isObject(value) && (typeof value["getChild"] === "function" || Object.values(value).every(isColumn));
  if (!isTable) throw invalid(name, value, "arrays by name or an Apache Arrow table");
  const lengths = [...columnsIn(value as ColumnTable)].map(([key, { length }]) => ({ key, length }));
  const other = lengths.find(({ length }) => length !== lengths[0]?.length);
  if (other !== undefined) throw invalid(`${name}.${other.key}`, `${other.length} values`, `as many as ${lengths[0]!.key} has, ${lengths[0]!.length}`);
}

function isColumn(value: unknown): boolean {
  return typeof value === "object" && value !== null && Number.isInteger((value as { length?: unknown }).length);
}

function checkFacets(value: unknown, name: string): void {
  fields(value, name);
  const taken = Object.keys(value ?? {}).find((key) => RESERVED.includes(key));
  if (taken !== undefined) throw invalid(name, taken, `a name other than ${RESERVED.join(", ")}, which filters have`);
}

/** Of an object each value of which, by whatever name, passes `check`. */
function objectOf(things: string, check: Check): Check {
  return (value, name) => {
    if (!isObject(value)) throw invalid(name, value, `an object of ${things}`);
    for (const [key, item] of Object.entries(value)) check(item, `${name}.${key}`);
  };
}

const LANE_ORDERS = ["given", "name", "first", "count"];
const laneOrder = "\"given\", \"name\", \"first\", \"count\" or an array of the ids of lanes";

/** Throws unless `value` is an order of lanes; ids of lanes that are not there may be named, as records may still come. */
export function checkLaneOrder(value: unknown, name: string): void {
  if (isText(value)) {
    if (!LANE_ORDERS.includes(value)) throw unknown(name, value, LANE_ORDERS, laneOrder);
    return;
  }
  if (!Array.isArray(value) || !value.every(isText)) throw invalid(name, value, laneOrder);
  differ(value, name);
}

export function checkFilter(value: unknown, name: string): void {
  if (!isObject(value)) throw invalid(name, value, "an object such as { lane: [\"yudin\"] }");
  for (const [key, given] of Object.entries(value)) {
    if (given === undefined) continue;
    if (key === "text") text(given, `${name}.text`);
    else if (key === "span") must(isSpan, "a span such as [\"1950\", \"1953-07\"]")(given, `${name}.span`);
    else must((values) => Array.isArray(values) && values.every(isText), "an array of texts")(given, `${name}.${key}`);
  }
}

const time = shape("word", alike(wordsEn.time));

export const checkWords = shape("word", { ...alike(wordsEn), time });

/** Of each of `words` that it is of that type. */
function alike(words: object): Readonly<Record<string, Check>> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, must((value) => typeof value === typeof word, typeof word === "string" ? "text" : `a ${typeof word}`)]));
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Whether `value` says yes, no, or by which name. */
export function isHashName(value: unknown): boolean {
  return typeof value === "boolean" || (isText(value) && /^[A-Za-z][\w-]*$/.test(value));
}

export function isOrigin(value: unknown): boolean {
  return isText(value) && /^https?:\/\/[^/?#@\s]+$/.test(value);
}

export function isSpan(value: unknown): boolean {
  return readSpan(value) !== null;
}

export function isPositive(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

export function isLocale(value: unknown): boolean {
  try {
    return isText(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
