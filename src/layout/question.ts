import { type Unit, lengthOf, units } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import { rangeOf } from "./layout.js";
import { CAPACITY, TARGET } from "./sizes.js";

/** What a layout needs to be told of each lane: its cells by `unit`, none with more than `capacityFor(count)` records, `count` being the lane's. */
export interface Question {
  readonly unit: Unit;
  readonly capacityFor: (count: number) => number;
}

/**
 * The finest unit of which one has the width of a target: so the cells in sight are bounded by the width in pixels. A lane that holds more
 * records than targets side by side, over all of `home` at this scale, has room for none but single ones.
 */
export function questionOf(domain: Span, home: Span, width: number): Question {
  const [x0, x1] = rangeOf(width);
  const target = (TARGET * (domain[1] - domain[0])) / (x1 - x0);
  const unit = [...units].reverse().find((candidate) => lengthOf(candidate) >= target) ?? "millennium";
  const room = (home[1] - home[0]) / target;
  return { unit, capacityFor: (count) => (count > room ? 1 : CAPACITY) };
}
