import type { CitedName } from "../records/citation.js";
import { readTime } from "../time/read.js";
import { type Cited, type WriteOptions, citedOf } from "./cited.js";
import { CSL } from "./cited-fields.js";
import { CSL_DATES, type CslParts, cslDateOf } from "./csl-date.js";
import { CSL_ROLES } from "./csl-roles.js";
import { CSL_NAMES, CSL_TEXTS } from "./csl-variables.js";
import { documentDates } from "./document-dates.js";
import { EVENT } from "./event-words.js";
import { entryFields, nameOf } from "./entry-fields.js";
import { CSL_KINDS, CSL_OWN } from "./csl-kinds.js";
import { typeOf } from "./reference-kinds.js";

/**
 * CSL-JSON (CSL 1.0.2), which Zotero and citation processors read: a list, its items in the order of the records.
 *
 * `issued` is the document's own date, `event-date` that of an event of which it tells, the word for it `timeAs` in `custom`, and a second one `recorded` there, before the texts of a detail of that name, which are a list. Names are as they are, unless their parts are known. What CSL has no variable for
 * is in `custom`. `readCSL` reads the records back, but for: a label alone, which is a title; that a date is Julian; a second date alone, which it takes for the first; several values of what
 * is one text; keywords with commas; tags and entities of HTML, of which it takes what they say; kinds that CSL has not, which are the `genre` of a manuscript, a web page or a document.
 */
export function writeCSL<Row>(records: readonly Row[], options: WriteOptions<Row> = {}): string {
  return JSON.stringify(citedOf(records, options).map(itemOf), null, 2);
}

/** Those that are read as the record's own. */
const OWN_DATES: readonly string[] = ["issued", "original-date", "event-date"];

function itemOf(cited: Cited): Readonly<Record<string, unknown>> {
  const { record: { id, kind }, citation } = cited;
  const { fields, rest } = entryFields(cited, CSL_ROLES, CSL);
  const item = new Map<string, unknown>();
  const custom = new Map<string, readonly unknown[]>();
  const type = typeOf(CSL_KINDS, kind, CSL_OWN);
  item.set("id", id).set("type", type ?? (citation.archive !== undefined || citation.archiveLocation !== undefined ? "manuscript" : fields.has("URL") ? "webpage" : "document"));
  if (type === undefined && kind !== undefined) item.set("genre", kind);
  for (const [name, values] of fields) item.set(name, valueOf(name, values));
  const { own, event, recorded } = documentDates(cited);
  if (event !== undefined) item.set("event-date", cslDateOf(event.edtf, event.written));
  if (own !== undefined) item.set("issued", cslDateOf(own.edtf, own.written));
  for (const [name, texts] of rest) {
    if (!item.has(name) && (CSL_NAMES.includes(name) || CSL_TEXTS.includes(name) || (isDate(name) && !OWN_DATES.includes(name)))) item.set(name, valueOf(name, texts));
    else custom.set(name, [...(custom.get(name) ?? []), ...texts]);
  }
  const second = recorded === undefined ? {} : { recorded: withDetail(cslDateOf(recorded.edtf, recorded.written), custom.get("recorded")) };
  // A detail of that name is a list.
  const called = event === undefined || citation.event === EVENT || custom.has("timeAs") ? {} : { timeAs: citation.event };
  const all = { ...Object.fromEntries(custom), ...second, ...called };
  if (Object.keys(all).length > 0) item.set("custom", all);
  return Object.fromEntries(item);
}

function withDetail(date: CslParts, detail: readonly unknown[] | undefined): unknown {
  return detail === undefined ? date : [date, ...detail];
}

function valueOf(name: string, values: readonly CitedName[]): unknown {
  if (CSL_NAMES.includes(name)) return values.map((value) => (typeof value === "string" ? { literal: value } : value));
  const text = values.map(nameOf).join(name === "keyword" ? ", " : "; ");
  return isDate(name) ? (readTime(text) === null ? { literal: text } : cslDateOf(text)) : text;
}

function isDate(name: string): boolean {
  return CSL_DATES.some((date) => date === name);
}
