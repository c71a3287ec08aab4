import { timeWordsEn } from "../time/english.js";
import type { Words } from "./words.js";

const NUMERALS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** English. What it says of files, of what could not be read, of links and citations comes with what reads, tells, keeps and writes them. */
export const wordsEn: Words = {
  locale: "en-GB",
  comma: ", ",
  stop: ". ",
  lane: "Lane",
  noLane: "No lane given",
  kind: "Kind",
  kinds: {},
  recorded: "recorded",
  record: "record",
  lasted: "lasted",
  imprecise: "not known to the day",
  within: "one day within",
  several: "several dates",
  open: "end open or inexact",
  approximate: "approximate",
  uncertain: "uncertain",
  counted: "number of records",
  perhaps: "perhaps here",
  inPost: "in post",
  undatedRecord: "undated",
  quoted,
  asWritten: (text) => ` (written ${quoted(text)})`,
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
  listedElsewhere: "The rest is listed where its date begins.",
  share: "Share",
  copyLink: "Copy link",
  citation: "Cite",
  cite: {},
  links: {},
  time: timeWordsEn,
  file: {},
  problems: {},
  until: (recorded) => `until ${recorded}`,
  summary: ({ shown, total, possible, lanes, from, to, thick, approximate, uncertain, imprecise, undated, undatedBy, isOutOfSight }) => {
    const when = from === null || to === null ? "" : from === to ? `, ${from}` : `, ${from} to ${to}`;
    const years = thick === null ? "" : thick.from === thick.to ? `${count(thick.count)} in ${thick.from}` : `${count(thick.count)} in ${thick.from} to ${thick.to}`;
    return [
      `${count(shown)} of ${count(total)} ${total === 1 ? "record" : "records"}${shown === 0 ? "" : ` in ${lanes === 1 ? "1 lane" : `${count(lanes)} lanes`}`}${when}`,
      possible === 0 ? "" : certainly(shown - possible, possible),
      years,
      approximate === 0 ? "" : `${count(approximate)} with an approximate date`,
      uncertain === 0 ? "" : `${count(uncertain)} with an uncertain date`,
      imprecise === 0 ? "" : `${count(imprecise)} not dated to the day`,
      undated === 0 ? "" : `${count(undated)} without ${aDate(undatedBy)}`,
      isOutOfSight ? "none in sight" : "",
    ].filter(Boolean).join("; ");
  },
  without: (date) => `without ${aDate(date)}`,
  undated: (n, date) => `${n === 1 ? "1 record" : `${count(n)} records`} without ${aDate(date)}`,
  noneDated: (date) => `None of these records has ${aDate(date)}, and so none has a place.`,
  rest: (shown, total) => `The first ${count(shown)} of ${count(total)} are listed; filter to see others.`,
  unread: (n, total) => `${count(n)} of ${count(total)} ${total === 1 ? "record" : "records"} could not be read.`,
  reading: (done, of) => `${count(done)} of ${count(of)} records read …`,
  searching: (done, of) => `${count(done)} of ${count(of)} records searched …`,
  failed: (reason) => `The records could not be had${reason === "" ? "" : `: ${reason.replace(/\.$/u, "")}`}.`,
  notLoaded: (reason, isBeside) => `Part of the timeline could not be loaded: ${reason}.${isBeside ? " It belongs beside the script." : ""}`,
  unreadValues: (n) => (n === 1 ? "1 value could not be read." : `${count(n)} values could not be read.`),
  pages: "Pages",
  pagesBelow: "Pages, from the end",
  previousPage: "Previous page",
  nextPage: "Next page",
  page: (first, last, total) => `${count(first)} to ${count(last)} of ${count(total)}`,
  downloadSvg: "Download SVG",
  downloadPng: "Download PNG",
  picture: {},
  ofPage: {},
  records: (n) => (n === 1 ? "1 record" : `${count(n)} records`),
  certainly,
  barScale: (unit, n) => `each bar a ${unit}; full height ${n === 1 ? "1 record" : `${count(n)} records`}`,
  remove: (value) => `Remove ${value} from the filter`,
  showOnly: (value) => `Filter by ${value}`,
  moved: (lane, ordinal, total) => `${lane} is now lane ${count(ordinal)} of ${count(total)}`,
  place: (ordinal, total) => `${count(ordinal)} of ${count(total)}`,
  lag: (days, exact, afterEnd) => {
    if (days === 0) return exact ? "the same day" : "";
    const number = NUMERALS[Math.abs(days)] ?? count(Math.abs(days));
    return `${exact ? "" : "perhaps "}${number} ${Math.abs(days) === 1 ? "day" : "days"} ${afterEnd ? "after the end" : days > 0 ? "later" : "earlier"}`;
  },
};

function quoted(text: string): string {
  return `“${text}”`;
}

function certainly(certain: number, possible: number): string {
  return `${count(certain)} certain, ${count(possible)} possible`;
}

function aDate(which: string | null): string {
  return which === null ? "a date" : `a date ${quoted(which)}`;
}

function count(n: number): string {
  return n.toLocaleString("en");
}
