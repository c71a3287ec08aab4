import { timeWordsEn } from "../time/english.js";
import type { TimeWords } from "../time/words.js";

/** Everything the component says. `lane`: what a lane stands for. `recorded`: what the second date is, as in "written up 5 April". */
export interface Words {
  readonly lane: string;
  readonly noLane: string;
  readonly kind: string;
  readonly recorded: string;
  readonly record: string;
  readonly uncertain: string;
  readonly inPost: string;
  readonly undatedRecord: string;
  readonly title: string;
  readonly plot: string;
  readonly filters: string;
  readonly clear: string;
  readonly search: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly read: string;
  readonly noRecords: string;
  readonly nothingMatches: string;
  readonly reasons: string;
  readonly help: string;
  readonly time: TimeWords;
  /** What the lag leads to, given the word for the second date. */
  until(recorded: string): string;
  status(shown: number, total: number): string;
  undated(count: number): string;
  unread(count: number, total: number): string;
  unreadValues(count: number): string;
  problem(row: number, field: string, value: string, expected: string): string;
  records(count: number): string;
  remove(value: string): string;
  showOnly(value: string): string;
  place(ordinal: number, count: number): string;
  /** `days` is negative where the second date is the earlier. */
  lag(days: number, exact: boolean): string;
}

const NUMERALS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

export const wordsEn: Words = {
  lane: "Lane",
  noLane: "No lane given",
  kind: "Kind",
  recorded: "recorded",
  record: "record",
  uncertain: "date uncertain",
  inPost: "in post",
  undatedRecord: "undated",
  title: "Timeline",
  plot: "Timeline. Arrow keys move between records, Enter opens one.",
  filters: "Filters",
  clear: "Clear all",
  search: "Search the records",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  showAll: "Show the whole timeline",
  close: "Close",
  previous: "Previous record",
  next: "Next record",
  read: "Read the source",
  noRecords: "There are no records to show.",
  nothingMatches: "No record matches the filter.",
  reasons: "Why?",
  help: "Ctrl or ⌘ + scroll zooms · drag pans",
  time: timeWordsEn,
  until: (recorded) => `until ${recorded}`,
  status: (shown, total) => `${count(shown)} of ${count(total)} ${total === 1 ? "record" : "records"}`,
  undated: (n) => (n === 1 ? "1 has no date and is not on the timeline" : `${count(n)} have no date and are not on the timeline`),
  unread: (n, total) => `${count(n)} of ${count(total)} ${total === 1 ? "record" : "records"} could not be read.`,
  unreadValues: (n) => (n === 1 ? "1 value could not be read." : `${count(n)} values could not be read.`),
  problem: (row, field, value, expected) =>
    field === "record" ? `Row ${row}: ${value} is no record; expected ${expected}.` : `Row ${row}, ${field}: “${value}”; expected ${expected}.`,
  records: (n) => (n === 1 ? "1 record" : `${count(n)} records`),
  remove: (value) => `Remove ${value} from the filter`,
  showOnly: (value) => `Filter by ${value}`,
  place: (ordinal, total) => `${count(ordinal)} of ${count(total)}`,
  lag: (days, exact) => {
    if (days === 0) return exact ? "the same day" : "";
    const number = NUMERALS[Math.abs(days)] ?? count(Math.abs(days));
    return `${exact ? "" : "at least "}${number} ${Math.abs(days) === 1 ? "day" : "days"} ${days > 0 ? "later" : "earlier"}`;
  },
};

function count(n: number): string {
  return n.toLocaleString("en");
}
