import { type Node, h } from "../scene/node.js";

const PATHS = {
  minus: "M5,10H15",
  plus: "M5,10H15M10,5V15",
  whole: "M4,8V4H8M12,4H16V8M16,12V16H12M8,16H4V12",
  close: "M5,5L15,15M15,5L5,15",
  search: "M9,3.5A5.5,5.5,0,1,1,9,14.5A5.5,5.5,0,1,1,9,3.5M13,13L17,17",
  down: "M6,8L10,12L14,8",
  filter: "M3,6H17M6,10H14M9,14H11",
  share: "M10,13V3M6.5,6.5L10,3L13.5,6.5M6,9H4V17H16V9H14",
  up: "M6,12L10,8L14,12",
  before: "M12,5L7,10L12,15",
  after: "M8,5L13,10L8,15",
} as const;

/** A line drawing of 20 by 20 pixels in the colour of the text. */
export function icon(name: keyof typeof PATHS): Node {
  return h("svg", { class: "memcon-icon", viewBox: "0 0 20 20", width: 20, height: 20, "aria-hidden": "true" }, h("path", { d: PATHS[name] }));
}

/** A dot in a lane's colour. `hueName`: the class that gives it. */
export function swatch(hueName: string, colour: string | null): Node {
  return h("svg", { class: `memcon-swatch ${hueName}`, color: colour, viewBox: "0 0 13 13", width: 13, height: 13, "aria-hidden": "true" },
    h("circle", { class: "memcon-dot", cx: 6.5, cy: 6.5, r: 5.5 }));
}
