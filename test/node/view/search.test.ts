import { describe, expect, it } from "vitest";
import { conversations, dataset } from "../../../src/dataset/index.js";
import { readCSV } from "../../../src/formats/read-csv.js";
import type { Filter } from "../../../src/records/filter.js";
import { contentFor, idsShown } from "../../support/plots.js";

const content = contentFor(dataset);

function idsOf(filter: Filter, within = content): readonly string[] {
  return idsShown(within, filter);
}

/** The conversations at which `envoy` reported or that name him as present. */
function with_(envoy: string): readonly string[] {
  return conversations.filter((each) => each.envoy === envoy || (each.people as readonly string[]).includes(envoy)).map(({ id }) => id);
}

describe("a search of the dataset", () => {
  it.each(["罗申", "РОЩИН", "Рощин", "рощин", "Roshchin", "roshchin", "василь рощ"])("finds Roshchin's records by %s", (text) => {
    expect(with_("roshchin").length).toBeGreaterThanOrEqual(3);
    expect(idsOf({ text })).toEqual(with_("roshchin"));
  });

  it.each(["尤金", "Фёдорович Юдин", "федорович ЮДИН"])("finds Yudin's records by %s", (text) => {
    expect(idsOf({ text })).toEqual(with_("yudin"));
  });

  it("finds a person who was present by his name in Chinese", () => {
    expect(idsOf({ text: "毛泽东" })).toEqual(idsOf({ people: ["mao-zedong"] }));
    expect(idsOf({ text: "朱德" })).toEqual(idsOf({ people: ["zhu-de"] }));
  });

  it("finds nothing by a name of somebody else", () => {
    expect(idsOf({ text: "罗申 antonov" })).toEqual([]);
  });
});

describe("a search of records of the caller's own", () => {
  const own = contentFor({
    records: [{ id: "a", label: "Das große Élan", lane: "x", topics: ["t"] }, { id: "b", label: "other", kind: "Brief" }],
    lanes: [{ id: "x", label: "Łódź", names: [{ text: "Λόδζ", lang: "el" }] }],
    channels: { facets: { topic: { value: "topics", values: { t: { label: "Aid", names: [{ text: "援助", lang: "zh" }] } } } } },
  });

  it.each(["elan", "ÉLAN", "E\u0301lan", "GROSSE".toLowerCase().replace("ss", "ß"), "λοδζ", "ΛΌΔΖ", "łódź", "aid", "援助", "ｅｌａｎ"])("finds the record by %s", (text) => {
    expect(idsOf({ text }, own)).toEqual(["a"]);
  });

  it("finds a record by its kind", () => {
    expect(idsOf({ text: "brief" }, own)).toEqual(["b"]);
  });
});

describe("a search of facts of one's own", () => {
  const letters = contentFor({
    records: [{ id: "a", label: "Letter", mark: "Cod. 12/4", hands: ["anna", "other"] }, { id: "b", label: "Postcard", mark: "Cod. 12/5", hands: [] }],
    channels: { details: { shelfmark: "mark", hand: { value: "hands", values: { anna: { label: "Anna Vétrova", names: [{ text: "Анна", lang: "ru" }] } } } } },
  });

  it.each<readonly [string, readonly string[]]>([["12/4", ["a"]], ["cod. 12", ["a", "b"]], ["vetrova", ["a"]], ["анна", ["a"]], ["other", ["a"]], ["postcard 12/5", ["b"]], ["postcard 12/4", []], ["shelfmark", []]])("finds by a detail as it is called: %s", (text, ids) => {
    expect(idsOf({ text }, letters)).toEqual(ids);
    for (const id of ["a", "b"]) expect(letters.source.shows({ text }, id)).toBe(ids.includes(id));
  });

  it("finds by any column of a table that is read", () => {
    const { records, channels } = readCSV("Datum,Titel,Signatur,Papier\n1911-12-31,An die Schwester,Cod. 12/4,Bütten\n1912,Postkarte,Cod. 12/5,Karton\n");
    const table = contentFor({ records, channels: channels });
    expect(["12/4", "butten", "schwester cod", "karton"].map((text) => idsOf({ text }, table).length)).toEqual([1, 1, 1, 1]);
  });
});

describe("the kind as a facet", () => {
  it("is one of the facets without being asked for, named in words", () => {
    expect(content.facets.map(({ key, label }) => [key, label])).toEqual([["people", "Present"], ["topic", "Topic"], ["place", "Place"], ["kind", "Kind"]]);
    expect(contentFor({ words: { kind: "Sort of paper" } }).facets.map(({ label }) => label)).toEqual(["Sort of paper"]);
  });

  it("is filtered and counted as any", () => {
    const letters = contentFor({ records: [{ id: "a", kind: "Letter", lane: "x" }, { id: "b", kind: "Telegram", lane: "x" }, { id: "c", lane: "x" }, { id: "d", kind: "Letter", lane: "y" }] });
    expect(idsOf({ kind: ["Letter"] }, letters)).toEqual(["a", "d"]);
    expect(idsOf({ kind: ["Letter", "Telegram"], lane: ["x"] }, letters)).toEqual(["a", "b"]);
    expect([...letters.source.summary({ kind: ["Letter"], lane: ["x"] }).facets.get("kind")!]).toEqual([["Letter", 1], ["Telegram", 1]]);
  });
});
