import { calledBy, readColumns, writeColumns } from "../formats/named-columns.js";
import { csvInSlices } from "../formats/csv-in-slices.js";
import { tabsIn } from "../formats/read-csv.js";
import { type Input, decodeAs, hasMark, isEncoding } from "../formats/decode.js";
import type { SliceOptions } from "../formats/read-in-slices.js";
import { readJSON } from "../formats/read-json.js";
import { readRows } from "../formats/read-table.js";
import type { Reading } from "../formats/reading.js";
import { type Format, formatOf } from "../formats/recognise.js";
import { factsIn, phraseIn } from "../panels/phrases.js";
import type { DayOrder } from "../time/written.js";
import { invalid } from "../view/check.js";
import { type FileWords, fileWordsEn } from "../view/file-words.js";
import { dataIn } from "./markup.js";
import { type Called, inWords, later, wordsOf } from "./reader-words.js";
import { rowsOf } from "./table-rows.js";

/** What was read, what is told of how, the title that goes with it, a table's caption, and what its columns, or its reader, call lanes, kinds and the second date. What a reader says itself is in the words of the moment at which it is asked for. */
export interface Loaded {
  readonly reading: Reading;
  readonly guesses: readonly { readonly message: string }[];
  readonly title: string | null;
  readonly words: Called;
}

/**
 * Fetches and reads what an element asks for: the file at `given.src`, or what stands between its tags.
 *
 * `given`: the attributes. `own`: the words that are to be said otherwise, which may be others on the way. `say`: told how far it is, in words, not more often than a listener can follow. Rejects with words of why there is nothing to be had.
 */
export async function loadFile(host: HTMLElement, given: Readonly<Record<string, string>>, own: () => Partial<FileWords>, signal: AbortSignal, say: (text: string) => void): Promise<Loaded> {
  const words = (): FileWords => ({ ...fileWordsEn, ...own() });
  try {
    return await loadIn(host, given, words, signal, say);
  } catch (error) {
    // What the attributes ask for and the file has not.
    throw error instanceof TypeError ? failure(() => phraseIn(words().phrases, error.message)) : error;
  }
}

async function loadIn(host: HTMLElement, given: Readonly<Record<string, string>>, words: () => FileWords, signal: AbortSignal, say: (text: string) => void): Promise<Loaded> {
  const { src = "", format = "", columns = "", encoding = "", "day-order": dayOrder = "" } = given;
  const options = { columns: readColumns(columns), signal, ...(format === "" ? {} : { format: format as Format }), ...(dayOrder === "" ? {} : { dayOrder: dayOrder as DayOrder }) };
  const data = dataIn(host);
  const loaded = (reading: Reading, title: string | null, format: Format | null): Loaded => {
    return { reading: inWords(reading, format, words), guesses: told(reading, format, words), title, words: wordsOf(reading, calledBy(reading, options.columns), format, words) };
  };
  if (src === "" && data instanceof HTMLTableElement) return loaded(readRows(rowsOf(data), options), data.caption?.textContent.trim() || null, null);
  const address = src === "" ? null : addressOf(src, host.baseURI);
  const name = (): string => (address === null ? words().inPage : nameOf(address) || words().unnamed);
  const follow = (phase: "fetching" | "parsing"): ((done: number, of: number) => void) => everyTenth((percent) => {
    say(words()[phase](name(), percent));
  });
  const input = address === null ? data?.textContent ?? "" : await fetchInput(address, name, encoding, words, signal, follow("fetching"));
  const beside = async (path: string): Promise<Input | null> =>
    isBeside(path, address!) ? fetch(new URL(path, address!), { signal }).then((response) => (response.ok ? response.arrayBuffer() : null), () => null) : null;
  const named = { ...options, name: address === null ? "" : nameOf(address) };
  const found = formatOf(input, named);
  const reading = await read(input, found, { ...named, onProgress: follow("parsing"), ...(address === null ? { files: {} } : { beside }) });
  const [problem] = reading.problems;
  if (reading.records.length === 0 && problem !== undefined) throw failure(() => words().notRead(name(), words().problem(factsIn(words().phrases, problem, problem.parts, problem.message))));
  return loaded(reading, null, found);
}

/** What is in columns, of which it may be said which is what; so is a table of the page, which is in no format. */
const IN_COLUMNS: readonly (Format | null)[] = [null, "csv", "tsv", "json", "datapackage"];

/** Reads what is met most by what is here, and has the readers of the rest come. */
async function read(input: Input, format: Format | null, options: SliceOptions): Promise<Reading> {
  if (format === "csv" || format === "tsv") return csvInSlices(input, format === "tsv" ? tabsIn(options) : options);
  if (format === "json") return readJSON(input, options);
  const { readInSlices } = await import("../formats/read-in-slices.js");
  return readInSlices(input, { ...options, format: format ?? undefined });
}

/** What was guessed, and the attribute that says it, in which it may be mended, in the words of the moment at which it is shown. */
function told({ guesses }: Reading, format: Format | null, words: () => FileWords): Loaded["guesses"] {
  const columns = IN_COLUMNS.includes(format) ? writeColumns(guesses) : "";
  const all = guesses.map((guess) => later({ ...guess }, "message", () => phraseIn(words().guesses, guess.message)));
  return columns === "" ? all : [...all, later({ message: "" }, "message", () => words().overrule(`columns=${quoted(columns)}`))];
}

/** An error that says why in the words of the moment at which it is shown. */
function failure(message: () => string): Error {
  return later(new Error(), "message", message);
}

/** As the value of an attribute in HTML, with what would end it or stand for something else escaped. */
function quoted(text: string): string {
  const plain = text.replace(/&(?=#?\w)/g, "&amp;");
  return plain.includes('"') && !plain.includes("'") ? `'${plain}'` : `"${plain.replaceAll('"', "&quot;")}"`;
}

/** Has `tell` told of every tenth that is done, once. */
function everyTenth(tell: (percent: number) => void): (done: number, of: number) => void {
  let told = -1;
  return (done, of) => {
    const percent = of === 0 ? 100 : Math.min(10, Math.floor((done / of) * 10)) * 10;
    if (percent !== told) tell(percent);
    told = percent;
  };
}

function addressOf(src: string, base: string): URL {
  if (!URL.canParse(src, base)) throw invalid("src", src, "the address of a file");
  return new URL(src, base);
}

/** Whether `path` leads to what is in the folder of `address`, or below it. Nothing lies beside what is no place, such as a file that was dropped. */
function isBeside(path: string, address: URL): boolean {
  return URL.canParse(".", address.href) && URL.canParse(path, address.href) && new URL(path, address).href.startsWith(new URL(".", address).href);
}

/** The last part of an address; "" where it has none. */
function nameOf({ protocol, pathname }: URL): string {
  const last = protocol === "data:" || protocol === "blob:" ? "" : pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    // A per cent sign that encodes nothing.
    return last;
  }
}

/** What is at `address`, in portions, so that it can be said how far it is; as text where `encoding`, or its server, says which it is in. Rejects in words if there is nothing to be had. */
async function fetchInput(address: URL, name: () => string, encoding: string, words: () => FileWords, signal: AbortSignal, progress: (done: number, of: number) => void): Promise<Input> {
  const lost = (error: unknown): never => {
    throw signal.aborted ? error : failure(() => words().unreachable(name()));
  };
  const response = await fetch(address, { signal }).catch(lost);
  if (!response.ok) throw failure(() => (response.status === 404 || response.status === 410 ? words().notFound(name()) : words().refused(name(), response.status)));
  const length = Number(response.headers.get("content-length") ?? 0);
  const parts: BlobPart[] = [];
  let done = 0;
  // An answer may have no body.
  for (const reader = response.body?.getReader(); reader !== undefined;) {
    const { value } = await reader.read().catch(lost);
    if (value === undefined) break;
    parts.push(value);
    done += value.length;
    // What is sent compressed comes to more than is said.
    if (length > 0) progress(Math.min(done, length), length);
  }
  const bytes = await new Blob(parts).arrayBuffer();
  const stated = encoding || servedIn(response);
  return stated === "" || hasMark(bytes) ? bytes : decodeAs(bytes, stated);
}

/** The encoding that a server states; "" for none, for a name that is of none, and for UTF-8, which many state of every text. */
function servedIn({ headers }: Response): string {
  const [, charset = ""] = /;\s*charset="?([^\s;"]+)/i.exec(headers.get("content-type") ?? "") ?? [];
  return /^utf-?8$/i.test(charset) || !isEncoding(charset) ? "" : charset;
}
