import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bin, type Cell, type CellQuestion } from "../../../src/records/cells.js";
import { readRecords } from "../../../src/records/read.js";
import { type Unit, floorTo, nextAfter } from "../../../src/time/calendar.js";
import { DAY, type Span } from "../../../src/time/time.js";
import { isoDay } from "../../support/seeded.js";
import { sourceOf } from "../../support/source.js";

const ALL: Span = [Date.UTC(1800, 0), Date.UTC(2100, 0)];
const BLOCKS: readonly (readonly [unit: Unit, block: Unit])[] = [["day", "week"], ["week", "quarter"], ["month", "year"], ["quarter", "year"], ["year", "decade"], ["decade", "century"]];
const question = fc.record({ units: fc.constantFrom(...BLOCKS), rows: fc.integer({ min: 1, max: 4 }), lasting: fc.integer({ min: 1, max: 8 }), most: fc.integer({ min: 0, max: 6 }) })
  .map(({ units: [unit, block], rows, lasting, most }): CellQuestion => ({ span: ALL, unit, block, rows, density: most / (nextAfter(block, 0) - floorTo(block, 0)), lasting }));

/** Ranges of dates, all of which are meant, and the first of each after them. */
const RANGES = new Map([
  ["{1954..1956}", ["1954", "1955", "1956", "1957"]],
  ["{1953-11..1954-02}", ["1953-11", "1953-12", "1954-01", "1954-02", "1954-03"]],
  ["{1954-03-30..1954-04-02}", ["1954-03-30", "1954-03-31", "1954-04-01", "1954-04-02", "1954-04-03"]],
].map(([text, dates]) => [text as string, (dates as readonly string[]).map((date) => Date.parse(date))] as const));

const day = fc.integer({ min: -7000, max: -3000 }).map((n) => isoDay(n * DAY));
const time = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 2, arbitrary: fc.constantFrom("1954-03-01", "1954-03-02", "1954-03-03") },
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text}?`),
  day.map((text) => `${text.slice(0, 4)}~`),
  fc.constantFrom("195X", "1953-12-30/1954-01-02", "1954-03-02/1954-03-04", "1952-05-01/1957-08-03", "1952/1957", "1952?/1957", "1952/1957~", "1953-03~/1953-08", "1953-03?/1953-04", "1953-03/1954-02-03", "1954~/", "1954/", "1954/1954-06", "1958/..", "../1951"),
  fc.constantFrom(...RANGES.keys()),
  fc.tuple(fc.constantFrom("{}", "[]"), fc.array(fc.oneof(day, day.map((text) => text.slice(0, 7)), day.map((text) => text.slice(0, 4)), day.map((text) => `${text}?`)), { minLength: 2, maxLength: 4 }))
    .map(([[open, close], dates]) => `${open!}${[...dates].sort().join(",")}${close!}`),
);

function laneOf(times: readonly string[]) {
  const rows = times.map((text, id) => ({ id, time: text }));
  const { records } = readRecords(rows);
  const source = sourceOf(rows);
  const spans = records.map(({ time: stated }): Span => [stated!.start[0], stated!.end[1]]);
  const doubts = records.map(({ time: stated }) => stated!.approximate || stated!.uncertain);
  // Each of several dates.
  const members = records.map(({ time: stated }, i) => stated!.members ?? [spans[i]!]);
  const datesOf = (text: string, own: readonly Span[]): readonly Span[] => RANGES.get(text)?.slice(0, -1).map((date, at, all) => [date, all[at + 1] ?? own[0]![1]] as const) ?? own;
  // Each of the dates, also of a range.
  const dates = members.map((own, i) => datesOf(times[i]!, own));
  const forms = records.map(({ time: stated }) => stated!.form);
  // From when until when each surely went on; of what did not last, never. The very bounds of an end in doubt are not sure.
  const sure = records.map(({ time: stated }): Span => {
    if (stated!.form !== "lasted") return [Infinity, -Infinity];
    const [first, last] = stated!.edtf.split("/");
    // It had begun by when it had ended, and ended no sooner than it began.
    return [Math.min(stated!.start[1] + (/[?~]/.test(first!) ? 1 : 0), stated!.end[1]), Math.max(stated!.end[0] - (/[?~]/.test(last!) ? 1 : 0), stated!.start[0])];
  });
  return { cells: (asked: CellQuestion) => source.cells(null, "", asked), spans, members, dates, forms, sure, doubts };
}

function binsAmong(cells: readonly Cell[]): readonly Bin[] {
  return cells.filter((cell) => cell.kind === "bin");
}

function overlap([a, b]: Span, [c, d]: Span): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}

/** What share of a stretch lies before an instant; of one that began nobody knows when all of it, and of one that goes on nothing. */
function shareBefore(instant: number, [from, to]: Span): number {
  if (from === -Infinity || to === Infinity) return from === -Infinity ? 1 : 0;
  return Math.min(1, Math.max(0, (instant - from) / (to - from)));
}

const month = (text: string): Span => [Date.parse(`${text}-01`), nextAfter("month", Date.parse(`${text}-01`))];
const asked: CellQuestion = { span: ALL, unit: "month", block: "year", rows: 2, density: 4 / (366 * DAY), lasting: 8 };

describe("source.cells(filter, lane, question)", () => {
  it("has each record alone where a block has room for all of its records", () => {
    expect(laneOf(["1953-03-01", "1953-01-31", "1954", "1953-02"]).cells(asked)).toEqual([
      { kind: "record", index: 1, ordinal: 1 }, { kind: "record", index: 3, ordinal: 2 }, { kind: "record", index: 0, ordinal: 3 }, { kind: "record", index: 2, ordinal: 4 },
    ]);
  });

  it("makes one counted mark of more than may stand at one place, as wide as the least certain of them", () => {
    expect(laneOf(["1953-01-02", "1953-01-03", "1953-01-04"]).cells(asked)).toEqual([{ kind: "crowd", unit: "month", span: month("1953-01"), count: 3, ordinal: 1 }]);
    expect(laneOf(["1953", "1953", "1953"]).cells(asked)).toEqual([{ kind: "crowd", unit: "month", span: [Date.UTC(1953, 0), Date.UTC(1954, 0)], count: 3, ordinal: 1 }]);
  });

  it("draws a block that holds more as bars, and its neighbours as marks", () => {
    const { cells } = laneOf(["1953-05-01", "1954-01-01", "1954-01-31", "1954-02-01", "1954-02-02", "1954-12-31", "1955-01-01"]);
    expect(cells(asked)).toEqual([
      { kind: "record", index: 0, ordinal: 1 },
      { kind: "bin", unit: "month", span: month("1954-01"), certain: 2, possible: 0, share: 0, anchored: 2, ordinal: 2 },
      { kind: "bin", unit: "month", span: month("1954-02"), certain: 2, possible: 0, share: 0, anchored: 2, ordinal: 4 },
      { kind: "bin", unit: "month", span: month("1954-12"), certain: 1, possible: 0, share: 0, anchored: 1, ordinal: 6 },
      { kind: "record", index: 6, ordinal: 7 },
    ]);
  });

  it("counts a record wider than a bin as possible in each bin it touches, by the share of its span", () => {
    const bins = binsAmong(laneOf(["1954-01-05", "1954-01-06", "1954-01-07", "1954-01-08", "[1954-01-15..1954-02-09]"]).cells(asked));
    expect(bins.map(({ certain, possible }) => [certain, possible])).toEqual([[4, 1], [0, 1]]);
    expect(bins.map(({ share }) => share)).toEqual([expect.closeTo(17 / 26, 9), expect.closeTo(9 / 26, 9)]);
  });

  it("counts a record that lasted as certain in each bin in which it surely went on, and as possible in which it may have begun or ended", () => {
    const bins = binsAmong(laneOf(Array.from({ length: 20 }, () => "1900-02/1901")).cells(asked));
    expect(bins.map(({ certain, possible }) => [certain, possible])).toEqual(Array.from({ length: 23 }, (_, i) => (i < 12 ? [20, 0] : [0, 20])));
    // Ever fewer of them as its last year goes by.
    const left = (text: string): number => 20 * (1 - (Date.parse(text) - Date.parse("1901-01-01")) / (365 * DAY));
    for (const [i, share] of [[11, 0], [12, left("1901-02-01")], [17, left("1901-07-01")], [22, left("1901-12-01")]] as const) expect(bins[i]!.share).toBeCloseTo(share, 6);
  });

  it("counts what is in doubt as certain in no bin: one that holds the whole of its bounds only may hold it", () => {
    const bins = binsAmong(laneOf(["1954-01-05", "1954-01-05", "1954-01-06?", "1954-01~", "1954-02-01~", "1954-02-02%"]).cells(asked));
    expect(bins.map(({ certain, possible, share, anchored }) => [certain, possible, share, anchored])).toEqual([[2, 2, 2, 4], [0, 2, 2, 2]]);
  });

  it("counts what lasted from or until a date in doubt as certain between its bounds, and not in the bins at them", () => {
    const bins = binsAmong(laneOf(Array.from({ length: 20 }, () => "1900-02~/1900-05")).cells(asked));
    expect(bins.map(({ certain, possible }) => [certain, possible])).toEqual([[0, 20], [20, 0], [20, 0], [20, 0]]);
    for (const { certain, share } of bins) expect(certain + share).toBeCloseTo(20, 3);
  });

  it("counts a record of several dates once in each bin that holds one of them: for certain where it is at all of them, and in none between", () => {
    const several = (text: string): readonly unknown[] => binsAmong(laneOf(Array.from({ length: 20 }, () => text)).cells(asked))
      .map(({ span: [start], certain, possible, share }) => [isoDay(start).slice(0, 7), certain, possible, Math.round(share)]);
    expect(several("{1954-01-05,1954-01-09,1954-06-30}")).toEqual([["1954-01", 20, 0, 0], ["1954-06", 20, 0, 0]]);
    expect(several("[1954-01-05,1954-01-09,1954-06-30,1954-07-01]")).toEqual([["1954-01", 0, 20, 10], ["1954-06", 0, 20, 5], ["1954-07", 0, 20, 5]]);
    expect(several("{1954-01-05,1954-06-30?}")).toEqual([["1954-01", 0, 20, 20], ["1954-06", 0, 20, 20]]);
  });

  it("counts a record of all dates of a range as certain in each bin that holds one of them", () => {
    const years = ({ span: [start], certain, possible }: Bin): readonly unknown[] => [new Date(start).getUTCFullYear(), certain, possible];
    const bins = (unit: Unit, block: Unit): readonly Bin[] => binsAmong(laneOf(Array.from({ length: 20 }, () => "{1954..1956}")).cells({ ...asked, unit, block, density: 0, lasting: 1 }));
    expect(bins("year", "decade").map(years)).toEqual([[1954, 20, 0], [1955, 20, 0], [1956, 20, 0]]);
    // No month holds a year.
    expect(bins("month", "year")).toHaveLength(36);
    expect(bins("month", "year").every(({ certain }) => certain === 0)).toBe(true);
  });

  it("counts what began in a year, and ended at some time since, as certain in that year", () => {
    const bins = binsAmong(laneOf([...Array.from({ length: 20 }, () => "1954/"), "1956-03-01"]).cells({ ...asked, unit: "year", block: "decade", density: 0 }));
    expect(bins.slice(0, 3).map(({ certain, possible }) => [certain, possible])).toEqual([[20, 0], [0, 20], [1, 20]]);
  });

  it("keeps the small share of what goes on beside what began nobody knows when", () => {
    const bins = binsAmong(laneOf(["1958/..", "../1951", "1958-12-31"]).cells({ ...asked, density: 0, rows: 1, lasting: 1 }));
    const january = bins.find(({ span: [start] }) => start === Date.UTC(1958, 0));
    expect(january!.share).toBeCloseTo(31 / 365, 6);
  });

  it("counts what is open as far as there are records, in whatever lane", () => {
    const source = sourceOf([...Array.from({ length: 20 }, (_, id) => ({ id, time: "1954/..", lane: "open" })), { id: "late", time: "1957-05-01", lane: "other" }]);
    const bins = binsAmong(source.cells(null, "open", { ...asked, unit: "year", block: "decade", density: 0 }));
    expect(bins.slice(0, 4).map(({ span: [start], certain, possible }) => [new Date(start).getUTCFullYear(), certain, possible])).toEqual([1954, 1955, 1956, 1957].map((year) => [year, 20, 0]));
  });

  it("counts in each bin what a filter by its span shows, and is certain of", () => {
    fc.assert(fc.property(fc.array(time, { minLength: 1, maxLength: 20 }), fc.constantFrom(...BLOCKS), (times, [unit, block]) => {
      const source = sourceOf(times.map((text, id) => ({ id, time: text })));
      for (const { span: [start, end], certain, possible } of binsAmong(source.cells(null, "", { span: ALL, unit, block, rows: 0, density: 0, lasting: 8 }))) {
        const shown = source.shown({ span: [new Date(start), new Date(end - 1)] });
        expect([certain, certain + possible]).toEqual([shown.certain!.count, shown.count]);
      }
    }), { numRuns: 100 });
  });

  it("has no cells without records", () => {
    expect(laneOf([]).cells(asked)).toEqual([]);
  });

  it("holds every record, as a mark, in a crowd or in bars, as a walk through all of them does", () => {
    fc.assert(fc.property(fc.array(time, { maxLength: 40 }), question, (times, given) => {
      const { cells, spans, members, dates, forms, sure, doubts } = laneOf(times);
      const found = cells(given);
      const blockStart = (instant: number): number => floorTo(given.block, floorTo(given.unit, instant));
      const anchors = spans.map(([start, end]) => (start === -Infinity ? end - 1 : start));
      const sizes = new Map<number, number>();
      for (const anchor of anchors) sizes.set(blockStart(anchor), (sizes.get(blockStart(anchor)) ?? 0) + 1);
      const room = (start: number): number => Math.max(given.rows, Math.floor(given.density * lengthOfBlock(given, start)));
      const isFitting = ([start, end]: Span): boolean => Number.isFinite(start) && floorTo(given.unit, start) === floorTo(given.unit, end - 1);
      const isLong = ([start, end]: Span): boolean => !Number.isFinite(end - start) || floorTo(given.block, start) !== floorTo(given.block, end - 1);
      const lasting = (instant: number): number => spans.filter((span) => isLong(span) && span[0] <= instant && span[1] > instant).length;
      const dense = anchors.map((anchor, i) => sizes.get(blockStart(anchor))! > room(blockStart(anchor)) || (isLong(spans[i]!) && !isFitting(spans[i]!) && lasting(anchor) > given.lasting));
      // Marks and crowds hold those of sparse blocks, each once.
      const single = found.flatMap((cell) => (cell.kind === "record" ? [cell.index] : []));
      const crowded = found.reduce((sum, cell) => sum + (cell.kind === "crowd" ? cell.count : 0), 0);
      expect(new Set(single).size).toBe(single.length);
      expect(single.every((index) => !dense[index])).toBe(true);
      expect(single.length + crowded).toBe(dense.filter((isDense) => !isDense).length);
      const lasted = (i: number): boolean => sure[i]![0] <= sure[i]![1];
      // Bins hold the others: certain where they fit in no doubt or surely went on, else possible wherever they touch.
      const fits = spans.map((span, i) => isFitting(span) && !(doubts[i]! && !lasted(i)));
      const binned = [...spans.keys()].filter((i) => dense[i]);
      const whole = new Set(binned.filter((i) => fits[i]).map((i) => floorTo(given.unit, spans[i]![0])));
      const bins = binsAmong(found);
      expect(bins.map(({ span: [start] }) => start)).toEqual(expect.arrayContaining([...whole]));
      const wide = binned.filter((i) => !fits[i]);
      for (const { span, certain, possible, share } of bins) {
        const inside = binned.filter((i) => fits[i] && overlap(spans[i]!, span) > 0);
        const touching = wide.filter((i) => members[i]!.some((member) => overlap(member, span) > 0));
        const isSure = (i: number): boolean => lasted(i)
          ? sure[i]![0] <= span[1] && sure[i]![1] >= span[0]
          : !doubts[i]! && ((forms[i] === "lasted" && sure[i]![0] <= span[1] && sure[i]![1] >= span[0]) || (forms[i] === "all-of" && dates[i]!.some((date) => overlap(date, span) === date[1] - date[0])));
        const certainly = touching.filter(isSure);
        expect([certain, possible]).toEqual([inside.length + certainly.length, touching.length - certainly.length]);
        const shares = touching.map((i) => {
          if (lasted(i)) return shareBefore(span[1], [spans[i]![0], sure[i]![0]]) - shareBefore(span[0], [sure[i]![1], spans[i]![1]]) - (certainly.includes(i) ? 1 : 0);
          if (certainly.includes(i)) return 0;
          const sum = members[i]!.reduce((all, member) => all + overlap(member, span) / (member[1] - member[0]), 0);
          return forms[i] === "one-of" ? sum / members[i]!.length : Math.min(1, sum);
        });
        expect(share).toBeCloseTo(shares.reduce((sum, each) => sum + each, 0), 5);
      }
      for (const span of wide.flatMap((i) => members[i]!).filter(([start, end]) => start > ALL[0] && end < ALL[1])) {
        const covered = bins.reduce((sum, bin) => sum + overlap(span, bin.span), 0);
        expect(covered).toBe(span[1] - span[0]);
      }
    }), { numRuns: 400 });
  });

  it("finds the same cells in what is in sight, wherever that begins", () => {
    const window = fc.tuple(fc.integer({ min: -7000, max: -3000 }), fc.integer({ min: 20, max: 2000 })).map(([from, length]): Span => [from * DAY, (from + length) * DAY]);
    fc.assert(fc.property(fc.array(time, { maxLength: 40 }), question, window, (times, given, span) => {
      const { cells, spans } = laneOf(times);
      const spanOf = (cell: Cell): Span => (cell.kind === "record" ? spans[cell.index]! : cell.span);
      const inSight = (found: readonly Cell[]): readonly unknown[] => found.filter((cell) => overlap(spanOf(cell), span) > 0)
        .map((cell) => (cell.kind === "bin" ? { ...cell, share: Math.round(cell.share * 1e6) } : cell));
      const whole = inSight(cells(given));
      const part = inSight(cells({ ...given, span }));
      expect(part).toHaveLength(whole.length);
      expect(part).toEqual(expect.arrayContaining([...whole]));
    }), { numRuns: 400 });
  });
});

/** From the first of its units to the first of the next block's. */
function lengthOfBlock({ unit, block }: CellQuestion, start: number): number {
  const first = (instant: number): number => (floorTo(unit, instant) === instant ? instant : nextAfter(unit, instant));
  return first(nextAfter(block, start)) - first(start);
}
