import type { CitedName } from "../records/citation.js";
import { readTime } from "../time/read.js";
import { type Cited, type WriteOptions, citedOf } from "./cited.js";
import { KEYWORDS } from "./cited-fields.js";
import { headingOf, laneOf, placesOf } from "./described.js";
import { documentDates, withYears } from "./document-dates.js";
import { addressOf, nameOf } from "./entry-fields.js";

/** Types of schema.org by the words for kinds. */
const TYPES: Readonly<Record<string, string>> = {
  "journal article": "ScholarlyArticle", "newspaper article": "NewsArticle", "magazine article": "Article", book: "Book", "book chapter": "Chapter", "web page": "WebPage", "blog post": "BlogPosting",
  film: "Movie", map: "Map", report: "Report", thesis: "Thesis", "doctoral thesis": "Thesis", "master's thesis": "Thesis", dataset: "Dataset", manuscript: "Manuscript", "personal communication": "Message",
};

/**
 * JSON-LD in the words of schema.org, for search engines and reference managers: a graph of creative works, in the order of the records, those of which an archive is known as its components. It may stand in
 * a `<script type="application/ld+json">` as it is, since it has no `<`.
 *
 * `temporalCoverage` is the first date, in EDTF, of which ISO 8601 is a part. `dateCreated` is the document's own date, where that is certain and ISO 8601 has it; what it does not say of the dates is in `description`. `contentLocation` is where it was, a
 * building within its town. A person or an institution has a name and no type, for which it is is not known. What has no title is described by `name`. Details of which schema.org has no word are left out; nothing reads it back.
 */
export function writeJSONLD<Row>(records: readonly Row[], options: WriteOptions<Row> = {}): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": citedOf(records, options).map(nodeOf) }, null, 2).replace(/</g, "\\u003c");
}

function nodeOf(cited: Cited): Readonly<Record<string, unknown>> {
  const { record: { id, summary, kind = "", href, time, recordedAs = "recorded" }, label, citation, facets } = cited;
  const { authors, recipients, translators, genre = Object.hasOwn(TYPES, kind) ? undefined : kind, archive, archivePlace, archiveLocation, collection, website, publisher, language } = citation;
  const { doi, url = doi === undefined ? undefined : `https://doi.org/${doi}` } = addressOf(href);
  const isArchived = archive !== undefined || archiveLocation !== undefined;
  const type = Object.hasOwn(TYPES, kind) ? TYPES[kind]! : "CreativeWork";
  const { own, recorded } = documentDates(cited);
  const told = [own?.edtf === time || isISO(own?.edtf) ? undefined : ["dated", own?.edtf ?? own?.written], [recordedAs, recorded?.edtf ?? recorded?.written]] as const;
  const parts = {
    "@type": !isArchived ? type : type === "CreativeWork" ? "ArchiveComponent" : [type, "ArchiveComponent"],
    identifier: id,
    name: headingOf(cited),
    alternateName: label,
    genre,
    temporalCoverage: withYears(time),
    dateCreated: [own?.edtf].find(isISO),
    description: told.flatMap((each) => (each?.[1] === undefined ? [] : [each.join(" ")])).join("; "),
    author: authors?.map(named),
    recipient: type === "Message" ? recipients?.map(named) : undefined,
    translator: translators?.map(named),
    publisher: thing("Organization", publisher),
    inLanguage: language,
    contentLocation: locationsOf(cited),
    keywords: [...laneOf(cited), ...KEYWORDS.flatMap((key) => (Object.hasOwn(facets, key) ? facets[key]! : []))],
    abstract: summary,
    holdingArchive: archive === undefined ? undefined : { ...thing("ArchiveOrganization", archive), ...(archivePlace === undefined ? {} : { address: archivePlace }) },
    itemLocation: archiveLocation,
    isPartOf: [thing("Collection", collection), thing("WebSite", website)].filter((each) => each !== undefined),
    url,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0)));
}

/** Of a building and one town the building, which is within the town. */
function locationsOf(cited: Cited): readonly object[] {
  const places = placesOf(cited).map((name) => ({ "@type": "Place", name }));
  return cited.details["venue"]?.length === 1 && places.length === 2 ? [{ ...places[0]!, containedInPlace: places[1]! }] : places;
}

function named(name: CitedName): Readonly<Record<string, string>> {
  return { name: nameOf(name) };
}

function thing(type: string, name: string | undefined): Readonly<Record<string, string>> | undefined {
  return name === undefined ? undefined : { "@type": type, name };
}

/** A year, a month of it or a day. */
function isISO(edtf: string | undefined): boolean {
  return edtf !== undefined && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf) && readTime(edtf) !== null;
}
