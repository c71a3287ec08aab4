type Ends = readonly [start: number, end: number];

export function scaleLinear(domain: Ends, range: Ends): ((x: number) => number) & { invert: (y: number) => number };
