import type { Field } from "./column-words.js";
import { fieldOf, isList, isObjectAt, listOf, textOf } from "./json.js";
import type { ReadingBuilder } from "./reading.js";

type TableField = Exclude<Field, "facets">;

/** What a schema says of one field. `title`: what it is called, if not by its name. `role`: by its `rdfType`. `edtf`: puts a value of it in EDTF, and leaves what it cannot as it is. */
export interface SchemaField {
  readonly title: string | undefined;
  readonly isDate: boolean;
  readonly role: TableField | null;
  readonly edtf: ((text: string) => string) | undefined;
}

/** `key`: the fields that make an id. `missing`: the values that stand for none. */
export interface TableSchema {
  readonly fields: ReadonlyMap<string, SchemaField>;
  readonly key: readonly string[];
  readonly missing: ReadonlySet<string>;
}

const DATES = ["date", "datetime", "year", "yearmonth"];

/** Terms of schema.org, Dublin Core and RDFS, by the last part of their address. */
const ROLES: Readonly<Record<string, TableField>> = {
  startDate: "time", date: "time", temporal: "time", endDate: "end", dateCreated: "recorded", created: "recorded", datePublished: "recorded", issued: "recorded",
  identifier: "id", title: "title", headline: "title", name: "title", label: "title", abstract: "summary", description: "summary", url: "href", creator: "lane", author: "lane", sender: "lane", type: "kind",
};

export function schemaOf(schema: unknown, builder: ReadingBuilder, column: string): TableSchema {
  if (schema === undefined || schema === null || !isObjectAt(schema, builder, 0, column)) return { fields: new Map(), key: [], missing: new Set() };
  const fields = new Map<string, SchemaField>();
  for (const field of listOf(fieldOf(schema, "fields"), builder, 0, `${column}.fields`)) {
    if (!isObjectAt(field, builder, 0, `${column}.fields`)) continue;
    const [type, format, term] = ["type", "format", "rdfType"].map((name) => textOf(fieldOf(field, name))) as [string, string, string];
    const role = term.replace(/^.*[/#:]/s, "");
    fields.set(textOf(fieldOf(field, "name")), {
      title: textOf(fieldOf(field, "title")).trim() || undefined,
      isDate: DATES.includes(type),
      role: Object.hasOwn(ROLES, role) ? ROLES[role]! : null,
      edtf: type === "year" ? yearText : DATES.includes(type) && format.includes("%") ? patternReader(format) : undefined,
    });
  }
  const key = fieldOf(schema, "primaryKey");
  const missing = fieldOf(schema, "missingValues");
  return { fields, key: (isList(key) ? key : [key]).map(textOf).filter(Boolean), missing: new Set(isList(missing) ? missing.map(textOf) : []) };
}

function yearText(text: string): string {
  const [, sign, digits] = /^\s*(-?)(\d{1,4})\s*$/.exec(text) ?? [];
  return digits === undefined ? text : `${sign}${digits.padStart(4, "0")}`;
}

const PARTS: Readonly<Record<string, string>> = { Y: "(?<Y>\\d{4})", m: "(?<m>\\d{1,2})", d: "(?<d>\\d{1,2})", H: "(?<H>\\d{1,2})", M: "(?<M>\\d{1,2})", S: "(?<S>\\d{1,2})" };

/** Reads dates in a pattern of `strptime` that has a year in full; undefined where there are other parts in it. */
function patternReader(pattern: string): ((text: string) => string) | undefined {
  const seen = new Set<string>();
  let source = "";
  for (const [all, part] of pattern.slice(0, 100).matchAll(/%(.)|[^]/g)) {
    if (part === undefined || part === "%") source += (part ?? all).replace(/[^\p{L}\p{N}\s]/u, "\\$&");
    else if (Object.hasOwn(PARTS, part) && !seen.has(part)) source += PARTS[part]!;
    else return undefined;
    if (part !== undefined) seen.add(part);
  }
  if (!seen.has("Y") || (seen.has("d") && !seen.has("m")) || (seen.has("H") && !(seen.has("d") && seen.has("M")))) return undefined;
  const reader = new RegExp(`^\\s*${source}\\s*$`);
  return (text) => {
    const found = reader.exec(text)?.groups;
    if (found === undefined) return text;
    const two = (part: string): string | undefined => found[part]?.padStart(2, "0");
    const day = [found["Y"], two("m"), two("d")].filter((part) => part !== undefined).join("-");
    const time = [two("H"), two("M"), two("S")].filter((part) => part !== undefined).join(":");
    return time === "" ? day : `${day}T${time}`;
  };
}
