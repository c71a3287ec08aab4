import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pictureOf } from "../../../src/picture.js";
import { answersOf, askAtOnce } from "../../../src/records/answers.js";
import type { Filter } from "../../../src/records/filter.js";
import { type Ledger, createLedger } from "../../../src/records/ledger.js";
import type { TimelineSource } from "../../../src/records/timeline-source.js";
import { contentOf, sourceFor } from "../../../src/view/content.js";
import { type TimelineOptions, readOptions } from "../../../src/view/options.js";
import { startView } from "../../../src/view/start.js";
import type { View } from "../../../src/view/view.js";
import { byTime } from "../../../src/view/sort.js";

interface Held {
  readonly name: string;
  readonly signal: AbortSignal;
  readonly answer: () => void;
  readonly fail: (reason: unknown) => void;
}

/** `near`, its answers held back until they are let go. `held`: those that are. */
function holding(near: TimelineSource): { readonly source: TimelineSource; readonly held: Held[] } {
  const held: Held[] = [];
  const names = ["describe", "summary", "cells", "cellAt", "totals", "record", "shows", "place", "placeAt", "page", "lanePage"] as const;
  const hold = (name: (typeof names)[number]) => (question: never, asking: { readonly signal: AbortSignal }) =>
    new Promise((resolve, reject) => {
      held.push({
        name,
        signal: asking.signal,
        answer: () => {
          resolve(near[name](question, asking));
        },
        fail: reject,
      });
    });
  return { source: Object.fromEntries(names.map((name) => [name, hold(name)])) as unknown as TimelineSource, held };
}

const records = [
  { id: "a", time: "1950-05-01", lane: "x", topic: "war" },
  { id: "b", time: "1951", lane: "x", topic: "aid" },
  { id: "c", time: "1952-03-04", recorded: "1952-04-01", lane: "y", topic: "war" },
  { id: "d", lane: "y" },
];
const settings = readOptions({ records, channels: { facets: { topic: "topic" } } });

/** Lets every answer go, and those to what is asked next, until `attempt` is whole. */
async function settled<Made>(held: Held[], attempt: () => { readonly made: Made; readonly isWhole: boolean }, pick = (_count: number): number => 0): Promise<Made> {
  for (let round = 0; round < 500; round++) {
    const { made, isWhole } = attempt();
    if (isWhole) return made;
    held.splice(pick(held.length), 1)[0]?.answer();
    await Promise.resolve();
    await Promise.resolve();
  }
  throw new Error("never whole");
}

async function tick(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

describe("createLedger(source, arrived)", () => {
  const opened = () => {
    const { source, held } = holding(sourceFor(settings));
    let arrivals = 0;
    const ledger = createLedger(source, () => arrivals++);
    const count = (filter: Filter | null) => ledger.attempt(() => answersOf(ledger.ask, "time").summary(filter).count);
    return { ledger, held, count, arrivals: () => arrivals };
  };

  it("answers at once what its source does, and keeps nothing of it", () => {
    const ledger = createLedger(sourceFor(settings), () => undefined);
    expect(ledger.attempt(() => answersOf(ledger.ask, "time").summary({ lane: ["x"] }).count)).toEqual({ made: 2, isWhole: true });
  });

  it("makes things of the last whole answers until all of the new are there", async () => {
    const { held, count, arrivals } = opened();
    expect(count(null)).toEqual({ made: 0, isWhole: false });
    for (const each of held.splice(0)) each.answer();
    await tick();
    expect([arrivals(), count(null)]).toEqual([2, { made: 4, isWhole: true }]);
    expect(count({ lane: ["x"] })).toEqual({ made: 4, isWhole: false });
    for (const each of held.splice(0)) each.answer();
    await tick();
    expect(count({ lane: ["x"] })).toEqual({ made: 2, isWhole: true });
    expect(count(null), "asked before").toEqual({ made: 4, isWhole: true });
    expect(held).toEqual([]);
  });

  it("never mixes new answers with those of another time", async () => {
    const { ledger, held } = opened();
    const both = (filter: Filter | null) => ledger.attempt(() => {
      const answers = answersOf(ledger.ask, "time");
      return [answers.summary(filter).count, answers.page(filter, byTime("time"), 0, 9).length];
    });
    await settled(held, () => both(null));
    both({ topic: ["war"] });
    held.find(({ name }) => name === "summary")!.answer();
    await tick();
    expect(both({ topic: ["war"] })).toEqual({ made: [4, 4], isWhole: false });
    expect(await settled(held, () => both({ topic: ["war"] }))).toEqual([2, 2]);
  });

  it("cancels what is asked no more, takes no answer to it, and asks it anew when it is asked again", async () => {
    const { held, count } = opened();
    await settled(held, () => count(null));
    count({ lane: ["x"] });
    count({ lane: ["y"] });
    const [first, second] = held;
    expect([first!.signal.aborted, second!.signal.aborted]).toEqual([true, false]);
    first!.answer();
    await tick();
    expect(count({ lane: ["x"] }).isWhole).toBe(false);
    expect([held.length, second!.signal.aborted]).toEqual([3, true]);
  });

  it("tells what failed, keeps the last answers, and asks again only when it is told to", async () => {
    const { ledger, held, count, arrivals } = opened();
    await settled(held, () => count(null));
    count({ lane: ["x"] });
    held.splice(0)[0]!.fail(new Error("no route"));
    await tick();
    expect([ledger.failure()?.message, count({ lane: ["x"] })]).toEqual(["no route", { made: 4, isWhole: false }]);
    expect(held).toEqual([]);
    const before = arrivals();
    ledger.retry();
    expect([ledger.failure(), arrivals()]).toEqual([null, before + 1]);
    expect(await settled(held, () => count({ lane: ["x"] }))).toBe(2);
  });

  it("takes what a source throws, or rejects with that is no error, as a failure", async () => {
    const source: TimelineSource = { ...sourceFor(settings), summary: () => {
      throw new Error("broken");
    }, page: () => ({ then: (_resolve, reject) => Promise.resolve("text alone").then(reject) }) };
    const ledger = createLedger(source, () => undefined);
    ledger.attempt(() => answersOf(ledger.ask, "time").summary(null));
    expect(ledger.failure()?.message).toBe("broken");
    ledger.attempt(() => answersOf(ledger.ask, "time").page(null, byTime("time"), 0, 1));
    await tick();
    expect(ledger.failure()?.message).toBe("text alone");
  });

  it.each([
    ["describe", {}],
    ["summary", { count: 3 }],
    ["cells", undefined],
    ["page", { records: [] }],
    ["place", null],
    ["shows", "yes"],
    ["record", "ambassador"],
  ] as const)("takes an answer to %s of another shape, at once or later, as a failure that says what was expected", async (name, answer) => {
    const question = { by: "time", filter: null, lane: "", id: "a", sort: byTime("time"), from: 0, to: 1 } as never;
    for (const given of [answer, Promise.resolve(answer)]) {
      const ledger = createLedger({ ...sourceFor(settings), [name]: () => given }, () => undefined);
      ledger.attempt(() => ledger.ask(name, question));
      await tick();
      expect(ledger.failure()?.message).toMatch(new RegExp(`^invalid answer to ${name}: .+; expected `, "u"));
    }
  });

  it("lets a failure go with the question that had it", async () => {
    const { ledger, held, count } = opened();
    await settled(held, () => count(null));
    count({ lane: ["x"] });
    held.splice(0)[0]!.fail(new Error("no route"));
    await tick();
    count(null);
    expect(ledger.failure()).toBeNull();
  });

  it("has those who wait act in their order, each with answers to what it asks by then", async () => {
    const { ledger, held } = opened();
    const acts: unknown[] = [];
    let from = 0;
    const step = (): void => {
      ledger.whenAnswered(() => answersOf(ledger.ask, "time").page(null, byTime("time"), from, from + 1)[0]?.id, (id) => {
        acts.push(id);
        from++;
      });
    };
    step();
    step();
    step();
    expect(acts).toEqual([]);
    for (let round = 0; round < 8; round++) {
      for (const each of held.splice(0)) each.answer();
      await tick();
    }
    expect(acts).toEqual(["a", "b", "c"]);
  });

  it("ends the waiting at a failure, tells it, and starts anew with the next who waits", async () => {
    const { ledger, held } = opened();
    const acts: unknown[] = [];
    const wait = (): void => {
      ledger.whenAnswered(() => answersOf(ledger.ask, "time").summary(null).count, (count) => acts.push(count));
    };
    wait();
    for (const each of held.splice(0)) each.fail(new Error("gone"));
    await tick();
    expect([acts, ledger.failure()?.message]).toEqual([[], "gone"]);
    wait();
    for (const each of held.splice(0)) each.answer();
    await tick();
    expect([acts, ledger.failure()]).toEqual([[4], null]);
  });

  it("asks again what a source says has changed, and no more once it is closed", async () => {
    let [count, change] = [1, (): void => undefined];
    const source: TimelineSource = {
      ...sourceFor(settings),
      page: () => Promise.resolve(Array.from({ length: count }, (_, i) => ({ id: String(i) }) as never)),
      watch: (changed) => {
        change = changed;
        return () => {
          change = () => undefined;
        };
      },
    };
    let arrivals = 0;
    const ledger = createLedger(source, () => arrivals++);
    const length = () => ledger.attempt(() => answersOf(ledger.ask, "time").page(null, byTime("time"), 0, 9).length);
    length();
    await tick();
    expect(length().made).toBe(1);
    count = 2;
    change();
    expect([length(), arrivals]).toEqual([{ made: 1, isWhole: false }, 2]);
    await tick();
    expect(length()).toEqual({ made: 2, isWhole: true });
    ledger.close();
    change();
    expect(arrivals).toBe(3);
  });

  it("cancels everything when it is closed or turns to another source", async () => {
    const { ledger, held, count, arrivals } = opened();
    count(null);
    ledger.turnTo(sourceFor(settings));
    expect(held.every(({ signal }) => signal.aborted)).toBe(true);
    for (const each of held.splice(0)) each.answer();
    await tick();
    expect(arrivals()).toBe(0);
    expect(count({ lane: ["x"] })).toEqual({ made: 2, isWhole: true });
  });

  it("keeps a bounded number of answers", async () => {
    const { ledger, held } = opened();
    const page = (from: number) => ledger.attempt(() => answersOf(ledger.ask, "time").page(null, byTime("time"), from, from + 1).length);
    for (let from = 0; from < 700; from++) await settled(held, () => page(from));
    page(0);
    expect(held.length).toBe(1);
  });
});

describe("a source of promises", () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((day) => new Date(day * 86_400_000 - 1e12).toISOString().slice(0, 10));
  const time = fc.oneof({ weight: 6, arbitrary: days }, fc.constantFrom("1950", "194X", "1951-05~", "../1950", "1949/..", "[1953-01-02..1953-02-04]", undefined));
  const row = fc.record({ time, recorded: fc.option(days, { nil: undefined }), lane: fc.constantFrom("x", "y", "z", undefined), topic: fc.constantFrom("war", "aid", undefined), label: fc.constantFrom("Letter", "Note") });
  const rows = fc.oneof({ weight: 3, arbitrary: fc.array(row, { maxLength: 12 }) }, { weight: 1, arbitrary: fc.array(row, { minLength: 250, maxLength: 300 }) });
  const change = fc.record({
    filter: fc.option(fc.constantFrom<Filter[]>({ lane: ["x"] }, { topic: ["war"] }, { text: "note" }, { text: "nothing has this" })),
    mode: fc.constantFrom("timeline" as const, "table" as const, "list" as const),
    by: fc.constantFrom("time" as const, "recorded" as const),
    zoom: fc.constantFrom(1, 0.4, 0.05),
    laneOrder: fc.constantFrom("given" as const, "first" as const, "count" as const),
    hideEmpty: fc.boolean(),
    selected: fc.option(fc.constantFrom("0", "3")),
    sort: fc.constantFrom({ key: "time", descending: true }, { key: "label", descending: false }),
    first: fc.constantFrom(null, 0, 120),
    width: fc.constantFrom(390, 1180),
  });
  type Change = Omit<View, "domain"> & { readonly zoom: number; readonly width: number };

  function pictureBy(ledger: Pick<Ledger, "ask">, options: TimelineOptions, { zoom, width, ...view }: Change): string {
    const content = contentOf(readOptions(options), answersOf(ledger.ask, view.by));
    const [start, end] = startView(content).domain;
    return JSON.stringify(pictureOf(content, { ...view, domain: [start, start + (end - start) * zoom] }, width).node);
  }

  it("comes to the same picture as the index, whatever order its answers come in", async () => {
    await fc.assert(fc.asyncProperty(rows, fc.array(change, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()), async (given, changes, order) => {
      const options: TimelineOptions = { records: given.map((each, id) => ({ ...each, id: String(id) })), channels: { facets: { topic: "topic" } } };
      const near = sourceFor(readOptions(options));
      const { source, held } = holding(sourceFor(readOptions(options)));
      const ledger = createLedger(source, () => undefined);
      for (const next of changes) {
        const expected = pictureBy({ ask: askAtOnce(near) }, options, next);
        expect(await settled(held, () => ledger.attempt(() => pictureBy(ledger, options, next)), (count) => order.next().value % Math.max(1, count))).toBe(expected);
      }
    }), { numRuns: 60 });
  }, 120_000);
});
