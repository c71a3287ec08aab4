import type { CitedName } from "../records/citation.js";
import { readTime } from "../time/read.js";
import { type Cited, type WriteOptions, citedOf } from "./cited.js";
import { CSL } from "./cited-fields.js";
import { CSL_DATES, cslDateOf } from "./csl-date.js";
import { CSL_ROLES } from "./csl-roles.js";
import { CSL_NAMES, CSL_TEXTS } from "./csl-variables.js";
import { asPlain, entryFields, nameOf } from "./entry-fields.js";
import { CSL_KINDS, CSL_OWN, typeOf } from "./reference-kinds.js";

/**
 * CSL-JSON (CSL 1.0.2), which Zotero and citation processors read: a list, its items in the order of the records.
 *
 * Of two dates, the first is `event-date` and the second `issued`; of one, it is `issued`, unless it is that of an event of which the document tells. Names are as they are, unless their parts are known. What CSL has no variable for
 * is in `custom`. `readCSL` reads the records back, but for: a label alone, which is a title; that a date is Julian; a second date alone, which it takes for the first; several values of what
 * is one text; keywords with commas; kinds that CSL has not, which are the `genre` of a manuscript, a web page or a document.
 */
export function writeCSL<Row>(records: readonly Row[], options: WriteOptions<Row> = {}): string {
  return JSON.stringify(citedOf(records, options).map(itemOf), null, 2);
}

function itemOf(cited: Cited): Readonly<Record<string, unknown>> {
  const { record: { id, kind, time, timeWritten, recorded, recordedWritten }, citation } = cited;
  const { fields, rest } = entryFields(cited, CSL_ROLES, CSL);
  const item = new Map<string, unknown>();
  const custom = new Map<string, readonly string[]>();
  const type = typeOf(CSL_KINDS, kind, CSL_OWN);
  item.set("id", asPlain(id)).set("type", type ?? (citation.archive !== undefined || citation.archiveLocation !== undefined ? "manuscript" : fields.has("URL") ? "webpage" : "document"));
  if (type === undefined && kind !== undefined) item.set("genre", asPlain(kind));
  for (const [name, values] of fields) item.set(name, valueOf(name, values));
  const has = { time: time !== undefined || timeWritten !== undefined, recorded: recorded !== undefined || recordedWritten !== undefined };
  if (has.time) item.set(has.recorded || citation.event !== undefined ? "event-date" : "issued", cslDateOf(time, timeWritten));
  if (has.recorded) item.set("issued", cslDateOf(recorded, recordedWritten));
  for (const [name, texts] of rest) {
    if (!item.has(name) && (CSL_NAMES.includes(name) || CSL_TEXTS.includes(name) || isDate(name))) item.set(name, valueOf(name, texts));
    else custom.set(name, texts);
  }
  if (custom.size > 0) item.set("custom", Object.fromEntries(custom));
  return Object.fromEntries(item);
}

function valueOf(name: string, values: readonly CitedName[]): unknown {
  if (CSL_NAMES.includes(name)) return values.map((value) => (typeof value === "string" ? { literal: asPlain(value) } : value));
  const text = values.map(nameOf).join(name === "keyword" ? ", " : "; ");
  return isDate(name) ? (readTime(text) === null ? { literal: text } : cslDateOf(text)) : asPlain(text);
}

function isDate(name: string): boolean {
  return CSL_DATES.some((date) => date === name);
}
