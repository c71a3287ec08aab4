import { describe, expect, it } from "vitest";
import { BIBTEX_KINDS, BIBTEX_OWN } from "../../../src/formats/bibtex-kinds.js";
import { CSL_KINDS, CSL_OWN } from "../../../src/formats/csl-kinds.js";
import { calledBy, secondDateOf } from "../../../src/formats/named-columns.js";
import { read } from "../../../src/formats/read.js";
import type { Reading } from "../../../src/formats/reading.js";
import { RIS_KINDS } from "../../../src/formats/ris-kinds.js";
import { phraseIn } from "../../../src/panels/phrases.js";
import { fieldsOf } from "../../../src/records/channels.js";
import { wordsRu, wordsZh } from "../../../src/words/index.js";

const CMIF = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letters</title><editor>E</editor></titleStmt><publicationStmt><publisher>P</publisher><availability><licence>CC0</licence></availability></publicationStmt>
<sourceDesc><bibl xml:id="e1">An edition</bibl></sourceDesc></fileDesc><profileDesc>
<correspDesc key="1" source="#e1"><correspAction type="sent"><persName ref="http://d-nb.info/1" cert="high" evidence="internal">Goethe</persName><placeName>Jena</placeName><date when="1793-06-07"/></correspAction>
<correspAction type="received"><persName>Schiller</persName><placeName>Weimar</placeName><date when="1793-06-09" evidence="internal"/></correspAction><note>A note</note></correspDesc></profileDesc></teiHeader></TEI>`;

const FRUS = `<TEI><teiHeader><fileDesc><titleStmt><title>FRUS</title></titleStmt><publicationStmt><idno type="frus">frus1950v07</idno></publicationStmt></fileDesc></teiHeader><text><body><div type="compilation"><head>Korea</head><div type="chapter"><head>June</head>
<div type="document" xml:id="d1" n="1"><head>1. Memorandum of Conversation <note type="source">Source: Department files</note></head><opener>Secret <dateline><placeName>Seoul</placeName>, 3 p.m., <date when="1950-06-25">June 25, 1950</date></dateline></opener>
<list type="participants"><item><persName>Acheson</persName></item></list><list type="subject"><item>Korea</item></list><p>Text</p><persName type="from">A</persName><persName type="to">B</persName><closer>Signed</closer></div></div></div></body></text></TEI>`;

const IIIF = { type: "Collection", label: { en: ["Letters"] }, items: [{
  id: "https://example.org/1", type: "Manifest", label: { en: ["A"], de: ["B"] }, summary: { en: ["A"], de: ["B"] }, navDate: "1911-12-31T00:00:00Z", provider: [{ label: { en: ["Archive"] } }], rights: "https://example.org/r", attribution: "Archive", homepage: [{ id: "https://example.org/p" }],
  thumbnail: [{ id: "https://example.org/t.jpg" }], navPlace: { features: [{ properties: { label: { en: ["Jena"] } }, geometry: { coordinates: [1, 2] } }] }, metadata: [{ label: "", value: "x" }],
}] };

/** One file of each format whose reader says itself what the parts of a record are called. */
const FILES: Readonly<Record<string, string>> = {
  cmif: CMIF,
  frus: FRUS,
  iiif: JSON.stringify(IIIF),
  bibtex: "@letter{a, title={A}, author={B, C}, recipient={D, E}, keywords={x}, location={Jena}, archive={F}, collection={G}, journaltitle={H}, publisher={I}, translator={J, K}, urldate={2020}, language={en}, note={L}, type={M}, archivelocation={N}, volume={1}, number={2}, pages={3}, edition={4}, origdate={1911}, date={1912}}",
  ris: "TY  - PCOMM\nTI  - A\nAU  - B\nKW  - x\nCY  - Jena\nDB  - F\nT3  - G\nT2  - H\nPB  - I\nA4  - J\nY2  - 2020\nLA  - en\nN1  - L\nM3  - M\nAV  - N\nVL  - 1\nIS  - 2\nSP  - 3\nET  - 4\nSN  - 5\nM1  - 6\nCN  - 7\nDA  - 1911\nER  - ",
  csl: JSON.stringify([{ id: "a", type: "personal_communication", title: "A", author: [{ family: "B" }], recipient: [{ family: "D" }], keyword: "x", "publisher-place": "Jena", archive: "F", "collection-title": "G", "container-title": "H", publisher: "I", translator: [{ family: "J" }], accessed: { "date-parts": [[2020]] }, language: "en", note: "L", genre: "M", archive_location: "N", volume: "1", issue: "2", page: "3", edition: "4", issued: { "date-parts": [[1911]] } }]),
  timelinejs: JSON.stringify({ events: [{ start_date: { year: "1911" }, text: { headline: "A" }, media: { url: "https://example.org/a.jpg", credit: "B", caption: "C", thumbnail: "D", link: "E", alt: "F" }, background: { url: "G", color: "red" } }] }),
  vis: JSON.stringify({ items: [{ start: "1911", content: "A", className: "x", subgroup: "y" }], groups: [] }),
};

function labelsOf({ channels }: Reading): readonly string[] {
  return [...fieldsOf(channels.facets), ...fieldsOf(channels.details)].map(({ label }) => label);
}

describe.each(Object.entries({ wordsRu, wordsZh }))("%s", (_, { file }) => {
  it.each(Object.entries(FILES))("has words for what the reader of %s calls facets and details", (format, text) => {
    const reading = read(text, { format: format as never });
    expect(reading.records).toHaveLength(1);
    const labels = labelsOf(reading);
    expect(labels.length).toBeGreaterThan(1);
    const said = labels.map((label) => phraseIn(file.labels!, label));
    expect(said.filter((label) => /\p{Script=Latin}/u.test(label.replace(/\((?:de)\)|（(?:de)）|IS[SB]N|IIIF/gu, "")))).toEqual([]);
  });

  it("has words for each kind of works that readers know", () => {
    const kinds = [...[RIS_KINDS, BIBTEX_KINDS, CSL_KINDS].flatMap((table) => Object.values(table)), ...`${BIBTEX_OWN} ${CSL_OWN}`.split(" "), "era"];
    expect(kinds.filter((kind) => !/^[^A-Za-z]+$/u.test(file.kinds![kind] ?? "none"))).toEqual([]);
  });

  it("has a word for when a letter was received", () => {
    expect(file.seconds![secondDateOf(read(CMIF).records)!]).toMatch(/^(?:получено|收到时间)$/u);
  });
});

describe("secondDateOf(records)", () => {
  it.each([
    [[{ id: "a", recorded: "1911", recordedAs: "received" }, { id: "b", recordedAs: "sent" }], "received"],
    [[{ id: "a", recorded: "1911", recordedAs: "received" }, { id: "b", recorded: "1912" }], null],
    [[{ id: "a", recorded: "1911", recordedAs: "received" }, { id: "b", recordedWritten: "soon", recordedAs: "sent" }], null],
    [[{ id: "a" }], null],
  ])("is what all that have one call it: %j", (records, called) => {
    expect(secondDateOf(records)).toBe(called);
  });

  it("leaves a column its name", () => {
    const reading = read("Date,Received\n1911-12-31,1912-01-04\n", { format: "csv" });
    expect(calledBy(reading, {}).recorded).toBe("Received");
  });
});
