import { expectedTime, isBeyondRange } from "../time/read.js";
import { NO_MONTH } from "./date-parts.js";
import { BEYOND_RANGE, type Place } from "./file-problem.js";
import type { DateFields, ReadingBuilder } from "./reading.js";

/** A text in EDTF that a reader makes from what is no writing, such as a year and a month apart, or milliseconds; "" where nothing is stated. `written`: what the file has, where it counts years otherwise. */
export interface Stated {
  readonly text: string;
  readonly written?: string;
  readonly column: string;
}

/** Reads a date, and when it ended. It is kept as stated only where the time does not say all of it: where it cannot be read, or has hours that a span leaves out. */
export function statedDate(builder: ReadingBuilder, row: number, start: Stated, end: Stated): DateFields {
  const placeOf = ({ column }: Stated): Place => ({ row, column });
  const bad = [start, end].filter(({ text }) => NO_MONTH.test(text) || isBeyondRange(text));
  const writtenOf = ({ text, written = text }: Stated): string => written;
  if (bad.length > 0) {
    for (const each of bad) builder.problem(placeOf(each), writtenOf(each), isBeyondRange(each.text) ? BEYOND_RANGE : "is not a date", expectedTime);
    const left = bad.includes(start) ? {} : statedDate(builder, row, start, { ...end, text: "" });
    return { ...left, timeWritten: [start, end].map(writtenOf).filter(Boolean).join(" – ") };
  }
  const { timeWritten, ...fields } = builder.date("time", start.text, placeOf(start), null, { text: end.text, place: placeOf(end) });
  return timeWritten === undefined || timeWritten.replace(" – ", "/") === fields.time ? fields : { ...fields, timeWritten };
}
