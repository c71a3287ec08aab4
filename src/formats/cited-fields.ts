import type { Citation } from "../records/citation.js";

/** Formats of bibliographies, by their place in the table below. */
export const [CSL, BIBTEX, RIS] = [0, 1, 2];

/** The parts of a citation that are texts or names, and not what is said of others. */
export type CitedPart = Exclude<keyof Citation, "event" | "likely">;

/** The parts that are lists of names. */
export const CITED_LISTS = ["authors", "recipients", "translators"] as const;
export type CitedList = (typeof CITED_LISTS)[number];

type Names = readonly [csl: string, bibtex: string, ris: string];

/** What the parts of a citation are called that readers keep as details: in CSL, in BibLaTeX, in RIS. Authors are the lane. */
export const CITED_DETAILS: Readonly<Partial<Record<CitedPart, Names>>> = {
  translators: ["translator", "translator", "A4"],
  genre: ["genre", "type", "M3"],
  archiveLocation: ["archive_location", "archivelocation", "AV"],
  publisher: ["publisher", "publisher", "PB"],
  accessed: ["accessed", "urldate", "Y2"],
  language: ["language", "language", "LA"],
  note: ["note", "note", "N1"],
  archivePlace: ["archive-place", "archiveplace", "C1"],
};

/** The parts of a citation that readers keep as facets, whatever the format. */
export const CITED_FACETS: Readonly<Partial<Record<CitedPart, string>>> = {
  recipients: "recipient",
  archive: "archive",
  collection: "collection",
  website: "publication",
  place: "place",
};

/** Where an event was, which readers keep as a place too. */
export const EVENT_PLACE: Names = ["event-place", "venue", "CY"];

/** Facets that are keywords elsewhere. */
export const KEYWORDS: readonly string[] = ["keyword", "topic", "subject", "tag"];
