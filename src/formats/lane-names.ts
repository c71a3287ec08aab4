import { valueInWords } from "../records/problem.js";
import { fold } from "../records/search.js";

/** How many spellings a message names. */
const NAMED = 5;

/** Names of lanes as they come. `alike`: tells of each set of those that differ only in case, accents or spaces; that they are not one is a guess. */
export interface LaneNames {
  add(lane: string): void;
  alike(): readonly string[];
}

export function createLaneNames(): LaneNames {
  const seen = new Set<string>();
  // Folded as they come, since a hundred thousand at once would hold up a page.
  const firsts = new Map<string, string>();
  const spellings = new Map<string, string[]>();
  return {
    add(lane) {
      if (seen.has(lane)) return;
      seen.add(lane);
      const key = fold(lane).replace(/\s+/g, "");
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, lane);
        return;
      }
      const same = spellings.get(key);
      if (same === undefined) spellings.set(key, [first, lane]);
      else same.push(lane);
    },
    alike: () => [...spellings.values()].map((names) => `lanes ${inWords(names)} differ only in case, accents or spaces, and are kept apart`),
  };
}

function inWords(lanes: readonly string[]): string {
  const named = lanes.slice(0, NAMED).map((lane) => `"${valueInWords(lane)}"`);
  const last = lanes.length > NAMED ? `${lanes.length - NAMED} more` : named.pop()!;
  return `${named.join(", ")} and ${last}`;
}
