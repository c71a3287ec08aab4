import type { Channels } from "./channels.js";
import type { Problem } from "./problem.js";
import { createReader } from "./reader.js";
import type { TimelineRecord } from "./record.js";
import { tableOfRows } from "./table.js";

/**
 * `records`: what could be read, in the caller's order. `problems`: what could not, by row, and within a row by channel.
 * A row is left out only if it is no record: not an object, without an id, or with an id seen before.
 */
export interface ReadResult<Row = unknown> {
  readonly records: readonly TimelineRecord<Row>[];
  readonly problems: readonly Problem[];
}

/** Reads each of `rows` through `channels`. Never throws for what a row holds: what cannot be read is a problem. */
export function readRecords<Row>(rows: readonly Row[], channels: Channels<Row> = {}): ReadResult<Row> {
  const problems: Problem[] = [];
  const reader = createReader(tableOfRows(rows), channels, (problem) => problems.push(problem));
  const seen = new Set<string>();
  const records: TimelineRecord<Row>[] = [];
  for (let place = 0; place < rows.length; place++) {
    const id = reader.goTo(place);
    if (id === null) continue;
    if (seen.has(id)) {
      reader.repeat();
      continue;
    }
    seen.add(id);
    records.push(reader.record());
  }
  return { records, problems };
}
