import type { DateFields, Place, ReadingBuilder } from "./reading.js";

/** A text in EDTF that a reader makes from what is no writing, such as a year and a month apart, or milliseconds; "" where nothing is stated. */
export interface Stated {
  readonly text: string;
  readonly column: string;
}

/** Reads a date, and when it ended. It is kept as stated only where the time does not say all of it: where it cannot be read, or has hours that a span leaves out. */
export function statedDate(builder: ReadingBuilder, row: number, start: Stated, end: Stated): DateFields {
  const placeOf = ({ column }: Stated): Place => ({ row, column });
  const { timeWritten, ...fields } = builder.date("time", start.text, placeOf(start), null, { text: end.text, place: placeOf(end) });
  return timeWritten === undefined || timeWritten.replace(" – ", "/") === fields.time ? fields : { ...fields, timeWritten };
}
