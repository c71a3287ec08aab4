import { type Unit, lengthOf, units } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import { rangeOf } from "./layout.js";
import { CAPACITY, TARGET } from "./sizes.js";

/** What a layout needs to be told of each lane: its cells by `unit`, none with more than `capacity` records. */
export interface Question {
  readonly unit: Unit;
  readonly capacity: number;
}

/** The finest unit of which one has the width of a target: so the cells in sight are bounded by the width in pixels. */
export function questionOf(domain: Span, width: number): Question {
  const [x0, x1] = rangeOf(width);
  const target = (TARGET * (domain[1] - domain[0])) / (x1 - x0);
  const unit = [...units].reverse().find((candidate) => lengthOf(candidate) >= target) ?? "millennium";
  return { unit, capacity: CAPACITY };
}
