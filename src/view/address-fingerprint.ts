import type { TimelineRecord } from "../records/record.js";

/**
 * What a record says, as seven characters or fewer: two that differ in what a reader sees of them differ in it, but for one chance in four
 * billion. It does not depend on where the record stands among others, where it links to, or the order of facets.
 *
 * Method: FNV-1a of 32 bits, Fowler, Noll and Vo, over the UTF-16 code units of its fields as JSON.
 */
export function fingerprintOf(record: TimelineRecord): string {
  const { time, timeWritten, recorded, recordedWritten, lanes, title, label, summary, kind, facets, details } = record;
  const seen = [time?.edtf, timeWritten, recorded?.edtf, recordedWritten, lanes, title, label, summary, kind, listed(facets), listed(details)];
  let hash = 0x811c9dc5;
  const text = JSON.stringify(seen);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

function listed(values: ReadonlyMap<string, readonly string[]>): readonly (readonly [string, readonly string[]])[] {
  return [...values].filter(([, each]) => each.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
}
