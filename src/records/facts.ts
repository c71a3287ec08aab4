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

/** Of which records the facts are told: those that fail nothing. `order`: the dated ones, ascending by anchor. `undated`: how many are not. `chosen`: the only lanes that count. */
export interface Told {
  readonly order: Uint32Array;
  readonly undated: number;
  readonly failing: Failing | null;
  readonly chosen: ReadonlySet<string> | undefined;
}

export function factsOf(columns: Columns, { order, undated, failing, chosen }: Told): Facts {
  const { certainty, facets } = columns;
  const counts = tally({ values: CERTAINTIES, offsets: null, codes: certainty }, failing, 0);
  const lane = facets.get("lane")!;
  const sizes = tally(lane, failing, 0);
  const [from, to] = boundsOf(columns, order, failing);
  return {
    lanes: lane.values.filter((value, code) => sizes[code]! > 0 && (chosen?.has(value) ?? true)).length,
    from: from <= to ? from : null,
    to: from <= to ? to - 1 : null,
    years: yearsOf(columns, order),
    // What has no date is in no doubt about it.
    certainty: Object.fromEntries(CERTAINTIES.map((kind, i) => [kind, counts[i]! - (kind === "exact" ? undated : 0)])) as Facts["certainty"],
  };
}

function boundsOf({ start, end, anchor, open, longest }: Columns, order: Uint32Array, failing: Failing | null): readonly [number, number] {
  let [from, to] = [Infinity, -Infinity];
  for (const i of order) {
    from = start[i]!;
    if (Number.isFinite(from)) break;
  }
  // No record that begins earlier than this can end later.
  for (let at = order.length - 1; at >= 0 && anchor[order[at]!]! + longest >= to; at--) {
    const own = end[order[at]!]!;
    if (own > to && own !== Infinity) to = own;
  }
  for (const [i, [first, last]] of open) {
    if (failing !== null && failing[i] !== 0) continue;
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return [Number.isFinite(from) ? from : Infinity, to];
}

function yearsOf({ anchor, grain }: Columns, order: Uint32Array): readonly YearCount[] {
  const isKnown = (index: number): boolean => isWithin(grain[index]!, "year");
  const known = order.every(isKnown) ? order : order.filter(isKnown);
  const years: YearCount[] = [];
  for (let at = 0; at < known.length; ) {
    const first = anchor[known[at]!]!;
    const next = countBelow(known, anchor, nextAfter("year", floorTo("year", first)), at);
    years.push({ first, last: anchor[known[next - 1]!]!, count: next - at });
    at = next;
  }
  return years;
}
