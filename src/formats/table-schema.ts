import type { Field } from "./column-words.js";
import { fieldOf, isList, isObjectAt, listOf, membersOf, textOf } from "./json.js";
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

const DATES = /^(?:date(?:time)?|year(?:month)?)$/;

/** Terms of schema.org, Dublin Core and RDFS, by the last part of their address, apart by spaces. */
const ROLES = Object.entries({
  time: "startDate date temporal", end: "endDate", recorded: "dateCreated created datePublished issued",
  id: "identifier", title: "title headline name label", summary: "abstract description", href: "url", lane: "creator author sender", kind: "type",
}) as readonly [TableField, string][];

export function schemaOf(schema: unknown, builder: ReadingBuilder, column: string): TableSchema {
  if (schema === undefined || schema === null || !isObjectAt(schema, builder, 0, column)) return { fields: new Map(), key: [], missing: new Set() };
  const fields = new Map<string, SchemaField>();
  for (const field of listOf(fieldOf(schema, "fields"), builder, 0, `${column}.fields`)) {
    if (!isObjectAt(field, builder, 0, `${column}.fields`)) continue;
    const [name, title, type, format, role] = ["name", "title", "type", "format", "rdfType"].map((key) => textOf(fieldOf(field, key))) as [string, string, string, string, string];
    const term = role.replace(/^.*[/#:]/s, "");
    fields.set(name, {
      title: title.trim() || undefined,
      isDate: DATES.test(type),
      role: ROLES.find(([, terms]) => terms.split(" ").includes(term))?.[0] ?? null,
      edtf: type === "year" ? yearText : DATES.test(type) && format.includes("%") ? patternReader(format) : undefined,
    });
  }
  const missing = fieldOf(schema, "missingValues");
  return { fields, key: membersOf(fieldOf(schema, "primaryKey")).map(textOf).filter(Boolean), missing: new Set(isList(missing) ? missing.map(textOf) : []) };
}

function yearText(text: string): string {
  const [, sign, digits] = /^\s*(-?)(\d{1,4})\s*$/.exec(text) ?? [];
  return digits === undefined ? text : `${sign}${digits.padStart(4, "0")}`;
}

/** The parts of a date in patterns of `strptime`, from the year on. */
const PARTS = ["Y", "m", "d", "H", "M", "S"];

/** Reads dates in a pattern of `strptime` that has a year in full, and no part without those before it; undefined where there are other parts in it. */
function patternReader(pattern: string): ((text: string) => string) | undefined {
  const seen = new Set<string>();
  let source = "";
  for (const [all, part] of pattern.slice(0, 100).matchAll(/%(.)|[^]/g)) {
    if (part === undefined || part === "%") source += (part ?? all).replace(/[^\p{L}\p{N}\s]/u, "\\$&");
    else if (!PARTS.includes(part) || seen.has(part)) return undefined;
    else {
      source += `(?<${part}>\\d{${part === "Y" ? "4" : "1,2"}})`;
      seen.add(part);
    }
  }
  if (!/^Y(?:m(?:d(?:HMS?)?)?)?$/.test(PARTS.filter((part) => seen.has(part)).join(""))) return undefined;
  const reader = new RegExp(`^\\s*${source}\\s*$`);
  return (text) => {
    const found = reader.exec(text)?.groups;
    if (found === undefined) return text;
    const parts = PARTS.map((part) => found[part]?.padStart(2, "0")).filter((part) => part !== undefined);
    return parts.slice(0, 3).join("-") + parts.slice(3).join(":").replace(/^(?=.)/, "T");
  };
}
