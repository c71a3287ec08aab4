import type { Citation } from "../records/citation.js";
import { provenance } from "./records.js";
import type { Conversation } from "./types.js";

/** What is cited by the fact that it rests on; what is not certain of the day held is in its EDTF. */
const CITED: Readonly<Record<string, NonNullable<Citation["likely"]>[number]>> = { written: "recorded", reference: "archiveLocation", translator: "translators" };

/**
 * How a conversation is cited: by its title, which names who reported it; the day held and the day written; the archive of the original, spelled
 * out, with fond, file and folios as far as they are known; the translator; and the collection at which it is read, which is likely only, as some of the days are on which it was written.
 */
export function citationOf({ reference = "", translator, evidence, notes = [] }: Conversation): Citation {
  const [short = "", ...location] = reference.split(", ");
  const doubted = evidence.filter(({ confidence }) => confidence !== "certain").flatMap(({ fact }) => CITED[fact] ?? []);
  return {
    event: "held",
    archive: short && `${provenance.abbreviations[short]!} (${short})`,
    archiveLocation: location.join(", "),
    translators: translator === undefined ? [] : [translator],
    // What `provenance.filters` says of the archive's topics.
    collection: "Conversations with Mao Zedong",
    website: provenance.archive,
    language: "en",
    note: notes.join(" "),
    likely: ["collection", ...doubted],
  };
}
