import type { Filter } from "../records/filter.js";
import type { By } from "../records/record.js";
import type { Span } from "../time/time.js";

/** All that a reader can change. `domain`: civil time as epoch milliseconds in UTC. `selected`: the id of the record whose card is open. */
export interface View {
  readonly domain: Span;
  readonly filter: Filter | null;
  readonly selected: string | null;
  readonly by: By;
}
