import type { Sort } from "../records/sort.js";
import type { Content } from "./content.js";
import { orderedLanes } from "./lane-order.js";
import type { View } from "./view.js";

/**
 * The order in which the records shown stand: in a table that which the reader has chosen, by lane in the order in which the timeline has the
 * lanes; elsewhere by time. The card steps from one to the next in the same order.
 */
export function sortOf(content: Content, view: View): Sort {
  const { mode, sort, by } = view;
  if (mode !== "table") return byTime(by);
  return sort.key === "lane" ? { ...sort, lanes: orderedLanes(content, view).map(({ id }) => id) } : sort;
}

/** By the date at which records stand, the undated last. */
export function byTime(by: View["by"]): Sort {
  return { key: by, descending: false };
}
