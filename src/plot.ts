import { mostRows } from "./layout/frame.js";
import type { LaneInput, LaneLayout } from "./layout/lanes.js";
import { type LayoutInput, type PlotLayout, layoutPlot } from "./layout/layout.js";
import { type LaneCell, instantOf, keyOf } from "./layout/marks.js";
import { COMPACT, MANY, MOST_ON_PAPER, MOST_STACKED, SCROLLBAR } from "./layout/sizes.js";
import { type ScrollLayout, scrollOf } from "./layout/scroll.js";
import { questionOf } from "./layout/question.js";
import { layoutSheets } from "./layout/sheets.js";
import { cellName } from "./panels/cell-words.js";
import { summaryText } from "./panels/summary.js";
import type { CellQuestion } from "./records/cells.js";
import { anchorOf, lanesOf } from "./records/columns.js";
import { type TimelineRecord, timeBy } from "./records/record.js";
import type { SourceCell } from "./records/timeline-source.js";
import type { CellState } from "./scene/mark.js";
import type { Node } from "./scene/node.js";
import { plotScene } from "./scene/scene.js";
import { floorTo } from "./time/calendar.js";
import type { Content, LaneName } from "./view/content.js";
import { shownLanes } from "./view/lane-order.js";
import { type Listing, isOfListing } from "./view/listing.js";
import { isSplittable } from "./view/steps.js";
import type { View } from "./view/view.js";

/** A cell of the grid: which lane it is in, and its key there. */
export interface CellAddress {
  readonly lane: string;
  readonly key: string;
}

/** The width at which a plot is laid out for paper, in CSS pixels: drawn as wide as a sheet of A4, its labels are 8 points high. */
export const PAPER = 880;
/** The height of a plot, in the same pixels, that an upright sheet of A4 or of Letter holds below the title. */
const SHEET = 1000;

/** A plot of `width` CSS pixels, laid out from what the source answers; with all its lanes, however many, unless a reader can scroll it. */
export function layoutOf(content: Content, view: View, width: number, focus: CellAddress | null = null, place: LanePlace | null = null): Answered & { readonly layout: PlotLayout } {
  const order = shownLanes(content, view);
  const scrollAt = (room: number): ScrollLayout | null => (place === null ? null : scrolled(content, order, room, focus, place));
  // Beside a scrollbar the plot may be of a narrower kind, of which all the lanes fit.
  const room = scrollAt(width) === null ? width : width - SCROLLBAR;
  const { questionFor, input } = ask(content, view, order, room, { focus, scroll: scrollAt(room) });
  return { questionFor, lanes: input.lanes, order, layout: layoutPlot(input) };
}

/** The same for paper, or for a picture to be kept, with a label at each mark, in as many plots as it takes sheets of `height` CSS pixels. */
export function sheetsOf(content: Content, view: View, width = PAPER, height = SHEET): Answered & { readonly plots: readonly PlotLayout[] } {
  const order = shownLanes(content, view);
  const { questionFor, input } = ask(content, view, order, width, { stacked: MOST_ON_PAPER });
  return { questionFor, lanes: input.lanes, order, plots: layoutSheets({ ...input, height: null, selected: null }, height) };
}

/** What was asked of the source for a lane, by its id, and what it answered for each. */
export interface Answered {
  readonly questionFor: (lane: string) => CellQuestion;
  readonly lanes: readonly LaneInput[];
  readonly order: readonly LaneName[];
}

/** How far the plot is scrolled, in CSS pixels, and of which lanes one is to be brought into sight. */
export interface LanePlace {
  readonly offset: number;
  readonly sought: readonly string[];
}

function scrolled({ periods, settings: { height } }: Content, order: readonly LaneName[], width: number, focus: CellAddress | null, { offset, sought }: LanePlace): ScrollLayout | null {
  const placeOf = (lane: string): number => order.findIndex(({ id }) => id === lane);
  return scrollOf({ width, height, hasPeriods: periods.length > 0, count: order.length }, {
    offset,
    sought: sought.map(placeOf).filter((place) => place >= 0),
    kept: focus === null ? -1 : placeOf(focus.lane),
  });
}

/** How lanes are asked for. `stacked`: as for `questionOf`. */
interface Manner {
  readonly focus?: CellAddress | null;
  readonly scroll?: ScrollLayout | null;
  readonly stacked?: number;
}

/** Asks the source what a plot of `width` CSS pixels needs: of the lanes in `order`, or where it scrolls, of those in sight. */
function ask(content: Content, view: View, order: readonly LaneName[], width: number, { focus = null, scroll = null, stacked }: Manner): Pick<Answered, "questionFor"> & { readonly input: LayoutInput } {
  const { source, settings: { height, words }, periods, formatTick, limits: { least } } = content;
  const { domain, filter, selected } = view;
  const { count, lanes: held } = source.summary(filter);
  const chosen = scroll === null ? order : scroll.drawn.map((place) => order[place]!);
  const finest = source.signs.instant ? "minute" : "day";
  // Lanes that scroll are of one height, and so hold as much whatever there is.
  const most = mostRows(width, order.length, scroll !== null);
  const asked = questionOf(domain, width, { lanes: chosen.length, records: scroll === null ? count : 0, finest }, stacked ?? Math.min(most, MOST_STACKED));
  const isMany = (lane: string): boolean => (held.get(lane) ?? 0) > MANY;
  const rowsOf = (lane: string): number => (isMany(lane) ? Math.min(asked.rows, MOST_STACKED) : most);
  // One row is left for what is short; on paper there are as many as it takes.
  const questionFor = (lane: string): CellQuestion => ({ ...asked, lasting: stacked === undefined ? Math.max(1, rowsOf(lane) - 1) : most });
  const lanes = chosen.map((lane): LaneInput => {
    const { id } = lane;
    const [question, isOfMany] = [questionFor(id), isMany(id)];
    const cells = source.cells(filter, id, isOfMany ? question : { ...question, span: [-Infinity, Infinity] }).map((cell) => laneCell(view, cell));
    return { ...lane, note: lane.note === "" && isOfMany ? words.records(held.get(id)!) : lane.note, isMany: isOfMany, mostRows: rowsOf(id), cells };
  });
  const focused = focus === null ? undefined : lanes.find(({ id }) => id === focus.lane)?.cells.find((cell) => keyOf(cell) === focus.key);
  const near = focused === undefined ? (domain[0] + domain[1]) / 2 : instantOf(focused);
  return { questionFor, input: { width, height, domain, formatTick, least, lanes, periods, selected, near, scroll } };
}

/** A cell of the source as it is laid out: with what is to be said of a record. */
export function laneCell({ by }: View, cell: SourceCell): LaneCell {
  if (cell.kind !== "record") return cell;
  const { record } = cell;
  const time = timeBy(record, by);
  if (time === null) throw new RangeError(`undated record in a lane: ${record.id}; expected it in no cell`);
  return { kind: "record", id: record.id, label: record.label, time, other: timeBy(record, by === "time" ? "recorded" : "time"), ordinal: cell.ordinal };
}

/** The plot of a layout as nodes. `tabbable`: the cell that the Tab key reaches; null for a file, where none does. `listed`: whose records are listed. `extra`: goes before the drawing. */
export function plotNode(content: Content, view: View, layout: PlotLayout, tabbable: CellAddress | null, listed: Listing | null = null, ...extra: readonly Node[]): Node {
  const counts = new Intl.NumberFormat(content.settings.locale);
  const selected = selectedIn(content, view);
  const stateOf = ({ name: { id } }: LaneLayout, cell: LaneCell): CellState => ({
    name: cellName(content, view, cell),
    count: cell.kind === "crowd" ? counts.format(cell.count) : "",
    opens: cell.kind === "record" || !isSplittable(cell, content.limits),
    selected: selected === null ? listed !== null && cell.kind !== "record" && isListedIn(listed, id, cell) : holds(view, id, cell, selected),
    tabbable: tabbable === null ? null : tabbable.lane === id && tabbable.key === keyOf(cell),
  });
  const { title, words } = content.settings;
  const label = [title ?? words.title, summaryText(content, view), tabbable === null ? "" : words.help].filter(Boolean)
    .reduce((before, text) => `${/[?!？！]$/u.test(before) ? `${before} ` : before.replace(/[.。]$/u, "") + words.stop}${text}`);
  // The small names of an index are where a finger scrolls the page.
  return plotScene(layout, { label, stateOf, isMirrored: content.isMirrored, lang: content.recordsLang, comma: words.comma, isMovable: tabbable !== null && layout.lanes.length > 1 && layout.width >= COMPACT }, ...extra);
}

/** Why there is no plot, in words: an axis on which nothing can stand would show years that are nobody's. Null where there is one. */
export function whyUnplotted({ source, settings: { words } }: Content, { filter, by }: View): string | null {
  const { count, undated } = source.summary(filter);
  if (source.description?.count === 0) return words.noRecords;
  if (!source.knows(filter)) return words.waiting;
  if (count === 0) return words.nothingMatches;
  return undated === count ? words.noneDated(by === "time" ? null : words.recorded) : null;
}

/** Whether `cell`, of the lane `lane`, is the mark of `record`, or the crowd or the bin that it is counted in. */
export function holds({ by }: View, lane: string, cell: LaneCell, record: TimelineRecord): boolean {
  if (cell.kind === "record") return cell.id === record.id;
  const time = timeBy(record, by);
  return time !== null && lanesOf(record).includes(lane) && floorTo(cell.unit, anchorOf(time)) === cell.span[0];
}

/** The record whose card is open, as far as it is known. */
export function selectedIn({ source }: Content, { selected }: View): TimelineRecord | null {
  return selected === null ? null : source.record(selected) ?? null;
}

/** Whether `cell`, of the lane `lane`, is or holds what is listed, or is one of the records of that. */
export function isListedIn(listed: Listing, lane: string, cell: LaneCell): boolean {
  return isOfListing(listed, lane, cell.kind === "record" ? null : cell.unit, instantOf(cell));
}
