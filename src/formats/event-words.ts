/** What an event is called of which a file says only that its date is such. */
export const EVENT = "event";

/** What columns of tables and notes call the date of a meeting, in lower case; a record of one is dated by the other date, or by none. */
export const EVENT_WORDS: readonly string[] = ["held", EVENT];
