import fc from "fast-check";
import { expect, test } from "vitest";
import { readCMIF } from "../../../src/formats/read-cmif.js";

const letters = (...descriptions: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
  <fileDesc>
    <titleStmt><title>An index</title></titleStmt>
    <publicationStmt><publisher>P</publisher><availability><licence target="https://example.org/by">CC BY 4.0</licence></availability><idno type="url">https://example.org/index.xml</idno></publicationStmt>
    <sourceDesc><bibl xml:id="e1" type="print">Collected
      Letters, <hi>vol. 1</hi></bibl><bibl xml:id="e2">Letters Online</bibl></sourceDesc>
  </fileDesc>
  <profileDesc>${descriptions.join("\n")}</profileDesc>
</teiHeader><text><body><p/></body></text></TEI>`;
const sentOn = (date: string) => `<correspDesc key="1"><correspAction type="sent"><persName>A</persName>${date}</correspAction></correspDesc>`;
const dateOf = (date: string) => {
  const { records: [record], problems } = readCMIF(letters(sentOn(date)));
  const { time, timeWritten, timeJulian } = record!;
  return { ...(time === undefined ? {} : { time }), ...(timeWritten === undefined ? {} : { timeWritten }), ...(timeJulian === undefined ? {} : { timeJulian }), ...(problems.length === 0 ? {} : { problems: problems.map(({ message }) => message) }) };
};

test("readCMIF(text) gives a letter with its sender, addressee, dates, places and edition", () => {
  const { records, problems, guesses, channels } = readCMIF(letters(`
    <correspDesc ref="https://example.org/letters/7" key="7" source="#e1 #e2">
      <correspAction type="sent"><persName ref="https://d-nb.info/gnd/1">Rosa Luxemburg</persName><placeName ref="https://www.geonames.org/2">Berlin</placeName><date when="1911-12-31"/></correspAction>
      <correspAction type="received"><persName ref="https://d-nb.info/gnd/3">Clara Zetkin</persName><placeName>Stuttgart</placeName><date when="1912-01-02"/></correspAction>
      <note>Answered.</note>
    </correspDesc>`));
  expect(records).toEqual([{
    id: "https://example.org/letters/7",
    time: "1911-12-31",
    recorded: "1912-01-02",
    recordedAs: "received",
    lane: ["Rosa Luxemburg"],
    laneIsAuthor: true,
    title: "Rosa Luxemburg to Clara Zetkin, Berlin",
    label: "To Clara Zetkin",
    href: "https://example.org/letters/7",
    facets: { "Addressee": ["Clara Zetkin"], "Place of sending": ["Berlin"], "Edition": ["Collected Letters, vol. 1", "Letters Online"] },
    details: {
      "References": ["Rosa Luxemburg: https://d-nb.info/gnd/1", "Berlin: https://www.geonames.org/2", "Clara Zetkin: https://d-nb.info/gnd/3"],
      "Note": ["Answered."],
      "Key": ["7"],
      "Place received": ["Stuttgart"],
      "Licence": ["CC BY 4.0 https://example.org/by"],
    },
  }]);
  expect(problems).toEqual([]);
  expect(guesses).toEqual([{ field: "title", column: "title", message: "\"An index\" is the title of the file, and no record; with it stands: P" }]);
  expect(Object.keys(channels.facets ?? {})).toEqual(["Addressee", "Place of sending", "Edition"]);
});

test("readCMIF(text) puts a letter of several senders in the lane of each, and one of nobody known in none", () => {
  const { records } = readCMIF(letters(
    "<correspDesc key='1'><correspAction type='sent'><persName>A</persName><orgName>B</orgName></correspAction><correspAction type='received'><name>C</name><persName>D</persName></correspAction></correspDesc>",
    "<correspDesc key='2'><correspAction type='sent'><persName>N. N.</persName></correspAction><correspAction type='received'><persName>Unknown</persName></correspAction></correspDesc>",
    "<correspDesc key='3'><correspAction type='received'><persName>C</persName></correspAction></correspDesc>",
    "<correspDesc key='4'><correspAction type='sent'><persName>A</persName><placeName>Z</placeName></correspAction></correspDesc>",
  ));
  expect(records.map(({ id, lane, title, label, facets, details }) => ({ id, lane, title, label, to: facets?.["Addressee"], unknown: [details?.["Sender"], details?.["Addressee"]] }))).toEqual([
    { id: "1", lane: ["A", "B"], title: "A and B to C and D", label: "To C and D", to: ["C", "D"], unknown: [undefined, undefined] },
    { id: "2", lane: undefined, title: "N. N. to Unknown", label: "To Unknown", to: undefined, unknown: [["N. N."], ["Unknown"]] },
    { id: "3", lane: undefined, title: "To C", label: "To C", to: ["C"], unknown: [undefined, undefined] },
    { id: "4", lane: ["A"], title: "A, Z", label: undefined, to: undefined, unknown: [undefined, undefined] },
  ]);
});

test.each([
  ["<date when='1911-12-31'/>", { time: "1911-12-31" }],
  ["<date when='1911-12'>December</date>", { time: "1911-12", timeWritten: "December" }],
  ["<date when='-0043-03-15'/>", { time: "-0043-03-15" }],
  ["<date from='1911-12-30' to='1911-12-31'/>", { time: "1911-12-30/1911-12-31", timeWritten: "from 1911-12-30, to 1911-12-31" }],
  ["<date from='1911-12-31' to='1911-12-31'/>", { time: "1911-12-31", timeWritten: "from 1911-12-31, to 1911-12-31" }],
  ["<date from='1911'/>", { time: "1911/", timeWritten: "from 1911" }],
  ["<date to='1911'/>", { time: "/1911", timeWritten: "to 1911" }],
  ["<date notBefore='1911-03' notAfter='1911-05'>spring</date>", { time: "[1911-03..1911-05]", timeWritten: "spring" }],
  ["<date notBefore='1911-03'/>", { time: "[1911-03..]", timeWritten: "not before 1911-03" }],
  ["<date notAfter='1911-03'/>", { time: "[..1911-03]", timeWritten: "not after 1911-03" }],
  ["<date from='1911' notAfter='1913'/>", { time: "1911/1913?", timeWritten: "from 1911, not after 1913" }],
  ["<date notBefore='1911' to='1913'/>", { time: "1911?/1913", timeWritten: "to 1913, not before 1911" }],
  ["<date when='1911' notBefore='1910'>early</date>", { time: "1911", timeWritten: "early (on 1911, not before 1910)" }],
  ["<date from='1911' to='1912' notAfter='1913'>x</date>", { time: "1911/1912", timeWritten: "x (from 1911, to 1912, not after 1913)" }],
  ["<date when='1911' cert='low'/>", { time: "1911?", timeWritten: "1911" }],
  ["<date when='1911' cert='high'/>", { time: "1911" }],
  ["<date when='1911' cert='medium' precision='low'/>", { time: "1911%", timeWritten: "1911" }],
  ["<date notBefore='1911' notAfter='1912' cert='medium'/>", { time: "[1911?..1912?]", timeWritten: "not before 1911, not after 1912" }],
  ["<date from='1911' to='1912' cert='low'/>", { time: "1911?/1912?", timeWritten: "from 1911, to 1912" }],
  ["<date when='1911-12-31T23:30:00-05:00'/>", { time: "1911-12-31", timeWritten: "1911-12-31T23:30:00-05:00" }],
  ["<date when='1911-12-31+14:00'/>", { time: "1911-12-31", timeWritten: "1911-12-31+14:00" }],
  ["<date when='1911-05:00'/>", { time: "1911", timeWritten: "1911-05:00" }],
  ["<date when='1900-03-01' calendar='#julian'>17 February</date>", { time: "1900-03-01", timeWritten: "17 February (Julian)", timeJulian: true }],
  ["<date when='1911-05-03' when-custom='1911-04-20' datingMethod='#julian'/>", { time: "1911-05-03", timeWritten: "1911-04-20 (Julian)", timeJulian: true }],
  ["<date calendar='julian'>17 February 1900</date>", { time: "1900-03-01", timeWritten: "17 February 1900 (Julian)", timeJulian: true }],
  ["<date notBefore='1898-01-18' notAfter='1898'>after 18 January 1898</date>", { time: "[1898-01-18..1898-12-31]", timeWritten: "after 18 January 1898" }],
  ["<date notBefore='1898-02' notAfter='1898' cert='low'/>", { time: "[1898-02?..1898-12?]", timeWritten: "not before 1898-02, not after 1898" }],
  ["<date notBefore='1896-02-20' notAfter='1896-02'/>", { time: "[1896-02-20..1896-02-29]", timeWritten: "not before 1896-02-20, not after 1896-02" }],
  ["<date from='1778-01-10' to='1778'/>", { time: "1778-01-10/1778", timeWritten: "from 1778-01-10, to 1778" }],
  ["<date from='1778-01-10' notAfter='1778-01'/>", { time: "1778-01-10/1778-01-31?", timeWritten: "from 1778-01-10, not after 1778-01" }],
  ["<date when-iso='1911'/>", { time: "1911" }],
  ["<date when-iso='1911-24'/>", { time: "1911-24" }],
  ["<date>1911-12-31</date>", { time: "1911-12-31" }],
  ["<date/>", {}],
])("readCMIF(text) reads %s", (date, expected) => {
  expect(dateOf(date)).toEqual(expected);
});

test.each([
  ["<date when='1953-06-31'/>", { timeWritten: "1953-06-31", problems: ["entry 1, date: \"1953-06-31\" is not a date"] }],
  ["<date when='1953-06-31'>end of June</date>", { timeWritten: "end of June (1953-06-31)", problems: ["entry 1, date: \"1953-06-31\" is not a date"] }],
  ["<date when='2001-24'/>", { timeWritten: "2001-24", problems: ["entry 1, date: \"2001-24\" is not a date"] }],
  ["<date notBefore='2001-31' notAfter='2002'/>", { time: "[..2002]", timeWritten: "not before 2001-31, not after 2002", problems: ["entry 1, date: \"2001-31\" is not a date"] }],
  ["<date when='1953-06-27Tnoon'/>", { timeWritten: "1953-06-27Tnoon", problems: ["entry 1, date: \"1953-06-27Tnoon\" is not a date"] }],
  ["<date from='1953' to='soon'/>", { time: "1953/", timeWritten: "from 1953, to soon", problems: ["entry 1, date: \"soon\" is not a date"] }],
  ["<date from='1954' to='1953'>x</date>", { timeWritten: "x (from 1954, to 1953)", problems: ["entry 1, date: \"1954/1953\" ends before it begins"] }],
  ["<date>some day</date>", { timeWritten: "some day", problems: ["entry 1, date: \"some day\" is not a date"] }],
])("readCMIF(text) guesses nothing of %s, and says so", (date, expected) => {
  expect(dateOf(date)).toEqual(expected);
});

test("readCMIF(text) counts entries from 1, and keeps one with a date that is none", () => {
  const { records, problems } = readCMIF(letters(sentOn("<date when='1953'/>"), sentOn("<date when='1954'/>").replace("key=\"1\"", "key=\"2\""), sentOn("<date when='1953-06-31'/>").replace("key=\"1\"", "key=\"3\"")));
  expect(records.map(({ time }) => time)).toEqual(["1953", "1954", undefined]);
  expect(problems).toEqual([{ index: 2, id: "", field: "date", value: "1953-06-31", expected: "a date such as 1953, 1953-12 or 1953-12-31", message: "entry 3, date: \"1953-06-31\" is not a date", parts: { table: "", unit: "entry", row: 3, reason: "is not a date" } }]);
});

test("readCMIF(text) reads the letters of a corpus, each with what its own header says", () => {
  const one = (id: string, extra: string) => `<TEI xml:id="${id}"><teiHeader><fileDesc><titleStmt><title>Letter ${id}</title></titleStmt>
    <publicationStmt><idno type="URI">https://example.org/${id}</idno></publicationStmt><sourceDesc><bibl>Papers ${id}</bibl></sourceDesc></fileDesc>
    <profileDesc><correspDesc><correspAction type="sent"><persName ref="#p1"/>${extra}</correspAction></correspDesc><particDesc><listPerson><person xml:id="p1"><persName>Ada</persName></person></listPerson></particDesc></profileDesc></teiHeader></TEI>`;
  const { records, problems } = readCMIF(`<teiCorpus><teiHeader><fileDesc><publicationStmt><licence>CC0</licence></publicationStmt></fileDesc></teiHeader>${one("a", "<date when='1843'/>")}${one("b", "<date when='1844' evidence='internal'/>")}</teiCorpus>`);
  expect(problems).toEqual([]);
  expect(records).toEqual([
    { id: "a", time: "1843", lane: ["Ada"], laneIsAuthor: true, title: "Letter a", href: "https://example.org/a", facets: { Edition: ["Papers a"] }, details: { References: ["Ada: #p1"], Licence: ["CC0"] } },
    { id: "b", time: "1844", lane: ["Ada"], laneIsAuthor: true, title: "Letter b", href: "https://example.org/b", facets: { Edition: ["Papers b"] }, details: { "References": ["Ada: #p1"], "Evidence for the date": ["internal"], "Licence": ["CC0"] } },
  ]);
});

test("readCMIF(text) tells the title of a file of letters and who made it, and keeps who made a letter's own document", () => {
  const one = (key: string) => `<TEI><teiHeader><titleStmt><title>T${key}</title><editor>E. Evans</editor><funder>F</funder></titleStmt><publicationStmt><publisher>P</publisher></publicationStmt><correspDesc ${key}/></teiHeader></TEI>`;
  const { records, guesses } = readCMIF(`<teiCorpus><teiHeader><titleStmt><title>All</title></titleStmt></teiHeader>${one("")}${one("key='7'")}</teiCorpus>`);
  expect(records.map(({ title, details }) => [title, details])).toEqual([["T", { Editor: ["E. Evans"], funder: ["F"], Publisher: ["P"] }], [undefined, { Key: ["7"] }]]);
  expect(guesses.map(({ message }) => message)).toEqual(['"All" is the title of the file, and no record', '"Tkey=\'7\'" is the title of the file, and no record; with it stands: E. Evans; F; P']);
});

test("readCMIF(text) takes a licence from a letter's own header or the corpus's, never from another letter's", () => {
  const one = (licence: string) => `<TEI><publicationStmt>${licence}</publicationStmt><correspDesc/></TEI>`;
  const { records } = readCMIF(`<teiCorpus>${one("<licence>CC0</licence>")}${one("")}</teiCorpus>`);
  expect(records.map(({ details }) => details?.["Licence"])).toEqual([["CC0"], undefined]);
});

test("readCMIF(text) keeps what else an entry says in the details", () => {
  const { records: [record] } = readCMIF(letters(`<correspDesc key="7" source="#gone" ref="letter7">
    <correspAction type="sent"><persName cert="low" key="k9">A</persName><date when="1911"/><date when="1912">again</date></correspAction>
    <correspAction type="forwarded"><persName>B</persName><date when="1913"/></correspAction>
    <correspContext><ref type="prev">Letter 6</ref></correspContext>
    <note>On <ref type="cmif:mentionsPerson" target="https://d-nb.info/gnd/5">Max</ref></note>
  </correspDesc>`));
  expect(record?.facets).toEqual({ Edition: ["#gone"] });
  expect(record?.href).toBeUndefined();
  expect(record?.details).toEqual({
    "References": ["A: k9"],
    "Certainty": ["A: low"],
    "forwarded": ["B, 1913"],
    "correspContext": ["Letter 6"],
    "mentionsPerson": ["Max: https://d-nb.info/gnd/5"],
    "Note": ["On"],
    "Key": ["7"],
    "Reference": ["letter7"],
    "Sent also": ["again"],
    "Licence": ["CC BY 4.0 https://example.org/by"],
  });
});

test("readCMIF(text) tells apart letters of the same number in several editions, and reports the same within one", () => {
  const numbered = (source: string) => `<correspDesc key="1" source="${source}"/>`;
  const { records, problems } = readCMIF(letters(numbered("#e1"), numbered("#e2"), numbered("#e1")));
  expect(records.map(({ id }) => id)).toEqual(["#e1-1", "#e2-1", "#e1-1-2"]);
  expect(problems.map(({ message }) => message)).toEqual(["entry 3, id: \"#e1-1\" was seen before; this one is kept as \"#e1-1-2\""]);
});

test("readCMIF(text) tells letters of one address apart by their numbers, and reports the same address of letters without", () => {
  const at = (address: string, key = "") => `<correspDesc ref="https://example.org/${address}" ${key === "" ? "" : `key="${key}"`}/>`;
  const { records, problems } = readCMIF(letters(at("page1", "S. 1"), at("page1", "S. 1b"), at("page2", "S. 2"), at("page3"), at("page3")));
  expect(records.map(({ id }) => id)).toEqual(["S. 1", "S. 1b", "https://example.org/page2", "https://example.org/page3", "https://example.org/page3-2"]);
  expect(records.map(({ href }) => href)).toEqual(["https://example.org/page1", "https://example.org/page1", "https://example.org/page2", "https://example.org/page3", "https://example.org/page3"]);
  expect(problems.map(({ index }) => index)).toEqual([4]);
});

test("readCMIF(text) puts whom a reference calls unknown in no lane, whatever the name, nor one who has only a number", () => {
  const { records } = readCMIF(letters(`<correspDesc><correspAction type="sent"><persName ref="http://correspSearch.net/unknown">A stranger</persName><persName>Unbekannt (1)</persName><persName>[NN]</persName></correspAction>
    <correspAction type="received"><persName>A stranger</persName><persName ref="https://www.correspsearch.net/unknown">Another</persName></correspAction></correspDesc>`));
  expect(records[0]).toMatchObject({ facets: { Addressee: ["A stranger"] }, details: { Sender: ["A stranger", "Unbekannt (1)", "[NN]"], Addressee: ["Another"] } });
  expect(records[0]?.lane).toBeUndefined();
});

test("readCMIF(text) keeps what names and places are known by, and what else an entry has", () => {
  const { records } = readCMIF(letters(`<correspDesc n="7" corresp="https://example.org/archive/7"><correspAction type="sent"><persName ref="https://example.org/a" corresp="people.xml#a" evidence="conjecture" role="editor">A</persName>
    <placeName evidence="internal" cert="low">Z</placeName></correspAction></correspDesc>`));
  expect(records[0]?.details).toEqual({
    "References": ["A: https://example.org/a", "A: people.xml#a"],
    "Certainty": ["Z: low"],
    "Evidence": ["A: conjecture", "Z: internal"],
    "Role": ["A: editor"],
    "n": ["7"],
    "corresp": ["https://example.org/archive/7"],
    "Publisher": ["P"],
    "Licence": ["CC BY 4.0 https://example.org/by"],
  });
});

test("readCMIF(text) keeps what else is said of a date, and notes within dates, names and places", () => {
  const { records } = readCMIF(letters(sentOn(`<date when="1911-05-03" when-custom="1911-04-20" datingMethod="#julian" resp="#ed" evidence="internal" cert="low" n="2">20 April<hi><note>By the <ref type="postmark" target="p.png">postmark</ref>.</note></hi></date>
    <persName>B<note>Her sister.</note></persName><placeName>Z<note/></placeName><date notBefore="1911" calendar="#hebrew" notAfter-custom="5672"><note>Of the copy.</note></date>`)));
  expect(records[0]).toMatchObject({ title: "A and B, Z", timeWritten: "20 April (Julian)" });
  expect(records[0]?.details).toEqual({
    "when-custom": ["1911-04-20"],
    "Responsibility for the date": ["#ed"],
    "Evidence for the date": ["internal"],
    "n": ["2"],
    "postmark": ["postmark: p.png"],
    "Note": ["By the .", "B: Her sister.", "Of the copy."],
    "calendar": ["#hebrew"],
    "notAfter-custom": ["5672"],
    "Sent also": ["not before 1911"],
    "Key": ["1"],
    "Licence": ["CC BY 4.0 https://example.org/by"],
  });
});

test("readCMIF(text) makes no link of an address that is none", () => {
  const { records } = readCMIF(letters("<correspDesc ref='javascript:alert(1)'/>"));
  expect(records[0]?.href).toBeUndefined();
  expect(records[0]?.details?.["Reference"]).toEqual(["javascript:alert(1)"]);
});

test("readCMIF(text) says what is wrong with a file, with its line, and keeps the letters before that", () => {
  const whole = letters(sentOn("<date when='1911'/>"), "<correspDesc>\n</profileDesc>");
  expect(readCMIF(whole).records.map(({ time }) => time)).toEqual(["1911", undefined]);
  expect(readCMIF(whole).problems.map(({ message }) => message)).toEqual(["line 11: \"</profileDesc>\" does not close <correspDesc>; what follows is not read"]);
  expect(readCMIF("a,b\n1,2").problems.map(({ message }) => message)).toEqual(["line 1: \"a,b 1,2\" stands outside of the outermost element, and ends the reading", "the file has no correspDesc"]);
  expect(readCMIF("").problems).toHaveLength(2);
  expect(readCMIF(letters()).problems.map(({ message }) => message)).toEqual(["the file has no correspDesc"]);
});

test("readCMIF(bytes) reads UTF-16 by its mark, another encoding as the file declares it, and tells a guess", () => {
  const text = letters("<correspDesc><correspAction type='sent'><persName>Žofie é</persName></correspAction></correspDesc>");
  const utf16 = new Uint8Array(new Uint16Array([...`\ufeff${text}`].map((character) => character.charCodeAt(0))).buffer);
  expect(readCMIF(utf16)).toMatchObject({ records: [{ lane: ["Žofie é"] }], problems: [], guesses: [] });
  const bytes = (source: string) => Uint8Array.from(source, (character) => character.charCodeAt(0));
  const latin = text.replace("Žofie", "\u00a6").replace("é", "\u00e9");
  expect(readCMIF(bytes(latin.replace("UTF-8", "iso-8859-15")))).toMatchObject({ records: [{ lane: ["Š é"] }], guesses: [] });
  for (const label of ["UTF-8", "no-such"]) expect(readCMIF(bytes(latin.replace("UTF-8", label)))).toMatchObject({ records: [{ lane: ["¦ é"] }], guesses: [{ field: "encoding", column: "" }] });
  const unmarked = utf16.slice(2);
  expect(readCMIF(unmarked).records).toEqual([]);
  expect(readCMIF(unmarked).problems.length).toBeGreaterThan(0);
});

test("readCMIF(text) expands no entity, and takes prototype keys, NULs and halves of characters as text", () => {
  const { records, problems } = readCMIF(`<!DOCTYPE TEI [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>${letters("<correspDesc key='__proto__'><__proto__>p\u0000\ud800q</__proto__><constructor>&b;&x;</constructor><correspAction type='sent'><persName>&lt;script&gt;</persName></correspAction></correspDesc>").replace(/^<\?xml.*\n/, "")}`);
  expect(records[0]?.id).toBe("__proto__");
  expect(records[0]?.lane).toEqual(["<script>"]);
  expect(Object.entries(records[0]?.details ?? {})).toEqual([["__proto__", ["p\ufffdq"]], ["constructor", ["&b;&x;"]], ["Key", ["__proto__"]], ["Licence", ["CC BY 4.0 https://example.org/by"]]]);
  expect(problems).toHaveLength(2);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("readCMIF(text) takes time linear in a file of one kind of thing, however it nests", () => {
  const depth = 40_000;
  const nested = (name: string) => `${`<${name} type="sent" ref="#r" xml:id="r">x`.repeat(depth)}${`</${name}>`.repeat(depth)}`;
  for (const name of ["TEI", "titleStmt", "publicationStmt", "licence", "bibl", "person", "correspDesc"]) {
    expect(readCMIF(`<TEI><sourceDesc>${name === "bibl" ? nested(name) : ""}</sourceDesc>${nested(name)}</TEI>`).records.length).toBeLessThan(2);
  }
  for (const name of ["correspAction", "persName", "date", "note"]) {
    expect(readCMIF(`<TEI><correspDesc>${nested(name)}<correspAction type='sent'>${nested(name)}${`<${name}/>`.repeat(depth)}</correspAction></correspDesc></TEI>`).records).toHaveLength(1);
  }
  expect(readCMIF(`<TEI>${"<correspDesc><correspAction type='sent'><persName>A</persName></correspAction></correspDesc>".repeat(20_000)}</TEI>`).records).toHaveLength(20_000);
  expect(readCMIF(letters(sentOn(`<date when='${"1".repeat(1_000_000)}'/>`))).problems).toHaveLength(1);
});

test("readCMIF(text) reads any letters back as they were written", () => {
  const day = fc.date({ min: new Date("1500-01-01"), max: new Date("1999-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const word = fc.stringMatching(/^[A-Z][a-zé]{0,6}( [A-Z][a-z]{0,4})?$/).filter((name) => !/^(?:nn|unknown|unbekannt|inconnue?)$/i.test(name));
  const letter = fc.record({ key: fc.uuid(), from: fc.uniqueArray(word, { maxLength: 3 }), to: fc.uniqueArray(word, { maxLength: 3 }), place: fc.option(word), date: fc.uniqueArray(day, { maxLength: 2 }).map((days) => days.sort()) });
  fc.assert(
    fc.property(fc.uniqueArray(letter, { selector: ({ key }) => key, minLength: 1, maxLength: 5 }), (all) => {
      const names = (list: readonly string[]) => list.map((name) => `<persName>${name}</persName>`).join("\n  ");
      const { records, problems } = readCMIF(letters(...all.map(({ key, from, to, place, date: [a, b] }) => `<correspDesc key="${key}">
        <correspAction type="received">${names(to)}</correspAction>
        <correspAction type="sent">${names(from)}${place === null ? "" : `<placeName>${place}</placeName>`}${a === undefined ? "" : b === undefined ? `<date when="${a}"/>` : `<date notBefore="${a}" notAfter="${b}"/>`}</correspAction>
      </correspDesc>`)));
      const orNone = (list: readonly string[]) => (list.length === 0 ? undefined : list);
      expect(problems).toEqual([]);
      expect(records.map(({ id, time, lane, facets }) => ({ id, time, lane, to: facets?.["Addressee"], place: facets?.["Place of sending"] }))).toEqual(
        all.map(({ key, from, to, place, date: [a, b] }) => ({ id: key, time: b === undefined ? a : `[${a}..${b}]`, lane: orNone(from), to: orNone(to), place: place === null ? undefined : [place] })),
      );
    }),
  );
});
