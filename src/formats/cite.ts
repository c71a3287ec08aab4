import type { CitedName } from "../records/citation.js";
import { unknown } from "../records/unknown.js";
import { type Cited, type WriteOptions, citedOf } from "./cited.js";
import { type CitationStyle, type CitedDates, createCitedDates } from "./cited-dates.js";
import { descriptionOf, laneOf } from "./described.js";
import { documentDates } from "./document-dates.js";
import { shelfmarkOf } from "./shelfmark.js";
import { addressOf } from "./entry-fields.js";
import { inOrder } from "./cited-order.js";
import { allNames, named, quoted, sentence, shortNames } from "./cited-text.js";
import { kindInText } from "./kind-in-text.js";
import { CSL_KINDS } from "./csl-kinds.js";

export type { CitationStyle } from "./cited-dates.js";

/** `style`: by default Chicago's note. `locale`: in which days and months are written; by default as in the style's manual. `most`: how many lines at most, the first in the style's order; by default all. */
export interface CiteOptions<Row> extends WriteOptions<Row> {
  readonly style?: CitationStyle | undefined;
  readonly locale?: string | undefined;
  readonly most?: number | undefined;
}

/**
 * The records as they are cited, a line each, as plain text: in a style's manual what is in italics is plain here. Notes are in the order of the records, and what is of a bibliography by its headings, see `inOrder`.
 *
 * Titles stay as they are; what has none is described, by its kind, people and place. A record is dated by its first date, with the second beside it, by the word of its file, or, where its citation names an event, by the document's own, with the
 * event's beside it; it is "n.d." where that is not known. Dates that are approximate, uncertain or likely only are in brackets, as the style has it. Names are in the order in which they are said, unless their parts are known.
 * Only a DOI or an address of the web is cited. Where the channel `citation` gives nothing, the lane is the authors only of rows whose `laneIsAuthor` is true, as readers have it of a column "Sender" and not of one "Office"; any other is said beside the title, and is nobody's who wrote. Where the channel is null, nothing is cited but title, dates and address. Throws `unknown style: …`.
 *
 * Sources: Chicago Manual of Style, 17th ed., 14.76 (names), 14.215–231 (manuscripts) and 14.145 (dates); MLA Handbook, 9th ed., and its guide to physical archives; APA, 7th ed., 9.8 (names), and its archival documents.
 */
export function cite<Row>(records: readonly Row[], { style = "chicago-note", locale, most, ...options }: CiteOptions<Row> = {}): string {
  if (!Object.hasOwn(STYLES, style)) throw unknown("style", style, Object.keys(STYLES));
  const dates = createCitedDates(style, locale);
  return inOrder(citedOf(records, options), style, locale).slice(0, most).map((cited) => STYLES[style](partsOf(cited, dates)).replace(/\s+/g, " ").trim()).join("\n");
}

/** What is cited, in words; "" where there is none. `date`: never "". `kind`: "telegram to Karl Berg", and all that is said of what has no title. `lane`: that which is none of the authors, and which the title does not say. `event`: "held" and its date, or "recorded" and that. */
interface Parts {
  readonly authors: readonly CitedName[];
  readonly title: string;
  readonly translators: readonly CitedName[];
  readonly kind: string;
  readonly lane: string;
  readonly date: string;
  readonly event: string;
  readonly archive: readonly string[];
  readonly location: string;
  readonly site: readonly string[];
  readonly publisher: readonly string[];
  readonly url: string;
  readonly accessed: string;
}

function partsOf(cited: Cited, { date: dateOf, inText }: CitedDates): Parts {
  const { record: { kind = "", href, recordedAs = "recorded" }, title = "", citation } = cited;
  const { authors = [], recipients = [], translators = [], genre, event: word, archive = "", archivePlace = "", archiveLocation = "", collection = "", website = "", publisher = "", place = "", accessed } = citation;
  const { own, event, recorded } = documentDates(cited);
  const [happened, second] = [inText(event?.edtf, event?.written), inText(recorded?.edtf, recorded?.written)];
  const what = genre ?? (TYPES.has(kind) ? "" : kind);
  const { doi, url = "" } = addressOf(href);
  const ofSite = website === "" ? "" : collection;
  const kept = shelfmarkOf(cited);
  return {
    authors,
    translators,
    title,
    // What the title says is not said again.
    kind: title === "" ? descriptionOf(cited) : [title.toLowerCase().includes(what.toLowerCase()) ? "" : what, recipients.length === 0 ? "" : `to ${named(recipients, "plain")}`].filter(Boolean).join(" "),
    lane: title === "" ? "" : laneOf(cited).filter((each) => !title.toLowerCase().includes(each.toLowerCase())).join(", "),
    date: dateOf(own?.edtf, own?.written) || "n.d.",
    event: happened === "" ? (second === "" ? "" : `${recordedAs} ${second}`) : `${word!} ${happened}`,
    archive: [website === "" ? collection : "", archive || kept.archive, archivePlace].filter(Boolean),
    location: archiveLocation || kept.location,
    site: [ofSite, website].filter(Boolean),
    publisher: [publisher, publisher === "" ? "" : place].filter(Boolean),
    url: doi === undefined ? url : `https://doi.org/${doi}`,
    accessed: inText(accessed),
  };
}

/** Words for types of works, which are no descriptions of a document. */
const TYPES = new Set([...Object.values(CSL_KINDS), "article", "book", "document", "electronic article", "generic", "manuscript", "miscellaneous", "part of a book", "unpublished", "unpublished work", "web site"]);

const STYLES: Readonly<Record<CitationStyle, (parts: Parts) => string>> = {
  "chicago-note": ({ authors, translators, title, kind, lane, date, event, archive, location, site, publisher, url, accessed }) =>
    sentence([
      shortNames(authors, "plain", 3, 1),
      `${quoted(title, ",")} ${[title === "" && authors.length === 0 ? capital(kind) : kindInText(kind), lane, dated(date, event)].filter(Boolean).join(", ")}`.trim(),
      location,
      ...archive,
      translators.length === 0 ? "" : `trans. ${named(translators, "plain")}`,
      ...site,
      ...publisher,
      accessed === "" ? "" : `accessed ${accessed}`,
      url,
    ]),
  "chicago-bibliography": ({ authors, translators, title, kind, lane, date, event, archive, location, site, publisher, url, accessed }) =>
    [
      sentence([shortNames(authors, "first", 10, 7)]),
      quoted(title, "."),
      sentence([capital(kind)]),
      sentence([lane]),
      sentence([capital(dated(date, event))]),
      sentence([...archive, location]),
      translators.length === 0 ? "" : sentence([`Translated by ${named(translators, "plain")}`]),
      sentence(site),
      sentence(publisher),
      accessed === "" ? "" : sentence([`Accessed ${accessed}`]),
      sentence([url]),
    ].filter(Boolean).join(" "),
  mla: ({ authors, translators, title, kind, lane, date, event, archive, location, site, publisher, url, accessed }) =>
    [
      sentence([shortNames(authors, "first", 2, 1)]),
      quoted(title, "."),
      sentence([capital(kind)]),
      sentence([lane]),
      sentence([capital(date)]),
      sentence([capital(event)]),
      sentence([...archive, location]),
      sentence([...site, ...(translators.length === 0 ? [] : [`translated by ${named(translators, "plain")}`]), ...publisher, url]),
      accessed === "" ? "" : sentence([`Accessed ${accessed}`]),
    ].filter(Boolean).join(" "),
  apa: ({ authors, translators, title, kind, lane, date, event, archive, location, site, publisher, url, accessed }) => {
    const description = [kind, lane, event].filter(Boolean).join("; ");
    const work = `${title}${translators.length === 0 ? "" : ` (${named(translators, "initials")}, Trans.)`}${description === "" ? "" : ` [${capital(description)}]`}`;
    const who = sentence([allNames(authors)]);
    return [
      who === "" ? sentence([work]) : who,
      `(${date}).`,
      who === "" ? "" : sentence([work]),
      sentence([`${archive.join(", ")}${location === "" ? "" : archive.length === 0 ? location : ` (${location})`}`]),
      sentence(site),
      sentence(publisher),
      url === "" ? "" : accessed === "" ? url : `Retrieved ${accessed}, from ${url}`,
    ].filter(Boolean).join(" ");
  },
};

function dated(date: string, event: string): string {
  return event === "" ? date : `${date} (${event})`;
}

/** MLA begins each of its elements so; "n.d." stays as it is known. */
function capital(text: string): string {
  return text.startsWith("n.d.") ? text : text.replace(/^./u, (letter) => letter.toUpperCase());
}
