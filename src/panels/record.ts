import { type Field, nameOfValue } from "../records/channels.js";
import { lanesOf } from "../records/columns.js";
import { type TimelineRecord, timeBy } from "../records/record.js";
import { hueClass } from "../scene/lane.js";
import { type Node, h } from "../scene/node.js";
import type { Time } from "../time/time.js";
import type { Content, LaneName } from "../view/content.js";
import type { View } from "../view/view.js";
import { swatch } from "./icons.js";

/** The first lane of a record: the one whose colour it has where it stands alone. */
export function laneOf({ lanes }: Content, record: TimelineRecord): LaneName | undefined {
  const first = lanesOf(record)[0];
  return lanes.find(({ id }) => id === first);
}

export function laneSwatch(content: Content, record: TimelineRecord): Node | null {
  const lane = laneOf(content, record);
  return lane === undefined ? null : swatch(hueClass(lane.hue, lane.colour), lane.colour);
}

/** The names of all the lanes of a record. */
export function laneText({ lanes, settings: { words } }: Content, record: TimelineRecord): string {
  const own = lanesOf(record);
  return lanes.filter(({ id }) => own.includes(id)).map(({ label }) => label).join(words.comma);
}

/** A date; where it cannot be read, also as it is `written`, by which one finds it in the source. */
export function timeText({ formatTime, settings: { words } }: Content, time: Time | null, written: string): string {
  if (time !== null) return formatTime(time);
  return written === "" ? words.undatedRecord : words.undatedRecord + words.asWritten(written);
}

/** The date at which a record stands; where it has only the other, that, said as what it is. */
export function standingText(content: Content, record: TimelineRecord, by: View["by"]): string {
  const { words } = content.settings;
  if (by === "recorded" && record.recorded === null && record.time !== null) return `${words.date}: ${content.formatTime(record.time)}`;
  return timeText(content, timeBy(record, by), by === "time" ? record.timeWritten : record.recordedWritten);
}

/** What a record is about, and below it what else is known of it that no column says: dates as they are written, details, and `more`. */
export function aboutNodes({ details, formatTime, recordsLang: lang, settings: { words } }: Content, { summary, title, label, time, timeWritten, recorded, recordedWritten, details: held }: TimelineRecord, more: readonly string[] = []): readonly (Node | null)[] {
  // Beside a date that could not be read it stands already.
  const written = ([[timeWritten, time], [recordedWritten, recorded]] as const).filter(([text, date]) => text !== "" && date !== null && formatTime(date) !== text).map(([text]) => words.asWritten(text).trim());
  const known = details.flatMap((field) => {
    const values = (held.get(field.key) ?? []).map((value) => nameOfValue(field, value).label);
    return values.length === 0 ? [] : [`${field.label}: ${values.join("; ")}`];
  });
  const [about, others] = [summary === "" && title !== label ? title : summary, [...written, ...known, ...more].join(" · ")];
  return [about === "" ? null : h("p", { class: "memcon-summary", lang }, about), others === "" ? null : h("p", { class: "memcon-about" }, others)];
}

/** The language of a value that is as the records have it; null where that of the words is as good, or it is called otherwise. */
export function langOfValue({ recordsLang }: Content, field: Field<unknown>, value: string): string | null {
  return field.values.has(value) ? null : recordsLang;
}

/** A button, named as the record, that opens its card. */
export function openButton({ recordsLang }: Content, record: TimelineRecord, view: View): Node {
  return h("button", {
    type: "button",
    class: "memcon-open",
    lang: recordsLang,
    "data-action": "open",
    "data-record": record.id,
    "aria-haspopup": "dialog",
    "aria-expanded": String(record.id === view.selected),
  }, record.label);
}
