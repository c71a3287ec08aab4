import { scaleLinear } from "d3-scale";
import type { Span } from "../time/time.js";

/** Time to CSS pixels, and back. */
export interface TimeScale {
  (instant: number): number;
  invert(x: number): number;
  readonly domain: Span;
  readonly range: readonly [x0: number, x1: number];
}

/**
 * The scale from `domain` to `range`. Linear, since civil time in UTC has days of one length; ±Infinity stays what it is.
 */
export function timeScale(domain: Span, range: readonly [number, number]): TimeScale {
  const scale = scaleLinear(domain, range);
  return Object.assign((instant: number) => (Number.isFinite(instant) ? scale(instant) : instant), {
    invert: (x: number) => scale.invert(x),
    domain,
    range,
  });
}
