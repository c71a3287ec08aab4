import { floorTo, nextAfter } from "../time/calendar.js";
import { DAY } from "../time/time.js";
import { CERTAINTIES, type Certainty, type Columns } from "./columns.js";
import { type Failing, valuesAt } from "./facet-column.js";
import { isUnsureIn } from "./grain.js";
import type { LaneIndex } from "./lane-index.js";
import { countBelow } from "./order.js";

/** How many records are known to lie in one year. `first`, `last`: the least and the greatest of their anchors. */
export interface YearCount {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** How the first or the last of several dates is stated, if not to the month: in whole years, or as *before 1911* or *after 1911*, of which only the other side is known. */
export type StatedAs = "year" | "before" | "after";

/**
 * What can be said of records in one sentence. `lanes`: in how many they stand. `from`, `to`: their first and last finite instants; null where there is none. `fromAs`, `toAs`: how these are stated.
 * `years`: those that have any, ascending. `certainty`: how many have a date that is not exact, of each kind.
 */
export interface Facts {
  readonly lanes: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly fromAs?: StatedAs | undefined;
  readonly toAs?: StatedAs | undefined;
  readonly years: readonly YearCount[];
  readonly certainty: Readonly<Record<Certainty, number>>;
}

/**
 * Of which records the facts are told: those that fail nothing. `order`: the dated ones, ascending by anchor. `odd`: of all that are dated, failing
 * or not, those of `isOdd`, in the same order. `undated`, `lanes`: as of what is shown. `chosen`: the only lanes that count.
 */
export interface Told {
  readonly order: Uint32Array;
  readonly odd: Uint32Array;
  readonly undated: Uint32Array;
  readonly lanes: ReadonlyMap<string, LaneIndex>;
  readonly failing: Failing | null;
  readonly chosen: ReadonlySet<string> | undefined;
}

/** Whether a dated record is in doubt, or not known to lie in one year. Where few are, what is said of all is found without a walk. */
export function isOdd({ certainty, grain }: Columns, index: number): boolean {
  return certainty[index]! > 0 || isUnsureIn(grain[index]!, "year");
}

export function factsOf(columns: Columns, { order, odd, undated, lanes, failing, chosen }: Told): Facts {
  const own = failing === null ? odd : odd.filter((i) => failing[i] === 0);
  const counts = [0, 0, 0, 0];
  for (const i of own) counts[columns.certainty[i]!]!++;
  const inUse = new Set([...lanes.keys()].filter((lane) => lanes.get(lane)!.order.length > 0));
  const lane = columns.facets.get("lane");
  // Of lanes that have none but undated ones there may be many, but each is found but once.
  for (let at = 0; at < undated.length && inUse.size < lanes.size; at++) for (const value of valuesAt(lane, undated[at]!)) inUse.add(value);
  const [from, to, first, last] = boundsOf(columns, order, failing);
  return {
    lanes: [...inUse].filter((value) => chosen?.has(value) ?? true).length,
    from: from <= to ? from : null,
    to: from <= to ? to - 1 : null,
    fromAs: statedAs(columns, first, 0),
    toAs: statedAs(columns, last, 1),
    years: yearsOf(columns, order, own.filter((i) => isUnsureIn(columns.grain[i]!, "year"))),
    certainty: Object.fromEntries(CERTAINTIES.map((kind, i) => [kind, counts[i + 1]!])) as Facts["certainty"],
  };
}

/** The bounds, and the records that have them; -1 where none has. */
function boundsOf({ start, end, anchor, open, longest }: Columns, order: Uint32Array, failing: Failing | null): readonly [from: number, to: number, first: number, last: number] {
  let [from, to, first, last] = [Infinity, -Infinity, -1, -1];
  for (const i of order) {
    if (!Number.isFinite(start[i])) continue;
    [from, first] = [start[i]!, i];
    break;
  }
  // No record that begins earlier than this can end later.
  for (let at = order.length - 1; at >= 0 && anchor[order[at]!]! + longest >= to; at--) {
    const own = end[order[at]!]!;
    if (own > to && own !== Infinity) [to, last] = [own, order[at]!];
  }
  for (const [i, [least, most]] of open) {
    if (failing !== null && failing[i] !== 0) continue;
    if (least < from) [from, first] = [least, i];
    if (most > to || (most === to && end[i] !== Infinity)) [to, last] = [most, i];
  }
  return [Number.isFinite(from) ? from : Infinity, to, first, last];
}

/** `side`: 0 of when it began, 1 of when it ended; of what is open there the other. */
function statedAs({ start, end, begun, goingOn }: Columns, index: number, side: 0 | 1): StatedAs | undefined {
  const [from, to] = [start[index]!, end[index]!];
  // What lasted is told by days, from which a moment may be added or taken where they are in doubt.
  const [first, last] = [begun, goingOn].map((each) => Math.round(each[index]! / DAY) * DAY);
  // What does not last begins and ends within its bounds.
  const ends = begun[index] === to && goingOn[index] === from ? [[from, to]] : [[from, first!], [last!, to]];
  const known = [...ends.slice(side), ...ends].find((bounds) => bounds.every(Number.isFinite));
  if (known === undefined) return from === -Infinity ? "before" : to === Infinity ? "after" : undefined;
  return known.every((instant) => floorTo("year", instant) === instant) ? "year" : undefined;
}

/** `unsure`: those of `order` that are for certain in no one year, which are not counted. */
function yearsOf({ anchor, grain }: Columns, order: Uint32Array, unsure: Uint32Array): readonly YearCount[] {
  const isUnsure = (at: number): boolean => isUnsureIn(grain[order[at]!]!, "year");
  const years: YearCount[] = [];
  for (let [at, unsureAt] = [0, 0]; at < order.length; ) {
    const after = nextAfter("year", floorTo("year", anchor[order[at]!]!));
    const [next, unsureNext] = [countBelow(order, anchor, after, at), countBelow(unsure, anchor, after, unsureAt)];
    const count = next - at - (unsureNext - unsureAt);
    if (count > 0) {
      let [first, last] = [at, next - 1];
      while (isUnsure(first)) first++;
      while (isUnsure(last)) last--;
      years.push({ first: anchor[order[first]!]!, last: anchor[order[last]!]!, count });
    }
    [at, unsureAt] = [next, unsureNext];
  }
  return years;
}
