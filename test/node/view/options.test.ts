import { describe, expect, it } from "vitest";
import { dataset } from "../../../src/dataset/index.js";
import { optionNames, readOptions } from "../../../src/view/options.js";
import { wordsEn } from "../../../src/view/words-en.js";

/** What `readOptions` throws for `options`. */
function messageOf(options: unknown): string {
  try {
    readOptions(options);
  } catch (error) {
    return `${error instanceof TypeError ? "TypeError" : "another error"}: ${error instanceof Error ? error.message : String(error)}`;
  }
  return "nothing";
}

const DATE = "a date such as 1953, 1953-12 or 1953-12-31";
const FIELD = "a field, a dotted path or a function";
const PIXELS = "a positive number of CSS pixels";
const SPAN = "a span such as [\"1950\", \"1953-07\"]";

describe("readOptions(options)", () => {
  it("fills in every default", () => {
    expect(readOptions({})).toEqual({
      records: [], columns: null, source: null, channels: {}, problems: [], guesses: [], lanes: [], periods: [], domain: null, filter: null, selected: null, mode: "timeline", by: "time", laneOrder: "given", hideEmpty: false, title: null, note: null, version: null, hash: false, hashOrigin: null, metadata: false,
      locale: "en-GB", words: wordsEn, recordsLang: null, height: null, width: 1180,
    });
  });

  it("takes undefined for the default of each", () => {
    expect(readOptions(Object.fromEntries(optionNames.map((name) => [name, undefined])))).toEqual(readOptions({}));
  });

  it.each(["domain", "filter", "selected", "title", "note", "version", "hashOrigin", "height"])("takes null for no %s", (name) => {
    expect(readOptions({ [name]: null })).toHaveProperty(name, null);
  });

  it("keeps what it is given", () => {
    const given = {
      records: [{ id: 1 }], channels: { id: "id", time: () => 1, facets: { topic: "a.b", place: { value: "p", label: "Place", values: { x: "X", y: { label: "Y", names: [{ text: "И", lang: "ru" }] } } } } },
      lanes: [{ id: "a", label: "A", note: "n", colour: "red", names: [{ text: "甲", lang: "zh-Hans" }], tenures: [{ time: "1953/..", label: "in post" }] }, { id: "" }],
      periods: [{ id: "p", label: "P", time: "1950-06-25/1953-07-27" }], domain: ["1950", "1953-07"], filter: { lane: ["a"], text: "x", span: "1950", topic: [], place: undefined },
      selected: "1", mode: "table", by: "recorded", laneOrder: ["a"], hideEmpty: true, title: "T", note: { text: "N", href: "javascript:alert(1)" }, version: "2026-11", hash: "letters", hashOrigin: "https://host.example", metadata: true, locale: "zh-Hant-TW", recordsLang: "en", height: 0.5, width: 320,
    };
    expect(readOptions(given)).toEqual({ ...given, columns: null, source: null, problems: [], guesses: [], words: wordsEn });
  });

  it("passes the dataset", () => {
    expect(readOptions(dataset).records).toBe(dataset.records);
    expect(readOptions(dataset).words).toEqual({ ...wordsEn, ...dataset.words });
  });

  it("adds the words given to those of its own, and takes undefined for its own", () => {
    const summary = (): string => "all";
    expect(readOptions({ words: { lane: "Envoy", summary, close: undefined } }).words).toEqual({ ...wordsEn, lane: "Envoy", summary });
  });

  it.each<readonly [string, unknown, string]>([
    ["laneOrder", { laneOrder: "cuont" }, "unknown laneOrder: cuont; did you mean \"count\"?"],
    ["laneOrder", { laneOrder: "backwards" }, "unknown laneOrder: backwards; expected \"given\", \"name\", \"first\", \"count\" or an array of the ids of lanes"],
    ["hash", { hash: "a b" }, "invalid hash: a b; expected true, false or a name such as letters"],
    ["hash", { hash: "" }, "invalid hash: ; expected true, false or a name such as letters"],
    ["hashOrigin", { hashOrigin: "*" }, "invalid hashOrigin: *; expected an origin such as https://host.example"],
    ["hashOrigin", { hashOrigin: "https://host.example/page" }, "invalid hashOrigin: https://host.example/page; expected an origin such as https://host.example"],
    ["version", { version: 2 }, "invalid version: 2; expected text"],
    ["laneOrder", { laneOrder: [1] }, "invalid laneOrder: [1]; expected \"given\", \"name\", \"first\", \"count\" or an array of the ids of lanes"],
    ["laneOrder", { laneOrder: ["a", "a"] }, "invalid laneOrder: a; expected ids that differ"],
    ["problems", { problems: "soon" }, "invalid problems: soon; expected an array of objects"],
    ["hideEmpty", { hideEmpty: "yes" }, "invalid hideEmpty: yes; expected true or false"],
    ["options", null, "invalid options: null; expected an object"],
    ["options", [], "invalid options: []; expected an object"],
    ["options", "dataset", "invalid options: dataset; expected an object"],
    ["records", { records: {} }, "invalid records: {}; expected an array of objects"],
    ["records", { records: null }, "invalid records: null; expected an array of objects"],
    ["channels", { channels: "id" }, "invalid channels: id; expected an object"],
    ["a channel", { channels: { time: 4 } }, `invalid channels.time: 4; expected ${FIELD}`],
    ["a channel", { channels: { lane: "" } }, `invalid channels.lane: ; expected ${FIELD}`],
    ["facets", { channels: { facets: ["topic"] } }, "invalid channels.facets: [\"topic\"]; expected an object of fields"],
    ["a facet", { channels: { facets: { topic: 1 } } }, `invalid channels.facets.topic: 1; expected ${FIELD}`],
    ["a facet", { channels: { facets: { topic: { label: "Topic" } } } }, `invalid channels.facets.topic.value: undefined; expected ${FIELD}`],
    ["a facet's label", { channels: { facets: { topic: { value: "t", label: 1 } } } }, "invalid channels.facets.topic.label: 1; expected text"],
    ["a facet's values", { channels: { facets: { topic: { value: "t", values: { a: 1 } } } } }, "invalid channels.facets.topic.values.a: 1; expected an object"],
    ["a facet's name", { channels: { facets: { text: "t" } } }, "invalid channels.facets: text; expected a name other than lane, kind, text, span, which filters have"],
    ["a detail", { channels: { details: { role: null } } }, `invalid channels.details.role: null; expected ${FIELD}`],
    ["lanes", { lanes: {} }, "invalid lanes: {}; expected an array"],
    ["a lane", { lanes: [{ id: "a" }, null] }, "invalid lanes[1]: null; expected an object"],
    ["a lane's id", { lanes: [{}] }, "invalid lanes[0].id: undefined; expected text"],
    ["a lane's label", { lanes: [{ id: "a", label: 1 }] }, "invalid lanes[0].label: 1; expected text"],
    ["a lane's names", { lanes: [{ id: "a", names: [{ text: 1, lang: "ru" }] }] }, "invalid lanes[0].names[0].text: 1; expected text"],
    ["lanes of one id", { lanes: [{ id: "a" }, { id: "b" }, { id: "a" }] }, "invalid lanes: a; expected ids that differ"],
    ["tenures", { lanes: [{ id: "a", tenures: {} }] }, "invalid lanes[0].tenures: {}; expected an array"],
    ["a tenure's time", { lanes: [{ id: "a", tenures: [{ time: "1953" }, { time: "1953-13" }] }] }, `invalid lanes[0].tenures[1].time: 1953-13; expected ${DATE}`],
    ["a tenure's label", { lanes: [{ id: "a", tenures: [{ time: "1953", label: {} }] }] }, "invalid lanes[0].tenures[0].label: {}; expected text"],
    ["a period", { periods: [1] }, "invalid periods[0]: 1; expected an object"],
    ["a period's time", { periods: [{ id: "p", label: "P", time: new Date(0) }] }, `invalid periods[0].time: "1970-01-01T00:00:00.000Z"; expected ${DATE}`],
    ["a period's label", { periods: [{ id: "p", time: "1953" }] }, "invalid periods[0].label: undefined; expected text"],
    ["periods of one id", { periods: [{ id: "p", label: "P", time: "1953" }, { id: "p", label: "Q", time: "1954" }] }, "invalid periods: p; expected ids that differ"],
    ["a domain", { domain: ["1953", "1950"] }, `invalid domain: ["1953","1950"]; expected ${SPAN} or an EDTF text`],
    ["a domain", { domain: "1953-13" }, `invalid domain: 1953-13; expected ${SPAN} or an EDTF text`],
    ["a domain", { domain: ["1950", "1951", "1952"] }, `invalid domain: ["1950","1951","1952"]; expected ${SPAN} or an EDTF text`],
    ["a filter", { filter: ["yudin"] }, "invalid filter: [\"yudin\"]; expected an object such as { lane: [\"yudin\"] }"],
    ["a filter's values", { filter: { lane: "yudin" } }, "invalid filter.lane: yudin; expected an array of texts"],
    ["a filter's values", { filter: { lane: ["yudin", 1] } }, "invalid filter.lane: [\"yudin\",1]; expected an array of texts"],
    ["a filter's text", { filter: { text: ["pilots"] } }, "invalid filter.text: [\"pilots\"]; expected text"],
    ["a filter's span", { filter: { span: ["1950"] } }, `invalid filter.span: ["1950"]; expected ${SPAN}`],
    ["selected", { selected: 4 }, "invalid selected: 4; expected the id of a record"],
    ["mode", { mode: "chart" }, "invalid mode: chart; expected \"timeline\", \"table\" or \"list\""],
    ["by", { by: "written" }, "invalid by: written; expected \"time\" or \"recorded\""],
    ["a title", { title: 1 }, "invalid title: 1; expected text"],
    ["a note", { note: "See" }, "invalid note: See; expected an object"],
    ["a note's text", { note: {} }, "invalid note.text: undefined; expected text"],
    ["a note's href", { note: { text: "a", href: new URL("https://example.org") } }, "invalid note.href: \"https://example.org/\"; expected text"],
    ["a locale", { locale: "english please" }, "invalid locale: english please; expected a BCP 47 language tag such as en-GB"],
    ["a locale", { locale: "" }, "invalid locale: ; expected a BCP 47 language tag such as en-GB"],
    ["words", { words: "en" }, "invalid words: en; expected an object"],
    ["a word", { words: { lane: 1 } }, "invalid words.lane: 1; expected text"],
    ["a word with a count", { words: { summary: "all" } }, "invalid words.summary: all; expected a function"],
    ["height", { height: -4 }, `invalid height: -4; expected ${PIXELS}`],
    ["height", { height: "400px" }, `invalid height: 400px; expected ${PIXELS}`],
    ["width", { width: 0 }, `invalid width: 0; expected ${PIXELS}`],
    ["width", { width: null }, `invalid width: null; expected ${PIXELS}`],
    ["width", { width: NaN }, `invalid width: NaN; expected ${PIXELS}`],
    ["width", { width: Infinity }, `invalid width: Infinity; expected ${PIXELS}`],
  ])("refuses wrong %s: %o", (_, options, message) => {
    expect(messageOf(options)).toBe(`TypeError: ${message}`);
  });

  it.each<readonly [string, unknown, string]>([
    ["an option", { heigth: 400 }, "unknown option: heigth; did you mean \"height\"?"],
    ["an option", { recordz: [] }, "unknown option: recordz; did you mean \"records\"?"],
    ["an option, even undefined", { record: undefined }, "unknown option: record; did you mean \"records\"?"],
    ["a channel", { channels: { tiem: "t" } }, "unknown channel: tiem; did you mean \"time\"?"],
    ["a channel", { channels: { summery: "t" } }, "unknown channel: summery; did you mean \"summary\"?"],
    ["a field's option", { channels: { facets: { topic: { value: "t", labell: "T" } } } }, "unknown field option: labell; did you mean \"label\"?"],
    ["a lane's option", { lanes: [{ id: "a", color: "red" }] }, "unknown lane option: color; did you mean \"colour\"?"],
    ["a tenure's option", { lanes: [{ id: "a", tenures: [{ times: "1953" }] }] }, "unknown tenure option: times; did you mean \"time\"?"],
    ["a period's option", { periods: [{ id: "p", label: "P", time: "1953", fill: "red" }] }, "unknown period option: fill; expected one of id, label, time"],
    ["a note's option", { note: { text: "a", url: "b" } }, "unknown note option: url; expected one of text, href"],
    ["a word", { words: { zoomin: "+" } }, "unknown word: zoomin; did you mean \"zoomIn\"?"],
    ["a word, and says the nearest of several", { words: { recrds: () => "" } }, "unknown word: recrds; did you mean \"records\"?"],
    ["a key of the filter", { filter: { topics: ["a"] }, channels: { facets: { topic: "t" } } }, "unknown filter: topics; did you mean \"topic\"?"],
    ["a key of the filter", { filter: { people: ["a"] } }, "unknown filter: people; expected one of lane, kind, text, span"],
  ])("does not know %s: %j", (_, options, message) => {
    expect(messageOf(options)).toBe(`TypeError: ${message}`);
  });

  it("lists every option for a name that is near to none", () => {
    expect(messageOf({ zzzzzz: 1 })).toBe(`TypeError: unknown option: zzzzzz; expected one of ${optionNames.join(", ")}`);
  });

  it("shortens a long value, and survives one without a text", () => {
    expect(messageOf({ title: { a: "x".repeat(100) } })).toBe(`TypeError: invalid title: {"a":"${"x".repeat(54)}…; expected text`);
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(messageOf({ title: circle })).toBe("TypeError: invalid title: [object Object]; expected text");
    expect(messageOf({ title: Symbol("t") })).toBe("TypeError: invalid title: Symbol(t); expected text");
    expect(messageOf({ ["x".repeat(10_000)]: 1 }).length).toBeLessThan(400);
  });

  it("does not split a character where it shortens a value", () => {
    expect(messageOf({ by: `${"x".repeat(59)}😀y` })).not.toMatch(/\p{Cs}/u);
  });

  it.each([null, [], { about: 4 }, "about"])("refuses %j as words of time", (time) => {
    expect(messageOf({ words: { time } })).toMatch(/^TypeError: invalid words\.time/);
  });

  it("adds the words of time given to those of its own", () => {
    const about = (date: string): string => `c. ${date}`;
    expect(readOptions({ words: { time: { about } } }).words.time).toEqual({ ...wordsEn.time, about });
  });

  it("leaves the options as they were", () => {
    const options = Object.freeze({ words: Object.freeze({ lane: "Envoy" }), lanes: Object.freeze([]) });
    readOptions(options);
    expect(options).toEqual({ words: { lane: "Envoy" }, lanes: [] });
    expect(wordsEn.lane).toBe("Lane");
  });
});
