import type { Span, Time } from "../time/time.js";
import type { By, TimelineRecord } from "./record.js";
import { timeBy } from "./record.js";
import { fold } from "./search.js";

/** The values of one facet, dictionary-coded: record `i` has `values[codes[j]]` for `offsets[i] <= j < offsets[i + 1]`. */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** How surely a date is known: to the day, or as lasting; coarser than a day; or in doubt. */
export const CERTAINTIES = ["exact", "imprecise", "uncertain"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * Records as columns, built once, each as long as `count`.
 *
 * `start`, `end`: from when to when a record may have been, in epoch milliseconds; NaN where it is undated.
 * `anchor`: the instant by which it is ordered and counted: `start`, or `end` where the start is open.
 * `open`: of records with an open end, their first and last finite instants. `certainty`: places in `CERTAINTIES`.
 * `text`: what a search looks through, folded.
 */
export interface Columns {
  readonly count: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly anchor: Float64Array;
  readonly open: ReadonlyMap<number, Span>;
  readonly certainty: Uint8Array;
  readonly facets: ReadonlyMap<string, FacetColumn>;
  readonly text: readonly string[];
}

/** The lane of records that name none. */
export const NO_LANE = "";

/** Every word by which `value` of the facet `key` may be searched. */
export type SearchNames = (key: string, value: string) => readonly string[];

/** The columns of `records` standing at the date `by`; the lane is the facet `lane`, and the kind is `kind`. `namesOf`: by default a value itself. */
export function columnsOf(records: readonly TimelineRecord[], by: By, namesOf: SearchNames = (_key, value) => [value]): Columns {
  const count = records.length;
  const start = new Float64Array(count).fill(NaN);
  const end = new Float64Array(count).fill(NaN);
  const anchor = new Float64Array(count).fill(NaN);
  const open = new Map<number, Span>();
  const certainty = new Uint8Array(count);
  records.forEach((record, i) => {
    const time = timeBy(record, by);
    // What has no end on either side stands nowhere.
    if (time === null || Number.isNaN(anchorOf(time))) return;
    [start[i], end[i]] = [time.start[0], time.end[1]];
    anchor[i] = anchorOf(time);
    certainty[i] = CERTAINTIES.indexOf(certaintyOf(time));
    if (!Number.isFinite(time.end[1] - time.start[0])) open.set(i, finiteSpanOf(time));
  });
  const keys = new Set(records.flatMap((record) => [...record.facets.keys()]));
  const facets = new Map([...keys].map((key) => [key, facetColumn(records, (record) => record.facets.get(key) ?? [])]));
  facets.set("lane", facetColumn(records, lanesOf));
  facets.set("kind", facetColumn(records, ({ kind }) => (kind === "" ? [] : [kind])));
  return { count, start, end, anchor, open, certainty, facets, text: records.map((record) => searchText(record, namesOf)) };
}

/** The lanes in which `record` stands. */
export function lanesOf(record: TimelineRecord): readonly string[] {
  return record.lanes.length > 0 ? record.lanes : [NO_LANE];
}

/** The instant by which `time` is ordered: its earliest, or its last where the start is open; NaN where both are. */
export function anchorOf({ start, end }: Time): number {
  return [start[0], end[1] - 1].find(Number.isFinite) ?? NaN;
}

function certaintyOf({ form, approximate, uncertain, precision }: Time): Certainty {
  if (form === "one-of" || approximate || uncertain) return "uncertain";
  // A plain `1911` is in no doubt, only not known to the day; what lasted is as long as it says.
  return form === "lasted" || precision === "day" || precision === "instant" ? "exact" : "imprecise";
}

function finiteSpanOf({ start, end }: Time): Span {
  const finite = [...start, ...end].filter(Number.isFinite);
  return [Math.min(...finite), Math.max(...finite)];
}

function facetColumn(records: readonly TimelineRecord[], read: (record: TimelineRecord) => readonly string[]): FacetColumn {
  const dictionary = new Map<string, number>();
  const offsets = new Uint32Array(records.length + 1);
  const codes: number[] = [];
  records.forEach((record, i) => {
    for (const value of read(record)) {
      const code = dictionary.get(value) ?? dictionary.size;
      dictionary.set(value, code);
      codes.push(code);
    }
    offsets[i + 1] = codes.length;
  });
  return { values: [...dictionary.keys()], offsets, codes: Uint32Array.from(codes) };
}

function searchText(record: TimelineRecord, namesOf: SearchNames): string {
  const lanes = record.lanes.flatMap((lane) => namesOf("lane", lane));
  const facets = [...record.facets].flatMap(([key, values]) => values.flatMap((value) => namesOf(key, value)));
  return fold([record.label, record.title, record.summary, record.kind, ...lanes, ...facets].join("\n"));
}
