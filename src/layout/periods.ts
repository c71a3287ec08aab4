import { DAY } from "../time/time.js";
import type { PeriodSpan } from "../view/content.js";
import type { TimeScale } from "./scales.js";
import { endText, widthOf } from "./text.js";

/** A period in CSS pixels. An instant has `x0 = x1`. `text`: its name, ended where there is no room for all of it. `labelX`: where that stands, null where it found no room; `align` as in text. */
export interface PeriodLayout {
  readonly id: string;
  readonly label: string;
  readonly x0: number;
  readonly x1: number;
  readonly instant: boolean;
  readonly text: string;
  readonly labelX: number | null;
  readonly align: "start" | "end";
}

export const PERIOD_FONT = 12;
const GAP = 8;
/** The least room in which a name that is ended still says something. */
const LEAST = 64;
/** The widest that a name beside its period is. */
const LONGEST = 200;

/**
 * The periods in sight, in the order given; the name of an earlier one goes before that of a later, if they are to be named. A name stands
 * in its band and ends with it; beside it where the band is too narrow to say anything, as beside an instant.
 */
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
    const place = isNamed ? placesOf(label, from, to).find(({ box }) => isFree(box)) : undefined;
    if (place !== undefined) taken.push(place.box);
    return [{ id, label, x0: from, x1: to, instant, text: place?.text ?? "", labelX: place?.labelX ?? null, align: place?.align ?? "start" }];
  });
}

interface NamePlace {
  readonly text: string;
  readonly labelX: number;
  readonly align: "start" | "end";
  readonly box: readonly [x0: number, x1: number];
}

/** Where the name of what is seen from `from` to `to` may stand, the best first. */
function placesOf(label: string, from: number, to: number): readonly NamePlace[] {
  const room = to - from - 2 * GAP;
  const isWithin = room >= Math.min(LEAST, widthOf(label, PERIOD_FONT));
  const text = endText(label, isWithin ? room : LONGEST, PERIOD_FONT);
  const width = Math.ceil(widthOf(text, PERIOD_FONT));
  const startingAt = (labelX: number): NamePlace => ({ text, labelX, align: "start", box: [labelX, labelX + width] });
  if (isWithin) return [startingAt(from + GAP)];
  return [startingAt(to + GAP), { text, labelX: from - GAP, align: "end", box: [from - GAP - width, from - GAP] }];
}
