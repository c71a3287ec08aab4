import { readTime } from "../time/read.js";
import { isList, isObject } from "./json.js";
import { plainText } from "./plain-text.js";
import type { FileRecord } from "./reading.js";

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === "string" && value !== "";
const isDate: Test = (value) => isText(value) && readTime(value) !== null;
const areTexts: Test = (value) => isList(value) && value.length > 0 && value.every(isText);
const areNamed: Test = (value) => isObject(value) && Object.values(value).every(areTexts);
const isTrue: Test = (value) => value === true;

/** What each field of a reader's record is. */
const FIELDS: Readonly<Record<keyof FileRecord, Test>> = {
  id: isText,
  time: isDate, timeWritten: isText, timeAs: isText, timeJulian: isTrue,
  recorded: isDate, recordedWritten: isText, recordedAs: isText, recordedJulian: isTrue,
  lane: areTexts, laneIsAuthor: isTrue,
  title: isText, label: isText, summary: isText, href: isText, kind: isText,
  facets: areNamed, details: areNamed,
};

/**
 * Whether all `entries` are records as readers make them and `writeJSON` writes them: each with an id, and no field that is another or holds anything else. Somebody else's list may be just
 * so too, which makes no difference unless it has HTML: with that it is ours only where `text` is, to the letter, what `writeJSON` makes of it.
 */
export function areOwnRecords(entries: readonly unknown[], text: string): entries is readonly FileRecord[] {
  return entries.length > 0 && entries.every(isOwn) && (!entries.some(hasMarkup) || areWritten(entries, text));
}

/** Whether `text` is, to the letter, what `writeJSON` makes of `entries`. */
export function areWritten(entries: readonly unknown[], text: string): boolean {
  return text.trim() === JSON.stringify(entries, null, 2);
}

function isOwn(entry: unknown): boolean {
  return isObject(entry) && Object.hasOwn(entry, "id") && Object.entries(entry).every(([name, value]) => Object.hasOwn(FIELDS, name) && FIELDS[name as keyof FileRecord](value));
}

/** Whether a reader of tables would change any of its text. */
function hasMarkup(value: unknown): boolean {
  if (typeof value === "string") return plainText(value) !== value;
  return isObject(value) ? Object.entries(value).some(([name, each]) => name !== "href" && (hasMarkup(name) || hasMarkup(each))) : isList(value) && value.some(hasMarkup);
}
