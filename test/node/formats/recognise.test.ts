import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningOfJSON } from "../../../src/formats/json-beginning.js";
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
  ["vis items of which one lacks its start, another its content", "[{\"content\":\"a\",\"start\":0},{\"content\":\"b\"},{\"start\":1},{\"content\":\"c\",\"start\":2},{\"content\":\"c\",\"start\":2}]", "", "vis"],
  ["objects with a content of which one has a start", "[{\"content\":\"a\",\"start\":0},{\"content\":\"b\"}]", "", "json"],
  ["CSL", "[{\"id\":\"a\",\"type\":\"letter\",\"issued\":{\"date-parts\":[[1953]]}}]", "", "csl"],
  ["CSL with an undated note", "[{\"id\":\"i\",\"type\":\"manuscript\",\"title\":\"Undated note\",\"archive\":\"A\"},{\"id\":\"a\",\"type\":\"letter\",\"issued\":{\"date-parts\":[[1953]]}}]", "", "csl"],
  ["records of which few are references", "[{\"id\":1,\"type\":\"visit\"},{\"id\":2,\"type\":\"visit\"},{\"id\":3,\"type\":\"book\",\"author\":\"A\"}]", "", "json"],
  ["records with dates beside references", "[{\"id\":1,\"type\":\"visit\",\"date\":\"1911\"},{\"id\":3,\"type\":\"book\",\"author\":\"A\"}]", "", "json"],
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
  ["a spreadsheet of TimelineJS", "Year,Month,Day,Time,End Year,\"Headline\" ,Text\n1953", "a.csv", "timelinejs"],
  ["a spreadsheet with years and headlines", "Year,Headline,Text\n1953", "a.csv", "csv"],
  ["a table whose first cell is HTML", "<b>date</b>,title", "a.csv", "csv"],
  ["one column, by its ending", "date\n1953", "a.CSV", "csv"],
  ["a table below a title", "Letters of Rosa\n\nDate,Title\n1911,a", "", "csv"],
  ["prose below a title", "Letters of Rosa\n\nShe wrote, and wrote.\nThen, in May, she did not.", "", null],
  ["one column", "date\n1953", "", null],
  ["nothing", "  ", "", null],
  ["nothing, by its ending", "", "a.ris", "ris"],
  ["EndNote's own", "%0 Journal Article\n%A Smith, John\n%D 1911\n\n%0 Book\n%A Smith, John\n", "a.enw", null],
  ["HTML, whatever it is called", "\n<!DOCTYPE html><table></table>", "a.csv", null],
  ["a workbook, whatever it is called", "PK\u0003\u0004\u0014\0a,b", "a.csv", null],
  ["broken JSON", "[{\"a\": ", "", "json"],
  ["a broken object", "{\"a\": 1,}", "", "json"],
  ["what is in brackets", "[Letters of Rosa]", "", null],
  ["a name like what every object has", "words", "a.constructor", null],
];

describe("recogniseFormat(text, name)", () => {
  it.each(FILES)("recognises %s", (_, text, name, format) => {
    expect(recogniseFormat(text, name)).toBe(format);
  });

  it.each([
    ["timelinejs", "{\"events\":[", "{\"start_date\":{\"year\":\"1953\"},\"text\":{\"text\":\"}]\\\"\"}}", "]}"],
    ["sparql", "{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[", "{\"a\":{\"type\":\"uri\",\"value\":\"x\"}}", "]}}"],
    ["csl", "[", "{\"itemType\":\"letter\"}", "]"],
  ] as const)("recognises %s of megabytes by its beginning, in text or bytes", (format, open, entry, close) => {
    const text = `${open}${`${entry},`.repeat(100_000)}${entry}${close}`;
    expect(recogniseFormat(text)).toBe(format);
    expect(recogniseFormat(new TextEncoder().encode(text))).toBe(format);
    // Of which the end is not looked at.
    expect(recogniseFormat(`${text.slice(0, -1)}?`)).toBe(format);
  });

  it("recognises objects on lines of megabytes", () => {
    expect(recogniseFormat("{\"id\":\"a\"}\n".repeat(200_000))).toBe("json");
  });

  it.each(["[", "{\"a\":", "@", "TY", "<", "%\n", ",", "\ufeff", " ", "@ a", "<T"])("takes time linear in the length of %j repeated", (piece) => {
    expect(() => recogniseFormat(piece.repeat(1_000_000 / piece.length))).not.toThrow();
  });
});

describe("beginningOfJSON(text)", () => {
  it("of any JSON that is cut is JSON, or nothing, and of all of a list or object is all of it", () => {
    const value = fc.jsonValue().map((inner) => JSON.stringify([inner, { "a": inner, "]}\"\\": 1 }]));
    fc.assert(fc.property(value, fc.nat(), (text, at) => {
      const cut = beginningOfJSON(text.slice(0, at % text.length));
      if (cut !== "") expect(Array.isArray(JSON.parse(cut))).toBe(true);
      expect(beginningOfJSON(text)).toBe(text);
    }));
  });

  it("has all values that are whole", () => {
    expect(beginningOfJSON("[{\"a\":1},{\"a\":[2,3],\"b\":{\"c\":tr")).toBe("[{\"a\":1},{\"a\":[2,3]}]");
  });
});
