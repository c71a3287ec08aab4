import { readTime } from "../time/read.js";
import type { Cited } from "./cited.js";

/** A date in EDTF, and as its source writes it; one of the two at least. */
export interface DocumentDate {
  readonly edtf?: string | undefined;
  readonly written?: string | undefined;
}

/** What the dates of a record are of: `own` is that of the document itself, `event` that of which it tells, and `recorded` a second one of the document. */
export interface DocumentDates {
  readonly own?: DocumentDate | undefined;
  readonly event?: DocumentDate | undefined;
  readonly recorded?: DocumentDate | undefined;
}

/**
 * Which of a record's two dates its document is cited by, for every style and format: the first, or the second where there is no other. Where its citation names an event, the first is that of
 * the event, and the document has the second or none: when it was written does not follow from when the event was. A date that names no year is none.
 */
export function documentDates({ record: { time, timeWritten, recorded, recordedWritten }, citation }: Cited): DocumentDates {
  const [first, second] = [dateOf(time, timeWritten), dateOf(recorded, recordedWritten)];
  if (citation.event !== undefined) return { own: second, event: first };
  return first === undefined ? { own: second } : { own: first, recorded: second };
}

function dateOf(given: string | undefined, written: string | undefined): DocumentDate | undefined {
  const edtf = withYears(given);
  return edtf === undefined && written === undefined ? undefined : { edtf, written };
}

/** `edtf` as far as it names years: an end of an interval that names none is not known. Undefined where nothing is left. */
export function withYears(edtf: string | undefined): string | undefined {
  if (edtf === undefined || !edtf.includes("XXXX")) return edtf;
  const known = edtf.split("/").map((part) => (part.includes("XXXX") ? "" : part)).join("/");
  return readTime(known) === null ? undefined : known;
}

/** The year in which all lies that a date, or an interval, in EDTF states for certain; undefined where it names none, several, or an end that is open, or where it is qualified. */
export function yearIn(edtf = ""): string | undefined {
  const years = new Set(edtf.split("/").map((date) => /^\d{4}(?=$|[-T])/.exec(date)?.[0]));
  return years.size === 1 && !/[?~%]/.test(edtf) ? [...years][0] : undefined;
}
