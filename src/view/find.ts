import type { Answers } from "../records/answers.js";
import type { Filter } from "../records/filter.js";
import { unknown } from "./check.js";
import { byTime } from "./sort.js";
import type { View } from "./view.js";

/** The most records whose ids are compared with one that is not found: each comparison takes as long as its ids are. */
const MOST_COMPARED = 1000;

/** Throws `unknown record: …` where it is known that there is no record `id`; a near miss is said of up to 1,000 records. */
export function checkRecord(source: Answers, id: string): void {
  if (source.record(id) !== null) return;
  const { count } = source;
  const compared = count <= MOST_COMPARED ? source.page(null, byTime("time"), 0, count).map((each) => each.id) : [];
  throw unknown("record", id, compared, `the id of a record, of which there are ${count}`);
}

/** Whether there is a record `id` and `filter` shows it, as far as is known. */
export function isShown(source: Answers, { filter }: Pick<View, "filter">, id: string): boolean {
  return source.shows(filter, id) !== false;
}

/** `filter` without the keys that hide the record `id`; null when nothing is left. As it is where there is no such record. */
export function filterShowing(source: Answers, { filter }: Pick<View, "filter">, id: string | null): Filter | null {
  if (filter === null || id === null || source.record(id) === null || isShown(source, { filter }, id)) return filter;
  const kept = Object.entries(filter).filter(([key, value]) => isShown(source, { filter: { [key]: value } }, id));
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}
