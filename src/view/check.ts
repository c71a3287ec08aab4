import { valueInWords } from "../records/problem.js";

/** Says what an option should have been, in the form `invalid height: -4; expected a positive number of CSS pixels`. */
export function invalid(name: string, value: unknown, expected: string): TypeError {
  return new TypeError(`invalid ${name}: ${valueInWords(value)}; expected ${expected}`);
}

/** Says that there is no such name, and which one was perhaps meant: `unknown option: zoomto; did you mean "zoomTo"?`. */
export function unknown(thing: string, name: string, known: readonly string[]): TypeError {
  const nearest = nearestOf(name, known);
  const hint = nearest === null ? `expected one of ${known.join(", ")}` : `did you mean "${nearest}"?`;
  return new TypeError(`unknown ${thing}: ${valueInWords(name)}; ${hint}`);
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

function nearestOf(name: string, known: readonly string[]): string | null {
  const close = known
    .map((other) => ({ other, distance: distanceOf(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(1, name.length / 3))
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.other ?? null;
}

/** Levenshtein's distance, row by row; names are short, and what is far longer than any is cut. */
function distanceOf(given: string, b: string): number {
  const a = given.slice(0, 40);
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1]));
    row = next;
  }
  return row[b.length]!;
}
