// @ts-check
// In the place of d3-interpolate where d3-scale and d3-zoom are bundled. Our scales have numbers alone, and our zoom no transition: the whole,
// with d3-color behind it, would be a twentieth of the script.

/** @type {(a: number, b: number) => (t: number) => number} */
export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;

/** @type {typeof interpolateNumber} */
export const interpolateRound = (a, b) => (t) => Math.round(interpolateNumber(a, b)(t));

/** Of transitions, and of diverging and sequential scales. */
const unreached = () => () => undefined;

export { interpolateNumber as interpolate, unreached as interpolateZoom, unreached as piecewise };
