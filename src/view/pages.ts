import type { Content } from "./content.js";
import { sortOf } from "./sort.js";
import { isEqual } from "./start.js";
import type { View } from "./view.js";

/** How many rows of a table, and items of a list, are drawn at once. */
export const PAGE = 100;

/** With which record, from 0, the page of a table or a list begins. `isIndexed`: whether the plot is the list's index, which then begins where that does, once it is zoomed. */
export function firstOf({ source, limits: { home } }: Content, { filter, domain: [from], first }: View, isIndexed: boolean): number {
  const { count } = source.summary(filter);
  if (count <= PAGE) return 0;
  return within(first ?? (isIndexed && from > home[0] ? source.placeAt(filter, from) : 0), count);
}

/** `next`, with the page that it is to have: the one that was turned to stays while it is one of the same records in the same order; in a table or a list, that of what is newly selected. */
export function turned(content: Content, before: View, next: View): View {
  const isSame = next.mode !== "timeline" ? OF_ROWS : [...OF_ROWS, "domain" as const];
  const kept = isSame.every((name) => isEqual(next[name], before[name])) ? next.first : null;
  if (next.mode === "timeline" || next.selected === null || next.selected === before.selected) return next.first === kept ? next : { ...next, first: kept };
  const place = content.source.place(next.filter, sortOf(content, next), next.selected) ?? -1;
  const first = kept ?? 0;
  return { ...next, first: place < 0 || (place >= first && place < first + PAGE) ? kept : place - (place % PAGE) };
}

/** What of a view decides which records there are, and in which order. */
const OF_ROWS = ["filter", "by", "mode", "sort"] as const;

function within(first: number, count: number): number {
  return Math.max(0, Math.min(Math.floor(first), count - 1));
}
