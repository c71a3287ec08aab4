import type { Columns } from "./columns.js";
import { type Criteria, keysOf } from "./filter.js";

/**
 * Of every facet, how many records choosing each of its values would show, given the criteria of the other keys; values in order of first
 * appearance. `failing`: as `failingOf` has it.
 */
export function countFacets(columns: Columns, criteria: Criteria, failing: Uint32Array | null): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const keys = keysOf(criteria);
  return new Map([...columns.facets].map(([key, { values, offsets, codes }]) => {
    const place = keys.indexOf(key);
    // A record is counted that fails nothing, or this key alone.
    const own = place === -1 ? 0 : 1 << place;
    const counts = new Uint32Array(values.length);
    for (let i = 0; i < columns.count; i++) {
      if (failing !== null && (failing[i]! & ~own) !== 0) continue;
      for (let j = offsets[i]!; j < offsets[i + 1]!; j++) counts[codes[j]!]!++;
    }
    return [key, new Map(values.map((value, code) => [value, counts[code]!]))];
  }));
}
