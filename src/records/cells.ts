import { type Unit, ceilTo, floorTo, nextAfter } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import type { Columns } from "./columns.js";
import { isUnsureIn, isWithin } from "./grain.js";
import { type LaneIndex, type Spread, spreadOf, widerThan } from "./lane-index.js";
import { countBelow, valuesBelow } from "./order.js";

/**
 * What stands at one place of a lane: a single record, by its index; a crowd of records too near to be told apart, drawn as one counted
 * mark; or, where all is dense, a calendar bin, drawn as a bar. `ordinal`: the place in the lane, from 1, of its first record.
 */
export type Cell = RecordAt | Crowd | Bin;

export interface RecordAt {
  readonly kind: "record";
  readonly index: number;
  readonly ordinal: number;
}

export interface Crowd {
  readonly kind: "crowd";
  readonly unit: Unit;
  readonly span: Span;
  readonly count: number;
  readonly ordinal: number;
}

/**
 * `certain`: how many records lie in it whole and in no doubt, or surely went on in it. `possible`: how many others touch it. `share`: how many of those others
 * are in it, as if each were as likely at any place of its bounds.
 */
export interface Bin {
  readonly kind: "bin";
  readonly unit: Unit;
  readonly span: Span;
  readonly certain: number;
  readonly possible: number;
  readonly share: number;
  /** How many records are anchored in it, certain or not. */
  readonly anchored: number;
  readonly ordinal: number;
}

/**
 * What is asked of a lane: the cells from `span[0]` to before `span[1]`, and a little beyond.
 *
 * `unit`: of bins and crowds. `block`: the longer unit for each of which it is settled whether its records are single marks or bars.
 * `rows`: the most records that may stand at one place; more are a crowd. `density`: the most single marks, in records a millisecond.
 * `lasting`: the most records longer than a block that last at one time and are still marks; more would cover one another.
 */
export interface CellQuestion {
  readonly span: Span;
  readonly unit: Unit;
  readonly block: Unit;
  readonly rows: number;
  readonly density: number;
  readonly lasting: number;
}

/** The first instant of the calendar; a block may begin before it. */
const FIRST = -8.64e15;

/** The most records that are looked at to find those that reach into the span from before it. */
const MOST_STEPS = 2000;

/**
 * The cells of one lane, by time. What a block or a bin is drawn as depends on the calendar, on what the lane holds and on the question's
 * units and density, never on where its span begins: so panning changes nothing that stays in sight.
 */
export function cellsOf(columns: Columns, lane: LaneIndex, question: CellQuestion): readonly Cell[] {
  const { unit } = question;
  const { anchor, start, end, grain, extent } = columns;
  if (extent === null) return [];
  // What is open is in bars as far as any record is.
  const span: Span = [Math.max(question.span[0], extent[0]), Math.min(question.span[1], extent[1])];
  const { order } = lane;
  const wide = widerThan(lane, unit);
  const from = blockOf(question, span[0]);
  let cells: Cell[] = [];
  const isBuried = buried(columns, lane, question);
  const backward = openStarts(columns, lane, question, isBuried);
  const single: number[] = [...backward.single];
  let paleUntil = -Infinity;
  const addSingle = ({ at, next }: Places): void => {
    const own: number[] = [];
    for (let i = at; i < next; i++) {
      const index = order[i]!;
      if (isBuried(index)) paleUntil = Infinity;
      else {
        own.push(i);
        if (Number.isFinite(start[index]) && !isWithin(grain[index]!, unit)) single.push(index);
      }
    }
    crowded(columns, order, own, question, cells);
  };
  for (const places of reaching(columns, lane, question, from, isBuried)) addSingle(places);
  cells = cells.filter((cell) => (cell.kind === "record" ? end[cell.index]! : cell.span[1]) > from);
  let at = countBelow(order, anchor, from);
  // Spans of bars before the first block may reach into it, and those without a start come from behind.
  if ((wide.length > 0 && at > 0) || backward.isDense) paleUntil = Infinity;
  let block = from;
  while (block < span[1]) {
    if (block >= paleUntil) {
      if (at === order.length) break;
      block = Math.max(block, blockOf(question, anchor[order[at]!]!));
      if (block >= span[1]) break;
    }
    const places = placesOf(columns, order, question, block, at);
    const { after, isDense } = places;
    if (isDense) {
      for (const group of wide) paleUntil = Math.max(paleUntil, after + group.longest);
    } else addSingle(places);
    if (isDense || block < paleUntil) bars(columns, lane, { single, isDense }, [block, after], unit, cells);
    at = places.next;
    block = after;
  }
  const past = countBelow(order, anchor, block);
  for (const index of backward.single) {
    const ordinal = ordinalOf(columns, lane, index);
    if (ordinal > past) cells.push({ kind: "record", index, ordinal });
  }
  return cells;
}

/**
 * The cell that holds the record at `place` (from 0) of the lane's order; undefined where there is no such place. So keys go on from what
 * is in sight to what is not.
 */
export function cellHolding(columns: Columns, lane: LaneIndex, question: CellQuestion, place: number): Cell | undefined {
  const index = lane.order[place];
  if (index === undefined) return undefined;
  const instant = columns.anchor[index]!;
  return cellsOf(columns, lane, { ...question, span: [instant, instant + 1] })
    .find((cell) => (cell.kind === "record" ? cell.index === index : floorTo(cell.unit, instant) === cell.span[0]));
}

/** The place, from 0, of the record of a lane that is anchored nearest to `instant`, the earlier of two; -1 where there is none. */
export function placeNearest({ anchor }: Columns, { order }: LaneIndex, instant: number): number {
  const after = countBelow(order, anchor, instant);
  if (after === 0) return order.length === 0 ? -1 : 0;
  const isEarlier = after === order.length || instant - anchor[order[after - 1]!]! <= anchor[order[after]!]! - instant;
  return isEarlier ? after - 1 : after;
}

/** The bins of a whole lane over `span`, however few records they hold. */
export function binsOf(columns: Columns, lane: LaneIndex, unit: Unit, span: Span): readonly Bin[] {
  const cells: Bin[] = [];
  bars(columns, lane, { single: [], isDense: true }, [floorTo(unit, span[0]), span[1]], unit, cells);
  return cells;
}

/** The place of a record in its lane, from 1. */
function ordinalOf({ anchor }: Columns, { order }: LaneIndex, index: number): number {
  return order.indexOf(index, countBelow(order, anchor, anchor[index]!)) + 1;
}

/** A block begins with the first of its units: a week belongs to the quarter in which its Monday lies. */
function blockOf(question: CellQuestion, instant: number): number {
  return Math.max(FIRST, ceilTo(question.unit, floorTo(question.block, Math.max(FIRST, floorTo(question.unit, instant)))));
}

/** The blocks before `from` that are not dense and hold a record that ends after it, as places in the order. */
function reaching(columns: Columns, lane: LaneIndex, question: CellQuestion, from: number, isBuried: (index: number) => boolean): readonly Places[] {
  const { anchor, end } = columns;
  const found = new Map<number, Places>();
  let steps = 0;
  // What one unit holds whole ends with its block.
  for (const group of widerThan(lane, question.unit)) {
    const own = group.order();
    let i = countBelow(own, anchor, from - group.longest);
    while (i < own.length && steps++ < MOST_STEPS) {
      const index = own[i]!;
      if (anchor[index]! >= from) break;
      if (end[index]! <= from || isBuried(index)) {
        i++;
        continue;
      }
      const block = blockOf(question, anchor[index]!);
      const places = placesOf(columns, lane.order, question, block);
      if (!places.isDense) found.set(block, places);
      i = countBelow(own, anchor, places.after, i);
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** A block's records as places in the order. `after`: where the block ends. */
interface Places {
  readonly at: number;
  readonly next: number;
  readonly after: number;
  readonly isDense: boolean;
}

function placesOf({ anchor }: Columns, order: Uint32Array, question: CellQuestion, block: number, from = 0): Places {
  // The first of its units may begin a little after the block itself does.
  const after = ceilTo(question.unit, nextAfter(question.block, block));
  const at = countBelow(order, anchor, block, from);
  const next = countBelow(order, anchor, after, at);
  return { at, next, after, isDense: next - at > Math.max(question.rows, Math.floor(question.density * (after - block))) };
}

/** The records without a start, which are anchored at their end and reach back from there: those that are marks, and whether some are in bars. */
function openStarts(columns: Columns, { order, groups }: LaneIndex, question: CellQuestion, isBuried: (index: number) => boolean): { readonly single: readonly number[]; readonly isDense: boolean } {
  const { anchor, start } = columns;
  const single: number[] = [];
  let isDense = false;
  for (const group of groups.filter(({ longest }) => longest === Infinity)) {
    for (const index of group.order().subarray(0, MOST_STEPS)) {
      if (start[index] !== -Infinity) continue;
      if (isBuried(index) || placesOf(columns, order, question, blockOf(question, anchor[index]!)).isDense) isDense = true;
      else single.push(index);
    }
  }
  return { single, isDense };
}

/** Tells of a record whether it is longer than a block and begins where too many such last already: so it is in bars and no mark. */
function buried({ anchor, grain }: Columns, lane: LaneIndex, { unit, block, lasting }: CellQuestion): (index: number) => boolean {
  const wide = widerThan(lane, block);
  return (index) => {
    // What one bin holds whole, such as a week across two quarters, is counted there with its block.
    if (wide.length === 0 || isWithin(grain[index]!, block) || isWithin(grain[index]!, unit)) return false;
    const after = anchor[index]! + 1;
    return wide.reduce((sum, group) => sum + valuesBelow(group.spread().starts, after) - valuesBelow(group.spread().ends, after), 0) > lasting;
  };
}

/** The records at `places` of `order`: each a cell, or a crowd where more are in one unit than may stand at one place. */
function crowded({ anchor, end: ends }: Columns, order: Uint32Array, places: readonly number[], { unit, rows }: CellQuestion, cells: Cell[]): void {
  for (let i = 0; i < places.length; ) {
    const start = floorTo(unit, anchor[order[places[i]!]!]!);
    const after = nextAfter(unit, start);
    let j = i;
    let end = after;
    while (j < places.length && anchor[order[places[j]!]!]! < after) end = Math.max(end, ends[order[places[j++]!]!]!);
    // As wide as the least certain of them, so that many letters of one year are not many of its January.
    if (j - i > rows) cells.push({ kind: "crowd", unit, span: [start, end], count: j - i, ordinal: places[i]! + 1 });
    else for (let k = i; k < j; k++) cells.push({ kind: "record", index: order[places[k]!]!, ordinal: places[k]! + 1 });
    i = j;
  }
}

interface Held {
  /** Whether the bins hold the records that are anchored in them. */
  readonly isDense: boolean;
  /** Records wider than a bin that are drawn as marks, and so are not counted again. */
  readonly single: readonly number[];
}

function bars(columns: Columns, lane: LaneIndex, { isDense, single }: Held, [from, to]: Span, unit: Unit, cells: Cell[]): void {
  const { anchor } = columns;
  const { order, groups } = lane;
  const unsure = groups.filter(({ grain }) => isUnsureIn(grain, unit));
  const spreads: readonly (readonly [spread: Spread, sign: number])[] = [...widerThan(lane, unit).map((group) => [group.spread(), 1] as const), [spreadOf(columns, Uint32Array.from(single)), -1]];
  let ordinal = countBelow(order, anchor, from);
  for (let bin = from; bin < to; ) {
    const after = nextAfter(unit, bin);
    const next = countBelow(order, anchor, after, ordinal);
    let [certain, possible, share] = [0, 0, 0];
    for (const [{ within }, sign] of spreads) {
      const sums = within(bin, after);
      certain += sign * sums[0];
      possible += sign * sums[1];
      share += sign * sums[2];
    }
    if (isDense) {
      certain += next - ordinal;
      // What is in it for certain is found by what is not, so that the one group that is listed late, if it is sure, need not be.
      for (const group of unsure) {
        const count = countBelow(group.order(), anchor, after) - countBelow(group.order(), anchor, bin);
        certain -= count;
        if (!isWithin(group.grain, unit)) continue;
        possible += count;
        share += count;
      }
    }
    if (certain + possible > 0) cells.push({ kind: "bin", unit, span: [bin, after], certain, possible, share: Math.max(0, share), anchored: next - ordinal, ordinal: ordinal + 1 });
    ordinal = next;
    bin = after;
  }
}
