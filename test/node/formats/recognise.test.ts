import { describe, expect, it } from "vitest";
import { recogniseFormat } from "../../../src/formats/recognise.js";

const FILES: readonly (readonly [what: string, text: string, name: string, format: string | null])[] = [
  ["a list of objects", "[{\"id\":\"a\",\"time\":\"1953\"}]", "", "json"],
  ["objects on lines", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n", "", "json"],
  ["an object of records", "{\"records\":[{\"id\":\"a\"}]}", "", "json"],
  ["records with a kind and a title", "[{\"id\":\"a\",\"type\":\"letter\",\"title\":\"T\",\"date\":\"1953\",\"author\":\"A\"}]", "", "json"],
  ["GeoJSON", "{\"type\":\"FeatureCollection\",\"features\":[]}", "a.geojson", "json"],
  ["TimelineJS", "{\"events\":[{\"start_date\":{\"year\":\"1953\"}}]}", "", "timelinejs"],
  ["TimelineJS with a title alone", "{\"title\":{\"text\":{\"headline\":\"T\"}},\"events\":[]}", "", "timelinejs"],
  ["other events", "{\"events\":[{\"date\":\"1953\",\"text\":\"T\"}],\"title\":\"T\"}", "", "json"],
  ["vis items", "[{\"id\":1,\"content\":\"a\",\"start\":\"1953\"}]", "", "vis"],
  ["vis items and groups", "{\"items\":[{\"content\":\"a\",\"start\":0}],\"groups\":[]}", "", "vis"],
  ["CSL", "[{\"id\":\"a\",\"type\":\"letter\",\"issued\":{\"date-parts\":[[1953]]}}]", "", "csl"],
  ["one CSL item", "{\"id\":\"a\",\"type\":\"book\",\"author\":[{\"family\":\"A\"}]}", "", "csl"],
  ["Zotero's items", "[{\"key\":\"a\",\"data\":{\"itemType\":\"letter\"}}]", "", "csl"],
  ["Zotero's export", "{\"items\":[{\"itemType\":\"letter\"}]}", "", "csl"],
  ["IIIF 3", "{\"@context\":\"http://iiif.io/api/presentation/3/context.json\",\"items\":[]}", "", "iiif"],
  ["IIIF 2 of several contexts", "{\"@context\":[\"x\",\"http://iiif.io/api/presentation/2/context.json\"]}", "", "iiif"],
  ["SPARQL results", "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}", "", "sparql"],
  ["a list of terms", "[{\"a\":{\"type\":\"uri\",\"value\":\"x\"}}]", "", "sparql"],
  ["a list of other objects with types", "[{\"a\":{\"type\":\"uri\"}}]", "", "json"],
  ["other results", "{\"results\":[{\"id\":1}]}", "", "json"],
  ["a data package", "{\"resources\":[{\"name\":\"a\",\"path\":\"a.csv\"}]}", "datapackage.json", "datapackage"],
  ["BibTeX", "\n@book{a, title={T}}", "", "bibtex"],
  ["BibTeX below a comment", "% from somewhere\n@string(x = \"y\")", "", "bibtex"],
  ["BibTeX below other text", "Encoding: UTF-8\n\n@Article{a,}", "a.bib", "bibtex"],
  ["RIS", "TY  - LETTER\r\nER  - ", "", "ris"],
  ["RIS below other text", "Provider: X\nTY  - LETTER", "", "ris"],
  ["CMIF", "<?xml version=\"1.0\"?><TEI><teiHeader><profileDesc><correspDesc/></profileDesc></teiHeader></TEI>", "", "cmif"],
  ["a volume of FRUS", "<TEI xml:id=\"frus1952-54v13\"><title>Foreign Relations of the United States</title></TEI>", "", "frus"],
  ["HTML", "<!doctype html><table></table>", "", null],
  ["CSV", "date,title\n1953,T", "", "csv"],
  ["TSV", "date\ttitle", "", "csv"],
  ["CSV with semicolons, marked", "\ufeffdate;title", "", "csv"],
  ["one column, by its ending", "date\n1953", "a.CSV", "csv"],
  ["one column", "date\n1953", "", null],
  ["nothing", "  ", "", null],
  ["nothing, by its ending", "", "a.ris", "ris"],
  ["broken JSON", "[{\"a\": ", "", null],
  ["a name like what every object has", "words", "a.constructor", null],
];

describe("recogniseFormat(text, name)", () => {
  it.each(FILES)("recognises %s", (_, text, name, format) => {
    expect(recogniseFormat(text, name)).toBe(format);
  });

  it.each(["[", "{\"a\":", "@", "TY", "<", "%\n", ",", "\ufeff", " ", "@ a", "<T"])("takes time linear in the length of %j repeated", (piece) => {
    expect(() => recogniseFormat(piece.repeat(1_000_000 / piece.length))).not.toThrow();
  });
});
