import { describe, expect, it } from "vitest";
import { channels, conversations, dataset } from "../../../src/dataset/index.js";
import { cite } from "../../../src/formats/cite.js";
import { latexOf } from "../../../src/formats/latex-write.js";
import { latexText } from "../../../src/formats/latex-text.js";
import { readBibTeX } from "../../../src/formats/read-bibtex.js";
import { readCSL } from "../../../src/formats/read-csl.js";
import { readCSV } from "../../../src/formats/read-csv.js";
import { readRIS } from "../../../src/formats/read-ris.js";
import { contextObjects } from "../../../src/formats/write-coins.js";
import { writeJSONLD } from "../../../src/formats/write-jsonld.js";
import { writeBibTeX } from "../../../src/formats/write-bibtex.js";
import { writeCSL } from "../../../src/formats/write-csl.js";
import { writeCSV } from "../../../src/formats/write-csv.js";
import { writeJSON } from "../../../src/formats/write-json.js";
import { writeRIS } from "../../../src/formats/write-ris.js";

const first = conversations.slice(0, 1);
const items = (file: string) => JSON.parse(file) as Readonly<Record<string, unknown>>[];

describe("writers keep of a conversation both dates, archive, fond and folios, translator, collection and address", () => {
  const kept = ["Archive of Foreign Policy of the Russian Federation (AVPRF)", "f. 0100, op. 42, por. 19, pap. 288, ll. 28-31", "David Wolff", "[Conversations with Mao Zedong?]", "Wilson Center Digital Archive", "https://digitalarchive.wilsoncenter.org/document/117863"];

  it.each([
    ["writeCSV", writeCSV, ["1949-10-16", "1949-12-01"]],
    ["writeJSON", writeJSON, ["1949-10-16", "1949-12-01"]],
    ["writeBibTeX", writeBibTeX, ["eventdate = {1949-10-16}", "date = {1949-12-01}"]],
    ["writeRIS", writeRIS, ["N1  - held: 1949-10-16", "DA  - 1949/12/01/"]],
    ["writeCSL", writeCSL, ['"event-date"', '"issued"']],
  ])("%s", (_, write, dates) => {
    const file = write(first, { channels, lanes: dataset.lanes });
    for (const each of [...kept, ...dates, "Nikolai Roshchin", "Zhou Enlai"]) expect(file).toContain(each);
  });
});

describe("writeCSL(records)", () => {
  it("takes the first date for the document's, and keeps the second", () => {
    expect(items(writeCSL([{ id: "a", time: "1911-12-31" }]))).toEqual([{ id: "a", type: "document", issued: { "date-parts": [[1911, 12, 31]] } }]);
    expect(items(writeCSL([{ id: "a", time: "1911-12", recorded: "1912~" }]))).toEqual([{ id: "a", type: "document", issued: { "date-parts": [[1911, 12]] }, custom: { recorded: { "date-parts": [[1912]], circa: true } } }]);
    expect(items(writeCSL([{ id: "a" }]))).toEqual([{ id: "a", type: "document" }]);
  });

  it.each([
    ["a second date", { time: "1911", recorded: "1912" }, ["by hand", "in 1913"]],
    ["a second date as it is written only", { time: "1911", recordedWritten: "at Easter" }, ["by hand"]],
    ["one date", { time: "1911" }, ["by hand"]],
    ["one date, which a text of it could be", { time: "1911" }, ["1912"]],
    ["no date", {}, ["by hand"]],
  ])("keeps beside %s a detail named recorded, and readCSL takes both back", (_, dates, recorded) => {
    const record = { id: "a", kind: "book", ...dates, details: { recorded } };
    const { records, problems } = readCSL(writeCSL([record]));
    expect([records, problems.filter(({ value }) => value !== "at Easter")]).toEqual([[record], []]);
  });

  it("keeps values of one name, of a facet, of a detail and of its own", () => {
    const [item] = items(writeCSL([{ id: "a", href: "box 3", facets: { people: ["x"] }, details: { people: ["y"], address: ["z"] } }]));
    expect(item!["custom"]).toEqual({ people: ["x", "y"], address: ["box 3", "z"] });
  });

  it.each([
    ["1911-24", { "date-parts": [[1911]], season: 4 }],
    ["1911/..", { "date-parts": [[1911], [0]] }],
    ["0000", { "date-parts": [[-1]] }],
    ["1911?", { raw: "1911?", literal: "1911?" }],
    ["[1959-10-01..1959-10-14]", { raw: "[1959-10-01..1959-10-14]", literal: "[1959-10-01..1959-10-14]" }],
  ])("writes the date %s as %j", (time, issued) => {
    expect(items(writeCSL([{ id: "a", time }]))[0]!["issued"]).toEqual(issued);
  });

  it("keeps known parts of a name apart, and others whole", () => {
    const [item] = items(writeCSL([{ id: "a" }], { channels: { citation: () => ({ authors: [{ family: "Vetrova", given: "Anna" }, "City Archive"] }) } }));
    expect(item!["author"]).toEqual([{ family: "Vetrova", given: "Anna" }, { literal: "City Archive" }]);
  });
});

it.each([["CSL-JSON", (records: readonly object[]) => readCSL(writeCSL(records)).records], ["BibTeX", (records: readonly object[]) => readBibTeX(writeBibTeX(records)).records]])("a writer of %s makes no date of a detail that is called as one", (_, trip) => {
  for (const name of ["issued", "event-date", "original-date", "date", "eventdate", "origdate", "year"]) {
    for (const dates of [{}, { time: "1911" }]) {
      const [record] = trip([{ id: "a", kind: "book", ...dates, details: { [name]: ["1900"] } }]);
      expect([name, record!.time, record!.recorded]).toEqual([name, (dates).time, undefined]);
      expect(JSON.stringify(record!.details)).toContain("1900");
    }
  }
});

describe("writeBibTeX(records)", () => {
  it("writes a letter", () => {
    expect(writeBibTeX([{ id: "vetrova 1911, a", title: "On {100%} & \"more\"", lane: ["Anna Vetrova"], laneIsAuthor: true, time: "1911-12-31", kind: "letter", href: "https://example.org/a_b?c=1%20" }])).toBe([
      "@letter{vetrova-1911-a,",
      "  title = {{On \\textbraceleft{}100\\%\\textbraceright{} \\& \"more\"}},",
      "  author = {{Anna Vetrova}},",
      "  url = {https://example.org/a_b?c=1%20},",
      "  date = {1911-12-31},",
      "  year = {1911},",
      "}",
      "",
    ].join("\n"));
  });

  it("says no year of a record without one", () => {
    expect(writeBibTeX([{ id: "a", time: "[..1910]" }])).toBe("@misc{a,\n  year = {[..1910]},\n}\n");
    expect(writeBibTeX([{ id: "a" }])).toBe("@misc{a,\n}\n");
  });

  it("has another key for an id that comes to the same", () => {
    expect(readBibTeX(writeBibTeX([{ id: "a b" }, { id: "a,b" }, { id: "A-B" }])).records.map(({ id }) => id)).toEqual(["a-b", "a-b-2", "A-B-3"]);
  });
});

it("latexText(latexOf(text)) is text, with all that LaTeX has a use for", () => {
  const text = "a -- b --- c '' ` ~ ^ \\par {x} # $ % & _ é «毛» \u00a0.";
  expect(latexText(latexOf(text))).toBe(text);
});

it("writeBibTeX of twenty thousand details whose names come to the same is no matter of seconds each thousand", () => {
  // Cyrillic letters are none that a field's name may have.
  const details = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [[...String(i)].map((digit) => "абвгдежзик"[Number(digit)]).join(""), ["x"]]));
  const start = performance.now();
  const lines = writeBibTeX([{ id: "a", details }]).split("\n");
  expect(performance.now() - start).toBeLessThan(5000);
  expect([...lines.slice(1, 4), lines.at(-3)]).toEqual(["  field = {x},", "  field-2 = {x},", "  field-3 = {x},", "  field-20000 = {x},"]);
});

describe("writeCSV(records)", () => {
  it("keeps formulas from being any, and readCSV takes them back", () => {
    const titles = ["=1+1", "+7", "-3", "@SUM(A1)", "＝1", "'=1", "''=1", "'tis"];
    const csv = writeCSV(titles.map((title, i) => ({ id: `a${i}`, title })));
    expect(csv).toBe("id,title\r\na0,'=1+1\r\na1,'+7\r\na2,'-3\r\na3,'@SUM(A1)\r\na4,'＝1\r\na5,''=1\r\na6,'''=1\r\na7,'tis\r\n");
    expect(readCSV(csv).records.map(({ title }) => title)).toEqual(titles);
  });

  it("parts values, and quotes what holds a comma, a quote or a line break", () => {
    expect(writeCSV([{ id: 1, lane: ["A", "B"], title: "a, \"b\"\nc", facets: { topic: ["x"] } }, { id: 2, facets: { topic: ["y; z", "x"] } }])).toBe("id,lane,title,topic\r\n1,A; B,\"a, \"\"b\"\"\nc\",x\r\n2,,,y; z | x\r\n");
  });

  it("is read back without a word about its columns, where these are a timeline's own", () => {
    const records = [{ id: "a", time: "1911-12-31", recorded: "1912", lane: ["A"], title: "Letter", href: "https://example.org/1" }, { id: "b", time: "[..1910]", lane: ["A", "B"], title: "Note" }];
    const { records: read, problems } = readCSV(writeCSV(records));
    expect([read, problems]).toEqual([records, []]);
  });
});

describe("writeX(records)", () => {
  it("keeps a record without an id, and leaves out what is none", () => {
    expect(items(writeJSON([{ title: "a" }, null, "b", { id: 7, time: new Date(0) }]))).toEqual([{ id: "record-1", title: "a" }, { id: "7", time: "1970-01-01T00:00:00.000Z" }]);
  });

  it("keeps names that every object has as names, and lone halves of characters as U+FFFD", () => {
    const record = JSON.parse('{"id":"a","title":"\\ud800","details":{"__proto__":["x"],"constructor":["y"]}}') as object;
    expect(writeJSON([record])).toContain('"__proto__": [\n        "x"');
    for (const write of [writeCSL, writeCSV, writeBibTeX, writeRIS]) expect(write([record])).toContain("\ufffd");
    expect(writeCSL([record])).toContain('"constructor": [\n        "y"');
  });

  it("has no address where there is none of the web", () => {
    const record = { id: "a", href: "javascript:alert(1)" };
    expect(items(writeCSL([record]))[0]).toEqual({ id: "a", type: "document", custom: { address: ["javascript:alert(1)"] } });
    expect(writeRIS([record])).toContain("N1  - address: javascript:alert(1)");
    expect(writeBibTeX([record])).toContain("  address = {javascript:alert(1)}");
  });

  it("cites what was read from another format alike", () => {
    const records = [{ id: "a", title: "On the strikes", lane: ["Anna Vetrova"], laneIsAuthor: true, time: "1911-12-31", kind: "manuscript", facets: { archive: ["City Archive"], collection: ["Berg Papers"] }, details: { archive_location: ["F. 12, l. 4"], translator: ["Karl Berg"], genre: ["Telegram"] } }];
    const expected = "Anna Vetrova, “On the strikes,” telegram, December 31, 1911, F. 12, l. 4, Berg Papers, City Archive, trans. Karl Berg.";
    expect([records, readCSL(writeCSL(records)).records, readRIS(writeRIS(records)).records, readBibTeX(writeBibTeX(records)).records, JSON.parse(writeJSON(records)) as typeof records].map((each) => cite(each))).toEqual(Array(5).fill(expected));
  });
});

it("writeRIS(records) takes time linear in spaces within a text", () => {
  expect(writeRIS([{ id: "a", title: `a \n b${" ".repeat(400_000)}c` }])).toMatch(/^TI {2}- a\r\n\r\nb {400000}c\r$/m);
});

it("writeRIS(records) gives a type to a record that has no kind", () => {
  expect(writeRIS([{ id: "a", title: "Letter" }]).split("\r\n")[0]).toBe("TY  - GEN");
});

it.each([
  ["1953", "1953"],
  ["1953-01-31", "1953"],
  ["1953-24", "1953"],
  ["1953~", undefined],
  ["1953-01-31?", undefined],
  ["1953%/1953", undefined],
  ["1953-01/1953-05", "1953"],
  ["1953-01/1955", undefined],
  ["1953/1955", undefined],
  ["1953-01/..", undefined],
  ["1953/", undefined],
  ["195X", undefined],
  ["-0043-03-15", undefined],
])("writeRIS and writeBibTeX state as the year of %s none but that in which all of it certainly lies: %s", (time, year) => {
  expect(/^PY {2}- (.*)\r$/m.exec(writeRIS([{ id: "a", time }]))?.[1]).toBe(year);
  expect(/^ {2}year = \{(\d*)\},$/m.exec(writeBibTeX([{ id: "a", time }]))?.[1]).toBe(year);
});

describe("every writer says the same of a record's dates", () => {
  const channels = { citation: () => ({ event: "held" }) };
  const inRIS = (file: string, tag: string) => [...file.matchAll(new RegExp(`^${tag}  - (.*)\\r$`, "gm"))].map(([, text]) => text);
  const inBibTeX = (file: string, name: string) => new RegExp(`^  ${name} = \\{(.*)\\},$`, "m").exec(file)?.[1];
  const spanOf = (records: readonly object[], options = {}) => new URLSearchParams(contextObjects(records, options)[0]);
  const nodeOf = (records: readonly object[], options = {}) => (JSON.parse(writeJSONLD(records, options)) as { "@graph": Readonly<Record<string, unknown>>[] })["@graph"][0]!;

  it("of an event alone none is the document's, as of the talks of 1 January 1950 and 21 December 1955", () => {
    for (const id of ["roshchin-1950-01-01", "yudin-1955-12-21"]) {
      const [record] = conversations.filter((each) => each.id === id);
      const own = { channels: dataset.channels };
      const held = record!.held;
      expect([inRIS(writeRIS([record!], own), "DA"), inRIS(writeRIS([record!], own), "PY"), inRIS(writeRIS([record!], own), "N1").includes(`held: ${held}`)]).toEqual([[], [], true]);
      expect(["date", "year", "eventdate"].map((name) => inBibTeX(writeBibTeX([record!], own), name))).toEqual([undefined, undefined, held]);
      expect(items(writeCSL([record!], own))[0]).not.toHaveProperty("issued");
      expect([nodeOf([record!], own)["dateCreated"], nodeOf([record!], own)["temporalCoverage"]]).toEqual([undefined, held]);
      expect([spanOf([record!], own).get("rft.date"), spanOf([record!], own).get("rft.coverage")]).toEqual([null, held]);
    }
  });

  it("a day that is only likely is no plain year: when Yudin wrote in January 1951", () => {
    const [record] = conversations.filter(({ id }) => id === "yudin-1950-12-31");
    const own = { channels: dataset.channels };
    expect([inRIS(writeRIS([record!], own), "DA"), inRIS(writeRIS([record!], own), "PY")]).toEqual([["///1951-01-20?"], []]);
    expect(["date", "year"].map((name) => inBibTeX(writeBibTeX([record!], own), name))).toEqual(["1951-01-20?", undefined]);
    expect(items(writeCSL([record!], own))[0]!["issued"]).toEqual({ raw: "1951-01-20?", literal: "1951-01-20?" });
    expect([nodeOf([record!], own)["dateCreated"], nodeOf([record!], own)["description"]]).toEqual([undefined, "dated 1951-01-20?"]);
    expect(spanOf([record!], own).get("rft.date")).toBe("1951-01-20?");
  });

  it.each([
    ["no event", {}, "1911-12-31", undefined],
    ["an event", { channels }, "1912-01-04", "1911-12-31"],
  ])("of two with %s", (_, options, own, event) => {
    const records = [{ id: "a", title: "Letter", time: "1911-12-31", recorded: "1912-01-04" }];
    const year = own.slice(0, 4);
    expect([inRIS(writeRIS(records, options), "DA"), inRIS(writeRIS(records, options), "PY")]).toEqual([[`${own.replaceAll("-", "/")}/`], [year]]);
    expect(inRIS(writeRIS(records, options), "N1")).toEqual([event === undefined ? "recorded: 1912-01-04" : `held: ${event}`]);
    expect(["date", "year", "eventdate"].map((name) => inBibTeX(writeBibTeX(records, options), name))).toEqual([own, year, event]);
    const [item] = items(writeCSL(records, options));
    expect([item!["issued"], "event-date" in item!]).toEqual([{ "date-parts": [own.split("-").map(Number)] }, event !== undefined]);
    expect(nodeOf(records, options)["dateCreated"]).toBe(own);
    expect(spanOf(records, options).get("rft.date")).toBe(own);
    expect(cite(records, { ...options, style: "apa" })).toContain(`. (${year}, `);
  });

  it("one that names no year is none, and is kept where it says more than that", () => {
    const records = [{ id: "a", title: "Letter", time: "XXXX-12" }];
    expect([inRIS(writeRIS(records), "DA"), inRIS(writeRIS(records), "N1"), inRIS(writeRIS([{ id: "a", time: "XXXX" }]), "N1")]).toEqual([[], ["time: XXXX-12"], []]);
    expect(["date", "year", "time"].map((name) => inBibTeX(writeBibTeX(records), name))).toEqual([undefined, undefined, "XXXX-12"]);
    expect(items(writeCSL(records))[0]).toEqual({ id: "a", type: "document", title: "Letter", custom: { time: ["XXXX-12"] } });
    expect([nodeOf(records)["temporalCoverage"], spanOf(records).get("rft.date")]).toEqual([undefined, null]);
  });
});

it("writeBibTeX(conversations) has the hall within its town, and no field is lost to another of its name", () => {
  expect(writeBibTeX(first, { channels })).toContain("  venue = {Qinzheng Hall, Beijing},");
  const file = writeBibTeX([{ id: "a", title: "Letter", details: { title: ["Other"], "Title!": ["Third"] } }]);
  expect(file).toContain("  title = {{Letter}},\n  title-2 = {Other},\n  title-3 = {Third},");
});

it("writeJSONLD(records) describes what has no title", () => {
  expect(writeJSONLD([{ id: "row-8", kind: "letter", facets: { place: ["Vienna"] } }])).toContain("\"name\": \"Letter, Vienna\"");
});
