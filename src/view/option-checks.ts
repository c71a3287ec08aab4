import { expectedTime, readSpan, readTime } from "../time/read.js";
import { type ColumnTable, columnsIn } from "../records/table.js";
import { QUESTIONS } from "../records/timeline-source.js";
import { checkNames, invalid, isObject, unknown } from "./check.js";
import type { Words } from "./words.js";
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
    const ids = value.map((item: unknown) => (isObject(item) ? item["id"] : undefined));
    const twice = ids.find((id, i) => id !== undefined && ids.indexOf(id) !== i);
    if (twice !== undefined) throw invalid(name, twice, "ids that differ");
  };
}

function optional(given: Readonly<Record<string, unknown>>, key: string, name: string, check: Check): void {
  if (given[key] !== undefined) check(given[key], `${name}.${key}`);
}

const CHANNELS = ["id", "time", "timeWritten", "recorded", "recordedWritten", "lane", "title", "label", "summary", "href", "kind", "facets", "details", "citation"];
const RESERVED = ["lane", "kind", "text", "span"];
const text = must(isText, "text");
const edtf = must((value) => isText(value) && readTime(value) !== null, expectedTime);

export const checkId = must(isText, "the id of a record");

export function checkChannels(value: unknown, name: string): void {
  const given = checkNames("channel", name, value, CHANNELS);
  for (const [key, channel] of Object.entries(given)) {
    if (key === "facets") checkFacets(channel, `${name}.${key}`);
    else if (key === "details") checkFields(channel, `${name}.${key}`);
    else if (channel !== undefined && channel !== null) checkChannel(channel, `${name}.${key}`);
  }
}

/** Throws unless `value` answers every question of a source. */
export function checkSource(value: unknown, name: string): void {
  const missing = isObject(value) ? QUESTIONS.filter((question) => typeof value[question] !== "function") : QUESTIONS;
  if (missing.length > 0) throw invalid(name, value, `a source with the methods ${missing.join(", ")}`);
}

/** Throws unless `value` is a table of columns of one length. */
export function checkColumns(value: unknown, name: string): void {
  const isTable = isObject(value) && (typeof value["getChild"] === "function" || Object.values(value).every(isColumn));
  if (!isTable) throw invalid(name, value, "an object of arrays, by name, or an Apache Arrow table");
  const lengths = [...columnsIn(value as ColumnTable)].map(([key, { length }]) => ({ key, length }));
  const other = lengths.find(({ length }) => length !== lengths[0]?.length);
  if (other !== undefined) throw invalid(`${name}.${other.key}`, `${other.length} values`, `as many as ${lengths[0]!.key} has, ${lengths[0]!.length}`);
}

function isColumn(value: unknown): boolean {
  return typeof value === "object" && value !== null && Number.isInteger((value as { length?: unknown }).length);
}

function checkChannel(value: unknown, name: string): void {
  must((given) => typeof given === "function" || (isText(given) && given !== ""), "the name of a field, a dotted path or a function")(value, name);
}

function checkFacets(value: unknown, name: string): void {
  checkFields(value, name);
  const taken = Object.keys(value ?? {}).find((key) => RESERVED.includes(key));
  if (taken !== undefined) throw invalid(name, taken, "a name other than lane, kind, text and span, which filters have of their own");
}

function checkFields(value: unknown, name: string): void {
  if (value === undefined) return;
  if (!isObject(value)) throw invalid(name, value, "an object of fields");
  for (const [key, field] of Object.entries(value)) {
    if (!isObject(field)) checkChannel(field, `${name}.${key}`);
    else {
      const given = checkNames("field option", `${name}.${key}`, field, ["label", "value", "values"]);
      checkChannel(given["value"], `${name}.${key}.value`);
      optional(given, "label", `${name}.${key}`, text);
      optional(given, "values", `${name}.${key}`, checkValues);
    }
  }
}

export function checkLane(value: unknown, name: string): void {
  const lane = checkNames("lane option", name, value, ["id", "label", "note", "colour", "names", "tenures"]);
  text(lane["id"], `${name}.id`);
  for (const key of ["label", "note", "colour"]) optional(lane, key, name, text);
  optional(lane, "names", name, each(checkForeignName));
  optional(lane, "tenures", name, each(checkTenure));
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
  const twice = value.find((id, i) => value.indexOf(id) !== i);
  if (twice !== undefined) throw invalid(name, twice, "ids that differ");
}

function checkValues(value: unknown, name: string): void {
  if (!isObject(value)) throw invalid(name, value, "an object of names by value");
  for (const [key, given] of Object.entries(value)) {
    if (isText(given)) continue;
    const valueName = checkNames("name option", `${name}.${key}`, given, ["label", "names"]);
    text(valueName["label"], `${name}.${key}.label`);
    optional(valueName, "names", `${name}.${key}`, each(checkForeignName));
  }
}

function checkForeignName(value: unknown, name: string): void {
  const given = checkNames("name option", name, value, ["text", "lang"]);
  text(given["text"], `${name}.text`);
  must(isLocale, "a BCP 47 language tag such as ru")(given["lang"], `${name}.lang`);
}

function checkTenure(value: unknown, name: string): void {
  const tenure = checkNames("tenure option", name, value, ["time", "label"]);
  edtf(tenure["time"], `${name}.time`);
  optional(tenure, "label", name, text);
}

export function checkPeriod(value: unknown, name: string): void {
  const period = checkNames("period option", name, value, ["id", "label", "time"]);
  text(period["id"], `${name}.id`);
  text(period["label"], `${name}.label`);
  edtf(period["time"], `${name}.time`);
}

export function checkNote(value: unknown, name: string): void {
  const note = checkNames("note option", name, value, ["text", "href"]);
  text(note["text"], `${name}.text`);
  optional(note, "href", name, text);
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

export function checkWords(value: unknown, name: string): void {
  const given = checkNames("word", name, value, Object.keys(wordsEn));
  for (const key of Object.keys(wordsEn) as (keyof Words)[]) {
    optional(given, key, name, key === "time" ? checkTimeWords : mustBeLike(typeof wordsEn[key]));
  }
}

function checkTimeWords(value: unknown, name: string): void {
  const given = checkNames("word", name, value, Object.keys(wordsEn.time));
  for (const [key, word] of Object.entries(wordsEn.time)) optional(given, key, name, mustBeLike(typeof word));
}

function mustBeLike(expected: string): Check {
  return must((value) => typeof value === expected, expected === "string" ? "text" : `a ${expected}`);
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
