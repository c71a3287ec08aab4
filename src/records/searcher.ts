import type { Matcher } from "./search.js";
import type { Progress } from "./timeline-source.js";

/**
 * Searches all records for a text: comes to each that is found, by its index, ascending; to undefined where it may be interrupted, and to how
 * far it is where what is found so far is worth showing.
 */
export type Searcher = (text: string) => Generator<number | Progress | undefined>;

/** How many records are looked at between two steps. */
const STRIDE = 256;
/** What is found is first shown after so many of them, and then after four times as many each time. */
const FIRST = 1 << 15;

/**
 * A searcher of `count` records. It keeps what it found last: the same text is not searched for again, and one that begins with it, as when
 * more of it is typed, is searched for among that alone.
 */
export function createSearcher(count: number, matcherOf: (text: string) => Matcher): Searcher {
  let last: { readonly text: string; readonly found: Uint32Array } | null = null;
  return function* search(text) {
    const among = last !== null && text.startsWith(last.text) ? last.found : null;
    const matches = last?.text === text ? () => true : matcherOf(text);
    const length = among?.length ?? count;
    const found = new Uint32Array(length);
    let [size, next] = [0, FIRST];
    for (let at = 0; at < length; at++) {
      if (at % STRIDE === 0) yield undefined;
      if (at === next) {
        yield { done: at, of: length };
        next *= 4;
      }
      const index = among === null ? at : among[at]!;
      if (!matches(index)) continue;
      found[size++] = index;
      yield index;
    }
    last = { text, found: found.slice(0, size) };
  };
}
