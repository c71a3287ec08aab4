import type { Sort } from "../records/sort.js";
import type { View } from "./view.js";

/**
 * The order in which the records shown stand: in a table that which the reader has chosen, elsewhere by time. The card steps from one to the
 * next in the same order.
 */
export function sortOf({ mode, sort, by }: View): Sort {
  return mode === "table" ? sort : byTime(by);
}

/** By the date at which records stand, the undated last. */
export function byTime(by: View["by"]): Sort {
  return { key: by, descending: false };
}
