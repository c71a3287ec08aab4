import { DAY } from "../../../src/time/time.js";
import type { Drawing } from "../drawing.js";
import { LANES, type RowColumns, SPAN } from "../rows.js";
import { LANE, MARK, createCanvas } from "./canvas.js";
import { type Marks, marksOf, shownBy } from "./marks.js";

/** Draws one mark a pixel that is not empty, from each lane's sorted times, by bisection. */
export function indexed(host: HTMLElement, columns: RowColumns): Drawing {
  const marks = marksOf(columns);
  const order = orderOf(marks);
  let lanes = lanesOf(marks, order, shownBy(marks, {}));
  return createCanvas(host, {
    paint(context, [from, to], width) {
      const k = width / (to - from);
      lanes.forEach((times, lane) => {
        for (let i = bisect(times, from, 0); i < times.length;) {
          const x = Math.floor((times[i]! - from) * k);
          if (x >= width) break;
          context.fillRect(x, lane * LANE, 1, MARK);
          i = bisect(times, from + (x + 1) / k, i + 1);
        }
      });
    },
    filter(filter) {
      lanes = lanesOf(marks, order, shownBy(marks, filter));
    },
  });
}

/** The indices by lane, then by day. Method: counting sort, Knuth, The Art of Computer Programming, vol. 3, §5.2. */
function orderOf({ time, lane }: Marks): Uint32Array {
  const days = (SPAN[1] - SPAN[0]) / DAY;
  const places = new Uint32Array(LANES.length * days + 1);
  const keyOf = (i: number): number => lane[i]! * days + (time[i]! - SPAN[0]) / DAY;
  for (let i = 0; i < time.length; i++) places[keyOf(i) + 1]!++;
  for (let key = 1; key < places.length; key++) places[key]! += places[key - 1]!;
  const order = new Uint32Array(time.length);
  for (let i = 0; i < time.length; i++) order[places[keyOf(i)]!++] = i;
  return order;
}

/** The times shown in each lane, ascending. */
function lanesOf({ time, lane }: Marks, order: Uint32Array, shown: Uint8Array): readonly Float64Array[] {
  const times = new Float64Array(time.length);
  const ends = new Uint32Array(LANES.length);
  let length = 0;
  for (let i = 0; i < order.length; i++) {
    const index = order[i]!;
    if (shown[index] === 0) continue;
    times[length++] = time[index]!;
    ends[lane[index]!] = length;
  }
  for (let i = 1; i < ends.length; i++) ends[i] = Math.max(ends[i]!, ends[i - 1]!);
  return Array.from(ends, (end, i) => times.subarray(ends[i - 1] ?? 0, end));
}

/** The first index from `low` whose time is not before `time`. */
function bisect(times: Float64Array, time: number, low: number): number {
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
