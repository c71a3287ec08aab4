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

export function schemaOf(given: unknown, builder: ReadingBuilder, column: string): TableSchema {
  const schema = given !== undefined && given !== null && isObjectAt(given, builder, 0, column) ? given : {};
  const fields = new Map<string, SchemaField>();
  for (const field of listOf(fieldOf(schema, "fields"), builder, 0, `${column}.fields`)) {
    if (!isObjectAt(field, builder, 0, `${column}.fields`)) continue;
    const [name, title, type, format, role] = ["name", "title", "type", "format", "rdfType"].map((key) => textOf(fieldOf(field, key))) as [string, string, string, string, string];
    const term = role.replace(/^.*[/#:]/s, "");
    const isDate = DATES.test(type);
    fields.set(name, {
      title: title.trim() || undefined,
      isDate,
      role: ROLES.find(([, terms]) => terms.split(" ").includes(term))?.[0] ?? null,
      edtf: type === "year" ? yearText : isDate && format.includes("%") ? patternReader(format) : undefined,
    });
  }
  const missing = fieldOf(schema, "missingValues");
  return { fields, key: membersOf(fieldOf(schema, "primaryKey")).map(textOf).filter(Boolean), missing: new Set(isList(missing) ? missing.map(textOf) : []) };
}

function yearText(text: string): string {
  return text.replace(/^\s*(-?)(\d{1,4})\s*$/, (_, sign: string, digits: string) => sign + digits.padStart(4, "0"));
}

/** The parts of a date in patterns of `strptime`, from the year on, and what stands before each but the first in EDTF. */
const PARTS = ["Y", "m", "d", "H", "M", "S"];
const BEFORE = "--T::";

/** Reads dates in a pattern of `strptime` that has a year in full, and no part without those before it; undefined where there are other parts in it. */
function patternReader(pattern: string): ((text: string) => string) | undefined {
  const parts: string[] = [];
  const source = pattern.slice(0, 100).replace(/%(.)|[^\p{L}\p{N}\s]/gsu, (all, part?: string) => {
    if (part === undefined || part === "%") return `\\${part ?? all}`;
    parts.push(part);
    return part === "Y" ? "(\\d{4})" : "(\\d{1,2})";
  });
  if (!/^(?:Y(?:d?m)?|HMS?Ydm)$/.test([...parts].sort().join(""))) return undefined;
  const reader = new RegExp(`^\\s*${source}\\s*$`);
  return (text) => {
    const found = reader.exec(text);
    return found === null ? text : PARTS.slice(0, parts.length).map((part, i) => BEFORE.charAt(i - 1) + found[parts.indexOf(part) + 1]!.padStart(2, "0")).join("");
  };
}
