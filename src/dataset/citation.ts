import type { Citation } from "../records/citation.js";
import { provenance } from "./records.js";
import type { Conversation } from "./types.js";

/** The fields of a citation by the fact that they rest on. */
const CITED: Readonly<Record<string, keyof Citation>> = { reference: "archiveLocation", translator: "translators" };

/**
 * How a conversation is cited: by its title, which names who reported it; the day held and the day written; the archive of the original, spelled
 * out, with fond, file and folios as far as they are known; the translator; and the collection at which it is read, which is likely only.
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
