import type { NamePlace } from "./names.js";
import { AXIS_HEIGHT, COMPACT, INDEX_GAP, INDEX_LANE, INDEX_WHOLE, MOST_ROWS, NARROW, PERIOD_STRIP, ROW, SCROLLED_ROWS } from "./sizes.js";

/** The width beside the lanes of a plot of `width` that their names take, in CSS pixels: none where that is narrow. */
export function gutterOf(width: number): number {
  return width < NARROW ? 0 : Math.round(Math.min(230, Math.max(150, width * 0.17)));
}

/** Where the names of the lanes stand in a plot of `width` CSS pixels. */
export function namePlaceOf(width: number): NamePlace {
  return width < COMPACT ? "small" : gutterOf(width) > 0 ? "beside" : "above";
}

/** Where the lanes begin below the axis, in CSS pixels. `hasPeriods`: whether there are any to be named between. */
export function lanesTop(width: number, hasPeriods: boolean): number {
  if (namePlaceOf(width) === "small") return AXIS_HEIGHT + INDEX_GAP;
  return AXIS_HEIGHT + (hasPeriods ? PERIOD_STRIP : 0);
}

/** How many rows each of `count` lanes of a plot of `width` CSS pixels may have, unless it has many records: as many in the index of a list as keep it low. */
export function mostRows(width: number, count: number, isScrolled: boolean): number {
  if (namePlaceOf(width) !== "small") return isScrolled ? SCROLLED_ROWS : MOST_ROWS;
  const each = (INDEX_WHOLE - AXIS_HEIGHT - INDEX_GAP) / Math.max(1, count);
  return Math.max(1, Math.min(MOST_ROWS, 1 + Math.floor((each - INDEX_LANE) / ROW)));
}
