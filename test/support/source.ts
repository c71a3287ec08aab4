import type { Channels } from "../../src/records/channels.js";
import type { By } from "../../src/records/record.js";
import { type Source, createSource } from "../../src/records/source.js";
import { tableOfRows } from "../../src/records/table.js";

/** The source of `rows`, read through `channels`. */
export function sourceOf<Row>(rows: readonly Row[], by: By = "time", channels: Channels<Row> = {}): Source {
  return createSource({ table: tableOfRows<unknown>(rows), channels: channels as Channels<unknown>, by });
}

/** The ids of a source's records, in the order of their indices. */
export function idsOf({ count, record }: Source): readonly string[] {
  return Array.from({ length: count }, (_, index) => record(index).id);
}
