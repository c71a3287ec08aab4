import type { Filter } from "../records/filter.js";
import type { TimelineRecord } from "../records/record.js";
import type { Source } from "../records/source.js";
import { unknown } from "./check.js";
import type { Content } from "./content.js";

/** The most records whose ids are compared with one that is not found: each comparison takes as long as its ids are. */
const MOST_COMPARED = 1000;

/** The record `id`. Throws `unknown record: …` where there is none; a near miss is said of up to 1,000 records. */
export function findRecord({ source }: Pick<Content, "source">, id: string): TimelineRecord {
  const record = source.byId(id);
  if (record !== undefined) return record;
  const { count } = source;
  const compared = count <= MOST_COMPARED ? Array.from({ length: count }, (_, index) => source.record(index).id) : [];
  throw unknown("record", id, compared, `the id of a record, of which there are ${count}`);
}

/** `filter` without the keys that hide the record `id`; null when nothing is left. As it is where there is no such record. */
export function filterShowing(source: Source, filter: Filter | null, id: string | null): Filter | null {
  if (filter === null || id === null || source.byId(id) === undefined || source.shows(filter, id)) return filter;
  const kept = Object.entries(filter).filter(([key, value]) => source.shows({ [key]: value }, id));
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}
