import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import group from "../../data/csv-metadata.json" with { type: "json" };
import single from "../../data/conversations.csv-metadata.json" with { type: "json" };
import descriptor from "../../data/datapackage.json" with { type: "json" };
import { csvText } from "../../scripts/dataset/csv.mjs";
import { schemaProblems } from "../../scripts/dataset/schema.mjs";
import { conversations, envoys, kinds, people, periods, places, provenance, sources, topics } from "../../src/dataset/index.js";
import { csvRows } from "../../src/formats/csv-rows.js";
import { readBibTeX } from "../../src/formats/read-bibtex.js";
import { readCSL } from "../../src/formats/read-csl.js";
import { readCSV } from "../../src/formats/read-csv.js";
import { readDataPackage } from "../../src/formats/read-datapackage.js";
import type { FileRecord } from "../../src/formats/reading.js";
import { finished } from "../../src/records/steps.js";
import { namesBesideCsvw, readCsvwVocabulary } from "../support/csvw.js";
import csvwRules from "../support/csvw.schema.json" with { type: "json" };
import packageRules from "../support/datapackage.schema.json" with { type: "json" };
import { officialProblems } from "../support/official.js";

interface Field {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource: string; readonly fields: readonly string[] } }[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: Schema;
}

const resources: readonly Resource[] = descriptor.resources;
const tables = resources.filter(({ schema }) => schema !== undefined);
const textOf = (path: string): string => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
const files = Object.fromEntries(resources.map(({ path }) => [path, textOf(path)]));
const cellsOf = ({ path }: Resource): readonly (readonly string[])[] => finished(csvRows(files[path]!, ",")).rows;

/** The rows of a table, each an object of its cells. */
function rowsOf(resource: Resource): readonly Readonly<Record<string, string>>[] {
  const [names, ...rows] = cellsOf(resource);
  return rows.map((cells) => Object.fromEntries(names!.map((name, i) => [name, cells[i]!])));
}

function table(name: string): Resource {
  return tables.find((each) => each.name === name)!;
}

test("datapackage.json is valid by the schema that is published with the specification", () => {
  expect(officialProblems("datapackage", descriptor)).toEqual([]);
  expect(officialProblems("datapackage", { ...descriptor, resources: [{ ...resources[0], name: 4 }] })).not.toEqual([]);
});

test("conversations.csl.json is valid by the schema of CSL-JSON", () => {
  expect(officialProblems("csl-data", JSON.parse(files["conversations.csl.json"]!))).toEqual([]);
});

test("datapackage.json is what the specification asks for", () => {
  expect(schemaProblems(packageRules, descriptor)).toEqual([]);
  expect(schemaProblems(packageRules, { ...descriptor, resources: [{ ...resources[0], hash: "sha256:0", path: "../x.csv" }] })).toHaveLength(2);
});

test("datapackage.json says which version it is, of which day, whose and under which licence", () => {
  expect(descriptor).toMatchObject({ version: provenance.version, created: `${provenance.released}T00:00:00Z`, contributors: [{ title: "the memcon-timeline authors" }], licenses: [{ name: "CC0-1.0" }], sources: [{ path: provenance.search }] });
});

test.each(resources)("$path has the bytes and the hash that datapackage.json states", ({ path, bytes, hash }) => {
  const content = readFileSync(new URL(`../../data/${path}`, import.meta.url));
  expect([content.length, `sha256:${createHash("sha256").update(content).digest("hex")}`]).toEqual([bytes, hash]);
});

test.each(tables)("$path has the fields of its schema, in order, and of each the values it allows", (resource) => {
  const { fields } = resource.schema!;
  expect(cellsOf(resource)[0]).toEqual(fields.map(({ name }) => name));
  for (const row of rowsOf(resource)) for (const field of fields) expect(wrongIn(row[field.name]!, field), `${field.name}: ${row[field.name]}`).toBe(false);
});

test.each(tables)("$path has unique keys, and refers to what is there", (resource) => {
  const { primaryKey = [], foreignKeys = [], fields } = resource.schema!;
  const rows = rowsOf(resource);
  const keys = rows.map((row) => primaryKey.map((name) => row[name]).join("/"));
  if (primaryKey.length > 0) expect(new Set(keys).size).toBe(rows.length);
  const lists = fields.filter(({ name }) => name.endsWith("_ids")).map(({ name }) => ({ name, to: { people_ids: "people", topic_ids: "topics", source_ids: "sources" }[name]! }));
  for (const { name, to } of [...lists, ...foreignKeys.map((key) => ({ name: key.fields[0]!, to: key.reference.resource }))]) {
    const known = rowsOf(table(to)).map(({ id }) => id);
    for (const row of rows) for (const id of row[name]!.split("|").filter(Boolean)) expect(known).toContain(id);
  }
});

test("the tables have the ids of the dataset, in its order", () => {
  const idsIn = (name: string) => rowsOf(table(name)).map(({ id }) => id);
  for (const [name, rows] of Object.entries({ conversations, envoys, people, kinds, topics, places, periods, sources })) expect(idsIn(name)).toEqual(rows.map(({ id }) => id));
});

test("evidence.csv has every fact: what a record's evidence says, and of a conversation all else from its source", () => {
  const rows = rowsOf(table("evidence"));
  const said = (fact: object) => rows.filter((row) => Object.entries(fact).every(([name, value]) => row[name] === value));
  for (const { id, evidence } of conversations) {
    for (const { claim, confidence, sources: of } of evidence) expect(said({ record_id: id, claim, confidence, source_ids: of.join("|") })).toHaveLength(1);
  }
  expect(said({ record_id: "yudin-1956-03-31", fact: "held" })).toMatchObject([{ value: "1956-03-31", source_ids: "wilson-search", confidence: "certain" }]);
  expect(said({ record_id: "yudin-1954-01-04", fact: "people" }).map(({ value }) => value)).toEqual(["mao-zedong", "vaskov", "shi-zhe"]);
  expect(said({ record_id: "antonov-1959-10", fact: "held" }).map(({ value, confidence }) => [value, confidence])).toEqual([["[1959-10-01..1959-10-14]", "certain"], ["1959-10-14", "weak"]]);
  expect(said({ record_id: "kuznetsov", fact: "tenure end" })).toMatchObject([{ value: "1953-12-03", claim: "ambassador: succeeded", source_ids: "wikipedia", confidence: "likely" }]);
  expect(said({ record_id: "great-leap-forward" })).toMatchObject([{ value: "1958-05/", source_ids: "common-knowledge" }]);
  expect(rows.filter(({ source_ids }) => source_ids === "")).toEqual([]);
});

test("both READMEs tell users of Python and R the same two lines each, of columns that are days", () => {
  const [data, project] = ["README.md", "../README.md"].map((path) => [...textOf(path).matchAll(/^```(?:python|r)\n([^]*?)^```/gm)].map(([, lines]) => lines!));
  expect(data).toEqual(project);
  expect(data!.map((lines) => lines.trim().split("\n").length)).toEqual([2, 2]);
  const days = table("conversations").schema!.fields.filter(({ type }) => type === "date").map(({ name }) => name);
  const named = [...data!.join("").matchAll(/"(\w+)"(?=[,\]])|\$(\w+)/g)].map(([, inList, ofFrame]) => inList ?? ofFrame);
  expect(new Set(named.filter((name) => name !== "UTF"))).toEqual(new Set(days));
});

test("conversations.csv states both ends of what is not exact", () => {
  const days = new Map(rowsOf(table("conversations")).map(({ id, held_first, held_last }) => [id, [held_first, held_last]]));
  expect(days.get("antonov-1959-10")).toEqual(["1959-10-01", "1959-10-14"]);
  expect(days.get("krasovsky-1951-06-27")).toEqual(["1951-06-27", "1951-06-27"]);
});

const labels = new Map([...envoys, ...people, ...kinds, ...topics, ...places].map((each) => [each.id as string, "name" in each ? each.name : each.label]));
const named = (ids: readonly string[]): readonly string[] => ids.map((id) => labels.get(id)!);

/** What a reader of the tables has to find in them. */
const expected = conversations.map(({ id, held, written, envoy, title, summary, href, kind, people: present, place, topics: about }) => ({
  id, time: held, recorded: written, lane: named([envoy]), title, summary, href, kind: named([kind])[0], people: named(present), place: place && named([place]), topics: named(about),
}));
const found = ({ id, time, recorded, lane, title, summary, href, kind, facets = {} }: FileRecord, { people: present = "people", place = "place", topics: about = "topics" } = {}) => ({
  id, time, recorded, lane, title, summary, href, kind, people: facets[present], place: facets[place], topics: facets[about],
});

test("readCSV(conversations.csv) gives the conversations, with no options and no problem", () => {
  const { records, problems } = readCSV(files["conversations.csv"]!);
  const isLikely = conversations.map(({ evidence }) => evidence.some(({ fact, confidence }) => fact === "written" && confidence !== "certain"));
  expect(records.map((record) => found(record))).toEqual(expected.map((record, i) => (isLikely[i] === true ? { ...record, recorded: `${record.recorded!}?` } : record)));
  expect(problems).toEqual([]);
});

test("readDataPackage(datapackage.json, { files }) gives the conversations without a problem, and leaves out the tables that have no date", () => {
  const { records, problems, guesses } = readDataPackage(textOf("datapackage.json"), { files });
  const ours = records.filter(({ facets }) => facets?.["resource"]?.[0] === "conversations");
  expect(ours.map((record) => found(record, { people: "People", place: "Place", topics: "Topics" }))).toEqual(expected);
  expect(problems).toEqual([]);
  expect([...new Set(records.map(({ facets }) => facets?.["resource"]?.[0]))]).toEqual(["conversations", "envoys", "tenures", "people", "periods"]);
  expect(guesses.flatMap(({ message }) => /^table (\w+) has no date: left out/.exec(message)?.[1] ?? [])).toEqual(["kinds", "topics", "places", "sources", "evidence"]);
});

test("readCSL and readBibTeX give the conversations of conversations.csl.json and conversations.bib, and conversations.jsonld has them", () => {
  const cited = conversations.map(({ id, held, written, title, href, evidence }) => {
    const isLikely = evidence.some(({ fact, confidence }) => fact === "written" && confidence !== "certain");
    return { id, time: held, recorded: isLikely ? `${written!}?` : written, title, href };
  });
  for (const { records, problems } of [readCSL(files["conversations.csl.json"]!), readBibTeX(files["conversations.bib"]!)]) {
    expect(records.map(({ id, time, recorded, title, href }) => ({ id, time, recorded, title, href }))).toEqual(cited);
    expect(problems).toEqual([]);
  }
  const { "@graph": graph } = JSON.parse(files["conversations.jsonld"]!) as { "@graph": readonly object[] };
  expect(graph).toMatchObject(conversations.map(({ id, title, href }) => ({ identifier: id, name: title, url: href })));
});

test.each([["csv-metadata.json", group], ["conversations.csv-metadata.json", single]])("%s is what the W3C's vocabulary asks for", (_, metadata) => {
  expect(schemaProblems(csvwRules, metadata)).toEqual([]);
  expect(schemaProblems(csvwRules, { ...metadata, "@context": "http://www.w3.org/ns/csvw" })).not.toEqual([]);
});

test("the W3C's vocabulary has each name in csv-metadata.json and conversations.csv-metadata.json, for what it is said of", () => {
  const vocabulary = readCsvwVocabulary();
  expect(namesBesideCsvw(vocabulary, group, "TableGroup")).toEqual([]);
  expect(namesBesideCsvw(vocabulary, single, "Table")).toEqual([]);
  const [table] = group.tables;
  const broken = { ...table, primaryKey: "id", tableSchema: { ...table!.tableSchema, "@type": "Table", columns: [{ name: "a", seperator: "|", datatype: { base: "string", bases: "string" } }], foreignKeys: [{ resource: "a.csv" }] } };
  expect([...namesBesideCsvw(vocabulary, broken, "Table")].sort()).toEqual(["Column.seperator", "Datatype.bases", "ForeignKey.resource", "Schema.@type", "Table.primaryKey"]);
});

test("the metadata of the W3C and of the package speak of the same columns, keys and references", () => {
  expect(group.tables.map(({ url }) => url)).toEqual(tables.map(({ path }) => path));
  for (const [i, { tableSchema }] of group.tables.entries()) {
    const { fields, primaryKey, foreignKeys = [] } = tables[i]!.schema!;
    expect(tableSchema.columns.map(({ name, titles }) => [name, titles.en[0]])).toEqual(fields.map(({ name }) => [name, name]));
    expect(tableSchema.columns.map((column) => "separator" in column)).toEqual(fields.map(({ description }) => description.includes("parted by `|`")));
    expect("primaryKey" in tableSchema ? [tableSchema.primaryKey].flat() : undefined).toEqual(primaryKey);
    expect("foreignKeys" in tableSchema ? tableSchema.foreignKeys : []).toEqual(foreignKeys.map(({ fields: [name], reference }) => ({ columnReference: name, reference: { resource: `${reference.resource}.csv`, columnReference: "id" } })));
  }
  expect(single.tableSchema.columns).toEqual(group.tables[0]!.tableSchema.columns);
  for (const metadata of [group, single]) expect(metadata["dc:license"]).toEqual({ "@id": "https://creativecommons.org/publicdomain/zero/1.0/" });
});

test("csvText(columns, rows) quotes what needs it, and leaves what is absent empty", () => {
  const columns = [{ name: "a" }, { name: "b", separator: "|" }];
  expect(csvText(columns, [{ a: 'say "so"', b: ["x", "y, z"] }, { a: 4 }, { b: [] }])).toBe('a,b\r\n"say ""so""","x|y, z"\r\n4,\r\n,\r\n');
});

test.each([[{ a: "=1+1" }, "formula in a cell: =1+1"], [{ a: "-4" }, "formula in a cell: -4"], [{ b: ["@x"] }, "formula in a cell: @x"], [{ b: ["x|y"] }, "separator within a value: x|y (b)"]])("csvText(columns, [%j]) throws", (row, message) => {
  expect(() => csvText([{ name: "a" }, { name: "b", separator: "|" }], [row])).toThrow(message);
});

function wrongIn(text: string, { type, constraints = {} }: Field): boolean {
  if (text === "") return constraints.required === true;
  if (constraints.enum !== undefined && !constraints.enum.includes(text)) return true;
  if (text.split("|").some((part) => part.trim() === "")) return true;
  if (type === "integer") return !/^\d+$/.test(text);
  return type === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(text);
}
