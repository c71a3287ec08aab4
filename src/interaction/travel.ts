import { type LaneCell, instantOf, keyOf } from "../layout/marks.js";
import type { Picture } from "../picture.js";
import { type CellAddress, laneCell } from "../plot.js";
import type { CellPlace } from "../records/timeline-source.js";
import type { Span } from "../time/time.js";
import { listedCount } from "../view/listing.js";
import type { Stage } from "./stage.js";

export type Direction = "before" | "after" | "up" | "down" | "first" | "last" | "start" | "end";

/** A cell, and where it is. */
export interface Place {
  readonly address: CellAddress;
  readonly cell: LaneCell;
}

/**
 * The cell that `direction` leads to from `from`: `before` and `after` by time in its lane, `up` and `down` to the cell nearest in time of
 * the next lane that has any, `first` and `last` of its lane, `start` and `end` of all. Null where there is none. What is out of sight is
 * asked of the source.
 */
export function travel(stage: Stage, { address: from, cell }: Place, direction: Direction): Place | null {
  const { source } = stage.content();
  const { filter } = stage.view();
  const { lanes, order, questionFor } = stage.picture();
  const { lanes: counts } = source.summary(filter);
  const filled = order.filter(({ id }) => (counts.get(id) ?? 0) > 0);
  const at = filled.findIndex(({ id }) => id === from.lane);
  const lane = filled[at];
  const place = (id: string, cell: LaneCell | undefined): Place | null => (cell === undefined ? null : { address: { lane: id, key: keyOf(cell) }, cell });
  const asked = (id: string | undefined, at: CellPlace): Place | null => {
    const cell = id === undefined ? null : source.cellAt(filter, id, questionFor(id), at);
    return id === undefined || cell === null ? null : place(id, laneCell(stage.view(), cell));
  };
  const holding = (id: string | undefined, at: number): Place | null => asked(id, { place: at });
  const last = (id: string | undefined): Place | null => holding(id, (counts.get(id ?? "") ?? 0) - 1);
  const cells = lanes.find(({ id }) => id === from.lane)?.cells ?? [];
  const index = cells.findIndex((cell) => keyOf(cell) === from.key);
  switch (direction) {
    case "before":
      return place(from.lane, cells[index - 1]) ?? holding(lane?.id, cell.ordinal - 2);
    case "after":
      return place(from.lane, index === -1 ? undefined : cells[index + 1]) ?? holding(lane?.id, cell.ordinal - 1 + countOf(cell));
    case "first":
      return holding(lane?.id, 0);
    case "last":
      return last(lane?.id);
    case "start":
      return holding(filled[0]?.id, 0);
    case "end":
      return last(filled.at(-1)?.id);
    case "up":
    case "down": {
      const next = filled[at + (direction === "up" ? -1 : 1)]?.id;
      return asked(next, { instant: instantOf(cell) });
    }
  }
}

/** The cell at `address`, if it was asked for. */
export function cellAt({ lanes }: Picture, { lane, key }: CellAddress): LaneCell | undefined {
  return lanes.find(({ id }) => id === lane)?.cells.find((cell) => keyOf(cell) === key);
}

/** From when to when a cell stands, as far as that is finite. */
export function spanOfCell(cell: LaneCell): Span {
  if (cell.kind !== "record") return cell.span;
  const ends = [cell.time.start[0], cell.time.end[1]].filter(Number.isFinite);
  return [ends[0] ?? 0, ends.at(-1) ?? 0];
}

/** How many places of its lane's order a cell takes. */
function countOf(cell: LaneCell): number {
  return cell.kind === "record" ? 1 : listedCount({ cell });
}
