import { type SpanInput, readSpan } from "../time/read.js";
import type { Span } from "../time/time.js";
import type { Content } from "./content.js";
import { isShown } from "./find.js";
import { type Limits, clampDomain } from "./steps.js";
import type { View } from "./view.js";

/** The view that settings ask for. */
export function startView(content: Content): View {
  const { domain, filter, selected, mode, by, laneOrder, hideEmpty } = content.settings;
  return settleView({ domain: domainOf(domain, content.limits), filter, selected, mode, by, sort: { key: "time", descending: false }, laneOrder, hideEmpty, first: null }, content);
}

/** `view`, with nothing selected where what it selects is no record or one that its filter hides: a card belongs to a record that is seen. */
export function settleView(view: View, { source }: Content): View {
  return view.selected === null || isShown(source, view, view.selected) ? view : { ...view, selected: null };
}

/** The domain that `given` asks for: two numbers exactly, anything else by what it states; null is the whole picture. One instant stands in the middle of the shortest domain. */
export function domainOf(given: SpanInput | null, limits: Limits): Span {
  if (given === null) return limits.home;
  const span = readSpan(given) ?? limits.home;
  const [from, to] = Array.isArray(given) && given.every((end) => typeof end === "number") ? (given as unknown as Span) : span;
  const finite: Span = [Number.isFinite(from) ? from : limits.home[0], Number.isFinite(to) ? to : limits.home[1]];
  return from === to || finite[0] < finite[1] ? clampDomain(finite, limits, finite) : limits.home;
}

/** Whether two fields of a view are the same plain data. */
export function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
