import { type Input, textIn } from "./decode.js";
import type { ReadingBuilder } from "./reading.js";

/** An object of a JSON text. Its fields are read by `fieldOf`, for what every object has, such as a constructor, is none of them. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The members of a list, or the one that is none. */
export function membersOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [value];
}

/** The own field `name` of an object; undefined where there is none, or no object. */
export function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A text, number or truth value as text; "" of anything else. */
export function textOf(value: unknown): string {
  return typeof value in SHAPES ? String(value) : "";
}

/** What `value` is, for a sentence: "an object". */
export function shapeOf(value: unknown): string {
  if (isList(value)) return "a list";
  if (isObject(value)) return "an object";
  return SHAPES[typeof value] ?? "empty";
}

const SHAPES: Readonly<Record<string, string>> = { string: "a text", number: "a number", boolean: "true or false" };

/** What a JSON text states; undefined where it is none. */
export function parsedOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What the JSON text of `input` states; undefined, and a problem, where it is none. */
export function readJSONText(input: Input, builder: ReadingBuilder): unknown {
  const value = parsedOf(textIn(input, builder));
  if (value === undefined) builder.problem({ row: 0, column: "" }, "", "is not JSON", "JSON");
  return value;
}

/** The list `value`; an empty one where it is absent or null, and also, with a problem, where it is something else. `row`: 0 is the file. */
export function listOf(value: unknown, builder: ReadingBuilder, row: number, column: string): readonly unknown[] {
  if (isList(value)) return value;
  if (value !== undefined && value !== null) builder.problem({ row, column }, "", `is ${shapeOf(value)} where a list belongs`, "a list");
  return [];
}

/** Whether `value` is an object; a problem where it is not. */
export function isObjectAt(value: unknown, builder: ReadingBuilder, row: number, column = ""): value is JsonObject {
  if (isObject(value)) return true;
  builder.problem({ row, column }, "", `is ${shapeOf(value)} where an object belongs`, "an object");
  return false;
}
