import type { Reading } from "../formats/reading.js";
import { QUESTIONS, type TimelineSource } from "../records/timeline-source.js";
import type { TimelineOptions } from "../view/options.js";
import type { FileWords } from "../view/file-words.js";
import { dataIn } from "./markup.js";

/** The attributes that say where a file is and how it is read. */
export const fileAttributes: readonly string[] = ["src", "format", "columns", "encoding", "day-order"];

/** The records that an element is given as a file: at the address `src`, or between its tags. */
export interface ElementFile {
  /** Looks at the attributes and between the tags, and begins with what is asked for there, unless that is what it has. */
  readonly look: (words: Partial<FileWords>) => void;
  /** The records once they are there; till then a source that waits, and words of how far it is; nothing where no file is asked for. */
  readonly options: () => TimelineOptions;
  /** What was made of the file; null until then. */
  readonly reading: () => Reading | null;
  readonly stop: () => void;
}

/** `changed`: called when there is something else to be shown, and with what was made of a file once it is read. */
export function createElementFile(host: HTMLElement, changed: (reading?: Reading) => void): ElementFile {
  let key: string | null = null;
  let options: TimelineOptions = {};
  let reading: Reading | null = null;
  let cancel = (): void => undefined;
  let version = 0;
  let own: Partial<FileWords> = {};
  let seen: Element | null = null;
  const observer = new MutationObserver((mutations) => {
    const data = dataIn(host);
    // What else stands between the tags changes itself, as a timeline that is alive there, and is no data.
    if (data === seen && !mutations.some(({ target }) => data?.contains(target))) return;
    version++;
    changed();
  });

  function stop(): void {
    cancel();
    observer.disconnect();
    [key, options, reading] = [null, {}, null];
  }

  return {
    look(words) {
      own = words;
      const given = Object.fromEntries(fileAttributes.map((name) => [name, host.getAttribute(name)?.trim() ?? ""]));
      seen = dataIn(host);
      const isAsked = given["src"] !== "" || seen !== null;
      const next = isAsked ? JSON.stringify([given, given["src"] === "" && version]) : "";
      if (next === key) return;
      stop();
      key = next;
      observer.observe(host, { childList: true, subtree: true, characterData: true });
      if (!isAsked) return;
      const source = pendingSource(async (signal) => {
        const { loadFile } = await import("./load.js");
        const loaded = await loadFile(host, given, () => own, signal, (waiting) => {
          if (signal.aborted) return;
          options = { source, words: { waiting } };
          changed();
        });
        if (signal.aborted) return;
        const { records, problems, channels } = reading = loaded.reading;
        const { guesses } = loaded;
        options = { records, problems, guesses, channels: channels as NonNullable<TimelineOptions["channels"]>, words: loaded.words, ...(loaded.title === null ? {} : { title: loaded.title }) };
        changed(reading);
      });
      cancel = source.cancel;
      options = { source };
    },
    options: () => options,
    reading: () => reading,
    stop,
  };
}

/** A source that stands in for records until `load`, which begins when it is asked, has brought them elsewhere; it says why that failed, and asked once more it tries again. */
function pendingSource(load: (signal: AbortSignal) => Promise<void>): TimelineSource & { readonly cancel: () => void } {
  const controller = new AbortController();
  let attempt: Promise<never> | null = null;
  const ask = (): Promise<never> => {
    attempt ??= load(controller.signal).then(() => new Promise<never>(() => undefined), (error: unknown) => {
      attempt = null;
      throw error;
    });
    return attempt;
  };
  const answers = Object.fromEntries(QUESTIONS.map((name) => [name, ask])) as unknown as TimelineSource;
  return {
    ...answers,
    cancel: () => {
      controller.abort();
    },
  };
}
