import { decodeAs } from "../formats/decode.js";
import { type SliceOptions, readInSlices } from "../formats/read-in-slices.js";
import { calledBy, readColumns } from "../formats/named-columns.js";
import { UNUSED_ID } from "../formats/file-problem.js";
import type { FileRecord, Reading } from "../formats/reading.js";
import { formatOf } from "../formats/recognise.js";
import { writeJSON } from "../formats/write-json.js";
import { inWords, wordsOf } from "../loading/reader-words.js";
import { toHTML, toSVG } from "../static.js";
import type { TimelineOptions } from "../view/options.js";
import { type FileWords, fileWordsEn } from "../view/file-words.js";
import { languageOf, spokenLanguage } from "../view/language.js";
import type { Words } from "../view/words.js";
import { wordsRu } from "../words/ru.js";
import { wordsZh } from "../words/zh.js";
import { type Asked, USAGE, readArguments } from "./arguments.js";
import { alivePage } from "./page.js";

/** What a command has of the machine it runs on. `-` is the standard input or output. `tell`: writes to standard error. `beside`: the text of a file of the package, such as the classic script. */
export interface Machine {
  readonly version: string;
  readonly isTerminal: boolean;
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly tell: (text: string) => void;
  readonly beside: (file: string) => Promise<string>;
}

/** 0: all was read, a record whose id was seen before under another. 1: some of it could not be read. 2: nothing could be done. */
export type Status = 0 | 1 | 2;

/** Makes a timeline of a file, as `args` ask; what could not be done or read is told. Never rejects. */
export async function runCommand(args: readonly string[], machine: Machine): Promise<Status> {
  try {
    const asked = readArguments(args);
    if (asked === "help" || asked === "version") {
      await machine.write("-", asked === "help" ? USAGE : `${machine.version}\n`);
      return 0;
    }
    return await make(asked, machine);
  } catch (error) {
    machine.tell(`${machine.isTerminal ? CLEAR : ""}memcon-timeline: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function make({ input, output, to, format, columns = "", encoding, dayOrder, lang, title }: Asked, machine: Machine): Promise<Status> {
  const name = input === "-" ? "standard input" : nameOf(input);
  const options: SliceOptions = { columns: readColumns(columns), dayOrder, name: input === "-" ? "" : name, onProgress: progressOf(name, machine), ...(format === undefined ? {} : { format }) };
  const bytes = await machine.read(input);
  const file = encoding === undefined ? bytes : decodeAs(bytes, encoding);
  const reading = await readInSlices(file, { ...options, ...(input === "-" ? {} : { beside: (path) => machine.read(folderOf(input) + path).catch(() => null) }) });
  if (machine.isTerminal) machine.tell(CLEAR);
  const { records, problems, guesses } = reading;
  for (const { message } of [...guesses, ...problems]) machine.tell(`${name}: ${message}\n`);
  if (records.length === 0) throw new Error(`${name} has no records`);
  const isEnglish = lang === undefined || languageOf(lang) === "en";
  const spoken = LANGUAGES[spokenLanguage(lang ?? "")] ?? null;
  if (spoken === null && !isEnglish) machine.tell(`there are no words of ${lang}, and so it is in English\n`);
  const found = formatOf(file, options);
  const fileWords = (): FileWords => ({ ...fileWordsEn, ...spoken?.words.file });
  const words = { ...spoken?.words, ...wordsOf(reading, calledBy(reading, readColumns(columns)), found, fileWords) };
  const { channels } = inWords(reading, found, fileWords);
  // English of no country is that of the words, as in the element.
  const locale = lang !== undefined && (spoken !== null || /^en-/iu.test(lang)) ? { locale: lang } : {};
  if (machine.isTerminal) machine.tell(`making ${MADE[to]} of ${records.length.toLocaleString("en")} ${records.length === 1 ? "record" : "records"}…`);
  const text = await textOf(reading, to, { words, ...locale, title: title ?? titleOf(input), channels }, spoken, machine);
  if (machine.isTerminal) machine.tell(CLEAR);
  await machine.write(output, text);
  return problems.every(({ expected }) => expected === UNUSED_ID) ? 0 : 1;
}

async function textOf(reading: Reading, to: Asked["to"], options: TimelineOptions<FileRecord>, spoken: Spoken | null, machine: Machine): Promise<string> {
  const { records, problems } = reading;
  if (to === "json") return `${writeJSON(records)}\n`;
  const drawn = { ...options, records, problems };
  if (to === "svg") return `${toSVG(drawn)}\n`;
  const files = [...ON_DEMAND, ...(spoken === null ? [] : [spoken.file])];
  const modules = Object.fromEntries(await Promise.all(files.map(async (file) => [file, await machine.beside(file)] as const)));
  return alivePage(toHTML(drawn, { page: true }), drawn, reading, { script: await machine.beside("memcon-timeline.js"), modules, words: spoken });
}

/** A language other than English: its words, their name in the file of the package that has them, and that file. */
interface Spoken {
  readonly words: Words;
  readonly name: string;
  readonly file: string;
}

/** What a reader of such a page may ask for. */
const ON_DEMAND = ["memcon-timeline.address.js", "memcon-timeline.cite.js", "memcon-timeline.download.js", "memcon-timeline.reasons.js"];

const LANGUAGES: Readonly<Partial<Record<string, Spoken>>> = {
  ru: { words: wordsRu, name: "wordsRu", file: "memcon-timeline.ru.js" },
  zh: { words: wordsZh, name: "wordsZh", file: "memcon-timeline.zh.js" },
};

const CLEAR = "\r\u001b[K";

const MADE: Readonly<Record<Asked["to"], string>> = { html: "the page", svg: "the drawing", json: "JSON" };

/** Tells every hundredth that is read, in one line of a terminal. */
function progressOf(name: string, { isTerminal, tell }: Machine): (done: number, of: number) => void {
  let told = -1;
  return (done, of) => {
    const percent = of === 0 ? 100 : Math.floor((done / of) * 100);
    if (isTerminal && percent !== told) tell(`${CLEAR}${fileWordsEn.parsing(name, percent)}`);
    told = percent;
  };
}

/** The beginning of a path, up to the name. */
function folderOf(path: string): string {
  return path.slice(0, path.length - nameOf(path).length);
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1)!;
}

function titleOf(input: string): string | null {
  return input === "-" ? null : nameOf(input).replace(/(?<=.)\.\w+$/, "");
}
