import { type MeasuredLane, measureNamedLane } from "./lanes.js";
import { type LayoutInput, type PlotLayout, groundOf, placeLanes } from "./layout.js";

/**
 * Lays out a plot for paper: its lanes name each single mark, and no lane is cut by the end of a sheet. Returns one plot or more, each with
 * its own axis and as many of the lanes, in order, as fit in `height` CSS pixels, at least one.
 */
export function layoutSheets(input: LayoutInput, height: number): readonly PlotLayout[] {
  const ground = groundOf(input);
  const measured = input.lanes.map((lane) => measureNamedLane(lane, ground.scale, ground));
  return divide(measured, height - ground.top).map((lanes) => placeLanes(input, ground, lanes));
}

function divide(lanes: readonly MeasuredLane[], room: number): readonly (readonly MeasuredLane[])[] {
  const sheets: MeasuredLane[][] = [[]];
  let left = room;
  for (const lane of lanes) {
    const sheet = sheets.at(-1)!;
    if (sheet.length > 0 && lane.shape.height > left) {
      sheets.push([lane]);
      left = room;
    } else sheet.push(lane);
    left -= lane.shape.height;
  }
  return sheets;
}
