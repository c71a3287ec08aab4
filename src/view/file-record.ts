import type { Citation } from "../records/citation.js";
import { channelReader, nameOfValue, type Field } from "../records/channels.js";
import type { TimelineRecord } from "../records/record.js";
import { nameOfField, saidOf } from "../formats/cited.js";
import { ownLabel } from "../formats/made-label.js";
import type { FileRecord, TextsByName } from "../formats/reading.js";
import type { Content } from "./content.js";
import { byTime } from "./sort.js";
import type { View } from "./view.js";

/** A record as writers of files and citations take it: values by their names, and what its channel `citation` says, if it has one. */
export interface CitableRecord extends FileRecord {
  readonly citation?: Citation;
}

/** Those that the filter shows, by date, the first `most` of them. */
export function citableShown(content: Content, { filter, by }: Pick<View, "filter" | "by">, most = Infinity): readonly CitableRecord[] {
  const { source } = content;
  return source.page(filter, byTime(by), 0, Math.min(source.summary(filter).count, most)).map((record) => citableOf(content, record));
}

/** `record` of a timeline as such a record. */
export function citableOf(content: Content, record: TimelineRecord): CitableRecord {
  const { settings: { channels, words }, lanes } = content;
  const labels = new Map(lanes.map(({ id, label }) => [id, label]));
  const fields = (given: readonly Field<unknown>[], held: TimelineRecord["facets"]): TextsByName =>
    Object.fromEntries(given.flatMap((field) => {
      const values = held.get(field.key) ?? [];
      return values.length === 0 ? [] : [[nameOfField(field), values.map((value) => nameOfValue(field, value).label)]];
    }));
  const citation = typeof record.row === "object" && record.row !== null ? channelReader(channels.citation ?? null)(record.row, record.index) : undefined;
  const { id, time, timeWritten, recorded, recordedWritten, title, summary, href, kind } = record;
  const own = ownLabel(channels.label);
  const { label } = own === channels.label ? record : { label: "", ...(record.row as FileRecord) };
  // A label that is the title, or the id where there is neither, is one that the record has not of its own.
  const texts = { time: time?.edtf, timeWritten, recorded: recorded?.edtf, recordedWritten, title, label: label === title || label === id ? "" : label, summary, href, kind };
  // What the page calls it is as good as a column's name, in the language of citations.
  const called = words.recorded !== "recorded" && words.locale.startsWith("en") && (recorded !== null || recordedWritten !== "") ? { recordedAs: words.recorded } : {};
  return {
    id,
    ...(citation === undefined ? called : {}),
    ...saidOf(record.row, channels),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== "")),
    lane: record.lanes.map((lane) => labels.get(lane) ?? lane),
    facets: fields(content.facets.filter(({ key }) => key !== "kind"), record.facets),
    details: fields(content.details, record.details),
    ...(typeof citation === "object" && citation !== null ? { citation } : {}),
  };
}
