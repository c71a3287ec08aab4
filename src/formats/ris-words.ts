import type { Channels } from "../records/channels.js";
import type { FileRecord } from "./reading.js";

/** What the tags of RIS say that are a record's details, in the words of its specification or plainer ones; a tag that is not here is its own word. */
const WORDS: Readonly<Record<string, string>> = {
  A2: "secondary author", A3: "tertiary author", A4: "translator", AB: "abstract", AD: "address", AN: "accession number", AV: "place in the archive", CN: "call number", CY: "place",
  DA: "date", DB: "archive", DO: "DOI", ED: "editor", EP: "last page", ET: "edition", IS: "issue", J1: "journal", J2: "journal", JA: "journal", JF: "journal", JO: "journal", L1: "link", L2: "link",
  LA: "language", M1: "number", M3: "type of work", N1: "note", N2: "abstract", PB: "publisher", PP: "place", RN: "research notes", SN: "ISSN or ISBN", SP: "pages", ST: "short title",
  T2: "title of the whole", T3: "series", TT: "translated title", UR: "link", VL: "volume", VO: "volume", Y1: "date", Y2: "seen on",
};

/** `channels` in which what a tag says is called by its word, and read by its tag, as those who write RIS know it. */
export function inWordsOfRIS({ details, ...rest }: Channels<FileRecord>): Channels<FileRecord> {
  if (details === undefined) return rest;
  return { ...rest, details: Object.fromEntries(Object.entries(details).map(([tag, field]) => [tag, typeof field === "object" && Object.hasOwn(WORDS, tag) ? { ...field, label: WORDS[tag]! } : field])) };
}
