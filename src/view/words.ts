import type { Unit } from "../time/calendar.js";
import type { TimeWords } from "../time/words.js";
import type { CiteWords } from "./cite-words.js";
import type { FileWords } from "./file-words.js";
import type { LinkWords } from "./link-words.js";
import type { PageWords } from "./page-words.js";
import type { PictureWords } from "./picture-words.js";
import type { ProblemWords } from "./problem-words.js";

/** Everything the component says. `lane`: what a lane stands for. `recorded`: what the second date is, as in "written up 5 April". */
export interface Words {
  /** How dates and numbers are written, where the option `locale` does not say: a BCP 47 tag. */
  readonly locale: string;
  /** Between two things that stand side by side. */
  readonly comma: string;
  /** Between two sentences; a full stop at the end of the first gives way to it. */
  readonly stop: string;
  readonly lane: string;
  readonly noLane: string;
  readonly kind: string;
  /** Names of kinds, by what the records have; one that is not here is its own. */
  readonly kinds: Readonly<Record<string, string>>;
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
  quoted(text: string): string;
  /** `text`: a date as its source writes it. In brackets, with what parts them from what stands before. */
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
  /** The disclosure of what can be taken along, and the link to the view in it. */
  readonly share: string;
  readonly copyLink: string;
  /** The button that leads to a citation. What is said there stands in `CiteWords`, which come with it; of those, the ones to be said otherwise. */
  readonly citation: string;
  readonly cite: Partial<CiteWords>;
  /** Of those about links, which come with what keeps the view in the address, the ones that are to be said otherwise. */
  readonly links: Partial<LinkWords>;
  readonly time: TimeWords;
  /** Of those about files, which come with what reads these, the ones that are to be said otherwise. */
  readonly file: Partial<FileWords>;
  /** Of those about what could not be read, which come with what says why, the ones that are to be said otherwise. */
  readonly problems: Partial<ProblemWords>;
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
  /** Why a part that comes only when it is needed did not. `isBeside`: whether the reason is the name of a file that belongs beside the script. */
  notLoaded(reason: string, isBeside: boolean): string;
  /** How far the reading of rows, and the search of records, is. */
  reading(done: number, of: number): string;
  searching(done: number, of: number): string;
  /** Of a table or a list, of which a part is drawn: what goes from part to part, and which records it has, from 1. */
  readonly pages: string;
  readonly pagesBelow: string;
  readonly previousPage: string;
  readonly nextPage: string;
  page(first: number, last: number, count: number): string;
  readonly downloadSvg: string;
  readonly downloadPng: string;
  /** Of those about pictures to be kept, which come with what makes them, the ones that are to be said otherwise. */
  readonly picture: Partial<PictureWords>;
  /** Of those that only a page of `toHTML` has, the ones that are to be said otherwise. */
  readonly ofPage: Partial<PageWords>;
  records(count: number): string;
  /** How many records lie in a bin, or in the span asked for, and how many more may. */
  certainly(certain: number, possible: number): string;
  /** What the height of a bar means: that of a whole band is `count` records in one unit. */
  barScale(unit: Unit, count: number): string;
  remove(value: string): string;
  showOnly(value: string): string;
  place(ordinal: number, count: number): string;
  /** Where a lane is once it was moved by hand. */
  moved(lane: string, ordinal: number, count: number): string;
  /** `days` is negative where the second date is the earlier. `afterEnd`: whether they are counted from when something ended that lasted. */
  lag(days: number, exact: boolean, afterEnd?: boolean): string;
}

/** What the sentence above the plot says. Dates come in words; null where there are none. `possible`: how many of those shown only may lie in the span asked for. `approximate`, `uncertain`: apart from each other; one of several dates is uncertain. `imprecise`: known only to the month, the year or coarser, and neither. */
export interface SummaryFacts {
  readonly shown: number;
  readonly total: number;
  readonly possible: number;
  readonly lanes: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly thick: { readonly count: number; readonly from: string; readonly to: string } | null;
  readonly approximate: number;
  readonly uncertain: number;
  readonly imprecise: number;
  readonly undated: number;
  /** Which date the undated are without, where it is not the first. */
  readonly undatedBy: string | null;
  /** Whether the timeline is zoomed to where none of them is. */
  readonly isOutOfSight: boolean;
}
