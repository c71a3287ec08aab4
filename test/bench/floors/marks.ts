import type { DrawingFilter } from "../drawing.js";
import { KINDS, LANES, type RowColumns } from "../rows.js";

/** What of the records a canvas needs: a number for each lane and kind. */
export interface Marks {
  readonly time: Float64Array;
  readonly lane: Uint8Array;
  readonly kind: Uint8Array;
  readonly label: readonly string[];
}

export function marksOf({ time, lane, kind, label }: RowColumns): Marks {
  return { time, lane: codesOf(lane, LANES), kind: codesOf(kind, KINDS), label };
}

/** By index, 1 for what `filter` lets through. */
export function shownBy({ kind, label }: Marks, { kind: kinds = KINDS, text = "" }: DrawingFilter): Uint8Array {
  const chosen = Uint8Array.from(KINDS, (name) => Number(kinds.includes(name)));
  const shown = new Uint8Array(kind.length);
  for (let i = 0; i < shown.length; i++) shown[i] = chosen[kind[i]!]!;
  if (text === "") return shown;
  for (let i = 0; i < shown.length; i++) if (shown[i] === 1 && !label[i]!.includes(text)) shown[i] = 0;
  return shown;
}

function codesOf(values: readonly string[], names: readonly string[]): Uint8Array {
  const codes = new Map(names.map((name, code) => [name, code]));
  const found = new Uint8Array(values.length);
  for (let i = 0; i < found.length; i++) found[i] = codes.get(values[i]!)!;
  return found;
}
