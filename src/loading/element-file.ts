import { type Loading, fetchBytes, startLoading } from "./load.js";
import { type Markup, markupIn } from "./markup.js";
import type { FileRecord, Reading } from "../formats/reading.js";
import { invalid, unknown } from "../view/check.js";
import type { TimelineOptions } from "../view/options.js";
import type { Words } from "../view/words.js";

/** The attributes that say where a file is and how it is read. */
export const fileAttributes: readonly string[] = ["src", "format", "columns"];

/** The columns that may be named, as in `columns="time: Sent; facets: Place, Topic"`. */
const COLUMNS = ["id", "time", "end", "recorded", "lane", "title", "label", "summary", "href", "kind"];
const LISTS = ["facets", "details"];

/** The records that an element is given as a file: at the address `src`, or between its tags. */
export interface ElementFile {
  /** Looks at the attributes and between the tags, and begins with what is asked for there, unless that is what it has. */
  readonly look: (words: Words) => void;
  /** The records once they are there; till then a source that waits, and words of how far it is; nothing where no file is asked for. */
  readonly options: () => TimelineOptions;
  /** What of the attributes could not be read. */
  readonly faults: () => readonly TypeError[];
  readonly stop: () => void;
}

/** `changed`: called when there is something else to be shown. */
export function createElementFile(host: HTMLElement, changed: () => void): ElementFile {
  let key = "";
  let loading: Loading | null = null;
  let reading: Reading | null = null;
  let said: string | null = null;
  let title: string | null = null;
  let faults: readonly TypeError[] = [];
  const observer = new MutationObserver(changed);

  function stop(): void {
    loading?.cancel();
    observer.disconnect();
    [key, loading, reading, said, title, faults] = ["", null, null, null, null, []];
  }

  return {
    look(words) {
      const src = host.getAttribute("src")?.trim() ?? "";
      const markup = src === "" ? markupIn(host) : null;
      const next = src === "" && markup === null ? "" : JSON.stringify([...fileAttributes.map((name) => host.getAttribute(name)), markup]);
      if (next === key) return;
      stop();
      key = next;
      observer.observe(host, { childList: true, subtree: true, characterData: true });
      if (next === "") return;
      const found: TypeError[] = [];
      const columns = columnsOf(host.getAttribute("columns") ?? "", found);
      const format = host.getAttribute("format")?.trim() || null;
      const own = src === "" ? inPage(markup!) : atAddress(src, host.baseURI, words, found);
      faults = found;
      title = markup?.title ?? null;
      if (own !== null) loading = startLoading({ ...own, format, columns }, words, {
        done: (read) => {
          [reading, said] = [read, null];
          changed();
        },
        said: (progress) => {
          said = progress;
          changed();
        },
      });
    },
    options() {
      if (reading !== null) return { ...optionsOf(reading), ...(title === null ? {} : { title }) };
      if (loading === null) return {};
      return { source: loading.source, ...(title === null ? {} : { title }), ...(said === null ? {} : { words: { waiting: said } }) };
    },
    faults: () => faults,
    stop,
  };
}

type Own = Pick<Parameters<typeof startLoading>[0], "name" | "get">;

function inPage({ text, rows }: Markup): Own {
  return { name: "the data in the page", get: () => Promise.resolve(rows ?? text ?? "") };
}

function atAddress(src: string, base: string, words: Words, faults: TypeError[]): Own | null {
  if (!URL.canParse(src, base)) {
    faults.push(invalid("src", src, "the address of a file"));
    return null;
  }
  const address = new URL(src, base);
  const name = nameOf(address);
  return { name, get: (signal, progress) => fetchBytes(address, name, words, signal, progress) };
}

/** The last part of an address; what has none is the file. */
function nameOf({ protocol, pathname }: URL): string {
  const last = protocol === "data:" || protocol === "blob:" ? "" : pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last) || "the file";
  } catch {
    // A per cent sign that encodes nothing.
    return last;
  }
}

function columnsOf(given: string, faults: TypeError[]): Readonly<Record<string, string | readonly string[] | null>> {
  const pairs = given.split(";").filter((pair) => pair.trim() !== "").map((pair) => {
    const [field = "", ...column] = pair.split(":");
    return { field: field.trim(), column: column.join(":").trim() };
  });
  const known = [...COLUMNS, ...LISTS];
  faults.push(...pairs.filter(({ field }) => !known.includes(field)).map(({ field }) => unknown("column field", field, known)));
  return Object.fromEntries(pairs.filter(({ field }) => known.includes(field)).map(({ field, column }) =>
    [field, LISTS.includes(field) ? column.split(",").map((name) => name.trim()).filter(Boolean) : column || null]));
}

function optionsOf({ records, problems, channels }: Reading): TimelineOptions {
  return { records, problems, channels } satisfies TimelineOptions<FileRecord> as TimelineOptions;
}
