import type { TickFormat } from "../time/tick-words.js";
import type { Span } from "../time/time.js";
import type { PeriodSpan } from "../view/content.js";
import { lengthOf } from "../time/calendar.js";
import { type BarScale, barScaleOf } from "./bars.js";
import { type LaneInput, type LaneLayout, type LaneRoom, type MeasuredLane, binsOf, linesOf, measureLane, placeLane, roomierLines } from "./lanes.js";
import { type PeriodLayout, layoutPeriods } from "./periods.js";
import { gutterOf, lanesTop, namePlaceOf } from "./frame.js";
import { type TimeScale, timeScale } from "./scales.js";
import { type ScrollLayout, laneStart } from "./scroll.js";
import { AXIS_HEIGHT, MOST_CELLS, MOST_LABELS } from "./sizes.js";
import { type Tick, ticksOf } from "./ticks.js";

/** What a plot is made from. `near`: the instant round which bins are cells, of which there is a limit. `width`, `height`: CSS pixels; the plot is as high as its lanes, and no less than `height`. `scroll`: of a plot that scrolls, whose `lanes` are those drawn. */
export interface LayoutInput {
  readonly width: number;
  readonly height: number | null;
  readonly domain: Span;
  readonly formatTick: TickFormat;
  /** What dates are known to at best, in milliseconds: no tick is finer. */
  readonly least: number;
  readonly lanes: readonly LaneInput[];
  readonly periods: readonly PeriodSpan[];
  readonly selected: string | null;
  readonly near: number;
  readonly scroll: ScrollLayout | null;
}

/** The plot in CSS pixels from its top left corner. `axisY`: the axis. `x0`, `x1`: the edges of the time scale. `barScale`: null where there are no bars. `scroll`: null where all lanes are drawn. */
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
  readonly scroll: ScrollLayout | null;
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
  const measureIn = (room: LaneRoom): readonly MeasuredLane[] => input.lanes.map((lane) => measureLane(lane, ground.scale, room));
  const measured = measureIn(ground);
  const lines = roomierLines(ground.lines, spareOf(input, ground, measured));
  return placeLanes(input, ground, lines === ground.lines ? measured : measureIn({ ...ground, lines }));
}

/** The height that each of `measured` has to spare, in CSS pixels. */
function spareOf({ height, scroll }: LayoutInput, { top }: Ground, measured: readonly MeasuredLane[]): number {
  const natural = measured.reduce((sum, { shape }) => sum + shape.height, top);
  return scroll === null ? Math.max(0, (height ?? 0) - natural) / Math.max(1, measured.length) : 0;
}

/** What is settled of a plot before any of its lanes is. */
export function groundOf({ width, domain, lanes, periods, scroll }: LayoutInput): Ground {
  const names = namePlaceOf(width);
  return {
    gutter: gutterOf(width),
    names,
    lines: linesOf(scroll?.count ?? lanes.length, names),
    height: scroll?.laneHeight ?? null,
    scale: timeScale(domain, rangeOf(width)),
    top: lanesTop(width, periods.length > 0),
  };
}

/** A plot with `measured`, all of its lanes or some, one below the other. */
export function placeLanes(input: LayoutInput, ground: Ground, measured: readonly MeasuredLane[]): PlotLayout {
  const { width, height, formatTick, least, periods, selected, near, scroll } = input;
  const { gutter, names, scale, top, height: laneHeight } = ground;
  const extra = spareOf(input, ground, measured);
  const [x0, x1] = scale.range;
  const barScale = barScaleIn(measured, scale.domain);
  const share = (most: number): number => Math.max(4, Math.floor(most / Math.max(1, measured.length)));
  const limits = { mostLabels: share(MOST_LABELS), mostReachable: share(MOST_CELLS) };
  let y0 = top;
  const placed = measured.map((lane, i) => {
    if (scroll !== null) y0 = laneStart(scroll, scroll.drawn[i]!);
    const result = placeLane(lane, scale, { y0, extra, names, gutter, height: laneHeight, selected, barScale, near, ...limits });
    y0 = result.y1;
    return result;
  });
  return {
    width,
    height: scroll?.height ?? Math.max(y0, height ?? 0),
    x0,
    x1,
    axisY: AXIS_HEIGHT,
    scale,
    ticks: ticksOf(scale, formatTick, least),
    periods: layoutPeriods(periods, scale, names !== "small"),
    lanes: placed,
    barScale,
    scroll,
  };
}

function barScaleIn(lanes: readonly MeasuredLane[], [from, to]: Span): BarScale | null {
  const bins = lanes.flatMap(({ input }) => binsOf(input)).filter(({ span }) => span[1] > from && span[0] < to);
  return bins.length === 0 ? null : barScaleOf(bins, lengthOf(bins[0]!.unit));
}
