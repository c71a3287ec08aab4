import { timeWordsEn } from "../time/english.js";
import { parseEdtf } from "../time/edtf.js";
import { datesOf } from "../time/edtf-time.js";
import { partsOf } from "../time/edtf-tree.js";
import { readTime } from "../time/read.js";
import type { Time } from "../time/time.js";
import { type TimeWords, createTimeFormat } from "../time/words.js";
import { createYearFirst } from "./year-first.js";

/** Styles of citations: of Chicago the note and the entry of the bibliography. */
export type CitationStyle = "chicago-note" | "chicago-bibliography" | "mla" | "apa";

/** What MLA shortens: months of more than four letters (MLA Handbook, 9th ed., appendix 1). */
const MONTHS = /\b(Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|ober)\b/g;

/** What the manuals set in brackets, for the document does not state it so: 14.145 of Chicago (17th ed.), dates not given in the source of MLA (9th ed.), and the archival examples of APA (7th). `circa`: their word for it. */
const bracketed = (circa: string): Partial<TimeWords> => ({ about: (date) => `[${circa} ${date}]`, uncertain: (date) => `[${bare(date)}?]` });

/** What is in brackets already. */
const PLAIN: Partial<TimeWords> = { about: (date) => `circa ${date}`, uncertain: (date) => `${date}?` };

/** What is open to one side. */
const ONE_SIDED = /^\[(\.\.)?([^[\],.]+)(?:\.\.)?\]$/;

type InStyle = (edtf: string | undefined, written?: string) => string;

/** Dates in EDTF as a style has them, "" where they are none. `written`: the same as their source writes it. */
export interface CitedDates {
  readonly date: InStyle;
  /** One that stands in a text, and not in the place of the date. */
  readonly inText: InStyle;
}

/** The dates of `style`. `locale`: of days and months; by default as in the manual of the style. */
export function createCitedDates(style: CitationStyle, locale = style === "mla" ? "en-GB" : "en-US"): CitedDates {
  const format = (words: Partial<TimeWords>): InStyle => {
    const all: TimeWords = { ...timeWordsEn, lasted: locale.startsWith("en") ? inEnglish : (from, to) => (from === to ? from : `${from}–${to}`), ...words };
    const timeInWords = createTimeFormat(locale, all);
    // What is doubtful throughout is so as a whole, within one pair of brackets.
    const inWords = (time: Time): string => (isDoubtful(time) ? all.uncertain(timeInWords({ ...time, edtf: time.edtf.replaceAll("?", "").replaceAll("%", "~") })) : timeInWords(time));
    const say = (edtf: string | undefined, written: string): string => {
      const time = readTime(edtf);
      if (time === null) return "";
      const text = inWords(time);
      const [whole = "", isBefore, bound = ""] = ONE_SIDED.exec(edtf!) ?? [];
      if (!whole.includes("..")) return text;
      // "Before 1911" names a year that a source has not which says "not after 1910".
      const inclusive = inWords(readTime(bound)!);
      return states(written, text) && !states(written, inclusive) ? text : `no ${isBefore === undefined ? "earlier" : "later"} than ${inclusive}`;
    };
    return (edtf, written = "") => (style === "mla" ? say(edtf, written).replace(MONTHS, "$1.") : say(edtf, written));
  };
  const date = format(bracketed(style === "mla" ? "circa" : "ca."));
  if (style !== "apa") return { date: inBrackets(date), inText: inBrackets(date) };
  const yearFirst = createYearFirst(locale);
  return { date: inBrackets((edtf, written) => yearFirst(date(edtf, written))), inText: inBrackets(format(PLAIN)) };
}

/** What `say` says, in the brackets in which the source has it, which say that it is supplied: "[1911]", "December 31, [1911]". */
function inBrackets(say: InStyle): InStyle {
  return (edtf = "", written = "") => {
    const text = say(edtf, written);
    const source = written === "" && !/[,.]/.test(edtf) ? edtf : written.trim();
    if (text === "" || text.startsWith("[")) return text;
    if (/^\[[^\]]*\]$/.test(source)) return `[${text}]`;
    const [, year = ""] = /\[(\d{3,4})\]/.exec(source) ?? [];
    return year === "" ? text : text.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`), "[$&]");
  };
}

/** Whether each date of `time` is uncertain as a whole. */
function isDoubtful({ edtf }: Time): boolean {
  const tree = parseEdtf(edtf);
  return tree !== null && datesOf(tree).every((date) => date.uncertain === partsOf(date));
}

/** Whether every number of `said` stands in `written`. */
function states(written: string, said: string): boolean {
  const numbersIn = (text: string): readonly string[] => text.match(/\d+/g) ?? [];
  const stated = numbersIn(written);
  return numbersIn(said).every((number) => stated.includes(number));
}

/** What is doubtful and approximate is in one pair of brackets. */
function bare(date: string): string {
  return date.replace(/^\[(.*)\]$/, "$1");
}

/** Two dates with what they share said once: "May 2–4, 1911", "2 May–4 June 1911". Within brackets all is said. */
function inEnglish(from: string, to: string): string {
  if (from === to) return from;
  const [first, last] = [from, to].map((date) => date.split(/(?=,? )/)) as [string[], string[]];
  let shared = "";
  while (!/[[\]]/.test(from + to) && !shared.startsWith(",") && first.length > 1 && last.length > 1 && first.at(-1) === last.at(-1)) {
    shared = last.pop()! + shared;
    first.pop();
  }
  // After a comma is the year, and before it the day of a month that may be the same.
  const rest = shared.startsWith(",") && first[0] === last[0] ? last.slice(1).join("").trim() : last.join("");
  return `${first.join("")}–${rest}${shared}`;
}
