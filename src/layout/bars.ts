import type { Bin } from "../records/cells.js";
import type { Unit } from "../time/calendar.js";
import type { TimeScale } from "./scales.js";

/** How bars are scaled, in all lanes alike: the height of a lane's band stands for `count` records in one `unit` of common length. */
export interface BarScale {
  readonly unit: Unit;
  readonly count: number;
  /** The same as records a millisecond. */
  readonly density: number;
}

/** A bar in CSS pixels, from the bottom `y1` up to `y` for what is certain, and on to `pale` for the share of what is possible. */
export interface BarLayout {
  readonly bin: Bin;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly pale: number;
  readonly y1: number;
}

const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** Every record that is seen at all is seen to be there. */
const LEAST_HEIGHT = 1;

/**
 * The scale under which the densest of `bins` fits, at a round count, so that it changes seldom while the plot is panned; null where there
 * are none. `length`: that of a common unit, in milliseconds.
 */
export function barScaleOf(bins: readonly Bin[], length: number): BarScale | null {
  const [first] = bins;
  if (first === undefined) return null;
  const densest = bins.reduce((most, { certain, share, span }) => Math.max(most, (certain + share) / (span[1] - span[0])), 0);
  const count = roundUp(densest * length);
  return { unit: first.unit, count, density: count / length };
}

/** The bars of `bins` that are in sight, in the band from `top` to `bottom`: their areas are as their counts. */
export function layoutBars(bins: readonly Bin[], scale: TimeScale, { density }: BarScale, top: number, bottom: number): readonly BarLayout[] {
  const [left, right] = scale.range;
  const heightOf = (count: number, length: number): number => (count === 0 ? 0 : Math.max(LEAST_HEIGHT, (count / length / density) * (bottom - top)));
  return bins.flatMap((bin) => {
    const [start, end] = bin.span;
    const [x0, x1] = [Math.max(left, scale(start)), Math.min(right, scale(end))];
    if (x1 <= x0) return [];
    const y = bottom - heightOf(bin.certain, end - start);
    const pale = bin.possible === 0 ? y : Math.max(top, y - heightOf(bin.share, end - start));
    return [{ bin, x0, x1, y, pale, y1: bottom }];
  });
}

/** The least round whole number that is not below `value`. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return ROUND.map((factor) => factor * power).find((candidate) => candidate % 1 === 0 && candidate >= value * (1 - 1e-9))!;
}
