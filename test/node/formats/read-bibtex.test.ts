import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBibTeX } from "../../../src/formats/read-bibtex.js";
import { readRecords } from "../../../src/records/read.js";

const one = (fields: string) => {
  const { records, problems } = readBibTeX(`@letter{a, ${fields}}`);
  return { record: records[0], messages: problems.map(({ message }) => message) };
};

const bibliography = String.raw`
Exported by hand; me@example.org

@preamble{ "\newcommand{\noop}[1]{}" }
@string{ca = "City Archive"}
@string(gva = {Gen{\`e}ve})
@comment{ @book{hidden, title = {Hidden}} }

@Letter{vetrova1911,
  author       = {Vetrova, Anna and von Berg, Karl and {Strike Committee}},
  title        = {To {B}erg, on the \emph{Duma} \& the strikes: 1905--1911},
  shorttitle   = "To Berg",
  date         = {1911-12-31/1912},
  urldate      = {2020-01-02},
  recipient    = {M{\"u}ller, Rosa},
  keywords     = {strikes, money; Duma},
  location     = gva,
  library      = ca # {, room } # 12,
  url          = {https://example.org/a_b?c=1\&d=~e},
  abstract     = {Asks for
    money.},
  note         = {With \input{/etc/passwd}},
}

@misc(berg1912, year = 1912, month = jan, day = "7", editor = {Berg, Karl}, doi = {10.1000/x_y}, Journal = {Courier})
`;

describe("readBibTeX(text)", () => {
  it("makes letters records, and loses nothing of them", () => {
    const { records, problems } = readBibTeX(bibliography);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        id: "vetrova1911",
        time: "1911-12-31/1912",
        lane: ["Anna Vetrova", "Karl von Berg", "Strike Committee"],
        laneIsAuthor: true,
        title: "To Berg, on the Duma & the strikes: 1905–1911",
        label: "To Berg",
        summary: "Asks for money.",
        href: "https://example.org/a_b?c=1&d=~e",
        kind: "letter",
        facets: { recipient: ["Rosa Müller"], keyword: ["strikes", "money", "Duma"], place: ["Genève"], archive: ["City Archive, room 12"] },
        details: { urldate: ["2020-01-02"], note: [String.raw`With \input{/etc/passwd}`] },
      },
      { id: "berg1912", time: "1912-01-07", lane: ["Karl Berg"], href: "https://doi.org/10.1000/x_y", kind: "miscellaneous", facets: { publication: ["Courier"] }, details: { editor: ["Karl Berg"] } },
    ]);
  });

  it("gives records that a timeline reads as they are", () => {
    const { records, channels } = readBibTeX(bibliography);
    expect(readRecords(records, channels)).toMatchObject({ problems: [], records: [{ id: "vetrova1911" }, { id: "berg1912" }] });
  });

  it.each([
    ["year = 1911", "1911"],
    ["year = {1911}, month = 12, day = 31", "1911-12-31"],
    ["year = 1911, month = dec", "1911-12"],
    ["year = 1911, month = {December}", "1911-12"],
    ["year = 1911, month = {Sept.}, day = {3}", "1911-09-03"],
    ["year = 1911, month = {Winter}", "1911-24"],
    ["year = 1911, month = {Dezember}, day = 31", "1911-12-31"],
    ["year = -0043, month = {März}", "-0043-03"],
    ["year = -0043, month = 3", "-0043-03"],
    ["date = {1911-12-31}, year = 1911, month = 12", "1911-12-31"],
    ["date = {1911~}", "1911~"],
    ["date = {1911-21/..}", "1911-21/.."],
  ])("reads the date of %s as %s", (fields, time) => expect(one(fields)).toEqual({ record: { id: "a", kind: "letter", time }, messages: [] }));

  it("leaves a letter without a date undated", () => expect(one("title = {x}").record).toEqual({ id: "a", kind: "letter", title: "x" }));

  it("keeps a year of three digits as it is written", () => expect(one("year = 911").record).toMatchObject({ time: "0911", timeWritten: "911" }));

  it("never guesses a date that it cannot read, and says which", () => {
    expect(one("date = {31 June 1953}")).toEqual({ record: { id: "a", kind: "letter", timeWritten: "31 June 1953" }, messages: ['entry 1, date: "31 June 1953" is not a date'] });
    expect(one("year = 1953, month = jun, day = 31")).toEqual({ record: { id: "a", kind: "letter", timeWritten: "1953-06-31" }, messages: ['entry 1, year: "1953-06-31" is not a date'] });
    expect(one("year = {1953 or so}").messages).toEqual(['entry 1, year: "1953 or so" is not a date']);
    expect(one("year = {n.d.}")).toEqual({ record: { id: "a", kind: "letter", timeWritten: "n.d." }, messages: [] });
  });

  it.each(["11", "5", "05"])("takes %s for no year, of whatever century, and says so", (year) => {
    expect(one(`year = {${year}}, month = dec`)).toEqual({ record: { id: "a", kind: "letter", timeWritten: year, details: { month: ["dec"] } }, messages: [`entry 1, year: "${year}" is not a date`] });
    expect(one("year = {-43}").record?.time).toBe("-0043");
  });

  it("reads the year where the month is none, and says so", () => {
    expect(one("year = 1911, month = {Michaelmas}")).toEqual({
      record: { id: "a", kind: "letter", time: "1911", timeWritten: "Michaelmas 1911" },
      messages: ['entry 1, month: "Michaelmas 1911" is not a date'],
    });
  });

  it.each(["13", "24", "31"])("takes a month %s for no range of years and no season, reads the year, and says so", (month) => {
    expect(one(`year = 2001, month = ${month}`)).toEqual({ record: { id: "a", kind: "letter", time: "2001", timeWritten: `${month}, 2001` }, messages: [`entry 1, month: "${month}, 2001" is not a date`] });
  });

  it("keeps as details the dates that say other than what is read", () => {
    expect(one("date = {1911-12-31}, year = 1912, month = 1").record).toMatchObject({ time: "1911-12-31", details: { year: ["1912"], month: ["1"] } });
    expect(one("date = {31 June 1953}, year = 1953").record).toEqual({ id: "a", kind: "letter", time: "1953", timeWritten: "31 June 1953" });
  });

  it("places a record by its original or event, and lets the date be when it was recorded", () => {
    expect(one("date = 1970, origdate = {1911-12}, eventdate = 1912").record).toEqual({ id: "a", kind: "letter", time: "1911-12", recorded: "1970", recordedAs: "published", details: { eventdate: ["1912"] } });
    expect(one("year = 1970, eventdate = 1912").record).toEqual({ id: "a", kind: "letter", time: "1912", timeAs: "event", recorded: "1970" });
  });

  it("keeps those who are not named out of the lanes", () => {
    expect(one("author = {Vetrova, Anna and others}").record).toMatchObject({ lane: ["Anna Vetrova"], details: { "author and others": ["others"] } });
  });

  it("keeps a field that stands twice", () => expect(one("title = {x}, title = {y}, note = 1, note = 2").record).toEqual({ id: "a", kind: "letter", title: "x", details: { title: ["y"], note: ["1", "2"] } }));

  it("says kinds in plain words, and others as they are", () => {
    const kinds = (...types: string[]) => readBibTeX(types.map((type, i) => `@${type}{k${i},}`).join("")).records.map(({ kind }) => kind);
    expect(kinds("ARTICLE", "inproceedings", "conference", "phdthesis", "manuscript", "constructor")).toEqual(["journal article", "conference paper", "conference paper", "doctoral thesis", "manuscript", "constructor"]);
  });

  it("makes HTML plain text, and reads bytes", () => {
    expect(one("title = {<b>x</b> &amp; y}").record?.title).toBe("x & y");
    const bytes = Uint8Array.from("@book{a, title = {\u00e9}}", (character) => character.charCodeAt(0));
    expect(readBibTeX(bytes)).toMatchObject({ records: [{ title: "é" }], guesses: [{ message: "the bytes are read as Windows-1252, since they are not UTF-8" }] });
  });
});

describe("readBibTeX(text with mistakes)", () => {
  const read = (text: string) => {
    const { records, problems } = readBibTeX(text);
    return { records, messages: problems.map(({ message }) => message) };
  };

  it("says of a text without entries that it has none", () => {
    expect(read("[1]")).toEqual({ records: [], messages: ['the file: "[1]" has no entry of BibTeX'] });
    expect(read(" \n")).toEqual({ records: [], messages: [] });
  });

  it("ends an entry that is not closed before the next, and says so", () => {
    expect(read("@book{a, title = {x,\n year = 1911}\n@book{b, title = {y}}")).toEqual({
      records: [{ id: "a", kind: "book", title: "x, year = 1911" }, { id: "b", kind: "book", title: "y" }],
      messages: [expect.stringContaining("entry 1: \"@book{a, title")],
    });
    expect(read('@book(a, title = "x\n@book(b, year = 1911)').records).toEqual([{ id: "a", kind: "book", title: "x" }, { id: "b", kind: "book", time: "1911" }]);
    expect(read('@book(a, title = "x\n@book(b, year = 1911)').messages).toEqual([expect.stringMatching(/^entry 1: .* is not closed$/s), expect.stringMatching(/^entry 1, title: .* is not closed$/s)]);
  });

  it("ends one in parentheses before the next line that begins one, also where a quotation or a brace is closed only beyond that", () => {
    const titles = (...entries: string[]) => readBibTeX(entries.join("\n")).records.map(({ id, title }) => [id, title]);
    const [k2, k3, k5] = ["2", "3", "5"].map((i) => `@misc(k${i}, title = "${i}")`) as [string, string, string];
    const all = (one: string, four: string) => [["k1", one], ["k2", "2"], ["k3", "3"], ["k4", four], ["k5", "5"]];
    expect(titles('@misc(k1, title = "A)', k2, k3, '@misc(k4, title = "D)', k5)).toEqual(all("A)", "D)"));
    expect(titles("@misc(k1, title = {A)", k2, k3, "@misc(k4, title = D})", k5)).toEqual(all("A)", "D"));
  });

  it.each([
    ["@book{a, title = {x}}, year = 1911}", 'entry 1: ", year = 1911}" stands after the end of the entry, and is not read'],
    ["@book{a, rubbish, year = 1911}", 'entry 1: "rubbish" is no field'],
    ["@book{a, year = 1911, note = }", "entry 1, note: is no value"],
    ["@book{a, year = 1911, note = foo}", 'entry 1, note: "foo" is no @string'],
    ["@book{year = 1911}", 'entry 1: "year = 1911" has no citation key'],
    ['@book{a, year = 1911, note = "x}', 'entry 1, note: ""x" is not closed'],
  ])("reads what it can of %s, and says what it cannot", (text, message) => {
    const { records, messages } = read(text);
    expect(messages).toEqual([message]);
    expect(records.length).toBe(1);
    if (!message.includes("stands after")) expect(records[0]?.time).toBe("1911");
  });

  it("keeps an unknown @string as its name, and reads a field after a missing comma", () => {
    expect(read("@book{a, note = foo # { x}}").records).toEqual([{ id: "a", kind: "book", details: { note: ["foo x"] } }]);
    expect(read('@book{a, note = {x} year = "1911"}')).toEqual({ records: [{ id: "a", kind: "book", time: "1911", details: { note: ["x"] } }], messages: [] });
  });

  it("tells keys seen before, and makes those that are missing", () => {
    expect(read("@book{a,}@book{a,}@book{,}@book{}")).toEqual({
      records: ["a", "a-2", "entry-3", "entry-4"].map((id) => ({ id, kind: "book" })),
      messages: ['entry 2, id: "a" was seen before; this one is kept as "a-2"'],
    });
  });
});

describe("readBibTeX(hostile text)", () => {
  it("keeps prototype keys as data", () => {
    const { records, channels } = readBibTeX("@string{__proto__ = {p}}@__proto__{x,}@book{__proto__, __proto__ = {x}, constructor = __proto__, note = toString}");
    expect(records.map(({ id }) => id)).toEqual(["__proto__"]);
    expect(Object.entries(records[0]?.details ?? {})).toEqual([["__proto__", ["x"]], ["constructor", ["p"]], ["note", ["toString"]]]);
    expect(Object.keys(channels.details ?? {})).toEqual(["__proto__", "constructor", "note"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("reads a million braces that are not closed, in linear time", () => {
    const { records, problems } = readBibTeX(`@book{a, title = ${"{".repeat(1e6)}`);
    expect(records).toEqual([{ id: "a", kind: "book" }]);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("is not closed"), expect.stringContaining("entry 1, title: ")]);
    expect(readBibTeX(`@book{a, title = ${"{".repeat(5e5)}x${"}".repeat(5e5)}}`).records[0]?.title).toBe("x");
  });

  const parts = ["@a{k, b = {\n", "@a{k,\n", '@a(k, b = "\n', "@a(k)", "@a{k}", "@comment{\n", "@string{a = {\n", "@a", "@", "@ ", "@a \n", "@a{", "@a(", "@a{k,,,", "@a{k, b =", "@a{k, b # ", "{", "}", '"', "=", ",", " ", "\n", "a = ", "# ", "@string{a = a # a}\n", "\u0000"];
  const last = "\n@book{last, title = {y}}";

  it.each(parts)("finds the entry after any number of %j", (part) => {
    for (const before of ["", "@book{k, ", "@book{k, title = {", '@book{k, title = "', "@book(k, ", "@book{"]) {
      expect(readBibTeX(before + part.repeat(2e4 / part.length) + last).records.at(-1)).toEqual({ id: "last", kind: "book", title: "y" });
    }
  });

  // Time and again from each to the end would take hours.
  it.each(["@a{k, b = {\n", '@a(k, b = "\n', "@a(k)", "@comment{\n", "@a(", "{", "}", ",", " ", "@ ", "# "])("finds the entry after a quarter of a megabyte of %j, in linear time", (part) => {
    expect(readBibTeX(part.repeat(2.5e5 / part.length) + last).records.at(-1)).toEqual({ id: "last", kind: "book", title: "y" });
    expect(readBibTeX(`@book{k, title = ${part.repeat(2.5e5 / part.length)}${last}`).records.at(-1)).toEqual({ id: "last", kind: "book", title: "y" });
  });

  it("finds the entry after twenty thousand of which the braces are closed only after the last, in linear time", () => {
    expect(readBibTeX("@a(k, {\n".repeat(2e4) + "}".repeat(2e4) + "x".repeat(1e6) + last).records.at(-1)).toEqual({ id: "last", kind: "book", title: "y" });
  });

  it("does not write out @strings that double until they fill the memory", () => {
    const strings = Array.from({ length: 100 }, (_, i) => `@string{s${i + 1} = s${i} # s${i}}`);
    const { records, problems } = readBibTeX(`@string{s0 = {xxxxxxxxxx}}${strings.join("\n")}@book{a, note = s100, title = {y}}`);
    expect(records[0]?.title).toBe("y");
    expect(records[0]?.details?.["note"]?.[0]?.length).toBeLessThan(1e6);
    expect(problems[0]?.message).toMatch(/^the file, s\d+: "s\d+" is too long to be written out$/);
  });

  it("reads numbers after @strings that came to all that they may", () => {
    const { records, problems } = readBibTeX(`@string{s = {${"x".repeat(1e4)}}}@book{a, note = ${"s # ".repeat(100)}s}@book{b, note = s${" # 1234567890".repeat(2000)}, year = 1953}`);
    expect(problems.at(-1)?.message).toBe('entry 2, note: "s" is too long to be written out');
    expect(records[1]?.time).toBe("1953");
  });

  it("reads ten thousand fields, and thirty thousand entries of one key", () => {
    const fields = Array.from({ length: 10_000 }, (_, i) => `f${i} = {x}`).join(",");
    expect(Object.keys(one(fields).record?.details ?? {}).length).toBe(10_000);
    expect(readBibTeX("@book{a,}".repeat(3e4)).records.at(-1)?.id).toBe("a-30000");
  });

  it.each(["x", " ", ",", "<", "&", "\\", "\\'", "-", "~", " and ", "\u0000", "\ud800", "1"])("reads a quarter of a megabyte of %j in any field, in linear time", (filling) => {
    const value = filling.repeat(2.5e5 / filling.length);
    const fields = ["title", "author", "keywords", "date", "month", "url"].map((name) => `${name} = {${value}}`);
    expect(readBibTeX(`@book{a, year = 1911, ${fields.join(", ")}, note = {end}}`).records[0]?.details?.["note"]).toEqual(["end"]);
  });

  it("never throws, whatever the text", () => {
    const part = fc.constantFrom("@", "book", "comment", "string", "{", "}", "(", ")", '"', ",", "=", "#", " ", "\n", "title", "author", "year", "date", "1911", "dec", "\\", "\\'", "~", "__proto__", "and", "\ud800", "\u0000", "é");
    fc.assert(fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const { records } = readBibTeX(parts.join(""));
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      expect(readRecords(records).records.length).toBe(records.length);
    }), { numRuns: 1000 });
  });
});

describe("readBibTeX(what a writer wrote)", () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
  const text = fc.array(fc.constantFrom("a", "B", "é", "ß", "毛", " c", ".", ",", "=", "#", "@", '"', "it's", "{x}", "1"), { minLength: 1, maxLength: 12 }).map((parts) => parts.join("").trim());
  const entry = fc.record({ title: text, names: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), note: text, how: fc.constantFrom("braces", "quotes", "string", "pieces") });

  it("gives back what was written, however it quotes", () => {
    const quoted = (value: string, how: string): string => {
      // What could end a value stands in braces of its own.
      const safe = value.replaceAll('"', '{"}');
      return how === "quotes" ? `"${safe}"` : how === "pieces" ? `{${safe}} # empty # ""` : `{${value}}`;
    };
    fc.assert(fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
      const written = entries.map(({ title, names, year, month, note, how }, i) => `@Book{k${i},\n  title = ${quoted(title, how)},\n  AUTHOR = {${names.join(" and ")}},\n  date = "${year}-${String(month).padStart(2, "0")}",note=${quoted(note, how)}\n}`);
      const { records, problems } = readBibTeX(`@string{empty = {}}\n${written.join("\n")}`);
      expect(problems).toEqual([]);
      const plain = (value: string) => value.replace(/[{}]/g, "").trim();
      expect(records).toEqual(entries.map(({ title, names, year, month, note }, i) => ({
        id: `k${i}`, kind: "book", title: plain(title), lane: names, laneIsAuthor: true, time: `${year}-${String(month).padStart(2, "0")}`, details: { note: [plain(note)] },
      })));
    }));
  });
});

const inherited = (text: string) => readBibTeX(text).records.map(({ id, title, time, lane, facets, details }) => ({ id, title, time, lane, ...facets, ...details }));

it("readBibTeX(text) gives an entry what it has not of the book that crossref names, wherever that stands, and the book once", () => {
  const book = "@proceedings{b, title = {Talks}, editor = {Clark, C.}, date = {1951}, location = {Geneva}, shorttitle = {T}, abstract = {Of all}}";
  const part = "@inproceedings{a, crossref = {b}, title = {On peace}, author = {Adams, A.}, location = {Bern}}";
  const expected = { id: "a", title: "On peace", time: "1951", lane: ["A. Adams"], publication: ["Talks"], place: ["Bern"], editor: ["C. Clark"], crossref: ["b"] };
  expect(inherited(`${part}\n${book}`)).toEqual([expected, { id: "b", title: "Talks", time: "1951", lane: ["C. Clark"], place: ["Geneva"], editor: ["C. Clark"] }]);
  expect(inherited(`${book}\n${part}`)[1]).toEqual(expected);
});

it.each([
  ["the book's own booktitle before its title", "@inproceedings{a, crossref = {b}}", "@proceedings{b, title = {T}, booktitle = {B}}", { publication: ["B"] }],
  ["the title of the volumes", "@book{a, title = {One}, crossref = {b}}", "@mvbook{b, title = {All}}", { title: "One", publication: ["All"] }],
  ["the title of the periodical, unless the article has a journal", "@article{a, title = {One}, crossref = {b}}", "@periodical{b, title = {P}}", { title: "One", publication: ["P"] }],
  ["nothing beside a journal", "@article{a, journal = {J}, crossref = {b}}", "@periodical{b, title = {P}}", { publication: ["J"] }],
  ["author and title of a chapter without", "@inbook{a, chapter = {3}, crossref = {b}}", "@book{b, title = {B}, author = {Adams, A.}}", { title: "B", lane: ["A. Adams"], publication: ["B"], bookauthor: ["A. Adams"] }],
  ["nothing of a date beside its own", "@incollection{a, date = {1951-06}, crossref = {b}}", "@collection{b, year = {1953}, month = dec}", { time: "1951-06" }],
  ["the whole date", "@incollection{a, crossref = {b}}", "@collection{b, year = {1953}, month = dec}", { time: "1953-12" }],
  ["other fields as they are", "@misc{a, crossref = {b}}", "@misc{b, title = {T}, note = {N}}", { title: "T", note: ["N"] }],
])("readBibTeX(text) inherits %s", (_, child, parent, expected) => {
  const [found] = inherited(`${child}\n${parent}`);
  expect(found).toEqual({ title: undefined, time: undefined, lane: undefined, ...expected, id: "a", crossref: ["b"], ...(child.includes("chapter") ? { chapter: ["3"] } : {}) });
});

it("readBibTeX(text) inherits from parents of parents, and from several xdata, which are no records unless none takes them over", () => {
  const text = `@letter{a, xdata = {x, y}, title = {A}} @xdata{x, location = {Geneva}, xdata = {z}} @xdata{y, location = {Bern}, note = {N}} @xdata{z, date = {1951}} @xdata{w, title = {W}}
    @inbook{c, title = {C}, crossref = {d}} @book{d, title = {D}, crossref = {e}} @mvbook{e, title = {E}, date = {1953}}`;
  expect(inherited(text)).toEqual([
    { id: "a", title: "A", time: "1951", place: ["Geneva"], note: ["N"] },
    { id: "w", title: "W" },
    { id: "c", title: "C", time: "1953", publication: ["D"], maintitle: ["E"], crossref: ["d"] },
    { id: "d", title: "D", time: "1953", publication: ["E"], crossref: ["e"] },
    { id: "e", title: "E", time: "1953" },
  ]);
});

it("readBibTeX(text) tells of a parent that is not there, and of one that comes back to the entry", () => {
  const { records, problems } = readBibTeX("@misc{a, crossref = {none}} @misc{b, crossref = {c}, title = {B}} @misc{c, crossref = {b}, note = {N}} @misc{d, crossref = {d}}");
  expect(records.map(({ id, title, details }) => [id, title, details?.["note"]])).toEqual([["a", undefined, undefined], ["b", "B", ["N"]], ["c", undefined, ["N"]], ["d", undefined, undefined]]);
  expect(problems.map(({ message }) => message)).toEqual([
    "entry 1, crossref: \"none\" is no entry of the file",
    "entry 3, crossref: \"b\" comes back to the entry itself",
    "entry 4, crossref: \"d\" comes back to the entry itself",
  ]);
});

it("readBibTeX(text) lets no parent make a file many times as long, nor a long line of them, nor many of many fields", () => {
  const children = (count: number) => Array.from({ length: count }, (_, i) => `@misc{c${i}, crossref = {p}}`).join("");
  const one = readBibTeX(`@misc{p, note = {${"x".repeat(1_000_000)}}}${children(1000)}`);
  expect(one.records.filter(({ details }) => details?.["note"] !== undefined).length).toBeLessThan(20);
  expect(one.problems.at(-1)?.message).toBe("entry 1001, crossref: \"p\" has too much to be taken over");
  const many = readBibTeX(`@misc{p, ${Array.from({ length: 2000 }, (_, i) => `f${i} = {v}`).join(",")}}${children(2000)}`);
  expect(many.records.filter(({ details }) => details?.["f7"] !== undefined).length).toBeLessThan(20);
  const line = readBibTeX(Array.from({ length: 5000 }, (_, i) => `@misc{k${i}, f${i} = {v}, crossref = {k${i + 1}}}`).join(""));
  expect(line.records).toHaveLength(5000);
  expect(line.problems[0]).toMatchObject({ message: "entry 501, crossref: \"k501\" is one of too many parents one above another", expected: "at most 500 parents one above another" });
});
