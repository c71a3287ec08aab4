import type { Input } from "./decode.js";
import { readInSlices } from "./read-in-slices.js";
import { readRows } from "./read-table.js";
import type { Reading } from "./reading.js";

/** What a file is read with. `onProgress`: told the share that is done, from 0 to 1. */
export interface FileOptions {
  readonly name: string;
  readonly format?: string;
  readonly columns: Readonly<Record<string, string | readonly string[] | null>>;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Reads what is given: the bytes or the text of a file, or the rows of a table. */
export function readFile(given: Input | readonly (readonly string[])[], { columns, signal, onProgress }: FileOptions): Promise<Reading> {
  if (typeof given === "object" && !(given instanceof Uint8Array) && !(given instanceof ArrayBuffer)) return Promise.resolve(readRows(given, { columns }));
  return readInSlices(given, { columns, signal, onProgress: (done, of) => {
    onProgress(done / of);
  } });
}
