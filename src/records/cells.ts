import { type Unit, floorTo, nextAfter } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import type { Columns } from "./columns.js";

/** What stands at one place of a lane: a single record, by its index, or a calendar bin with more than can be told apart. */
export type Cell = { readonly kind: "record"; readonly index: number } | Bin;

export interface Bin {
  readonly kind: "bin";
  readonly unit: Unit;
  readonly span: Span;
  readonly indices: readonly number[];
}

/**
 * The cells of one lane, by time.
 *
 * `indices`: its records, ascending by anchor. A calendar bin of `unit` that holds more than `capacity` of them is one cell,
 * else each record is one: so the number of cells depends on the calendar and the capacity, never on where the view begins.
 */
export function cellsOf(columns: Columns, indices: readonly number[], unit: Unit, capacity: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let i = 0; i < indices.length; ) {
    const start = floorTo(unit, columns.anchor[indices[i]!]!);
    const end = nextAfter(unit, start);
    let j = i + 1;
    while (j < indices.length && columns.anchor[indices[j]!]! < end) j++;
    const held = indices.slice(i, j);
    if (held.length > capacity) cells.push({ kind: "bin", unit, span: [start, end], indices: held });
    else cells.push(...held.map((index) => ({ kind: "record", index }) as const));
    i = j;
  }
  return cells;
}
