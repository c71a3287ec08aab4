import type { Unit } from "../time/calendar.js";
import { timeWordsEn } from "../time/english.js";
import type { TimeWords } from "../time/words.js";
import type { FileWords } from "./file-words.js";

/** Everything the component says. `lane`: what a lane stands for. `recorded`: what the second date is, as in "written up 5 April". */
export interface Words {
  readonly lane: string;
  readonly noLane: string;
  readonly kind: string;
  readonly recorded: string;
  readonly record: string;
  /** In the legend, what is meant by a long mark, a hollow and a dashed one, several with a line between, one that fades, and `~` and `?` in one. */
  readonly lasted: string;
  readonly imprecise: string;
  readonly within: string;
  readonly several: string;
  readonly open: string;
  readonly approximate: string;
  readonly uncertain: string;
  readonly counted: string;
  readonly perhaps: string;
  readonly inPost: string;
  readonly undatedRecord: string;
  /** `text`: a date as its source writes it. */
  asWritten(text: string): string;
  readonly title: string;
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
  /** The column of the first date, as of a table, and its name in the switch between the two. */
  readonly date: string;
  readonly recordColumn: string;
  readonly summaryColumn: string;
  readonly modes: string;
  readonly timelineMode: string;
  readonly tableMode: string;
  readonly listMode: string;
  readonly standAt: string;
  /** The controls of the lanes, and what scrolls them. */
  readonly lanes: string;
  readonly laneOrder: string;
  readonly asGiven: string;
  readonly byName: string;
  readonly byFirst: string;
  readonly byCount: string;
  readonly byHand: string;
  readonly moveHelp: string;
  readonly hideEmpty: string;
  readonly overview: string;
  readonly overviewStart: string;
  readonly overviewEnd: string;
  readonly noRecords: string;
  readonly nothingMatches: string;
  readonly reasons: string;
  /** What leads to how a file was read, as far as that was guessed. */
  readonly guessed: string;
  readonly help: string;
  /** What may be done with a bar, and with one that holds a single day, after its count. */
  readonly zoomInto: string;
  readonly listThem: string;
  /** While records are still to come, and the button that asks for them once more. */
  readonly waiting: string;
  readonly retry: string;
  /** The button that leads from a record's card to the list of those of its day. */
  readonly backToList: string;
  /** Below a list of what a bar holds, where some of that begins elsewhere. */
  readonly listedElsewhere: string;
  /** The disclosure of what can be taken along, the link to the view in it, and what names the link where it is to be copied by hand. */
  readonly share: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly link: string;
  /** In the card that a link has opened. */
  readonly recordChanged: string;
  /** Where a link asks for what cannot be read, or is not there. */
  readonly linkUnread: string;
  readonly time: TimeWords;
  /** Of those about files, which come with what reads these, the ones that are to be said otherwise. */
  readonly file: Partial<FileWords>;
  /** What the lag leads to, given the word for the second date. */
  until(recorded: string): string;
  summary(facts: SummaryFacts): string;
  /** `date`: which date they are without, where it is not the first. */
  undated(count: number, date: string | null): string;
  /** The heading of those that have no `date`. */
  without(date: string): string;
  /** In the place of the plot, where none of the records shown has that date. */
  noneDated(date: string | null): string;
  /** At the end of a list that is not drawn whole, as on paper. */
  rest(shown: number, total: number): string;
  unread(count: number, total: number): string;
  unreadValues(count: number): string;
  /** `reason`: why records could not be had, in the words of who was to bring them. */
  failed(reason: string): string;
  /** How far the reading of rows, and the search of records, is. */
  reading(done: number, of: number): string;
  searching(done: number, of: number): string;
  /** `row`: from 1. `field`: as the caller calls it; "" for the whole row. `value`: what stands there; "" for nothing. */
  problem(row: number, field: string, value: string, expected: string, isLeftOut: boolean): string;
  /** How many problems there are of one kind, `field` as above, before some examples of it. */
  cause(count: number, field: string, expected: string, isLeftOut: boolean): string;
  /** One of those: a row, from 1, and what stands there; "" for nothing. */
  example(row: number, value: string): string;
  /** Of a table or a list, of which a part is drawn: what goes from part to part, and which records it has, from 1. */
  readonly pages: string;
  readonly pagesBelow: string;
  readonly previousPage: string;
  readonly nextPage: string;
  page(first: number, last: number, count: number): string;
  readonly downloadSvg: string;
  readonly downloadPng: string;
  /** Why no PNG could be made. */
  readonly noPng: string;
  /** In a picture to be kept, on which day it was drawn; and what is said once it is there. `name`: of the file. */
  drawn(date: string): string;
  saved(name: string): string;
  notSaved(reason: string): string;
  records(count: number): string;
  /** The headings of what a page has below the timeline: every record, and where each is to be found. */
  readonly allRecords: string;
  readonly references: string;
  /** How many records lie in a bin, or in the span asked for, and how many more may. */
  certainly(certain: number, possible: number): string;
  /** What the height of a bar means: that of a whole band is `count` records in one unit. */
  barScale(unit: Unit, count: number): string;
  /** One reason: what stands in a link, and under which name; "" for none. */
  linkFault(name: string, value: string): string;
  /** The versions of the data for which a link was made, and that is here. */
  otherVersion(made: string, here: string): string;
  remove(value: string): string;
  showOnly(value: string): string;
  place(ordinal: number, count: number): string;
  /** Where a lane is once it was moved by hand. */
  moved(lane: string, ordinal: number, count: number): string;
  /** `days` is negative where the second date is the earlier. */
  lag(days: number, exact: boolean): string;
}

/** What the sentence above the plot says. Dates come in words; null where there are none. `possible`: how many of those shown only may lie in the span asked for. `imprecise`: known only to the month, the year or coarser, and not uncertain. */
export interface SummaryFacts {
  readonly shown: number;
  readonly total: number;
  readonly possible: number;
  readonly lanes: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly thick: { readonly count: number; readonly from: string; readonly to: string } | null;
  readonly uncertain: number;
  readonly imprecise: number;
  readonly undated: number;
  /** Which date the undated are without, where it is not the first. */
  readonly undatedBy: string | null;
}

const NUMERALS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

export const wordsEn: Words = {
  lane: "Lane",
  noLane: "No lane given",
  kind: "Kind",
  recorded: "recorded",
  record: "record",
  lasted: "lasted",
  imprecise: "not known to the day",
  within: "one day within",
  several: "several dates",
  open: "end open or unknown",
  approximate: "approximate",
  uncertain: "uncertain",
  counted: "number of records",
  perhaps: "perhaps here",
  inPost: "in post",
  undatedRecord: "undated",
  asWritten: (text) => `written “${text}”`,
  title: "Timeline",
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
  date: "Date",
  recordColumn: "Record",
  summaryColumn: "Summary",
  modes: "View as",
  timelineMode: "Timeline",
  tableMode: "Table",
  listMode: "List",
  standAt: "Place records by",
  lanes: "Lanes",
  laneOrder: "Order of the lanes",
  asGiven: "As given",
  byName: "By name",
  byFirst: "By first record",
  byCount: "By number of records",
  byHand: "By hand",
  moveHelp: "Drag the name of a lane, or press Alt and ↑ or ↓ in it",
  hideEmpty: "Hide empty lanes",
  overview: "Overview",
  overviewStart: "Start of what is in sight",
  overviewEnd: "End of what is in sight",
  noRecords: "There are no records to show.",
  nothingMatches: "No record matches the filter.",
  reasons: "Why?",
  guessed: "How the file was read",
  help: "Arrow keys go from record to record, Enter opens one",
  zoomInto: "Click or Enter to zoom in",
  listThem: "Click or Enter to see them",
  waiting: "Waiting for the records …",
  retry: "Try again",
  backToList: "Back to the list",
  listedElsewhere: "What is only possible here is listed where its date begins.",
  share: "Share",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  link: "Link to this view",
  recordChanged: "This record has changed since the link was made.",
  linkUnread: "Part of the link could not be followed.",
  time: timeWordsEn,
  file: {},
  until: (recorded) => `until ${recorded}`,
  summary: ({ shown, total, possible, lanes, from, to, thick, uncertain, imprecise, undated, undatedBy }) => {
    const when = from === null || to === null ? "" : from === to ? `, ${from}` : `, ${from} to ${to}`;
    const years = thick === null ? "" : thick.from === thick.to ? `${count(thick.count)} in ${thick.from}` : `${count(thick.count)} in ${thick.from} to ${thick.to}`;
    return [
      `${count(shown)} of ${count(total)} ${total === 1 ? "record" : "records"}${shown === 0 ? "" : ` in ${lanes === 1 ? "1 lane" : `${count(lanes)} lanes`}`}${when}`,
      possible === 0 ? "" : certainly(shown - possible, possible),
      years,
      uncertain === 0 ? "" : `${count(uncertain)} with an uncertain date`,
      imprecise === 0 ? "" : `${count(imprecise)} not dated to the day`,
      undated === 0 ? "" : `${count(undated)} without ${aDate(undatedBy)}`,
    ].filter(Boolean).join("; ");
  },
  without: (date) => `without ${aDate(date)}`,
  undated: (n, date) => `${n === 1 ? "1 record" : `${count(n)} records`} without ${aDate(date)}`,
  noneDated: (date) => `None of these records has ${aDate(date)}, and so none has a place on the timeline.`,
  rest: (shown, total) => `The first ${count(shown)} of ${count(total)} are listed; filter to see others.`,
  unread: (n, total) => `${count(n)} of ${count(total)} ${total === 1 ? "record" : "records"} could not be read.`,
  reading: (done, of) => `${count(done)} of ${count(of)} records read …`,
  searching: (done, of) => `${count(done)} of ${count(of)} records searched …`,
  failed: (reason) => (reason === "" ? "The records could not be had." : `The records could not be had: ${reason.replace(/\.$/u, "")}.`),
  unreadValues: (n) => (n === 1 ? "1 value could not be read." : `${count(n)} values could not be read.`),
  problem: (row, field, value, expected, isLeftOut) => {
    const what = field === "" ? `Row ${count(row)} is no record` : value === "" ? `Row ${count(row)} has no ${field}` : `Row ${count(row)}, ${field}`;
    return `${what}${value === "" ? "" : `: “${value}”`}; expected ${expected}. ${isLeftOut ? "It is left out." : "The record is kept without it."}`;
  },
  cause: (n, field, expected, isLeftOut) => `${field === "" ? `${count(n)} rows` : `${count(n)} values, ${field}`}: expected ${expected}. ${isLeftOut ? "They are left out." : "Their records are kept without it."} Among them:`,
  example: (row, value) => (value === "" ? `Row ${count(row)} has nothing there` : `Row ${count(row)}: “${value}”`),
  pages: "Pages",
  pagesBelow: "Pages, from the end",
  previousPage: "Previous page",
  nextPage: "Next page",
  page: (first, last, total) => `${count(first)} to ${count(last)} of ${count(total)}`,
  downloadSvg: "Download SVG",
  downloadPng: "Download PNG",
  noPng: "No PNG can be made on this page. Download the SVG, which needs nothing.",
  drawn: (date) => `Drawn ${date}`,
  saved: (name) => `Saved ${name}`,
  notSaved: (reason) => `The picture could not be saved: ${reason.replace(/\.$/u, "")}.`,
  records: (n) => (n === 1 ? "1 record" : `${count(n)} records`),
  allRecords: "All records",
  references: "References",
  certainly,
  barScale: (unit, n) => `each bar a ${unit}; the highest ${n === 1 ? "1 record" : `${count(n)} records`}`,
  linkFault: (name, value) => `“${value}”${name === "" ? "" : `, for ${name},`} is not known here.`,
  otherVersion: (made, here) => `The link was made for version ${made} of the data; this is version ${here}.`,
  remove: (value) => `Remove ${value} from the filter`,
  showOnly: (value) => `Filter by ${value}`,
  moved: (lane, ordinal, total) => `${lane} is now lane ${count(ordinal)} of ${count(total)}`,
  place: (ordinal, total) => `${count(ordinal)} of ${count(total)}`,
  lag: (days, exact) => {
    if (days === 0) return exact ? "the same day" : "";
    const number = NUMERALS[Math.abs(days)] ?? count(Math.abs(days));
    return `${exact ? "" : "perhaps "}${number} ${Math.abs(days) === 1 ? "day" : "days"} ${days > 0 ? "later" : "earlier"}`;
  },
};

function certainly(certain: number, possible: number): string {
  return `${count(certain)} certain, ${count(possible)} possible`;
}

function aDate(which: string | null): string {
  return which === null ? "a date" : `a date “${which}”`;
}

const numbers = new Intl.NumberFormat("en");

function count(n: number): string {
  return numbers.format(n);
}
