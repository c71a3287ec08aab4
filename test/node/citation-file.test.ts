import { fileURLToPath } from "node:url";
import { readCFF, validateCFF, validateCFFFile } from "cffjs";
import { expect, test } from "vitest";
import { provenance } from "../../src/dataset/index.js";

const file = fileURLToPath(new URL("../../CITATION.cff", import.meta.url));
const read = (): Readonly<Record<string, unknown>> => ({ ...readCFF(file) });

test("CITATION.cff is valid by the schema of its format, and cites this version of the dataset", () => {
  expect(validateCFFFile(file)).toMatchObject({
    "cff-version": "1.2.0", type: "dataset", authors: [{ name: "the memcon-timeline authors" }], version: provenance.version, "date-released": provenance.released, license: provenance.licence,
    references: [{ title: "Wilson Center Digital Archive, search results", url: provenance.search, "date-accessed": provenance.retrieved }],
  });
});

test.each([
  ["no message", { message: undefined }],
  ["a field that the format has not", { released: "2026-11-28" }],
  ["a date that is none", { "date-released": "28 November 2026" }],
  ["a licence that SPDX has not", { license: "public domain" }],
  ["a reference without a title", { references: [{ type: "database", authors: [{ name: "a" }] }] }],
  ["no authors", { authors: [] }],
])("a citation with %s is refused", (_, change) => {
  const entries = Object.entries({ ...read(), ...change }).filter(([, value]) => value !== undefined);
  expect(() => validateCFF(Object.fromEntries(entries))).toThrow("CFF validation failed");
});
