import { type Slicing, csvInSlices, turn } from "./csv-in-slices.js";
import { type Input, sizeOf } from "./decode.js";
import { tabsIn } from "./read-csv.js";
import { type ReadOptions, read } from "./read.js";
import { packageFiles } from "./package-files.js";
import type { Reading } from "./reading.js";
import { formatOf } from "./recognise.js";

/** How many files are asked for at once: as many as browsers ask of one server. */
const AT_ONCE = 6;

/** `beside`: gives the file at a path of the same folder, or null where there is none: where a Data Package has its tables in files of their own, it is asked for each that `files` has not, a few at once, and for the first thousand. */
export interface SliceOptions extends ReadOptions, Slicing {
  readonly beside?: ((path: string) => PromiseLike<Input | null>) | undefined;
}

/**
 * Reads a large file as `read` does. A table in CSV is read some milliseconds at a time, the page's own tasks between, each slice told to `onProgress`; any other
 * format in one go, of which the beginning and the end are told. Rejects with the signal's reason, after which nothing runs, or with the `TypeError` that the reader throws.
 */
export async function readInSlices(input: Input, { signal, onProgress, beside, ...options }: SliceOptions = {}): Promise<Reading> {
  await turn();
  signal?.throwIfAborted();
  const format = formatOf(input, options);
  if (format === "csv" || format === "tsv") return csvInSlices(input, { ...(format === "tsv" ? tabsIn(options) : options), signal, onProgress });
  const size = sizeOf(input);
  onProgress?.(0, size);
  await turn();
  signal?.throwIfAborted();
  const files = format === "datapackage" && beside !== undefined ? await filesOf(input, options.files ?? {}, beside) : options.files;
  signal?.throwIfAborted();
  const reading = read(input, { ...options, files, format: format ?? undefined });
  onProgress?.(size, size);
  return reading;
}

async function filesOf(input: Input, given: Readonly<Record<string, Input>>, beside: NonNullable<SliceOptions["beside"]>): Promise<Readonly<Record<string, Input>>> {
  const wanted = packageFiles(input).filter((path) => !Object.hasOwn(given, path));
  const found: [path: string, file: Input][] = [];
  const paths = wanted.values();
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const path of paths) {
      const file = await beside(path);
      if (file !== null) found.push([path, file]);
    }
  }));
  return { ...given, ...Object.fromEntries(found) };
}
