import type { ForeignName } from "./channels.js";
import { NO_LANE } from "./columns.js";

/** A posting, drawn as a pale band behind its lane's marks. `time`: EDTF, mostly an interval `a/b`. */
export interface Tenure {
  readonly time: string;
  readonly label?: string;
}

/** A lane and its place in the order; lanes not listed follow, in the order in which records name them. `colour`: any CSS colour. */
export interface Lane {
  readonly id: string;
  readonly label?: string;
  readonly note?: string;
  readonly colour?: string;
  readonly names?: readonly ForeignName[];
  readonly tenures?: readonly Tenure[];
}

/** A background band, or an instant where `time` is a single day. `time`: EDTF. */
export interface Period {
  readonly id: string;
  readonly label: string;
  readonly time: string;
}

/** All lanes, each once: those `given`, then those that records name, and last that of records without one. */
export function laneOrder(given: readonly string[], named: readonly string[]): readonly string[] {
  return [...new Set([...given, ...named.filter((id) => id !== NO_LANE), ...named])];
}
