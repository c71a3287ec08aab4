import type { CitedName } from "../records/citation.js";
import { cleanText } from "./clean-text.js";
import { isObject } from "./json.js";
import { fullName } from "./person-name.js";

const DEPTH = 4;

/** What the parts of a name are called: here, in CSL, in Zotero. */
const PARTS = {
  family: ["family", "lastName"],
  given: ["given", "firstName"],
  particle: ["dropping-particle", "non-dropping-particle"],
  suffix: ["suffix"],
  literal: ["literal", "name"],
} as const;

/**
 * The names in `value`, which is one or a list: texts, or objects of `family` and `given`, of `literal`, or as in CSL and Zotero. `isLikely`: each is said to be: "[David Wolff?]".
 * Lists may be in lists, to a depth of `DEPTH`. What is no name, such as a list deeper down, is its JSON, so that it is seen, and not lost; "[…]" where it has none, as what holds itself.
 */
export function namesIn(value: unknown, isLikely: boolean): readonly CitedName[] {
  return [value].flat(DEPTH).flatMap((each) => namesOf(each, isLikely));
}

function namesOf(value: unknown, isLikely: boolean): readonly CitedName[] {
  if (Array.isArray(value)) return [said(jsonOf(value), isLikely)];
  if (!isObject(value)) return textsIn(value).map((text) => said(text, isLikely));
  const part = (name: keyof typeof PARTS): string => PARTS[name].flatMap((field) => (Object.hasOwn(value, field) ? textsIn(value[field]) : [])).join(" ");
  const [family, given, particle, suffix, literal] = [part("family"), part("given"), part("particle"), part("suffix"), part("literal")];
  if (family !== "" && suffix === "" && !isLikely) return [{ family: fullName({ particle, family }), ...(given === "" ? {} : { given }) }];
  const whole = fullName({ family, given, particle, suffix, literal }) || jsonOf(value);
  return whole === "" ? [] : [said(whole, isLikely)];
}

function said(text: string, isLikely: boolean): string {
  return isLikely ? `[${text}?]` : text;
}

function jsonOf(value: object): string {
  try {
    const json = JSON.stringify(value);
    return json === "{}" ? "" : cleanText(json);
  } catch {
    return "[…]";
  }
}

/** The texts in `value`, which is one or a list, clean, each once. */
export function textsIn(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = all.map((each) => (typeof each === "string" ? cleanText(each) : ["number", "boolean", "bigint"].includes(typeof each) ? String(each) : ""));
  return [...new Set(texts)].filter((each) => each !== "");
}
