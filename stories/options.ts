import { dataset } from "../src/dataset/index.js";

/** Each story is a function that returns options: a page in Storybook, a golden drawing, and what the browser tests drive. */
export const stories = {
  dataset: () => dataset,
  zoomed: () => ({ ...dataset, domain: ["1953-10", "1956-06"] as const }),
  filtered: () => ({ ...dataset, filter: { lane: ["yudin"] } }),
  cardOpen: () => ({ ...dataset, selected: "yudin-1956-03-31" }),
  noRecords: () => ({ ...dataset, records: [] }),
};
