import type { Columns } from "./columns.js";
import { type Failing, tally } from "./facet-column.js";
import { type Criteria, keysOf } from "./filter.js";

/**
 * Of every facet, how many records choosing each of its values would show, given the criteria of the other keys; values in order of first
 * appearance. `failing`: as `failingSteps` has it.
 */
export function countFacets({ facets }: Columns, criteria: Criteria, failing: Failing | null): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const keys = keysOf(criteria);
  return new Map([...facets].map(([key, column]) => {
    const place = keys.indexOf(key);
    // A record is counted that fails nothing, or this key alone.
    const counts = tally(column, failing, place === -1 ? 0 : 1 << place);
    return [key, new Map(column.values.map((value, code) => [value, counts[code]!]))];
  }));
}
