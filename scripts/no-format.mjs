// @ts-check
// In the place of d3-format and d3-time-format where d3-scale is bundled. Our ticks are written by `Intl`: what writes those of d3-scale is
// never asked.
const format = () => String;

export {
  format, format as formatPrefix, format as formatSpecifier, format as precisionFixed, format as precisionPrefix, format as precisionRound, format as timeFormat, format as utcFormat,
};
