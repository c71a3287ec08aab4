import { type SpanInput, readSpan } from "../time/read.js";
import type { Span } from "../time/time.js";
import type { Content } from "./content.js";
import { type Limits, clampDomain } from "./steps.js";
import type { View } from "./view.js";

/** The view that settings ask for. */
export function startView({ settings, limits }: Content): View {
  const { domain, filter, selected, mode, by } = settings;
  return { domain: domainOf(domain, limits), filter, selected, mode, by, sort: { key: "time", descending: false } };
}

/** The domain that `given` asks for: two numbers exactly, anything else by what it states; null is the whole picture. */
export function domainOf(given: SpanInput | null, limits: Limits): Span {
  if (given === null) return limits.home;
  const span = readSpan(given) ?? limits.home;
  const [from, to] = Array.isArray(given) && given.every((end) => typeof end === "number") ? (given as unknown as Span) : span;
  const finite: Span = [Number.isFinite(from) ? from : limits.home[0], Number.isFinite(to) ? to : limits.home[1]];
  return finite[0] < finite[1] ? clampDomain(finite, limits, finite) : limits.home;
}

/** Whether two fields of a view are the same plain data. */
export function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
