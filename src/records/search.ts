import type { SearchNames } from "./channels.js";
import { type Columns, NO_LANE } from "./columns.js";
import type { FacetColumn } from "./facet-column.js";

/** Letters and marks that have no accent to take off, yet are written without it where they are not at hand. */
const PLAIN: Readonly<Record<string, string>> = { ß: "ss", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ı: "i", æ: "ae", œ: "oe", ς: "σ", "’": "'", "‘": "'", ʼ: "'", "“": "\"", "”": "\"", "–": "-", "‐": "-" };
const ODD = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");

/** Text folded for search: without case, accents, differences of width, or letters and marks that a keyboard may lack. */
export function fold(text: string): string {
  // As most texts are, which a million of them feel.
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase().replace(ODD, (odd) => PLAIN[odd]!);
}

const ASCII = /^[\0-\x7f]*$/;

/** Whether a record, by its index, is one that a search finds. */
export type Matcher = (index: number) => boolean;

/** How many words are looked for at once: a bit for each. */
const MOST_WORDS = 31;

/**
 * What finds the records for each word of `query` of which some text or name has it in it. `textsAt`: the folded texts of a record's own, by
 * its index. Names of lanes, kinds and facets are searched once each, and not once a record.
 */
export function createMatcher({ facets }: Pick<Columns, "facets">, query: string, namesOf: SearchNames, textsAt: (index: number) => string): Matcher {
  const all = fold(query).split(/\s+/u).filter(Boolean);
  const parts = Array.from({ length: Math.ceil(all.length / MOST_WORDS) }, (_, i) => all.slice(i * MOST_WORDS, (i + 1) * MOST_WORDS));
  const matchers = parts.map((words): Matcher => {
    const named = [...facets].map(([key, column]) => foundByCode(column, (value) => wordsIn(fold(key === "lane" && value === NO_LANE ? "" : namesOf(key, value).join("\n")), words)));
    const every = 2 ** words.length - 1;
    return (index) => {
      let found = 0;
      for (const foundAt of named) found |= foundAt(index);
      return (found & every) === every || ((found | wordsIn(textsAt(index), words)) & every) === every;
    };
  });
  return (index) => matchers.every((matches) => matches(index));
}

/** Which of `words` stand in a folded text, as bits. */
function wordsIn(folded: string, words: readonly string[]): number {
  let found = 0;
  for (let i = 0; i < words.length; i++) if (folded.includes(words[i]!)) found |= 1 << i;
  return found;
}

/** What is found of a record by what is found of each value of a facet. */
function foundByCode({ values, offsets, codes }: FacetColumn, foundIn: (value: string) => number): (index: number) => number {
  const found = Uint32Array.from(values, foundIn);
  if (found.every((each) => each === 0)) return () => 0;
  // What has no value has a code past the last.
  if (offsets === null) return (index) => found[codes[index]!] ?? 0;
  return (index) => {
    let sum = 0;
    for (let j = offsets[index]!; j < offsets[index + 1]!; j++) sum |= found[codes[j]!]!;
    return sum;
  };
}
