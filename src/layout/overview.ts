import type { Bin } from "../records/cells.js";
import { type Unit, unitOf } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import type { LaneName } from "../view/content.js";
import { type TimeScale, timeScale } from "./scales.js";

export const OVERVIEW_HEIGHT = 46;
const PAD = 5;
const TALLEST = 8;

/** A lane of the overview. `spans`: from when to when each of its records may have been, in any order; an end may be open. */
export interface OverviewInput {
  readonly name: LaneName;
  readonly spans: readonly Span[];
}

/** From which to which column of the overview records stand, ascending and apart. */
type Runs = readonly (readonly [first: number, last: number])[];

/** A lane of the overview. `runs`: of its records; `long`: of those so long that others may lie within them. */
export interface OverviewLane {
  readonly name: LaneName;
  readonly y: number;
  readonly height: number;
  readonly runs: Runs;
  readonly long: Runs;
}

/** The overview in CSS pixels. `x0`, `x1`: what is in sight. `heights`: how many records stand at each place, as steps from left to right of a share of the height. */
export interface OverviewLayout {
  readonly scale: TimeScale;
  readonly x0: number;
  readonly x1: number;
  readonly lanes: readonly OverviewLane[];
  readonly heights: readonly { readonly x0: number; readonly x1: number; readonly share: number }[];
}

/** The width from which a record is long, in CSS pixels. */
const LONG = 20;

/** The least width of a step of the overview. */
const STEP = 3;

/** The calendar unit of the overview's steps, where there are too many records for each to be seen. */
export function overviewUnit(home: Span, [x0, x1]: readonly [number, number]): Unit {
  return unitOf((STEP * (home[1] - home[0])) / (x1 - x0));
}

/** Lays out the strip below the plot, on which `home` is as wide as `range`, and `domain` the window. `bins`: of all lanes together, or none. */
export function layoutOverview(lanes: readonly OverviewInput[], bins: readonly Bin[], domain: Span, home: Span, range: readonly [number, number]): OverviewLayout {
  const scale = timeScale(home, range);
  const step = (OVERVIEW_HEIGHT - 2 * PAD) / Math.max(1, lanes.length);
  const height = Math.max(1, Math.min(TALLEST, step * 0.7));
  const isLong = ([start, end]: Span): boolean => scale(end) - scale(start) >= LONG;
  const clamp = (x: number): number => Math.min(range[1], Math.max(range[0], x));
  return {
    scale,
    x0: clamp(scale(domain[0])),
    x1: clamp(scale(domain[1])),
    lanes: lanes.map(({ name, spans }, i) => ({
      name,
      y: PAD + step * (i + 0.5) - height / 2,
      height,
      runs: runsOf(spans.filter((span) => !isLong(span)), scale),
      long: runsOf(spans.filter(isLong), scale),
    })),
    heights: heightsOf(bins, scale, clamp),
  };
}

function heightsOf(bins: readonly Bin[], scale: TimeScale, clamp: (x: number) => number): OverviewLayout["heights"] {
  const density = ({ certain, share, span }: Bin): number => (certain + share) / (span[1] - span[0]);
  const most = bins.reduce((densest, bin) => Math.max(densest, density(bin)), 0);
  return bins.map((bin) => ({ x0: clamp(scale(bin.span[0])), x1: clamp(scale(bin.span[1])), share: density(bin) / most }));
}

/** The columns of the range that `spans` cover, as runs: as many at most as there are columns, however many spans. */
function runsOf(spans: readonly Span[], scale: TimeScale): Runs {
  const [left, right] = scale.range.map(Math.round) as [number, number];
  const columnOf = (x: number): number => Math.min(right, Math.max(left, x)) - left;
  // How many spans begin in a column, less how many ended in the one before.
  const changes = new Int32Array(right - left + 2);
  for (const [start, end] of spans) {
    const first = columnOf(Math.round(scale(start)));
    changes[first]!++;
    changes[Math.max(first, columnOf(Math.ceil(scale(end)) - 1)) + 1]!--;
  }
  const runs: [number, number][] = [];
  let covering = 0;
  changes.forEach((change, column) => {
    const before = covering;
    covering += change;
    if (before === 0 && covering > 0) runs.push([left + column, left + column]);
    else if (before > 0 && covering === 0) runs.at(-1)![1] = left + column - 1;
  });
  return runs;
}
