import { FORMATS, type Format } from "../formats/recognise.js";
import type { DayOrder } from "../time/written.js";
import { isLocale } from "../view/option-checks.js";

/** What may be made of a file. */
export const OUTPUTS = ["html", "svg", "json"] as const;
export type Output = (typeof OUTPUTS)[number];

/** What a command asks for. `input`, `output`: a file, or `-` for the standard one. `to`: what is made. `columns`: as the element's attribute of that name. */
export interface Asked {
  readonly input: string;
  readonly output: string;
  readonly to: Output;
  readonly format?: Format;
  readonly columns?: string;
  readonly encoding?: string;
  readonly dayOrder?: DayOrder;
  readonly lang?: string;
  readonly title?: string;
}

const VALUES = ["output", "to", "format", "columns", "encoding", "day-order", "lang", "title"] as const;
const ORDERS = ["day-first", "month-first"] as const satisfies readonly DayOrder[];
const SHORT: Readonly<Record<string, string>> = { "-o": "--output", "-h": "--help", "-v": "--version" };

export const USAGE = `Usage: memcon-timeline [options] [file]

Makes a timeline of a file of records, as one page that works offline.

  file                a table (CSV), JSON, TimelineJS, vis-timeline, CSL-JSON, Zotero,
                      BibTeX, RIS, TEI, IIIF, SPARQL results or a Data Package;
                      without one, or as -, standard input is read

  -o, --output FILE   where it is written, as its ending says: .html, .svg or .json;
                      without one, or as -, to standard output
      --to FORMAT     html, svg or json, where the ending does not say; html unless given
      --format NAME   what the file is, where it is not to be recognised:
                      ${FORMATS.join(" ")}
      --columns LIST  which column is what, such as "time: Sent; lane: From; facets: Place, Topic"
      --encoding NAME of the file, where it is not to be guessed, such as windows-1251
      --day-order ORDER
                      of dates such as 1/2/1911: day-first or month-first
      --lang TAG      the language of dates and of what is said, such as en, ru or zh
      --title TEXT    what stands above the timeline; the file's name unless given
  -h, --help          this text
  -v, --version       the version

What was guessed and what could not be read is told on standard error, and where a
record has another id, since its own was seen before. Exit status: 0, all was read;
1, some of it could not be read; 2, nothing could be done, for the reason told.
`;

/** What `args` ask for; or "help", or "version". Throws an `Error` in the caller's words for what is no such thing. */
export function readArguments(args: readonly string[]): Asked | "help" | "version" {
  const given = new Map<string, string>();
  const files: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === "-" || !arg.startsWith("-")) {
      files.push(arg);
      continue;
    }
    if (arg === "--") {
      files.push(...args.slice(i + 1));
      break;
    }
    const [name = "", ...rest] = arg.split("=");
    const option = (SHORT[name] ?? name).replace(/^--/, "");
    if (option === "help" || option === "version") return option;
    if (!isOneOf(VALUES, option)) throw new Error(`unknown option: ${name}; expected one of ${VALUES.map((each) => `--${each}`).join(", ")}, --help, --version`);
    const value = rest.length > 0 ? rest.join("=") : args[++i];
    if (value === undefined) throw new Error(`no value for ${name}; expected one after it`);
    given.set(option, value);
  }
  if (files.length > 1) throw new Error(`invalid files: ${files.join(", ")}; expected one`);
  const output = given.get("output") ?? "-";
  const { format, lang, "day-order": dayOrder, ...others } = Object.fromEntries(given) as Readonly<Record<string, string>>;
  if (format !== undefined && !isOneOf(FORMATS, format)) throw new Error(`invalid --format: ${format}; expected one of ${FORMATS.join(", ")}`);
  if (dayOrder !== undefined && !isOneOf(ORDERS, dayOrder)) throw new Error(`invalid --day-order: ${dayOrder}; expected ${ORDERS.join(" or ")}`);
  if (lang !== undefined && !isLocale(lang)) throw new Error(`invalid --lang: ${lang}; expected a language tag such as en, ru or zh`);
  return {
    ...others,
    input: files[0] ?? "-",
    output,
    to: outputOf(given.get("to"), output),
    ...(format === undefined ? {} : { format }),
    ...(dayOrder === undefined ? {} : { dayOrder }),
    ...(lang === undefined ? {} : { lang }),
  };
}

function outputOf(to: string | undefined, output: string): Output {
  if (to !== undefined) {
    if (!isOneOf(OUTPUTS, to)) throw new Error(`invalid --to: ${to}; expected one of ${OUTPUTS.join(", ")}`);
    return to;
  }
  if (output === "-") return "html";
  const ending = output.split(".").at(-1)!.toLowerCase().replace(/^htm$/, "html");
  if (!isOneOf(OUTPUTS, ending)) throw new Error(`invalid --output: ${output}; expected a name that ends with ${OUTPUTS.map((each) => `.${each}`).join(", ")}, or --to`);
  return ending;
}

function isOneOf<Text extends string>(list: readonly Text[], text: string): text is Text {
  return (list as readonly string[]).includes(text);
}
