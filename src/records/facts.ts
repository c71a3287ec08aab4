import { floorTo, nextAfter } from "../time/calendar.js";
import { CERTAINTIES, type Certainty, type Columns } from "./columns.js";
import { type Failing, tally } from "./facet-column.js";
import { isWithin } from "./grain.js";
import { countBelow } from "./order.js";

/** How many records are known to lie in one year. `first`, `last`: the least and the greatest of their anchors. */
export interface YearCount {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/**
 * What can be said of records in one sentence. `lanes`: in how many they stand. `from`, `to`: their first and last finite instants; null where there is none.
 * `years`: those that have any, ascending. `certainty`: how many have a date of each kind.
 */
export interface Facts {
  readonly lanes: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly years: readonly YearCount[];
  readonly certainty: Readonly<Record<Certainty, number>>;
}

/** The facts of the records that fail nothing, of which `order` are dated, ascending by anchor. `chosen`: the only lanes that count. */
export function factsOf(columns: Columns, order: Uint32Array, failing: Failing | null, chosen?: ReadonlySet<string>): Facts {
  const { count, anchor, start, end, open, certainty, grain, facets } = columns;
  let [from, to] = [Infinity, -Infinity];
  const counts = new Uint32Array(CERTAINTIES.length);
  // In the caller's order, since memory is read fastest as it lies.
  for (let i = 0; i < count; i++) {
    if (Number.isNaN(start[i]) || (failing !== null && failing[i] !== 0)) continue;
    counts[certainty[i]!]!++;
    // What is open compares as infinite, and is looked at below.
    if (start[i]! < from && start[i]! !== -Infinity) from = start[i]!;
    if (end[i]! > to && end[i]! !== Infinity) to = end[i]!;
  }
  for (const [i, [first, last]] of open) {
    if (failing !== null && failing[i] !== 0) continue;
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  const years: YearCount[] = [];
  const known = order.every((index) => isWithin(grain[index]!, "year")) ? order : order.filter((index) => isWithin(grain[index]!, "year"));
  for (let at = 0; at < known.length; ) {
    const first = anchor[known[at]!]!;
    const next = countBelow(known, anchor, nextAfter("year", floorTo("year", first)), at);
    years.push({ first, last: anchor[known[next - 1]!]!, count: next - at });
    at = next;
  }
  const lane = facets.get("lane")!;
  const sizes = tally(lane, failing, 0);
  const lanes = lane.values.filter((value, code) => sizes[code]! > 0 && (chosen?.has(value) ?? true)).length;
  return { lanes, from: from <= to ? from : null, to: from <= to ? to - 1 : null, years, certainty: countsOf(counts) };
}

function countsOf(counts: Uint32Array): Facts["certainty"] {
  return Object.fromEntries(CERTAINTIES.map((kind, i) => [kind, counts[i]!])) as Facts["certainty"];
}
