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
  return /^[^\s.]+(?:\.[^\s.]+)+\.?$/.test(name) ? wholeKey(name.slice(name.lastIndexOf(".") + 1)) : "";
}

/** The keys of lists of words, which are few, and take longer to find than all else of a small table. */
const keysByWords = /* @__PURE__ */ new Map<string, readonly string[]>();

/** The whole key of each of `words`, which a space parts. */
export function keysOf(words: string): readonly string[] {
  const keys = keysByWords.get(words) ?? words.split(" ").map(wholeKey);
  keysByWords.set(words, keys);
  return keys;
}

const ALL_DATES = `${DATES} ${PERIODS}`;

/** What is said beside a word for a date; "" where there is none, or nothing else. */
export function endKey(name: string): string {
  const key = wholeKey(name);
  const date = keysOf(ALL_DATES).find((word) => key.length > word.length && (key.startsWith(word) || key.endsWith(word))) ?? key;
  return wholeKey(key.startsWith(date) ? key.slice(date.length) : key.slice(0, -date.length));
}

function wordsOf(name: string): readonly string[] {
  const plain = name.slice(0, 60);
  return fold((withoutCalendar(plain) || plain).replace(HOLDER, "")).match(/[\p{L}\p{N}]+/gu) ?? [];
}
