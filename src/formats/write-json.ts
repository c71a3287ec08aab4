import { type WriteOptions, citedOf } from "./cited.js";
import { withCitation } from "./stated-details.js";

/**
 * A list of the records as a reader has them, see `FileRecord`: what a timeline reads as it is, and `JSON.parse` reads back as it was. What the channel `citation` says is in facets and
 * details. `readJSON`, which takes it for a table, has facets and details by dotted names, and takes for HTML what looks like it.
 */
export function writeJSON<Row>(records: readonly Row[], options: WriteOptions<Row> = {}): string {
  return JSON.stringify(citedOf(records, options).map(withCitation), null, 2);
}
