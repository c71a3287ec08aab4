import { DAY } from "../time/time.js";
import type { PeriodSpan } from "../view/content.js";
import type { TimeScale } from "./scales.js";
import { widthOf } from "./text.js";

/** A period in CSS pixels. An instant has `x0 = x1`. `labelX` is null where its name found no room; `align` as in text. */
export interface PeriodLayout {
  readonly id: string;
  readonly label: string;
  readonly x0: number;
  readonly x1: number;
  readonly instant: boolean;
  readonly labelX: number | null;
  readonly align: "start" | "end";
}

export const PERIOD_FONT = 12;
const GAP = 8;

/** The periods in sight, in the order given; the name of an earlier one goes before that of a later, if they are to be named. */
export function layoutPeriods(periods: readonly PeriodSpan[], scale: TimeScale, isNamed = true): readonly PeriodLayout[] {
  const [left, right] = scale.range;
  const taken: (readonly [number, number])[] = [];
  const isFree = ([x0, x1]: readonly [number, number]): boolean =>
    x0 >= left && x1 <= right && !taken.some(([a, b]) => x0 < b + GAP && a < x1 + GAP);
  return periods.flatMap(({ id, label, span }) => {
    const instant = span[1] - span[0] <= DAY;
    const middle = scale((span[0] + span[1]) / 2);
    const [start, end] = instant ? [middle, middle] : [scale(span[0]), scale(span[1])];
    if (end < left || start > right) return [];
    const [from, to] = [Math.max(left, start), Math.min(right, end)];
    const width = Math.ceil(widthOf(label, PERIOD_FONT));
    const candidates = [
      { align: "start", labelX: from + GAP, box: [from + GAP, from + GAP + width] },
      { align: "end", labelX: from - GAP, box: [from - GAP - width, from - GAP] },
    ] as const;
    const place = candidates.find(({ box, align }) => isNamed && isFree(box) && (instant || align === "start"));
    if (place !== undefined) taken.push(place.box);
    return [{ id, label, x0: from, x1: to, instant, labelX: place?.labelX ?? null, align: place?.align ?? "start" }];
  });
}
