import type { Columns } from "./columns.js";
import { type Failing, tally } from "./facet-column.js";
import { type Criteria, keysOf } from "./filter.js";

/**
 * Of every facet, how many records choosing each of its values would show, given the criteria of the other keys; values in order of first
 * appearance. `failing`: as `failingSteps` has it.
 */
export function countFacets({ facets, count }: Columns, criteria: Criteria, failing: Failing | null): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const keys = keysOf(criteria);
  const tallies = [...facets].map(([key, column]) => {
    const place = keys.indexOf(key);
    // A record is counted that fails nothing, or this key alone.
    return { key, column, allowed: place === -1 ? 0 : 1 << place, counts: new Uint32Array(column.values.length + 1) };
  });
  // All keys in one pass, a stretch at a time, of which what fails is read from memory once.
  for (let from = 0; from < count; from += STRETCH) {
    for (const { column, allowed, counts } of tallies) tally(column, failing, allowed, counts, from, Math.min(count, from + STRETCH));
  }
  return new Map(tallies.map(({ key, column, counts }) => [key, new Map(column.values.map((value, code) => [value, counts[code]!]))]));
}

const STRETCH = 1 << 13;
