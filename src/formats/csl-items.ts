import { type JsonObject, isObject } from "./json.js";
import type { ReadingBuilder } from "./reading.js";

/** An item with its place in the file, from 1. `children`: the notes and attachments that name it as their parent. */
export interface Item {
  readonly fields: JsonObject;
  readonly row: number;
  readonly children: JsonObject[];
}

const expected = "CSL-JSON or Zotero's items";

/** The items of a file. A note or an attachment of Zotero's is no item of its own, if the one it belongs to is in the file. */
export function itemsOf(text: string, builder: ReadingBuilder): readonly Item[] {
  const listed = listIn(text);
  if (listed === null) {
    builder.problem({ row: 0, column: "" }, text, "is not a bibliography in JSON", expected);
    return [];
  }
  const items = listed.flatMap((given, i): Item[] => {
    const fields = isObject(given) && "data" in given && !("type" in given) ? given["data"] : given;
    if (isObject(fields)) return [{ fields, row: i + 1, children: [] }];
    builder.problem({ row: i + 1, column: "" }, given, "is no reference", "an object with the fields of a reference");
    return [];
  });
  const parents = items.filter(({ fields }) => isZotero(fields) && typeof fields["parentItem"] !== "string");
  const byKey = new Map(parents.map((item) => [item.fields["key"], item]));
  return items.filter(({ fields }) => {
    const parent = isZotero(fields) && typeof fields["parentItem"] === "string" ? byKey.get(fields["parentItem"]) : undefined;
    parent?.children.push(fields);
    return parent === undefined;
  });
}

function isZotero(fields: JsonObject): boolean {
  return typeof fields["itemType"] === "string";
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const file: unknown = JSON.parse(text);
    if (Array.isArray(file)) return file as readonly unknown[];
    if (!isObject(file)) return null;
    if (Array.isArray(file["items"])) return file["items"] as readonly unknown[];
    return ["type", "itemType", "data"].some((name) => Object.hasOwn(file, name)) ? [file] : null;
  } catch {
    return null;
  }
}
