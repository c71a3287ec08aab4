import type { Span } from "../time/time.js";
import type { PeriodSpan } from "../view/content.js";
import { type LaneInput, type LaneLayout, linesOf, measureLane, placeLane } from "./lanes.js";
import { type PeriodLayout, layoutPeriods } from "./periods.js";
import { type TimeScale, timeScale } from "./scales.js";
import { AXIS_HEIGHT, COMPACT, NARROW, PERIOD_STRIP } from "./sizes.js";
import { type Tick, ticksOf } from "./ticks.js";

/** What a plot is made from. `width`, `height`: CSS pixels; the plot is as high as its lanes, and no less than `height`. */
export interface LayoutInput {
  readonly width: number;
  readonly height: number | null;
  readonly domain: Span;
  readonly locale: string;
  readonly lanes: readonly LaneInput[];
  readonly periods: readonly PeriodSpan[];
  readonly selected: string | null;
}

/** The plot in CSS pixels from its top left corner. `axisY`: the axis. `x0`, `x1`: the edges of the time scale. */
export interface PlotLayout {
  readonly width: number;
  readonly height: number;
  readonly x0: number;
  readonly x1: number;
  readonly axisY: number;
  readonly scale: TimeScale;
  readonly ticks: readonly Tick[];
  readonly periods: readonly PeriodLayout[];
  readonly lanes: readonly LaneLayout[];
}

/** Where the time scale of a plot of `width` lies: beside the lane names, or over the whole width where that is narrow. */
export function rangeOf(width: number): readonly [x0: number, x1: number] {
  return [gutterOf(width), Math.max(gutterOf(width) + 1, width)];
}

/** Lays out a plot: numbers in, numbers out; the same on a server and in every browser. */
export function layoutPlot({ width, height, domain, locale, lanes, periods, selected }: LayoutInput): PlotLayout {
  const gutter = gutterOf(width);
  const [x0, x1] = rangeOf(width);
  const scale = timeScale(domain, [x0, x1]);
  const names = width < COMPACT ? "none" : gutter > 0 ? "beside" : "above";
  const lines = linesOf(lanes.length, names);
  const measured = lanes.map((lane) => measureLane(lane, scale, { names, gutter, lines }));
  const top = AXIS_HEIGHT + (periods.length > 0 && names !== "none" ? PERIOD_STRIP : 0);
  const natural = measured.reduce((sum, { shape }) => sum + shape.height, top);
  const extra = Math.max(0, (height ?? 0) - natural) / Math.max(1, measured.length);
  let y0 = top;
  const placed = measured.map((lane) => {
    const result = placeLane(lane, scale, { y0, extra, names, gutter, selected });
    y0 = result.y1;
    return result;
  });
  return {
    width,
    height: Math.max(y0, height ?? 0),
    x0,
    x1,
    axisY: AXIS_HEIGHT,
    scale,
    ticks: ticksOf(scale, locale),
    periods: layoutPeriods(periods, scale, names !== "none"),
    lanes: placed,
  };
}

function gutterOf(width: number): number {
  return width < NARROW ? 0 : Math.round(Math.min(230, Math.max(150, width * 0.17)));
}
