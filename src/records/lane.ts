import type { ForeignName } from "./channels.js";

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
