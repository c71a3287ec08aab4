import { changelog } from "./changelog.mjs";
import { citationFile } from "./citation.mjs";
import { csvText } from "./csv.mjs";
import { groupMetadata, tableMetadata } from "./csvw.mjs";
import { dataPackage } from "./package.mjs";
import { tablesOf } from "./tables.mjs";

/**
 * The files in which `data` is published beside its JSON, as pairs of a path from the project's root and a text.
 * `given`, `bibliography`: what is kept by hand and described with them, and what else is made of the data, as pairs of a name and a text.
 */
export function publishedFiles(data, versions, given, bibliography) {
  const tables = tablesOf(data);
  const csv = tables.map(({ path, columns, rows }) => [path, csvText(columns, rows)]);
  const metadata = [["conversations.csv-metadata.json", tableMetadata(data, tables[0])], ["csv-metadata.json", groupMetadata(data, tables)]].map(jsonFile);
  const described = Object.fromEntries([...csv, ...given, ...bibliography]);
  return [
    ...[...csv, ...bibliography, ...metadata, jsonFile(["datapackage.json", dataPackage(data, tables, others, described)]), ["CHANGELOG.md", changelog(versions)]].map(([path, text]) => [`data/${path}`, text]),
    ["CITATION.cff", citationFile(data)],
  ];
}

/** What is beside the tables. */
const others = [
  { name: "everything", path: "conversations.json", title: "Everything in one file", description: "All of the tables, of which they are made, with the evidence beside each record.", mediatype: "application/json" },
  { name: "json-schema", path: "conversations.schema.json", title: "JSON Schema of that file", mediatype: "application/schema+json" },
  { name: "json-ld", path: "conversations.jsonld", title: "The conversations for search engines: JSON-LD in the words of schema.org", mediatype: "application/ld+json" },
  { name: "csl-json", path: "conversations.csl.json", title: "The conversations for Zotero and citation processors: CSL-JSON", mediatype: "application/vnd.citationstyles.csl+json" },
  { name: "bibtex", path: "conversations.bib", title: "The conversations for BibTeX and BibLaTeX", mediatype: "application/x-bibtex" },
];

function jsonFile([path, value]) {
  return [path, `${JSON.stringify(value, null, 2)}\n`];
}
