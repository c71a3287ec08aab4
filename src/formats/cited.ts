import { type Channels, type Field, channelReader, fieldsOf, nameOfValue } from "../records/channels.js";
import type { CitedName } from "../records/citation.js";
import type { Lane } from "../records/lane.js";
import { readTime } from "../time/read.js";
import { CITED_DETAILS, CITED_FACETS, CITED_LISTS, type CitedList, type CitedPart } from "./cited-fields.js";
import { namesIn, textsIn } from "./cited-names.js";
import { cleanText } from "./clean-text.js";
import { doubted } from "./doubted-date.js";
import { type JsonObject, isObject } from "./json.js";
import { ownLabel } from "./made-label.js";
import type { FileRecord, TextsByName } from "./reading.js";

/** `channels`: how the records are read, as a timeline does; by default as those of a reader. `lanes`: what their lanes are called. */
export interface WriteOptions<Row> {
  readonly channels?: Channels<Row> | undefined;
  readonly lanes?: readonly Lane[] | undefined;
}

/** What is cited of a record, all of it clean, and "[David Wolff?]" where it is likely only. */
export type CleanCitation = { readonly [Part in Exclude<CitedPart, CitedList>]?: string } & { readonly [Part in CitedList]?: readonly CitedName[] } & { readonly event?: string };

/**
 * A record as it is cited and written.
 *
 * `record`: it in the fields of a reader, values by their names; a date that its citation says to be likely only is uncertain. `citation`: what is cited of it. `isStated`: whether the
 * record's channel says that; else it is what a reader of bibliographies would have made facets and details of. `facets`, `details`: what of the record it does not say.
 * `title`: under which a bibliography has it, which is its label where it has no other. `label`: that, where it is another.
 */
export interface Cited {
  readonly record: FileRecord;
  readonly citation: CleanCitation;
  readonly isStated: boolean;
  readonly title?: string;
  readonly label?: string;
  readonly facets: TextsByName;
  readonly details: TextsByName;
}

type TextName = "id" | "title" | "label" | "summary" | "href" | "kind" | "timeWritten" | "recordedWritten";

/** The `rows` as they are cited, in their order. What is no object is no record. One without an id has one of its place. */
export function citedOf<Row>(rows: readonly Row[], { channels: { label: given, ...others } = {}, lanes = [] }: WriteOptions<Row>): readonly Cited[] {
  const own = ownLabel(given);
  const channels: Channels<Row> = own === undefined ? others : { ...others, label: own };
  const reader = (name: Exclude<keyof Channels<Row>, "facets" | "details">) => channelReader(channels[name] === undefined ? name : channels[name]);
  const text = (name: TextName) => {
    const read = reader(name);
    return (row: Row, index: number): string => textsIn(read(row, index))[0] ?? "";
  };
  const texts = { title: text("title"), label: text("label"), summary: text("summary"), href: text("href"), kind: text("kind") };
  const id = text("id");
  const date = (name: "time" | "recorded") => {
    const [read, written] = [reader(name), text(`${name}Written`)];
    return (row: Row, index: number): Partial<FileRecord> => {
      const value = read(row, index);
      const time = readTime(value);
      const asWritten = written(row, index) || (time === null ? textsIn(value)[0] ?? "" : "");
      return { ...(time === null ? {} : { [name]: time.edtf }), ...(asWritten === "" ? {} : { [`${name}Written`]: asWritten }), ...(fieldIn(row, `${name}Julian`) === true ? { [`${name}Julian`]: true } : {}) };
    };
  };
  const [time, recorded, lane, citation] = [date("time"), date("recorded"), reader("lane"), reader("citation")];
  const labels = new Map(lanes.map((each) => [each.id, each.label ?? each.id]));
  const fields = (name: "facets" | "details") => {
    const given = channels[name];
    if (given === undefined) return (row: Row): TextsByName => textsByName(fieldIn(row, name));
    const all = fieldsOf(given).map((field) => ({ field, name: nameOfField(field), read: channelReader(field.value) }));
    return (row: Row, index: number): TextsByName => namedTexts(all.map(({ field, name: key, read }) => [key, textsIn(read(row, index)).map((value) => cleanText(nameOfValue(field, value).label))]));
  };
  const [facets, details] = [fields("facets"), fields("details")];

  return rows.flatMap((row, index): readonly Cited[] => {
    if (typeof row !== "object" || row === null || Array.isArray(row)) return [];
    const lists = { facets: facets(row, index), details: details(row, index) };
    const named = textsIn(lane(row, index)).map((value) => cleanText(labels.get(value) ?? value));
    const said = saidOf(row, channels);
    const record: FileRecord = {
      id: id(row, index) || `record-${index + 1}`,
      ...time(row, index),
      ...recorded(row, index),
      ...said,
      ...(named.length === 0 ? {} : { lane: named }),
      ...Object.fromEntries(Object.entries(texts).flatMap(([name, read]) => [[name, read(row, index)] as const].filter(([, value]) => value !== ""))),
      ...Object.fromEntries(Object.entries(lists).filter(([, list]) => Object.keys(list).length > 0)),
    };
    const stated = channels.citation === null ? {} : citation(row, index);
    if (isObject(stated)) return [{ record: withDoubts(record, textsIn(stated["likely"])), citation: statedCitation(stated), isStated: true, ...titlesOf(record), ...lists }];
    return [{ record, isStated: false, ...titlesOf(record), ...impliedCitation(said, named, lists) }];
  });
}

function titlesOf({ title, label }: FileRecord): Pick<Cited, "title" | "label"> {
  const own = title ?? label;
  return { ...(own === undefined ? {} : { title: own }), ...(label === undefined || label === own ? {} : { label }) };
}

/** What a field is called in a file: its key, unless a reader of files had to give it another than its name. */
export function nameOfField<Row>({ key, label }: Field<Row>): string {
  return key === `${label}-facet` ? label : key;
}

/** The parts of a citation by name, as the texts or names that they are. */
export function citedParts({ event: _, ...parts }: CleanCitation): readonly (readonly [CitedPart, readonly CitedName[]])[] {
  return Object.entries(parts).map(([part, value]) => [part as CitedPart, [value].flat()] as const);
}

function withDoubts(record: FileRecord, likely: readonly string[]): FileRecord {
  const dates = (["time", "recorded"] as const).flatMap((name) => (record[name] === undefined || !likely.includes(name) ? [] : [[name, doubted(record[name])] as const]));
  return { ...record, ...Object.fromEntries(dates) };
}

function statedCitation({ event, likely, ...parts }: JsonObject): CleanCitation {
  const [word] = textsIn(event);
  const doubts = textsIn(likely);
  const clean = Object.entries(parts).flatMap(([part, value]) => {
    const names = namesIn(value, doubts.includes(part));
    if (names.length === 0) return [];
    return [[part, CITED_LISTS.some((list) => list === part) ? names : names.map((name) => (typeof name === "string" ? name : name.family)).join("; ")] as const];
  });
  return { ...(word === undefined ? {} : { event: word }), ...Object.fromEntries(clean) };
}

/** What a row says of its lane and of its dates, where these are read from the fields of that name. */
export function saidOf<Row>(row: Row, { lane = "lane", time = "time", recorded = "recorded" }: Channels<Row>): Pick<FileRecord, "laneIsAuthor" | "timeAs" | "recordedAs"> {
  const called = ([["timeAs", time === "time"], ["recordedAs", recorded === "recorded"]] as const).flatMap(([name, isOwn]) => (isOwn ? textsIn(fieldIn(row, name)).slice(0, 1).map((text) => [name, text] as const) : []));
  return { ...(lane === "lane" && fieldIn(row, "laneIsAuthor") === true ? { laneIsAuthor: true } : {}), ...Object.fromEntries(called) };
}

/** What columns are called that name who wrote or spoke, in lower case, where no lane does; fewer than a reader of tables knows. */
const AUTHORS: readonly string[] = "author authors sender verfasser autor auteur автор 作者".split(" ");

/** What a row's own words, its facets and its details say of what is cited. `lane`: the authors, where it is known to be them. */
function impliedCitation({ laneIsAuthor, timeAs }: Pick<FileRecord, "laneIsAuthor" | "timeAs">, lane: readonly string[], lists: Readonly<Record<"facets" | "details", TextsByName>>): Pick<Cited, "citation" | "facets" | "details"> {
  const left = { facets: { ...lists.facets }, details: { ...lists.details } };
  const citation: [string, string | readonly string[]][] = laneIsAuthor === true && lane.length > 0 ? [["authors", lane]] : [];
  const take = (from: "facets" | "details", part: string, names: readonly string[]): void => {
    const name = names.find((each) => Object.hasOwn(left[from], each));
    const isList = part.endsWith("s");
    if (name === undefined || (!isList && left[from][name]!.length > 1)) return;
    citation.push([part, isList ? left[from][name]! : left[from][name]![0]!]);
    left[from] = namedTexts(Object.entries(left[from]).filter(([key]) => key !== name));
  };
  for (const from of ["details", "facets"] as const) if (citation.length === 0) take(from, "authors", Object.keys(left[from]).filter((name) => AUTHORS.includes(name.toLowerCase())));
  for (const [part, name] of Object.entries(CITED_FACETS)) take("facets", part, [name]);
  for (const [part, names] of Object.entries(CITED_DETAILS)) take("details", part, names);
  // A table may have as a facet what others have as a detail, or the other way round.
  if (!citation.some(([known]) => known === "translators")) take("facets", "translators", CITED_DETAILS.translators!);
  for (const part of ["archive", "collection", "website"] as const) if (!citation.some(([known]) => known === part)) take("details", part, [CITED_FACETS[part]!]);
  return { citation: { ...(timeAs === undefined ? {} : { event: timeAs }), ...Object.fromEntries(citation) }, ...left };
}

/** Also where a name is `__proto__`, which is then one like any other. */
function namedTexts(entries: readonly (readonly [string, readonly string[]])[]): TextsByName {
  return Object.fromEntries(entries.filter(([, texts]) => texts.length > 0));
}

function textsByName(value: unknown): TextsByName {
  return typeof value === "object" && value !== null ? namedTexts(Object.entries(value).map(([name, texts]) => [cleanText(name), textsIn(texts)])) : {};
}

function fieldIn(row: unknown, name: string): unknown {
  return typeof row === "object" && row !== null && Object.hasOwn(row, name) ? (row as Readonly<Record<string, unknown>>)[name] : undefined;
}
