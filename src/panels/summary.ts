import { anchorOf, lanesOf } from "../records/columns.js";
import { timeBy } from "../records/record.js";
import type { Time } from "../time/time.js";
import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";

/** How many records lie in a run of years. `from`, `to`: instants in the first and the last of them. */
interface Thick {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/**
 * One sentence that sums up what is shown, true under every filter: how many records of how many there are, in how many lanes, from when to
 * when, where they are thickest, and how many have an uncertain date, one that is coarser than a day, or none.
 */
export function summaryText(content: Content, { filter, by }: View): string {
  const { source, settings: { words }, formatUnit } = content;
  const { order, undated, count } = source.shown(filter);
  const times = order.slice(0, count - undated).map((index) => timeBy(source.records[index]!, by)!);
  const [from, to] = boundsOf(times);
  const thick = thickest(times.map(anchorOf));
  return words.summary({
    shown: count,
    total: source.records.length,
    lanes: new Set(order.flatMap((index) => lanesOf(source.records[index]!))).size,
    from: from === null ? null : formatUnit("month", from),
    to: to === null ? null : formatUnit("month", to),
    thick: thick === null ? null : { count: thick.count, from: formatUnit("year", thick.from), to: formatUnit("year", thick.to) },
    uncertain: times.filter(isUncertain).length,
    imprecise: times.filter(isImprecise).length,
    undated,
  });
}

function isUncertain({ form, approximate, uncertain }: Time): boolean {
  return form === "one-of" || approximate || uncertain;
}

/** A plain `1911` is in no doubt, only not known to the day; what lasted is as long as it says. */
function isImprecise(time: Time): boolean {
  return !isUncertain(time) && time.form !== "lasted" && time.precision !== "day" && time.precision !== "instant";
}

function boundsOf(times: readonly Time[]): readonly [number | null, number | null] {
  let [from, to] = [Infinity, -Infinity];
  for (const { start, end } of times) {
    for (const instant of [start[0], end[0]]) if (Number.isFinite(instant)) from = Math.min(from, instant);
    for (const instant of [start[1], end[1]]) if (Number.isFinite(instant)) to = Math.max(to, instant - 1);
  }
  return from <= to ? [from, to] : [null, null];
}

const LEAST_YEARS = 4;
/** How many times its share of the whole a run must hold to be told. */
const CROWDED = 1.3;

/**
 * The run of years, a quarter as long as the whole, that holds the most of `instants` (ascending); the latest of several.
 * Null where there are too few years, or not many more in the run than its share of the whole.
 */
function thickest(instants: readonly number[]): Thick | null {
  const years = instants.map((instant) => new Date(instant).getUTCFullYear());
  const span = (years.at(-1) ?? 0) - (years[0] ?? 0) + 1;
  if (span < LEAST_YEARS) return null;
  const length = Math.round(span / 4);
  let best: { readonly start: number; readonly end: number } | null = null;
  let start = 0;
  years.forEach((year, end) => {
    while (year - years[start]! >= length) start++;
    if (best === null || end - start >= best.end - best.start) best = { start, end };
  });
  const found = best as { readonly start: number; readonly end: number } | null;
  if (found === null) return null;
  const count = found.end - found.start + 1;
  return count * span > CROWDED * years.length * length ? { count, from: instants[found.start]!, to: instants[found.end]! } : null;
}
