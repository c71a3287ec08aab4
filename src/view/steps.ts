import type { Filter } from "../records/filter.js";
import { type Unit, nextAfter } from "../time/calendar.js";
import { DAY, type Span } from "../time/time.js";

/** How far a domain may go. `home`: the whole picture. `least`: the shortest domain, in milliseconds. */
export interface Limits {
  readonly home: Span;
  readonly least: number;
}

const MARGIN = 0.035;
const LEAST_STEPS = 30;

/** A little within the range of `Date`, so that the calendar's next and previous steps are in it too. */
const FARTHEST = 8.6e15;

/**
 * The whole picture: `extent` with a margin, so that no mark stands on the edge, and with some time round it where it is short: a single
 * day stands in about a month. Ten years if there is no extent. `least`: the shortest domain, in milliseconds.
 */
export function homeOf(extent: Span | null, least = DAY): Span {
  if (extent === null) return [Date.UTC(1950, 0, 1), Date.UTC(1960, 0, 1)];
  const length = extent[1] - extent[0];
  const margin = Math.max(length * MARGIN, least, (LEAST_STEPS * least - length) / 2);
  return [Math.max(extent[0] - margin, -FARTHEST), Math.min(extent[1] + margin, FARTHEST)];
}

/**
 * `domain`, made no shorter than the limits allow, and moved to where it leaves neither the whole picture nor where it was. What would
 * zoom in further than the limits allow goes as far on the way from `before`, so that the instant under the pointer stays where it is.
 */
export function clampDomain(domain: Span, { home, least }: Limits, before: Span | null = null): Span {
  const [first, last] = before ?? home;
  const [from, to] = [Math.max(Math.min(home[0], first), -FARTHEST), Math.min(Math.max(home[1], last), FARTHEST)];
  const length = Math.min(to - from, Math.max(least, domain[1] - domain[0]));
  const start = Math.min(Math.max(startOf(domain, length, before ?? domain), from), to - length);
  return [start, start + length];
}

/** Where a domain of `length` begins that is asked to be `asked`: round its middle, unless it is to lie within what was in sight. */
function startOf(asked: Span, length: number, before: Span): number {
  const [askedLength, lengthBefore] = [asked[1] - asked[0], before[1] - before[0]];
  const isZoom = askedLength < length && length <= lengthBefore && asked[0] >= before[0] && asked[1] <= before[1];
  if (!isZoom) return (asked[0] + asked[1] - length) / 2;
  return before[0] + ((asked[0] - before[0]) * (lengthBefore - length)) / (lengthBefore - askedLength);
}

/** Whether a zoom into the bin or crowd that begins at `span[0]` tells its records apart; what is of one day is not. */
export function isSplittable({ unit, span }: { readonly unit: Unit; readonly span: Span }, { least }: Limits): boolean {
  return unit !== "day" && nextAfter(unit, span[0]) - span[0] > Math.max(least, DAY);
}

/** `domain` shortened by `factor` round `centre`. */
export function zoomDomain([start, end]: Span, factor: number, centre = (start + end) / 2): Span {
  return [centre - (centre - start) / factor, centre + (end - centre) / factor];
}

/** `domain` moved by a `share` of its length. */
export function panDomain([start, end]: Span, share: number): Span {
  const step = (end - start) * share;
  return [start + step, end + step];
}

/** `domain` moved no further than needed to show `span` with a little room beside it, and lengthened only if that is longer. */
export function revealSpan(domain: Span, span: Span): Span {
  const room = (domain[1] - domain[0]) * 0.08;
  const [start, end] = [span[0] - room, span[1] + room];
  if (end - start > domain[1] - domain[0]) return [start, end];
  if (start < domain[0]) return [start, start + domain[1] - domain[0]];
  if (end > domain[1]) return [end - (domain[1] - domain[0]), end];
  return domain;
}

/** The values of `key` that `filter` has chosen. */
export function chosenOf(filter: Filter | null, key: string): ReadonlySet<string> {
  const given = filter?.[key];
  return new Set(Array.isArray(given) ? given.map(String) : []);
}

/** `filter` with `value` of `key` chosen or no longer chosen; null when nothing is left. */
export function toggleValue(filter: Filter | null, key: string, value: string, chosen: boolean): Filter | null {
  const others = [...chosenOf(filter, key)].filter((other) => other !== value);
  return withValues(filter, key, chosen ? [...others, value] : others);
}

/** `filter` with `values`, or the text, as those of `key`; null when nothing is left. A text of spaces is kept: more may be typed after them. */
export function withValues(filter: Filter | null, key: string, values: readonly string[] | string): Filter | null {
  const rest = Object.fromEntries(Object.entries(filter ?? {}).filter(([other]) => other !== key));
  const next: Filter = values.length === 0 ? rest : { ...rest, [key]: values };
  return Object.keys(next).length > 0 ? next : null;
}
