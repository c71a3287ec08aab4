import type { TimelineSource } from "../records/timeline-source.js";
import type { Reading } from "../formats/reading.js";
import type { Words } from "../view/words.js";

/** What is to be shown of somebody's file: at an address, or in the page. */
export interface FileRequest {
  /** What a reader calls it. */
  readonly name: string;
  /** The file, or what stands in the page: text, or the rows of a table, of which the first names the columns. */
  readonly get: (signal: AbortSignal, progress: (share: number) => void) => Promise<Uint8Array | string | readonly (readonly string[])[]>;
  readonly format: string | null;
  readonly columns: Readonly<Record<string, string | readonly string[] | null>>;
}

/** A file on its way. `source`: stands in for its records until they are there, and says why they are not; asked once more after that, it tries again. */
export interface Loading {
  readonly source: TimelineSource;
  readonly cancel: () => void;
}

/** What is told of a file on its way. `said`: how far it is, in words, not more often than a listener can follow. */
interface Listeners {
  readonly done: (reading: Reading) => void;
  readonly said: (words: string) => void;
}

/** Fetches and reads what `request` asks for, which begins once `source` is asked. */
export function startLoading(request: FileRequest, words: Words, { done, said }: Listeners): Loading {
  let controller = new AbortController();
  let attempt: Promise<never> | null = null;

  async function load({ signal }: AbortController): Promise<never> {
    const follow = (phase: Words["fetching"]) => {
      let told = -1;
      return (share: number): void => {
        const percent = Math.floor(share * 10) * 10;
        if (percent !== told && !signal.aborted) said(phase(request.name, percent));
        told = percent;
      };
    };
    const [given, { readFile }] = await Promise.all([request.get(signal, follow(words.fetching)), import("../formats/read-file.js")]);
    const { format, columns, name } = request;
    const reading = await readFile(given, { name, columns, signal, onProgress: follow(words.parsing), ...(format === null ? {} : { format }) });
    const [problem] = reading.problems;
    if (reading.records.length === 0 && problem !== undefined) throw new Error(words.notRead(name, problem.message));
    if (!signal.aborted) done(reading);
    // Whoever waits for the records now has them from elsewhere.
    return new Promise(() => undefined);
  }

  const ask = (): Promise<never> => {
    if (attempt === null || controller.signal.aborted) {
      controller = new AbortController();
      attempt = load(controller);
      attempt.catch(() => {
        attempt = null;
      });
    }
    return attempt;
  };
  return {
    source: { describe: ask, summary: ask, cells: ask, cellAt: ask, totals: ask, record: ask, shows: ask, place: ask, placeAt: ask, page: ask, lanePage: ask },
    cancel: () => {
      controller.abort();
    },
  };
}

/** The bytes at `address`, in portions, so that it can be said how far they are. Rejects in words if there are none to be had. */
export async function fetchBytes(address: URL, name: string, words: Words, signal: AbortSignal, progress: (share: number) => void): Promise<Uint8Array> {
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    throw signal.aborted ? error : new Error(words.unreachable(name));
  });
  if (!response.ok) throw new Error(response.status === 404 || response.status === 410 ? words.notFound(name) : words.refused(name, response.status));
  const length = Number(response.headers.get("content-length") ?? 0);
  const parts: Uint8Array[] = [];
  let done = 0;
  for (const reader = response.body!.getReader(); ;) {
    const { value } = await reader.read();
    if (value === undefined) break;
    parts.push(value);
    done += value.length;
    // What is sent compressed is longer than is said.
    if (length > 0) progress(Math.min(1, done / length));
  }
  const bytes = new Uint8Array(done);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
