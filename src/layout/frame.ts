import type { NamePlace } from "./names.js";
import { AXIS_HEIGHT, COMPACT, NARROW, PERIOD_STRIP } from "./sizes.js";

/** The width beside the lanes of a plot of `width` that their names take, in CSS pixels: none where that is narrow. */
export function gutterOf(width: number): number {
  return width < NARROW ? 0 : Math.round(Math.min(230, Math.max(150, width * 0.17)));
}

/** Where the names of the lanes stand in a plot of `width` CSS pixels. */
export function namePlaceOf(width: number): NamePlace {
  return width < COMPACT ? "none" : gutterOf(width) > 0 ? "beside" : "above";
}

/** Where the lanes begin below the axis, in CSS pixels. `hasPeriods`: whether there are any to be named between. */
export function lanesTop(width: number, hasPeriods: boolean): number {
  return AXIS_HEIGHT + (hasPeriods && namePlaceOf(width) !== "none" ? PERIOD_STRIP : 0);
}
