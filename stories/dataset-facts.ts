import { type Confidence, conversations, envoys, people, periods, places, sources } from "../src/dataset/index.js";
import { type Fact, factsOf } from "../scripts/dataset/facts.mjs";
import { element, link } from "./page-nodes.js";

/** Every fact of the dataset. */
export const facts: readonly Fact[] = factsOf({ conversations, envoys, people, periods });

const SIGNS: Readonly<Record<Confidence, string>> = { certain: "●", likely: "◐", weak: "○" };

/** What stands above the facts of a record. */
const headings = new Map<string, string>([
  ...conversations.map(({ id, headline }) => [`conversations/${id}`, headline] as const),
  ...[...envoys.map((each) => ["envoys", each] as const), ...people.map((each) => ["people", each] as const)].map(([table, { id, name }]) => [`${table}/${id}`, name] as const),
  ...periods.map(({ id, title }) => [`periods/${id}`, title] as const),
]);

const names = new Map<string, string>([...envoys, ...people].map(({ id, name }) => [id, name]));
const labels = new Map<string, string>(places.map(({ id, label }) => [id, label]));
const sourceById = new Map(sources.map((source) => [source.id, source]));

/** A table of every fact, under the record it is of: what, where it was read, how sure it is. */
export function factsTable(): HTMLElement {
  const table = element("table", { class: "dataset-facts", role: "table" }, element("caption", {}, `${facts.length} facts of ${headings.size} records, each with its sources`));
  const head = ["Fact", "Value", "Sources", "Confidence", "Note"].map((name) => element("th", { scope: "col", role: "columnheader" }, name));
  table.append(element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...head)), ...[...headings].map(([record, heading]) => recordRows(record, heading)));
  return table;
}

function recordRows(record: string, heading: string): HTMLElement {
  const own = facts.filter(({ table, id }) => `${table}/${id}` === record);
  const th = element("th", { scope: "rowgroup", role: "rowheader", colspan: "5" }, `${heading} `, element("code", {}, record));
  return element("tbody", { role: "rowgroup" }, element("tr", { role: "row" }, th), ...own.map(factRow));
}

function factRow({ fact, value, claim, sources: from, confidence, note = "" }: Fact): HTMLElement {
  const cells = [
    [shownValue(fact, value), ...(claim === undefined ? [] : [element("span", { class: "dataset-claim" }, claim)])],
    from.flatMap((id, i) => [...(i === 0 ? [] : ["; "]), sourceNode(id)]),
    [element("span", { "aria-hidden": "true" }, `${SIGNS[confidence]} `), confidence],
    note === "" ? [] : [note],
  ];
  return element("tr", { role: "row" }, element("th", { scope: "row", role: "rowheader" }, fact), ...cells.map((cell) => element("td", { role: "cell" }, ...cell)));
}

function shownValue(fact: string, value: string): string {
  if (fact === "people" || fact === "envoy") return names.get(value) ?? value;
  return fact === "place" ? labels.get(value) ?? value : value;
}

function sourceNode(id: Fact["sources"][number]): HTMLElement {
  const { title, short, href } = sourceById.get(id)!;
  const node = href === undefined ? element("span", {}, short) : link(short, href);
  node.title = title;
  return node;
}
