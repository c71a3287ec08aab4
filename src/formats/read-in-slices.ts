import { unknown } from "../records/unknown.js";
import { type Input, decode } from "./decode.js";
import { type CSVOptions, readCSVInSteps } from "./read-csv.js";
import type { Reading } from "./reading.js";

/** `signal`: stops the reading. `onProgress`: told after each slice how many characters are done of how many. */
export interface SliceOptions extends CSVOptions {
  readonly format?: "csv" | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** How long work may go on before the page has its turn, in milliseconds. */
const SLICE = 10;

/**
 * Reads a large file as its reader does, some milliseconds at a time, the page's own tasks between. Rejects with the signal's reason, after
 * which nothing runs, or with the `TypeError` that the reader throws.
 */
export async function readInSlices(input: Input, { format = "csv", signal, onProgress, ...options }: SliceOptions = {}): Promise<Reading> {
  if ((format as string) !== "csv") throw unknown("format", format, ["csv"]);
  await turn();
  signal?.throwIfAborted();
  const decoded = decode(input);
  const { length } = decoded.text;
  const steps = readCSVInSteps(decoded, options);
  for (let share = 0; ;) {
    await turn();
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const { done, value } = steps.next();
      if (done === true) {
        onProgress?.(length, length);
        return value;
      }
      share = value ?? share;
    }
    onProgress?.(Math.floor(share * length), length);
  }
}

/**
 * Waits for the page's own tasks. Not by a timer, which browsers let wait for half as long as a slice takes, and in a page behind others for
 * a second; nor by one channel for all turns, for Node delivers a thousand of its messages before it does anything else.
 */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
