import type { Columns } from "./columns.js";
import { countBelow } from "./order.js";

/** Records in an order, each by its index, of which any part may be asked for without the others. */
export interface Ranking {
  readonly count: number;
  /** The records from one place to before another, from 0. */
  readonly page: (from: number, to: number) => Uint32Array;
  /** The place of a record, from 0; -1 where it is not among them. */
  readonly placeOf: (index: number) => number;
}

/** By time: `order`, ascending by anchor, then `undated`, ascending by index. */
export function rankingByTime({ anchor }: Columns, order: Uint32Array, undated: Uint32Array): Ranking {
  return {
    count: order.length + undated.length,
    page(from, to) {
      const [dated, rest] = [order.subarray(from, to), undated.subarray(Math.max(0, from - order.length), Math.max(0, to - order.length))];
      const both = new Uint32Array(dated.length + rest.length);
      both.set(dated);
      both.set(rest, dated.length);
      return both;
    },
    placeOf(index) {
      const instant = anchor[index]!;
      if (!Number.isNaN(instant)) return order.indexOf(index, countBelow(order, anchor, instant));
      const place = undated.indexOf(index);
      return place === -1 ? -1 : order.length + place;
    },
  };
}

/** In the order of `indices`. */
export function rankingOf(indices: Uint32Array): Ranking {
  return { count: indices.length, page: (from, to) => indices.subarray(from, to), placeOf: (index) => indices.indexOf(index) };
}
