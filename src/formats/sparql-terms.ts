import { fieldOf, isObject, textOf } from "./json.js";

/** A term of a result. `kind`: `text` is a plain literal, `value` one of another datatype; `blank` is known to be, and no more. */
export interface Term {
  readonly kind: "address" | "text" | "value" | "blank";
  readonly value: string;
  /** The last part of the datatype's address, such as `dateTime`. */
  readonly datatype: string;
}

const STRINGS = ["", "string", "langString"];

/** Reads `{ type, value, datatype }`, or a text alone, as the shorter download of Wikidata has it. */
export function termOf(given: unknown): Term {
  const value = textOf(isObject(given) ? fieldOf(given, "value") : given);
  const type = textOf(fieldOf(given, "type")) || (/^https?:\/\/\S+$/.test(value) ? "uri" : "literal");
  const datatype = textOf(fieldOf(given, "datatype")).replace(/^.*[#/]/s, "");
  if (type === "bnode" || value.includes("/.well-known/genid/")) return { kind: "blank", value, datatype };
  return { kind: type === "uri" ? "address" : STRINGS.includes(datatype) ? "text" : "value", value, datatype };
}

/** Whether `address` is of an entity of Wikidata or another Wikibase. */
export function isEntity(address: string): boolean {
  return /^https?:\/\/[^/\s]+\/(?:[^/\s]+\/)?entity\/[A-Z]\d+(?:-\w+)*$/.test(address);
}
