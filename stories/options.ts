import { dataset } from "../src/dataset/index.js";
import { datasetRu, datasetZh, inLanguage, wordsRu, wordsZh } from "../src/words/index.js";
import { arabic } from "./arabic.js";
import { dates, datesFarOff, datesInDoubt, datesLongAgo, datesOfParts } from "./dates.js";
import { busyDay, dense, fortyLanes, longNames, manyLanes, oneDay, oneHour, oneRecord, scripts, thousandYears } from "./odd.js";
import { wordsPseudo } from "./pseudo.js";

const letters = [
  { id: "sister", time: "1911-12-31", recorded: "1912-01-04", lane: "Berlin", label: "To her sister", title: "Letter of New Year’s Eve" },
  { id: "strike", time: "1912-03~", lane: "Berlin", label: "On the strike", href: "javascript:alert(1)" },
  { id: "diary", time: "1912-05-02/1912-05-20", lane: ["Berlin", "Vienna"], label: "Travel diary", href: "https://example.org/diary" },
  { id: "photograph", time: "191X", lane: "Vienna", label: "Photograph <b>with hat</b>" },
  { id: "postcard", lane: "Vienna", label: "Postcard without a date" },
  { id: "telegram", time: "1912-02-30", label: "Telegram of an impossible day" },
  { id: "sister", time: "1912", lane: "Berlin", label: "An id seen before" },
  "no record at all",
];

/** Each story is a function that returns options: a page in Storybook, a golden drawing, and what the browser tests drive. */
export const stories = {
  dataset: () => dataset,
  zoomed: () => ({ ...dataset, domain: ["1953-10", "1956-06"] as const }),
  filtered: () => ({ ...dataset, filter: { lane: ["yudin"] } }),
  linked: () => ({ ...dataset, hash: "linked", domain: ["1953-10", "1956-06"] as const, selected: "yudin-1956-03-31" }),
  cardOpen: () => ({ ...dataset, selected: "yudin-1956-03-31" }),
  dates,
  datesInDoubt,
  datesOfParts,
  datesLongAgo,
  datesFarOff,
  noRecords: () => ({ ...dataset, records: [] }),
  yourOwn: () => ({ title: "Letters", records: letters, words: { recorded: "received" } }),
  oneRecord,
  oneDay,
  busyDay,
  oneHour,
  thousandYears,
  fortyLanes,
  manyLanes,
  longNames,
  scripts,
  dense,
  russian: () => inLanguage(dataset, wordsRu, datasetRu),
  chinese: () => inLanguage(dataset, wordsZh, datasetZh),
  arabic,
  pseudo: () => ({ ...dataset, words: wordsPseudo }),
};
