import { anchorOf, lanesOf } from "../records/columns.js";
import type { Ranking } from "../records/ranking.js";
import { nameOfValue } from "../records/channels.js";
import type { TimelineRecord } from "../records/record.js";
import type { Content } from "./content.js";
import { orderedLanes } from "./lane-order.js";
import type { Sort, View } from "./view.js";

/**
 * The records shown, each once. In a table they have its order, with what is absent last either way and ties by time; elsewhere they
 * stand by time. The undated come last. By lane is in the order in which the timeline has the lanes. The card steps from one to the next in the same order.
 */
export function orderOf(content: Content, view: View): Ranking {
  const { filter, mode, sort, by } = view;
  const shown = content.source.shown(filter);
  if (mode !== "table" || (sort.key === by && !sort.descending)) return shown.byTime;
  const lanes = sort.key === "lane" ? orderedLanes(content, view).map(({ id }) => id) : [];
  return shown.sorted(JSON.stringify([sort, lanes]), (indices) => sortedIndices(content, indices, sort, lanes));
}

function sortedIndices(content: Content, indices: Uint32Array, sort: Sort, lanes: readonly string[]): Uint32Array {
  const { source, settings } = content;
  const keyOf = sortKey(content, sort.key, lanes);
  const { compare } = new Intl.Collator(settings.locale, { numeric: true });
  const sign = sort.descending ? -1 : 1;
  const keyed = Array.from(indices, (index) => ({ index, key: keyOf(source.record(index)) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return sign * (typeof a.key === "number" && typeof b.key === "number" ? a.key - b.key : compare(String(a.key), String(b.key)));
  });
  return Uint32Array.from(keyed, ({ index }) => index);
}

function sortKey(content: Content, key: Sort["key"], lanes: readonly string[]): (record: TimelineRecord) => string | number | null {
  const text = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join(", "));
  switch (key) {
    case "time":
    case "recorded":
      return (record) => {
        const time = record[key];
        return time === null ? null : anchorOf(time);
      };
    case "label":
      return ({ label }) => label;
    case "kind":
      return ({ kind }) => (kind === "" ? null : kind);
    case "lane": {
      const ranks = new Map(lanes.map((id, rank) => [id, rank]));
      return (record) => ranks.get(lanesOf(record)[0]!) ?? null;
    }
    default: {
      const field = content.facets.find((facet) => facet.key === key);
      return (record) => (field === undefined ? null : text((record.facets.get(key) ?? []).map((value) => nameOfValue(field, value).label)));
    }
  }
}
