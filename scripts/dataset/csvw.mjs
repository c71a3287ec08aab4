import { publication } from "./publication.mjs";

const context = ["http://www.w3.org/ns/csvw", { "@language": "en" }];

/** The type of a date in EDTF, as the Library of Congress names it. */
const EDTF = { base: "string", "@id": "http://id.loc.gov/datatypes/edtf/EDTF" };

/**
 * The metadata of one table, as a file beside it has them: `conversations.csv-metadata.json`. It refers to no other table.
 *
 * Source: W3C, Metadata Vocabulary for Tabular Data, 2015.
 */
export function tableMetadata(data, table) {
  return { "@context": context, ...about(data), ...tableOf(table, false) };
}

/** The metadata of all `tables`, with what refers to what, as a folder has them: `csv-metadata.json`. */
export function groupMetadata(data, tables) {
  return { "@context": context, "@type": "TableGroup", ...about(data), "dc:title": publication.title, tables: tables.map((table) => tableOf(table, true)) };
}

function about({ provenance }) {
  const { creator, licence } = publication;
  return {
    "dc:creator": creator,
    "dc:issued": { "@value": provenance.released, "@type": "xsd:date" },
    "schema:version": provenance.version,
    "dc:license": { "@id": licence.href },
    "dc:source": { "@id": provenance.search },
    "dc:rights": provenance.terms,
  };
}

function tableOf({ path, title, description, columns, key }, withKeys) {
  const referring = columns.filter(({ refers, separator }) => withKeys && refers !== undefined && separator === undefined);
  const keys = referring.map(({ name, refers }) => ({ columnReference: name, reference: { resource: `${refers}.csv`, columnReference: "id" } }));
  return {
    "@type": "Table",
    url: path,
    "dc:title": title,
    "dc:description": description,
    tableSchema: {
      "@type": "Schema",
      columns: columns.map(columnOf),
      ...(key.length > 0 ? { primaryKey: key.length === 1 ? key[0] : key } : {}),
      ...(keys.length > 0 ? { foreignKeys: keys } : {}),
    },
  };
}

function columnOf({ name, title, description, type, edtf, uri, oneOf, required, separator, term }) {
  return {
    "@type": "Column",
    name,
    // A row of names is what the file has; the title for people comes second.
    titles: { en: [name, title] },
    "dc:description": description,
    datatype: edtf ? EDTF : uri ? "anyURI" : oneOf ? { base: "string", format: oneOf.join("|") } : type,
    ...(required ? { required } : {}),
    ...(separator === undefined ? {} : { separator }),
    ...(term === undefined ? {} : { propertyUrl: term }),
  };
}
