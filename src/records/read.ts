import { expectedTime, readTime } from "../time/read.js";
import type { Time } from "../time/time.js";
import { type Channel, type Channels, type Field, fieldsOf, readChannel } from "./channels.js";
import { type Problem, valueInWords } from "./problem.js";
import type { TimelineRecord } from "./record.js";

/**
 * `records`: what could be read, in the caller's order. `problems`: what could not, by row, and within a row by channel.
 * A row is left out only if it is no record: not an object, without an id, or with an id seen before.
 */
export interface ReadResult<Row = unknown> {
  readonly records: readonly TimelineRecord<Row>[];
  readonly problems: readonly Problem[];
}

/** Reads each of `rows` through `channels`. Never throws for what a row holds: what cannot be read is a problem. */
export function readRecords<Row>(rows: readonly Row[], channels: Channels<Row> = {}): ReadResult<Row> {
  const facets = fieldsOf(channels.facets);
  const details = fieldsOf(channels.details);
  const seen = new Set<string>();
  const records: TimelineRecord<Row>[] = [];
  const problems: Problem[] = [];
  // Not forEach, which passes over the holes of an array.
  Array.from(rows).forEach((row, index) => {
    const reader = createRowReader(row, index, problems);
    const id = reader.id(channels.id ?? "id", seen);
    if (id === null) return;
    seen.add(id);
    const title = reader.text("title", channelOf(channels.title, "title"));
    records.push({
      index,
      id,
      time: reader.time("time", channelOf(channels.time, "time")),
      recorded: reader.time("recorded", channelOf(channels.recorded, "recorded")),
      lanes: reader.texts("lane", channelOf(channels.lane, "lane")),
      title,
      label: reader.text("label", channelOf(channels.label, "label")) || title || id,
      summary: reader.text("summary", channelOf(channels.summary, "summary")),
      href: reader.text("href", channelOf(channels.href, "href")),
      kind: reader.text("kind", channelOf(channels.kind, "kind")),
      facets: reader.fields(facets),
      details: reader.fields(details),
      row,
    });
  });
  return { records, problems };
}

/** A channel that is not given reads the field of its name; null reads nothing. */
function channelOf<Row>(channel: Channel<Row> | null | undefined, name: string): Channel<Row> | null {
  return channel === undefined ? name : channel;
}

/** What a channel that threw gives instead of a value; it is reported once. */
const FAILED = Symbol("failed");

function createRowReader<Row>(row: Row, index: number, problems: Problem[]) {
  let id = "";
  const report = (field: string, value: unknown, expected: string): void => {
    problems.push({ index, id, field, value, expected });
  };
  const read = (field: string, channel: Channel<Row> | null): unknown => {
    try {
      return readChannel(channel, row, index);
    } catch (error) {
      // A channel is the caller's code, run on the caller's data: one odd row must not cost the others.
      report(field, undefined, `a value, but its channel failed: ${error instanceof Error ? error.message : valueInWords(error)}`);
      return FAILED;
    }
  };
  const readText = (field: string, channel: Channel<Row> | null): string | null => {
    const value = read(field, channel);
    if (value === FAILED) return null;
    const text = toText(value);
    if (text === null) report(field, value, "text");
    return text;
  };
  const texts = (field: string, channel: Channel<Row> | null): readonly string[] => {
    const value = read(field, channel);
    if (value === FAILED) return [];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const found = new Set<string>();
    for (const item of items) {
      const text = toText(item);
      if (text === null) report(field, item, "text, or a list of texts");
      else if (text !== "") found.add(text);
    }
    return [...found];
  };
  return {
    id(channel: Channel<Row> | null, seen: ReadonlySet<string>): string | null {
      if (typeof row !== "object" || row === null || Array.isArray(row)) {
        report("record", row, "an object");
        return null;
      }
      const value = read("id", channel);
      if (value === FAILED) return null;
      const text = toText(value);
      if (text === null || text === "") {
        report("id", value, "text or a number that no other record has");
        return null;
      }
      if (seen.has(text)) {
        report("id", text, "an id that no record before it has");
        return null;
      }
      id = text;
      return id;
    },
    time(field: string, channel: Channel<Row> | null): Time | null {
      const value = read(field, channel);
      if (value === FAILED || value === undefined || value === null || value === "") return null;
      const time = readTime(value);
      if (time === null) report(field, value, expectedTime);
      return time;
    },
    text(field: string, channel: Channel<Row> | null): string {
      return readText(field, channel) ?? "";
    },
    texts,
    fields(fields: readonly Field<Row>[]): ReadonlyMap<string, readonly string[]> {
      return new Map(fields.map((field) => [field.key, texts(field.key, field.value)]));
    },
  };
}

function toText(value: unknown): string | null {
  switch (typeof value) {
    case "string":
      return value.trim();
    case "number":
    case "boolean":
    case "bigint":
      return String(value);
    case "undefined":
      return "";
    default:
      return value === null ? "" : null;
  }
}
