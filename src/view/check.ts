import { valueInWords } from "../records/problem.js";
import { unknown } from "../records/unknown.js";

export { unknown };

/** Says what an option should have been, in the form `invalid height: -4; expected a positive number of CSS pixels`. */
export function invalid(name: string, value: unknown, expected: string): TypeError {
  return new TypeError(`invalid ${name}: ${valueInWords(value)}; expected ${expected}`);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Throws unless `value` is an object with none but the `known` names. */
export function checkNames(thing: string, name: string, value: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw invalid(name, value, "an object");
  for (const key of Object.keys(value)) if (!known.includes(key)) throw unknown(thing, key, known);
  return value;
}
