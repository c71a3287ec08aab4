/** What is said in a page that `toHTML` makes, and nowhere else. */
export interface PageWords {
  /** The headings of what it has below the timeline: every record, and where each is to be found. */
  readonly allRecords: string;
  readonly references: string;
  /** The column of what a record says, in the table of all. */
  readonly summaryColumn: string;
}

/** The same in English. */
export const pageWordsEn: PageWords = {
  allRecords: "All records",
  references: "References",
  summaryColumn: "Summary",
};
