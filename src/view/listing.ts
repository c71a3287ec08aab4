import type { Bin, CellQuestion, Crowd } from "../records/cells.js";
import type { Filter } from "../records/filter.js";
import type { Answers } from "../records/answers.js";
import { floorTo } from "../time/calendar.js";

/**
 * A bin or a crowd whose records are listed in a card. `question`: that which it answered. `at`: the row, from 0, that the Tab key reaches.
 * `top`, `shift`: how far the list is scrolled, in CSS pixels.
 */
export interface Listing {
  readonly lane: string;
  readonly cell: Bin | Crowd;
  readonly question: CellQuestion;
  readonly at: number;
  readonly top: number;
  readonly shift: number;
}

/** Where a list begins to be read. */
export const AT_FIRST: Pick<Listing, "at" | "top" | "shift"> = { at: 0, top: 0, shift: 0 };

/** How many records are listed: those that begin in the cell. They are at as many places of its lane, from `ordinal - 1`. */
export function listedCount({ cell }: Pick<Listing, "cell">): number {
  return cell.kind === "crowd" ? cell.count : cell.anchored;
}

/** The listing as it is under `filter`, which may make a crowd of a bin; null where that leaves so few that each is a mark. Until that is known it stays. */
export function relisted(source: Answers, filter: Filter | null, listing: Listing): Listing | null {
  const { lane, cell, question } = listing;
  const asked = { ...question, span: cell.span };
  if (!source.knowsCells(filter, lane, asked)) return listing;
  const found = source.cells(filter, lane, asked)
    .find((each): each is Bin | Crowd => each.kind !== "record" && each.unit === cell.unit && each.span[0] === cell.span[0]);
  if (found === undefined) return null;
  const isSame = found.ordinal === cell.ordinal && listedCount({ cell: found }) === listedCount(listing);
  return isSame ? listing : { lane, cell: found, question, ...AT_FIRST };
}

/** Whether a cell of a lane that begins at `instant`, of the calendar `unit` unless it is a single record, has in it what `listing` lists, or is one of that. */
export function isOfListing({ lane, cell }: Listing, other: string, unit: Bin["unit"] | null, instant: number): boolean {
  return lane === other && (unit === null ? floorTo(cell.unit, instant) === cell.span[0] : floorTo(unit, cell.span[0]) === instant);
}
