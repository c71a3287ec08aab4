import { type CountableTimeInterval, type TimeInterval, timeInterval, utcDay, utcHour, utcMinute, utcMonday, utcMonth } from "d3-time";
import { startOfYears } from "../time/calendar.js";
import type { Naming, TickFormat } from "../time/tick-words.js";
import type { TimeScale } from "./scales.js";
import { widthOf } from "./text.js";

/** A tick of the axis, `x` in CSS pixels. `label` is null for a minor tick, and where a label has no room: `under` that of the tick before. */
export interface Tick {
  readonly x: number;
  readonly major: boolean;
  readonly under: boolean;
  readonly label: string | null;
}

export const TICK_FONT = 13;
const SAMPLE = new Date(Date.UTC(2000, 8, 27, 20, 40));
const LABEL_GAP = 6;
const ROOM_BETWEEN = 12;
const MINOR_ROOM = 9;

interface Step {
  readonly every: TimeInterval;
  /** About, in milliseconds. */
  readonly length: number;
  readonly naming: Naming;
  /** What divides this step, from the finest. */
  readonly minors: readonly TimeInterval[];
}

function some(interval: CountableTimeInterval, count: number): TimeInterval {
  return interval.every(count) ?? interval;
}

/** Every so many years as they are named, though there is no year 0: 1000 BC is as round as 1000, and between them is the year 1. */
function roundYears(count: number): TimeInterval {
  const move = (date: Date, steps = 0): void => {
    date.setTime(startOfYears(count, Number(date), steps));
  };
  return timeInterval(move, move);
}

const quarter = some(utcMonth, 3);
const [fiveMinutes, quarterHour, threeHours, sixHours] = [some(utcMinute, 5), some(utcMinute, 15), some(utcHour, 3), some(utcHour, 6)];
const years = [[2, 1], [5, 1], [10, 1, 2, 5], [20, 5, 10], [50, 10], [100, 10, 20, 50], [200, 50, 100], [500, 100], [1000, 100, 200, 500], [5000, 1000], [10000, 1000, 5000], [50000, 10000], [100000, 10000, 50000]];

/** From the finest to the coarsest. The first whose labels have room is taken. */
const STEPS: readonly Step[] = ([
  ["time", [utcMinute], [fiveMinutes, utcMinute], [quarterHour, fiveMinutes], [utcHour, quarterHour], [threeHours, utcHour], [sixHours, utcHour, threeHours]],
  ["day", [utcDay, sixHours, some(utcHour, 12)], [utcMonday, utcDay]],
  ["month", [utcMonth, utcDay, utcMonday], [quarter, utcMonth]],
  ["year", [roundYears(1), utcMonth, quarter], ...years.map((counts) => counts.map(roundYears))],
] as const).flatMap(([naming, ...steps]) => steps.map(([every, ...minors]) => ({ every, length: lengthOf(every, Number(SAMPLE)), naming, minors })));

/** The ticks of `scale`, ascending by `x`, `least` milliseconds apart or more; `name` writes their labels, no two of which touch. */
export function ticksOf(scale: TimeScale, name: TickFormat, least: number): readonly Tick[] {
  const [from, to] = scale.domain;
  const [x0, x1] = scale.range;
  const perPixel = (to - from) / (x1 - x0);
  // Years differ in width from one end to the other, as 4001 BC from 1500.
  const samples = [new Date(from), new Date(to)];
  const roomOf = (naming: Naming): number => {
    const names = naming === "year" ? samples.map((date) => name(date, naming, false)) : [name(SAMPLE, naming, false)];
    return LABEL_GAP + ROOM_BETWEEN + Math.max(...names.map((text) => widthOf(text, TICK_FONT, true)));
  };
  const step = STEPS.find(({ length, naming }) => length >= least && length / perPixel >= roomOf(naming)) ?? STEPS.at(-1)!;
  const minor = step.minors.find((interval) => lengthOf(interval, from) >= Math.max(least, MINOR_ROOM * perPixel));
  const majors = rangeOf(step.every, from, to);
  const places = new Set(majors.map(Number));
  const fine = minor === undefined ? [] : rangeOf(minor, from, to).filter((date) => !places.has(Number(date)));
  const names = majors.map((date, i) => ({ x: scale(Number(date)), name: name(date, step.naming, i === 0) }));
  return [...labelled(names, x1), ...fine.map((date) => ({ x: scale(Number(date)), major: false, under: false, label: null }))].sort((a, b) => a.x - b.x);
}

function labelled(names: readonly { readonly x: number; readonly name: string }[], right: number): readonly Tick[] {
  let free = -Infinity;
  return names.map(({ x, name }) => {
    const end = x + LABEL_GAP + widthOf(name, TICK_FONT, true);
    const fits = x >= free && end <= right;
    const under = x < free;
    if (fits) free = end;
    return { x, major: true, under, label: fits ? name : null };
  });
}

function rangeOf(interval: TimeInterval, from: number, to: number): readonly Date[] {
  const start = interval.ceil(new Date(from));
  const dates: Date[] = [];
  // Near the first instant of Date the step before is out of its range, by which the first is found; the one after is not.
  let date = Number.isNaN(Number(start)) ? interval.floor(new Date(from + lengthOf(interval, 0))) : start;
  for (; Number(date) <= to; date = interval.floor(interval.offset(date, 1))) dates.push(date);
  return dates;
}

function lengthOf(interval: TimeInterval, near: number): number {
  const start = interval.floor(new Date(near));
  return Number(interval.offset(start, 1)) - Number(start);
}
