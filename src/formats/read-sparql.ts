import type { Input } from "./decode.js";
import { fieldOf, isList, isObject, isObjectAt, listOf, readJSONText, textOf } from "./json.js";
import { plainText } from "./plain-text.js";
import { type DateFields, type Reading, createReading, inJulian } from "./reading.js";
import { type Term, isEntity, termOf } from "./sparql-terms.js";
import { type SPARQLVariables, sparqlVariables } from "./sparql-variables.js";
import { statedDate } from "./stated-date.js";
import { wikibaseDate } from "./wikibase-date.js";

/** What the rows of one item at one date say together. */
interface Item {
  readonly row: number;
  readonly id: string;
  readonly href: string;
  readonly time: DateFields;
  readonly texts: Readonly<Record<"title" | "summary" | "kind" | "lane", Set<string>>>;
  readonly facets: Map<string, Set<string>>;
  readonly details: Map<string, Set<string>>;
}

const EXPECTED = "the JSON of a SPARQL query";

/**
 * Reads the results of a SPARQL query, and the two JSON downloads of Wikidata's query service; a list of objects that hold terms is one too.
 *
 * A record is an item at a date: rows that have both alike are one, their values together; an item of several dates is several records, `Q1`, `Q1-2`, as it has that many statements.
 * The item is the first variable that holds entities, its id their number, its title `itemLabel`, its summary `itemDescription`, also where a query asks for these and not for the item. Other entities and texts are facets, by their labels;
 * numbers, points and addresses are details. `…precision` says how much of a date is stated (Wikibase: 9 a year, 10 a month, 11 a day); a midnight without it is a day, told as a guess.
 * `…calendar` marks a Julian date, which Wikibase has already put in the Gregorian calendar. A blank node, or Wikibase's unknown value, is no date.
 *
 * Source: W3C, SPARQL 1.1 Query Results JSON Format; Wikibase, RDF Dump Format.
 */
export function readSPARQL(input: Input): Reading {
  const builder = createReading("row");
  const file = readJSONText(input, builder);
  if (file === undefined) return builder.reading();
  const bindings = bindingsOf(file);
  if (bindings === undefined) {
    builder.problem({ row: 0, column: "" }, "", "holds no results of a query", EXPECTED);
    return builder.reading();
  }
  const rows = listOf(bindings, builder, 0, "results.bindings").map((binding, i) => (isObjectAt(binding, builder, i + 1) ? Object.entries(binding).map(([name, value]) => [name, termOf(value)] as const) : []));
  const heads = fieldOf(fieldOf(file, "head"), "vars");
  const variables = sparqlVariables(isList(heads) ? heads.map(textOf) : [], rows);
  for (const guess of variables.guesses) builder.guess(guess);

  const items = new Map<string, Item>();
  const times = new Map<string, number>();
  let [days, merged] = [0, 0];
  rows.forEach((row, i) => {
    if (row.length === 0) return;
    const terms = new Map(row);
    const [start, end] = ([["time", "precision", "calendar"], ["end", "endPrecision", "endCalendar"]] as const)
      .map(([time, precision, calendar]) => wikibaseDate(terms.get(variables[time]), terms.get(variables[precision]), terms.get(variables[calendar])));
    const item = terms.get(variables.item)?.value ?? "";
    const key = item === "" ? String(i) : [item, start!.text, end!.text].join("\u0000");
    if (start!.isDayGuessed || end!.isDayGuessed) days++;
    let found = items.get(key);
    if (found === undefined) {
      const date = statedDate(builder, i + 1, { ...start!, column: variables.time }, { ...end!, column: variables.end });
      const isJulian = start!.isJulian || end!.isJulian || date.timeJulian === true;
      const time = { ...date, ...(isJulian ? { timeJulian: true, timeWritten: inJulian(date.timeWritten) } : {}), ...(start!.isUnknown ? { timeWritten: "unknown" } : {}) };
      const number = isEntity(item) ? item.slice(item.lastIndexOf("/") + 1) : item;
      const nth = (times.get(item) ?? 0) + 1;
      times.set(item, nth);
      found = { row: i + 1, id: nth === 1 || item === "" ? number : `${number}-${nth}`, href: item, time, texts: { title: new Set(), summary: new Set(), kind: new Set(), lane: new Set() }, facets: new Map(), details: new Map() };
      items.set(key, found);
    } else merged++;
    addTerms(found, row, terms, variables);
  });

  for (const { row, id, href, time, texts, facets, details } of items.values()) {
    const first = (name: "title" | "summary" | "kind"): string | undefined => [...texts[name]][0];
    for (const name of ["title", "summary", "kind"] as const) for (const text of [...texts[name]].slice(1)) addTo(details, name, text);
    builder.add({ id, ...time, href, title: first("title") ?? plainText(id), summary: first("summary"), kind: first("kind"), lane: [...texts.lane], facets: listsOf(facets), details: listsOf(details) }, row);
  }
  const several = [...times].filter(([item, n]) => item !== "" && n > 1).length;
  if (merged > 0) builder.guess({ field: "id", column: variables.item, message: `rows of one ${variables.item} at one date are one record, their values together: ${merged} rows are in a record of an earlier row` });
  if (several > 0) builder.guess({ field: "id", column: variables.item, message: `${several} of ${variables.item} have several dates, and are a record at each` });
  if (days > 0) builder.guess({ field: "time", column: variables.time, message: `midnights are read as days in ${days} rows; where only a month or a year is known, ask for the precision too` });
  return builder.reading();
}

/** The rows; undefined where `file` is no result. */
function bindingsOf(file: unknown): unknown {
  if (isList(file)) return file;
  return isObject(fieldOf(file, "results")) ? fieldOf(fieldOf(file, "results"), "bindings") ?? [] : undefined;
}

function addTerms(item: Item, row: readonly (readonly [string, Term])[], terms: ReadonlyMap<string, Term>, variables: SPARQLVariables): void {
  for (const [name, term] of row) {
    if (variables.dates.has(name)) continue;
    const text = plainText(term.value);
    const of = variables.labelled.get(name);
    if (name === variables.item) continue;
    if (name === `${variables.named}Label` || (of === undefined && name === "title")) item.texts.title.add(text);
    else if (name === `${variables.named}Description`) item.texts.summary.add(text);
    else if (of === "lane" || of === "kind") item.texts[of].add(text);
    else if (of !== undefined) addTo(item.facets, of, text);
    else if (terms.has(`${name}Label`)) continue;
    else if (name === "lane" || name === "kind") item.texts[name].add(text);
    else addTo(isEntity(term.value) || term.kind === "text" ? item.facets : item.details, name, text);
  }
}

function addTo(lists: Map<string, Set<string>>, name: string, text: string): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, new Set([text]));
  else list.add(text);
}

function listsOf(lists: ReadonlyMap<string, ReadonlySet<string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...lists].map(([name, list]) => [name, [...list]]));
}
