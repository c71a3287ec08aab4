import { readTime } from "../time/read.js";
import type { Cited } from "./cited.js";
import type { CitationStyle } from "./cited-dates.js";
import { allNames, shortNames } from "./cited-text.js";
import { headingOf } from "./described.js";
import { documentDates } from "./document-dates.js";

/**
 * `records` as a bibliography in `style` has them: by their authors, or by the title where there are none, letter by letter and without an article before it. Works of one author are by title in Chicago and MLA, and
 * those of one title by date, with what has none last; in APA they are by date, with what has none first, and those of one date by title. What has no title stands where its description would. Notes stay in their order.
 *
 * Sources: Chicago Manual of Style, 17th ed., 14.71; MLA Handbook, 9th ed.; APA, 7th ed., 9.46.
 */
export function inOrder(records: readonly Cited[], style: CitationStyle, locale = "en"): readonly Cited[] {
  if (style === "chicago-note") return records;
  const { compare } = new Intl.Collator(locale, { ignorePunctuation: true, numeric: true });
  const isByDate = style === "apa";
  const keyed = records.map((cited) => {
    const { authors = [] } = cited.citation;
    const title = headingOf(cited).replace(/^["“«‘'[]*(?:an?|the)\s+/i, "");
    const who = isByDate ? allNames(authors) : shortNames(authors, "first", 10, 7);
    // Finite, for Infinity - Infinity is no number.
    return { cited, title, heading: who || title, at: readTime(documentDates(cited).own?.edtf)?.start[0] ?? (isByDate ? -1e99 : 1e99) };
  });
  return keyed.sort((a, b) => compare(a.heading, b.heading) || (isByDate ? a.at - b.at : 0) || compare(a.title, b.title) || a.at - b.at).map(({ cited }) => cited);
}
