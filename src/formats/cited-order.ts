import type { CitedName } from "../records/citation.js";
import type { CitationStyle } from "./cited-dates.js";
import { allNames, shortNames } from "./cited-text.js";

/** What an entry of a bibliography is ordered by. `at`: when its document begins to be dated, in epoch milliseconds; NaN where it is not. */
export interface Ordered {
  readonly authors: readonly CitedName[];
  readonly title: string;
  readonly at: number;
}

/**
 * `entries` as a bibliography in `style` has them: by their authors, or by the title where there are none, letter by letter and without an article before it, then by date, and by title. Without a date
 * they come first in APA, and last in the others. Notes stay in their order.
 */
export function inOrder<Entry extends Ordered>(entries: readonly Entry[], style: CitationStyle, locale = "en"): readonly Entry[] {
  if (style === "chicago-note") return entries;
  const { compare } = new Intl.Collator(locale, { ignorePunctuation: true, numeric: true });
  const undated = style === "apa" ? -Infinity : Infinity;
  const keyed = entries.map((entry) => {
    const title = entry.title.replace(/^["“«‘'[]*(?:an?|the)\s+/i, "");
    const who = style === "apa" ? allNames(entry.authors) : shortNames(entry.authors, "first", 10, 7);
    return { entry, title, heading: who === "" ? title : who, at: Number.isNaN(entry.at) ? undated : entry.at };
  });
  return keyed.sort((a, b) => compare(a.heading, b.heading) || (a.at === b.at ? 0 : a.at - b.at) || compare(a.title, b.title)).map(({ entry }) => entry);
}
