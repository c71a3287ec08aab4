import type { Drawing } from "../drawing.js";
import type { RowColumns } from "../rows.js";
import { LANE, MARK, createCanvas } from "./canvas.js";
import { marksOf, shownBy } from "./marks.js";

/** A plain scatter: walks every record at each step. */
export function walk(host: HTMLElement, columns: RowColumns): Drawing {
  const marks = marksOf(columns);
  const { time, lane } = marks;
  let shown = shownBy(marks, {});
  return createCanvas(host, {
    paint(context, [from, to], width) {
      const k = width / (to - from);
      for (let i = 0; i < time.length; i++) {
        if (shown[i] === 0 || time[i]! < from || time[i]! >= to) continue;
        context.fillRect((time[i]! - from) * k, lane[i]! * LANE, 1, MARK);
      }
    },
    filter(filter) {
      shown = shownBy(marks, filter);
    },
  });
}
