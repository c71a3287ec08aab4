import type { CitationStyle } from "../formats/cited-dates.js";

/** What is said where records are cited. It comes with what cites them. */
export interface CiteWords {
  readonly styles: string;
  readonly style: Readonly<Record<CitationStyle, string>>;
  /** The group of formats of files, which have their names in every language. */
  readonly formats: string;
  readonly scope: string;
  /** Those in sight where a reader has zoomed, those that the filter shows, and all. */
  readonly sight: string;
  readonly shown: string;
  readonly all: string;
  readonly citation: string;
  readonly copy: string;
  readonly copied: string;
  /** Where a page may write nothing for other programs: the text of so many records is shown whole and marked, to be copied by hand. */
  copyByHand(count: number): string;
  readonly download: string;
  /** Once a file is there, by its name. */
  saved(name: string): string;
  readonly close: string;
  /** Below a list that is copied and saved whole, and shown in part. */
  rest(shown: number, total: number): string;
  /** The same where there are too many to find those that are first in the order of the style. */
  some(shown: number, total: number): string;
  /** Where none of the records shown is where a reader has zoomed to. */
  readonly noneInSight: string;
}

/** The same in English. */
export const citeWordsEn: CiteWords = {
  styles: "Style",
  style: { "chicago-note": "Chicago, note", "chicago-bibliography": "Chicago, bibliography", mla: "MLA", apa: "APA" },
  formats: "File of references",
  scope: "Which records",
  sight: "Those in sight",
  shown: "Those shown",
  all: "All",
  citation: "Citation",
  copy: "Copy",
  copied: "Copied",
  copyByHand: (count) => `This page may not copy. ${count === 1 ? "The citation is marked: copy it" : `All ${count.toLocaleString("en")} are shown and marked: copy them`} by hand.`,
  download: "Download",
  saved: (name) => `Saved ${name}`,
  close: "Close the citation",
  rest: (shown, total) => `The first ${shown.toLocaleString("en")} of ${total.toLocaleString("en")} are shown; all are copied and downloaded.`,
  some: (shown, total) => `${shown.toLocaleString("en")} of ${total.toLocaleString("en")} are shown, the first by date; all are copied and downloaded, in the order of the style.`,
  noneInSight: "None of the records shown is in sight.",
};
