import type { Input } from "./decode.js";
import { iiifOthers, iiifTexts } from "./iiif-texts.js";
import { type JsonObject, fieldOf, isList, isObject, isObjectAt, listOf, membersOf, readJSONText, textOf } from "./json.js";
import { plainText } from "./plain-text.js";
import { type Reading, type ReadingBuilder, type TextsByName, createReading } from "./reading.js";
import { tellTitle } from "./tell-title.js";

/** `lang`: a BCP 47 tag of the language to read in; by default English, else what has no language, else the first. */
export interface IIIFOptions {
  readonly lang?: string | undefined;
}

/** What is yet to be looked at. `lane`: the collection it is in, if that is not the whole; `partOf`: the manifest. */
interface Open {
  readonly node: unknown;
  readonly isRoot: boolean;
  readonly lane: string;
  readonly partOf: string;
}

/**
 * Reads a collection or a manifest of the IIIF Presentation API, 2 or 3. A record is each manifest, dated by its `navDate` or undated, and each collection, range and canvas
 * that has a `navDate`. A midnight in UTC is a day. A collection within the collection is a lane. What `navPlace` calls a place is a facet; its coordinates are a detail, and so is the address of one that is only referred to. Metadata, rights, provider, attribution, thumbnail, what `rendering` and `seeAlso` lead to, and titles and summaries in other languages are details. Canvases and ranges without a date that say something are told by their number. What the whole is called is told as a guess. A collection
 * that is only referred to is a problem, for nothing is fetched.
 *
 * Source: IIIF Presentation API 3.0 and 2.1.
 */
export function readIIIF(input: Input, { lang = "en" }: IIIFOptions = {}): Reading {
  const builder = createReading("entry");
  const file = readJSONText(input, builder);
  if (file === undefined) return builder.reading();
  const open: Open[] = [{ node: file, isRoot: true, lane: "", partOf: "" }];
  let row = 0;
  let [days, unread] = [0, 0];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node: given, isRoot, lane, partOf } = next;
    const node = typeof given === "string" ? { id: given } : given;
    const type = typeOf(node);
    const navDate = textOf(fieldOf(node, "navDate")).trim();
    const isRecord = navDate !== "" || type === "Manifest" || (type === "" && !isRoot && !holdsOthers(node)) || !isObject(node);
    if (isRecord) row++;
    if (!isObjectAt(node, builder, row)) continue;
    const label = textIn(fieldOf(node, "label"), lang);
    const children = childrenOf(node, type, builder, row);
    if (type === "Collection" && !isRoot && children.length === 0) builder.problem({ row, column: "id" }, addressOf(node), "is a collection that is not in the file", "the manifests of the collection");
    if (isRecord) {
      const day = /^(-?\d{4,}-\d\d-\d\d)T00:00:00(?:\.0+)?(?:Z|\+00:00)$/.exec(navDate)?.[1];
      if (day !== undefined) days++;
      builder.add({
        id: addressOf(node),
        ...builder.date("time", day ?? navDate, { row, column: "navDate" }),
        lane: [lane],
        title: label,
        summary: SUMMARIES.map((name) => textIn(fieldOf(node, name), lang)).find((text) => text !== ""),
        href: hrefOf(node),
        kind: type === "Manifest" ? undefined : plainText(type).toLowerCase(),
        facets: { place: placesOf(node).flatMap(({ called }) => called(lang)) },
        details: detailsOf(node, lang, partOf),
      }, row);
    }
    else if (/^(?:Canvas|Range)$/.test(type) && SAYING.some((name) => fieldOf(node, name) !== undefined)) unread++;
    // The label of a collection within it is a lane.
    else if (isRoot || type === "Collection") tellTitle(builder, isRoot ? "the collection" : `the collection "${label}"`, isRoot ? label : "", [...SUMMARIES.map((name) => textIn(fieldOf(node, name), lang)), ...Object.values(detailsOf(node, lang, ""))]);
    const inner = { isRoot: false, lane: type === "Collection" && !isRoot ? label : lane, partOf: type === "Manifest" ? label : partOf };
    for (const child of [...children].reverse()) open.push({ node: child, ...inner });
  }
  if (days > 0) builder.guess({ field: "time", column: "navDate", message: "a navDate at midnight is read as the whole day" });
  if (unread > 0) builder.guess({ field: "records", column: "items", message: `canvases and ranges without a navDate are no records, and what they say is not read: ${unread}` });
  return builder.reading();
}

/** "Collection", "Manifest", "Range", "Canvas"; "" where it is not stated. */
function typeOf(node: unknown): string {
  const type = textOf(fieldOf(node, "type")) || textOf(fieldOf(node, "@type"));
  return type.replace(/^sc:/, "");
}

const SUMMARIES = ["summary", "description"] as const;

/** In what a canvas or a range says something of itself, and does not only name what it is. */
const SAYING: readonly string[] = ["label", "metadata", "requiredStatement", "rendering", "seeAlso", ...SUMMARIES];

/** What is said elsewhere of a thing, or is another form of it, by what it is called in the details. */
const ELSEWHERE = { rendering: "Rendering", seeAlso: "See also" } as const;

const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  "": ["items", "collections", "manifests", "members"],
  Collection: ["items", "collections", "manifests", "members"],
  Manifest: ["items", "structures"],
  Range: ["items"],
};

function holdsOthers(node: unknown): boolean {
  return CHILDREN[""]!.some((column) => isList(fieldOf(node, column)));
}

function childrenOf(node: JsonObject, type: string, builder: ReadingBuilder, row: number): readonly unknown[] {
  if (!Object.hasOwn(CHILDREN, type)) return [];
  const listIn = (holder: unknown, column: string): readonly unknown[] => listOf(fieldOf(holder, column), builder, row, column);
  const children = CHILDREN[type]!.flatMap((column) => listIn(node, column));
  if (type !== "Manifest" && type !== "Range") return children;
  // Of these only what has a date of its own is a record, and references by address have none.
  return [...children, ...listIn(node, "sequences").flatMap((sequence) => listIn(sequence, "canvases"))].filter((child) => isObject(child) && typeOf(child) !== "");
}

function addressOf(node: JsonObject): string {
  return textOf(fieldOf(node, "id")) || textOf(fieldOf(node, "@id"));
}

/** The page for readers, else the address of the thing. */
function hrefOf(node: JsonObject): string {
  for (const value of [fieldOf(node, "homepage"), fieldOf(node, "related")]) {
    const first = isList(value) ? value[0] : value;
    const address = isObject(first) ? addressOf(first) : textOf(first);
    if (address !== "") return address;
  }
  return addressOf(node);
}

function detailsOf(node: JsonObject, lang: string, partOf: string): TextsByName {
  const details = new Map<string, string[]>();
  const add = (name: string, texts: readonly string[]): void => {
    const several = details.get(name);
    if (several === undefined) details.set(name, texts.map(plainText));
    else for (const text of texts) several.push(plainText(text));
  };
  const pairs = fieldOf(node, "metadata");
  for (const pair of [...(isList(pairs) ? pairs : []), fieldOf(node, "requiredStatement")]) {
    const values = iiifTexts(fieldOf(pair, "value"), lang);
    const name = textIn(fieldOf(pair, "label"), lang) || "Note";
    if (values.length > 0) add(name, values);
    for (const [language, texts] of iiifOthers(fieldOf(pair, "value"), lang)) add(`${name} (${language})`, texts);
  }
  for (const [field, name] of [["label", "Title"], ["summary", "Summary"], ["description", "Description"]] as const) {
    for (const [language, texts] of iiifOthers(fieldOf(node, field), lang)) add(`${name} (${language})`, texts);
  }
  const providers = fieldOf(node, "provider");
  for (const provider of isList(providers) ? providers : []) add("Provider", iiifTexts(fieldOf(provider, "label"), lang));
  add("Attribution", iiifTexts(fieldOf(node, "attribution"), lang));
  add("Rights", [...iiifTexts(fieldOf(node, "rights"), lang), ...iiifTexts(fieldOf(node, "license"), lang)]);
  add("Coordinates", placesOf(node).flatMap(({ geometry }) => (isObject(geometry) ? [JSON.stringify(fieldOf(geometry, "coordinates") ?? geometry)] : [])));
  // What is only referred to is elsewhere, and nothing is fetched.
  add("navPlace", placesOf(node).flatMap(({ called, geometry, address }) => (called(lang).length > 0 || isObject(geometry) ? [] : [address])));
  add("Part of", [partOf]);
  for (const [field, name] of Object.entries(ELSEWHERE)) {
    for (const each of membersOf(fieldOf(node, field))) add(name, [isObject(each) ? [textIn(fieldOf(each, "label"), lang), addressOf(each)].filter(Boolean).join(": ") : textOf(each)]);
  }
  const thumbnails = fieldOf(node, "thumbnail");
  for (const thumbnail of isList(thumbnails) ? thumbnails : [thumbnails]) add("Thumbnail", [isObject(thumbnail) ? addressOf(thumbnail) : textOf(thumbnail)]);
  if (hrefOf(node) !== addressOf(node)) add("IIIF", [addressOf(node)]);
  return Object.fromEntries(details);
}

/** The features of `navPlace`, or that itself where it has none: what each is called in a language, where it is, and its address. */
function placesOf(node: JsonObject): readonly { readonly called: (lang: string) => readonly string[]; readonly geometry: unknown; readonly address: string }[] {
  const place = fieldOf(node, "navPlace");
  const features = fieldOf(place, "features");
  return (isList(features) ? features : [place]).map((feature) => ({
    called: (lang) => iiifTexts(fieldOf(fieldOf(feature, "properties"), "label"), lang).map(plainText).filter((text) => text.trim() !== ""),
    geometry: fieldOf(feature, "geometry"),
    address: isObject(feature) ? addressOf(feature) : "",
  }));
}

function textIn(value: unknown, lang: string): string {
  return iiifTexts(value, lang).map(plainText).join("; ");
}
