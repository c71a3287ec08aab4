import { type Problem, valueInWords } from "../records/problem.js";
import { fold } from "../records/search.js";

/** How many spellings a message names. */
const NAMED = 5;

/** A problem for each set of lanes whose names differ only in case, accents or spaces; they stay lanes of their own. */
export function laneProblems(lanes: Iterable<string>): readonly (Problem & { readonly message: string })[] {
  const spellings = new Map<string, string[]>();
  for (const lane of lanes) {
    const key = fold(lane).replace(/\s+/g, " ").trim();
    const same = spellings.get(key);
    if (same === undefined) spellings.set(key, [lane]);
    else same.push(lane);
  }
  return [...spellings.values()].filter(({ length }) => length > 1).map((value) => {
    const message = `lanes ${inWords(value)} differ only in case, accents or spaces`;
    return { index: 0, id: "", field: "lane", value, expected: "one spelling of each lane", message };
  });
}

function inWords(lanes: readonly string[]): string {
  const named = lanes.slice(0, NAMED).map((lane) => `"${valueInWords(lane)}"`);
  const last = lanes.length > NAMED ? `${lanes.length - NAMED} more` : named.pop()!;
  return `${named.join(", ")} and ${last}`;
}
