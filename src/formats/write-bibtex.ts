import type { CitedName } from "../records/citation.js";
import { BIBTEX_NAMES, BIBTEX_ROLES, BIBTEX_VERBATIM } from "./bibtex-roles.js";
import { type Cited, type WriteOptions, citedOf } from "./cited.js";
import { BIBTEX } from "./cited-fields.js";
import { createNames } from "./distinct-names.js";
import { type DocumentDate, documentDates, yearIn } from "./document-dates.js";
import { entryFields, nameOf } from "./entry-fields.js";
import { EVENT } from "./event-words.js";
import { latexOf } from "./latex-write.js";
import { BIBTEX_KINDS, BIBTEX_OWN } from "./bibtex-kinds.js";
import { typeOf } from "./reference-kinds.js";

/** The dates that BibLaTeX reads: levels 0 and 1 of EDTF. */
const DATE = /^(?!\/)(?:(?:-?\d{4}|\d{3}X|\d\dXX)(?:-\d\d(?:-\d\d)?)?[?~%]?|\.\.)?(?:\/(?:-?\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?|\.\.)?)?$/;

/** Fields that are read as the dates of a record. */
const OWN_DATES: readonly string[] = ["date", "year", "month", "day", "origdate", "eventdate", "timeas", "recordeddate"];

/** Types of what is part of a book. */
const PARTS: readonly string[] = ["inbook", "incollection", "inproceedings", "inreference"];

/**
 * BibTeX with the fields of BibLaTeX, in UTF-8: an entry for each record, in their order.
 *
 * `date` is the document's own date, or `year` where BibLaTeX has no such date; `eventdate` is that of an event of which it tells, the word for it in `timeas`, or both are in `addendum`, as "held: [1959-10-01..1959-10-14]", where BibLaTeX has no such date, and a second one is `recordeddate`. `year` is a year that is certain. `venue` is where the event was, the building before the town. A name is in braces, as one, unless its parts are known. The key is
 * the id, without what a key cannot hold. `readBibTeX` reads the records back, but for: a label alone, which is a title; ids that are no keys; that a date is Julian, a date as written beside that which is read, and a second date alone, which it takes for the first;
 * several values of what is one text; runs of white space; keywords with commas or semicolons; braces and backslashes of addresses; tags and entities of HTML, of which it takes what they say; details whose names are not of small letters; and kinds that BibTeX has not, which are the `type` of something unpublished, online or `misc`.
 */
export function writeBibTeX<Row>(records: readonly Row[], options: WriteOptions<Row> = {}): string {
  const keys = new Set<string>();
  const keyOf = createNames((key) => keys.has(key.toLowerCase()));
  return citedOf(records, options).map((cited) => {
    const key = keyOf(cited.record.id.replace(/[^\p{L}\p{N}:.+/_-]+/gu, "-") || "record");
    keys.add(key.toLowerCase());
    return entryOf(cited, key);
  }).join("\n");
}

function entryOf(cited: Cited, key: string): string {
  const { record: { kind, time, timeWritten, recorded, recordedWritten }, citation, isStated } = cited;
  const { fields, rest } = entryFields(cited, BIBTEX_ROLES, BIBTEX);
  const type = typeOf(BIBTEX_KINDS, kind, BIBTEX_OWN);
  const lines = new Map<string, string>();
  for (const [name, values] of fields) {
    if (isStated && name === "journaltitle") continue;
    lines.set(PARTS.includes(type ?? "") && name === "journaltitle" ? "booktitle" : name, valueOf(name, values));
  }
  // The one field that styles print of what is in an archive or on a site.
  const { archive, archiveLocation, website } = citation;
  const held = [[archive, archiveLocation].filter(Boolean).join(", "), website].filter((text) => text !== undefined && text !== "").join("; ");
  if (isStated && held !== "") lines.set("howpublished", valueOf("", [held]));
  if (type === undefined && kind !== undefined && !lines.has("type")) lines.set("type", valueOf("type", [kind]));
  const { own, event, recorded: second } = documentDates(cited);
  const isDate = event?.edtf !== undefined && DATE.test(event.edtf);
  if (event?.edtf !== undefined && !isDate) lines.set("addendum", valueOf("", [`${citation.event!}: ${event.edtf}`]));
  else if (event !== undefined) lines.set("eventdate", statement(event));
  if (lines.has("eventdate") && citation.event !== EVENT) lines.set("timeas", valueOf("", [citation.event!]));
  if (own?.edtf !== undefined && DATE.test(own.edtf)) lines.set("date", own.edtf);
  else if (own !== undefined) lines.set("year", statement(own));
  const year = yearIn(own?.edtf);
  // For styles that know no other; BibLaTeX prefers the date.
  if (year !== undefined && lines.has("date")) lines.set("year", year);
  if (second !== undefined) lines.set("recordeddate", statement(second));
  const fieldOf = createNames((field) => lines.has(field) || OWN_DATES.includes(field));
  for (const [name, texts] of rest) {
    const wanted = name.toLowerCase().replace(/[^a-z0-9_-]+/g, "") || "field";
    if (wanted === "venue" && lines.has(wanted)) {
      lines.set(wanted, `${valueOf(wanted, texts)}, ${lines.get(wanted)!}`);
      continue;
    }
    const field = fieldOf(wanted);
    lines.set(field, valueOf(field, texts));
  }
  if (timeWritten !== undefined && time !== undefined) lines.set("datewritten", valueOf("", [timeWritten]));
  if (recordedWritten !== undefined && recorded !== undefined) lines.set("recordedwritten", valueOf("", [recordedWritten]));
  const shown = type ?? (citation.archive !== undefined || citation.archiveLocation !== undefined ? "unpublished" : lines.has("url") ? "online" : "misc");
  return `@${shown}{${key},\n${[...lines].map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}\n`;
}

function statement({ edtf, written = "" }: DocumentDate): string {
  return edtf ?? valueOf("", [written]);
}

function valueOf(name: string, values: readonly CitedName[]): string {
  if (BIBTEX_VERBATIM.includes(name)) return values.map((value) => nameOf(value).replace(/[{}\\]/g, encodeURIComponent)).join(" ");
  if (BIBTEX_NAMES.includes(name)) return values.map(nameText).join(" and ");
  // Styles leave the letters of what is in braces as they are.
  const latex = values.map((value) => latexOf(nameOf(value))).join(name === "keywords" ? ", " : "; ");
  return name === "title" ? `{${latex}}` : latex;
}

function nameText(name: CitedName): string {
  const part = (text: string): string => `{${latexOf(text)}}`;
  return typeof name === "string" ? part(name) : [name.family, name.given].filter((text) => text !== undefined).map(part).join(", ");
}
