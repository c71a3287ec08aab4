import type { TimelineSource } from "../records/timeline-source.js";
import { sourceFor } from "./content.js";
import { type TimelineOptions, readOptions } from "./options.js";

/** What of the options an index is made from. */
export type IndexOptions<Row = unknown> = Pick<TimelineOptions<Row>, "records" | "columns" | "channels" | "lanes" | "locale">;

/**
 * The source that a timeline makes for itself of `records` or `columns`: an index in memory, which answers at once. For who answers from
 * elsewhere, behind a promise, in a worker or on a server, and wants the same answers. Throws as the timeline does for a bad option.
 */
export function indexRecords<Row>(options: IndexOptions<Row>): TimelineSource {
  return sourceFor(readOptions(options));
}
