import { hitAt } from "../layout/hit.js";
import type { LaneLayout } from "../layout/lanes.js";
import { keyOf } from "../layout/marks.js";
import type { CellAddress } from "../plot.js";
import { type Stage, closest, pointIn } from "./stage.js";

/** The cell that an event came from, or whose label it came from; for a pointer also the one in whose target it is. */
export function addressOf(event: Event, stage: Stage): CellAddress | null {
  const cell = closest(event, stage.plot, "[role=gridcell], [data-for]");
  if (cell !== null) return addressOfElement(cell);
  return "clientX" in event ? addressAt(stage, event as MouseEvent) : null;
}

/** The cell in whose target a pointer is. */
function addressAt(stage: Stage, event: MouseEvent): CellAddress | null {
  const hit = hitAt(stage.picture().layout, ...pointIn(stage, event));
  return hit === null ? null : { lane: hit.lane.name.id, key: keyOf(hit.cell) };
}

/** The cell that `element`, a mark or a label, was painted for. */
export function addressOfElement(element: HTMLElement | SVGElement): CellAddress | null {
  const lane = element.closest<SVGElement>("[data-lane]")?.dataset["lane"];
  const { id, bin, for: label } = element.dataset;
  const key = id ?? bin ?? label;
  return lane === undefined || key === undefined ? null : { lane, key };
}

/** The lanes of the plot, first the one in which the reader is: a record may stand in several. */
export function lanesFrom(stage: Stage): readonly LaneLayout[] {
  const { lanes } = stage.picture().layout;
  const own = lanes.filter(({ name }) => name.id === stage.noted()?.lane);
  return [...own, ...lanes.filter((lane) => !own.includes(lane))];
}
