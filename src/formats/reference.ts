import { readWritten } from "../time/written.js";
import { cleanText } from "./clean-text.js";
import { LANE } from "./lane-field.js";
import { plainText } from "./plain-text.js";
import type { DateFields, Draft, ReadingBuilder, TextsByName } from "./reading.js";

/** What an entry of a bibliography says: texts by the names of its fields. */
export type Texts = Map<string, readonly string[]>;

/**
 * Which fields of a bibliography's format say what of a record, the one to be preferred first; they are its writer's too.
 * A role takes the first that an entry has, and what none takes is a detail. `authors`: those of a lane that wrote or spoke; any other of a lane is a detail too, which says what it is. `facets`: fields by the key of the facet.
 */
export interface Roles {
  readonly id: readonly string[];
  readonly lane: readonly string[];
  readonly authors: readonly string[];
  readonly title: readonly string[];
  readonly label: readonly string[];
  readonly summary: readonly string[];
  readonly url: readonly string[];
  readonly doi: readonly string[];
  readonly facets: TextsByName;
}

/** A date in one or more fields of an entry, `columns`. `edtf`: what is read; where it cannot be, `written` is, which is the date as it stands in the file. */
export interface StatedDate {
  readonly columns: readonly string[];
  readonly edtf: string;
  readonly written: string;
}

/** Parts the texts of `name` where a list of keywords has its commas or semicolons. */
export function keywordsIn(texts: Texts, name: string): void {
  const words = texts.get(name)?.flatMap((text) => text.split(/[,;]/)).map((word) => word.trim()).filter((word) => word !== "");
  if (words !== undefined) texts.set(name, words);
}

/** Adds to the texts of the field `name`. */
export function addText(texts: Texts, name: string, text: string): void {
  // What cannot be seen is left out where the record is added, and told there.
  const plain = plainText(text).trim();
  if (plain === "") return;
  const key = cleanText(name);
  const list = texts.get(key) as string[] | undefined;
  if (list === undefined) texts.set(key, [plain]);
  else list.push(plain);
}

/**
 * Takes an entry's dates from its texts. `happened`: when that was of which the entry tells, such as an original's date or an event's;
 * then `issued` is when it was recorded, else it is the time itself, and `recorded` what it says. Of each, the first that can be read holds; those before it are problems.
 */
export function takeDates(texts: Texts, builder: ReadingBuilder, row: number, issued: readonly StatedDate[], happened: readonly StatedDate[] = [], recorded: readonly StatedDate[] = []): DateFields {
  if (happened.length === 0) return { ...takeDate("time", issued), ...takeDate("recorded", recorded) };
  return { ...takeDate("time", happened), ...takeDate("recorded", issued) };

  function takeDate(field: "time" | "recorded", dates: readonly StatedDate[]): DateFields {
    let fields: DateFields = {};
    for (const date of dates) {
      const found = fields[field];
      if (found !== undefined) {
        // The same, said with less detail; what says more is a detail.
        if (date.written === date.edtf && found.startsWith(date.edtf)) drop(date);
        continue;
      }
      const next = dateFields(field, date);
      const written = `${field}Written` as const;
      if (fields[written] === undefined || next[written] === undefined) drop(date);
      fields = { ...next, ...fields };
    }
    return fields;
  }

  function drop({ columns }: StatedDate): void {
    for (const column of columns) {
      const [, ...rest] = texts.get(column) ?? [];
      if (rest.length > 0) texts.set(column, rest);
      else texts.delete(column);
    }
  }

  function dateFields(field: "time" | "recorded", { columns: [column = ""], edtf, written }: StatedDate): DateFields {
    const place = { row, column };
    if (readWritten(edtf) === null) return builder.date(field, written, place);
    return { ...builder.date(field, edtf, place), ...(written === edtf ? {} : { [`${field}Written`]: written }) };
  }
}

/** The record that an entry's texts make, but for its dates and kind. */
export function draftOf(texts: Texts, roles: Roles): Draft {
  const left: Texts = new Map(texts);
  const listOf = (names: readonly string[], most = Infinity): readonly string[] => {
    const name = names.find((each) => left.has(each));
    if (name === undefined) return [];
    const list = left.get(name)!;
    if (list.length > most) left.set(name, list.slice(most));
    else left.delete(name);
    return list;
  };
  const textOf = (names: readonly string[]): string | undefined => listOf(names, 1)[0];
  const doiLink = (doi: string | undefined): string | undefined => doi === undefined ? undefined : `https://doi.org/${doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "")}`;
  const byLane = roles.lane.find((name) => texts.has(name)) ?? "";
  const lane = listOf(roles.lane);
  const laneIsAuthor = roles.authors.includes(byLane);
  if (lane.length > 0 && !laneIsAuthor && byLane !== LANE) left.set(byLane, lane);
  return {
    id: textOf(roles.id),
    lane,
    laneIsAuthor: laneIsAuthor || undefined,
    title: textOf(roles.title),
    label: textOf(roles.label),
    summary: textOf(roles.summary),
    hrefColumn: roles.url.find((name) => texts.has(name)),
    href: textOf(roles.url) ?? doiLink(textOf(roles.doi)),
    facets: Object.fromEntries(Object.entries(roles.facets).map(([key, names]) => [key, listOf(names)])),
    details: Object.fromEntries(left),
  };
}
