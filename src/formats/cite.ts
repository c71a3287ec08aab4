import type { CitedName } from "../records/citation.js";
import { unknown } from "../records/unknown.js";
import { type Cited, type WriteOptions, citedOf } from "./cited.js";
import { type CitationStyle, type CitedDates, createCitedDates } from "./cited-dates.js";
import { addressOf } from "./entry-fields.js";
import { allNames, named, quoted, sentence, shortNames } from "./cited-text.js";
import { kindInText } from "./kind-in-text.js";
import { CSL_KINDS } from "./reference-kinds.js";

export type { CitationStyle } from "./cited-dates.js";

/** `style`: by default Chicago's note. `locale`: in which days and months are written; by default as in the style's manual. */
export interface CiteOptions<Row> extends WriteOptions<Row> {
  readonly style?: CitationStyle | undefined;
  readonly locale?: string | undefined;
}

/**
 * The records as they are cited, a line each, in their order, as plain text: in a style's manual what is in italics is plain here.
 *
 * Titles stay as they are. A record is dated by its first date, or, where its citation names an event, by the document's own, with the event's beside it; it is "n.d." where none can be read. Dates that are
 * approximate or uncertain are marked as the style has it. Names are in the order in which they are said, unless their parts are known. Only a DOI or an address of the web is cited. Where the channel `citation`
 * gives nothing, the lane is the authors; where it is null, nothing is cited but title, dates and address. Throws `unknown style: …`.
 *
 * Sources: Chicago Manual of Style, 17th ed., 14.76 (names), 14.215–231 (manuscripts) and 14.145 (dates); MLA Handbook, 9th ed., and its guide to physical archives; APA, 7th ed., 9.8 (names), and its archival documents.
 */
export function cite<Row>(records: readonly Row[], { style = "chicago-note", locale, ...options }: CiteOptions<Row> = {}): string {
  if (!Object.hasOwn(STYLES, style)) throw unknown("style", style, Object.keys(STYLES));
  const dates = createCitedDates(style, locale);
  return citedOf(records, options).map((cited) => STYLES[style](partsOf(cited, dates)).replace(/\s+/g, " ").trim()).join("\n");
}

/** What is cited, in words; "" where there is none. `date`: never "". `kind`: "telegram to Karl Berg". `event`: "held" and its date, which is the only one where `isOnly`. */
interface Parts {
  readonly authors: readonly CitedName[];
  readonly translators: readonly CitedName[];
  readonly title: string;
  readonly kind: string;
  readonly date: string;
  readonly event: string;
  readonly isOnly: boolean;
  readonly archive: readonly string[];
  readonly location: string;
  readonly site: readonly string[];
  readonly publisher: readonly string[];
  readonly url: string;
  readonly accessed: string;
}

function partsOf({ record: { id, kind = "", time, recorded, href }, title: name = id, citation }: Cited, { date: dateOf, inText }: CitedDates): Parts {
  const { authors = [], recipients = [], translators = [], genre, event, archive = "", archivePlace = "", archiveLocation = "", collection = "", website = "", publisher = "", place = "", accessed } = citation;
  const [first, second] = [dateOf(time), dateOf(recorded)];
  const word = genre ?? (TYPES.has(kind) ? "" : kind);
  const isOwn = event !== undefined && second !== "";
  const { doi, url = "" } = addressOf(href);
  const ofSite = website === "" ? "" : collection;
  return {
    authors,
    translators,
    title: name,
    // What the title says is not said again.
    kind: [name.toLowerCase().includes(word.toLowerCase()) ? "" : word, recipients.length === 0 ? "" : `to ${named(recipients, "plain")}`].filter(Boolean).join(" "),
    date: (isOwn ? second : first || second) || "n.d.",
    event: event === undefined ? (first === "" || second === "" ? "" : `recorded ${inText(recorded)}`) : first === "" ? "" : `${event} ${inText(time)}`,
    isOnly: event !== undefined && first !== "" && second === "",
    archive: [website === "" ? collection : "", archive, archivePlace].filter(Boolean),
    location: archiveLocation,
    site: [ofSite, website].filter(Boolean),
    publisher: [publisher, publisher === "" ? "" : place].filter(Boolean),
    url: doi === undefined ? url : `https://doi.org/${doi}`,
    accessed: inText(accessed),
  };
}

/** Words for types of works, which are no descriptions of a document. */
const TYPES = new Set([...Object.values(CSL_KINDS), "article", "book", "document", "electronic article", "generic", "manuscript", "miscellaneous", "part of a book", "unpublished", "unpublished work", "web site"]);

const STYLES: Readonly<Record<CitationStyle, (parts: Parts) => string>> = {
  "chicago-note": ({ authors, translators, title, kind, date, event, isOnly, archive, location, site, publisher, url, accessed }) =>
    sentence([
      shortNames(authors, "plain", 3, 1),
      `${quoted(title, ",")} ${[kindInText(kind), dated(date, event, isOnly)].filter(Boolean).join(", ")}`,
      location,
      ...archive,
      translators.length === 0 ? "" : `trans. ${named(translators, "plain")}`,
      ...site,
      ...publisher,
      accessed === "" ? "" : `accessed ${accessed}`,
      url,
    ]),
  "chicago-bibliography": ({ authors, translators, title, kind, date, event, isOnly, archive, location, site, publisher, url, accessed }) =>
    [
      sentence([shortNames(authors, "first", 10, 7)]),
      quoted(title, "."),
      sentence([capital(kind)]),
      sentence([capital(dated(date, event, isOnly))]),
      sentence([...archive, location]),
      translators.length === 0 ? "" : sentence([`Translated by ${named(translators, "plain")}`]),
      sentence(site),
      sentence(publisher),
      accessed === "" ? "" : sentence([`Accessed ${accessed}`]),
      sentence([url]),
    ].filter(Boolean).join(" "),
  mla: ({ authors, translators, title, kind, date, event, isOnly, archive, location, site, publisher, url, accessed }) =>
    [
      sentence([shortNames(authors, "first", 2, 1)]),
      quoted(title, "."),
      sentence([capital(kind)]),
      isOnly ? "" : sentence([capital(date)]),
      sentence([capital(event)]),
      sentence([...archive, location]),
      sentence([...site, ...(translators.length === 0 ? [] : [`translated by ${named(translators, "plain")}`]), ...publisher, url]),
      accessed === "" ? "" : sentence([`Accessed ${accessed}`]),
    ].filter(Boolean).join(" "),
  apa: ({ authors, translators, title, kind, date, event, isOnly, archive, location, site, publisher, url, accessed }) => {
    const description = [kind, event].filter(Boolean).join("; ");
    const work = `${title}${translators.length === 0 ? "" : ` (${named(translators, "initials")}, Trans.)`}${description === "" ? "" : ` [${capital(description)}]`}`;
    const who = sentence([allNames(authors)]);
    return [
      who === "" ? sentence([work]) : who,
      // The work's own date is not known.
      `(${isOnly ? "n.d." : date}).`,
      who === "" ? "" : sentence([work]),
      sentence([`${archive.join(", ")}${location === "" ? "" : archive.length === 0 ? location : ` (${location})`}`]),
      sentence(site),
      sentence(publisher),
      url === "" ? "" : accessed === "" ? url : `Retrieved ${accessed}, from ${url}`,
    ].filter(Boolean).join(" ");
  },
};

function dated(date: string, event: string, isOnly: boolean): string {
  return isOnly ? event : event === "" ? date : `${date} (${event})`;
}

/** MLA begins each of its elements so; "n.d." stays as it is known. */
function capital(text: string): string {
  return text.startsWith("n.d.") ? text : text.replace(/^./u, (letter) => letter.toUpperCase());
}
