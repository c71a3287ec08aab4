import { type Input, sizeOf } from "./decode.js";
import { type CSVOptions, readCSVInSteps } from "./read-csv.js";
import type { Reading } from "./reading.js";

/** `signal`: stops the reading. `onProgress`: told how much is done of how much, in characters of a text, or in bytes. */
export interface Slicing {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** How long work may go on before the page has its turn, in milliseconds. */
const SLICE = 10;

/** Reads a table in CSV some milliseconds at a time, the page's own tasks between, each slice told to `onProgress`. Rejects with the signal's reason, after which nothing runs. */
export async function csvInSlices(input: Input, { signal, onProgress, ...options }: CSVOptions & Slicing): Promise<Reading> {
  const size = sizeOf(input);
  const steps = readCSVInSteps(input, options);
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
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
