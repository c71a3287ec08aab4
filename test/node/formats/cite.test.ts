import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels, type ConversationId, conversations } from "../../../src/dataset/index.js";
import { type CitationStyle, cite } from "../../../src/formats/cite.js";
import { readCSV } from "../../../src/formats/read-csv.js";
import { writeBibTeX } from "../../../src/formats/write-bibtex.js";
import { writeCSL } from "../../../src/formats/write-csl.js";
import { writeCSV } from "../../../src/formats/write-csv.js";
import { writeJSON } from "../../../src/formats/write-json.js";
import { writeJSONLD } from "../../../src/formats/write-jsonld.js";
import { writeRIS } from "../../../src/formats/write-ris.js";
import { readCSL } from "../../../src/formats/read-csl.js";
import type { Citation, CitedName } from "../../../src/records/citation.js";
import type { FileRecord } from "../../../src/formats/reading.js";
import { toHTML } from "../../../src/static.js";
import { edtf, lists, recordsOf, text } from "./cited-records.js";

const STYLES: readonly CitationStyle[] = ["chicago-note", "chicago-bibliography", "mla", "apa"];
const SEARCH = "https://digitalarchive.wilsoncenter.org/search?f%5B0%5D=people%3A84573&f%5B1%5D=topics%3A86494&fo%5B0%5D=86494&fo%5B1%5D=84573";

const conversation = (style: CitationStyle, id: ConversationId) => cite(conversations.filter((each) => each.id === id), { style, channels });
const one = (style: CitationStyle, record: Partial<FileRecord>) => cite([{ id: "a", title: "Letter", ...record }], { style });
const inAll = (record: Partial<FileRecord>) => STYLES.map((style) => one(style, record));

describe("cite(conversations, { style, channels })", () => {
  it.each<[ConversationId, CitationStyle, string]>([
    ["roshchin-1949-10-16", "chicago-note", "“From the Diary of N.V. Roshchin: Memorandum of Conversation with Chairman Mao Zedong on 16 October 1949,” December 1, 1949 (held October 16, 1949), f. 0100, op. 42, por. 19, pap. 288, ll. 28-31, Archive of Foreign Policy of the Russian Federation (AVPRF), trans. David Wolff, [Conversations with Mao Zedong?], Wilson Center Digital Archive, https://digitalarchive.wilsoncenter.org/document/117863."],
    ["roshchin-1949-10-16", "chicago-bibliography", "“From the Diary of N.V. Roshchin: Memorandum of Conversation with Chairman Mao Zedong on 16 October 1949.” December 1, 1949 (held October 16, 1949). Archive of Foreign Policy of the Russian Federation (AVPRF), f. 0100, op. 42, por. 19, pap. 288, ll. 28-31. Translated by David Wolff. [Conversations with Mao Zedong?], Wilson Center Digital Archive. https://digitalarchive.wilsoncenter.org/document/117863."],
    ["roshchin-1949-10-16", "mla", "“From the Diary of N.V. Roshchin: Memorandum of Conversation with Chairman Mao Zedong on 16 October 1949.” 1 Dec. 1949. Held 16 Oct. 1949. Archive of Foreign Policy of the Russian Federation (AVPRF), f. 0100, op. 42, por. 19, pap. 288, ll. 28-31. [Conversations with Mao Zedong?], Wilson Center Digital Archive, translated by David Wolff, https://digitalarchive.wilsoncenter.org/document/117863."],
    ["roshchin-1949-10-16", "apa", "From the Diary of N.V. Roshchin: Memorandum of Conversation with Chairman Mao Zedong on 16 October 1949 (David Wolff, Trans.) [Held October 16, 1949]. (1949, December 1). Archive of Foreign Policy of the Russian Federation (AVPRF) (f. 0100, op. 42, por. 19, pap. 288, ll. 28-31). [Conversations with Mao Zedong?], Wilson Center Digital Archive. https://digitalarchive.wilsoncenter.org/document/117863"],
    ["roshchin-1950-01-01", "chicago-note", `“Memorandum, Conversation of Mao and USSR Ambassador to China N.V. Roshchin on 1 January 1950,” memorandum of conversation, n.d. (held January 1, 1950), [Conversations with Mao Zedong?], Wilson Center Digital Archive, ${SEARCH}.`],
    ["roshchin-1950-01-01", "chicago-bibliography", `“Memorandum, Conversation of Mao and USSR Ambassador to China N.V. Roshchin on 1 January 1950.” Memorandum of conversation. n.d. (held January 1, 1950). [Conversations with Mao Zedong?], Wilson Center Digital Archive. ${SEARCH}.`],
    ["roshchin-1950-01-01", "mla", `“Memorandum, Conversation of Mao and USSR Ambassador to China N.V. Roshchin on 1 January 1950.” Memorandum of conversation. n.d. Held 1 Jan. 1950. [Conversations with Mao Zedong?], Wilson Center Digital Archive, ${SEARCH}.`],
    ["roshchin-1950-01-01", "apa", `Memorandum, Conversation of Mao and USSR Ambassador to China N.V. Roshchin on 1 January 1950 [Memorandum of conversation; held January 1, 1950]. (n.d.). [Conversations with Mao Zedong?], Wilson Center Digital Archive. ${SEARCH}`],
    ["antonov-1959-10", "chicago-note", `“From the Journal of Ambassador S.F. Antonov, Summary of a Conversation with the Chairman of the CC CPC Mao Zedong,” [October 14, 1959?] (held between October 1 and 14, 1959), [Conversations with Mao Zedong?], Wilson Center Digital Archive, ${SEARCH}.`],
    ["antonov-1959-10", "chicago-bibliography", `“From the Journal of Ambassador S.F. Antonov, Summary of a Conversation with the Chairman of the CC CPC Mao Zedong.” [October 14, 1959?] (held between October 1 and 14, 1959). [Conversations with Mao Zedong?], Wilson Center Digital Archive. ${SEARCH}.`],
    ["antonov-1959-10", "mla", `“From the Journal of Ambassador S.F. Antonov, Summary of a Conversation with the Chairman of the CC CPC Mao Zedong.” [14 Oct. 1959?]. Held between 1 and 14 Oct. 1959. [Conversations with Mao Zedong?], Wilson Center Digital Archive, ${SEARCH}.`],
    ["antonov-1959-10", "apa", `From the Journal of Ambassador S.F. Antonov, Summary of a Conversation with the Chairman of the CC CPC Mao Zedong [Held between October 1 and 14, 1959]. ([1959, October 14?]). [Conversations with Mao Zedong?], Wilson Center Digital Archive. ${SEARCH}`],
  ])("cites %s in %s", (id, style, expected) => {
    expect(conversation(style, id)).toBe(expected);
  });

  it("says which of reference, translator and dates are not certain", () => {
    expect(conversation("chicago-note", "yudin-1956-03-31")).toContain("[f. 0100, op. 49, papka 410, d. 9, ll. 87-98?], Archive of Foreign Policy of the Russian Federation (AVPRF), trans. [Mark Doctoroff?],");
    expect(conversation("chicago-note", "krasovsky-1951-06-27")).toContain("[June 28, 1951?] (held [June 27, 1951?]),");
    expect(conversation("mla", "krasovsky-1951-06-27")).toContain("[28 June 1951?]. Held [27 June 1951?]. [Conversations");
    expect(conversation("apa", "krasovsky-1951-06-27")).toContain("[Held June 27, 1951?]. ([1951, June 28?]).");
  });

  it("is a line a record, by default Chicago's note", () => {
    expect(cite(conversations, { channels }).split("\n")).toHaveLength(12);
    expect(cite(conversations, { channels })).toBe(cite(conversations, { style: "chicago-note", channels }));
  });
});

describe("cite(records, { style })", () => {
  it("cites an undated record n.d., in each style, whatever was written in the place of its date", () => {
    const undated = ["“Letter,” n.d.", "“Letter.” n.d.", "“Letter.” n.d.", "Letter. (n.d.)."];
    expect(inAll({})).toEqual(undated);
    expect(inAll({ timeWritten: "31 June 1953" })).toEqual(undated);
    expect(inAll({ time: "the year 1953" })).toEqual(undated);
  });

  it.each([
    ["1911", ["“Letter,” 1911.", "“Letter.” 1911.", "“Letter.” 1911.", "Letter. (1911)."]],
    ["1911-12", ["“Letter,” December 1911.", "“Letter.” December 1911.", "“Letter.” Dec. 1911.", "Letter. (1911, December)."]],
    ["1954-03~", ["“Letter,” [ca. March 1954].", "“Letter.” [ca. March 1954].", "“Letter.” [circa Mar. 1954].", "Letter. ([ca. 1954, March])."]],
    ["1911?", ["“Letter,” [1911?].", "“Letter.” [1911?].", "“Letter.” [1911?].", "Letter. ([1911?])."]],
    ["1911-12-31?", ["“Letter,” [December 31, 1911?].", "“Letter.” [December 31, 1911?].", "“Letter.” [31 Dec. 1911?].", "Letter. ([1911, December 31?])."]],
    ["1911%", ["“Letter,” [ca. 1911?].", "“Letter.” [ca. 1911?].", "“Letter.” [circa 1911?].", "Letter. ([ca. 1911?])."]],
    ["[..1910]", ["“Letter,” no later than 1910.", "“Letter.” No later than 1910.", "“Letter.” No later than 1910.", "Letter. (no later than 1910)."]],
    ["[1912-05-05..]", ["“Letter,” no earlier than May 5, 1912.", "“Letter.” No earlier than May 5, 1912.", "“Letter.” No earlier than 5 May 1912.", "Letter. (no earlier than 1912, May 5)."]],
    ["1911/1913", ["“Letter,” 1911–1913.", "“Letter.” 1911–1913.", "“Letter.” 1911–1913.", "Letter. (1911–1913)."]],
    ["1911-05-02/1911-05-04", ["“Letter,” May 2–4, 1911.", "“Letter.” May 2–4, 1911.", "“Letter.” 2–4 May 1911.", "Letter. (1911, May 2–4)."]],
    ["1911-05-02/1911-06-02", ["“Letter,” May 2–June 2, 1911.", "“Letter.” May 2–June 2, 1911.", "“Letter.” 2 May–2 June 1911.", "Letter. (1911, May 2–June 2)."]],
    ["1911-05/1911-06", ["“Letter,” May–June 1911.", "“Letter.” May–June 1911.", "“Letter.” May–June 1911.", "Letter. (1911, May–June)."]],
    ["1911-12-31/1912-12-31", ["“Letter,” December 31, 1911–December 31, 1912.", "“Letter.” December 31, 1911–December 31, 1912.", "“Letter.” 31 Dec. 1911–31 Dec. 1912.", "Letter. (1911, December 31–1912, December 31)."]],
    ["1911-11/1912-02", ["“Letter,” November 1911–February 1912.", "“Letter.” November 1911–February 1912.", "“Letter.” Nov. 1911–Feb. 1912.", "Letter. (1911, November–1912, February)."]],
    ["1911-05~/1911-06~", ["“Letter,” [ca. May 1911]–[ca. June 1911].", "“Letter.” [ca. May 1911]–[ca. June 1911].", "“Letter.” [circa May 1911]–[circa June 1911].", "Letter. ([ca. 1911, May]–[ca. 1911, June])."]],
    ["-0043-03-15/-0043-03-17", ["“Letter,” March 15–17, 44 BC.", "“Letter.” March 15–17, 44 BC.", "“Letter.” 15–17 Mar. 44 BC.", "Letter. (44 BC, March 15–17)."]],
    ["191X", ["“Letter,” the 1910s.", "“Letter.” The 1910s.", "“Letter.” The 1910s.", "Letter. (the 1910s)."]],
    ["-0043-03-15", ["“Letter,” March 15, 44 BC.", "“Letter.” March 15, 44 BC.", "“Letter.” 15 Mar. 44 BC.", "Letter. (44 BC, March 15)."]],
  ])("dates %s as each manual does", (time, expected) => {
    expect(inAll({ time })).toEqual(expected);
  });

  it.each([
    ["[..1910]", "before 1911", "before 1911"], ["[..1910]", "vor 1911", "before 1911"], ["[..1910]", "not after 1910", "no later than 1910"], ["[1912..]", "after 1911", "after 1911"], ["[1912..]", "не ранее 1912", "no earlier than 1912"],
    ["[..1911-12-30]", "before 31 December 1911", "before December 31, 1911"], ["[..1911-12-31]", "on or before 31 December 1911", "no later than December 31, 1911"], 
  ])("names of %s, written %j, no year or day that is not stated: %s", (time, timeWritten, said) => {
    expect(inAll({ time, timeWritten })[0]).toBe(`“Letter,” ${said}.`);
  });

  it.each([
    [{ time: "[1911]" }, ["“Letter,” [1911].", "“Letter.” [1911].", "“Letter.” [1911].", "Letter. ([1911])."]],
    [{ time: "1911-12-31", timeWritten: "[31 Dec. 1911]" }, ["“Letter,” [December 31, 1911].", "“Letter.” [December 31, 1911].", "“Letter.” [31 Dec. 1911].", "Letter. ([1911, December 31])."]],
    [{ time: "1911-12-31", timeWritten: "31 Dec. [1911]" }, ["“Letter,” December 31, [1911].", "“Letter.” December 31, [1911].", "“Letter.” 31 Dec. [1911].", "Letter. ([1911], December 31)."]],
    [{ time: "1911?", timeWritten: "[1911?]" }, ["“Letter,” [1911?].", "“Letter.” [1911?].", "“Letter.” [1911?].", "Letter. ([1911?])."]],
    [{ time: "[1911,1912]" }, ["“Letter,” 1911 or 1912.", "“Letter.” 1911 or 1912.", "“Letter.” 1911 or 1912.", "Letter. (1911 or 1912)."]],
    [{ time: "1911", recorded: "1912", recordedWritten: "[1912]" }, ["“Letter,” 1911 (recorded [1912]).", "“Letter.” 1911 (recorded [1912]).", "“Letter.” 1911. Recorded [1912].", "Letter [Recorded [1912]]. (1911)."]],
  ])("keeps the brackets in which a source has a date: %j", (dates, expected) => {
    expect(inAll(dates)).toEqual(expected);
  });

  it.each([
    [{ details: { Signatur: ["NL 5, 12"] }, facets: { Archiv: ["Bundesarchiv"] } }, "“Letter,” 1911, NL 5, 12, Bundesarchiv."],
    [{ details: { Шифр: ["ф. 5, л. 12"], Архив: ["РГАСПИ"] } }, "“Letter,” 1911, ф. 5, л. 12, РГАСПИ."],
    [{ details: { Archive: ["Kew"], archive_location: ["FO 371"] } }, "“Letter,” 1911, FO 371, Kew."],
  ])("keeps the shelfmark and the archive that a table has in columns of its own: %j", (lists, said) => {
    expect(inAll({ time: "1911", ...lists })[0]).toBe(said);
  });

  it("gives the second date of a record beside the first, which dates it", () => {
    expect(inAll({ time: "1911-12-31", recorded: "1912-01-04" })).toEqual([
      "“Letter,” December 31, 1911 (recorded January 4, 1912).",
      "“Letter.” December 31, 1911 (recorded January 4, 1912).",
      "“Letter.” 31 Dec. 1911. Recorded 4 Jan. 1912.",
      "Letter [Recorded January 4, 1912]. (1911, December 31).",
    ]);
  });

  it("cites a letter in an archive that a bibliography has, its names as they are", () => {
    const { records } = readCSL(JSON.stringify([{ id: "a", type: "personal_communication", genre: "Telegram", title: "On the strikes", author: [{ family: "Vetrova", given: "Anna" }], recipient: [{ literal: "Karl von Berg" }], issued: { "date-parts": [[1911, 12, 31]] }, archive: "City Archive", archive_location: "F. 12, l. 4", archive_collection: "Berg Papers", URL: "https://example.org/1" }]));
    expect(STYLES.map((style) => cite(records, { style }))).toEqual([
      "Anna Vetrova, “On the strikes,” telegram to Karl von Berg, December 31, 1911, F. 12, l. 4, Berg Papers, City Archive, https://example.org/1.",
      "Anna Vetrova. “On the strikes.” Telegram to Karl von Berg. December 31, 1911. Berg Papers, City Archive, F. 12, l. 4. https://example.org/1.",
      "Anna Vetrova. “On the strikes.” Telegram to Karl von Berg. 31 Dec. 1911. Berg Papers, City Archive, F. 12, l. 4. https://example.org/1.",
      "Anna Vetrova. (1911, December 31). On the strikes [Telegram to Karl von Berg]. Berg Papers, City Archive (F. 12, l. 4). https://example.org/1",
    ]);
  });

  it("turns round names of which the parts are known, and no others", () => {
    const authors = [{ family: "Vetrova", given: "Anna Maria" }, "毛泽东", "Lee, Ann"];
    const citing = (style: CitationStyle, names: readonly (typeof authors)[number][]) => cite([{ id: "a", title: "Letter", time: "1911" }], { style, channels: { citation: () => ({ authors: names }) } });
    expect(STYLES.map((style) => citing(style, authors))).toEqual([
      "Anna Maria Vetrova, 毛泽东, and Lee, Ann, “Letter,” 1911.",
      "Vetrova, Anna Maria, 毛泽东, and Lee, Ann. “Letter.” 1911.",
      "Vetrova, Anna Maria, et al. “Letter.” 1911.",
      "Vetrova, A. M., 毛泽东, & Lee, Ann. (1911). Letter.",
    ]);
    expect(citing("chicago-note", [...authors, "Another"])).toBe("Anna Maria Vetrova et al., “Letter,” 1911.");
  });

  const authored = (style: CitationStyle, authors: readonly CitedName[]) => cite([{ id: "a", title: "Letter", time: "1911" }], { style, channels: { citation: () => ({ authors }) } });
  /** Ann A, Ann B and so on. */
  const people = (count: number) => [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].slice(0, count).map((family) => ({ family, given: "Ann" }));

  it.each<[CitationStyle, number, string]>([
    ["chicago-note", 3, "Ann A, Ann B, and Ann C, “"],
    ["chicago-note", 4, "Ann A et al., “"],
    ["chicago-bibliography", 2, "A, Ann, and Ann B. “"],
    ["chicago-bibliography", 10, "A, Ann, Ann B, Ann C, Ann D, Ann E, Ann F, Ann G, Ann H, Ann I, and Ann J. “"],
    ["chicago-bibliography", 11, "A, Ann, Ann B, Ann C, Ann D, Ann E, Ann F, Ann G, et al. “"],
    ["mla", 2, "A, Ann, and Ann B. “"],
    ["mla", 3, "A, Ann, et al. “"],
    ["apa", 2, "A, A., & B, A. (1911)"],
    ["apa", 20, "A, A., B, A., C, A., D, A., E, A., F, A., G, A., H, A., I, A., J, A., K, A., L, A., M, A., N, A., O, A., P, A., Q, A., R, A., S, A., & T, A. (1911)"],
    ["apa", 21, "A, A., B, A., C, A., D, A., E, A., F, A., G, A., H, A., I, A., J, A., K, A., L, A., M, A., N, A., O, A., P, A., Q, A., R, A., S, A., . . . U, A. (1911)"],
  ])("names in %s of %i authors as many as its manual does", (style, count, expected) => {
    expect(authored(style, people(count)).slice(0, expected.length)).toBe(expected);
  });

  it.each<[CitedName, string]>([
    [{ family: "Roshchin", given: "N.V." }, "Roshchin, N. V."],
    [{ family: "Roshchin", given: "Nikolai Vasilyevich" }, "Roshchin, N. V."],
    [{ family: "Roshchin", given: "N. Vasilyevich" }, "Roshchin, N. V."],
    [{ family: "Andropov", given: "Yu.V." }, "Andropov, Yu. V."],
    [{ family: "Sartre", given: "Jean-Paul" }, "Sartre, J.-P."],
    [{ family: "Beethoven", given: "Ludwig van" }, "Beethoven, L. van."],
    [{ family: "Фёдоров", given: "Пётр" }, "Фёдоров, П."],
    [{ family: "Eluard", given: "E\u0301mile" }, "Eluard, E\u0301."],
    [{ family: "毛", given: "泽东" }, "毛泽东."],
    [{ family: "درويش", given: "محمود" }, "درويش, محمود."],
    [{ family: "Stalin" }, "Stalin."],
    ["N.V. Roshchin", "N.V. Roshchin."],
  ])("shortens the given names of %j in APA to what its manual does", (name, expected) => {
    expect(authored("apa", [name])).toBe(`${expected} (1911). Letter.`);
  });

  it("has translators in APA with initials and not turned round, and a name in Chinese letters the family first in each style", () => {
    const translators = [{ family: "Wolff", given: "David" }, { family: "Doctoroff", given: "Mark" }];
    expect(cite([{ id: "a", title: "Letter" }], { style: "apa", channels: { citation: () => ({ translators }) } })).toBe("Letter (D. Wolff & M. Doctoroff, Trans.). (n.d.).");
    expect(STYLES.map((style) => authored(style, [{ family: "毛", given: "泽东" }]).slice(0, 3))).toEqual(["毛泽东", "毛泽东", "毛泽东", "毛泽东"]);
  });

  it.each([
    ["Telegram", "telegram"],
    ["Ciphered telegram", "ciphered telegram"],
    ["Memorandum of conversation with Chou", "memorandum of conversation with Chou"],
    ["German telegram", "German telegram"],
    ["Soviet note", "Soviet note"],
    ["NATO report", "NATO report"],
    ["REPORT", "REPORT"],
    ["письмо", "письмо"],
    ["Письмо", "Письмо"],
  ])("has the kind %s within a note as %s", (kind, expected) => {
    expect(one("chicago-note", { kind })).toBe(`“Letter,” ${expected}, n.d.`);
  });

  it("never says when a document was written that does not state it, nor a likely day as if it did", () => {
    const held = { "roshchin-1950-01-01": ["n.d. (held January 1, 1950)", "n.d. (held January 1, 1950)", "n.d. Held 1 Jan. 1950.", "; held January 1, 1950]. (n.d.)."], "yudin-1955-12-21": ["n.d. (held December 21, 1955)", "n.d. (held December 21, 1955)", "n.d. Held 21 Dec. 1955.", "[Held December 21, 1955]. (n.d.)."] } as const;
    for (const [id, dates] of Object.entries(held)) expect(STYLES.map((style, i) => conversation(style, id as keyof typeof held).includes(dates[i]!))).toEqual([true, true, true, true]);
    expect(STYLES.map((style) => conversation(style, "yudin-1950-12-31").includes(style === "mla" ? "[20 Jan. 1951?]" : style === "apa" ? "([1951, January 20?])" : "[January 20, 1951?]"))).toEqual([true, true, true, true]);
  });

  it("cites what names no year n.d., and of an interval what it names", () => {
    const undated = ["“Letter,” n.d.", "“Letter.” n.d.", "“Letter.” n.d.", "Letter. (n.d.)."];
    for (const time of ["XXXX", "XXXX-12", "XXXX-12-XX", "XXXX/XXXX", "XXXX?"]) expect(inAll({ time })).toEqual(undated);
    expect([one("apa", { time: "XXXX/1911" }), one("apa", { time: "1911/XXXX" })]).toEqual([one("apa", { time: "/1911" }), one("apa", { time: "1911/" })]);
    expect(inAll({ time: "XXXX", recorded: "1912" })[0]).toBe("“Letter,” 1912.");
  });

  it.each<[object, readonly string[]]>([
    [{}, ["Untitled document, n.d.", "Untitled document. n.d.", "Untitled document. n.d.", "[Untitled document]. (n.d.)."]],
    [{ kind: "Letter", lane: ["Anna Vetrova"], laneIsAuthor: true, facets: { recipient: ["Karl Berg"], place: ["Vienna"] }, time: "1911" }, [
      "Anna Vetrova, letter to Karl Berg, Vienna, 1911.", "Anna Vetrova. Letter to Karl Berg, Vienna. 1911.", "Anna Vetrova. Letter to Karl Berg, Vienna. 1911.", "Anna Vetrova. (1911). [Letter to Karl Berg, Vienna].",
    ]],
    [{ kind: "manuscript", facets: { people: ["Karl Berg", "Anna Vetrova"] } }, ["Manuscript, Karl Berg and Anna Vetrova, n.d.", "Manuscript, Karl Berg and Anna Vetrova. n.d.", "Manuscript, Karl Berg and Anna Vetrova. n.d.", "[Manuscript, Karl Berg and Anna Vetrova]. (n.d.)."]],
  ])("describes what has no title by what it has, without quotation marks, and never by an id: %j", (record, expected) => {
    expect(STYLES.map((style) => cite([{ id: "row-8", ...record }], { style }))).toEqual(expected);
  });

  it("describes what has no title by its lane, where its citation names no authors", () => {
    expect(cite([{ id: "row-8", kind: "Report", lane: "Anna Vetrova", details: { venue: ["Great Hall"] }, facets: { place: ["Vienna"] } }], { channels: { citation: () => ({ archive: "City Archive" }) } })).toBe("Report, Anna Vetrova, Great Hall, Vienna, n.d., City Archive.");
  });

  it.each<[unknown, string]>([
    ["Anna Vetrova", "Anna Vetrova, “Letter,” n.d."],
    [{ literal: "City Council" }, "City Council, “Letter,” n.d."],
    [[{ literal: "City Council" }, { family: "Berg", given: "Karl", "non-dropping-particle": "von" }], "City Council and Karl von Berg, “Letter,” n.d."],
    [[{ lastName: "Berg", firstName: "Karl" }], "Karl Berg, “Letter,” n.d."],
    [[{ family: "King", given: "Martin Luther", suffix: "Jr." }, { given: "Anna" }, 7], "Martin Luther King Jr., Anna, and 7, “Letter,” n.d."],
    [[{ who: "Anna" }], "{\"who\":\"Anna\"}, “Letter,” n.d."],
    [[null, "", {}, undefined], "“Letter,” n.d."],
  ])("names the authors %j, in whatever shape, and drops none", (authors, expected) => {
    expect(cite([{ id: "a", title: "Letter" }], { channels: { citation: () => ({ authors }) as Citation } })).toBe(expected);
  });

  const ring: unknown[] = ["Anna"];
  ring.push(ring);
  const loop: Record<string, unknown> = {};
  loop["who"] = loop;

  it.each<[string, unknown, string]>([
    ["lists in a list", [["Anna"], [["Karl"]]], "Anna and Karl"],
    ["lists deeper than names are looked for", [[[[["Anna"]]]]], "[\"Anna\"]"],
    ["a list a hundred thousand deep", Array.from({ length: 100_000 }).reduce((list) => [list], "Anna"), "[…]"],
    ["an object a hundred thousand deep", Array.from({ length: 100_000 }).reduce((who) => ({ who }), "Anna"), "[…]"],
    ["an object that holds itself", loop, "[…]"],
  ])("names what it can of the authors in %s, and throws for none", (_, authors, expected) => {
    expect(cite([{ id: "a", title: "Letter" }], { channels: { citation: () => ({ authors }) as Citation } })).toBe(`${expected}, “Letter,” n.d.`);
  });

  it("names the authors in a list that holds itself, as far as it is looked through", () => {
    expect(cite([{ id: "a", title: "Letter" }], { style: "apa", channels: { citation: () => ({ authors: ring }) as unknown as Citation } })).toBe("Anna, Anna, Anna, Anna, & […]. (n.d.). Letter.");
    expect(toHTML({ records: [{ id: "a", title: "Letter", time: "1911" }], channels: { citation: () => ({ authors: ring }) as unknown as Citation } })).toContain("[…]");
  });

  it("takes a citation whose parts are numbers, lists or null for what they say", () => {
    const citation = { event: null, likely: null, archive: 7, archiveLocation: ["f. 1", "l. 2"], translators: { literal: "Karl Berg" } } as unknown as Citation;
    expect(cite([{ id: "a", title: "Letter" }], { channels: { citation: () => citation } })).toBe("“Letter,” n.d., f. 1; l. 2, 7, trans. Karl Berg.");
  });

  it.each([
    ["1911-12-31", "[December 31, 1911?]"],
    ["1911~", "[ca. 1911?]"],
    ["1911?", "[1911?]"],
    ["1911/1913", "[1911–1913?]"],
    ["[1911-12-30..1911-12-31]", "[between December 30 and 31, 1911?]"],
    ["1911-12-31T10:00:00.5Z", "[December 31, 1911?]"],
  ])("has %s, where the citation says that it is only likely, in brackets", (time, expected) => {
    expect(cite([{ id: "a", title: "Letter", time }], { channels: { citation: () => ({ likely: ["time"] }) } })).toBe(`“Letter,” ${expected}.`);
  });

  it("orders a bibliography by author or title, letter by letter without articles, and leaves notes in their order", () => {
    const records = [
      { id: "1", title: "Of 1912", lane: ["Zeller"], laneIsAuthor: true, time: "1912" },
      { id: "2", title: "Undated", lane: ["Zeller"], laneIsAuthor: true },
      { id: "3", title: "Of 1911", lane: ["Zeller"], laneIsAuthor: true, time: "1911" },
      { id: "4", title: "The mines" },
      { id: "5", title: "Éclair", lane: ["Ärni"], laneIsAuthor: true, time: "1920" },
      { id: "6", title: "“Miners’” strike" },
      { id: "7", title: "Part 10", lane: ["Berg"], laneIsAuthor: true, time: "1911" },
      { id: "8", title: "Part 9", lane: ["Berg"], laneIsAuthor: true, time: "1911" },
    ];
    const order = (style: CitationStyle) => cite(records, { style }).split("\n").map((line) => records.find(({ title, id }) => line.includes(id === "6" ? "strike" : title))!.id).join("");
    expect(STYLES.map(order)).toEqual(["12345678", "58764312", "58764312", "58764231"]);
  });

  it.each<[CitationStyle, string]>([
    ["chicago-note", "123456"],
    ["chicago-bibliography", "541632"],
    ["mla", "541632"],
    ["apa", "521463"],
  ])("orders in %s the works of one author as its manual does, one without a title by what describes it", (style, expected) => {
    const records = [
      { id: "1", title: "On mines", time: "1913" },
      { id: "2", title: "Roads" },
      { id: "3", title: "Rivers", time: "1920" },
      { id: "4", title: "A mine", time: "1914" },
      { id: "5", kind: "letter", facets: { place: ["Vienna"] } },
      { id: "6", kind: "report", time: "1915" },
    ];
    const lines = cite(records.map((record) => ({ ...record, lane: ["Zeller"], laneIsAuthor: true })), { style }).split("\n");
    expect(lines.map((line) => records.find(({ title, kind }) => line.toLowerCase().includes((title ?? kind).toLowerCase()))!.id).join("")).toBe(expected);
  });

  it("gives with most the first lines of all, in the style's order", () => {
    const records = ["Zinc", "Roads", "Amber", "Mines"].map((title, i) => ({ id: String(i), title }));
    for (const style of STYLES) expect(cite(records, { style, most: 2 })).toBe(cite(records, { style }).split("\n").slice(0, 2).join("\n"));
    expect(cite(records, { style: "mla", most: 1 })).toBe("“Amber.” n.d.");
  });

  it("orders works without author and title by what describes them, among those that have a title", () => {
    const records = [{ id: "1", title: "Zinc" }, { id: "2", kind: "report" }, { id: "3", title: "Amber" }, { id: "4", kind: "letter" }];
    expect(cite(records, { style: "mla" })).toBe("“Amber.” n.d.\nLetter. n.d.\nReport. n.d.\n“Zinc.” n.d.");
    expect(cite(records, { style: "apa" })).toBe("Amber. (n.d.).\n[Letter]. (n.d.).\n[Report]. (n.d.).\nZinc. (n.d.).");
  });

  it("has a label in the place of a title that there is not", () => {
    expect(STYLES.map((style) => cite([{ id: "a", label: "To her sister" }], { style }))).toEqual(["“To her sister,” n.d.", "“To her sister.” n.d.", "“To her sister.” n.d.", "To her sister. (n.d.)."]);
  });

  it("takes the lane for the authors where the row says that it is, unless the citation says otherwise", () => {
    const row = { id: "a", title: "Letter", time: "1911", lane: ["Anna Vetrova", "Karl Berg"], laneIsAuthor: true };
    expect(cite([row])).toBe("Anna Vetrova and Karl Berg, “Letter,” 1911.");
    expect(cite([row], { channels: { citation: null } })).toBe("“Letter,” 1911.");
    expect(cite([row], { channels: { citation: () => ({ archive: "City Archive" }) } })).toBe("“Letter,” 1911, City Archive.");
    expect(cite([row], { channels: { citation: () => undefined } })).toBe("Anna Vetrova and Karl Berg, “Letter,” 1911.");
    expect(cite([{ ...row, lane: "v" }], { lanes: [{ id: "v", label: "Anna Vetrova" }] })).toBe("Anna Vetrova, “Letter,” 1911.");
  });

  it("names a lane that may be an office or a country beside the title, and never as an author", () => {
    const office = { time: "1911", lane: ["Consul"], kind: "letter" };
    expect(inAll(office)).toEqual(["“Letter,” Consul, 1911.", "“Letter.” Consul. 1911.", "“Letter.” Consul. 1911.", "Letter [Consul]. (1911)."]);
    expect(inAll({ ...office, title: "To the consul" })[0]).toBe("“To the consul,” letter, 1911.");
    expect(inAll({ ...office, details: { Author: ["Anna Vetrova"] } })[0]).toBe("Anna Vetrova, “Letter,” Consul, 1911.");
    expect(cite([{ id: "a", title: "Letter", office: "Consul" }], { channels: { lane: "office" } })).toBe("“Letter,” Consul, n.d.");
    expect(cite([{ id: "a", title: "Letter", office: "Consul", laneIsAuthor: true }], { channels: { lane: "office" } })).toBe("“Letter,” Consul, n.d.");
  });

  it.each([
    ["Sender"], ["Sender name"], ["Author(s)"], ["From"], ["Envoy"], ["Absender"], ["Verfasser"], ["Autor"], ["Expéditeur"], ["Auteur"], ["Отправитель"], ["Автор"], ["发件人"], ["作者"],
  ])("cites as authors those of the column %s, after CSV and JSON too", (column) => {
    const { records, channels } = readCSV(`Date,${column},Title\n1911,Anna,Letter\n1912,Anna,Note`, { columns: { lane: column } });
    for (const each of [records, readCSV(writeCSV(records, { channels })).records, JSON.parse(writeJSON(records, { channels })) as typeof records]) expect(cite(each.slice(0, 1))).toBe("Anna, “Letter,” 1911.");
  });

  it.each([["Office"], ["Lane"], ["Person"], ["Group"], ["Correspondent"], ["Sender country"], ["Name"], ["职务"], ["Амт"]])("never cites those of the column %s as authors", (column) => {
    const { records, channels } = readCSV(`Date,${column},Title\n1911,Anna,Letter\n1912,Anna,Note`, { columns: { lane: column, title: "Title" } });
    for (const each of [records, readCSV(writeCSV(records, { channels })).records]) expect(cite(each.slice(0, 1))).toBe("“Letter,” Anna, 1911.");
    expect([writeBibTeX, writeRIS, writeCSL, writeJSONLD].map((write) => /author|AU {2}-/i.test(write(records, { channels })))).toEqual([false, false, false, false]);
    expect([writeBibTeX, writeRIS, writeCSL, writeJSONLD].map((write) => write(records, { channels }).includes("Anna"))).toEqual([true, true, true, true]);
  });

  it.each([
    ["Appointed", "appointed January 4, 1912"], ["Received", "received January 4, 1912"], ["Recorded", "recorded January 4, 1912"], ["Eingang", "Eingang January 4, 1912"], ["Date 2", "second date January 4, 1912"],
  ])("calls the second date of the column %s by no other word: %s", (column, said) => {
    const { records, channels } = readCSV(`Date,${column},Title\n1911-12-31,1912-01-04,Letter\n`, { columns: { recorded: column } });
    expect(cite(records)).toBe(`“Letter,” December 31, 1911 (${said}).`);
    expect([writeRIS, writeJSONLD].map((write) => /recorded/i.test(write(records, { channels })))).toEqual([column === "Recorded", column === "Recorded"]);
  });

  it("sets quotation marks within a title single, and no stop beside a mark that ends it", () => {
    expect(inAll({ title: "“What next?”" })).toEqual(["“‘What next?’,” n.d.", "“‘What next?’” n.d.", "“‘What next?’” n.d.", "“What next?” (n.d.)."]);
    expect(inAll({ title: "He said \"no\" to «all»" })[1]).toBe("“He said ‘no’ to ‘all’.” n.d.");
    expect(inAll({ title: "To be, etc." })).toEqual(["“To be, etc.,” n.d.", "“To be, etc.” n.d.", "“To be, etc.” n.d.", "To be, etc. (n.d.)."]);
  });

  it("cites a DOI as an address, and nothing else that is no address of the web", () => {
    expect(one("apa", { href: "doi:10.1000/1" })).toBe("Letter. (n.d.). https://doi.org/10.1000/1");
    for (const href of ["javascript:alert(1)", "mailto:a@example.org", "box 3", "https://exa mple.org", "//example.org"]) expect(one("apa", { href })).toBe("Letter. (n.d.).");
  });

  it("leaves HTML, LaTeX, foreign letters and names of every object as text, and halves of characters as U+FFFD", () => {
    expect(one("apa", { title: "<b>A</b> & \\emph{B} письмо 信" })).toBe("<b>A</b> & \\emph{B} письмо 信. (n.d.).");
    expect(one("apa", { title: "\ud800 letter\nfrom\u202e home" })).toBe("\ufffd letter from home. (n.d.).");
    expect(one("apa", JSON.parse('{"details":{"__proto__":["x"],"constructor":["y"]},"kind":"constructor"}') as Partial<FileRecord>)).toBe("Letter [Constructor]. (n.d.).");
  });

  it("writes days and months in another locale", () => {
    expect(cite([{ id: "a", title: "Letter", time: "1911-12-31" }], { locale: "en-GB" })).toBe("“Letter,” 31 December 1911.");
  });

  it("throws for a style that there is not", () => {
    expect(() => cite([], { style: "harvard" as CitationStyle })).toThrow(/^unknown style: harvard/);
  });

  it("is one line for each record, without undefined and twice the same stop, whatever the record", () => {
    const any = recordsOf({ id: text(), time: edtf, recorded: edtf, title: text(), kind: text(), href: text(), lane: fc.array(text(), { minLength: 1, maxLength: 4 }), facets: lists(["recipient", "archive", "collection", "publication"], text(), 2), details: lists(["genre", "translator", "archive_location", "accessed"], text(), 2) });
    fc.assert(fc.property(any, fc.constantFrom(...STYLES), (records, style) => {
      const lines = cite(records, { style });
      expect(lines === "" ? [] : lines.split("\n")).toHaveLength(records.length);
      expect(lines).not.toMatch(/undefined|\[object|\n | \n| {2}/);
    }));
  });

  it("never has a year that no date of the record is in", () => {
    fc.assert(fc.property(fc.constantFrom(...STYLES), text(/\d/), text(/\d/), (style, title, timeWritten) => {
      expect(cite([{ id: "a", title, timeWritten }], { style })).not.toMatch(/\d/);
      expect(cite([{ id: "a", title, timeWritten }], { style })).toContain("n.d.");
    }));
  });
});
