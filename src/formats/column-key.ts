import { fold } from "../records/search.js";
import { withoutCalendar } from "./column-calendar.js";
import { DATES, PERIODS } from "./column-words.js";

/** What holds all that is said of a thing, and says nothing of it: of GeoJSON, JSON:API and the like. */
const HOLDER = /^(?:properties|attributes|fields|_source)\./i;

/** Letters and digits alone, in the singular, without case and accents. */
export function wholeKey(name: string): string {
  // Without its accent it is a letter, which any column may be called.
  return /^\W?à$/i.test(name.trim()) ? "à" : wordsOf(name).join("").replace(/s$/, "");
}

/** The first of several words. */
export function firstKey(name: string): string {
  const [first, second] = wordsOf(name);
  return second === undefined ? "" : wholeKey(first!);
}

/** The last of a dotted path; "" of what is none. */
export function lastKey(name: string): string {
  return /^[^\s.]+\.(?:[^\s.]+\.?)+$/.test(name) ? wholeKey(name.slice(name.lastIndexOf(".") + 1)) : "";
}

const DATE_KEYS = /* @__PURE__ */ `${DATES} ${PERIODS}`.split(" ").map(wholeKey);

/** What is said beside a word for a date; "" where there is none, or nothing else. */
export function endKey(name: string): string {
  const key = wholeKey(name);
  const date = DATE_KEYS.find((word) => key.length > word.length && (key.startsWith(word) || key.endsWith(word))) ?? key;
  return wholeKey(key.startsWith(date) ? key.slice(date.length) : key.slice(0, -date.length));
}

function wordsOf(name: string): readonly string[] {
  const plain = name.slice(0, 60);
  return fold((withoutCalendar(plain) || plain).replace(HOLDER, "")).match(/[\p{L}\p{N}]+/gu) ?? [];
}
