import type { CitedName } from "../records/citation.js";
import { type Cited, type WriteOptions, citedOf } from "./cited.js";
import { KEYWORDS } from "./cited-fields.js";
import { headingOf, laneOf, placesOf } from "./described.js";
import { documentDates } from "./document-dates.js";
import { addressOf, nameOf } from "./entry-fields.js";

/** What OpenURL has a format for: which that is, its genre, and the keys of the title and of what the work is part of. Of all else it has Dublin Core. */
const WORKS: Readonly<Record<string, readonly [format: string, genre: string | undefined, title: string, within: string]>> = {
  "journal article": ["journal", "article", "atitle", "jtitle"],
  book: ["book", "book", "btitle", "series"],
  "book chapter": ["book", "bookitem", "atitle", "btitle"],
  "part of a book": ["book", "bookitem", "atitle", "btitle"],
  "conference paper": ["book", "proceeding", "atitle", "btitle"],
  report: ["book", "report", "btitle", "series"],
  ...Object.fromEntries(["thesis", "doctoral thesis", "master's thesis"].map((kind) => [kind, ["dissertation", undefined, "title", "series"] as const])),
};

/** The types of Zotero's items by the words for kinds, since Dublin Core has none so fine. */
const TYPES: Readonly<Record<string, string>> = {
  artwork: "artwork", "blog post": "blogPost", dataset: "dataset", film: "film", interview: "interview", letter: "letter", "magazine article": "magazineArticle", map: "map",
  "newspaper article": "newspaperArticle", "personal communication": "letter", software: "computerProgram", "sound recording": "audioRecording", "video recording": "videoRecording", "web page": "webpage",
};

/** What volumes, issues and pages are called in the details of records read from files. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = { volume: ["volume", "VL"], issue: ["issue", "number", "IS"], pages: ["pages", "page", "SP"] };

/**
 * COinS, by which Zotero and others find several works in a page: a `<span class="Z3988">` without text for each record, in their order, a line each, to be put anywhere in the body.
 *
 * The date is the document's own, as ISO 8601 where that has it, else as stated. What COinS has no key for is left out, and of what it has
 * Zotero takes neither when an event was nor, as what they are, archive and collection. Nothing here reads it back.
 *
 * Method: OpenURL ContextObjects in HTML (ocoins.info), with keys of Z39.88-2004's formats journal, book, dissertation and dc.
 */
export function writeCOinS<Row>(records: readonly Row[], options: WriteOptions<Row> = {}): string {
  return contextObjects(records, options).map((text) => `<span class="Z3988" title="${text.replace(/&/g, "&amp;")}"></span>\n`).join("");
}

/** The titles of such spans, as text. */
export function contextObjects<Row>(records: readonly Row[], options: WriteOptions<Row> = {}): readonly string[] {
  return citedOf(records, options).map(contextObject);
}

function contextObject(cited: Cited): string {
  const { record: { summary, kind = "", href }, citation, facets, details } = cited;
  const { authors = [], translators = [], archive, archiveLocation, collection, website, publisher, language } = citation;
  const { own, event } = documentDates(cited);
  const { doi, url } = addressOf(href);
  const [format, genre, titleKey, within] = Object.hasOwn(WORKS, kind) ? WORKS[kind]! : ["dc", undefined, "title", "source"];
  const isPlain = format === "dc";
  const archived = [archive, archiveLocation].filter((part) => part !== undefined).join(", ");
  const numbers = Object.entries(NUMBERS).map(([key, names]) => [key, names.flatMap((name) => (Object.hasOwn(details, name) ? details[name]! : [])).slice(0, 1)] as const);
  const places = placesOf(cited);
  const parts: readonly (readonly [key: string, values: readonly (string | undefined)[]])[] = [
    [titleKey, [headingOf(cited)]],
    ["genre", [genre]],
    ["type", [isPlain ? Object.hasOwn(TYPES, kind) ? TYPES[kind] : archived === "" ? url === undefined ? "document" : "webpage" : "manuscript" : undefined]],
    [isPlain ? "creator" : "au", authors.map(inverted)],
    ["date", [own?.edtf ?? own?.written]],
    [within, [isPlain && archived !== "" ? archived : website]],
    ...(isPlain ? [
      ["contributor", translators.map(inverted)],
      ["publisher", [publisher ?? (archived === "" ? undefined : website)]],
      ["coverage", [event?.edtf ?? event?.written, ...places]],
      ["relation", [collection]],
      ["description", [summary]],
      ["language", [language]],
      ["subject", [...laneOf(cited), ...KEYWORDS.flatMap((key) => (Object.hasOwn(facets, key) ? facets[key]! : []))]],
    ] as const : [
      [format === "dissertation" ? "inst" : "pub", [publisher]],
      ["place", places],
      ...numbers,
    ] as const),
  ];
  return [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${format}`],
    ...(doi === undefined ? [] : [["rft_id", `info:doi/${doi}`]]),
    ...(url === undefined ? [] : [["rft_id", url]]),
    ...parts.flatMap(([key, values]) => values.flatMap((value) => (value === undefined || value === "" ? [] : [[`rft.${key}`, value]]))),
  ].map(([key, value]) => `${key!}=${encodeURIComponent(value!)}`).join("&");
}

/** A name as OpenURL has it: by comma, where its parts are known. */
function inverted(name: CitedName): string {
  return typeof name === "string" ? name : name.given === undefined ? nameOf(name) : `${name.family}, ${name.given}`;
}
