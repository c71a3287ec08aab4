import { type Input, decode, sizeOf } from "./decode.js";
import { readCSVInSteps } from "./read-csv.js";
import { type ReadOptions, formatOf, read, tabsIn } from "./read.js";
import type { Reading } from "./reading.js";

/** `signal`: stops the reading. `onProgress`: told how much is done of how much, in characters of a text, or in bytes. */
export interface SliceOptions extends ReadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** How long work may go on before the page has its turn, in milliseconds. */
const SLICE = 10;

/**
 * Reads a large file as `read` does. A table in CSV is read some milliseconds at a time, the page's own tasks between, each slice told to `onProgress`; any other
 * format in one go, of which the beginning and the end are told. Rejects with the signal's reason, after which nothing runs, or with the `TypeError` that the reader throws.
 */
export async function readInSlices(input: Input, { signal, onProgress, ...options }: SliceOptions = {}): Promise<Reading> {
  await turn();
  signal?.throwIfAborted();
  const format = formatOf(input, options);
  const size = sizeOf(input);
  if (format !== "csv" && format !== "tsv") {
    onProgress?.(0, size);
    await turn();
    signal?.throwIfAborted();
    const reading = read(input, { ...options, format: format ?? undefined });
    onProgress?.(size, size);
    return reading;
  }
  const steps = readCSVInSteps(decode(input), format === "tsv" ? tabsIn(options) : options);
  for (let share = 0; ;) {
    await turn();
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      const { done, value } = steps.next();
      if (done === true) {
        onProgress?.(size, size);
        return value;
      }
      share = value ?? share;
    }
    onProgress?.(Math.floor(share * size), size);
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
