import type { Filter } from "../records/filter.js";
import type { By } from "../records/record.js";
import type { Sort } from "../records/sort.js";
import type { Span } from "../time/time.js";

/** How records are shown: on the timeline, in a table, or in a list by year. */
export type Mode = "timeline" | "table" | "list";

/** All that a reader can change. `domain`: civil time as epoch milliseconds in UTC. `selected`: the id of the record whose card is open. */
export interface View {
  readonly domain: Span;
  readonly filter: Filter | null;
  readonly selected: string | null;
  readonly mode: Mode;
  readonly by: By;
  readonly sort: Sort;
}
