import type { Unit } from "../time/calendar.js";
import type { Span } from "../time/time.js";
import type { Cause } from "./causes.js";
import type { Bin, CellQuestion, Crowd } from "./cells.js";
import type { Signs } from "./columns.js";
import type { Facts } from "./facts.js";
import type { Filter } from "./filter.js";
import { valueInWords } from "./problem.js";
import type { By, TimelineRecord } from "./record.js";
import type { Sort } from "./sort.js";

/** What a source answers: at once, or later. */
export type Answer<Value> = Value | PromiseLike<Value>;

/** Which records are asked about: those that `filter` shows, standing at the date `by`. */
export interface Scope {
  readonly by: By;
  readonly filter: Filter | null;
}

/** How much of how much is done. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * What there is, whatever the filter. `lanes`, and `facets` by key with `kind` among them: the values, in the order in which records name them.
 * `extent`: from the first to the last instant at which a record stands, in epoch milliseconds; null if none has a date.
 * `rows`, `causes`: of a source that reads rows, how many there are, records or not, and what could not be read of them.
 */
export interface Description {
  readonly count: number;
  readonly lanes: readonly string[];
  readonly facets: ReadonlyMap<string, readonly string[]>;
  readonly signs: Signs;
  readonly extent: Span | null;
  readonly rows?: number;
  readonly causes?: readonly Cause[];
  /** While there is more to come than has been read. */
  readonly read?: Progress;
}

/**
 * The records shown, as counts. `undated`: how many of `count` have no date. `lanes`: how many of each lane have one.
 * `facets`: by key, with `lane` and `kind` among them, how many records choosing each value would show, given the filter's other keys.
 * `certain`: under a span, `count` and `facets` of those alone that are known to lie in it.
 */
export interface Summary {
  readonly count: number;
  readonly undated: number;
  readonly lanes: ReadonlyMap<string, number>;
  readonly facets: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly certain?: Pick<Summary, "count" | "facets">;
  readonly facts: Facts;
  /** While a text is searched for in more records than have been looked at. */
  readonly searched?: Progress;
}

/** A record as a cell of its lane. `ordinal`: its place there, from 1. */
export interface SingleRecord {
  readonly kind: "record";
  readonly record: TimelineRecord;
  readonly ordinal: number;
}

/** What stands at one place of a lane: a record, a crowd of them, or a bin of the calendar. */
export type SourceCell = SingleRecord | Crowd | Bin;

/** A cell by the place of one of its records in the lane, from 0, or by the record that stands nearest to an instant. */
export type CellPlace = { readonly place: number } | { readonly instant: number };

/** What is called `AbortSignal` where this runs; a compiler that is told of no such thing sees the least of it. */
type Signal = typeof globalThis extends { readonly AbortSignal: { readonly prototype: infer Known } } ? Known : { readonly aborted: boolean };

/** How a question is put. `signal`: aborted once nobody waits for its answer any more. */
export interface Asking {
  readonly signal: Signal;
}

/**
 * Where a timeline's records come from: the questions that its pictures are made of. Each is put with plain data and may be answered at once
 * or by a promise; until an answer comes the last picture stays, and a promise that fails is told to the reader, who may have it tried again.
 *
 * While a reader moves the plot, questions change with each frame, and those of the frame before are cancelled: who pays for each waits a moment
 * before sending it on.
 *
 * A lane's records are those with a date, ascending by the first instant at which they may have been, then by the last. A page of no lane has
 * all records shown, in the order of `sort`, of which that by date has the undated last.
 */
export interface TimelineSource {
  describe(question: { readonly by: By }, asking: Asking): Answer<Description>;
  summary(question: Scope, asking: Asking): Answer<Summary>;
  /** What a lane is drawn from. */
  cells(question: Scope & { readonly lane: string; readonly cells: CellQuestion }, asking: Asking): Answer<readonly SourceCell[]>;
  /** The cell that `cells` has at a place of a lane; null past either end. */
  cellAt(question: Scope & { readonly lane: string; readonly cells: CellQuestion; readonly at: CellPlace }, asking: Asking): Answer<SourceCell | null>;
  /** How many records lie in each `unit` of `span`, over all lanes: one that stands in two is counted in both. */
  totals(question: Scope & { readonly unit: Unit; readonly span: Span }, asking: Asking): Answer<readonly Bin[]>;
  /** A record by its id, whatever the filter; null where there is none. */
  record(question: { readonly id: string }, asking: Asking): Answer<TimelineRecord | null>;
  /** Whether there is a record of this id and it is among those shown. */
  shows(question: Scope & { readonly id: string }, asking: Asking): Answer<boolean>;
  /** The place of a record, from 0; -1 where it is not among those shown. */
  place(question: Scope & { readonly sort: Sort; readonly id: string }, asking: Asking): Answer<number>;
  /** How many of the records shown come before an instant, in the order by date. */
  placeAt(question: Scope & { readonly instant: number }, asking: Asking): Answer<number>;
  /** The records from one place to before another, fewer where there are no more. */
  page(question: Scope & { readonly sort: Sort; readonly from: number; readonly to: number }, asking: Asking): Answer<readonly TimelineRecord[]>;
  /** The same of a lane. */
  lanePage(question: Scope & { readonly lane: string; readonly from: number; readonly to: number }, asking: Asking): Answer<readonly TimelineRecord[]>;
  /** Calls `changed` whenever what was answered may no longer hold; returns what ends that. Where it is missing, answers hold for good. */
  watch?(changed: () => void): () => void;
}

export type QuestionName = Exclude<keyof TimelineSource, "watch">;
export type Question<Name extends QuestionName> = Parameters<TimelineSource[Name]>[0];
export type Reply<Name extends QuestionName> = Awaited<ReturnType<TimelineSource[Name]>>;

/** Puts a question to a source. Throws, or has its promise fail, with `invalid answer to …` where the answer has not the shape it is to have. */
export function put<Name extends QuestionName>(source: TimelineSource, name: Name, question: Question<Name>, asking: Asking): Answer<Reply<Name>> {
  const method = source[name] as (question: Question<Name>, asking: Asking) => Answer<Reply<Name>>;
  const answer = method.call(source, question, asking);
  return isLater(answer) ? Promise.resolve(answer).then((value) => checked(name, value)) : checked(name, answer);
}

function checked<Value>(name: QuestionName, answer: Value): Value {
  const [expected, is] = SHAPES[name];
  if (!is(answer)) throw new TypeError(`invalid answer to ${name}: ${valueInWords(answer)}; expected ${expected}`);
  return answer;
}

type Shape = readonly [expected: string, is: (answer: unknown) => boolean];

const LIST: Shape = ["an array", Array.isArray];
const isObject = (answer: unknown): answer is Readonly<Record<string, unknown>> => typeof answer === "object" && answer !== null && !Array.isArray(answer);
/** Also one of another window. */
const isMap = (answer: unknown): boolean => typeof (answer as Partial<ReadonlyMap<unknown, unknown>> | null | undefined)?.get === "function";
const OBJECT: Shape = ["an object, or null", (answer) => answer === null || isObject(answer)];

const isNumber = (answer: unknown): boolean => typeof answer === "number";
/** What has `fields` that are as said, told by their names. */
const shapeOf = (what: string, fields: Readonly<Record<string, Shape[1]>>): Shape => [`a ${what}: { ${Object.keys(fields).join(", ")} }`, (answer) =>
  isObject(answer) && Object.entries(fields).every(([name, is]) => is(answer[name]))];

/** Of an answer as much as is needed to tell whose fault it is that no picture can be made of it. */
const SHAPES: Readonly<Record<QuestionName, Shape>> = {
  describe: shapeOf("description", { count: isNumber, lanes: Array.isArray, facets: isMap, signs: isObject, extent: (extent) => extent !== undefined }),
  summary: shapeOf("summary", { count: isNumber, undated: isNumber, lanes: isMap, facets: isMap, facts: isObject }),
  cells: LIST,
  cellAt: OBJECT,
  totals: LIST,
  record: OBJECT,
  shows: ["true or false", (answer) => typeof answer === "boolean"],
  place: ["a whole number, from -1", (answer) => Number.isInteger(answer) && (answer as number) >= -1],
  placeAt: ["a whole number, from 0", (answer) => Number.isInteger(answer) && (answer as number) >= 0],
  page: LIST,
  lanePage: LIST,
};

/** The names of all questions. */
export const QUESTIONS = Object.keys(SHAPES) as readonly QuestionName[];

export function isLater<Value>(answer: Answer<Value>): answer is PromiseLike<Value> {
  return typeof (answer as Partial<PromiseLike<Value>> | null | undefined)?.then === "function";
}
