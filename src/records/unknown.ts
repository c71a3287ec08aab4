import { valueInWords } from "./problem.js";

/** Says that there is no such name, and which one was perhaps meant: `unknown option: zoomto; did you mean "zoomTo"?`. `expected`: said where none is near. */
export function unknown(thing: string, name: string, known: readonly string[], expected = `one of ${known.join(", ")}`): TypeError {
  const nearest = nearestOf(name, known);
  const hint = nearest === null ? `expected ${expected}` : `did you mean "${nearest}"?`;
  return new TypeError(`unknown ${thing}: ${valueInWords(name)}; ${hint}`);
}

function nearestOf(name: string, known: readonly string[]): string | null {
  const close = known
    .map((other) => ({ other, distance: distanceOf(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(1, name.length / 3))
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.other ?? null;
}

/**
 * In how many steps one name becomes the other, a step being a letter left out, put in or changed, or two neighbours swapped. Names are
 * short, and what is far longer than any is cut.
 *
 * Method: optimal string alignment, Damerau and Levenshtein.
 */
function distanceOf(given: string, b: string): number {
  const a = given.slice(0, 40);
  const steps = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : i)));
  const at = (i: number, j: number): number => (i < 0 || j < 0 ? Infinity : steps[i]![j]!);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const change = at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]);
      steps[i]![j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, isSwap ? at(i - 2, j - 2) + 1 : Infinity);
    }
  }
  return at(a.length, b.length);
}
