import type { Cited } from "./cited.js";
import { nameOf } from "./entry-fields.js";

/** Words for types of works that say nothing of what a document is. */
const VAGUE: readonly string[] = ["", "document", "generic", "miscellaneous", "unpublished", "unpublished work"];

/** Facets of who had a part in it. */
const PEOPLE: readonly string[] = ["people", "person", "persons", "participants", "participant"];

/**
 * What a record without a title is, as archives describe it: "letter to Karl Berg, Vienna". Its kind, to whom, who is named with it but for its
 * authors, and where; in English. Never its id, which may be one that a reader of files made.
 */
export function descriptionOf(cited: Cited): string {
  const { record: { kind = "", lane = [] }, citation: { authors = [], recipients = [], genre }, facets } = cited;
  const people = [...(authors.length === 0 ? lane : laneOf(cited)), ...PEOPLE.flatMap((key) => valuesOf(facets, key))];
  const what = genre ?? (VAGUE.includes(kind) ? "untitled document" : kind);
  return [`${what}${recipients.length === 0 ? "" : ` to ${listed(recipients.map(nameOf))}`}`, listed(people), ...placesOf(cited)].filter(Boolean).join(", ");
}

/** The lane of a record, where nothing else is said of how it is cited and it is not the authors: a fact, such as an office or a country. */
export function laneOf({ record: { lane = [] }, citation: { authors }, isStated }: Cited): readonly string[] {
  return isStated || lane === authors ? [] : lane;
}

/** The title of a record, or else such a description, with a capital. */
export function headingOf(cited: Cited): string {
  return cited.title ?? descriptionOf(cited).replace(/^./u, (letter) => letter.toUpperCase());
}

/** Where it was of which a record tells, the building or the room before the town. */
export function placesOf({ citation: { place }, isStated, facets, details }: Cited): readonly string[] {
  return [...valuesOf(details, "venue"), ...(isStated || place === undefined ? [] : [place]), ...valuesOf(facets, "place")];
}

function valuesOf(lists: Cited["facets"], key: string): readonly string[] {
  return Object.hasOwn(lists, key) ? lists[key]! : [];
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat("en").format(names);
}
