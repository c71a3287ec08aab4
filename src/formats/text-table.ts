import { finished } from "../records/steps.js";
import type { ColumnManner } from "../time/column-years.js";
import { cleanText } from "./clean-text.js";
import { dateOfParts, inFileOrder } from "./column-date.js";
import { columnFacts } from "./column-facts.js";
import { spanColumns } from "./column-span.js";
import { createColumnDates, inCalendarOf, mannersOf, sameDate, separatorOf, separatorsIn } from "./column-values.js";
import { eventOf } from "./event-words.js";
import { type FlatTexts, flatTexts } from "./flat-texts.js";
import { type ColumnNames, guessColumns, isOfAuthors, secondDateAs } from "./guess-columns.js";
import { guessOfNoHeader, isHeader } from "./header-row.js";
import { isList, isObjectAt, textOf } from "./json.js";
import { plainCell } from "./plain-cell.js";
import { plainText } from "./plain-text.js";
import type { Draft, ReadingBuilder, StatedDate } from "./reading.js";
import type { TableOptions } from "./table-options.js";

/** The names of all columns. Rows need not have them all: of ten thousand objects, each may have fields of its own. */
export function columnsIn(rows: readonly NumberedTexts[]): readonly string[] {
  const names = new Set<string>();
  for (const [, texts] of rows) for (const name of texts.keys()) names.add(name);
  return [...names];
}

/**
 * What makes a draft of a row whose cells hold any number of texts, which may hold HTML; columns are guessed as those of `readRows`. What stands in a field of one text beside the first is a
 * detail. `called`: what a column of facets or details is called. `authors`: columns that are of those who wrote or spoke, whatever their names. Throws a `TypeError` for a name in `given` that no column has.
 */
export function textDrafts(rows: readonly NumberedTexts[], names: readonly string[], given: ColumnNames, options: TableOptions, builder: ReadingBuilder, called = (name: string): string => name, authors: readonly string[] = []): (row: NumberedTexts) => Draft {
  const indexes = new Map(names.map((name, i) => [name, i]));
  const cellsOf = ([, texts]: NumberedTexts) => [...texts].flatMap(([name, several]) => several.map((text) => [indexes.get(name)!, text] as const));
  const columns = guessColumns(names, finished(columnFacts(rows, 0, names.length, cellsOf)), given, (guess) => { builder.guess(guess); });
  const namesOf = (several: readonly number[] = []): readonly string[] => several.map((i) => names[i]!);
  const [time, end, recorded, lane, facets, details] = (["time", "end", "recorded", "lane", "facets", "details"] as const).map((field) => namesOf(columns[field])) as [string[], string[], string[], string[], string[], string[]];
  const othersOf = (several: readonly string[]): readonly string[] => namesOf(several.flatMap((name) => columns.inOther.get(indexes.get(name)!) ?? []));
  const found = [[time, end, othersOf(time), othersOf(end)], [recorded, othersOf(recorded)]].map((dates) => {
    const settled = createColumnDates();
    for (const text of textsIn(dates.flat())) settled.order.add(text);
    for (const text of textsIn(dates.flatMap(([first]) => first ?? []))) settled.years.add(text);
    return settled;
  });
  const separators = new Map([...lane, ...facets].map((name) => [name, separatorOf(new Set([...textsIn([name])].flatMap(separatorsIn)), name, options, builder)]));
  const span = spanColumns(time, end, (name) => name);
  const manners = mannersOf(found, { span, recorded }, (name) => name, options, builder, called);
  const roles = new Map<string, "facets" | "details">([...details.map((name) => [name, "details"] as const), ...facets.map((name) => [name, "facets"] as const)]);

  function* textsIn(several: readonly string[]): Iterable<string> {
    for (const name of several) for (const [, texts] of rows) for (const text of texts.get(name) ?? []) yield cleanText(text);
  }

  const said = { laneIsAuthor: (lane.length > 0 && lane.every((name) => isOfAuthors(name) || authors.includes(name))) || undefined, timeAs: eventOf(time[0]), recordedAs: secondDateAs(recorded[0]) };

  return ([row, texts]) => {
    const lists = { facets: new Map<string, string[]>(), details: new Map<string, string[]>() };
    const plain = (name: string, several: readonly string[]): readonly string[] => several.map((text) => plainCell(text, row, name, builder));
    const addTo = (role: "facets" | "details", name: string, several: readonly string[]): void => {
      const key = plainText(called(name));
      const list = lists[role].get(key) ?? [];
      for (const text of several) list.push(text);
      lists[role].set(key, list);
    };
    const firstOf = (name: string | undefined): string => {
      if (name === undefined) return "";
      const [first = "", ...rest] = texts.get(name) ?? [];
      // What is a facet or a detail itself has all of them there.
      if (rest.length > 0 && !roles.has(name)) addTo("details", name, plain(name, rest));
      return first;
    };
    const plainFirstOf = (name: string | undefined): string => (name === undefined ? "" : plain(name, [firstOf(name)])[0]!);
    const valuesAt = (name: string): readonly string[] => {
      const [several, separator] = [plain(name, texts.get(name) ?? []), separators.get(name)];
      return separator ? several.flatMap((text) => text.split(separator)) : several;
    };
    const dateIn = (several: readonly string[], manner: ColumnManner): StatedDate => {
      const places = several.map((name) => indexes.get(name)!);
      const own = { text: dateOfParts(several.map(plainFirstOf), places), place: { row, column: inFileOrder(several, places).join(", ") }, manner };
      const others = othersOf(several);
      return others.length === 0 ? own : sameDate(own, dateIn(others, inCalendarOf(others[0]!, manner)), builder);
    };
    const [held, second] = [dateIn(span.start, manners.start), dateIn(recorded, manners.recorded)];
    const ofOne = Object.fromEntries((["title", "label", "summary", "kind"] as const).map((field) => [field, plainFirstOf(namesOf(columns[field])[0])]));
    const [id, href] = ([columns.id, columns.href] as const).map((column) => firstOf(namesOf(column)[0]));
    const dates = {
      ...builder.date("time", held.text, held.place, held.manner, span.end === null ? undefined : { ...dateIn(span.end, manners.end), isWithin: span.isWithin }),
      ...builder.date("recorded", second.text, second.place, second.manner),
    };
    // By the fields of the row, which may be few of all.
    for (const [name, several] of texts) {
      const role = roles.get(name);
      if (role !== undefined) addTo(role, name, role === "facets" ? valuesAt(name) : plain(name, several));
    }
    return { id, ...dates, ...said, lane: lane.flatMap(valuesAt), href, hrefColumn: namesOf(columns.href)[0], ...ofOne, facets: Object.fromEntries(lists.facets), details: Object.fromEntries(lists.details) };
  };
}

/** A row and its number. */
export type NumberedTexts = readonly [row: number, texts: FlatTexts];

/** What is known of a table before its rows are seen. `names`: of its columns, in order, of which a header has some. `header`: whether it has one. */
interface StatedHeader {
  readonly names: readonly string[];
  readonly header?: boolean | undefined;
}

/** What objects say, or, where the first entry is a list, rows of cells below that row of names, of which one without text is none; whether it is one is as in `readRows`, unless `stated`. Numbered on from those `before`; what is neither is a problem. */
export function numberedTexts(entries: readonly unknown[], before: number, builder: ReadingBuilder, stated: StatedHeader = { names: [] }): readonly NumberedTexts[] {
  const [first] = entries;
  const head = isList(first) ? first.map(textOf) : null;
  const hasNames = head !== null && (stated.header ?? (head.some((cell) => stated.names.includes(cell.trim())) || isHeaderOf(head, entries.slice(1))));
  const names = hasNames ? head : stated.names;
  if (head !== null && !hasNames && (stated.header === undefined || names.length === 0)) builder.guess(guessOfNoHeader(1, names.length === 0 ? undefined : "the names of the schema"));
  return entries.flatMap((entry, i): readonly NumberedTexts[] => {
    const row = before + i + 1;
    if (head !== null && isList(entry)) {
      const texts = i === 0 && hasNames ? null : rowTexts(entry, names);
      return texts === null || texts.size === 0 ? [] : [[row, texts]];
    }
    return isObjectAt(entry, builder, row) ? [[row, flatTexts(entry, builder, row)]] : [];
  });
}

function isHeaderOf(head: readonly string[], below: readonly unknown[]): boolean {
  const rows = below.filter(isList);
  let width = head.length;
  for (const { length } of rows) width = Math.max(width, length);
  return isHeader(head, finished(columnFacts(rows, 0, width, (row) => row.map((cell, i) => [i, textOf(cell)] as const))));
}

/** What stands beyond the names is a column by its number. */
function rowTexts(cells: readonly unknown[], names: readonly string[]): FlatTexts {
  const texts: FlatTexts = new Map();
  cells.forEach((cell, i) => {
    const text = textOf(cell);
    if (text.trim() === "") return;
    const name = cleanText(names[i] ?? "") || `column ${i + 1}`;
    const several = texts.get(name);
    if (several === undefined) texts.set(name, [text]);
    else several.push(text);
  });
  return texts;
}
