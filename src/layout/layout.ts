import type { TickFormat } from "../time/tick-words.js";
import type { Span } from "../time/time.js";
import type { PeriodSpan } from "../view/content.js";
import { lengthOf } from "../time/calendar.js";
import { type BarScale, barScaleOf } from "./bars.js";
import { type LaneInput, type LaneLayout, type LaneRoom, type MeasuredLane, binsOf, linesOf, measureLane, placeLane } from "./lanes.js";
import { type PeriodLayout, layoutPeriods } from "./periods.js";
import { type TimeScale, timeScale } from "./scales.js";
import { AXIS_HEIGHT, COMPACT, MOST_CELLS, MOST_LABELS, NARROW, PERIOD_STRIP } from "./sizes.js";
import { type Tick, ticksOf } from "./ticks.js";

/** What a plot is made from. `stacked`: how many rows a lane of many records has. `near`: the instant round which bins are cells, of which there is a limit. `width`, `height`: CSS pixels; the plot is as high as its lanes, and no less than `height`. */
export interface LayoutInput {
  readonly width: number;
  readonly height: number | null;
  readonly domain: Span;
  readonly formatTick: TickFormat;
  readonly lanes: readonly LaneInput[];
  readonly stacked: number;
  readonly periods: readonly PeriodSpan[];
  readonly selected: string | null;
  readonly near: number;
}

/** The plot in CSS pixels from its top left corner. `axisY`: the axis. `x0`, `x1`: the edges of the time scale. `barScale`: null where there are no bars. */
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
  readonly barScale: BarScale | null;
}

/** Where the time scale of a plot of `width` lies: beside the lane names, or over the whole width where that is narrow. */
export function rangeOf(width: number): readonly [x0: number, x1: number] {
  return [gutterOf(width), Math.max(gutterOf(width) + 1, width)];
}

/** What the lanes of a plot have in common. `top`: where the first begins, in CSS pixels. */
export interface Ground extends LaneRoom {
  readonly scale: TimeScale;
  readonly top: number;
}

/** Lays out a plot: numbers in, numbers out; the same on a server and in every browser. */
export function layoutPlot(input: LayoutInput): PlotLayout {
  const ground = groundOf(input);
  return placeLanes(input, ground, input.lanes.map((lane) => measureLane(lane, ground.scale, ground)));
}

/** What is settled of a plot before any of its lanes is. */
export function groundOf({ width, domain, lanes, periods, stacked }: LayoutInput): Ground {
  const gutter = gutterOf(width);
  const names = width < COMPACT ? "none" : gutter > 0 ? "beside" : "above";
  const top = AXIS_HEIGHT + (periods.length > 0 && names !== "none" ? PERIOD_STRIP : 0);
  return { gutter, names, lines: linesOf(lanes.length, names), stacked, scale: timeScale(domain, rangeOf(width)), top };
}

/** A plot with `measured`, all of its lanes or some, one below the other. */
export function placeLanes({ width, height, formatTick, periods, selected, near }: LayoutInput, { gutter, names, scale, top }: Ground, measured: readonly MeasuredLane[]): PlotLayout {
  const natural = measured.reduce((sum, { shape }) => sum + shape.height, top);
  const extra = Math.max(0, (height ?? 0) - natural) / Math.max(1, measured.length);
  const [x0, x1] = scale.range;
  const barScale = barScaleIn(measured, scale.domain);
  const share = (most: number): number => Math.max(4, Math.floor(most / Math.max(1, measured.length)));
  const limits = { mostLabels: share(MOST_LABELS), mostReachable: share(MOST_CELLS) };
  let y0 = top;
  const placed = measured.map((lane) => {
    const result = placeLane(lane, scale, { y0, extra, names, gutter, selected, barScale, near, ...limits });
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
    ticks: ticksOf(scale, formatTick),
    periods: layoutPeriods(periods, scale, names !== "none"),
    lanes: placed,
    barScale,
  };
}

function barScaleIn(lanes: readonly MeasuredLane[], [from, to]: Span): BarScale | null {
  const bins = lanes.flatMap(({ input }) => binsOf(input)).filter(({ span }) => span[1] > from && span[0] < to);
  return bins.length === 0 ? null : barScaleOf(bins, lengthOf(bins[0]!.unit));
}

function gutterOf(width: number): number {
  return width < NARROW ? 0 : Math.round(Math.min(230, Math.max(150, width * 0.17)));
}
