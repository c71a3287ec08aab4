import { midnight, monthAt } from "./civil.js";
import { DAY } from "./time.js";

/** A unit of the civil calendar, in UTC. Weeks start on Monday; a decade is 1950–1959, a century 1900–1999, and before Christ 59–50 and 100–1: the first of each after Christ is short of the year 0, which there is not. */
export type Unit = keyof typeof CALENDAR;

interface Steps {
  /** The start of the step in which `ms` lies, or of the one `steps` after it. */
  readonly startOf: (ms: number, steps: number) => number;
  /** Milliseconds; of a month and longer the mean. */
  readonly length: number;
}

const MONTH = (365.2425 * DAY) / 12;

/** A Monday. */
const MONDAY = midnight(1970, 1, 5);

// Not d3-time: near the ends of the range of Date its quarters never return and its centuries are NaN.
const CALENDAR = {
  millennium: stepsOfYears(1000),
  century: stepsOfYears(100),
  decade: stepsOfYears(10),
  year: stepsOfYears(1),
  quarter: stepsOfMonths(3),
  month: stepsOfMonths(1),
  week: stepsFrom(MONDAY, 7 * DAY),
  day: stepsFrom(0, DAY),
  hour: stepsFrom(0, DAY / 24),
  minute: stepsFrom(0, DAY / 1440),
} as const satisfies Record<string, Steps>;

/** Every unit, the longest first. */
export const units = Object.keys(CALENDAR) as readonly Unit[];

/**
 * The start of the `unit` in which `ms` lies, in epoch milliseconds, UTC; of ±Infinity itself.
 * `ms`: of any size, or infinite.
 */
export function floorTo(unit: Unit, ms: number): number {
  return CALENDAR[unit].startOf(ms, 0);
}

/** The start of the `unit` after the one in which `ms` lies, `ms` as for `floorTo`; after ±Infinity comes Infinity. */
export function nextAfter(unit: Unit, ms: number): number {
  const next = CALENDAR[unit].startOf(ms, 1);
  return next === -Infinity ? Infinity : next;
}

/** The start of the first `unit` that begins no sooner than `ms`, which is as for `floorTo`. */
export function ceilTo(unit: Unit, ms: number): number {
  const start = floorTo(unit, ms);
  return start === ms ? ms : nextAfter(unit, ms);
}

/** How long a `unit` is, in milliseconds; of a month and longer units the mean. */
export function lengthOf(unit: Unit): number {
  return CALENDAR[unit].length;
}

/** The finest unit that is `least` milliseconds long or longer, and no finer than `finest`; the longest where none is. */
export function unitOf(least: number, finest: Unit = "minute"): Unit {
  return units.slice(0, units.indexOf(finest) + 1).reverse().find((unit) => lengthOf(unit) >= least) ?? "millennium";
}

function stepsFrom(origin: number, length: number): Steps {
  return { startOf: (ms, steps) => (Math.floor((ms - origin) / length) + steps) * length + origin, length };
}

function stepsOfYears(count: number): Steps {
  return { startOf: (ms, steps) => startOfYears(count, ms, steps), length: count * 12 * MONTH };
}

/** The start of the `count` years in which `ms` lies, or of those `steps` after them, as years are named: before Christ they are counted back from 1. */
export function startOfYears(count: number, ms: number, steps: number): number {
  if (!Number.isFinite(ms)) return ms;
  const year = Math.floor(monthAt(ms) / 12);
  const step = Math.floor((year < 1 ? year - 1 : year) / count) + steps;
  return midnight(step < 0 ? step * count + 1 : Math.max(1, step * count));
}

function stepsOfMonths(count: number): Steps {
  return { startOf: (ms, steps) => (Number.isFinite(ms) ? midnight(0, (Math.floor(monthAt(ms) / count) + steps) * count + 1) : ms), length: count * MONTH };
}
