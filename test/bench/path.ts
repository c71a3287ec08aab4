import type { Span } from "../../src/time/time.js";
import { SPAN } from "./rows.js";

/** How far into the whole the path zooms in. */
const CENTRE = 0.37;

/** Sixty steps: in to 1/135, to the right and back by a quarter of what is in sight, and out to the whole. */
export function zoomPath(): readonly Span[] {
  const inwards = zoomIn(22, 1.25);
  const deepest = inwards.at(-1)!;
  const pans = Array.from({ length: 16 }, (_, i) => pan(deepest, (i < 8 ? i + 1 : 15 - i) / 4));
  return [...inwards, ...pans, ...[...inwards].reverse().slice(1), SPAN];
}

/** In to 1/200 by steps so small that on one of them records stand apart by any distance there is. */
export function finePath(): readonly Span[] {
  return zoomIn(180, 1.03);
}

function zoomIn(steps: number, factor: number): readonly Span[] {
  const [from, to] = SPAN;
  const centre = from + (to - from) * CENTRE;
  return Array.from({ length: steps }, (_, i) => {
    const k = factor ** (i + 1);
    return [Math.round(centre - (centre - from) / k), Math.round(centre + (to - centre) / k)] as const;
  });
}

function pan([from, to]: Span, share: number): Span {
  const by = Math.round((to - from) * share);
  return [from + by, to + by];
}
