import type { CitationStyle } from "../formats/cited-dates.js";

/** What is said where records are cited. It comes with what cites them. */
export interface CiteWords {
  readonly styles: string;
  readonly style: Readonly<Record<CitationStyle, string>>;
  readonly scope: string;
  /** Those that the filter shows, and all. */
  readonly shown: string;
  readonly all: string;
  readonly citation: string;
  readonly copy: string;
  readonly copied: string;
  /** Where a page may write nothing for other programs: the text is marked, to be copied by hand. */
  readonly copyByHand: string;
  readonly download: string;
  readonly close: string;
  /** Below a list that is copied and saved whole, and shown in part. */
  rest(shown: number, total: number): string;
}

/** The same in English. */
export const citeWordsEn: CiteWords = {
  styles: "Style",
  style: { "chicago-note": "Chicago, note", "chicago-bibliography": "Chicago, bibliography", mla: "MLA", apa: "APA" },
  scope: "Which records",
  shown: "Those shown",
  all: "All",
  citation: "Citation",
  copy: "Copy",
  copied: "Copied",
  copyByHand: "This page may not copy. The citation is marked: copy it by hand.",
  download: "Download",
  close: "Close the citation",
  rest: (shown, total) => `The first ${shown.toLocaleString("en")} of ${total.toLocaleString("en")} are shown; all are copied and downloaded.`,
};
