import { unknown } from "../records/unknown.js";
import { type Input, decode, sizeOf } from "./decode.js";
import { foreignTo } from "./foreign.js";
import { beginningOfJSON } from "./json-beginning.js";
import { fieldOf, isList, isObject, parsedOf, textOf } from "./json.js";

/** The formats that there are readers of. "csv" is a table whatever its cells end at, "tsv" one whose cells end at tabs. */
export const FORMATS = ["json", "csv", "tsv", "timelinejs", "vis", "csl", "bibtex", "ris", "cmif", "frus", "iiif", "sparql", "datapackage"] as const;

export type Format = (typeof FORMATS)[number];

/** How much of a file is looked at, in bytes or characters: some milliseconds of JSON, and less of what is none. */
const BEGINNING = { json: 1 << 20, other: 20_000 };
/** How many entries of a list are looked at. */
const LOOKED_AT = 20;

/** Of endings that stand for one format. */
const ENDINGS: Readonly<Record<string, Format>> = { bib: "bibtex", bibtex: "bibtex", ris: "ris", csv: "csv", tsv: "csv", tab: "csv", ndjson: "json", jsonl: "json", geojson: "json", srj: "sparql", csljson: "csl" };

/** Columns that a spreadsheet of TimelineJS has, and those of which it has one or more. */
const TIMELINEJS = { all: ["year", "headline"], some: ["end year", "display date", "media", "media credit"] };

/**
 * Which format a file is in, by its beginning; null where it is none that is known. JSON is told by its outermost fields, XML by its elements, BibTeX and RIS by how they
 * begin; what has more than one column is a table, and "csv", unless the columns are those of TimelineJS. `name`: of the file, whose ending settles what it leaves open.
 */
export function recogniseFormat(input: Input, name = ""): Format | null {
  const text = beginningOf(input);
  const start = text.slice(0, BEGINNING.other);
  const ending = /\.(\w+)$/.exec(name.slice(-20))?.[1]!.toLowerCase() ?? "";
  const byEnding = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending]! : null;
  if (start === "") return byEnding;
  if (foreignTo(text) !== null) return null;
  // What is broken is JSON all the same, whose reader says where it breaks.
  if (/^[{[]/.test(start)) return formatOfJSON(text, sizeOf(input) > BEGINNING.json) ?? byEnding ?? (/^(?:\{\s*["}]|\[\s*["{[\]\d-])/.test(start) ? "json" : null);
  if (start.startsWith("<")) return formatOfXML(start) ?? byEnding;
  if (/^TY {2}- /.test(start)) return "ris";
  if (/^(?:%[^\n]*\n\s*)*@\s*[a-z]+\s*[{(]/i.test(start)) return "bibtex";
  const columns = (start.split(/[\r\n]/, 1)[0] ?? "").split(/[,;\t|]/).map((cell) => cell.replace(/^\s*"|"\s*$/g, "").trim().toLowerCase());
  if (TIMELINEJS.all.every((column) => columns.includes(column)) && TIMELINEJS.some.some((column) => columns.includes(column))) return "timelinejs";
  if (byEnding !== null) return byEnding;
  if (/^@\s*[a-z]+\s*[{(]/im.test(start)) return "bibtex";
  if (/^TY {2}- /m.test(start)) return "ris";
  return columns.length > 1 || ending === "txt" || isTableBelowTitle(start) ? "csv" : null;
}

/** The format that is asked for, else the one that is recognised, if any. Throws a `TypeError` for one that is none. */
export function formatOf(input: Input, { format, name }: { readonly format?: Format | undefined; readonly name?: string | undefined }): Format | null {
  if (format === undefined) return recogniseFormat(input, name);
  if (!FORMATS.includes(format)) throw unknown("format", format, FORMATS);
  return format;
}

/** Whether lines follow a title and a blank line of which the first two have as many cells. */
function isTableBelowTitle(start: string): boolean {
  const lines = start.split(/\r\n|\r|\n/, 20);
  const [header, row] = lines.slice(lines.findIndex((line) => line.trim() === "") + 1).filter((line) => line.trim() !== "");
  return header !== undefined && row !== undefined && [",", ";", "\t", "|"].some((delimiter) => header.includes(delimiter) && header.split(delimiter).length === row.split(delimiter).length);
}

/** Where a character is cut in two, the others are read in another encoding, which leaves as they are the signs by which a format is told. */
function beginningOf(input: Input): string {
  return decode(input.slice(0, BEGINNING.json)).text.trimStart();
}

function formatOfXML(start: string): Format | null {
  if (/<(?:\w+:)?correspDesc\b/.test(start)) return "cmif";
  if (!/<(?:\w+:)?(?:TEI|teiCorpus|TEI\.2)\b/.test(start)) return null;
  return /history\.state\.gov|frus|Foreign Relations of the United States/i.test(start) ? "frus" : "cmif";
}

/** `isCut`: whether there is more of the text. */
function formatOfJSON(text: string, isCut: boolean): Format | null {
  const file = parsedOf(isCut ? beginningOfJSON(text) : text);
  // One object on each line is no JSON as a whole.
  if (file === undefined) return isObject(parsedOf(text.split(/[\r\n]/, 1)[0]!)) ? "json" : null;
  return isList(file) ? formatOfList(file) : formatOfObject(file);
}

function formatOfList(list: readonly unknown[]): Format {
  const some = list.slice(0, LOOKED_AT).filter(isObject);
  const areAll = (test: (entry: unknown) => boolean): boolean => some.length > 0 && some.every(test);
  if (areReferences(some)) return "csl";
  if (areAll((entry) => isObject(entry) && Object.keys(entry).length > 0 && Object.values(entry).every(isTerm))) return "sparql";
  if (areVisItems(some)) return "vis";
  return "json";
}

function formatOfObject(file: unknown): Format {
  const listIn = (name: string): readonly unknown[] => {
    const list = fieldOf(file, name);
    return isList(list) ? list.slice(0, LOOKED_AT) : [];
  };
  if (isObject(fieldOf(file, "results")) && (isObject(fieldOf(file, "head")) || isList(fieldOf(fieldOf(file, "results"), "bindings")))) return "sparql";
  const context = fieldOf(file, "@context");
  if ((isList(context) ? context : [context]).some((each) => textOf(each).includes("iiif.io/api/presentation"))) return "iiif";
  if (listIn("resources").some((resource) => ["data", "path", "schema"].some((name) => fieldOf(resource, name) !== undefined))) return "datapackage";
  if ([...listIn("events"), ...listIn("eras"), fieldOf(file, "title")].some((slide) => isObject(fieldOf(slide, "start_date")) || (isObject(fieldOf(slide, "text")) && fieldOf(fieldOf(slide, "text"), "headline") !== undefined))) return "timelinejs";
  if (areReferences(listIn("items"))) return "csl";
  if (areVisItems(listIn("items"))) return "vis";
  if (isReference(file)) return "csl";
  return "json";
}

function isTerm(value: unknown): boolean {
  return ["uri", "literal", "typed-literal", "bnode"].includes(textOf(fieldOf(value, "type"))) && fieldOf(value, "value") !== undefined;
}

/** Half of them surely, and the others may be, such as a note without a date and an author. */
function areReferences(entries: readonly unknown[]): boolean {
  const sure = entries.filter(isReference).length;
  return sure > 0 && 2 * sure >= entries.length && entries.every((entry) => isReference(entry) || (typeof fieldOf(entry, "type") === "string" && fieldOf(entry, "id") !== undefined && ["start", "time", "date"].every((name) => fieldOf(entry, name) === undefined)));
}

/** Of CSL-JSON, of Zotero's exports, or of Zotero's web API. */
function isReference(value: unknown): boolean {
  const holder = isObject(fieldOf(value, "data")) ? fieldOf(value, "data") : value;
  if (typeof fieldOf(holder, "itemType") === "string") return true;
  const isDated = ["issued", "original-date", "event-date", "accessed"].some((name) => isObject(fieldOf(value, name)));
  const isNamed = ["author", "editor", "recipient", "container-title", "DOI", "ISBN", "citation-key"].some((name) => fieldOf(value, name) !== undefined);
  return typeof fieldOf(value, "type") === "string" && fieldOf(value, "start") === undefined && (isDated || (isNamed && fieldOf(value, "time") === undefined && fieldOf(value, "date") === undefined));
}

/** Some may lack their start, or what they say. */
function areVisItems(items: readonly unknown[]): boolean {
  const [contents, starts] = ["content", "start"].map((name) => items.filter((item) => fieldOf(item, name) !== undefined)) as [unknown[], unknown[]];
  return 2 * contents.filter((item) => starts.includes(item)).length > items.length && new Set([...contents, ...starts]).size === items.length;
}
