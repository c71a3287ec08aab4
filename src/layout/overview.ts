import type { Span } from "../time/time.js";
import type { LaneName } from "../view/content.js";
import { type TimeScale, timeScale } from "./scales.js";

export const OVERVIEW_HEIGHT = 46;
const PAD = 5;
const TALLEST = 8;

/** A lane of the overview: where its records stand. `instants`: ascending epoch milliseconds. */
export interface OverviewInput {
  readonly name: LaneName;
  readonly instants: readonly number[];
}

/** The overview in CSS pixels. `xs`: the columns of a lane in which a record stands, each once. `x0`, `x1`: what is in sight. */
export interface OverviewLayout {
  readonly scale: TimeScale;
  readonly x0: number;
  readonly x1: number;
  readonly lanes: readonly { readonly name: LaneName; readonly y: number; readonly height: number; readonly xs: readonly number[] }[];
}

/** Lays out the strip below the plot, on which `home` is as wide as `range`, and `domain` the window. */
export function layoutOverview(lanes: readonly OverviewInput[], domain: Span, home: Span, range: readonly [number, number]): OverviewLayout {
  const scale = timeScale(home, range);
  const step = (OVERVIEW_HEIGHT - 2 * PAD) / Math.max(1, lanes.length);
  const height = Math.max(1, Math.min(TALLEST, step * 0.7));
  const clamp = (x: number): number => Math.min(range[1], Math.max(range[0], x));
  return {
    scale,
    x0: clamp(scale(domain[0])),
    x1: clamp(scale(domain[1])),
    lanes: lanes.map(({ name, instants }, i) => ({
      name,
      y: PAD + step * (i + 0.5) - height / 2,
      height,
      xs: [...new Set(instants.map((instant) => Math.round(scale(instant))))],
    })),
  };
}
