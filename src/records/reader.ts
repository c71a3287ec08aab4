import { dayIn } from "../time/read-day.js";
import { expectedTime, readTime } from "../time/read.js";
import { DAY, type Time } from "../time/time.js";
import { type Channels, type SearchNames, fieldsOf } from "./channels.js";
import { type Problem, valueInWords } from "./problem.js";
import type { TimelineRecord } from "./record.js";
import type { Table } from "./table.js";

/** Reads one row after another through channels. What it reads is of the row it last went to; what cannot be read is reported. */
export interface RecordReader<Row = unknown> {
  /** Goes to a row; returns its id, or null where it is no record. */
  readonly goTo: (place: number) => string | null;
  readonly time: () => Time | null;
  /** The start of `time`, where that is a field and holds a number or a plain `YYYY-MM-DD`, for which no `Time` need be made; else NaN. */
  readonly plainStart: () => number;
  /** How long is what `plainStart` last read: a day, or the millisecond of an instant. */
  readonly plainLength: () => number;
  readonly recorded: () => Time | null;
  readonly lanes: () => readonly string[];
  readonly kind: () => string;
  /** The values of each facet, in the order of the channels. */
  readonly facets: readonly { readonly key: string; readonly values: () => readonly string[] }[];
  /** Reads the texts that are only shown, for the sake of their problems; and likewise the details. */
  readonly checkTexts: () => void;
  readonly checkDetails: () => void;
  /** The texts of the row's own that a search looks through, its details by what they are called. */
  readonly texts: (namesOf: SearchNames) => string;
  readonly record: () => TimelineRecord<Row>;
  /** Reports that the row's id was seen before. */
  readonly repeat: () => void;
}

/** What a channel that threw gives instead of a value; it is reported once. */
const FAILED = Symbol("failed");

/** The last instant of `Date`, in epoch milliseconds. */
const LAST_INSTANT = 8.64e15;

type TextName = "title" | "label" | "summary" | "href" | "kind" | "timeWritten" | "recordedWritten";

/** A reader of `table`, which tells `report` what cannot be read. Each channel is resolved here, once for all rows. */
export function createReader<Row>(table: Table<Row>, channels: Channels<Row>, report: (problem: Problem) => void): RecordReader<Row> {
  let place = 0;
  let id = "";
  let plainLength = 1;
  const tell = (field: string, value: unknown, expected: string): void => {
    report({ index: place, id, field, value, expected });
  };
  const valueOf = (field: string, channel: Parameters<Table<Row>["reader"]>[0]): (() => unknown) => {
    const read = table.reader(channel);
    return () => {
      try {
        return read(place);
      } catch (error) {
        // A channel is the caller's code, run on the caller's data: one odd row must not cost the others.
        tell(field, undefined, `a value, but its channel failed: ${error instanceof Error ? error.message : valueInWords(error)}`);
        return FAILED;
      }
    };
  };
  /** A channel that is not given reads the field of its name; null reads nothing. */
  const named = (name: Exclude<keyof Channels<Row>, "facets" | "details">): (() => unknown) => {
    const channel = channels[name];
    return valueOf(name, channel === undefined ? name : channel);
  };
  const textOf = (name: TextName): (() => string) => {
    const read = named(name);
    return () => {
      const value = read();
      if (value === FAILED) return "";
      const text = toText(value);
      if (text === null) tell(name, value, "text");
      return text ?? "";
    };
  };
  const textsOf = (field: string, read: () => unknown) => (): readonly string[] => {
    const value = read();
    if (value === FAILED) return [];
    if (!Array.isArray(value)) {
      const text = toText(value);
      if (text === null) tell(field, value, "text, or a list of texts");
      return text === null || text === "" ? [] : [text];
    }
    const found = new Set<string>();
    for (const each of value as readonly unknown[]) {
      const text = toText(each);
      if (text === null) tell(field, each, "text, or a list of texts");
      else if (text !== "") found.add(text);
    }
    return [...found];
  };
  const { time: timeChannel = "time" } = channels;
  const readPlain = typeof timeChannel === "function" ? () => undefined : table.reader(timeChannel);
  const timeOf = (name: "time" | "recorded"): (() => Time | null) => {
    const read = named(name);
    return () => {
      const value = read();
      if (value === FAILED || value === undefined || value === null || value === "") return null;
      const time = readTime(value);
      if (time === null) tell(name, value, expectedTime);
      return time;
    };
  };
  const fields = (given: Channels<Row>["facets"]) => fieldsOf(given).map(({ key, value }) => ({ key, values: textsOf(key, valueOf(key, value)) }));
  const byKey = (all: ReturnType<typeof fields>): ReadonlyMap<string, readonly string[]> => new Map(all.map(({ key, values }) => [key, values()]));

  const idOf = valueOf("id", channels.id ?? "id");
  const [time, recorded] = [timeOf("time"), timeOf("recorded")];
  const lanes = textsOf("lane", named("lane"));
  const [title, label, summary, href, kind] = [textOf("title"), textOf("label"), textOf("summary"), textOf("href"), textOf("kind")];
  const [timeWritten, recordedWritten] = [textOf("timeWritten"), textOf("recordedWritten")];
  const [facets, details] = [fields(channels.facets), fields(channels.details)];
  return {
    goTo(next) {
      [place, id] = [next, ""];
      if (!table.has(place)) {
        tell("record", table.row(place), "a row of named values");
        return null;
      }
      const value = idOf();
      if (value === FAILED) return null;
      const text = toText(value);
      if (text === null || text === "") {
        tell("id", value, "text or a number that no other record has");
        return null;
      }
      id = text;
      return id;
    },
    time,
    plainStart() {
      try {
        const value = readPlain(place);
        plainLength = typeof value === "number" ? 1 : DAY;
        if (typeof value === "string") return dayIn(value);
        return typeof value === "number" && Math.abs(value) <= LAST_INSTANT && Number.isInteger(value) ? value : NaN;
      } catch {
        // A getter that fails is told of when the date is read as such.
        return NaN;
      }
    },
    plainLength: () => plainLength,
    recorded,
    lanes,
    kind,
    facets,
    checkTexts() {
      for (const check of [title, label, summary, href, timeWritten, recordedWritten]) check();
    },
    checkDetails() {
      for (const { values } of details) values();
    },
    texts(namesOf) {
      const titled = title();
      const known = details.map(({ key, values }) => values().map((value) => `\n${namesOf(key, value).join("\n")}`).join("")).join("");
      return `${label() || titled || id}\n${titled}\n${summary()}\n${timeWritten()}\n${recordedWritten()}${known}`;
    },
    record() {
      const titled = title();
      return {
        index: place,
        id,
        time: time(),
        timeWritten: timeWritten(),
        recorded: recorded(),
        recordedWritten: recordedWritten(),
        lanes: lanes(),
        title: titled,
        label: label() || titled || id,
        summary: summary(),
        href: href(),
        kind: kind(),
        facets: byKey(facets),
        details: byKey(details),
        row: table.row(place),
      };
    },
    repeat() {
      const repeated = id;
      id = "";
      tell("id", repeated, "an id that no record before it has");
    },
  };
}

/** Whether a character is one of ASCII that can be seen, as those at the ends of nearly all texts are: a million are spared a trim. */
function isInk(code: number): boolean {
  return code > 32 && code < 127;
}

function toText(value: unknown): string | null {
  if (typeof value === "string") return isInk(value.charCodeAt(0)) && isInk(value.charCodeAt(value.length - 1)) ? value : value.trim();
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  return value === undefined || value === null ? "" : null;
}
