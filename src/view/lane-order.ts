import { NO_LANE, anchorOf } from "../records/columns.js";
import { criteriaOf } from "../records/filter.js";
import { timeBy } from "../records/record.js";
import type { Content, LaneName } from "./content.js";
import type { View } from "./view.js";

/** What lanes may be ordered by. `firstOf`: when the first record stands, Infinity where there is none; `countOf`: how many match the filter. */
interface LaneFacts {
  readonly labelOf: (id: string) => string;
  readonly firstOf: (id: string) => number;
  readonly countOf: (id: string) => number;
}

/** Every lane in the order of the view, shown or not. */
export function orderedLanes(content: Content, { filter, by, laneOrder }: Pick<View, "filter" | "by" | "laneOrder">): readonly LaneName[] {
  const { source, lanes, settings } = content;
  const counts = source.summary(filter).facets.get("lane");
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  const ids = orderOfLanes([...byId.keys()], laneOrder, settings.locale, {
    labelOf: (id) => byId.get(id)!.label,
    firstOf: (id) => {
      const [first] = source.lanePage(filter, id, 0, 1);
      const time = first === undefined ? null : timeBy(first, by);
      return time === null ? Infinity : anchorOf(time);
    },
    countOf: (id) => counts?.get(id) ?? 0,
  });
  return ids.map((id) => byId.get(id)!);
}

/**
 * The lanes that are drawn, in the order of the view: who filters by lane wants to see those lanes, and not how empty the others are; under
 * `hideEmpty` only those in which a record matches the filter, dated or not.
 */
export function shownLanes(content: Content, view: Pick<View, "filter" | "by" | "laneOrder" | "hideEmpty">): readonly LaneName[] {
  const chosen = criteriaOf(view.filter).values.get("lane");
  const counts = content.source.summary(view.filter).facets.get("lane");
  return orderedLanes(content, view).filter(({ id }) => (chosen?.has(id) ?? true) && (!view.hideEmpty || (counts?.get(id) ?? 0) > 0));
}

/**
 * The ids of lanes, which come in the given order, in another. By name as `locale` sorts, numbers by their value; by first record, those that
 * have none last; by count the greatest first. Ties stand in the given order, and the lane of those without one last, unless it is named by
 * hand. By hand: first those named, then the others in the given order; what is no lane is passed over.
 */
export function orderOfLanes(ids: readonly string[], order: View["laneOrder"], locale: string, { labelOf, firstOf, countOf }: LaneFacts): readonly string[] {
  const sortedBy = <Key>(keyOf: (id: string) => Key, compare: (a: Key, b: Key) => number): readonly string[] => {
    const keyed = ids.filter((id) => id !== NO_LANE).map((id) => ({ id, key: keyOf(id) }));
    return [...keyed.sort((a, b) => compare(a.key, b.key)).map(({ id }) => id), ...ids.filter((id) => id === NO_LANE)];
  };
  switch (order) {
    case "given":
      return ids;
    case "name":
      return sortedBy(labelOf, new Intl.Collator(locale, { numeric: true }).compare);
    case "first":
      return sortedBy(firstOf, ascending);
    case "count":
      return sortedBy(countOf, (a, b) => b - a);
    default: {
      const known = new Set(ids);
      const named = new Set(order.filter((id) => known.has(id)));
      return [...named, ...ids.filter((id) => !named.has(id))];
    }
  }
}

/** The order by hand in which the lane `id` stands where `place` is among the lanes that are drawn, from 0; the others as they stood. */
export function orderWithLaneAt(content: Content, view: View, id: string, place: number): readonly string[] {
  const all = orderedLanes(content, view).map((lane) => lane.id).filter((other) => other !== id);
  const drawn = shownLanes(content, view).map((lane) => lane.id).filter((other) => other !== id);
  const before = drawn[place - 1];
  const after = drawn[place];
  const at = after !== undefined ? all.indexOf(after) : before !== undefined ? all.indexOf(before) + 1 : 0;
  return [...all.slice(0, at), id, ...all.slice(at)];
}

/** Not the difference, which is no number between two that are infinite. */
function ascending(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
