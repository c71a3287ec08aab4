import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCauseCounter } from "../../../src/records/causes.js";
import type { Filter } from "../../../src/records/filter.js";
import { type Schedule, createRecordIndex } from "../../../src/records/record-index.js";
import { type Source, createSource, sourceSteps } from "../../../src/records/source.js";
import { finished } from "../../../src/records/steps.js";
import { tableOfRows } from "../../../src/records/table.js";
import type { Description, Summary, TimelineSource } from "../../../src/records/timeline-source.js";
import { byTime } from "../../../src/view/sort.js";
import { DAY } from "../../../src/time/time.js";

const asking = { signal: new AbortController().signal };

interface Row {
  readonly id: string;
  readonly time: string;
  readonly lane: string;
  readonly label: string;
}

/** Rows, each `every`th of them broken: by turns no object, without an id, of an id seen before, of a date that is none. */
function rowsOf(count: number, every = Infinity): readonly unknown[] {
  const broken: readonly ((row: Row) => unknown)[] = [() => "no record", ({ id: _id, ...rest }) => rest, (row) => ({ ...row, id: "0" }), (row) => ({ ...row, time: "soon" })];
  return Array.from({ length: count }, (_, i) => {
    const row: Row = { id: String(i), time: new Date(((i * 7919) % 20_000) * DAY).toISOString().slice(0, 10), lane: `lane ${i % 5}`, label: `Letter ${i}` };
    return i > 0 && i % every === 0 ? broken[(i / every) % broken.length]!(row) : row;
  });
}

/** What is said of a source under some filters. */
function said(source: Source): unknown {
  const question = { span: [-Infinity, Infinity] as const, unit: "year", block: "decade", rows: 3, density: 1e-10, lasting: 8 } as const;
  return [null, { lane: ["lane 1"] }, { text: "letter 7" }, { span: ["1980", "1981"] as const }].map((filter) => {
    const { count, order, undated, byTime: ranking, facts, facet } = source.shown(filter);
    return { count, order: [...order], undated: [...undated], page: [...ranking.page(0, 30)], facts: facts(), lanes: [...facet("lane")], cells: source.lanes.map((lane) => source.cells(filter, lane, question)) };
  });
}

/** Runs what is scheduled one step after the other, when told to. */
function byHand(): { readonly schedule: Schedule; readonly step: () => boolean; readonly run: () => void } {
  const steps = new Set<() => boolean>();
  const step = (): boolean => {
    for (const each of steps) if (!each()) steps.delete(each);
    return steps.size > 0;
  };
  return {
    schedule: (each) => {
      steps.add(each);
      return () => steps.delete(each);
    },
    step,
    run: () => {
      while (step());
    },
  };
}

function indexOf(rows: readonly unknown[], schedule: Schedule | null): TimelineSource {
  return createRecordIndex({ table: tableOfRows(rows), channels: {}, problems: [], lanes: [], locale: "en", namesOf: (_key, value) => [value] }, schedule);
}

describe("sourceSteps(input, first)", () => {
  it("comes early to sources that are those of the rows read so far, and at last to that of all", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 9 }), (count, first, every) => {
      const rows = rowsOf(count, every);
      const input = { table: tableOfRows(rows), channels: {}, by: "time" as const };
      const steps = sourceSteps(input, first);
      let read = first;
      for (;;) {
        const { value, done } = steps.next();
        if (value === undefined) continue;
        const part = { ...input, table: tableOfRows(rows.slice(0, done === true ? count : read)) };
        expect(said(value)).toEqual(said(createSource(part)));
        if (done === true) break;
        expect(read).toBeLessThan(count);
        read *= 8;
      }
    }), { numRuns: 40 });
  });

  it("takes no long step: few rows, or one walk through a stretch of them", () => {
    const rows = rowsOf(60_000);
    const steps = sourceSteps({ table: tableOfRows(rows), channels: {}, by: "time" }, 1000);
    let pauses = 0;
    for (let each = steps.next(); each.done !== true; each = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(60_000 / 500);
  });

  it("counts what is broken among a million rows by cause, with a few examples of each, and draws the rest", () => {
    const problems = createCauseCounter();
    const source = finished(sourceSteps({ table: tableOfRows(rowsOf(1_000_000, 100)), channels: {}, by: "time", report: problems.add }, 1000));
    expect(source.count).toBe(992_501);
    expect(problems.causes().reduce((sum, { count }) => sum + count, 0)).toBe(9_999);
    expect(problems.causes().every(({ examples }) => examples.length <= 20)).toBe(true);
  }, 60_000);
});

describe("createRecordIndex(input, schedule)", () => {
  const rows = rowsOf(130_000);

  it("tells of a part first, says how much it is, and that it has changed until all is read; then it is as one read at once", () => {
    const { schedule, run } = byHand();
    const index = indexOf(rows, schedule);
    const told: Description[] = [];
    const describe = (): Description => index.describe({ by: "time" }, asking) as Description;
    index.watch!(() => told.push(describe()));
    expect(describe()).toMatchObject({ count: 4000, read: { done: 4000, of: 130_000 } });
    expect(describe().causes).toBeUndefined();
    run();
    expect(told.map(({ count, read }) => [count, read?.done])).toEqual([[32_000, 32_000], [130_000, undefined]]);
    expect(describe()).toEqual(indexOf(rows, null).describe({ by: "time" }, asking));
  });

  it("answers to a filter later, and then the same as at once, to every question", async () => {
    const { schedule, run } = byHand();
    const [later, atOnce] = [indexOf(rows, schedule), indexOf(rows, null)];
    later.watch!(() => undefined);
    later.describe({ by: "time" }, asking);
    run();
    for (const filter of [{ lane: ["lane 2"] }, { text: "letter 99" }, { span: ["1990", "1991"] as const, lane: ["lane 1"] }]) {
      const scope = { by: "time" as const, filter };
      const ask = (source: TimelineSource) => [
        source.summary(scope, asking),
        source.page({ ...scope, sort: byTime("time"), from: 3, to: 9 }, asking),
        source.lanePage({ ...scope, lane: "lane 2", from: 0, to: 4 }, asking),
        source.place({ ...scope, sort: byTime("time"), id: "992" }, asking),
        source.totals({ ...scope, unit: "year", span: [0, 1e12] }, asking),
      ];
      ask(later);
      run();
      const answers = await Promise.all(ask(later).map((answer) => Promise.resolve(answer)));
      expect(answers.map((answer) => JSON.stringify(answer))).toEqual(ask(atOnce).map((answer) => JSON.stringify(answer)));
    }
  });

  it("tells what a search has found as it comes, and how far it is", async () => {
    const { schedule, run, step } = byHand();
    const index = indexOf(rows, schedule);
    let changes = 0;
    index.watch!(() => changes++);
    index.describe({ by: "time" }, asking);
    run();
    changes = 0;
    const ask = () => index.summary({ by: "time", filter: { text: "letter 12" } }, asking);
    const first = ask() as Promise<Summary>;
    const early: Summary[] = [];
    void first.then((made) => early.push(made));
    while (early.length === 0) {
      step();
      await Promise.resolve();
    }
    const { searched, count } = early[0]!;
    expect(searched).toEqual({ done: 32_768, of: 130_000 });
    expect(changes).toBe(0);
    run();
    const whole = ask() as Summary;
    expect([whole.searched, changes]).toEqual([undefined, 1]);
    expect(whole.count).toBeGreaterThan(count);
    expect(whole.count).toBe((indexOf(rows, null).summary({ by: "time", filter: { text: "letter 12" } }, asking) as Summary).count);
  });

  it("gives up a filter for the next, and everything once nobody watches", () => {
    const { schedule, run, step } = byHand();
    const index = indexOf(rows, schedule);
    let changes = 0;
    const unwatch = index.watch!(() => changes++);
    index.describe({ by: "time" }, asking);
    step();
    unwatch();
    expect(step()).toBe(false);
    expect(changes).toBe(0);
    const other = indexOf(rows, schedule);
    const stop = other.watch!(() => undefined);
    other.describe({ by: "time" }, asking);
    run();
    const ask = (filter: Filter) => other.summary({ by: "time", filter }, asking);
    void ask({ text: "letter 1" });
    void ask({ text: "letter 2" });
    let steps = 0;
    while (step()) steps++;
    expect(steps).toBeLessThan(2 * (130_000 / 256));
    stop();
    void ask({ text: "letter 3" });
    stop();
  });
});
