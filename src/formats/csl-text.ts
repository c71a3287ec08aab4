import { CSL_DATES, CSL_DATE_FIELDS, cslDate } from "./csl-date.js";
import { type JsonObject, isObject, membersOf } from "./json.js";
import { fullName } from "./person-name.js";
import type { ReadingBuilder } from "./reading.js";
import { type Texts, addText } from "./reference.js";

/** Adds a value, or each of a list, to the texts of `name`; what a date has that CSL has not, by its path, such as `issued.timestamp`. */
export function addValue(texts: Texts, name: string, value: unknown, row: number, builder: ReadingBuilder): void {
  const add = (column: string, each: unknown): void => {
    const text = textOf(each);
    if (text === null) builder.problem({ row, column }, "", "is nested too deeply to be kept", "text, a name or a date");
    else addText(texts, column, text);
  };
  for (const each of membersOf(value)) {
    add(name, each);
    // A literal alone may be a person's, whose fields are of another kind.
    if (!isObject(each) || cslDate(each) === undefined || (nameOf(each) !== "" && !DATES.includes(name))) continue;
    for (const [field, other] of Object.entries(each)) if (!CSL_DATE_FIELDS.includes(field)) add(`${name}.${field}`, other);
  }
}

/** What stands there in words; JSON where there are none; null where that is nested too deeply. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (isObject(value)) {
    const name = nameOf(value);
    if (name !== "") return name;
    const date = cslDate(value);
    if (date !== undefined) return date?.written ?? "";
  }
  try {
    const json = JSON.stringify(value);
    return json === "{}" || json === "[]" ? "" : json;
  } catch {
    return null;
  }
}

const DATES: readonly string[] = CSL_DATES;

const NAME = { given: ["given", "firstName"], family: ["family", "lastName"], particle: ["dropping-particle", "non-dropping-particle"], suffix: ["suffix"], literal: ["literal", "name"] };

/** A name of CSL or of Zotero; "" where it is none. */
function nameOf(value: JsonObject): string {
  const part = (name: keyof typeof NAME): string => NAME[name].map((field) => value[field]).filter((text) => typeof text === "string").join(" ").trim();
  if (["date-parts", "raw", "circa", "season"].some((field) => Object.hasOwn(value, field))) return "";
  return fullName({ given: part("given"), particle: part("particle"), family: part("family"), suffix: part("suffix"), literal: part("literal"), isFamilyFirst: value["static-ordering"] === true });
}
