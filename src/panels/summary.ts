import type { StatedAs, YearCount } from "../records/facts.js";
import { floorTo, nextAfter } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import type { Content } from "../view/content.js";
import type { View } from "../view/view.js";

/**
 * One sentence that sums up what is shown, true under every filter: how many records of how many there are, in how many lanes, from when to
 * when, how many of them only may lie in the span asked for, where they are thickest, and how many have an approximate or uncertain date, one that is coarser than a day, or none. `isOutOfSight`: whether
 * none of them is where the timeline is zoomed to, which it says too.
 */
export function summaryText({ source, settings: { words }, formatUnit }: Content, { filter, by }: View, isOutOfSight = false): string {
  if (!source.knows(filter)) return words.waiting;
  const { undated, count, facts, certain } = source.summary(filter);
  const { lanes, from, to, fromAs, toAs, years, certainty } = facts;
  const thick = thickest(years, count - undated, certainty.approximate + certainty.uncertain);
  const unit = source.extent !== null && isWithinMonth(source.extent) ? "day" : "month";
  // Neither a month nor a year that nobody states: of 44 BC no January, and of "before 1910" no 1909.
  const said = (instant: number | null, as?: StatedAs): string | null => {
    if (instant === null) return null;
    if (as === undefined || as === "year") return formatUnit(as ?? unit, instant);
    const edge = instant + Number(as === "before");
    const whole = (["year", "month"] as const).find((each) => floorTo(each, edge) === edge) ?? "day";
    return words.time[as](formatUnit(whole, as === "before" ? edge : floorTo(whole, edge - 1)));
  };
  return words.summary({
    shown: count,
    total: source.count,
    possible: count - (certain?.count ?? count),
    lanes,
    from: said(from, fromAs),
    to: said(to, toAs),
    thick: thick === null ? null : { count: thick.count, from: formatUnit("year", thick.first), to: formatUnit("year", thick.last) },
    ...certainty,
    undated,
    undatedBy: by === "time" ? null : words.recorded,
    isOutOfSight,
  });
}

/** Whether it lies in a month, of which it is not the whole. */
function isWithinMonth([from, to]: Span): boolean {
  const month = floorTo("month", from);
  const after = nextAfter("month", from);
  return to <= after && (from > month || to < after);
}

const LEAST_YEARS = 4;
/** How many times its share of the whole a run must hold to be told. */
const CROWDED = 1.3;

/**
 * The run of years, a quarter as long as the whole, that holds the most of `dated` records; the latest of several. Null where there are too few years, or
 * not many more in the run than its share of the whole, or where some of the records, but for those that are `doubtful`, of which the sentence tells, may lie in several years, so that how many lie in a run is not known.
 */
function thickest(years: readonly YearCount[], dated: number, doubtful: number): YearCount | null {
  const yearOf = (instant: number): number => new Date(instant).getUTCFullYear();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = yearOf(last.last) - yearOf(first.first) + 1;
  if (span < LEAST_YEARS || years.reduce((sum, year) => sum + year.count, doubtful) < dated) return null;
  const length = Math.round(span / 4);
  let best: YearCount | null = null;
  let start = 0;
  let count = 0;
  for (const year of years) {
    count += year.count;
    while (yearOf(year.first) - yearOf(years[start]!.first) >= length) count -= years[start++]!.count;
    if (best === null || count >= best.count) best = { first: years[start]!.first, last: year.last, count };
  }
  return best !== null && best.count * span > CROWDED * dated * length ? best : null;
}
