import { type Cited, citedParts } from "./cited.js";
import { CITED_DETAILS, CITED_FACETS, CSL } from "./cited-fields.js";
import { nameOf } from "./entry-fields.js";
import type { FileRecord, TextsByName } from "./reading.js";

/** The record, what its channel says of how it is cited among its facets and details, by the names that CSL has for it, so that it is cited once it is read. */
export function withCitation({ record, citation, isStated }: Cited): FileRecord {
  if (!isStated) return record;
  const lists: Record<"facets" | "details", [string, readonly string[]][]> = { facets: Object.entries(record.facets ?? {}), details: Object.entries(record.details ?? {}) };
  for (const [part, values] of citedParts(citation)) {
    const facet = CITED_FACETS[part];
    const name = facet ?? CITED_DETAILS[part]?.[CSL] ?? "author";
    const list = lists[facet === undefined ? "details" : "facets"];
    if (!list.some(([key]) => key === name)) list.push([name, values.map(nameOf)]);
  }
  const named = Object.entries(lists).filter(([, list]) => list.length > 0).map(([name, list]): [string, TextsByName] => [name, Object.fromEntries(list)]);
  const { event } = citation;
  return { ...record, ...(event === undefined || (record.time ?? record.timeWritten) === undefined ? {} : { timeAs: event }), ...Object.fromEntries(named) };
}
