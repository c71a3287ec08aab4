/**
 * What could not be read of one row.
 *
 * `index`: the row's place in the array, from 0. `id`: "" where it has none. `field`: the channel, or `record` for the whole row.
 * `value`: what stood there. `expected`: what would have been read, in words. `message`: all of it in a sentence, where whoever read a file has one.
 * `parts`: what that is made of, by which other languages say it.
 */
export interface Problem {
  readonly index: number;
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
  readonly expected: string;
  readonly message?: string;
  readonly parts?: ProblemParts;
}

/**
 * What the sentence of a problem of a file is made of beside its `field`, `value` and `expected`. `table`: its name, where a file has several; else "". `unit`: what the file calls a record, or a line of which none comes.
 * `row`: the number of that in its table, from 1; 0 is none, but the whole of it. `reason`: goes on from the value, as in "is not a date".
 */
export interface ProblemParts {
  readonly table: string;
  readonly unit: "row" | "record" | "entry" | "event" | "item" | "line";
  readonly row: number;
  readonly reason: string;
}

const LONGEST = 60;

/** Whether nothing stands there that could be shown in a message. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** A value as it may stand in a message: text as it is, the rest as JSON where that is possible, shortened. */
export function valueInWords(value: unknown): string {
  const characters = [...(typeof value === "string" || typeof value === "number" ? String(value) : inJson(value)).slice(0, 2 * LONGEST)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : characters.join("");
}

function inJson(value: unknown): string {
  try {
    // JSON has no text for undefined or a function, whatever its type says, and null for a date that is none.
    const json: unknown = JSON.stringify(value);
    return typeof json === "string" && (json !== "null" || value === null) ? json : String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
