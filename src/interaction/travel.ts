import { type LaneCell, instantOf, keyOf } from "../layout/marks.js";
import { type CellAddress, type Picture, laneCell } from "../picture.js";
import type { Cell } from "../records/cells.js";
import type { Span } from "../time/time.js";
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
export function travel(stage: Stage, from: CellAddress, direction: Direction): Place | null {
  const { source } = stage.content();
  const { filter } = stage.view();
  const { lanes, order, question } = stage.picture();
  const filled = order.filter(({ id }) => source.laneCount(filter, id) > 0);
  const at = filled.findIndex(({ id }) => id === from.lane);
  const lane = filled[at];
  const place = (id: string | undefined, cell: Cell | LaneCell | undefined): Place | null => {
    if (id === undefined || cell === undefined) return null;
    const laid = "index" in cell ? laneCell(stage.content(), stage.view(), cell) : cell;
    return { address: { lane: id, key: keyOf(laid) }, cell: laid };
  };
  const holding = (id: string | undefined, ordinal: number): Place | null => place(id, id === undefined ? undefined : source.cellHolding(filter, id, question, ordinal));
  const last = (id: string | undefined): Place | null => holding(id, id === undefined ? -1 : source.laneCount(filter, id) - 1);
  const cells = lanes.find(({ id }) => id === from.lane)?.cells ?? [];
  const index = cells.findIndex((cell) => keyOf(cell) === from.key);
  const cell = cells[index];
  switch (direction) {
    case "before":
      return place(lane?.id, cells[index - 1]) ?? (cell === undefined ? null : holding(lane?.id, cell.ordinal - 2));
    case "after":
      return place(lane?.id, cells[index + 1]) ?? (cell === undefined ? null : holding(lane?.id, cell.ordinal - 1 + countOf(cell)));
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
      return next === undefined ? null : holding(next, cell === undefined ? 0 : source.placeNearest(filter, next, instantOf(cell)));
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
  return cell.kind === "record" ? 1 : cell.kind === "crowd" ? cell.count : cell.anchored;
}
