import type { Span } from "../time/time.js";
import { type Limits, clampDomain, zoomDomain } from "../view/steps.js";

const FACTORS: Readonly<Record<string, number>> = { "+": 2, "=": 2, "-": 1 / 2 };

/** What + and − make of `domain`, round the instant `at`, by default its middle, and what 0 does, which shows the whole; null for any other key. */
export function zoomedBy(key: string, domain: Span, limits: Limits, at?: number): Span | null {
  if (key === "0") return limits.home;
  const factor = FACTORS[key];
  return factor === undefined ? null : clampDomain(zoomDomain(domain, factor, at), limits, domain);
}
