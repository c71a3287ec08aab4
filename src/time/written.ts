import { readTime } from "./read.js";

/** Which of the numbers in dates such as `12/31/1911` is the day. */
export type DayOrder = "day-first" | "month-first";

/** What a date as somebody wrote it states, in EDTF. `julian`: whether it is of the Julian calendar; `edtf` then is the same day of the Gregorian. */
export interface WrittenDate {
  readonly edtf: string;
  readonly julian: boolean;
}

/** The date that `text` states, or null where it states none that is certain. `order`: of numbers; null leaves unread what it would have to settle. */
export function readWritten(text: string, _order: DayOrder | null = null): WrittenDate | null {
  const edtf = text.trim();
  return readTime(edtf) === null ? null : { edtf, julian: false };
}
