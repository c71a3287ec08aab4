import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorOf, lanesOf } from "../../../src/records/columns.js";
import type { Facts } from "../../../src/records/facts.js";
import { readRecords } from "../../../src/records/read.js";
import type { TimelineRecord } from "../../../src/records/record.js";
import { DAY } from "../../../src/time/time.js";
import { isoDay } from "../../support/seeded.js";
import { sourceOf } from "../../support/source.js";

const day = fc.integer({ min: -7000, max: -3000 }).map((n) => isoDay(n * DAY));
const time = fc.oneof(
  { weight: 3, arbitrary: day },
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text}?`),
  fc.constantFrom("1953-02~/1953-11", "1953-02?/1953-03"),
  fc.constantFrom("195X", "1953-12-30/1954-01-02", "1952-05-01/1957-08-03", "[1953-12-30..1954-01-02]", "1955~", "../1953", "/1953-05", "1951-02-03/..", ""),
);
const row = fc.record({ time, lane: fc.subarray(["a", "b", "c"]), kind: fc.constantFrom("letter", "note", "") });

/** The facts by a walk through all records. */
function byWalk(records: readonly TimelineRecord[], chosen: readonly string[] | undefined): Facts {
  const certainty = { imprecise: 0, approximate: 0, uncertain: 0 };
  const years = new Map<number, number[]>();
  const ends = records.flatMap(({ time: stated }) => [...stated?.start ?? [], ...stated?.end ?? []]).filter(Number.isFinite);
  for (const { time: stated } of records) {
    if (stated === null) continue;
    const { form, approximate, uncertain, precision, start, end } = stated;
    const isExact = form === "lasted" || precision === "day";
    if (uncertain || approximate || form === "one-of" || !isExact) certainty[uncertain ? "uncertain" : approximate ? "approximate" : "imprecise"]++;
    const year = new Date(start[0]).getUTCFullYear();
    // What lasted is known to lie in a year if it surely went on in it, whatever its ends.
    if ((approximate || uncertain) && !(form === "lasted" && start[1] < end[0])) continue;
    if (year === new Date(end[1] - 1).getUTCFullYear()) years.set(year, [...years.get(year) ?? [], anchorOf(stated)]);
  }
  const lanes = new Set(records.flatMap(lanesOf).filter((lane) => chosen?.includes(lane) ?? true));
  return {
    lanes: lanes.size,
    from: ends.length === 0 ? null : Math.min(...ends),
    to: ends.length === 0 ? null : Math.max(...ends) - 1,
    certainty,
    years: [...years].sort(([a], [b]) => a - b).map(([, anchors]) => ({ first: Math.min(...anchors), last: Math.max(...anchors), count: anchors.length })),
  };
}

describe("shown.facts()", () => {
  it("are those of a walk through all that is shown, under every filter", () => {
    fc.assert(fc.property(fc.array(row, { maxLength: 60 }), fc.option(fc.constantFrom<string[][]>(["a"], ["b", "c"]), { nil: undefined }), fc.boolean(), (given, lane, isLetters) => {
      const rows = given.map((each, id) => ({ ...each, id }));
      const filter = { ...(lane === undefined ? {} : { lane }), ...(isLetters ? { kind: ["letter"] } : {}) };
      const shown = readRecords(rows).records.filter((record) => (lane === undefined || record.lanes.some((each) => lane.includes(each))) && (!isLetters || record.kind === "letter"));
      // How its ends are stated is tested in the sentence that says it.
      const { fromAs: _, toAs: __, ...facts } = sourceOf(rows).shown(filter).facts();
      expect(facts).toEqual(byWalk(shown, lane));
    }), { numRuns: 400 });
  });
});
