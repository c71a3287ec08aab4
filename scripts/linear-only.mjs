// @ts-check
// In the place of d3-scale where the script is bundled. Our scales are linear, of two ends and nothing but numbers: of the package no more is
// ever reached than this, and no bundler can tell. A test holds the two to the same numbers.

/** @typedef {readonly [start: number, end: number]} Ends */

/** @type {(from: Ends, to: Ends) => (x: number) => number} */
const between = ([a, b], [c, d]) => (x) => {
  const t = a === b ? 0.5 : (x - a) / (b - a);
  return c * (1 - t) + d * t;
};

/** @type {(domain: Ends, range: Ends) => ((x: number) => number) & { invert: (y: number) => number }} */
export const scaleLinear = (domain, range) => Object.assign(between(domain, range), { invert: between(range, domain) });
