// @ts-check
// In the place of d3-interpolate where d3-scale and d3-zoom are bundled. Our scales have numbers alone, which need nothing of colours, texts
// and transforms: with them the script would be a twentieth larger.
import { interpolateNumber, interpolateRound, interpolateZoom, piecewise } from "d3-interpolate";

export { interpolateNumber as interpolate, interpolateNumber, interpolateRound, interpolateZoom, piecewise };
