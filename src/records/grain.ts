import { type Unit, floorTo } from "../time/calendar.js";
import { DAY } from "../time/time.js";

/** Units each of which is made of whole ones of the one before. Weeks are not: they run across months. */
const NESTED = ["minute", "hour", "day", "month", "quarter", "year", "decade", "century", "millennium"] as const satisfies readonly Unit[];
const DAY_LEVEL = NESTED.indexOf("day");

/**
 * How coarsely a date lies in the calendar, as one small number: the finest unit of which a single one holds its span, whether a single
 * week does, and whether the date is in doubt. So records are grouped by which bins can hold them whole, and for certain.
 */
export type Grain = number;

/** How many grains there are of dates in no doubt, whose numbers come first. */
const SURE = 2 * (NESTED.length + 1);

/** How many grains there are. */
export const GRAINS = 2 * SURE;

/** The grain of the span from `start` to `end` (exclusive), in epoch milliseconds, UTC. `isDoubtful`: its bounds promise nothing, since they are approximate or uncertain. */
export function grainOf(start: number, end: number, isDoubtful = false): Grain {
  return spanGrain(start, end) + (isDoubtful ? SURE : 0);
}

/** Whether the bounds of the dates of `grain` promise nothing. */
export function isDoubtful(grain: Grain): boolean {
  return grain >= SURE;
}

function spanGrain(start: number, end: number): Grain {
  // Nearly all records are of a day, and a million of them are asked for.
  if (end - start === DAY && start % DAY === 0) return 2 * DAY_LEVEL + 1;
  if (!Number.isFinite(start) || !Number.isFinite(end)) return SURE - 2;
  const found = NESTED.findIndex((unit) => isWithinOne(unit, start, end));
  const level = found === -1 ? NESTED.length : found;
  return 2 * level + Number(level <= DAY_LEVEL || isWithinOne("week", start, end));
}

/** Whether every span of `grain` lies whole in one `unit`. */
export function isWithin(grain: Grain, unit: Unit): boolean {
  return unit === "week" ? grain % 2 === 1 : (grain % SURE) >> 1 <= NESTED.indexOf(unit);
}

/** Whether not every date of `grain` is for certain in one `unit`. */
export function isUnsureIn(grain: Grain, unit: Unit): boolean {
  return isDoubtful(grain) || !isWithin(grain, unit);
}

function isWithinOne(unit: Unit, start: number, end: number): boolean {
  return floorTo(unit, start) === floorTo(unit, end - 1);
}
