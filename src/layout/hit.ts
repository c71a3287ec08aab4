import type { LaneLayout } from "./lanes.js";
import type { PlotLayout } from "./layout.js";
import type { LaneCell } from "./marks.js";
import { TARGET } from "./sizes.js";

/** A cell, and the lane it is in. */
export interface Hit {
  readonly lane: LaneLayout;
  readonly cell: LaneCell;
}

/**
 * What a pointer at `x`, `y` (CSS pixels of the plot) is on: the nearest mark of which it is in the target, else the bar in whose column of the
 * band it is, however low that stands; null where neither is.
 */
export function hitAt({ lanes, scroll }: PlotLayout, x: number, y: number): Hit | null {
  // What is scrolled under the axis is not seen there.
  if (scroll !== null && y < scroll.top) return null;
  const lane = lanes.find(({ y0, y1 }) => y >= y0 && y < y1);
  if (lane === undefined) return null;
  let nearest: { readonly cell: LaneCell; readonly distance: number } | null = null;
  for (const mark of lane.marks) {
    const half = Math.max(TARGET, mark.x1 - mark.x0) / 2;
    const [dx, dy] = [Math.abs(x - (mark.x0 + mark.x1) / 2), Math.abs(y - mark.y)];
    if (dx > half || dy > TARGET / 2) continue;
    const distance = Math.hypot(Math.max(0, dx - (mark.x1 - mark.x0) / 2), dy);
    if (nearest === null || distance < nearest.distance) nearest = { cell: mark.cell, distance };
  }
  if (nearest !== null) return { lane, cell: nearest.cell };
  if (y < lane.bandTop || y > lane.bandBottom) return null;
  const bar = lane.bars.find(({ x0, x1 }) => x >= x0 && x < x1);
  return bar === undefined ? null : { lane, cell: bar.bin };
}

/** Every cell of a lane that is drawn as one, by time. */
export function cellsIn({ marks, reachable }: LaneLayout): readonly LaneCell[] {
  return [...marks.map(({ cell }) => cell), ...reachable.map(({ bin }) => bin)].sort((a, b) => a.ordinal - b.ordinal);
}
