import { valueInWords } from "../records/problem.js";
import { fold } from "../records/search.js";

/** How many spellings a message names. */
const NAMED = 5;

/** A guess, as in `Guess`. */
interface Alike {
  readonly field: string;
  readonly column: string;
  readonly message: string;
}

/** Names of lanes as they come. `alike`: tells of each set of those that differ only in case, accents or spaces; that they are not one is a guess. */
export interface LaneNames {
  add(lane: string): void;
  alike(): readonly Alike[];
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
    alike: () => [...spellings.values()].map(guessOf),
  };
}

function guessOf(lanes: readonly string[]): Alike {
  const named = lanes.slice(0, NAMED).map(valueInWords);
  const more = lanes.length - NAMED;
  return {
    field: "lane",
    column: "",
    message: more > 0 ? `lanes "${listed(named)}" and ${more} more differ only in case, accents or spaces, and are kept apart`
      : `lanes "${listed(named.slice(0, -1))}" and "${named.at(-1)!}" differ only in case, accents or spaces, and are kept apart`,
  };
}

function listed(names: readonly string[]): string {
  return names.join("\", \"");
}
