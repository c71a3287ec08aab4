import type { TimeWords } from "./time-words.js";

const SEASONS = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" } as const;

/** English words about time. */
export const timeWordsEn: TimeWords = {
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  between: (from, to) => `between ${from} and ${to}`,
  before: (date) => `before ${date}`,
  after: (date) => `after ${date}`,
  lasted: (from, to) => `from ${from} to ${to}`,
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`,
  endUnknown: (from) => `from ${from}, end unknown`,
  startUnknown: (to) => `until ${to}, start unknown`,
  at: (day, clock) => `${day}, ${clock}`,
  season: (season, year) => `${SEASONS[season]} ${year}`,
  decade: (year) => `the ${year}s`,
  century: (ordinal) => `the ${ordinal}${suffixOf(ordinal)} century`,
};

function suffixOf(ordinal: number): string {
  const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };
  return suffixes[new Intl.PluralRules("en", { type: "ordinal" }).select(ordinal)] ?? "th";
}
