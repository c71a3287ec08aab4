import type { Ask } from "./answers.js";
import { valueInWords } from "./problem.js";
import type { TimelineRecord } from "./record.js";
import type { Sort } from "./sort.js";
import { type Question, type QuestionName, type TimelineSource, isLater, put } from "./timeline-source.js";

/** What came of making something of a source's answers. `isWhole`: whether all of them were there; else they are those of the last time that all were. */
export interface Attempt<Made> {
  readonly made: Made;
  readonly isWhole: boolean;
}

/** What a source has been asked and has answered, for those who cannot wait. */
export interface Ledger {
  /** The answer if it is there; else the question is put, and the answer is that to the last one about the same, if any. */
  readonly ask: Ask;
  /** Makes something of answers, of one time all of them; `make` is told whether they are those of the last time. What was asked before and is not any more is cancelled. */
  readonly attempt: <Made>(make: (isOfLastTime: boolean) => Made) => Attempt<Made>;
  /** Makes something of answers without asking for more than it needs: of those to `make(false)` if all are there, else of those of the last time. Throws where not even those are. */
  readonly glimpse: <Made>(make: (isOfLastTime: boolean) => Made) => Made;
  /** Has `act` take what `make` makes of answers once all are there: at once if they are, else after those who wait already. A failure ends the waiting. */
  readonly whenAnswered: <Made>(make: () => Made, act: (made: Made) => void) => void;
  /** Why something that is asked was not answered; null if nothing failed. */
  readonly failure: () => Error | null;
  /** Has what failed asked once more. */
  readonly retry: () => void;
  /** Asks `source` from now on. */
  readonly turnTo: (source: TimelineSource) => void;
  /** Cancels every question, and takes no answer any more. */
  readonly close: () => void;
}

type Entry =
  | { readonly state: "asked"; readonly controller: AbortController }
  | { readonly state: "answered"; readonly value: unknown }
  | { readonly state: "failed"; readonly error: Error };

/** What one run of a `make` had of answers, each by what it is about, and the keys of those that it lacked. */
interface Run {
  readonly had: Map<string, unknown>;
  readonly lacked: Set<string>;
}

/** The most answers that are kept, those of some dozen pictures, and the most records of them that are known by their ids. */
const MOST_ANSWERS = 500;
const MOST_RECORDS = 5_000;

/** A ledger of `source`. `arrived`: called when what was waited for is there or has failed, and when what was answered no longer holds. */
export function createLedger(source: TimelineSource, arrived: () => void): Ledger {
  const entries = new Map<string, Entry>();
  const records = new Map<string, TimelineRecord>();
  /** The questions that have been answered later than at once. */
  const later = new Set<QuestionName>();
  let kept: ReadonlyMap<string, unknown> = new Map();
  let run: Run | null = null;
  let isOfLastTime = false;
  let lackedByPicture: ReadonlySet<string> = new Set();
  let lackedByWaiting: ReadonlySet<string> = new Set();
  /** Each returns what it does once it is its turn and all is there that it needs; null while that is not so. */
  let waiting: (() => (() => void) | null)[] = [];

  const forgetAll = (): void => {
    for (const key of entries.keys()) forget(key);
    records.clear();
  };
  const watch = (): (() => void) => source.watch?.(() => {
    forgetAll();
    arrived();
  }) ?? (() => undefined);
  let unwatch = watch();

  function forget(key: string): void {
    const entry = entries.get(key);
    entries.delete(key);
    if (entry?.state === "asked") entry.controller.abort();
  }

  /** Puts a question; what is answered at once is kept nowhere. */
  function send<Name extends QuestionName>(name: Name, question: Question<Name>): Extract<Entry, { readonly state: "answered" }> | undefined {
    const controller = new AbortController();
    const asked: Entry = { state: "asked", controller };
    const settle = (next: Entry): void => {
      // One that was cancelled, or whose source is no longer asked, is nobody's.
      const key = keyOf(name, question);
      if (entries.get(key) !== asked) return;
      entries.set(key, next);
      if (next.state === "answered") for (const record of recordsIn(next.value)) records.set(record.id, record);
      serve();
      arrived();
    };
    try {
      const answer = put(source, name, question, { signal: controller.signal });
      if (!isLater(answer)) return { state: "answered", value: answer };
      entries.set(keyOf(name, question), asked);
      answer.then((value) => {
        settle({ state: "answered", value });
      }, (error: unknown) => {
        settle({ state: "failed", error: errorOf(error) });
      });
    } catch (error) {
      entries.set(keyOf(name, question), { state: "failed", error: errorOf(error) });
    }
    later.add(name);
    return undefined;
  }

  const ask: Ask = <Name extends QuestionName>(name: Name, question: Question<Name>) => {
    const answerOf = (value: unknown): ReturnType<typeof ask<Name>> => value as ReturnType<typeof ask<Name>>;
    // What has always been answered at once, as by an index of few records, has nothing kept of it.
    const now = later.has(name) ? undefined : send(name, question);
    if (now !== undefined) return answerOf(now.value);
    const [key, topic] = [keyOf(name, question), topicOf(name, question)];
    if (isOfLastTime && kept.has(topic)) return answerOf(kept.get(topic));
    const known = entries.get(key);
    if (known?.state === "answered") {
      // Those used last are given up last.
      entries.delete(key);
      entries.set(key, known);
      run?.had.set(topic, known.value);
      return answerOf(known.value);
    }
    const record = name === "record" ? records.get((question as Question<"record">).id) : undefined;
    if (record !== undefined) {
      run?.had.set(topic, record);
      return answerOf(record);
    }
    const atOnce = known === undefined && !isOfLastTime ? send(name, question) : undefined;
    if (atOnce !== undefined) return answerOf(atOnce.value);
    run?.lacked.add(key);
    return answerOf(kept.get(topic));
  };

  function runOf<Made>(make: () => Made): Run & { readonly made: Made } {
    const own: Run = { had: new Map(), lacked: new Set() };
    run = own;
    try {
      return { ...own, made: make() };
    } finally {
      run = null;
    }
  }

  function ofLastTime<Made>(make: () => Made): Made {
    isOfLastTime = true;
    try {
      return make();
    } finally {
      isOfLastTime = false;
    }
  }

  function prune(): void {
    const isWanted = (key: string): boolean => lackedByPicture.has(key) || lackedByWaiting.has(key);
    let spare = entries.size - MOST_ANSWERS;
    for (const [key, { state }] of entries) if (state === "answered" ? spare-- > 0 : !isWanted(key)) forget(key);
    if (records.size > MOST_RECORDS) records.clear();
  }

  /** Lets those who wait go on, in their order. */
  function serve(): void {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const act = next();
      if (act === null) return;
      // Before it acts, for that may throw, or have somebody wait anew.
      waiting.shift();
      act();
    }
  }

  function forgetFailures(): void {
    for (const [key, { state }] of entries) if (state === "failed") forget(key);
  }

  return {
    ask,
    attempt(make) {
      const { made, had, lacked } = runOf(() => make(false));
      lackedByPicture = lacked;
      prune();
      if (lacked.size === 0) {
        kept = had;
        return { made, isWhole: true };
      }
      return { made: ofLastTime(() => make(true)), isWhole: false };
    },
    glimpse(make) {
      const now = runOf(() => make(false));
      if (now.lacked.size === 0) return now.made;
      const last = ofLastTime(() => runOf(() => make(true)));
      if (last.lacked.size > 0) throw new TypeError("nothing to draw yet; expected `await rendered` before");
      return last.made;
    },
    whenAnswered(make, act) {
      forgetFailures();
      waiting.push(() => {
        const { made, lacked } = runOf(make);
        lackedByWaiting = lacked;
        if (lacked.size === 0) return () => {
          act(made);
        };
        if ([...lacked].some((key) => entries.get(key)?.state === "failed")) waiting = [];
        return null;
      });
      if (waiting.length === 1) serve();
    },
    failure() {
      for (const entry of entries.values()) if (entry.state === "failed") return entry.error;
      return null;
    },
    retry() {
      forgetFailures();
      arrived();
    },
    turnTo(next) {
      unwatch();
      forgetAll();
      [source, waiting] = [next, []];
      unwatch = watch();
    },
    close() {
      unwatch();
      forgetAll();
      waiting = [];
    },
  };
}

function keyOf<Name extends QuestionName>(name: Name, question: Question<Name>): string {
  // An open end of a span has no JSON.
  return `${name} ${JSON.stringify(question, (_key, value: unknown) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value))}`;
}

/** What a question is about, whose next answer takes the place of the last: a lane, a record, or all that is shown, at one of the two dates. */
function topicOf<Name extends QuestionName>(name: Name, question: Question<Name>): string {
  const { by = "", lane = "", id = "", from = 0, sort = null } = question as { readonly by?: string; readonly lane?: string; readonly id?: string; readonly from?: number; readonly sort?: Sort };
  // What there is, is nearly the same at either date. Other rows of a list are other records.
  return JSON.stringify([name, name === "describe" ? "" : by, lane, id, from, name === "page" ? sort : null]);
}

/** The records that an answer brings along, which need not be asked for by their ids. */
function recordsIn(answer: unknown): readonly TimelineRecord[] {
  const parts: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return parts.flatMap((part) => {
    const { kind, record, id } = (part ?? {}) as { readonly kind?: unknown; readonly record?: TimelineRecord; readonly id?: unknown };
    if (record !== undefined && kind === "record") return [record];
    return typeof id === "string" ? [part as TimelineRecord] : [];
  });
}

function errorOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(typeof error === "string" ? error : valueInWords(error ?? ""));
}
