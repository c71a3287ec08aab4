import type { Channel } from "../records/channels.js";
import { valueInWords } from "../records/problem.js";

/** A channel `label` that gives some records one that is none of their own, to be shown, and never cited or written. */
export type MadeLabel<Row> = ((row: Row) => string | undefined) & { readonly isMade: true };

/** As much of a record of a file as its label is made of. */
interface Labelled {
  readonly id: string;
  readonly time?: string;
  readonly timeWritten?: string;
  readonly lane?: readonly string[];
  readonly title?: string;
  readonly label?: string;
  readonly summary?: string;
  readonly kind?: string;
  readonly facets?: Readonly<Record<string, readonly string[]>>;
  readonly details?: Readonly<Record<string, readonly string[]>>;
}

/** What an id looks like that a reader made of the place in the file, which says nothing to a person. One that the file has may look so too. */
const MADE_ID = /^(?:row|record|entry|item|event)-\d+(?:-\d+)?$/;

/** Whether `record` has an id that looks as if a reader had made it. */
export function isMadeLike({ id }: Pick<Labelled, "id">): boolean {
  return MADE_ID.test(id);
}

/** Of what has letters together and is no address. */
const HAS_WORDS = /^(?!\w+:\S+$).*\p{L}{2}/su;

/** Whether a timeline would call `record` by an id that a reader made. `own`: those that look so and are the file's. */
export function isNameless(record: Labelled, own: ReadonlySet<string>): boolean {
  return (record.label ?? record.title) === undefined && isMadeLike(record) && !own.has(record.id);
}

/** What a timeline calls a record of a file: by its own label or title; where it would be by a made id, by the first words of its summary, or else by its lane and more that is said of it, or its date. */
export function madeLabel(own: ReadonlySet<string>): MadeLabel<Labelled> {
  return Object.assign((record: Labelled) => record.label ?? record.title ?? (isNameless(record, own) ? firstWords(record) : undefined), { isMade: true } as const);
}

function firstWords({ summary, lane = [], kind, facets = {}, details = {}, timeWritten, time }: Labelled): string | undefined {
  if (summary !== undefined) return valueInWords(summary);
  const other = [kind ?? [], ...Object.values(facets), ...Object.values(details)].flat().find((text) => HAS_WORDS.test(text));
  const known = [...lane, other ?? ""].filter(Boolean);
  return known.length === 0 ? timeWritten ?? time : valueInWords(known.join(", "));
}

/** The channel of labels that are the records' own. */
export function ownLabel<Row>(channel: Channel<Row> | null | undefined): Channel<Row> | null | undefined {
  return typeof channel === "function" && "isMade" in channel ? "label" : channel;
}
