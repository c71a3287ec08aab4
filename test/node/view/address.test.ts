import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stories } from "../../../stories/options.js";
import { dataset } from "../../../src/dataset/index.js";
import { fingerprintOf } from "../../../src/view/address-fingerprint.js";
import { readAddress, writeAddress } from "../../../src/view/address.js";
import type { Content } from "../../../src/view/content.js";
import type { TimelineOptions } from "../../../src/view/options.js";
import { settleView, startView } from "../../../src/view/start.js";
import type { View } from "../../../src/view/view.js";
import { contentFor } from "../../support/plots.js";

const options: TimelineOptions = { ...(dataset as unknown as TimelineOptions), version: null };
const content = contentFor(options);
const beria = "yudin-1954-01-04";

function viewOf(change: Partial<View>, of: Content = content): View {
  return { ...startView(of), ...change };
}

function written(change: Partial<View>, of: Content = content): string {
  return writeAddress(viewOf(change, of), of);
}

function read(text: string, of: Content = content): Partial<View> {
  const start = startView(of);
  const { view, faults } = readAddress(text, of);
  expect(faults.map(({ error }) => error.message)).toEqual([]);
  return Object.fromEntries(Object.entries(view).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(start[name as keyof View])));
}

function faultsOf(text: string, of: Content = content): readonly string[] {
  return readAddress(text, of).faults.map(({ error }) => error.message);
}

const check = (id: string): string => fingerprintOf(content.source.record(id)!);

describe("writeAddress(view, content)", () => {
  it("has nothing of what is as the options ask", () => {
    expect(written({})).toBe("");
    const given = contentFor({ ...options, domain: ["1953", "1955"], filter: { lane: ["yudin"] }, selected: beria, mode: "table", by: "recorded", laneOrder: "count", hideEmpty: true });
    expect(written({}, given)).toBe("");
  });

  it.each<readonly [text: string, change: Partial<View>]>([
    ["span=1953/1955", { domain: [Date.UTC(1953, 0), Date.UTC(1956, 0)] }],
    ["lane=yudin,antonov&topic=korean-war", { filter: { lane: ["yudin", "antonov"], topic: ["korean-war"] } }],
    ["text=Mao%20said%20so%2E", { filter: { text: "Mao said so." } }],
    ["within=1950-06/1953-07", { filter: { span: "1950-06/1953-07" } }],
    ["within=1950,1953-07", { filter: { span: ["1950", "1953-07"] } }],
    ["mode=table&sort=lane,descending&first=201", { mode: "table", sort: { key: "lane", descending: true }, first: 200 }],
    ["by=recorded&order=count&hide-empty=true", { by: "recorded", laneOrder: "count", hideEmpty: true }],
    ["lanes=antonov,yudin", { laneOrder: ["antonov", "yudin"] }],
    [`selected=${beria}&check=${check(beria)}`, { selected: beria }],
  ])("is %s, and reads as it was", (text, change) => {
    expect(written(change)).toBe(text);
    expect(read(text)).toEqual(change);
  });

  it("says what of the options' own is taken off", () => {
    const given = contentFor({ ...options, domain: "1953", filter: { lane: ["yudin"], topic: ["stalin"] }, selected: null });
    const change = { domain: given.limits.home, filter: { topic: ["stalin"], text: "a" } };
    expect(written(change, given)).toBe("span=all&text=a&without=lane");
    expect(read("span=all&text=a&without=lane", given)).toEqual(change);
    const open = contentFor({ ...options, selected: beria });
    expect(written({ selected: null }, open)).toBe("card=none");
    expect(read("card=none", open)).toEqual({ selected: null });
  });

  it("carries the version of the data with anything, and in a link always", () => {
    const dated = contentFor({ ...options, version: "2026-11" });
    expect([written({}, dated), written({ mode: "list" }, dated), writeAddress(startView(dated), dated, true)]).toEqual(["", "mode=list&version=2026-11", "version=2026-11"]);
    expect(readAddress("mode=list&version=2026-10", dated).version).toBe("2026-10");
  });

  it("tells a facet of any name from what an address has a use for", () => {
    const facets = { mode: "kind", within: "kind", ".mode": "kind", "a&b=c,d;e": "kind" };
    const odd = contentFor({ records: [{ id: "a", time: "1950", kind: "x" }], channels: { facets } });
    const filter = { mode: ["x"], within: ["x"], ".mode": ["x"], "a&b=c,d;e": ["x"] };
    expect(written({ filter }, odd)).toBe("..mode=x&.mode=x&.within=x&a%26b%3Dc%2Cd%3Be=x");
    expect(read(written({ filter }, odd), odd)).toEqual({ filter });
  });

  it("is never longer than can be read: what is longest is left out", () => {
    const text = written({ mode: "list", filter: { text: "x".repeat(40_000) } });
    expect(text).toBe("mode=list");
  });
});

describe("writeAddress and readAddress", () => {
  const records = Array.from({ length: 30 }, (_, i) => ({ id: `r ${i}`, time: `19${50 + (i % 20)}`, recorded: `19${52 + (i % 20)}`, lane: `lane;${i % 4}`, kind: i % 2 === 0 ? "Letter, long" : "", topic: [`t${i % 3}`, "毛泽东"] }));
  const base: TimelineOptions = { records, version: "1.0", channels: { facets: { topic: "topic", mode: "kind" } } };
  const pages = [base, { ...base, domain: ["1955", "1960"], filter: { lane: ["lane;1"], text: "x" }, selected: "r 1", mode: "list", by: "recorded", laneOrder: ["lane;2"], hideEmpty: true } as TimelineOptions].map(contentFor);

  const someOf = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
  const ends = fc.integer({ min: -2000, max: 9000 }).map((year) => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`);
  const filters = fc.record({
    lane: someOf(["lane;0", "lane;1", "lane;2", "lane;3"]),
    topic: someOf(["t0", "t1", "t2", "毛泽东"]),
    kind: someOf(["Letter, long"]),
    mode: someOf(["Letter, long"]),
    text: fc.string({ unit: "grapheme", minLength: 1 }),
    span: fc.oneof(ends, fc.tuple(ends, fc.constant("9999")), fc.tuple(fc.integer({ min: -1e14, max: 0 }), fc.integer({ min: 1, max: 1e14 }))),
  }, { requiredKeys: [] }).map((filter) => (Object.keys(filter).length === 0 ? null : filter));
  const views: fc.Arbitrary<View> = fc.record({
    domain: fc.tuple(fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(1990, 0) }), fc.integer({ min: 86_400_000, max: 3e12 })).map(([start, length]) => [start, start + length] as const),
    filter: filters,
    selected: fc.option(fc.constantFrom("r 0", "r 1", "r 29")),
    mode: fc.constantFrom("timeline", "table", "list"),
    by: fc.constantFrom("time", "recorded"),
    sort: fc.record({ key: fc.constantFrom("time", "label", "lane", "topic", "kind"), descending: fc.boolean() }),
    laneOrder: fc.oneof(fc.constantFrom("given" as const, "name" as const, "first" as const, "count" as const), fc.shuffledSubarray(["lane;0", "lane;1", "lane;2", "lane;3"], { minLength: 1 })),
    hideEmpty: fc.boolean(),
    first: fc.option(fc.integer({ min: 0, max: 1e6 })),
  });

  it("round-trip every view, of a page with options of its own and of one without, the domain to a thousandth of its length", () => {
    fc.assert(fc.property(views, fc.nat(1), (view, at) => {
      const page = pages[at]!;
      const text = writeAddress(view, page);
      const { view: again, faults } = readAddress(text, page);
      expect(faults).toEqual([]);
      // What is selected and not seen waits to be, as what the options select does.
      expect({ ...settleView(again, page), domain: null }).toEqual({ ...settleView(view, page), domain: null });
      const within = (view.domain[1] - view.domain[0]) / 1000 + 1;
      expect(Math.max(Math.abs(again.domain[0] - view.domain[0]), Math.abs(again.domain[1] - view.domain[1]))).toBeLessThanOrEqual(within);
      expect(writeAddress(again, page)).toBe(text);
    }), { numRuns: 1000 });
  });

  it("of any text give a view that the timeline can show, and never throw", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), hostileAddresses), fc.nat(1), (text, at) => {
      const page = pages[at]!;
      const { view, faults } = readAddress(text, page);
      const again = readAddress(writeAddress(view, page), page).view;
      expect(writeAddress(again, page)).toBe(writeAddress(view, page));
      expect({ ...again, domain: null }).toEqual({ ...view, domain: null });
      expect(view.domain[1] - view.domain[0]).toBeGreaterThanOrEqual(page.limits.least - 1);
      expect(faults.length).toBeLessThanOrEqual(10);
    }), { numRuns: 1000 });
  });

  const names = fc.constantFrom("span", "within", "lane", "topic", ".mode", "text", "__proto__", "constructor", "toString", "selected", "card", "sort", "lanes", "order", "first", "without", "version", "check", ".text", ".span", ".lane", "");
  const values = fc.constantFrom("", "1953", "1953/1955", "all", "..", "lane;1", "lane%3B1", "__proto__", "-1", "1e9", "NaN", "%", "%00", "<b>", "ms1/ms2", "time,descending", "selected", "t1,t1", "Y999999999999999");
  const hostileAddresses = fc.array(fc.tuple(names, values)).map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&"));
});

describe("readAddress(text, content)", () => {
  it.each([
    ["span=1953-13", "invalid span in the address: 1953-13; expected a span such as 1953/1955-06, or all"],
    ["mode=tabel", "invalid mode in the address: tabel; expected timeline or table or list"],
    ["lane=yuding", "unknown lane in the address: yuding; did you mean \"yudin\"?"],
    ["topik=stalin", "unknown name in the address: topik; did you mean \"topic\"?"],
    ["selected=nobody", "unknown record in the address: nobody; expected the id of a record"],
    ["first=0", "invalid first in the address: 0; expected a whole number, from 1"],
    ["within=soon", "invalid within in the address: soon; expected a span such as 1950/1953-07"],
    ["lanes=a,a", "invalid lanes in the address: a,a; expected ids of lanes that differ"],
    ["text=%E0%A4%A", "invalid part of the address: text=%E0%A4%A; expected a name and values such as lane=yudin, once"],
    ["__proto__=x", /^unknown name in the address: __proto__; /],
    ["constructor=x", /^unknown name in the address: constructor; /],
    [`text=${"x".repeat(40_000)}`, /^invalid address: text=x+…; expected at most 32000 characters$/],
  ])("leaves out %s, and says so", (text, message) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(typeof message === "string" ? new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) : message)]);
  });

  it("reads the rest beside what it leaves out", () => {
    expect(readAddress("mode=nothing&lane=yudin,nobody", content)).toMatchObject({ view: { mode: "timeline", filter: { lane: ["yudin"] } }, faults: [{ name: "mode", value: "nothing" }, { name: "lane", value: "nobody" }] });
  });

  it("holds nothing to be unknown while records are to come", () => {
    const early: Content = { ...content, source: { ...content.source, description: null, record: () => undefined } };
    const { view, faults } = readAddress("topik=x&lane=nobody&selected=nobody", early);
    expect([view.filter, view.selected, faults]).toEqual([{ topik: ["x"], lane: ["nobody"] }, "nobody", []]);
  });

  it("ends soon, whatever it is given", () => {
    const long = Array.from({ length: 4000 }, (_, i) => `k${i}=v`).join("&");
    const began = performance.now();
    for (const text of [long, "&".repeat(1e6), "%".repeat(31_000), `lane=${",".repeat(31_000)}`, `span=${"[".repeat(31_000)}`, `within=${"{".repeat(31_000)}`]) readAddress(text, content);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it("reads every story's own view as nothing to be said", () => {
    for (const story of Object.values(stories)) expect(faultsOf("", contentFor(story() as unknown as TimelineOptions))).toEqual([]);
  });
});

describe("fingerprintOf(record)", () => {
  const record = (row: object): string => fingerprintOf(contentFor({ records: [{ id: "a", ...row }], channels: { facets: { topic: "topics" }, details: { fond: "fond" } } }).source.record("a")!);
  const base = { time: "1953", recorded: "1954", lane: "x", title: "T", label: "L", summary: "S", kind: "K", topics: ["a", "b"], fond: "1" };

  it("is the same for the same content, wherever the record stands and links to", () => {
    const beside = contentFor({ records: [{ id: "z" }, { id: "a", ...base, href: "https://example.org" }], channels: { facets: { topic: "topics" }, details: { fond: "fond" } } });
    expect(fingerprintOf(beside.source.record("a")!)).toBe(record(base));
    expect(record(base)).toMatch(/^[0-9a-z]{1,7}$/);
  });

  it.each(Object.keys(base))("is another where %s is", (field) => {
    expect(record({ ...base, [field]: field === "topics" ? ["a"] : "1999" })).not.toBe(record(base));
  });

  it("differs for all records of the dataset", () => {
    const ids = content.source.page(null, { key: "time", descending: false }, 0, 12).map(({ id }) => id);
    expect(new Set(ids.map(check)).size).toBe(12);
  });
});
