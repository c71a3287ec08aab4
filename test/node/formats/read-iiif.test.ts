import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIIIF } from "../../../src/formats/read-iiif.js";

const V3 = "http://iiif.io/api/presentation/3/context.json";
const read = (file: unknown, lang?: string) => readIIIF(JSON.stringify(file), { lang });
const manifest = (id: string, more: object = {}) => ({ id, type: "Manifest", ...more });

describe("readIIIF(input, options)", () => {
  it("reads a manifest of Presentation 3", () => {
    expect(read({
      "@context": V3, ...manifest("https://example.org/m"), "label": { fr: ["Carte"], en: ["<b>Map</b>"] }, "summary": { none: ["A map"] }, "navDate": "1856-01-01T00:00:00Z", "rights": "https://example.org/cc0",
      "metadata": [{ label: { en: ["Author"] }, value: { en: ["A", "<i>B</i>"] } }, { label: { en: ["Author"] }, value: "C" }], "homepage": [{ id: "https://example.org/page", type: "Text" }],
      "provider": [{ label: { en: ["Library"] } }], "thumbnail": [{ id: "https://example.org/t.jpg" }], "requiredStatement": { label: { en: ["Credit"] }, value: { en: ["Us"] } },
      "items": [{ id: "https://example.org/c1", type: "Canvas", items: [{ type: "AnnotationPage" }] }, { id: "https://example.org/c2", type: "Canvas", navDate: "1857-05-02T00:00:00Z", label: { none: ["2r"] } }],
    })).toMatchObject({
      records: [
        {
          id: "https://example.org/m", time: "1856-01-01", title: "Map", summary: "A map", href: "https://example.org/page",
          details: { Author: ["A", "B", "C"], Credit: ["Us"], Provider: ["Library"], Rights: ["https://example.org/cc0"], Thumbnail: ["https://example.org/t.jpg"], IIIF: ["https://example.org/m"] },
        },
        { id: "https://example.org/c2", time: "1857-05-02", title: "2r", href: "https://example.org/c2", kind: "canvas", details: { "Part of": ["Map"] } },
      ],
      problems: [],
      guesses: [{ field: "time", column: "navDate", message: "a navDate at midnight is read as the whole day" }],
    });
  });

  it("reads a collection of Presentation 2", () => {
    const { records, problems } = read({
      "@context": "http://iiif.io/api/presentation/2/context.json", "@id": "c", "@type": "sc:Collection", "label": "All",
      "collections": [{ "@id": "c1", "@type": "sc:Collection", "label": "The Courant", "manifests": [{ "@id": "m1", "@type": "sc:Manifest", "label": [{ "@value": "Heft", "@language": "de" }, { "@value": "Issue", "@language": "en-GB" }], "navDate": "1724-03-07T12:30:00+01:00" }] }],
      "manifests": [{ "@id": "m2", "@type": "sc:Manifest", "label": "M", "description": "D", "related": { "@id": "page" }, "attribution": "A", "license": "L", "thumbnail": "t", "sequences": [{ canvases: [{ "@id": "k", "@type": "sc:Canvas", "navDate": "1725-01-01T00:00:00Z", "label": "1" }] }] }],
    });
    expect(problems).toEqual([]);
    expect(records).toEqual([
      { id: "m1", time: "1724-03-07T12:30:00+01:00", lane: ["The Courant"], title: "Issue", href: "m1", details: { "Title (de)": ["Heft"] } },
      { id: "m2", title: "M", summary: "D", href: "page", details: { Attribution: ["A"], Rights: ["L"], Thumbnail: ["t"], IIIF: ["m2"] } },
      { id: "k", time: "1725-01-01", title: "1", href: "k", kind: "canvas", details: { "Part of": ["M"] } },
    ]);
  });

  it.each([
    [undefined, { en: ["E"], de: ["D"], none: ["N"] }, "E"], ["de", { en: ["E"], de: ["D"] }, "D"], ["de", { "de-CH": ["S"], "en": ["E"] }, "S"], ["de-AT", { de: ["D"], en: ["E"] }, "D"],
    ["fr", { de: ["D"], none: ["N"] }, "N"], ["fr", { de: ["D"], ru: ["R"] }, "D"], ["fr", { de: "D" }, "D"], ["fr", { de: ["", "D", 4] }, "D; 4"], ["fr", ["A", { "@value": "F", "@language": "fr" }], "F"], [undefined, { __proto__: null, constructor: ["C"] }, "C"],
  ])("in %j calls %j %j", (lang, label, title) => {
    expect(read(manifest("m", { label }), lang).records[0]!.title).toBe(title);
  });

  it("tells the title of the whole, and what it and collections within it say, which is no record's", () => {
    const { records, guesses } = read({
      id: "c", type: "Collection", label: { en: ["All"], de: ["Alle"] }, summary: { en: ["<b>Maps</b>"] },
      items: [{ id: "c1", type: "Collection", label: "Lane", rights: "CC0", items: [manifest("m", { structures: [{ id: "r", type: "Range", label: "R" }] })] }, { id: "c2", type: "Collection", label: "L", items: [manifest("n")] }],
    });
    expect(records.map(({ id, lane }) => [id, lane])).toEqual([["m", ["Lane"]], ["n", ["L"]]]);
    expect(guesses.map(({ message }) => message)).toEqual(['"All" is the title of the collection, and no record; with it stands: Maps; Alle', 'of the collection "Lane", and of no record, is said: CC0', "canvases and ranges without a navDate are no records, and what they say is not read: 1"]);
  });

  it("keeps where else a manifest is, and tells once what canvases and ranges without a date say", () => {
    const { records, guesses } = read(manifest("m", {
      rendering: [{ id: "https://example.org/m.pdf", type: "Text", label: { en: ["PDF"] } }], seeAlso: { "@id": "https://example.org/m.xml" },
      items: [{ id: "c1", type: "Canvas", label: { none: ["1r"] } }, { id: "c2", type: "Canvas" }, { id: "c3", type: "Canvas", metadata: [] }], structures: [{ id: "r", type: "Range", label: { none: ["I"] }, items: [{ id: "c1", type: "Canvas" }] }],
    }));
    expect(records).toEqual([{ id: "m", href: "m", details: { "Rendering": ["PDF: https://example.org/m.pdf"], "See also": ["https://example.org/m.xml"] } }]);
    expect(guesses).toEqual([{ field: "records", column: "items", message: "canvases and ranges without a navDate are no records, and what they say is not read: 3" }]);
  });

  it("keeps what a record says in other languages", () => {
    const { records: [record], guesses } = read(manifest("m", { label: { en: ["Map"], de: ["Karte"] }, summary: { "de": ["Eine Karte"], "en-GB": ["A map"] }, metadata: [{ label: { en: ["Author"] }, value: { en: ["A"], ru: ["А"] } }] }));
    expect(record).toEqual({ id: "m", title: "Map", summary: "A map", href: "m", details: { "Author": ["A"], "Author (ru)": ["А"], "Title (de)": ["Karte"], "Summary (de)": ["Eine Karte"] } });
    expect(guesses).toEqual([]);
  });

  it("takes what navPlace calls a place for one, and its coordinates, or its address where it is elsewhere, for a detail", () => {
    const feature = (coordinates: readonly number[], properties = {}) => ({ type: "Feature", properties, geometry: { type: "Point", coordinates } });
    const navPlace = { type: "FeatureCollection", features: [feature([16.37, 48.21], { label: { de: ["Wien"], en: ["Vienna"] } }), feature([2.35, 48.86])] };
    expect(read(manifest("m", { navPlace })).records[0]).toMatchObject({ facets: { place: ["Vienna"] }, details: { Coordinates: ["[16.37,48.21]", "[2.35,48.86]"] } });
    const elsewhere = { id: "https://example.org/place", type: "Feature" };
    for (const given of [elsewhere, { features: [elsewhere] }]) expect(read(manifest("m", { navPlace: given })).records[0]).toMatchObject({ details: { navPlace: ["https://example.org/place"] } });
    expect(read(manifest("m", { navPlace: { ...elsewhere, ...navPlace } })).records[0]!.details).not.toHaveProperty("navPlace");
    for (const odd of [4, [], {}, { features: 4 }, { features: [null] }]) expect(read(manifest("m", { navPlace: odd })).records[0]).not.toHaveProperty("facets");
  });

  it("says what is not in the file, and what is no date", () => {
    const { records, problems } = read({ id: "c", type: "Collection", items: [{ id: "c1", type: "Collection" }, manifest("m", { navDate: "1856-02-30T00:00:00Z" }), "m2", 4], label: {} });
    expect(records).toEqual([{ id: "m", timeWritten: "1856-02-30", href: "m" }, { id: "m2", href: "m2" }]);
    expect(problems.map(({ message }) => message)).toEqual([
      "the file, id: \"c1\" is a collection that is not in the file", "entry 1, navDate: \"1856-02-30\" is not a date", "entry 3: is a number where an object belongs",
    ]);
  });

  it.each([
    ["no", "the file is not JSON"], ["4", "entry 1: is a number where an object belongs"], ["{\"type\": \"Collection\", \"items\": 4}", "the file, items: is a number where a list belongs"],
    ["{\"type\": \"Manifest\", \"label\": 4, \"metadata\": 5, \"provider\": {}, \"homepage\": 4, \"sequences\": [4], \"structures\": \"x\", \"thumbnail\": [[]], \"requiredStatement\": []}", "entry 1, structures: is a text where a list belongs"],
    ["{\"type\": \"constructor\"}"],
  ])("of %j has problems", (text, ...messages) => {
    expect(readIIIF(text).problems.map(({ message }) => message)).toEqual(messages);
  });

  it("reads collections within collections, a hundred thousand deep", () => {
    const deep = 100_000;
    const { records } = readIIIF(`${"{\"type\":\"Collection\",\"label\":\"L\",\"items\":[".repeat(deep)}{"type":"Manifest","id":"m"}${"]}".repeat(deep)}`);
    expect(records).toEqual([{ id: "m", lane: ["L"], href: "m" }]);
  });

  it("takes time linear in the metadata of one label", () => {
    const many = 100_000;
    expect(read(manifest("m", { metadata: Array.from({ length: many }, (_, i) => ({ label: "L", value: `v${i}` })) })).records[0]!.details!["L"]).toHaveLength(many);
  });
});

describe("readIIIF(input), of a collection made from records", () => {
  const text = fc.stringMatching(/^[a-zé*€(]{1,9}$/);
  const day = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([year, month, of]) => [year, String(month).padStart(2, "0"), String(of).padStart(2, "0")].join("-"));
  const time = fc.oneof(day, fc.tuple(day, fc.integer({ min: 1, max: 23 })).map(([of, hour]) => `${of}T${String(hour).padStart(2, "0")}:30:00Z`));
  const item = fc.record({ time: fc.option(time), title: text, summary: fc.option(text), maker: fc.option(text), lane: fc.option(fc.nat(3)), page: fc.boolean() });

  it.each([3, 2])("gives back what they say, in version %i", (version) => {
    fc.assert(fc.property(fc.array(item, { minLength: 1 }), fc.uniqueArray(text, { minLength: 4, maxLength: 4 }), (items, names) => {
      const [id, type] = version === 3 ? ["id", "type"] : ["@id", "@type"];
      const called = (value: string): unknown => (version === 3 ? { en: [value], fr: [`${value} (fr)`] } : value);
      const manifests = items.map((each, i) => ({
        [id]: `https://example.org/m${i}`, [type]: version === 3 ? "Manifest" : "sc:Manifest", label: called(each.title),
        ...(each.time === null ? {} : { navDate: each.time.includes("T") ? each.time : `${each.time}T00:00:00Z` }),
        ...(each.summary === null ? {} : { [version === 3 ? "summary" : "description"]: called(each.summary) }),
        ...(each.maker === null ? {} : { metadata: [{ label: called("Maker"), value: called(each.maker) }] }),
        ...(each.page ? { [version === 3 ? "homepage" : "related"]: [{ [id]: `https://example.org/p${i}` }] } : {}),
      }));
      const within = (lane: number | null) => manifests.filter((_, i) => items[i]!.lane === lane);
      const inner = names.map((name, i) => ({ [id]: `https://example.org/c${i}`, [type]: version === 3 ? "Collection" : "sc:Collection", label: called(name), [version === 3 ? "items" : "manifests"]: within(i) })).filter((_, i) => within(i).length > 0);
      const { records, problems } = read({ [id]: "https://example.org/all", [type]: version === 3 ? "Collection" : "sc:Collection", label: called("All"), ...(version === 3 ? { items: [...within(null), ...inner] } : { manifests: within(null), collections: inner }) });
      expect(problems).toEqual([]);
      expect(records).toHaveLength(items.length);
      items.forEach((each, i) => {
        const record = records.find((found) => found.id === `https://example.org/m${i}`)!;
        expect([record.time, record.title, record.summary, record.lane, record.href, record.details?.["Maker"]]).toEqual([
          each.time ?? undefined, each.title, each.summary ?? undefined, each.lane === null ? undefined : [names[each.lane]], `https://example.org/${each.page ? "p" : "m"}${i}`, each.maker === null ? undefined : [each.maker],
        ]);
      });
    }));
  });
});
