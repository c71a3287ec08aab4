import { describe, expect, it } from "vitest";
import { conversations, dataset, envoys, kinds, periods, places, topics } from "../../../src/dataset/index.js";
import { loadLanguage } from "../../../src/loading/languages.js";
import { toSVG } from "../../../src/static.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { datasetRu, datasetZh, inLanguage, wordsRu, wordsZh } from "../../../src/words/index.js";
import { pictureNode } from "../../support/pictures.js";
import { nodesIn, textOf } from "../../support/nodes.js";

const given = dataset as unknown as TimelineOptions;

describe.each(Object.entries({ datasetRu, datasetZh }))("%s", (_, labels) => {
  it("names every kind, topic, place, period, role and envoy of the data, and nothing else", () => {
    const sorted = (keys: readonly string[]): readonly string[] => [...new Set(keys)].sort();
    const ids = (table: readonly { readonly id: string }[]): readonly string[] => sorted(table.map(({ id }) => id));
    const named = (table: object): readonly string[] => sorted(Object.keys(table));
    expect([labels.kinds, labels.topics, labels.places, labels.periods, labels.roles, labels.notes].map(named))
      .toEqual([sorted(kinds.map(({ label }) => label)), ids(topics), ids(places), ids(periods), sorted(conversations.map(({ role }) => role)), ids(envoys)]);
    expect(named(labels.words)).toEqual(named(dataset.words));
    expect([labels.facets, labels.details].map(named)).toEqual([dataset.channels.facets!, dataset.channels.details!].map(named));
  });

  it("gives the years that the data gives", () => {
    const yearsOf = (text: string): readonly string[] => text.match(/\d+/gu) ?? [];
    for (const { id, note } of envoys) expect([id, yearsOf(labels.notes[id])]).toEqual([id, yearsOf(note)]);
  });
});

describe("inLanguage(options, words, labels)", () => {
  it("calls lanes by their names in the language, as far as the data has them", () => {
    const lanesOf = (options: TimelineOptions): readonly (string | undefined)[] => options.lanes!.map(({ label }) => label);
    expect(lanesOf(inLanguage(given, wordsRu, datasetRu))).toEqual(["Николай Рощин", "Павел Юдин", "Степан Красовский", "С. Ф. Антонов"]);
    expect(lanesOf(inLanguage(given, wordsZh, datasetZh))).toEqual(["罗申", "尤金", "Stepan Krasovsky", "S. F. Antonov"]);
  });

  it("calls persons as Russian has them, where the data give them in Latin and Chinese letters, and finds them so", () => {
    const options = inLanguage(given, wordsRu, datasetRu);
    const { values } = options.channels!.facets!["people"] as { readonly values: Readonly<Record<string, { readonly label: string; readonly names: readonly object[] }>> };
    expect(Object.values(values).map(({ label }) => label)).toEqual(expect.arrayContaining(["Мао Цзэдун", "Чжоу Эньлай", "V. V. Vaskov"]));
    expect(values["mao-zedong"]!.names).toEqual([{ text: "Mao Zedong", lang: "en" }, { text: "毛泽东", lang: "zh-Hans" }]);
    const foundBy = (text: string): number => nodesIn(pictureNode({ ...options, mode: "list", filter: { text } })).filter(({ attributes }) => /^memcon-item\b/u.test(attributes["class"] ?? "")).length;
    expect([foundBy("Мао"), foundBy("чжоу энь"), foundBy("Zhou Enlai"), foundBy("周恩来")]).toEqual([12, 3, 4, 3]);
    const ids = [...new Set([...Object.keys(values), ...envoys.map(({ id }) => id)])];
    for (const { people } of [datasetRu, datasetZh]) expect(Object.keys(people).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("keeps every other name beside it, marked with its language", () => {
    expect(inLanguage(given, wordsZh, datasetZh).lanes![0]!.names).toEqual([{ text: "Nikolai Roshchin", lang: "en" }, { text: "Николай Васильевич Рощин", lang: "ru" }]);
    expect(inLanguage(given, wordsRu, datasetRu).lanes![0]!.names).toEqual([{ text: "Nikolai Roshchin", lang: "en" }, { text: "Николай Васильевич Рощин", lang: "ru" }, { text: "罗申", lang: "zh-Hans" }]);
  });

  it("calls anyone's lanes and values by such names, and says their words", () => {
    const own: TimelineOptions = {
      words: { lane: "Кто" },
      lanes: [{ id: "a", names: [{ text: "Анна", lang: "ru-RU" }] }, { id: "b" }],
      channels: { facets: { plain: "x", place: { label: "Город", value: "place", values: { v: { label: "Vienna", names: [{ text: "Вена", lang: "ru" }] }, p: "Paris" } } } },
    };
    const { lanes, channels, words } = inLanguage(own, wordsRu);
    expect(lanes).toEqual([{ id: "a", label: "Анна", names: [{ text: "a", lang: "und" }] }, { id: "b" }]);
    expect(channels!.facets).toEqual({ plain: { value: "x" }, place: { label: "Город", value: "place", values: { v: { label: "Вена", names: [{ text: "Vienna", lang: "und" }] }, p: "Paris" } } });
    expect([words!.lane, words!.close]).toEqual(["Кто", "Закрыть"]);
  });

  it("leaves the data as it is", () => {
    const before = JSON.stringify(dataset);
    inLanguage(given, wordsRu, datasetRu);
    expect(JSON.stringify(dataset)).toBe(before);
  });

  it("writes dates and the file in the language of the words", () => {
    const svg = toSVG(inLanguage(given, wordsRu, datasetRu), { styles: false });
    expect(svg).toContain("lang=\"ru\"");
    expect(svg).toContain("16 октября 1949\u00a0г.");
    expect(toSVG(given, { styles: false })).not.toContain("lang=");
  });
});

describe("what the records say", () => {
  const marked = (options: TimelineOptions): readonly string[] => nodesIn(pictureNode(options)).filter(({ attributes }) => attributes["lang"] === "en").map(textOf);

  it("is marked as English beside words in another language", () => {
    const card = marked({ ...inLanguage(given, wordsRu, datasetRu), selected: "yudin-1954-01-04" });
    const { headline, title, summary } = conversations.find(({ id }) => id === "yudin-1954-01-04")!;
    expect(card).toEqual(expect.arrayContaining([headline, title, summary, "Written on 23 February 1954: likely (the archive’s list)"]));
    for (const mode of ["table", "list"] as const) expect(marked({ ...inLanguage(given, wordsZh, datasetZh), mode })).toHaveLength(12);
  });

  it("is not marked beside English words", () => {
    expect(marked({ ...given, selected: "yudin-1954-01-04" })).toEqual([]);
  });

  it("is in the language that is said of it", () => {
    const nodes = nodesIn(pictureNode({ records: [{ id: "1", time: "1911", label: "Brief" }], recordsLang: "de", mode: "list" }));
    expect(nodes.filter(({ attributes }) => attributes["lang"] === "de").map(textOf)).toEqual(["Brief"]);
  });
});

describe("the picture", () => {
  const rootOf = (options: TimelineOptions): readonly (string | undefined)[] => ["lang", "dir"].map((name) => pictureNode(options).attributes[name]);

  it.each([
    ["en-GB", "ltr"], ["ru", "ltr"], ["zh-Hans", "ltr"], ["ar", "rtl"], ["he-IL", "rtl"], ["fa", "rtl"], ["ur", "rtl"], ["az", "ltr"], ["az-Arab", "rtl"],
  ])("of %s runs %s", (locale, dir) => {
    expect(rootOf({ locale })).toEqual([locale, dir]);
  });

  it("is that of the words where no locale is given", () => {
    expect([rootOf({ words: wordsZh }), rootOf({ words: wordsZh, locale: "zh-SG" }), rootOf({})]).toEqual([["zh-Hans", "ltr"], ["zh-SG", "ltr"], ["en-GB", "ltr"]]);
  });
});

describe("loadLanguage(language)", () => {
  it("gives the same for the same, so that nothing is read anew", async () => {
    const russian = await loadLanguage("ru");
    expect(russian.fallback(given)).toBe(russian.fallback(given));
    const options: TimelineOptions = { lanes: [{ id: "a" }], channels: { facets: {} } };
    expect(russian.named(options).lanes).toBe(russian.named({ ...options }).lanes);
    expect(russian.named(options).channels).toBe(russian.named({ ...options }).channels);
    expect((await loadLanguage("zh")).words).toBe(wordsZh);
  });
});
