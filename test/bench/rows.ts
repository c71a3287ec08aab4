import { randomLcg } from "d3";
import { DAY, type Span } from "../../src/time/time.js";
import { isoDay } from "../support/seeded.js";

/** A record as a caller has it. */
export interface Row {
  readonly id: string;
  readonly time: string;
  readonly recorded?: string;
  readonly lane: string;
  readonly label: string;
  readonly kind: string;
}

/** The same records, a field an array. `time`: epoch milliseconds in UTC. */
export interface RowColumns {
  readonly id: readonly string[];
  readonly time: Float64Array;
  readonly lane: readonly string[];
  readonly label: readonly string[];
  readonly kind: readonly string[];
}

export const LANES = ["Beijing", "Moscow", "Warsaw", "Belgrade", "Delhi", "Hanoi", "Pyongyang", "Ulaanbaatar", "Prague", "Cairo", "Havana", "Jakarta"];
export const KINDS = ["telegram", "letter", "memorandum", "report"];

/** What all records lie within; the first day and the last have one each. */
export const SPAN: Span = [Date.UTC(1945, 0, 1), Date.UTC(1991, 0, 1)];

const DAYS = (SPAN[1] - SPAN[0]) / DAY;

/** `count` records, thicker in some years and lanes than in others; the same each time. */
export function scattered(count: number): readonly Row[] {
  const random = randomLcg(12);
  return rowsOf(count, (i) => {
    const lane = i < LANES.length ? i : Math.floor(LANES.length * random() ** 1.6);
    // Three draws summed are thick in the middle; each lane has its own.
    const share = ((random() + random() + random()) / 3 + lane / LANES.length) % 1;
    const day = i === 0 ? 0 : i === 1 ? DAYS - 1 : Math.floor(share * DAYS);
    return { day, lane, kind: Math.floor(random() * KINDS.length), lag: null };
  });
}

/** `count` records, as far from each other as they can be in each lane, and each with a lag: at one zoom or another they stand apart just so. */
export function even(count: number): readonly Row[] {
  const columns = Math.ceil(count / LANES.length);
  return rowsOf(count, (i) => {
    const day = Math.floor((Math.floor(i / LANES.length) * (DAYS - 2)) / Math.max(1, columns - 1));
    return { day, lane: i % LANES.length, kind: i % KINDS.length, lag: 1 };
  });
}

export function columnsOf(rows: readonly Row[]): RowColumns {
  const time = new Float64Array(rows.length);
  for (let i = 0; i < time.length; i++) time[i] = Date.parse(rows[i]!.time);
  return {
    id: rows.map(({ id }) => id),
    time,
    lane: rows.map(({ lane }) => lane),
    label: rows.map(({ label }) => label),
    kind: rows.map(({ kind }) => kind),
  };
}

interface Made {
  readonly day: number;
  readonly lane: number;
  readonly kind: number;
  readonly lag: number | null;
}

function rowsOf(count: number, make: (i: number) => Made): readonly Row[] {
  const days = Array.from({ length: DAYS + 1 }, (_, day) => isoDay(SPAN[0] + day * DAY));
  const rows: Row[] = [];
  for (let from = 0; from < count; from += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, count - from) }, (_, j): Row => {
      const { day, lane, kind, lag } = make(from + j);
      const recorded = lag === null ? {} : { recorded: days[day + lag]! };
      return { id: `record-${from + j}`, time: days[day]!, ...recorded, lane: LANES[lane]!, label: `${KINDS[kind]!} ${from + j + 1}`, kind: KINDS[kind]! };
    });
    // As they come from a file: strings joined here would be made flat by whoever reads them first, at his cost in memory.
    rows.push(...(JSON.parse(JSON.stringify(chunk)) as Row[]));
  }
  return rows;
}

const CHUNK = 10_000;
