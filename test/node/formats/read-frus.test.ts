import fc from "fast-check";
import { expect, test } from "vitest";
import { readFRUS } from "../../../src/formats/read-frus.js";

const volume = (body: string, header = "") => `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0" xml:id="frus1999v01"><teiHeader>${header}</teiHeader><text><body>
  ${body}
</body></text></TEI>`;
const bounds = (min: string, max = min) => `frus:doc-dateTime-min="${min}" frus:doc-dateTime-max="${max}"`;
const documentOf = (inner: string, attributes = "") => `<div type="document" subtype="historical-document" xml:id="d1" n="1" ${attributes}>${inner}</div>`;
const dated = (dateline: string, attributes = "") => {
  const { records: [record], problems } = readFRUS(volume(documentOf(`<opener><dateline>${dateline}</dateline></opener>`, attributes)));
  const { time, timeWritten, timeJulian } = record!;
  return [time, timeWritten, ...(timeJulian === undefined ? [] : ["julian"]), ...problems.map(({ message }) => message)];
};

/** A list as volumes have in front, with the names parted from offices by a comma that may stand in the name. */
const persons = (...names: readonly (readonly [id: string, name: string])[]) => `<div type="section" xml:id="persons"><head>List of Persons</head><list type="names">
  ${names.map(([id, name]) => `<item><hi rend="strong"><persName xml:id="${id}">${name}</persName>,</hi> an office <persName corresp="#p_B1">Brown</persName></item>`).join("\n")}</list></div>`;

test("readFRUS(text) gives a document with its chapter, date, participants, source and address", () => {
  const { records, problems, guesses } = readFRUS(volume(`
    <div type="compilation" xml:id="comp1"><head>China<note n="1">See the preface.</note></head>
    <div type="chapter" xml:id="ch1"><head>The
      Conference</head>
    <div type="document" subtype="historical-document" xml:id="d7" n="7" ${bounds("1951-06-27T00:00:00-05:00", "1951-06-27T23:59:59-05:00")}>
      <head>7. Memorandum of Conversation, by the <gloss type="from">Adviser</gloss><note n="1" type="source" xml:id="d7fn1">Source: Central Files, <hi>611.93</hi>. Secret.</note></head>
      <opener><seg>SECRET</seg><dateline><placeName><hi>Washington</hi></placeName>, <date when="1951-06-27" calendar="gregorian">June 27,
        1951.<note n="2">Corrected.</note></date></dateline></opener>
      <list type="subject"><head>SUBJECT</head><item>Trade<note>Not printed.</note></item></list>
      <list type="participants"><head>PARTICIPANTS</head>
        <item>American side<list><item><persName corresp="#p_A1">Adams</persName>, Chairman<note n="3">A note.</note></item><item>An interpreter</item></list></item>
        <item>Mr. <persName>Brown</persName> and Mr. <persName>Clark</persName></item></list>
      <p>The body<note n="4">A footnote.</note>, <persName>Davis</persName>.</p>
      <closer><signed><persName>E. Evans</persName></signed></closer>
    </div></div></div>`));
  expect(problems).toEqual([]);
  expect(guesses).toEqual([{ field: "kind", column: "head", message: "what kind of document it is, is read from the first words of its head" }]);
  expect(records).toEqual([{
    id: "d7",
    time: "1951-06-27",
    timeWritten: "June 27, 1951.",
    lane: ["The Conference"],
    title: "7. Memorandum of Conversation, by the Adviser",
    label: "Trade",
    kind: "Memorandum of Conversation",
    href: "https://history.state.gov/historicaldocuments/frus1999v01/d7",
    facets: { From: ["Adviser"], Place: ["Washington"], Participants: ["Adams", "An interpreter", "Brown", "Clark"] },
    details: {
      "Source": ["Central Files, 611.93. Secret."],
      "Heading": ["SECRET"],
      "Subject": ["Trade"],
      "Participants as printed": ["American side", "Adams, Chairman", "An interpreter", "Mr. Brown and Mr. Clark"],
      "Signature": ["E. Evans"],
      "Number": ["7"],
      "Part of the volume": ["China"],
    },
  }]);
});

test("readFRUS(text) names what is attached to a document, and tells the title of the volume", () => {
  const { records, guesses } = readFRUS(volume(
    documentOf("<head>1. Paper</head><frus:attachment><head>Tab A<note>Not printed.</note></head><opener>SECRET</opener></frus:attachment><frus:attachment><p>x</p></frus:attachment>"),
    "<titleStmt><title type='series'>FRUS</title><title type='complete'>FRUS, 1999, I</title><editor>E. Evans</editor></titleStmt>",
  ));
  expect(records[0]!.details).toEqual({ Attachment: ["Tab A", "without a title"], Number: ["1"] });
  expect(guesses[0]!.message).toBe('"FRUS, 1999, I" is the title of the volume, and no record; with it stands: FRUS; E. Evans');
});

test.each([
  ["the day of both", "<date when='1951-06-27'>June 27</date>", bounds("1951-06-27T00:00:00-05:00", "1951-06-27T23:59:59-05:00"), ["1951-06-27", "June 27"]],
  ["the day of the place, where Washington's is the day before", "<date when='1951-06-27T03:00:00+08:00'>June 27, 3 a.m.</date>", bounds("1951-06-26T14:00:00-05:00"), ["1951-06-27", "June 27, 3 a.m."]],
  ["when it lasted, where the dateline says so", "<date from='1951-06-27' to='1951-06-29'/>", bounds("1951-06-27T00:00:00-05:00", "1951-06-29T23:59:59-05:00"), ["1951-06-27/1951-06-29", "from 1951-06-27, to 1951-06-29"]],
  ["the hours of one day as that day", "<date from='1951-06-27T20:00:00+08:00' to='1951-06-27T23:00:00+08:00'>June 27</date>", bounds("1951-06-27T07:00:00-05:00", "1951-06-27T10:00:00-05:00"), ["1951-06-27", "June 27"]],
  ["the month that the dateline states", "<date when='1951-06'>June 1951</date>", bounds("1951-06-01T00:00:00-05:00", "1951-06-30T23:59:59-05:00"), ["1951-06", "June 1951"]],
  ["the volume's bounds where the dateline's are others", "<date when='1915-06-27'>June 27</date>", bounds("1951-06-27T00:00:00-05:00", "1951-06-28T23:59:59-05:00"), ["[1951-06-27..1951-06-28]", "June 27"]],
  ["the volume's bounds without a dateline's", "n.d.", bounds("1951-06-01T00:00:00-05:00", "1951-07-15T23:59:59-05:00"), ["[1951-06-01..1951-07-15]", undefined]],
  ["an open bound", "", "frus:doc-dateTime-max=\"1951-07-15T23:59:59-05:00\"", ["[..1951-07-15]", undefined]],
  ["the dateline without bounds", "<date notBefore='1951-06' notAfter='1951-08'>summer</date>", "", ["[1951-06..1951-08]", "summer"]],
  ["a Julian date by its Gregorian day", "<date when='1900-03-01' calendar='julian'>17 February</date>", bounds("1900-03-01T00:00:00-05:00"), ["1900-03-01", "17 February (Julian)", "julian"]],
  ["nothing of what is no date", "<date when='1951-06-31'>June 31</date>", "", [undefined, "June 31 (1951-06-31)", "entry 1, date: \"1951-06-31\" is not a date"]],
  ["nothing of bounds that are none", "", bounds("soon", "1951-06-31T00:00:00-05:00"), [undefined, undefined, "entry 1, doc-dateTime-min: \"soon\" is not a date", "entry 1, doc-dateTime-max: \"1951-06-31T00:00:00-05:00\" is not a date"]],
  ["nothing of bounds that end before they begin", "", bounds("1952-01-01T00:00:00-05:00", "1951-01-01T00:00:00-05:00"), [undefined, undefined, "entry 1, doc-dateTime-max: \"[1952-01-01..1951-01-01]\" ends before it begins"]],
])("readFRUS(text) reads as the time %s", (_, dateline, attributes, expected) => {
  expect(dated(dateline, attributes)).toEqual(expected);
});

test.each([
  ["16. Telegram From the Embassy in the Soviet Union to the Department of State", "Telegram"],
  ["15. Circular Airgram From the Department of State", "Circular Airgram"],
  ["Memorandum of a conversation, Moscow, June 3, 1961", "Memorandum of a conversation"],
  ["[12]. Memorandum of Discussion at the 232d Meeting", "Memorandum of Discussion"],
  ["17. Paper Prepared by the Division of Research", "Paper"],
  ["Minutes of the Fifth Meeting", "Minutes"],
  ["3. Editorial Note", "Editorial Note"],
  ["Communiqué in Paris", "Communiqué"],
  ["The Ambassador in France (Caffery) to the Secretary of State", undefined],
  ["Notebook", undefined],
])("readFRUS(text) reads the kind in the head %j as %j", (head, kind) => {
  expect(readFRUS(volume(documentOf(`<head>${head}</head>`))).records[0]?.kind).toBe(kind);
});

test("readFRUS(text) reads the kind from a source line or the subtype where the head has none", () => {
  const { records, guesses } = readFRUS(volume(`
    <div type="document" xml:id="d1"><note rend="inline" type="source">851<gloss>G</gloss>.01/3–1749: Telegram</note><head>The <persName type="from">Abbott</persName> to the <gloss type="to">Secretary</gloss></head></div>
    <div type="document" xml:id="d2" subtype="editorial-note"><head>A Change of Ministers</head></div>`));
  expect(records.map(({ kind, label, facets, details }) => ({ kind, label, facets, source: details?.["Source"] }))).toEqual([
    { kind: "Telegram", label: "The Abbott to the Secretary", facets: { From: ["Abbott"], To: ["Secretary"] }, source: ["851G.01/3–1749: Telegram"] },
    { kind: "editorial note", label: "A Change of Ministers", facets: undefined, source: undefined },
  ]);
  expect(guesses).toEqual([]);
});

test("readFRUS(text) takes as the lane the chapter, else the compilation, else whatever part is around", () => {
  const part = (type: string, head: string, inner: string) => `<div type="${type}"><head>${head}</head>${inner}</div>`;
  const numbered = (n: number) => `<div type="document" xml:id="d${n}"><head>${n}. Letter</head></div>`;
  const { records } = readFRUS(volume(
    part("compilation", "A", part("chapter", "B", part("subchapter", "C", numbered(1)) + numbered(2)) + part("subchapter", "D", numbered(3))) + part("section", "E", numbered(4)) + numbered(5) + `<div type="chapter">${numbered(6)}</div>`,
  ));
  expect(records.map(({ id, lane, details }) => [id, lane?.[0], details?.["Part of the volume"]])).toEqual([
    ["d1", "B", ["A", "C"]],
    ["d2", "B", ["A"]],
    ["d3", "A", ["D"]],
    ["d4", "E", undefined],
    ["d5", undefined, undefined],
    ["d6", undefined, undefined],
  ]);
});

test("readFRUS(text) takes nothing of an attachment or a quotation for the document's own", () => {
  const attached = "<head>Memorandum by Brown</head><opener><dateline><placeName>Paris</placeName><date when='1940-01-01'>then</date></dateline></opener><list type='participants'><item>Brown</item></list>";
  const { records } = readFRUS(volume(`<div type="chapter">${documentOf(`<head>1. Letter</head><div type="attachment">${attached}</div><frus:attachment>${attached}</frus:attachment><p><quote>${attached}</quote></p><note>${attached}</note>`, bounds("1951-06-27T00:00:00-05:00"))}
    <div type="document" xml:id="d2"><head>2. Note</head></div></div>`));
  expect(records).toEqual([
    { id: "d1", time: "1951-06-27", title: "1. Letter", label: "Letter", kind: "Letter", href: "https://history.state.gov/historicaldocuments/frus1999v01/d1", details: { Attachment: ["Memorandum by Brown"], Number: ["1"] } },
    { id: "d2", title: "2. Note", label: "Note", kind: "Note", href: "https://history.state.gov/historicaldocuments/frus1999v01/d2" },
  ]);
});

test("readFRUS(text) keeps a dateline that says more than place and date, and further dates", () => {
  const { records: [record] } = readFRUS(volume(documentOf("<head>1. Letter</head><dateline>[Received by courier, <date when='1951-06-28'>June 28</date>]</dateline><closer>Yours,<dateline><placeName>Paris</placeName>, <date when='1951-06-27'>June 27</date></dateline></closer>", bounds("1951-06-28T00:00:00-05:00"))));
  expect(record).toMatchObject({ time: "1951-06-28", facets: { Place: ["Paris"] } });
  expect(record?.details).toEqual({ "Dateline": ["[Received by courier, June 28]"], "Signature": ["Yours,"], "Also dated": ["June 27"], "Number": ["1"] });
});

test("readFRUS(text) makes an address only of a volume that the file states", () => {
  const hrefs = (text: string) => readFRUS(text).records.map(({ href }) => href);
  const one = documentOf("<head>1. Letter</head>");
  expect(hrefs(volume(one).replace(" xml:id=\"frus1999v01\"", ""))).toEqual([undefined]);
  expect(hrefs(volume(one, "<idno type='frus'>frus1999v02</idno>").replace(" xml:id=\"frus1999v01\"", ""))).toEqual(["https://history.state.gov/historicaldocuments/frus1999v02/d1"]);
  expect(hrefs(volume(one).replace("frus1999v01", "../x?y"))).toEqual([undefined]);
  expect(hrefs(volume("<div type='document'><head>1. Letter</head></div>"))).toEqual([undefined]);
});

test("readFRUS(text) tells apart the documents of several volumes in a corpus", () => {
  const tei = (id: string) => `<TEI xml:id="${id}"><text>${documentOf("<head>1. Letter</head>")}</text></TEI>`;
  const { records, problems } = readFRUS(`<teiCorpus>${tei("a")}${tei("b")}</teiCorpus>`);
  expect(records.map(({ id, href }) => [id, href])).toEqual([["a-d1", "https://history.state.gov/historicaldocuments/a/d1"], ["b-d1", "https://history.state.gov/historicaldocuments/b/d1"]]);
  expect(problems).toEqual([]);
});

test("readFRUS(text) says what is wrong with a file, with its line, and keeps the documents before that", () => {
  const { records, problems } = readFRUS(volume(`${documentOf("<head>1. Letter</head>")}\n<div type="document" xml:id="d2"><head>2. Note</hea></div>`));
  expect(records.map(({ id, title }) => [id, title])).toEqual([["d1", "1. Letter"], ["d2", "2. Note"]]);
  expect(problems.map(({ message }) => message)).toEqual(["line 4: \"</hea>\" does not close <head>; what follows is not read"]);
  expect(readFRUS("<TEI/>").problems.map(({ message }) => message)).toEqual(["the file has no div of type document"]);
  expect(readFRUS(new Uint8Array()).problems).toHaveLength(2);
});

test("readFRUS(text) expands no entity, and takes prototype keys, NULs and halves of characters as text", () => {
  const { records } = readFRUS(`<!DOCTYPE TEI [<!ENTITY a "aaaa"><!ENTITY x SYSTEM "file:///etc/passwd">]>${volume(documentOf("<head>&a;&x;&amp;amp;\u0000\udc00 &lt;b></head><__proto__>x</__proto__><list type='participants'><item>__proto__</item><item>constructor</item></list>").replace("d1", "__proto__")).replace(/^<\?xml.*\n/, "")}`);
  expect(records[0]).toMatchObject({ id: "__proto__", title: "&a;&x;&amp;\ufffd <b>", facets: { Participants: ["__proto__", "constructor"] } });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("readFRUS(text) takes time linear in a file of one kind of thing, however it nests", () => {
  const depth = 40_000;
  const nested = (tag: string) => `${`<${tag}>x`.repeat(depth)}${`</${tag.split(" ")[0]!}>`.repeat(depth)}`;
  for (const tag of ["head", "opener", "dateline", "date when='1951'", "list type='participants'", "persName type='from'", "note type='source'", "idno type='frus'", "attachment", "item"]) {
    expect(readFRUS(volume(`${nested(tag)}${documentOf(`${nested(tag)}<dateline>${nested(tag)}</dateline><list type='participants'>${nested(tag)}</list>`)}`)).records).toHaveLength(1);
  }
  expect(readFRUS(volume(documentOf(`<list type="participants"><item>${"<persName>A</persName>".repeat(200_000)}</item></list>`))).records[0]?.facets).toEqual({ Participants: ["A"] });
  expect(readFRUS(volume(`${"<div type='chapter'><head>A</head>".repeat(depth)}${"<div type='document'><head>1. Letter</head></div>".repeat(depth)}`)).records).toHaveLength(depth);
  expect(readFRUS(volume("<div type='document'><head>1. Letter</head>".repeat(depth))).records).toHaveLength(depth);
});

test.each([" ", " ;", ", a", "),", ","])("readFRUS(text) takes time linear in a dateline of many %j, and in a name of the volume's list", (piece) => {
  const many = `1955${piece.repeat(200_000)}x`;
  expect(dated(many)[0]).toBe(undefined);
  expect(dated(`Washington, ${piece.repeat(200_000)}, February 3, 1955.`)[0]).toBe("1955-02-03");
  expect(readFRUS(volume(`${persons(["p_A1", many])}${documentOf("<head>1. Letter</head>")}`)).records).toHaveLength(1);
});

test("readFRUS(text) lets no footnote into a head, wherever it stands", () => {
  const piece = fc.oneof(fc.constantFrom("Letter", " ", "<hi>From</hi>", "<pb n='1'/>", "<lb/>", "<gloss type='to'>the Consul</gloss>"), fc.constantFrom("<note>FOOTNOTE</note>", "<hi>x<note n='1'><p>FOOTNOTE</p></note></hi>", "<note type='source'>FOOTNOTE</note>", "<gloss type='from'>y<note>FOOTNOTE</note></gloss>"));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const { records: [record] } = readFRUS(volume(documentOf(`<head>1. Note ${pieces.join("")}</head>`)));
      const withoutNotes = pieces.map((each) => each.replace(/<note.*<\/note>/, "").replace("<lb/>", " ").replace(/<[^>]*>/g, "")).join("");
      expect(record?.title).toBe(`1. Note ${withoutNotes}`.replace(/ +/g, " ").trim());
      expect(JSON.stringify([record?.facets, record?.label, record?.kind])).not.toContain("FOOTNOTE");
      expect(record?.details?.["Source"]?.length ?? 0).toBe(pieces.some((each) => each.includes("source")) ? 1 : 0);
    }),
  );
});

test("readFRUS(text) calls a person as the volume's list of persons does, where a document refers to it, and keeps what is printed", () => {
  const { records: [first, second], problems } = readFRUS(volume(`${persons(["p_A1", "Adams, Ann A.,"], ["p_B1", "Brown, General Bob, Jr."])}
    <div type="document" xml:id="d1"><head>1. Telegram From the Ambassador (<persName type="from" corresp="#p_A1"><hi>adams</hi></persName>) to <persName type="to" corresp="#p_none">Clark</persName></head>
      <list type="participants"><item>Mr. <persName corresp="#p_B1">Bob Brown</persName>, Chairman</item><item>Mr. <persName>Davis</persName></item></list></div>
    <div type="document" xml:id="d2"><list type="participants"><item>General <persName corresp="#p_B1">Brown</persName></item></list></div>`));
  expect(problems).toEqual([]);
  expect(first).toMatchObject({
    title: "1. Telegram From the Ambassador (adams) to Clark",
    facets: { From: ["Adams, Ann A."], To: ["Clark"], Participants: ["Brown, General Bob, Jr.", "Davis"] },
    details: { "Participants as printed": ["Mr. Bob Brown, Chairman", "Mr. Davis"] },
  });
  expect(second).toMatchObject({ facets: { Participants: ["Brown, General Bob, Jr."] }, details: { "Participants as printed": ["General Brown"] } });
});

test("readFRUS(text) calls a person as the list of the same volume does, not of another in the corpus", () => {
  const one = (name: string, id: string) => volume(`${persons(["p_A1", name])}<div type="document" xml:id="${id}"><head>From <persName type="from" corresp="#p_A1">A.</persName></head></div>`).replace(/^.*\n/, "");
  const { records } = readFRUS(`<teiCorpus>${one("Adams, Ann", "d1")}${one("Abel, Amy", "d2")}</teiCorpus>`);
  expect(records.map(({ facets }) => facets!["From"])).toEqual([["Adams, Ann"], ["Abel, Amy"]]);
});

test("readFRUS(text) says once who took part, where they are printed as they are called", () => {
  const { records: [record] } = readFRUS(volume(documentOf(`<list type="participants"><item><persName>Adams</persName></item><item>Brown</item></list>`)));
  expect([record?.facets, record?.details?.["Participants as printed"]]).toEqual([{ Participants: ["Adams", "Brown"] }, undefined]);
});

test.each([
  ["Washington, February 3, 1955.", { time: "1955-02-03", timeWritten: "February 3, 1955" }, []],
  ["<placeName>Moscow</placeName>, 3 February 1955", { time: "1955-02-03", timeWritten: "3 February 1955" }, []],
  ["Washington, 1955", { time: "1955" }, []],
  ["Washington, Febuary 3d, 1955", { timeWritten: "Washington, Febuary 3d, 1955" }, ["entry 1, dateline: \"Washington, Febuary 3d, 1955\" is not a date"]],
  ["Washington, the 3d of 1955th", { timeWritten: "Washington, the 3d of 1955th" }, ["entry 1, dateline: \"Washington, the 3d of 1955th\" is not a date"]],
  ["<placeName>Moscow</placeName>, <hi>March 4, 1953</hi>—<time>7 p.m.</time>", { time: "1953-03-04", timeWritten: "March 4, 1953—7 p.m." }, []],
  ["Moscow, March 4, 1953, noon.", { time: "1953-03-04", timeWritten: "March 4, 1953, noon." }, []],
  ["<placeName>Moscow</placeName>, Febuary 4, 1953—7 p.m.", { timeWritten: "Febuary 4, 1953—7 p.m." }, ["entry 1, dateline: \"Febuary 4, 1953—7 p.m.\" is not a date"]],
  ["Washington, undated", {}, []],
])("readFRUS(text) reads the date of a dateline that marks none: %s", (dateline, expected, messages) => {
  const { records: [record], problems } = readFRUS(volume(documentOf(`<opener><dateline>${dateline}</dateline></opener>`)));
  const { time, timeWritten } = record!;
  expect({ ...(time === undefined ? {} : { time }), ...(timeWritten === undefined ? {} : { timeWritten }) }).toEqual(expected);
  expect(problems.map(({ message }) => message)).toEqual(messages);
});
