import { type WriteOptions, citedOf } from "./cited.js";
import { withCitation } from "./stated-details.js";

/**
 * A list of the records as a reader has them, see `FileRecord`: what a timeline reads as it is, and `readJSON` and `JSON.parse` read back as it was. What the channel `citation` says is in
 * facets and details.
 */
export function writeJSON<Row>(records: readonly Row[], options: WriteOptions<Row> = {}): string {
  return JSON.stringify(citedOf(records, options).map(withCitation), null, 2);
}
