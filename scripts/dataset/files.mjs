import { changelog } from "./changelog.mjs";
import { citationFile } from "./citation.mjs";
import { csvText } from "./csv.mjs";
import { groupMetadata, tableMetadata } from "./csvw.mjs";
import { dataPackage } from "./package.mjs";
import { tablesOf } from "./tables.mjs";

/**
 * The files in which `data` is published beside its JSON, as pairs of a path from the project's root and a text.
 * `given`: the text of what is kept by hand and described with them, by its path.
 */
export function publishedFiles(data, versions, given) {
  const tables = tablesOf(data);
  const csv = tables.map(({ path, columns, rows }) => [path, csvText(columns, rows)]);
  const metadata = [["conversations.csv-metadata.json", tableMetadata(data, tables[0])], ["csv-metadata.json", groupMetadata(data, tables)]].map(jsonFile);
  const described = { ...Object.fromEntries(csv), ...given };
  return [
    ...[...csv, ...metadata, jsonFile(["datapackage.json", dataPackage(data, tables, others, described)]), ["CHANGELOG.md", changelog(versions)]].map(([path, text]) => [`data/${path}`, text]),
    ["CITATION.cff", citationFile(data)],
  ];
}

/** What is beside the tables. */
const others = [
  { name: "everything", path: "conversations.json", title: "Everything in one file", description: "All of the tables, of which they are made, with the evidence beside each record.", mediatype: "application/json" },
  { name: "json-schema", path: "conversations.schema.json", title: "JSON Schema of that file", mediatype: "application/schema+json" },
];

function jsonFile([path, value]) {
  return [path, `${JSON.stringify(value, null, 2)}\n`];
}
