import { anchorOf } from "../records/columns.js";
import { type LaneInput, keyOf } from "../layout/lanes.js";
import type { LaneCell } from "../layout/marks.js";
import type { CellAddress } from "../picture.js";
import type { Span } from "../time/time.js";

export type Direction = "before" | "after" | "up" | "down" | "first" | "last" | "start" | "end";

/**
 * The cell that `direction` leads to from `from`: `before` and `after` by time in its lane, `up` and `down` to the cell nearest in time of
 * the next lane that has any, `first` and `last` of its lane, `start` and `end` of all. Null where there is none.
 */
export function travel(lanes: readonly LaneInput[], from: CellAddress, direction: Direction): CellAddress | null {
  const filled = lanes.filter(({ cells }) => cells.length > 0);
  const lane = filled.findIndex(({ id }) => id === from.lane);
  const cells = filled[lane]?.cells ?? [];
  const at = cells.findIndex((cell) => keyOf(cell) === from.key);
  const address = (index: number, place: (cells: readonly LaneCell[]) => LaneCell | undefined): CellAddress | null => {
    const found = filled[index];
    const cell = found === undefined ? undefined : place(found.cells);
    return found === undefined || cell === undefined ? null : { lane: found.id, key: keyOf(cell) };
  };
  switch (direction) {
    case "before":
      return address(lane, (own) => own[at - 1]);
    case "after":
      return address(lane, (own) => own[at + 1]);
    case "first":
      return address(lane, (own) => own[0]);
    case "last":
      return address(lane, (own) => own.at(-1));
    case "start":
      return address(0, (own) => own[0]);
    case "end":
      return address(filled.length - 1, (own) => own.at(-1));
    case "up":
    case "down":
      return address(lane + (direction === "up" ? -1 : 1), (own) => nearest(own, cells[at]));
  }
}

/** The cell at `address`. */
export function cellAt(lanes: readonly LaneInput[], { lane, key }: CellAddress): LaneCell | undefined {
  return lanes.find(({ id }) => id === lane)?.cells.find((cell) => keyOf(cell) === key);
}

/** From when to when a cell stands, as far as that is finite. */
export function spanOfCell(cell: LaneCell): Span {
  if (cell.kind === "bin") return cell.span;
  const ends = [cell.time.start[0], cell.time.end[1]].filter(Number.isFinite);
  return [ends[0] ?? 0, ends.at(-1) ?? 0];
}

function nearest(cells: readonly LaneCell[], to: LaneCell | undefined): LaneCell | undefined {
  if (to === undefined) return cells[0];
  const distance = (cell: LaneCell): number => Math.abs(instantOf(cell) - instantOf(to));
  return cells.reduce<LaneCell | undefined>((best, cell) => (best === undefined || distance(cell) < distance(best) ? cell : best), undefined);
}

function instantOf(cell: LaneCell): number {
  return cell.kind === "bin" ? cell.span[0] : anchorOf(cell.time);
}
