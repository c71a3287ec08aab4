import { type Slicing, csvInSlices, turn } from "./csv-in-slices.js";
import { type Input, sizeOf } from "./decode.js";
import { tabsIn } from "./read-csv.js";
import { type ReadOptions, read } from "./read.js";
import type { Reading } from "./reading.js";
import { formatOf } from "./recognise.js";

export interface SliceOptions extends ReadOptions, Slicing {}

/**
 * Reads a large file as `read` does. A table in CSV is read some milliseconds at a time, the page's own tasks between, each slice told to `onProgress`; any other
 * format in one go, of which the beginning and the end are told. Rejects with the signal's reason, after which nothing runs, or with the `TypeError` that the reader throws.
 */
export async function readInSlices(input: Input, { signal, onProgress, ...options }: SliceOptions = {}): Promise<Reading> {
  await turn();
  signal?.throwIfAborted();
  const format = formatOf(input, options);
  if (format === "csv" || format === "tsv") return csvInSlices(input, { ...(format === "tsv" ? tabsIn(options) : options), signal, onProgress });
  const size = sizeOf(input);
  onProgress?.(0, size);
  await turn();
  signal?.throwIfAborted();
  const reading = read(input, { ...options, format: format ?? undefined });
  onProgress?.(size, size);
  return reading;
}
