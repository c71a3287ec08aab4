import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRIS } from "../../../src/formats/read-ris.js";
import { writeRIS } from "../../../src/formats/write-ris.js";
import { readRecords } from "../../../src/records/read.js";

const one = (...lines: string[]) => {
  const { records, problems } = readRIS(["TY  - BOOK", ...lines, "ER  - "].join("\n"));
  return { record: records[0], messages: problems.map(({ message }) => message) };
};

const bibliography = `TY  - PCOMM
ID  - vetrova1911
AU  - Vetrova, Anna
AU  - von Berg, Karl
A2  - King, Martin, Jr.
TI  - To King, on the
      strikes
ST  - To King
DA  - 1911/12/31/New Year's Eve
PY  - 1911
Y2  - 2020/01/02/
KW  - strikes
KW  - money, owed
CY  - Geneva
DB  - City Archive
AV  - F. 12
AB  - Asks for money.

Encloses a list.
UR  - https://example.org/1
UR  - https://example.org/2
DO  - 10.1000/1
SP  - 3
ER  - 

TY  - NEWS
T1  - Strike ends
T2  - Courier
ED  - Berg, Karl
PY  - 1912///
ER  - 
`;

describe("readRIS(text)", () => {
  it.each([["\n"], ["\r\n"], ["\r"]])("makes letters records, and loses nothing of them, with line ends %j", (end) => {
    const { records, problems } = readRIS(bibliography.replaceAll("\n", end));
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        id: "vetrova1911",
        time: "1911-12-31",
        timeWritten: "1911/12/31/New Year's Eve",
        lane: ["Anna Vetrova", "Karl von Berg"],
        laneIsAuthor: true,
        title: "To King, on the strikes",
        label: "To King",
        summary: "Asks for money.\nEncloses a list.",
        href: "https://example.org/1",
        kind: "personal communication",
        facets: { recipient: ["Martin King Jr."], keyword: ["strikes", "money, owed"], place: ["Geneva"], archive: ["City Archive"] },
        details: { Y2: ["2020/01/02/"], AV: ["F. 12"], UR: ["https://example.org/2"], DO: ["10.1000/1"], SP: ["3"] },
      },
      { id: "entry-2", time: "1912", lane: ["Karl Berg"], title: "Strike ends", kind: "newspaper article", facets: { publication: ["Courier"] }, details: { ED: ["Karl Berg"] } },
    ]);
  });

  it("gives records that a timeline reads as they are", () => {
    const { records, channels } = readRIS(bibliography);
    expect(readRecords(records, channels)).toMatchObject({ problems: [], records: [{ id: "vetrova1911" }, { id: "entry-2" }] });
  });

  it.each([
    ["PY  - 1911", "1911", undefined],
    ["PY  - 1911///", "1911", undefined],
    ["Y1  - 1911/12//", "1911-12", undefined],
    ["DA  - 1911/12/31/", "1911-12-31", undefined],
    ["DA  - 1911///ca.", "1911~", undefined],
    ["DA  - 1959/10//[1959-10-01..1959-10-14]", "[1959-10-01..1959-10-14]", undefined],
    ["DA  - ///[..1910]", "[..1910]", undefined],
    ["DA  - 1911/12/31", "1911-12-31", "1911/12/31"],
    ["DA  - 1911/1/2/", "1911-01-02", "1911/1/2"],
    ["DA  - 1911-12-31", "1911-12-31", undefined],
    ["DA  - 1911///Winter", "1911-24", "1911///Winter"],
    ["DA  - 1911///Sept.", "1911-09", "1911///Sept."],
    ["DA  - 1911///circa", "1911~", "1911///circa"],
    ["DA  - 1911/12", "1911-12", "1911/12"],
    ["PY  - 1911/1913", "1911/1913", undefined],
    ["DA  - 987", "0987", "987"],
    ["DA  - 1911-12-31\nPY  - 1911", "1911-12-31", undefined],
    ["PY  - 1911\nDA  - 1911-12-31", "1911-12-31", undefined],
  ])("reads the date %j as %s", (lines, time, timeWritten) => {
    expect(one(lines)).toEqual({ record: { id: "entry-1", kind: "book", time, ...(timeWritten === undefined ? {} : { timeWritten }) }, messages: [] });
  });

  it("never guesses a date that it cannot read, and says which", () => {
    expect(one("DA  - 1953/06/31")).toEqual({ record: { id: "entry-1", kind: "book", timeWritten: "1953/06/31" }, messages: ['entry 1, DA: "1953/06/31" is not a date'] });
    for (const text of ["11", "12/05/11"]) expect(one(`DA  - ${text}`)).toMatchObject({ record: { timeWritten: text }, messages: [expect.stringMatching(/^entry 1, DA: "\S+" (?:is not a date|has a year of two digits|may be )/)] });
    expect(one("PY  - n.d.")).toEqual({ record: { id: "entry-1", kind: "book", timeWritten: "n.d." }, messages: [] });
  });

  it.each(["2001/13//", "2001/13", "2001/24//", "2001/31/", "2001/13/5/"])("takes %s for no range of years and no season, and says so", (text) => {
    expect(one(`DA  - ${text}`)).toEqual({ record: { id: "entry-1", kind: "book", timeWritten: text }, messages: [`entry 1, DA: "${text}" is not a date`] });
  });

  it("reads the year where the date is none, and says so", () => {
    expect(one("DA  - 1953/06/31", "PY  - 1953")).toEqual({ record: { id: "entry-1", kind: "book", time: "1953", timeWritten: "1953/06/31" }, messages: ['entry 1, DA: "1953/06/31" is not a date'] });
    expect(one("DA  - Easter", "PY  - 1953")).toEqual({ record: { id: "entry-1", kind: "book", time: "1953", timeWritten: "Easter 1953" }, messages: ['entry 1, DA: "Easter 1953" is not a date'] });
  });

  it("keeps as details the dates that say other than what is read", () => {
    expect(one("DA  - 1911-12-31", "PY  - 1912", "DA  - 1913").record).toEqual({ id: "entry-1", kind: "book", time: "1911-12-31", details: { DA: ["1913"], PY: ["1912"] } });
    expect(one("DA  - Easter 100", "Y1  - Lent 100", "PY  - 1953").record).toEqual({ id: "entry-1", kind: "book", time: "1953", timeWritten: "Easter 100", details: { Y1: ["Lent 100"] } });
  });

  it("takes A2 for whom a letter was sent to, and else for an editor", () => {
    expect(one("A2  - Berg, Karl").record).toEqual({ id: "entry-1", kind: "book", lane: ["Karl Berg"], details: { A2: ["Karl Berg"] } });
    expect(one("AU  - Vetrova, Anna", "A2  - Berg, Karl").record).toEqual({ id: "entry-1", kind: "book", lane: ["Anna Vetrova"], laneIsAuthor: true, details: { A2: ["Karl Berg"] } });
  });

  it("does not take a text that goes on for a tag", () => {
    expect(one("N1  - Trade of the", "US - France", "ER", "A1-3").record?.details).toEqual({ N1: ["Trade of the US - France ER A1-3"] });
  });

  it("makes HTML plain text, and a link of a DOI, and reads bytes", () => {
    expect(one("TI  - <b>x</b> &amp; y", "DO  - doi:10.1000/1").record).toEqual({ id: "entry-1", kind: "book", title: "x & y", href: "https://doi.org/10.1000/1" });
    const bytes = Uint8Array.from("TY  - BOOK\nTI  - \u00e9\nER  - ", (character) => character.charCodeAt(0));
    expect(readRIS(bytes)).toMatchObject({ records: [{ title: "é" }], guesses: [{ message: "the bytes are read as Windows-1252, since they are not UTF-8" }] });
  });

  it("calls the details by what they say, and not by their tags", () => {
    const { channels, records } = readRIS("TY  - LETT\nAU  - A\nA2  - Berg, Karl\nSN  - 1234-5678\nCN  - Rep. 12\nZZ  - x\nER  - ");
    expect(records[0]).toMatchObject({ kind: "letter", details: { A2: ["Karl Berg"], SN: ["1234-5678"], CN: ["Rep. 12"], ZZ: ["x"] } });
    expect(readRecords(records, channels).records[0]!.details.get("SN")).toEqual(["1234-5678"]);
    expect(Object.entries(channels.details!).map(([tag, field]) => [tag, typeof field === "object" ? field.label : field])).toEqual([["A2", "secondary author"], ["SN", "ISSN or ISBN"], ["CN", "call number"], ["ZZ", "ZZ"]]);
  });

  it("writes those back to the tags that they are", () => {
    const text = "TY  - MAP\r\nID  - a\r\nSN  - 1234-5678\r\nVL  - 3\r\nER  - \r\n";
    const { records, channels } = readRIS(text);
    expect(writeRIS(records, { channels })).toBe(text);
  });

  it("says kinds in plain words, and others as they are", () => {
    const kinds = ["JOUR", "MANSCPT", "XYZ", "constructor"].map((type) => readRIS(`TY  - ${type}\nER  - `).records[0]?.kind);
    expect(kinds).toEqual(["journal article", "manuscript", "XYZ", "constructor"]);
  });
});

describe("readRIS(text with mistakes)", () => {
  const read = (...lines: string[]) => {
    const { records, problems } = readRIS(lines.join("\n"));
    return { records, messages: problems.map(({ message }) => message) };
  };

  it("says of a text without entries that it has none", () => {
    expect(read("[1]").records).toEqual([]);
    expect(read("[1]").messages).toContain('the file: "[1]" has no entry of RIS');
    expect(read("", " ")).toEqual({ records: [], messages: [] });
  });

  it("reads an entry without its start or its end, and says so", () => {
    expect(read("TI  - x", "ER  -", "TY  - BOOK", "TI  - y", "TY  - MAP", "TI  - z")).toEqual({
      records: [{ id: "entry-1", title: "x" }, { id: "entry-2", kind: "book", title: "y" }, { id: "entry-3", kind: "map", title: "z" }],
      messages: ["entry 1, TY: is missing", "entry 2, ER: is missing", "entry 3, ER: is missing"],
    });
  });

  it("says what stands in no entry", () => {
    expect(read("Provider: X", "Content: Y", "", "TY  - BOOK", "ER  - ", "rest").messages).toEqual([
      'the file: "Provider: X\nContent: Y" stands before the first entry, and is not read',
      'entry 1: "rest" stands after the entry, and is not read',
    ]);
    expect(read("TY  - BOOK", "ER  - one", "two", "TY  - MAP", "ER  - three").messages).toEqual([
      'entry 1: "one\ntwo" stands after the entry, and is not read',
      'entry 2: "three" stands after the entry, and is not read',
    ]);
  });

  it("tells ids seen before", () => {
    expect(read("TY  - MAP", "ID  - a", "ER  - ", "TY  - MAP", "ID  - a", "ER  - ")).toEqual({
      records: [{ id: "a", kind: "map" }, { id: "a-2", kind: "map" }],
      messages: ['entry 2, id: "a" was seen before; this one is kept as "a-2"'],
    });
  });
});

describe("readRIS(hostile text)", () => {
  it("keeps a prototype key as data", () => {
    expect(one("ID  - __proto__", "TI  - constructor").record).toEqual({ id: "__proto__", kind: "book", title: "constructor" });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(["TY  - A\n", "ER  - \n", "AU  - a\n", "KW  - a\n", "x\n", "\n", "\r", " ", "TY", "  - ", "DA  - 1\n", ",", "\u0000", "\ud800", "<", "/"])("reads half a megabyte of %j, in linear time", (part) => {
    const { records } = readRIS(`TY  - BOOK\nTI  - ${part.repeat(5e5 / part.length)}\nER  - \nTY  - MAP\nID  - last\nER  - `);
    expect(records.at(-1)).toEqual({ id: "last", kind: "map" });
    for (const tag of ["DA", "AU", "KW", "UR", "DO"]) expect(one(`${tag}  - ${part.repeat(1e5 / part.length)}`).record).toBeDefined();
  });

  it.each(["/", " ", ".", ",", " ."])("reads a date with half a million of %j before something else, in linear time", (part) => {
    const many = part.repeat(5e5 / part.length);
    expect(one(`PY  - 1911${many}x`).record?.time).toBe(part === "/" ? "1911" : undefined);
    expect(one("PY  - 1911", `DA  - 5 Oct${many}x`).record?.time).toBe("1911");
  });

  it("reads fifty thousand entries of one id, and ten thousand names", () => {
    expect(readRIS("TY  - MAP\nID  - a\nER  - \n".repeat(5e4)).records.at(-1)?.id).toBe("a-50000");
    expect(one(...Array.from({ length: 10_000 }, (_, i) => `AU  - n${i}`)).record?.lane?.length).toBe(10_000);
  });

  it("never throws, and loses no line, whatever the text", () => {
    const line = fc.constantFrom("TY  - BOOK", "TY  - ", "ER  - ", "ER  -", "AU  - a, b", "DA  - 1911/13", "PY  - 1911", "TI  - x", "", " ", "x", "ZZ  - __proto__", "ID  - a", "\ud800");
    fc.assert(fc.property(fc.array(line), (lines) => {
      const { records, problems } = readRIS(lines.join("\n"));
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      expect(readRecords(records).records.length).toBe(records.length);
      const all = JSON.stringify([records, problems.map(({ value }) => value)]);
      for (const text of ["x", "__proto__", "1911/13"]) if (lines.some((each) => each.endsWith(text))) expect(all).toContain(text);
    }), { numRuns: 1000 });
  });
});

describe("readRIS(what a writer wrote)", () => {
  const word = fc.stringMatching(/^[A-Z][a-zé]{1,8}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
  const entry = fc.record({ title: text, people: fc.uniqueArray(word, { minLength: 1 }), keywords: fc.uniqueArray(text, { minLength: 1 }), year: fc.integer({ min: 1000, max: 9999 }), note: text });

  it("gives back what was written, wrapped or not", () => {
    fc.assert(fc.property(fc.array(entry, { minLength: 1 }), fc.constantFrom(" ", "\n", "\r\n   "), (entries, space) => {
      const written = entries.map(({ title, people, keywords, year, note }, i) => [
        "TY  - MANSCPT", `ID  - k${i}`, `TI  - ${title.replaceAll(" ", space)}`, ...people.map((name) => `AU  - ${name}, Anna`), ...keywords.map((keyword) => `KW  - ${keyword}`), `PY  - ${year}`, `N1  - ${note}`, "ER  - ", "",
      ].join("\r\n"));
      const { records, problems } = readRIS(written.join("\r\n"));
      // Of names made up at random, two may differ by an accent.
      expect(problems.filter(({ field }) => field !== "lane")).toEqual([]);
      expect(records).toEqual(entries.map(({ title, people, keywords, year, note }, i) => ({
        id: `k${i}`, kind: "manuscript", title, lane: people.map((name) => `Anna ${name}`), laneIsAuthor: true, facets: { keyword: keywords }, time: String(year), details: { N1: [note] },
      })));
    }));
  });
});

it("readRIS(text) says of what has no entry only that it has none", () => {
  expect(readRIS("Date,Title\n1911,A\n").problems.map(({ message }) => message)).toEqual(["the file: \"Date,Title\n1911,A\n\" has no entry of RIS"]);
});
