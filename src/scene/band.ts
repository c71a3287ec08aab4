import { FADE } from "../layout/sizes.js";
import { round } from "./node.js";

/**
 * A horizontal band in CSS pixels. `isCut`: whether it goes on out of sight beyond the left and the right edge. `body`: from where to where it
 * has its full height, if not all over; beyond, it fades to a line.
 */
export interface Band {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly isCut: readonly [left: boolean, right: boolean];
  readonly body?: readonly [x0: number, x1: number];
}

/** Half the height of the line that is left of a band where it has faded. */
const THIN = 0.75;

/** The path of a band with corners of `radius`, straight where it is cut; if `isOpen` it has no line there. */
export function bandPath({ x0, x1, y0, y1, isCut, body = [x0, x1] }: Band, radius: number, isOpen = false): string {
  const most = Math.min(radius, (x1 - x0) / 2, (y1 - y0) / 2);
  const [left, right] = [isCut[0] ? 0 : most, isCut[1] ? 0 : most];
  const corner = (r: number, dx: number, dy: number): string => (r === 0 ? "" : `a${round(r)},${round(r)},0,0,1,${round(dx)},${round(dy)}`);
  const within = (x: number): number => round(Math.min(x1 - right, Math.max(x0 + left, x)));
  // It tapers, so that it fades on paper and in forced colours too.
  const tail = (from: number, edge: number, side: 1 | -1): string => {
    const at = (x: number, away: number): string => `${within(from + side * x)},${round((y0 + y1) / 2 + side * away)}`;
    const half = (y1 - y0) / 2;
    return `H${within(from)}C${at(FADE / 2, -half)},${at(FADE / 3, -THIN)},${at(FADE, -THIN)}H${round(edge)}v${side * 2 * THIN}H${within(from + side * FADE)}C${at(FADE / 3, THIN)},${at(FADE / 2, half)},${at(0, half)}`;
  };
  const fades = [body[0] > x0, body[1] < x1];
  return [
    `M${fades[0] ? within(body[0]) : round(x0 + left)},${round(y0)}`,
    fades[1] ? tail(body[1], x1, 1) : `H${round(x1 - right)}${isOpen && isCut[1] ? `M${round(x1)},${round(y1)}` : `${corner(right, right, right)}V${round(y1 - right)}${corner(right, -right, right)}`}`,
    fades[0] ? `${tail(body[0], x0, -1)}Z` : `H${round(x0 + left)}${isOpen && isCut[0] ? "" : `${corner(left, -left, -left)}V${round(y0 + left)}${corner(left, left, -left)}Z`}`,
  ].join("");
}
