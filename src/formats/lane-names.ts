import { valueInWords } from "../records/problem.js";
import { fold } from "../records/search.js";

/** How many spellings a message names. */
const NAMED = 5;

/** Tells of each set of lanes whose names differ only in case, accents or spaces; that they are not one is a guess. */
export function lanesAlike(lanes: Iterable<string>): readonly string[] {
  const spellings = new Map<string, string[]>();
  for (const lane of lanes) {
    const key = fold(lane).replace(/\s+/g, " ").trim();
    const same = spellings.get(key);
    if (same === undefined) spellings.set(key, [lane]);
    else same.push(lane);
  }
  return [...spellings.values()].filter(({ length }) => length > 1).map((names) => `lanes ${inWords(names)} differ only in case, accents or spaces, and are kept apart`);
}

function inWords(lanes: readonly string[]): string {
  const named = lanes.slice(0, NAMED).map((lane) => `"${valueInWords(lane)}"`);
  const last = lanes.length > NAMED ? `${lanes.length - NAMED} more` : named.pop()!;
  return `${named.join(", ")} and ${last}`;
}
