import type { TimeWords } from "./words.js";

const SEASONS = ["spring", "summer", "autumn", "winter"];
const ORDINALS = ["first", "second", "third", "fourth"];

/** EDTF's 21 to 41. */
const DIVISIONS = [
  ...["", "northern ", "southern "].flatMap((where) => SEASONS.map((season) => where + season)),
  ...ORDINALS.map((ordinal) => `the ${ordinal} quarter of`),
  ...ORDINALS.slice(0, 3).map((ordinal) => `the ${ordinal} four months of`),
  ...ORDINALS.slice(0, 2).map((ordinal) => `the ${ordinal} half of`),
];

/** English words about time, apart from the rest of the language for those who only write dates. */
export const timeWordsEn: TimeWords = {
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  inPart: (date, parts, doubt) => `${date} (${parts.join(" and ")} ${doubt})`,
  between: (from, to) => `between ${from} and ${to}`,
  before: (date) => `before ${date}`,
  after: (date) => `after ${date}`,
  lasted: (from, to) => `from ${from} to ${to}`,
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`,
  endUnknown: (from) => `from ${from}, end unknown`,
  startUnknown: (to) => `until ${to}, start unknown`,
  at: (day, clock) => `${day}, ${clock}`,
  season: (division, year) => `${DIVISIONS[division - 21]!} ${year}`,
  inSomeYear: (day, years) => (years === "" ? `${day}, year unknown` : `${day} in ${years}`),
  estimated: (year, years) => `about ${year}, some year of ${years}`,
  decade: (year) => `the ${year}s`,
  century: (ordinal) => `the ${ordinal}${suffixOf(ordinal)} century`,
};

/** Of a century, of which there are a hundred at most. */
function suffixOf(ordinal: number): string {
  return (ordinal > 10 && ordinal < 14 ? undefined : ["th", "st", "nd", "rd"][ordinal % 10]) ?? "th";
}
