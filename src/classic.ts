import "./define.js";

export * from "./dataset/index.js";
export * from "./index.js";
export { MemconTimeline } from "./element.js";
export { toSVG } from "./static.js";
