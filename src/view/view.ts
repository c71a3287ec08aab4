import type { Filter } from "../records/filter.js";
import type { By } from "../records/record.js";
import type { Sort } from "../records/sort.js";
import type { Span } from "../time/time.js";

/** How records are shown: on the timeline, in a table, or in a list by year. */
export type Mode = "timeline" | "table" | "list";

/** The order of lanes: as given, by name, by first record, by count, or by hand, which is a list of their ids. */
export type LaneOrder = "given" | "name" | "first" | "count" | readonly string[];

/** All that a reader can change. `domain`: civil time as epoch milliseconds in UTC. `selected`: the id of the record whose card is open. `hideEmpty`: whether lanes without a record that the filter shows are left out. `first`: with which record, from 0, the page of a table or a list begins; null where that follows from the rest. */
export interface View {
  readonly domain: Span;
  readonly filter: Filter | null;
  readonly selected: string | null;
  readonly mode: Mode;
  readonly by: By;
  readonly sort: Sort;
  readonly laneOrder: LaneOrder;
  readonly hideEmpty: boolean;
  readonly first: number | null;
}
