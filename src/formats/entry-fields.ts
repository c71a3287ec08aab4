import type { CitedName } from "../records/citation.js";
import { linkOf } from "../records/link.js";
import { type Cited, citedParts } from "./cited.js";
import { CITED_DETAILS, CITED_FACETS, EVENT_PLACE, KEYWORDS } from "./cited-fields.js";
import { withYears } from "./document-dates.js";
import { fullName } from "./person-name.js";
import { LANE } from "./lane-field.js";
import type { Roles } from "./reference.js";

/** What an entry says by the names of its format's fields; and the rest, of which the format may have no field. */
export interface EntryFields {
  readonly fields: ReadonlyMap<string, readonly CitedName[]>;
  readonly rest: readonly (readonly [name: string, texts: readonly string[]])[];
}

/** The fields of an entry but for its id, kind and dates: what `draftOf` reads a record from. `format`: the place of its names in `CITED_DETAILS`. */
export function entryFields({ record, title, label, citation, isStated, facets, details }: Cited, roles: Roles, format: number): EntryFields {
  const fields = new Map<string, readonly CitedName[]>();
  const rest: (readonly [string, readonly string[]])[] = [];
  const add = (name: string | undefined, values: readonly (CitedName | undefined)[]): void => {
    const own = values.filter((value) => value !== undefined && value !== "") as readonly CitedName[];
    if (name !== undefined && own.length > 0) fields.set(name, [...(fields.get(name) ?? []), ...own]);
  };
  const { doi, url } = addressOf(record.href);
  add(roles.title[0], [title]);
  add(roles.label[0], [label]);
  for (const [part, values] of citedParts(citation)) {
    const facet = CITED_FACETS[part];
    const names = facet === undefined ? [] : roles.facets[facet]!;
    // Of a website the collection is no archive's.
    const ofSite = part === "collection" && isStated && citation.website !== undefined ? names[1] : undefined;
    add(part === "authors" ? roles.authors[0] : facet === undefined ? CITED_DETAILS[part]?.[format] : ofSite ?? names[0], values);
  }
  for (const [key, values] of Object.entries(facets)) {
    if (KEYWORDS.includes(key)) add(roles.facets["keyword"]![0], values);
    else if (key === "place" && isStated) add(EVENT_PLACE[format], values);
    else rest.push([key, values]);
  }
  add(roles.summary[0], [record.summary]);
  add(roles.doi[0], [doi]);
  add(roles.url[0], [url]);
  // Who is cited for the lane's sake is in it.
  if (record.lane !== undefined && citation.authors !== record.lane) rest.push([LANE, record.lane]);
  // What a date says that names no year: "XXXX-12".
  for (const name of ["time", "recorded"] as const) if (/\d/.test(record[name] ?? "") && withYears(record[name]) === undefined) rest.push([name, [record[name]!]]);
  if (record.href !== undefined && doi === undefined && url === undefined) rest.push(["address", [record.href]]);
  return { fields, rest: [...rest, ...Object.entries(details)] };
}

/** Where a record is found: its DOI alone, or an address of the web; neither, where what it has is none of these. */
export function addressOf(href = ""): { readonly doi?: string; readonly url?: string } {
  const [, doi] = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)(10\.\d+\/\S+)$/i.exec(href) ?? [];
  if (doi !== undefined) return { doi };
  return /^https?:\/\/\S+$/i.test(href) && linkOf(href) !== null ? { url: href } : {};
}

/** A name as it is said: given name first, but in Chinese, Japanese and Korean letters. */
export function nameOf(name: CitedName): string {
  return typeof name === "string" ? name : fullName({ family: name.family, given: name.given ?? "" });
}
