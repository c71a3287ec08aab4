import { createHash } from "node:crypto";
import { publication } from "./publication.mjs";

const licences = [{ name: publication.licence.id, title: publication.licence.title, path: publication.licence.href }];

/**
 * The descriptor of the dataset as a Data Package. `tables`: those in CSV, `others`: what else is beside it (name, path, title, mediatype).
 * `files`: the text of each, by its path from the descriptor.
 *
 * Source: Frictionless Data, Data Package, Data Resource and Table Schema, 2.0.
 */
export function dataPackage({ provenance }, tables, others, files) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: publication.name,
    title: publication.title,
    description: `${publication.description} ${provenance.why} ${provenance.terms}`,
    version: provenance.version,
    created: `${provenance.released}T00:00:00Z`,
    keywords: publication.keywords,
    contributors: [{ title: publication.creator, roles: ["creator"] }],
    licenses: licences,
    sources: [{ title: `${provenance.archive}, search results`, path: provenance.search }],
    resources: [...tables.map((table) => ({ ...fileOf({ ...table, type: "table", mediatype: "text/csv" }, files), schema: schemaOf(table) })), ...others.map((other) => fileOf(other, files))],
  };
}

function fileOf({ name, path, title, description, type, mediatype }, files) {
  const text = files[path];
  return {
    name,
    ...(type === undefined ? {} : { type }),
    path,
    title,
    ...(description === undefined ? {} : { description }),
    format: path.replace(/^.*\./, ""),
    mediatype,
    encoding: "utf-8",
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    licenses: licences,
  };
}

function schemaOf({ columns, key }) {
  const referring = columns.filter(({ refers, separator }) => refers !== undefined && separator === undefined);
  const keys = referring.map(({ name, refers }) => ({ fields: [name], reference: { resource: refers, fields: ["id"] } }));
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(fieldOf),
    missingValues: [""],
    ...(key.length > 0 ? { primaryKey: key } : {}),
    ...(keys.length > 0 ? { foreignKeys: keys } : {}),
  };
}

function fieldOf({ name, title, description, type, uri, oneOf, required, term }) {
  const constraints = { ...(required ? { required } : {}), ...(oneOf ? { enum: oneOf } : {}) };
  return {
    name,
    title,
    description,
    // The specification has a type for lists that its own JSON Schema refuses; the description says what parts them.
    type,
    ...(uri ? { format: "uri" } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(term === undefined ? {} : { rdfType: term }),
  };
}
