import { endKey, keysOf, wholeKey } from "./column-key.js";
import { BOUNDS } from "./column-words.js";

/** The columns of a date. `end`: null where it has none. `isWithin`: they bound one date, and are none between which something lasted. */
export interface SpanColumns<Column> {
  readonly start: readonly Column[];
  readonly end: readonly Column[] | null;
  readonly isWithin: boolean;
}

/** What the columns of a date and of its end are for each other, by their names: of "not before" and "not after" one is enough. */
export function spanColumns<Column>(time: readonly Column[], end: readonly Column[], nameOf: (column: Column) => string): SpanColumns<Column> {
  const [first, last] = [time, end].map((several) => (several.length === 1 ? boundIn(nameOf(several[0]!)) : null));
  if (first === "time" && (last === "end" || end.length === 0)) return { start: time, end, isWithin: true };
  if (first === "end" && end.length === 0) return { start: [], end: time, isWithin: true };
  return { start: time, end: end.length === 0 ? null : end, isWithin: false };
}

/** Which bound of a date a column is called: "time" the earliest, "end" the latest. */
export function boundIn(name: string): "time" | "end" | null {
  const keys = [wholeKey(name), endKey(name)];
  return (["time", "end"] as const).find((field) => keysOf(BOUNDS[field]).some((word) => keys.includes(word))) ?? null;
}
