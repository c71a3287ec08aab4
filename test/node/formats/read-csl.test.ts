import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBibTeX } from "../../../src/formats/read-bibtex.js";
import { readCSL } from "../../../src/formats/read-csl.js";
import { readRecords } from "../../../src/records/read.js";

const read = (file: unknown) => readCSL(JSON.stringify(file));
const dated = (issued: unknown) => {
  const { records, problems } = read([{ id: "a", issued }]);
  return { record: records[0], messages: problems.map(({ message }) => message) };
};

const letter = {
  id: "vetrova1911",
  type: "personal_communication",
  genre: "Letter",
  title: "Letter on the <i>Duma</i> &amp; the strikes",
  "title-short": "On the Duma",
  author: [{ family: "Vetrova", given: "Anna" }, { family: "Berg", given: "Karl", "non-dropping-particle": "von" }],
  recipient: [{ family: "King", given: "Martin", suffix: "Jr." }],
  issued: { "date-parts": [[1911, 12, 31]] },
  accessed: { "date-parts": [[2020, 1, 2]] },
  abstract: "<p>Asks for money.</p><p>Encloses a list.</p>",
  archive: "City Archive",
  "archive_location": "F. 12, l. 4",
  "archive-place": "Minsk",
  "publisher-place": "Geneva",
  keyword: "strikes; money, Duma",
  "collection-title": "Papers",
  URL: "https://example.org/1?a=1&b=2",
  DOI: "10.1000/1",
  volume: 3,
  note: "",
  custom: { colour: "blue" },
};

describe("readCSL(text)", () => {
  it("tells of three dates, also beside a text, which would leave one out", () => {
    const { records, problems } = readCSL(JSON.stringify([{ id: "a", title: "T", issued: { "date-parts": [[1911], [1912], [1913]], raw: "1911" } }]));
    expect(records[0]).not.toHaveProperty("time");
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(records[0])).toContain("1913");
  });

  it("makes a letter a record, and loses nothing of it", () => {
    expect(read([letter]).problems).toEqual([]);
    expect(read([letter]).records).toEqual([
      {
        id: "vetrova1911",
        time: "1911-12-31",
        lane: ["Anna Vetrova", "Karl von Berg"],
        laneIsAuthor: true,
        title: "Letter on the Duma & the strikes",
        label: "On the Duma",
        summary: "Asks for money.\nEncloses a list.",
        href: "https://example.org/1?a=1&b=2",
        kind: "personal communication",
        facets: { recipient: ["Martin King Jr."], keyword: ["strikes", "money", "Duma"], place: ["Geneva"], archive: ["City Archive"], collection: ["Papers"] },
        details: { genre: ["Letter"], accessed: ["2020-01-02"], archive_location: ["F. 12, l. 4"], "archive-place": ["Minsk"], DOI: ["10.1000/1"], volume: ["3"], custom: ['{"colour":"blue"}'] },
      },
    ]);
  });

  it("gives records that a timeline reads as they are", () => {
    const { records, channels } = read([letter]);
    const { records: [record], problems } = readRecords(records, channels);
    expect(problems).toEqual([]);
    expect(record).toMatchObject({ id: "vetrova1911", lanes: ["Anna Vetrova", "Karl von Berg"], label: "On the Duma" });
  });

  it.each([
    [{ "date-parts": [[1911]] }, "1911"],
    [{ "date-parts": [["1911", "2", "3"]] }, "1911-02-03"],
    [{ "date-parts": [[1911, 12, 31], [1912, 1]] }, "1911-12-31/1912-01"],
    [{ "date-parts": [[1911], [0]] }, "1911/.."],
    [{ "date-parts": [[0], [1912, 5]] }, "../1912-05"],
    [{ "date-parts": [1911, 12] }, "1911-12"],
    [{ "date-parts": [[1911, 0, 0]] }, "1911"],
    [{ "date-parts": [[1911]], season: 1 }, "1911-21"],
    [{ "date-parts": [[1911]], season: "Fall" }, "1911-23"],
    [{ "date-parts": [[1911]], season: "Frühling" }, "1911-21"],
    [{ "date-parts": [[1911, 16]] }, "1911-24"],
    [{ "date-parts": [[1911, 21]] }, "1911-21"],
    [{ "date-parts": [[1911, 5]], season: 3 }, "1911-05"],
    [{ "date-parts": [[1911]], circa: true }, "1911~"],
    [{ "date-parts": [[1911], [1913]], circa: 1 }, "1911~/1913~"],
    [{ "date-parts": [[1911]], circa: false }, "1911"],
    [{ "date-parts": [[-43, 3, 15]] }, "-0042-03-15"],
    [{ "date-parts": [[-1]] }, "0000"],
    [{ "date-parts": [[987]] }, "0987"],
    [{ "date-parts": [[-12346]] }, "Y-12345"],
    [{ raw: "1911-12-31/1912" }, "1911-12-31/1912"],
    [{ literal: "1911?" }, "1911?"],
    [{ raw: " 1911 ", circa: "1" }, "1911~"],
    [{ literal: "1911/1913", circa: true }, "1911~/1913~"],
    ["1911-12", "1911-12"],
    [1911, "1911"],
  ])("reads the date %j as %s", (issued, time) => {
    const { record, messages } = dated(issued);
    expect(record?.time).toBe(time);
    expect(record?.details).toBeUndefined();
    expect(messages).toEqual([]);
  });

  it("keeps what is written beside what is read", () => {
    expect(dated({ "date-parts": [[1911]], literal: "late in 1911" }).record).toEqual({ id: "a", time: "1911", timeWritten: "late in 1911" });
    expect(dated({ "date-parts": [[1911]], season: "Michaelmas" }).record).toEqual({ id: "a", time: "1911", timeWritten: "Michaelmas 1911" });
  });

  it.each([[{ "date-parts": [[]] }], [{ "date-parts": [] }], [{ "date-parts": [[""]] }], [{}], [null], [""]])("leaves a record of %j undated", (issued) => {
    expect(dated(issued)).toEqual({ record: { id: "a" }, messages: [] });
  });

  it("keeps what a date has that CSL has not", () => {
    const { records, problems } = read([{ id: "a", "issued": { "date-parts": [[1911]], "start-date": "x", "timestamp": 5, "of": { b: 1 } }, "accessed": { literal: "2020", "date-time": "2020-01-02T00:00Z" } }]);
    expect(records).toEqual([{ id: "a", time: "1911", details: { "issued.start-date": ["x"], "issued.timestamp": ["5"], "issued.of": ['{"b":1}'], "accessed": ["2020"], "accessed.date-time": ["2020-01-02T00:00Z"] } }]);
    expect(problems).toEqual([]);
  });

  it("never guesses a date that it cannot read, and says which", () => {
    expect(dated({ "date-parts": [[1953, 6, 31]] })).toEqual({ record: { id: "a", timeWritten: "1953-06-31" }, messages: ['entry 1, issued: "1953-06-31" is not a date'] });
    expect(dated({ literal: "31 June 1953" })).toEqual({ record: { id: "a", timeWritten: "31 June 1953" }, messages: ['entry 1, issued: "31 June 1953" is not a date'] });
    expect(dated({ "date-parts": [["spring"]] }).messages).toEqual(['entry 1, issued: "{"date-parts":[["spring"]]}" is not a date']);
    for (const month of [17, 25, 31]) expect(dated({ "date-parts": [[2001, month]] })).toEqual({ record: { id: "a", timeWritten: `{"date-parts":[[2001,${month}]]}` }, messages: [`entry 1, issued: "{"date-parts":[[2001,${month}]]}" is not a date`] });
    expect(dated({ "date-parts": { year: 1911 } }).record).toEqual({ id: "a", timeWritten: '{"date-parts":{"year":1911}}' });
    for (const parts of ["[[0]]", "[[0],[0]]", "[[0,5]]", "[[1911],[1912],[1913]]"]) expect(dated(JSON.parse(`{"date-parts":${parts}}`))).toEqual({ record: { id: "a", timeWritten: `{"date-parts":${parts}}` }, messages: [`entry 1, issued: "{"date-parts":${parts}}" is not a date`] });
    expect(dated({ season: 1 }).messages).toEqual(['entry 1, issued: "{"season":1}" is not a date']);
    expect(dated(true).messages).toEqual(['entry 1, issued: "true" is not a date']);
  });

  it("places a record by its original or event, and lets the issue be when it was recorded", () => {
    const date = (year: number) => ({ "date-parts": [[year]] });
    const read1 = (fields: object) => read([{ id: "a", ...fields }]).records[0];
    expect(read1({ issued: date(1970), "original-date": date(1911), "event-date": date(1912) })).toEqual({ id: "a", time: "1911", recorded: "1970", recordedAs: "published", details: { "event-date": ["1912"] } });
    expect(read1({ issued: date(1970), "event-date": date(1912) })).toEqual({ id: "a", time: "1912", timeAs: "event", recorded: "1970" });
    expect(read1({ "original-date": date(1911) })).toEqual({ id: "a", time: "1911" });
    expect(read1({ issued: date(1970), submitted: date(1969) })).toEqual({ id: "a", time: "1970", details: { submitted: ["1969"] } });
    expect(read1({ issued: date(1970), "original-date": { raw: "no date" } })).toEqual({ id: "a", timeWritten: "no date", recorded: "1970", recordedAs: "published" });
  });

  it("names people as they are called", () => {
    const lanes = (...author: object[]) => read([{ id: "a", author }]).records[0]?.lane;
    expect(lanes({ literal: "Foreign Ministry" }, { family: "Plato" }, { given: "Ho", family: "Lin", "static-ordering": true })).toEqual(["Foreign Ministry", "Plato", "Lin Ho"]);
    expect(lanes({ family: "毛", given: "泽东" }, { family: "Alembert", given: "Jean", "dropping-particle": "d'" })).toEqual(["毛泽东", "Jean d'Alembert"]);
    expect(read([{ id: "a", editor: [{ family: "Berg" }] }]).records).toEqual([{ id: "a", lane: ["Berg"], details: { editor: ["Berg"] } }]);
    expect(read([{ id: "a", author: [{ family: "Vetrova" }], editor: [{ family: "Berg" }] }]).records).toEqual([{ id: "a", lane: ["Vetrova"], laneIsAuthor: true, details: { editor: ["Berg"] } }]);
  });

  it("makes a link of a DOI where there is no other", () => {
    for (const DOI of ["10.1000/1", "doi:10.1000/1", "https://doi.org/10.1000/1"]) expect(read([{ id: "a", DOI }]).records).toEqual([{ id: "a", href: "https://doi.org/10.1000/1" }]);
  });

  it("reads { items }, one item, and bytes", () => {
    expect(read({ items: [{ id: 5, type: "book" }] }).records).toEqual([{ id: "5", kind: "book" }]);
    expect(read({ id: "a", type: "book" }).records).toEqual([{ id: "a", kind: "book" }]);
    const bytes = Uint8Array.from([...'[{"id":"a","title":"'].map((c) => c.charCodeAt(0)).concat(0xe9, ...[...'"}]'].map((c) => c.charCodeAt(0))));
    expect(readCSL(bytes)).toMatchObject({ records: [{ title: "é" }], guesses: [{ message: "the bytes are read as Windows-1252, since they are not UTF-8" }] });
  });

  it("makes the ids that are missing, and tells ids seen before", () => {
    const { records, problems } = read([{ title: "x" }, { id: "a" }, { id: "a" }]);
    expect(records.map(({ id }) => id)).toEqual(["entry-1", "a", "a-2"]);
    expect(problems.map(({ message }) => message)).toEqual(['entry 3, id: "a" was seen before; this one is kept as "a-2"']);
  });

  it("reads Zotero's items, with notes and attachments as details of theirs", () => {
    const zotero = [
      {
        key: "AAAA1111",
        version: 7,
        library: { type: "user" },
        data: {
          key: "AAAA1111", itemType: "letter", title: "To Berg", shortTitle: "Berg", date: "1911-12", letterType: "Draft", archive: "City Archive", archiveLocation: "F. 12",
          creators: [{ creatorType: "author", firstName: "Anna", lastName: "Vetrova" }, { creatorType: "recipient", name: "Strike Committee" }],
          tags: [{ tag: "strikes" }, { tag: "money, owed", type: 1 }], relations: {}, collections: ["BBBB2222"], abstractNote: "", extra: "Blue paper",
        },
      },
      { key: "CCCC3333", data: { key: "CCCC3333", itemType: "note", parentItem: "AAAA1111", note: "<p>Doubtful</p>" } },
      { key: "DDDD4444", data: { key: "DDDD4444", itemType: "attachment", parentItem: "AAAA1111", title: "Scan", url: "https://example.org/scan" } },
      { key: "EEEE5555", data: { key: "EEEE5555", itemType: "note", parentItem: "gone", note: "Alone" } },
      { key: "FFFF6666", data: { key: "FFFF6666", itemType: "newspaperArticle", parentItem: false, caseName: "", publicationTitle: "Courier" } },
    ];
    expect(read(zotero)).toMatchObject({ problems: [] });
    expect(read(zotero).records).toEqual([
      {
        id: "AAAA1111", time: "1911-12", lane: ["Anna Vetrova"], laneIsAuthor: true, title: "To Berg", label: "Berg", kind: "letter",
        facets: { recipient: ["Strike Committee"], keyword: ["strikes", "money, owed"], archive: ["City Archive"] },
        details: { letterType: ["Draft"], archiveLocation: ["F. 12"], collections: ["BBBB2222"], extra: ["Blue paper"], note: ["Doubtful"], attachment: ["Scan", "https://example.org/scan"] },
      },
      { id: "EEEE5555", kind: "note", details: { parentItem: ["gone"], note: ["Alone"] } },
      { id: "FFFF6666", kind: "newspaper article", facets: { publication: ["Courier"] }, details: { parentItem: ["false"] } },
    ]);
  });
});

describe("readCSL(hostile text)", () => {
  it.each(["", "null", "5", "\"x\"", "{", "{}", "[1,", '{"items":5}', "@book{a}", "[".repeat(100_000)])("says of %.20s that it is no bibliography", (text) => {
    const { records, problems } = readCSL(text);
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ index: 0, field: "" }]);
    expect(problems[0]?.message).toMatch(/^the file(?:: .*)? is not a bibliography in JSON$/s);
  });

  it("tells each entry that is none, and reads on", () => {
    const { records, problems } = read([1, null, "x", [[]], { data: 5 }, { id: "a" }]);
    expect(records).toEqual([{ id: "a" }]);
    expect(problems.map(({ index, message }) => [index, message])).toEqual([
      [0, 'entry 1: "1" is no reference'],
      [1, 'entry 2: "null" is no reference'],
      [2, 'entry 3: "x" is no reference'],
      [3, 'entry 4: "[[]]" is no reference'],
      [4, 'entry 5: "{"data":5}" is no reference'],
    ]);
  });

  it("reads any JSON at any place, without an error and without a record lost", () => {
    const names = fc.constantFrom("id", "type", "title", "author", "issued", "date", "date-parts", "creators", "tags", "tag", "itemType", "data", "items", "parentItem", "key", "keyword", "literal", "season", "circa", "__proto__", "constructor", "family", "given");
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof({ depthSize: "medium" }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie("json"), { maxLength: 4 }), tie("object")),
      object: fc.array(fc.tuple(names, tie("json")), { maxLength: 6 }).map((entries) => Object.fromEntries(entries) as unknown),
    }));
    fc.assert(
      fc.property(fc.array(json, { maxLength: 5 }), (items) => {
        const { records, problems } = read(items);
        const children = items.filter((item) => /"parentItem":/.test(JSON.stringify(item)));
        expect(records.length + problems.filter(({ message }) => message.endsWith("is no reference")).length).toBeGreaterThanOrEqual(items.length - children.length);
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
        expect(readRecords(records).records.length).toBe(records.length);
      }),
      { numRuns: 500 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("keeps prototype keys as data", () => {
    const { records, channels } = readCSL('[{"id":"__proto__","__proto__":"x","constructor":"y","type":"toString"}]');
    expect(records[0]?.id).toBe("__proto__");
    expect(records[0]?.kind).toBe("toString");
    expect(Object.entries(records[0]?.details ?? {})).toEqual([["__proto__", ["x"]], ["constructor", ["y"]]]);
    expect(Object.keys(channels.details ?? {})).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("keeps a field without a name", () => expect(readCSL('[{"":"x"}]').records).toEqual([{ id: "entry-1", details: { unnamed: ["x"] } }]));

  it("says what is nested too deeply, and keeps the rest", () => {
    const deep = (field: string) => `[{"id":"a","title":"x","${field}":${"[".repeat(100_000)}${"]".repeat(100_000)}}]`;
    for (const field of ["custom", "issued", "author", "type", "tags"]) {
      const { records, problems } = readCSL(deep(field));
      expect(records).toEqual([{ id: "a", title: "x" }]);
      expect(problems.map(({ message }) => message)).toContain(`entry 1, ${field}: is nested too deeply to be kept`);
    }
  });

  it("reads half a megabyte in one text, ten thousand fields, and fifty thousand of one id", () => {
    const [wide] = read([Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`f${i}`, "x"]))]).records;
    expect(Object.keys(wide?.details ?? {}).length).toBe(10_000);
    for (const filling of ["x", " ", ",", "<", "&", "\u0000", "\ud800", "<script>", "\n "]) {
      const title = filling.repeat(5e5 / filling.length);
      expect(read([{ id: "a", title, keyword: title, issued: title, author: [{ family: title, given: title }] }]).records.length).toBe(1);
    }
    expect(read(Array.from({ length: 50_000 }, () => ({ id: "a" }))).records.at(-1)?.id).toBe("a-50000");
  });

  it("tells of controls that escapes stand for, and leaves them out", () => {
    const told = ["characters that are not seen, such as U+0007, are left out"];
    const { records, guesses } = readCSL('[{"id":"a","title":"x\\u0007y"}]');
    expect([records, guesses.map(({ message }) => message)]).toEqual([[{ id: "a", title: "xy" }], told]);
    expect(readBibTeX("@misc{a, title = {x&#7;y}}").guesses.map(({ message }) => message)).toEqual(told);
  });

  it("cleans text of controls, overrides and lone halves", () => {
    expect(read([{ id: "a\u0000", title: "x\u202ey\ud800", "k\u0000": "1", k: "2" }]).records).toEqual([{ id: "a", title: "xy\ufffd", details: { k: ["1", "2"] } }]);
  });
});

describe("readCSL(what a writer wrote)", () => {
  const text = fc.stringMatching(/^[A-Za-zäöüß毛 .,'-]{1,20}$/).map((each) => each.replace(/\s+/g, " ").trim()).filter((each) => each !== "");
  const word = fc.stringMatching(/^[A-Z][a-zäöü]{1,8}$/);
  const person = fc.record({ given: word, family: word });
  const day = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));

  it("gives back what was written", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ id: word, title: text, abstract: text, day, people: fc.uniqueArray(person, { minLength: 1, maxLength: 3, selector: ({ given, family }) => given + family }), keywords: fc.uniqueArray(word, { minLength: 1 }), note: text }), { selector: ({ id }) => id }), (references) => {
        const written = references.map(({ id, title, abstract, day: parts, people, keywords, note }) => ({ id, type: "manuscript", title, abstract, issued: { "date-parts": [parts] }, author: people, keyword: keywords.join(", "), note }));
        expect(read(written)).toMatchObject({ problems: [], guesses: [] });
        expect(read(written).records).toEqual(references.map(({ id, title, abstract, day: [y, m, d], people, keywords, note }) => ({
          id, title, summary: abstract, kind: "manuscript", time: `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
          lane: people.map(({ given, family }) => `${given} ${family}`), laneIsAuthor: true, facets: { keyword: keywords }, details: { note: [note] },
        })));
      }),
    );
  });
});
