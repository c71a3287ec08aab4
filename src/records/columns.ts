import { type Span, type Time, extentOf, isFine } from "../time/time.js";
import { type FacetColumn, createFacetBuilder } from "./facet-column.js";
import { grainOf } from "./grain.js";
import { type IdIndex, createIdIndex } from "./id-index.js";
import type { RecordReader } from "./reader.js";
import type { By, TimelineRecord } from "./record.js";

/** How surely a date is known that is not known to the day, or as lasting: coarser than a day, or as one of several; approximately; or in doubt. */
export const CERTAINTIES = ["imprecise", "approximate", "uncertain"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * Records as columns, each as long as `count`.
 *
 * `start`, `end`: from when to when a record may have been, in epoch milliseconds; NaN where it is undated.
 * `anchor`: the instant by which it is ordered and counted: `start`, or `end` where the start is open.
 * `begun`, `goingOn`: by when a record has surely begun, and until when it surely goes on; of what did not last the latter is first, its `end` and its `start`. Beyond
 * bounds in doubt that is sure only a moment later, and a moment before.
 * `sets`: of records at one or all of several dates, or at all of a range, these.
 * `open`: of records with an open end, their first and last finite instants. `certainty`: places in `CERTAINTIES`, from 1; 0 of all others. `grain`: as in `grainOf`.
 * `placeOf`: the place of a record's row in its table. `signs`, `extent`: over all of them.
 */
export interface Columns {
  readonly count: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly anchor: Float64Array;
  readonly begun: Float64Array;
  readonly goingOn: Float64Array;
  readonly sets: ReadonlyMap<number, Time>;
  readonly open: ReadonlyMap<number, Span>;
  readonly certainty: Uint8Array;
  readonly grain: Uint8Array;
  readonly facets: ReadonlyMap<string, FacetColumn>;
  readonly placeOf: (index: number) => number;
  /** The longest of their spans that have both ends, in milliseconds. */
  readonly longest: number;
  readonly signs: Signs;
  /** From the first to the last finite instant; the second date counts too where a lag is drawn to it. Null if nothing is dated. */
  readonly extent: Span | null;
}

/** Whether some record has a second date, and some a date known to the instant. */
export interface Signs {
  readonly recorded: boolean;
  readonly instant: boolean;
}

/** The lane of records that name none. */
export const NO_LANE = "";

/** Gathers columns row by row, so that a million rows can be read a slice at a time. */
export interface ColumnsBuilder {
  /** Reads the rows from where it was to before `to`. */
  readonly readTo: (to: number) => void;
  /** What has been read so far. */
  readonly columns: () => Columns;
  readonly ids: IdIndex;
}

/**
 * A builder of the columns of at most `most` rows that `reader` reads, standing at the date `by`; the lane is the facet `lane`, and the kind
 * is `kind`. `idAt`: the id in the row at a place.
 */
export function createColumnsBuilder(reader: RecordReader, most: number, by: By, idAt: (place: number) => string): ColumnsBuilder {
  const start = new Float64Array(most);
  const end = new Float64Array(most);
  const certainty = new Uint8Array(most);
  const grain = new Uint8Array(most);
  const sets = new Map<number, Time>();
  const open = new Map<number, Span>();
  // Few archives have what lasted, and the others need not keep room for it.
  let [begun, goingOn] = [end, start];
  const lanes = createFacetBuilder(most);
  const kinds = createFacetBuilder(most);
  const facets = reader.facets.map(({ key, values }) => ({ key, values, builder: createFacetBuilder(most) }));
  const signs = { recorded: false, instant: false };
  let [count, next] = [0, 0];
  let [from, to, longest] = [Infinity, -Infinity, 1];
  const { placeOf, leaveOut, put } = createPlaces(most);
  const ids = idsOf(most, idAt, placeOf);

  const include = (instant: number): void => {
    if (!Number.isFinite(instant)) return;
    if (instant < from) from = instant;
    if (instant > to) to = instant;
  };
  const place = (time: Time | null): void => {
    // What has no end on either side stands nowhere.
    const isPlaced = time !== null && !Number.isNaN(anchorOf(time));
    start[count] = isPlaced ? time.start[0] : NaN;
    end[count] = isPlaced ? time.end[1] : NaN;
    if (time?.form === "lasted" && begun === end) [begun, goingOn] = [end.slice(), start.slice()];
    const sure = isPlaced ? sureSpanOf(time) : [NaN, NaN] as const;
    [begun[count], goingOn[count]] = sure;
    if (!isPlaced) return;
    // What surely went on at some time is somewhere for certain, however its ends are in doubt.
    grain[count] = grainOf(time.start[0], time.end[1], (time.approximate || time.uncertain) && sure[0] > sure[1]);
    certainty[count] = certaintyOf(time);
    if (time.members !== undefined || time.form === "all-of") sets.set(count, time);
    const length = time.end[1] - time.start[0];
    if (length > longest && length < Infinity) longest = length;
    const ends = length < Infinity ? extentOf(time) : finiteSpanOf(time);
    if (length === Infinity) open.set(count, ends);
    ends.forEach(include);
  };
  const placePlain = (from: number, length: number): void => {
    start[count] = goingOn[count] = from;
    end[count] = begun[count] = from + length;
    include(from);
    include(from + length);
    grain[count] = grainOf(from, from + length);
    if (length === 1) signs.instant = true;
    else if (length > longest) longest = length;
  };
  const readRow = (row: number): void => {
    const id = reader.goTo(row);
    const isNew = id !== null && ids.addNew(id);
    if (id !== null && !isNew) reader.repeat();
    if (!isNew) {
      leaveOut();
      return;
    }
    put(count, row);
    const recorded = reader.recorded();
    const plain = by === "time" && recorded === null ? reader.plainStart() : NaN;
    const time = Number.isNaN(plain) ? reader.time() : null;
    if (Number.isNaN(plain)) place(by === "time" ? time : recorded);
    else placePlain(plain, reader.plainLength());
    if (time?.precision === "instant" || recorded?.precision === "instant") signs.instant = true;
    if (recorded !== null) signs.recorded = true;
    if (time !== null && recorded !== null) {
      for (const bounds of [time.start, time.end, recorded.start, recorded.end]) bounds.forEach(include);
    }
    const own = reader.lanes();
    lanes.add(own.length === 0 ? IN_NO_LANE : own);
    reader.checkTexts();
    kinds.addOne(reader.kind());
    for (const { values, builder } of facets) builder.add(values());
    reader.checkDetails();
    count++;
  };
  return {
    ids,
    readTo(row) {
      for (; next < row; next++) readRow(next);
    },
    columns() {
      const [starts, ends] = [start.subarray(0, count), end.subarray(0, count)];
      return {
        count,
        start: starts,
        end: ends,
        anchor: anchorsOf(starts, ends, open),
        begun: begun.subarray(0, count),
        goingOn: goingOn.subarray(0, count),
        sets,
        open,
        certainty: certainty.subarray(0, count),
        grain: grain.subarray(0, count),
        facets: new Map([["lane", lanes.column()], ["kind", kinds.column()], ...facets.map(({ key, builder }) => [key, builder.column()] as const)]),
        placeOf,
        longest,
        signs: { ...signs },
        extent: from < to ? [from, to] : null,
      };
    },
  };
}

interface Places {
  readonly placeOf: (index: number) => number;
  /** A row is no record: those after it do not stand in the row of their own number any more. */
  readonly leaveOut: () => void;
  readonly put: (index: number, place: number) => void;
}

/** In which rows records stand. Apart from the builder, which would otherwise be kept for as long as this is. */
function createPlaces(most: number): Places {
  let places: Uint32Array | null = null;
  return {
    placeOf: (index) => (places === null ? index : places[index]!),
    leaveOut: () => {
      places ??= Uint32Array.from({ length: most }, (_, i) => i);
    },
    put: (index, place) => {
      if (places !== null) places[index] = place;
    },
  };
}

function idsOf(most: number, idAt: (place: number) => string, placeOf: (index: number) => number): IdIndex {
  return createIdIndex(most, (index) => idAt(placeOf(index)));
}

const IN_NO_LANE = [NO_LANE];

/** The starts themselves, if none is open. */
function anchorsOf(start: Float64Array, end: Float64Array, open: ReadonlyMap<number, Span>): Float64Array {
  if ([...open.keys()].every((index) => Number.isFinite(start[index]))) return start;
  return start.map((instant, i) => (instant === -Infinity ? end[i]! - 1 : instant));
}

/** The lanes in which `record` stands. */
export function lanesOf(record: TimelineRecord): readonly string[] {
  return record.lanes.length > 0 ? record.lanes : [NO_LANE];
}

/** The instant by which `time` is ordered: its earliest, or its last where the start is open; NaN where both are. */
export function anchorOf({ start, end }: Time): number {
  return [start[0], end[1] - 1].find(Number.isFinite) ?? NaN;
}

/** The place of the certainty of `time` in `CERTAINTIES`, from 1; 0 where it is known to the day, or as lasting. */
function certaintyOf(time: Time): number {
  const { form, approximate, uncertain } = time;
  // A plain `1911` is in no doubt, nor one of two days, only not known to the day; what lasted is as long as it says.
  return uncertain ? 3 : approximate ? 2 : Number(form === "one-of" || (form !== "lasted" && !isFine(time)));
}

/** By when it has surely begun, and until when it surely goes on; of what did not last its bounds. Beyond an end in doubt only a moment later, or earlier. */
function sureSpanOf({ form, start, end, edtf }: Time): readonly [begun: number, goingOn: number] {
  if (form !== "lasted") return [end[1], start[0]];
  const [fromDoubt, toDoubt] = edtf.split("/").map((part) => Number(/[~?%]/.test(part)));
  return [Math.min(start[1] + fromDoubt!, end[1]), Math.max(end[0] - toDoubt!, start[0])];
}

function finiteSpanOf(time: Time): Span {
  const anchor = anchorOf(time);
  // Of *before 1911* and *after 1911* a single instant is finite, which alone would be no stretch of time.
  const finite = [...time.start, ...time.end, anchor, anchor + 1].filter(Number.isFinite);
  return [Math.min(...finite), Math.max(...finite)];
}
