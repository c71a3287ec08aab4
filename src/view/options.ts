import type { Channels } from "../records/channels.js";
import type { Filter } from "../records/filter.js";
import type { Lane, Period } from "../records/lane.js";
import type { Problem } from "../records/problem.js";
import type { By } from "../records/record.js";
import type { ColumnTable } from "../records/table.js";
import type { TimelineSource } from "../records/timeline-source.js";
import type { SpanInput } from "../time/read.js";
import { checkNames, invalid, unknown } from "./check.js";
import {
  checkChannels, checkColumns, checkFilter, checkId, checkLane, checkLaneOrder, checkNote, checkPeriod, checkSource, checkWords, each, isHashName, isLocale, isOrigin, isPositive, isSpan, isText, must, orNull,
} from "./option-checks.js";
import type { LaneOrder, Mode } from "./view.js";
import type { Words } from "./words.js";
import { wordsEn } from "./words-en.js";

/** A line below the plot, such as where the records come from. `href`: linked if http, https, mailto or doi. */
export interface Note {
  readonly text: string;
  readonly href?: string;
}

/**
 * What a timeline is made from. An option that is undefined has its default; null means none.
 *
 * `records`: any array of objects. `columns`: in their place, arrays of one length by name, or an Apache Arrow table; without a column `id` the
 * number of a row is its id. `source`: likewise in their place, what answers for them, at once or later. `channels`: how they are read.
 * `problems`: what whoever made the records of a file could not read of it; it is told with what the timeline cannot read. `guesses`: what they took the file's parts for, each in a sentence, which is told too. `lanes`: order, names and tenures. `periods`: the background.
 * `domain`: what is in sight, both ends inclusive; null for everything. `filter`: what is shown. `selected`: the record whose card is open.
 * `mode`: on the timeline, in a table or a list. `by`: the date at which records stand.
 * `laneOrder`: of the lanes; a list of ids is by hand, and lanes not in it follow. `hideEmpty`: whether lanes that the filter leaves no record are hidden. `title`: above the plot. `note`: below it. `version`: of the data, which goes with a link to a view.
 * `hash`: whether the view is kept in the page's address, behind `#memcon?`, or behind a name of its own; the one thing written outside the host. `hashOrigin`: within a frame, the origin of
 * the page that holds it, such as `https://host.example`, which then keeps the view in its address in place of the frame. `metadata`: whether the host, or the element between its tags, has the records shown, the first 1,000 of them, as JSON-LD for
 * search engines and as COinS for Zotero. `locale`: for dates, as in BCP 47; by default that of the words.
 * `words`: what the component says, in part or whole. `recordsLang`: the language of what the records say, which is marked where it is not that of the words. `height`: the least height of the plot, and of one that scrolls the height, if over 720; `width`: of static output; both in CSS pixels.
 */
export interface TimelineOptions<Row = unknown> {
  readonly records?: readonly Row[] | undefined;
  readonly columns?: ColumnTable | null | undefined;
  readonly source?: TimelineSource | null | undefined;
  readonly channels?: Channels<Row> | undefined;
  readonly problems?: readonly Problem[] | undefined;
  readonly guesses?: readonly { readonly message: string }[] | undefined;
  readonly lanes?: readonly Lane[] | undefined;
  readonly periods?: readonly Period[] | undefined;
  readonly domain?: SpanInput | null | undefined;
  readonly filter?: Filter | null | undefined;
  readonly selected?: string | null | undefined;
  readonly mode?: Mode | undefined;
  readonly by?: By | undefined;
  readonly laneOrder?: LaneOrder | undefined;
  readonly hideEmpty?: boolean | undefined;
  readonly title?: string | null | undefined;
  readonly note?: Note | null | undefined;
  readonly version?: string | null | undefined;
  readonly hash?: boolean | string | undefined;
  readonly hashOrigin?: string | null | undefined;
  readonly metadata?: boolean | undefined;
  readonly locale?: string | undefined;
  readonly words?: GivenWords | undefined;
  readonly recordsLang?: string | null | undefined;
  readonly height?: number | null | undefined;
  readonly width?: number | undefined;
}

/** Words in part or whole; those of time likewise. */
export type GivenWords = Partial<Omit<Words, "time">> & { readonly time?: Partial<Words["time"]> };

/** Options with every default filled in. */
export interface Settings {
  readonly records: readonly unknown[];
  readonly columns: ColumnTable | null;
  readonly source: TimelineSource | null;
  readonly channels: Channels<unknown>;
  readonly problems: readonly Problem[];
  readonly guesses: readonly { readonly message: string }[];
  readonly lanes: readonly Lane[];
  readonly periods: readonly Period[];
  readonly domain: SpanInput | null;
  readonly filter: Filter | null;
  readonly selected: string | null;
  readonly mode: Mode;
  readonly by: By;
  readonly laneOrder: LaneOrder;
  readonly hideEmpty: boolean;
  readonly title: string | null;
  readonly note: Note | null;
  readonly version: string | null;
  readonly hash: boolean | string;
  readonly hashOrigin: string | null;
  readonly metadata: boolean;
  readonly locale: string;
  readonly words: Words;
  readonly recordsLang: string | null;
  readonly height: number | null;
  readonly width: number;
}

type Name = keyof Settings;
type Table = { readonly [K in Name]: { readonly fallback: Settings[K]; readonly check: (value: unknown, name: string) => void } };

const MODES: readonly unknown[] = ["timeline", "table", "list"] satisfies readonly Mode[];
const objects = must(Array.isArray, "an array of objects");
const tag = must(isLocale, "a BCP 47 language tag such as en-GB");
const pixels = "a positive number of CSS pixels";
const flag = must((value) => typeof value === "boolean", "true or false");

/** The one table of options: what each is by default, and what it must be. */
const OPTIONS: Table = {
  records: { fallback: [], check: objects },
  columns: { fallback: null, check: orNull(checkColumns) },
  source: { fallback: null, check: orNull(checkSource) },
  channels: { fallback: {}, check: checkChannels },
  problems: { fallback: [], check: objects },
  guesses: { fallback: [], check: objects },
  lanes: { fallback: [], check: each(checkLane) },
  periods: { fallback: [], check: each(checkPeriod) },
  domain: { fallback: null, check: orNull(must(isSpan, "a span such as [\"1950\", \"1953-07\"] or an EDTF text")) },
  filter: { fallback: null, check: orNull(checkFilter) },
  selected: { fallback: null, check: orNull(checkId) },
  mode: { fallback: "timeline", check: must((value) => MODES.includes(value), "\"timeline\", \"table\" or \"list\"") },
  by: { fallback: "time", check: must((value) => value === "time" || value === "recorded", "\"time\" or \"recorded\"") },
  laneOrder: { fallback: "given", check: checkLaneOrder },
  hideEmpty: { fallback: false, check: flag },
  title: { fallback: null, check: orNull(must(isText, "text")) },
  note: { fallback: null, check: orNull(checkNote) },
  version: { fallback: null, check: orNull(must(isText, "text")) },
  hash: { fallback: false, check: must(isHashName, "true, false or a name such as letters") },
  hashOrigin: { fallback: null, check: orNull(must(isOrigin, "an origin such as https://host.example")) },
  metadata: { fallback: false, check: flag },
  locale: { fallback: "", check: tag },
  words: { fallback: wordsEn, check: checkWords },
  recordsLang: { fallback: null, check: orNull(tag) },
  height: { fallback: null, check: orNull(must(isPositive, pixels)) },
  width: { fallback: 1180, check: must(isPositive, pixels) },
};

const NAMES = Object.keys(OPTIONS) as readonly Name[];

/** The settings that `options` ask for. Throws a `TypeError` in the caller's words for an option of a wrong name or type, or one that does not fit another. */
export function readOptions(options: unknown): Settings {
  const settings = readEach(options);
  const misfit = misfitOf(settings);
  if (misfit !== null) throw misfit;
  return settings;
}

/** The same where options come one by one, and one that does not fit another may be about to: of each the name and type are checked, and no more. */
export function readEach(options: unknown): Settings {
  const given = checkNames("option", "options", options, NAMES);
  const settings: Partial<Record<Name, unknown>> = {};
  for (const name of NAMES) {
    const value = given[name];
    if (value !== undefined) OPTIONS[name].check(value, name);
    settings[name] = value === undefined ? OPTIONS[name].fallback : value;
  }
  const words = wordsOf(settings.words as GivenWords);
  const read = { ...settings, words, locale: settings.locale || words.locale } as Settings;
  if (read.columns !== null && read.records.length > 0) throw invalid("columns", Object.keys(read.columns), "none beside records");
  if (read.source !== null && (read.columns !== null || read.records.length > 0)) throw invalid("source", read.source, "none beside records or columns");
  return read;
}

/** Says which key of the filter is no lane, text, span or facet of the channels; null where every one is. */
export function misfitOf({ filter, channels, source }: Pick<Settings, "filter" | "channels"> & { readonly source?: Settings["source"] }): TypeError | null {
  // It may know of more facets than are named here.
  if (source !== null && source !== undefined) return null;
  const known = ["lane", "kind", "text", "span", ...Object.keys(channels.facets ?? {})];
  const other = Object.keys(filter ?? {}).find((key) => !known.includes(key));
  return other === undefined ? null : unknown("filter", other, known);
}

/** The words given, those of time too, over our own; undefined is our own. */
function wordsOf({ time, ...others }: GivenWords): Words {
  return { ...wordsEn, ...definedOf(others), time: { ...wordsEn.time, ...definedOf(time ?? {}) } };
}

/** `given` without what is undefined, which is as good as not given. */
export function definedOf<Given extends object>(given: Given): Partial<Given> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Given>;
}

/** The names of all options, for what mirrors them. */
export const optionNames: readonly string[] = NAMES;
