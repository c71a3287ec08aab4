import { type JsonObject, isList, isObject, textOf } from "./json.js";
import type { ReadingBuilder } from "./reading.js";

/** Texts by the dotted path of their field, in the order of the file: several where it is a list. */
export type FlatTexts = Map<string, string[]>;

/** A path has an end, or those of fields within fields within fields would be as long together as the square of the file. */
const LONGEST_PATH = 500;

/** All that `object` says as text. What stands so deep that its path is longer than 500 characters is a problem. */
export function flatTexts(object: JsonObject, builder: ReadingBuilder, row: number): FlatTexts {
  const texts: FlatTexts = new Map();
  const open: (readonly [path: string, value: unknown])[] = [["", object]];
  let tooDeep: string | undefined;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, value] = next;
    if (isList(value)) {
      for (let i = value.length - 1; i >= 0; i--) open.push([path, value[i]]);
    } else if (isObject(value)) {
      for (const key of Object.keys(value).reverse()) {
        const inner = path === "" ? key : `${path}.${key}`;
        if (inner.length > LONGEST_PATH) tooDeep = inner;
        else open.push([inner, value[key]]);
      }
    } else {
      const text = textOf(value);
      const several = texts.get(path);
      if (several !== undefined) several.push(text);
      else if (text !== "") texts.set(path, [text]);
    }
  }
  if (tooDeep !== undefined) builder.problem({ row, column: tooDeep.slice(0, LONGEST_PATH) }, "", "is too deep, or its name too long, and is not read", `a path of at most ${LONGEST_PATH} characters`);
  return texts;
}

/** Takes the first text of the first of `names` that has one out of `texts`; "" where none has. Further texts of it stay. */
export function takeText(texts: FlatTexts, ...names: readonly string[]): string {
  for (const name of names) {
    const [first, ...rest] = texts.get(name) ?? [];
    if (first === undefined) continue;
    if (rest.length === 0) texts.delete(name);
    else texts.set(name, rest);
    return first;
  }
  return "";
}

/** Takes all texts of `name` out of `texts`. */
export function takeTexts(texts: FlatTexts, name: string): readonly string[] {
  const several = texts.get(name) ?? [];
  texts.delete(name);
  return several;
}
