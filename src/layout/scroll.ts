import { lanesTop, namePlaceOf } from "./frame.js";
import { headerHeight } from "./names.js";
import { INDEX_LANE, INDEX_WHOLE, MOST_WHOLE, SCROLLED, SCROLLED_INDEX, SCROLLED_LANE } from "./sizes.js";

/**
 * How a plot of more lanes than fit is scrolled; all in CSS pixels. `top`: where the lanes begin below the axis, which stays. `height`: of what
 * is seen, `total`: of the whole, axis with it. `laneHeight`: of every lane alike, so that none out of sight has to be known. `offset`: how
 * far it is scrolled. `drawn`: the places of the lanes that are drawn, of `count`, from 0, ascending.
 */
export interface ScrollLayout {
  readonly top: number;
  readonly height: number;
  readonly total: number;
  readonly laneHeight: number;
  readonly offset: number;
  readonly count: number;
  readonly drawn: readonly number[];
}

/** What is to be scrolled: so many lanes in a plot of `width` and, if it is given, at least `height` CSS pixels. */
export interface ScrollInput {
  readonly width: number;
  readonly height: number | null;
  readonly hasPeriods: boolean;
  readonly count: number;
}

/** How far a reader has scrolled, in CSS pixels, and which lanes, by their places, are sought: one of them is brought into sight. `kept`: the place of one that is drawn even out of sight, so that it keeps the focus; -1 for none. */
export interface ScrollPlace {
  readonly offset: number;
  readonly sought: readonly number[];
  readonly kept: number;
}

/** How a plot is scrolled; null where its lanes fit. It takes no question to tell: what they hold does not matter. */
export function scrollOf({ width, height, hasPeriods, count }: ScrollInput, { offset, sought, kept }: ScrollPlace): ScrollLayout | null {
  const names = namePlaceOf(width);
  const isIndex = names === "small";
  const top = lanesTop(width, hasPeriods);
  const laneHeight = isIndex ? INDEX_LANE : SCROLLED_LANE + headerHeight({ note: "any" }, names);
  const total = top + count * laneHeight;
  if (total <= Math.max(isIndex ? INDEX_WHOLE : MOST_WHOLE, height ?? 0)) return null;
  const seen = Math.max(isIndex ? SCROLLED_INDEX : SCROLLED, height ?? 0);
  const still = { top, height: seen, total, laneHeight, count };
  const within = Math.max(0, Math.min(offset, total - seen));
  const needed = sought.map((place) => offsetShowing({ ...still, offset: within }, place));
  const reached = needed.includes(within) ? within : (needed[0] ?? within);
  const first = Math.floor(reached / laneHeight);
  const last = Math.min(count, Math.ceil((reached + seen - top) / laneHeight));
  const inSight = Array.from({ length: last - first }, (_, i) => first + i);
  const beside = kept < 0 || inSight.includes(kept) ? [] : [kept];
  return { ...still, offset: reached, drawn: [...inSight, ...beside].sort((a, b) => a - b) };
}

/** Where the lane at `place` begins, in CSS pixels of what is seen. */
export function laneStart({ top, laneHeight, offset }: Pick<ScrollLayout, "top" | "laneHeight" | "offset">, place: number): number {
  return top + place * laneHeight - offset;
}

/** The offset nearest to the present one at which the whole of the lane at `place` is seen. */
export function offsetShowing(scroll: Pick<ScrollLayout, "top" | "height" | "laneHeight" | "offset">, place: number): number {
  const { top, height, laneHeight, offset } = scroll;
  const start = place * laneHeight;
  return Math.max(start + laneHeight - (height - top), Math.min(offset, start));
}

/** Whether `y`, in CSS pixels of a plot, is among the lanes that are seen. */
export function isInSight({ scroll }: { readonly scroll: ScrollLayout | null }, y: number): boolean {
  return scroll === null || (y >= scroll.top && y <= scroll.height);
}

/** The place nearest to `y` that is among the lanes that are seen. */
export function withinSight({ scroll }: { readonly scroll: ScrollLayout | null }, y: number): number {
  return scroll === null ? y : Math.max(scroll.top, Math.min(y, scroll.height));
}
