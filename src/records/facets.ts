import type { Columns } from "./columns.js";
import { type Criteria, matching } from "./filter.js";

/** How many records choosing each value of `key` would show, given the other criteria; in order of first appearance. */
export function countFacet(columns: Columns, criteria: Criteria, key: string): ReadonlyMap<string, number> {
  const column = columns.facets.get(key);
  if (column === undefined) return new Map();
  const mask = matching(columns, criteria, key);
  const counts = new Uint32Array(column.values.length);
  for (let i = 0; i < columns.count; i++) {
    if (mask[i] === 0) continue;
    for (let j = column.offsets[i]!; j < column.offsets[i + 1]!; j++) counts[column.codes[j]!]!++;
  }
  return new Map(column.values.map((value, code) => [value, counts[code]!]));
}
