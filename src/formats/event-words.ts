/** What an event is called of which a file says only that its date is such. */
export const EVENT = "event";

/** What columns of tables and notes call the date of a meeting, in lower case; a record of one is dated by the other date, or by none. */
export const EVENT_WORDS: readonly string[] = ["held", EVENT];

/** What the column `name` of first dates calls an event; undefined where it may be of anything. */
export function eventOf(name = ""): string | undefined {
  return EVENT_WORDS.find((word) => word === name.toLowerCase());
}
