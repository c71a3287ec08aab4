import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filter } from "../../../src/records/filter.js";
import type { Source } from "../../../src/records/source.js";
import { DAY } from "../../../src/time/time.js";
import { isoDay } from "../../support/seeded.js";
import { idsOf, sourceOf } from "../../support/source.js";

interface Row {
  readonly id: string;
  readonly lane: readonly string[];
  readonly topic: readonly string[];
  readonly label: string;
  readonly days: readonly [number, number] | null;
  readonly time: string | null;
}

/** Words as written, and as they are looked for without case and accents. */
const WORDS = [["Élan", "elan"], ["PILOTS", "pilots"], ["Größe", "große"], ["Хрущёв", "хрущев"], ["pilot", "pilot"], ["毛泽东", "毛泽东"], ["an", "an"]] as const;
const LANES = ["a", "b", "c"];
const TOPICS = ["korea", "aid", "stalin", "war"];

const dayName = (day: number): string => isoDay(Date.UTC(1953, 11, 25) + day * DAY);
const days = fc.tuple(fc.nat(12), fc.nat(4)).map(([from, length]): readonly [number, number] => [from, from + length]);
const row = fc.record({
  lane: fc.subarray(LANES),
  topic: fc.subarray(TOPICS),
  words: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
  days: fc.option(days),
  lasted: fc.boolean(),
});
const rows = fc.array(row, { maxLength: 12 }).map((all) => all.map(({ lane, topic, words, days: within, lasted }, i): Row & { plain: string } => ({
  id: `r${i}`,
  lane,
  topic,
  label: words.map(([written]) => written).join(" "),
  plain: words.map(([, plain]) => plain).join(" "),
  days: within,
  time: within === null ? null : lasted ? `${dayName(within[0])}/${dayName(within[1])}` : `[${dayName(within[0])}..${dayName(within[1])}]`,
})));
const query = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.nat(2), fc.boolean()), { minLength: 1, maxLength: 2 }).map((parts) => ({
  // Without its first characters a word is still found, for a search finds parts of words.
  text: parts.map(([[written, plain], cut, asWritten]) => [...(asWritten ? written : plain.toUpperCase().replace("SSE", "ßE"))].slice(cut).join("")).join(" "),
  words: parts.map(([[, plain], cut]) => [...plain].slice(cut).join("")),
}));
const filters = fc.record({
  lane: fc.option(fc.subarray([...LANES, "", "nowhere"]), { nil: undefined }),
  topic: fc.option(fc.subarray([...TOPICS, "nothing"]), { nil: undefined }),
  query: fc.option(query, { nil: undefined }),
  days: fc.option(days, { nil: undefined }),
});
type Given = typeof filters extends fc.Arbitrary<infer T> ? T : never;

function filterOf({ lane, topic, query: asked, days: within }: Given): Filter {
  return {
    ...(lane && { lane }),
    ...(topic && { topic }),
    ...(asked && { text: asked.text }),
    ...(within && { span: [dayName(within[0]), dayName(within[1])] as const }),
  };
}

/** The meaning of a filter, record by record and day by day. */
function isMatch(one: Row & { readonly plain: string }, { lane, topic, query: asked, days: within }: Given): boolean {
  const lanes = one.lane.length > 0 ? one.lane : [""];
  const searched = [one.plain === "" ? one.id : one.plain, ...one.lane, ...one.topic].join("\n");
  return (
    (!lane?.length || lane.some((value) => lanes.includes(value))) &&
    (!topic?.length || topic.some((value) => one.topic.includes(value))) &&
    (!asked || asked.words.every((word) => searched.includes(word))) &&
    (!within || daysOf(one.days).some((day) => daysOf(within).includes(day)))
  );
}

function daysOf(within: readonly [number, number] | null): readonly number[] {
  return within === null ? [] : Array.from({ length: within[1] - within[0] + 1 }, (_, i) => within[0] + i);
}

const FACETS = { facets: { topic: "topic" } };

function idsShown(source: Source, filter: Filter | null): readonly string[] {
  const { order, undated, count } = source.shown(filter);
  const shown = new Set([...order, ...undated]);
  const ids = idsOf(source).filter((_, index) => shown.has(index));
  expect([ids.length, idsOf(source).filter((id) => source.shows(filter, id))]).toEqual([count, ids]);
  return ids;
}

function shown(all: readonly Row[], filter: Filter | null): readonly string[] {
  return idsShown(sourceOf(all, "time", FACETS), filter);
}

describe("source.shown(filter) and source.shows(filter, id)", () => {
  it("shows what an obvious oracle shows: any of the values within a key, all of the keys", () => {
    fc.assert(fc.property(rows, filters, (all, given) => {
      expect(shown(all, filterOf(given))).toEqual(all.filter((one) => isMatch(one, given)).map(({ id }) => id));
    }), { numRuns: 1000 });
  }, 60_000);

  const some = [
    { id: "korea", lane: ["a"], topic: ["korea", "war"], label: "Korea", days: null, time: "1953" },
    { id: "aid", lane: ["b"], topic: ["aid"], label: "Aid", days: null, time: "1954-01-04" },
    { id: "both", lane: ["a", "b"], topic: ["korea", "aid"], label: "Both", days: null, time: "[1953-12-31..1954-01-02]" },
    { id: "none", lane: [], topic: [], label: "None", days: null, time: null },
  ];

  it.each<readonly [string, Filter | null, readonly string[]]>([
    ["everything without a filter", null, ["korea", "aid", "both", "none"]],
    ["everything where all keys are empty", { lane: [], topic: [], text: " " }, ["korea", "aid", "both", "none"]],
    ["any of the values of a key", { topic: ["war", "aid"] }, ["korea", "aid", "both"]],
    ["all of the keys", { topic: ["korea"], lane: ["b"] }, ["both"]],
    ["nothing of a value that no record has", { topic: ["peace"] }, []],
    ["nothing of a key that no record has", { place: ["Beijing"] }, []],
    ["what is in no lane", { lane: [""] }, ["none"]],
    ["what may lie in a year", { span: "1953" }, ["korea", "both"]],
    ["the last day of a span", { span: ["1954-01-03", "1954-01-04"] }, ["aid"]],
    ["the first day of a span", { span: ["1954-01-04", "1954-01-05"] }, ["aid"]],
    ["nothing the day before", { span: ["1954-01-03", "1954-01-03"] }, []],
    ["nothing the day after", { span: ["1954-01-05", "1954-01-05"] }, []],
    ["all that is dated in a span with open ends", { span: ["../1950", "2000/.."] }, ["korea", "aid", "both"]],
    ["nothing undated in a span, however long", { span: ["../1950", "2000/.."], lane: [""] }, []],
  ])("shows %s", (_, filter, ids) => {
    expect(shown(some, filter)).toEqual(ids);
  });

  it("looks through dates as they are written, by which what could not be read is found", () => {
    const odd = [{ id: "x", timeWritten: "31 June 1953" }, { id: "y", time: "1953-07-01", recordedWritten: "Ende Juli" }];
    const source = sourceOf<unknown>(odd, "time", {});
    expect(["31 june", "juli"].map((text) => idsShown(source, { text }))).toEqual([["x"], ["y"]]);
  });

  it("looks through title, summary, lanes and facets, not only the label", () => {
    const wide = [{ id: "x", label: "L", title: "Tagore", summary: "Sukarno", lane: "Panyushkin", topic: ["Tibet"] }, { id: "y", label: "Z" }];
    const source = sourceOf<unknown>(wide, "time", FACETS);
    expect(["tagore", "sukarno", "panyushkin", "tibet"].map((text) => idsShown(source, { text }))).toEqual([["x"], ["x"], ["x"], ["x"]]);
  });

  it("places records by the second date where they stand at that", () => {
    const dated = [{ id: "a", time: "1953", recorded: "1954" }, { id: "b", time: "1954" }];
    expect((["time", "recorded"] as const).map((by) => idsShown(sourceOf(dated, by), { span: "1954" }))).toEqual([["b"], ["a"]]);
  });
});

describe("source.shown(filter).facet(key)", () => {
  it.each(["lane", "topic"])("counts for each %s what choosing it alone would show", (key) => {
    fc.assert(fc.property(rows, filters, (all, given) => {
      const counts = sourceOf(all, "time", FACETS).shown(filterOf(given)).facet(key);
      const values = new Set(all.flatMap((one) => (key === "topic" ? one.topic : one.lane.length > 0 ? one.lane : [""])));
      const expected = new Map([...values].map((value) => [value, all.filter((one) => isMatch(one, { ...given, [key]: [value] })).length]));
      expect([...counts]).toEqual([...expected]);
    }), { numRuns: 500 });
  });

  it("has no counts of a key that no record has", () => {
    expect(sourceOf([{ id: "a" }]).shown(null).facet("place").size).toBe(0);
  });
});

describe("source.shown(filter).certain", () => {
  /** A time, and all that may have been the case: the days on which it then was. */
  interface Stated {
    readonly time: string;
    readonly worlds: readonly (readonly number[])[];
  }
  const stretch = (from: number, to: number): readonly number[] => daysOf([from, to]);
  /** December 1953 and January 1954, by the days from 25 December. */
  const months = [["1953-12", stretch(-24, 6)], ["1954-01", stretch(7, 37)]] as const;
  const stated = fc.oneof(
    days.map(([a, b]): Stated => ({ time: `[${dayName(a)}..${dayName(b)}]`, worlds: stretch(a, b).map((day) => [day]) })),
    days.map(([a, b]): Stated => ({ time: `${dayName(a)}/${dayName(b)}`, worlds: [stretch(a, b)] })),
    days.map(([a, b]): Stated => ({ time: `{${dayName(a)},${dayName(b)}}`, worlds: [[a, b]] })),
    days.map(([a, b]): Stated => ({ time: `[${dayName(b)},${dayName(a)}]`, worlds: [[a], [b]] })),
    // What is in doubt may be of another time altogether.
    fc.nat(16).map((day): Stated => ({ time: `${dayName(day)}~`, worlds: [[day], []] })),
    days.map(([a, b]): Stated => ({ time: `{${dayName(a)}?,${dayName(b)}}`, worlds: [[a, b], []] })),
    days.map(([a, b]): Stated => ({ time: `[${dayName(a)}?..${dayName(b)}]`, worlds: [...stretch(a, b).map((day) => [day]), []] })),
    // So what began in a month in doubt has only begun once that month is over, and what ended in one goes on until before it.
    fc.constant<Stated>({ time: "1953-12?/1954-02", worlds: stretch(-24, 7).map((from) => stretch(from, 65)) }),
    fc.constant<Stated>({ time: "1953-11/1954-01~", worlds: stretch(6, 37).map((to) => stretch(-50, to)) }),
    // Of what surely went on at no time nothing is known, if it is in doubt.
    days.map(([a, b]): Stated => ({ time: `${dayName(Math.min(a, b))}?/${dayName(Math.min(a, b) + 1)}%`, worlds: [stretch(Math.min(a, b), Math.min(a, b) + 1), []] })),
    fc.constant<Stated>({ time: "1953-12~/1954-01", worlds: [stretch(-24, 37), []] }),
    fc.constantFrom(...months).map(([time, own]): Stated => ({ time, worlds: own.map((day) => [day]) })),
    fc.constant<Stated>({ time: "1953-12/1954-01", worlds: months[0][1].flatMap((from) => months[1][1].map((to) => stretch(from, to))) }),
    fc.nat(16).map((day): Stated => ({ time: `${dayName(day)}/..`, worlds: [stretch(day, 100)] })),
    fc.nat(16).map((day): Stated => ({ time: `${dayName(day)}/`, worlds: stretch(day, 100).map((end) => stretch(day, end)) })),
    fc.nat(16).map((day): Stated => ({ time: `/${dayName(day)}`, worlds: stretch(-100, day).map((start) => stretch(start, day)) })),
    fc.nat(16).map((day): Stated => ({ time: `[${dayName(day)}..]`, worlds: stretch(day, 100).map((each) => [each]) })),
  );
  const given = fc.array(fc.record({ stated, lane: fc.constantFrom("a", "b") }), { maxLength: 12 });

  it("shows what lies in the span in some case, and counts for certain what does in every case; so do the facets", () => {
    fc.assert(fc.property(given, days, fc.option(fc.constantFrom("a", "b")), (all, span, lane) => {
      const isIn = (world: readonly number[]): boolean => world.some((day) => day >= span[0] && day <= span[1]);
      const source = sourceOf(all.map((one, id) => ({ id, time: one.stated.time, lane: one.lane })));
      const filter = { span: [dayName(span[0]), dayName(span[1])] as const, ...(lane === null ? {} : { lane: [lane] }) };
      const possible = all.filter(({ stated: { worlds } }) => worlds.some(isIn));
      const certain = all.filter(({ stated: { worlds } }) => worlds.every(isIn));
      const inLane = ({ lane: own }: { readonly lane: string }): boolean => lane === null || own === lane;
      const found = source.shown(filter);
      expect(idsShown(source, filter).map(Number)).toEqual([...all.keys()].filter((i) => possible.includes(all[i]!) && inLane(all[i]!)));
      expect(found.certain!.count).toBe(certain.filter(inLane).length);
      for (const [counts, among] of [[found.facet("lane"), possible], [found.certain!.facet("lane"), certain]] as const) {
        for (const [value, count] of counts) expect(count).toBe(among.filter((one) => one.lane === value).length);
      }
    }), { numRuns: 1000 });
  }, 60_000);

  it("is null where no span is asked for", () => {
    const source = sourceOf([{ id: "a", time: "1953" }]);
    expect([null, { lane: [""] }].map((filter) => source.shown(filter).certain)).toEqual([null, null]);
  });
});
