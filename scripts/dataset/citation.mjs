import { publication } from "./publication.mjs";

/**
 * The text of `CITATION.cff`: how to cite the dataset. A scalar in quotes is the same in YAML as in JSON.
 *
 * Source: Citation File Format, 1.2.0.
 */
export function citationFile({ provenance }) {
  const { title, subtitle, description, keywords, creator, licence } = publication;
  return lines({
    "cff-version": "1.2.0",
    message: "If you use the dataset, please cite it as below, and the archive’s own page for each document.",
    type: "dataset",
    title: `${title}: ${subtitle}`,
    abstract: description,
    authors: [{ name: creator }],
    version: provenance.version,
    "date-released": provenance.released,
    license: licence.id,
    keywords,
    references: [{ type: "database", title: `${provenance.archive}, search results`, authors: [{ name: provenance.archive }], url: provenance.search, "date-accessed": provenance.retrieved }],
  });
}

function lines(object, indent = "") {
  return Object.entries(object).map(([key, value]) => {
    if (!Array.isArray(value)) return `${indent}${key}: ${JSON.stringify(value)}\n`;
    return `${indent}${key}:\n${value.map((each) => `${indent}  - ${typeof each === "object" ? lines(each, `${indent}    `).trimStart() : `${JSON.stringify(each)}\n`}`).join("")}`;
  }).join("");
}
