import { readTime } from "../time/read.js";
import { readWritten } from "../time/written.js";
import { extentOf } from "../time/time.js";
import type { FRUSEntry } from "./frus-entry.js";
import type { DateFields, ReadingBuilder } from "./reading.js";
import { attributeOf, gather } from "./tei.js";
import { civilDay, readTEIDate } from "./tei-date.js";
import type { XMLElement } from "./xml.js";

/** The fields of the date: of the dateline where its bounds are the volume's, else the volume's bounds, in civil days. */
export function dateOfFRUS(reading: ReadingBuilder, { element, dates, dateline, details }: FRUSEntry, row: number): DateFields {
  const own = dates.length === 0 && /\d{4}/.test(dateline) ? [dateIn(reading, dateline, row)] : dates.map((date) => readTEIDate(reading, "time", date, { row, column: "date" }));
  const dated = own.find(({ time }) => time !== undefined) ?? own[0];
  gather(details, "Also dated", own.filter((each) => each !== dated).map(({ time, timeWritten }) => timeWritten ?? time ?? ""));
  const [min, max] = (["min", "max"] as const).map((end) => boundOf(reading, element, `doc-dateTime-${end}`, dates, row)) as [string, string];
  if (min === "" && max === "") return dated ?? {};
  const bounds = min === max ? min : `[${min}..${max}]`;
  if (readTime(bounds) === null) {
    reading.problem({ row, column: "doc-dateTime-max" }, bounds, "ends before it begins", "an end that follows the beginning");
    return dated ?? {};
  }
  const written = dated?.timeWritten ?? dated?.time;
  return dated?.time !== undefined && isSameExtent(dated.time, bounds) ? dated : { ...dated, time: bounds, ...(written === undefined ? {} : { timeWritten: written }) };
}

/** No date is written in more parts, apart by commas. */
const MOST_PARTS = 60;

/** A time of day at the end of a dateline, as volumes print it: "—7 p.m.", ", noon". */
const CLOCK = /(?: ?[—–-] ?|, ?)(?:noon|midnight|\d{1,2}(?:[:.]\d\d)? ?[ap]\. ?m\.?)[\s.;\])]*$/i;

/** The date with which a dateline ends that marks none: "Washington, February 3, 1955." It is a problem where that is none. A time of day behind it stays in what is written. */
function dateIn(reading: ReadingBuilder, dateline: string, row: number): DateFields {
  const whole = dateline.replace(/^[\s,.;[(]+/, "");
  const clock = CLOCK.exec(whole)?.[0] ?? "";
  const parts = whole.slice(0, whole.length - clock.length).replace(/(?<![\s.;\])])[\s.;\])]+$/, "").split(/,\s*/);
  // No part of a date is left out: the year alone is not that of a mistyped month.
  const first = parts.findIndex((_, i) => i >= parts.length - MOST_PARTS && readWritten(parts.slice(i).join(", ")) !== null);
  const isRead = first !== -1 && !/\d/.test(parts.slice(0, first).join());
  const date = isRead ? parts.slice(first).join(", ") : whole;
  const fields = reading.date("time", date, { row, column: "dateline" });
  return isRead && clock !== "" ? { ...fields, timeWritten: date + clock } : fields;
}

function isSameExtent(a: string, b: string): boolean {
  const [first, second] = [readTime(a), readTime(b)];
  return first !== null && second !== null && String(extentOf(first)) === String(extentOf(second));
}

/**
 * The civil day of a bound of the document. The volume gives the instant, most often in Washington's time; where the dateline names the same instant in
 * the place's own time, the day is the place's.
 */
function boundOf(reading: ReadingBuilder, element: XMLElement, name: string, dates: readonly XMLElement[], row: number): string {
  const bound = attributeOf(element, name);
  if (bound === "") return "";
  const local = dates.flatMap((date) => [...date.attributes.values()]).find((value) => value.includes("T") && Date.parse(value) === Date.parse(bound));
  const day = civilDay(local ?? bound);
  if (readTime(day) !== null) return day;
  reading.problem({ row, column: name }, bound, "is not a date", "a date-time such as 1953-06-27T00:00:00-05:00");
  return "";
}
