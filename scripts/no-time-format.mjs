// @ts-check
// In the place of d3-time-format where d3-scale is bundled. Our ticks are written by `Intl`: what writes those of d3-scale is never asked.
const format = () => String;

export { format as timeFormat, format as utcFormat };
