import type { Time } from "../time/time.js";

/**
 * A row as the timeline reads it.
 *
 * `index`: its place in the caller's array. `time`, `recorded`: null where absent or unreadable. `timeWritten`, `recordedWritten`: those as
 * the source writes them.
 * `lanes`: the lanes it stands in; empty where it names none. Text is "" where absent.
 * `facets`, `details`: by the keys of the channels, each value in the caller's order, without repeats.
 */
export interface TimelineRecord<Row = unknown> {
  readonly index: number;
  readonly id: string;
  readonly time: Time | null;
  readonly timeWritten: string;
  readonly recorded: Time | null;
  readonly recordedWritten: string;
  readonly lanes: readonly string[];
  readonly title: string;
  readonly label: string;
  readonly summary: string;
  readonly href: string;
  readonly kind: string;
  readonly facets: ReadonlyMap<string, readonly string[]>;
  readonly details: ReadonlyMap<string, readonly string[]>;
  readonly row: Row;
}

/** Which of its two dates a record stands at. */
export type By = "time" | "recorded";

/** The date at which `record` stands; null leaves it undated. */
export function timeBy(record: TimelineRecord, by: By): Time | null {
  return by === "time" ? record.time : record.recorded;
}
