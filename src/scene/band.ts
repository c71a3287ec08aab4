import { round } from "./node.js";

/** A horizontal band in CSS pixels. `isCut`: whether it goes on out of sight beyond the left and the right edge. */
export interface Band {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly isCut: readonly [left: boolean, right: boolean];
}

/** The path of a band with corners of `radius`, straight where it is cut; if `isOpen` it has no line there. */
export function bandPath({ x0, x1, y0, y1, isCut }: Band, radius: number, isOpen = false): string {
  const most = Math.min(radius, (x1 - x0) / 2, (y1 - y0) / 2);
  const [left, right] = [isCut[0] ? 0 : most, isCut[1] ? 0 : most];
  const corner = (r: number, dx: number, dy: number): string => (r === 0 ? "" : `a${round(r)},${round(r)},0,0,1,${round(dx)},${round(dy)}`);
  const rightEnd = `${corner(right, right, right)}V${round(y1 - right)}${corner(right, -right, right)}`;
  const leftEnd = `H${round(x0 + left)}${corner(left, -left, -left)}V${round(y0 + left)}${corner(left, left, -left)}`;
  const [top, bottom] = [`M${round(x0 + left)},${round(y0)}H${round(x1 - right)}`, `M${round(x1)},${round(y1)}`];
  if (!isOpen || !isCut[1]) return `${top}${rightEnd}${isOpen && isCut[0] ? `H${round(x0)}` : `${leftEnd}Z`}`;
  // From the side where it has no line, so that none is drawn to where it began.
  return isCut[0] ? `${top}${bottom}H${round(x0)}` : `${bottom}${leftEnd}H${round(x1)}`;
}
