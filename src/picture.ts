import { mostStacked } from "./layout/frame.js";
import { cellsIn } from "./layout/hit.js";
import type { LaneInput, LaneLayout } from "./layout/lanes.js";
import { type LayoutInput, type PlotLayout, layoutPlot } from "./layout/layout.js";
import { type LaneCell, instantOf, keyOf } from "./layout/marks.js";
import { type OverviewLayout, layoutOverview, overviewUnit } from "./layout/overview.js";
import { COMPACT, MANY, MOST_ON_PAPER, MOST_STACKED, SCROLLBAR } from "./layout/sizes.js";
import { type ScrollLayout, scrollOf } from "./layout/scroll.js";
import { questionOf } from "./layout/question.js";
import { layoutSheets } from "./layout/sheets.js";
import { layoutTip } from "./layout/tip.js";
import type { ShareNote } from "./panels/address-note.js";
import { type CardPlace, cardPanel } from "./panels/card.js";
import { cellCardPanel } from "./panels/cell-card.js";
import { chipsPanel } from "./panels/chips.js";
import { cellName, tipText } from "./panels/cell-words.js";
import { type Delay, NO_DELAY, delayPanel } from "./panels/delay.js";
import { footerPanel } from "./panels/footer.js";
import { headerPanel } from "./panels/header.js";
import { listPanel } from "./panels/list.js";
import { guessesPanel, problemsPanel } from "./panels/notices.js";
import { sharePanel } from "./panels/share.js";
import { summaryText } from "./panels/summary.js";
import { tablePanel } from "./panels/table.js";
import { trayPanel } from "./panels/tray.js";
import type { CellQuestion } from "./records/cells.js";
import { anchorOf, lanesOf } from "./records/columns.js";
import { type TimelineRecord, timeBy } from "./records/record.js";
import type { SourceCell } from "./records/timeline-source.js";
import type { CellState } from "./scene/mark.js";
import { type Node, h } from "./scene/node.js";
import { type HandleText, overviewScene } from "./scene/overview.js";
import { plotScene } from "./scene/scene.js";
import { inScroller } from "./scene/scroller.js";
import { tipScene } from "./scene/tip.js";
import { floorTo } from "./time/calendar.js";
import { extentOf } from "./time/time.js";
import type { Content, LaneName } from "./view/content.js";
import { shownLanes } from "./view/lane-order.js";
import { type Listing, isOfListing } from "./view/listing.js";
import { sortOf } from "./view/sort.js";
import { isSplittable } from "./view/steps.js";
import { firstOf } from "./view/pages.js";
import type { Span } from "./time/time.js";
import type { View } from "./view/view.js";

/** A cell of the grid: which lane it is in, and its key there. */
export interface CellAddress {
  readonly lane: string;
  readonly key: string;
}

/** A picture and what it was made from. `question`: what was asked of each lane, and `lanes` what it answered. `order`: every lane in its order, also those scrolled out of sight, of which nothing was asked. `tabbable`: the one that the Tab key reaches. */
export interface Picture {
  readonly node: Node;
  readonly layout: PlotLayout;
  readonly question: CellQuestion;
  readonly lanes: readonly LaneInput[];
  readonly order: readonly LaneName[];
  readonly overview: OverviewLayout;
  readonly tabbable: CellAddress | null;
}

/** The width at which a plot is laid out for paper, in CSS pixels: drawn as wide as a sheet of A4, its labels are 8 points high. */
const PAPER = 880;
/** The height of a plot, in the same pixels, that an upright sheet of A4 or of Letter holds below the title. */
const SHEET = 1000;

/** A plot of `width` CSS pixels, laid out from what the source answers; with all its lanes, however many, unless a reader can scroll it. */
export function layoutOf(content: Content, view: View, width: number, focus: CellAddress | null = null, place: LanePlace | null = null): Answered & { readonly layout: PlotLayout } {
  const order = shownLanes(content, view);
  const scroll = place === null ? null : scrolled(content, order, width, focus, place);
  const { question, input } = ask(content, view, order, width, { focus, scroll });
  return { question, lanes: input.lanes, order, layout: layoutPlot(input) };
}

/** The same for paper, or for a picture to be kept, with a label at each mark, in as many plots as it takes sheets of `height` CSS pixels. */
export function sheetsOf(content: Content, view: View, width = PAPER, height = SHEET): Answered & { readonly plots: readonly PlotLayout[] } {
  const order = shownLanes(content, view);
  const { question, input } = ask(content, view, order, width, { stacked: MOST_ON_PAPER });
  return { question, lanes: input.lanes, order, plots: layoutSheets({ ...input, height: null, selected: null }, height) };
}

/** What was asked of the source, and what it answered for each lane. */
interface Answered {
  readonly question: CellQuestion;
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
  return scrollOf({ width: width - SCROLLBAR, height, hasPeriods: periods.length > 0, count: order.length }, {
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
function ask(content: Content, view: View, order: readonly LaneName[], width: number, { focus = null, scroll = null, stacked }: Manner): { readonly question: CellQuestion; readonly input: LayoutInput } {
  const { source, settings: { height, words }, periods, formatTick, limits: { least } } = content;
  const { domain, filter, selected } = view;
  const { count, lanes: held } = source.summary(filter);
  const chosen = scroll === null ? order : scroll.drawn.map((place) => order[place]!);
  const plotWidth = scroll === null ? width : width - SCROLLBAR;
  const finest = source.signs.instant ? "minute" : "day";
  // Lanes that scroll are of one height, and so hold as much whatever there is.
  const question = questionOf(domain, plotWidth, { lanes: chosen.length, records: scroll === null ? count : 0, finest }, stacked ?? mostStacked(plotWidth, order.length, scroll !== null));
  const whole: CellQuestion = { ...question, span: [-Infinity, Infinity] };
  const lanes = chosen.map((lane): LaneInput => {
    const own = held.get(lane.id) ?? 0;
    const isMany = own > MANY;
    return { ...lane, note: lane.note === "" && isMany ? words.records(own) : lane.note, isMany, cells: source.cells(filter, lane.id, isMany ? question : whole).map((cell) => laneCell(view, cell)) };
  });
  const focused = focus === null ? undefined : lanes.find(({ id }) => id === focus.lane)?.cells.find((cell) => keyOf(cell) === focus.key);
  const near = focused === undefined ? (domain[0] + domain[1]) / 2 : instantOf(focused);
  return { question, input: { width: plotWidth, height, domain, formatTick, least, lanes, stacked: Math.min(question.rows, MOST_STACKED), periods, selected, near, scroll } };
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
  const label = [title ?? words.title, summaryText(content, view), tabbable === null ? "" : words.help].filter(Boolean).join(". ");
  // The small names of an index are where a finger scrolls the page.
  return plotScene(layout, { label, stateOf, isMirrored: content.isMirrored, lang: content.recordsLang, comma: words.comma, isMovable: tabbable !== null && layout.lanes.length > 1 && layout.width >= COMPACT }, ...extra);
}

/**
 * What is seen on paper, whatever the reader has zoomed to or chosen: the whole time, every label, and then the list with the summaries.
 * `screen`: the width there, whose controls are only hidden, so that what the reader had open or in focus is as it was once it is printed.
 */
export function printedPicture(content: Content, view: View, screen: number, listed: Listing | null): Picture {
  const whole: View = { ...view, domain: content.limits.home };
  return pictureFrom(content, whole, { ...sheetsOf(content, whole), width: PAPER, isNarrow: screen < COMPACT, focus: null, pointed: null, listed, said: "", isSeen: false, bound: null, share: null, delay: NO_DELAY, isPrinted: true });
}

/**
 * What is seen where no script runs: the whole of what `pictureOf` begins with, of which no key reaches anything. `isWhole`: with every lane,
 * also of so many that a reader would scroll them.
 */
export function stillPicture(content: Content, view: View, width: number, isWhole: boolean): Picture {
  const { focused: focus, pointed, listed, said, isSeen, bound, share, ...place } = INATTENTION;
  const { layout, ...answered } = layoutOf(content, view, width, focus, isWhole ? null : place);
  return pictureFrom(content, view, { ...answered, width, isNarrow: layout.width < COMPACT, plots: [layout], focus, pointed, listed, said, isSeen, bound, share, delay: NO_DELAY, isPrinted: false, isStill: true });
}

/**
 * To what a reader attends: the cell that last had the keyboard's focus, that of which a tip tells, that whose records are listed, and the
 * lanes in sight. `said`: what was last done to a lane, in words; `isSeen`: also to who sees. `bound`: the domain that a glide is bound for, null where that is the view's.
 * `share`: what is said beside what a reader may take along.
 */
export interface Attention extends LanePlace {
  readonly focused: CellAddress | null;
  readonly pointed: CellAddress | null;
  readonly listed: Listing | null;
  readonly said: string;
  readonly isSeen: boolean;
  readonly bound: Span | null;
  readonly share: ShareNote | null;
}

/** All that is seen. Where the answers to `view` are still to come, it is what was last seen, with the controls as the reader has set them. */
export function pictureOf(content: Content, view: View, width: number, attention: Partial<Attention> = {}, delay: Delay = NO_DELAY): Picture {
  const { focused: focus, pointed, listed, said, isSeen, bound, share, ...place } = { ...INATTENTION, ...attention };
  const { layout, ...answered } = layoutOf(content, delay.seen ?? view, width, focus, place);
  return pictureFrom(content, view, { ...answered, width, isNarrow: layout.width < COMPACT, plots: [layout], focus, pointed, listed, said, isSeen, bound, share, delay, isPrinted: false });
}

/** What a picture is put together from. `plots`: one, or on paper as many as it takes sheets. `isStill`: whether no script runs where it is seen. */
interface Parts extends Answered {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly plots: readonly PlotLayout[];
  readonly focus: CellAddress | null;
  readonly pointed: CellAddress | null;
  readonly listed: Listing | null;
  readonly said: string;
  readonly isSeen: boolean;
  readonly bound: Span | null;
  readonly share: ShareNote | null;
  readonly delay: Delay;
  readonly isPrinted: boolean;
  readonly isStill?: boolean;
}

function pictureFrom(content: Content, asked: View, { width, isNarrow, question, lanes, order, plots, focus, pointed, listed, said, isSeen, bound, share, delay, isPrinted, isStill = false }: Parts): Picture {
  const { source, settings } = content;
  const view = delay.seen ?? asked;
  const layout = plots[0]!;
  const tabbable = isStill ? null : tabbableOf(layout, focus);
  const overview = overviewOf(content, view, lanes, layout);
  const selected = selectedIn(content, view);
  // Nothing is awaited any more, and what there is nobody knows; the failure says so.
  const isUnknown = !source.knows(view.filter) && delay.failure !== null;
  // What its card says need not be said beside it too.
  const told = listed !== null && pointed?.lane === listed.lane && pointed.key === keyOf(listed.cell) ? null : pointed;
  const isEmpty = !source.knows(view.filter) || source.summary(view.filter).count === 0;
  const isTimeline = !isEmpty && view.mode === "timeline";
  const isPlotted = isTimeline || (!isEmpty && isPrinted);
  const unplotted = isEmpty || isPlotted ? whyUnplotted(content, view) : null;
  const first = firstOf(content, { ...view, domain: bound ?? view.domain }, isTimeline && isNarrow);
  const footer = footerPanel(content, isPrinted ? { ...view, mode: "timeline" } : view, plots);
  const node = h("div", { class: "memcon", part: "root", lang: settings.locale, dir: content.isMirrored ? "rtl" : "ltr", "aria-busy": delay.isWaiting ? "true" : null },
    headerPanel(content, asked, { isNarrow, summary: isUnknown ? "" : summaryText(content, view), said, isSeen, share }),
    chipsPanel(content, asked),
    share?.notice,
    problemsPanel(content),
    delayPanel(content, view, delay),
    h("div", { key: "stage", class: "memcon-stage", part: "plot" },
      isPlotted && unplotted === null && plots.flatMap((plot, i) =>
        inScroller({ ...withTip(plotNode(content, view, plot, tabbable, listed), content, plot, told), key: `plot ${i}` }, plot, settings.words.lanes, tabbable === null)),
      unplotted !== null && !isUnknown && h("p", { key: "empty", class: "memcon-empty" }, unplotted)),
    // Hidden on paper, as the header is, yet there.
    isTimeline && unplotted === null && !isNarrow && overviewNode(content, view, overview, width),
    isTimeline && !isNarrow && trayPanel(content, view),
    !isEmpty && view.mode === "table" && tablePanel(content, view, first),
    isPrinted && footer,
    !isEmpty && (view.mode === "list" || (view.mode === "timeline" && isNarrow) || isPrinted) && listPanel(content, view, first, isPrinted),
    !isPrinted && footer,
    !isPrinted && guessesPanel(content),
    // Above it, where there is room.
    isNarrow && !isPrinted && source.count > 0 && sharePanel(content, share),
    selected !== null && cardPanel(content, asked, selected, placeOf(content, view, selected), listed !== null, share),
    selected === null && listed !== null && cellCardPanel(content, view, listed),
  );
  return { node, layout, question, lanes, order, overview, tabbable };
}

const INATTENTION: Attention = { focused: null, pointed: null, listed: null, said: "", isSeen: false, bound: null, share: null, offset: 0, sought: [] };

function withTip(plot: Node, content: Content, layout: PlotLayout, pointed: CellAddress | null): Node {
  const tip = pointed === null ? null : layoutTip(layout, pointed, (lane, cell) => tipText(content, lane, cell));
  return tip === null ? plot : { ...plot, children: [...plot.children, tipScene(tip)] };
}

function overviewNode({ settings: { words }, isMirrored, formatUnit }: Content, { domain }: View, overview: OverviewLayout, width: number): Node {
  const handle = (name: string, value: number): HandleText => ({ name, value, text: formatUnit("day", value) });
  // The domain ends where the next day begins.
  return h("div", { key: "overview", class: "memcon-strip", part: "overview" },
    overviewScene(overview, { width, isMirrored, name: words.overview }, [handle(words.overviewStart, domain[0]), { ...handle(words.overviewEnd, domain[1]), text: formatUnit("day", domain[1] - 1) }]));
}

/** Each lane's records where they are few; where some lane has many, or there are many lanes, how many there are at each time. */
function overviewOf({ source, limits: { home } }: Content, { filter, domain, by }: View, lanes: readonly LaneInput[], { scale: { range }, scroll }: PlotLayout): OverviewLayout {
  const isMany = scroll !== null || lanes.some((lane) => lane.isMany);
  const rows = isMany ? [] : lanes.map((lane) => ({ name: lane, spans: source.lanePage(filter, lane.id, 0, MANY).map((record) => extentOf(timeBy(record, by)!)) }));
  return layoutOverview(rows, isMany ? source.totals(filter, overviewUnit(home, range), home) : [], domain, home, range);
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
function selectedIn({ source }: Content, { selected }: View): TimelineRecord | null {
  return selected === null ? null : source.record(selected) ?? null;
}

/** Whether `cell`, of the lane `lane`, is or holds what is listed, or is one of the records of that. */
export function isListedIn(listed: Listing, lane: string, cell: LaneCell): boolean {
  return isOfListing(listed, lane, cell.kind === "record" ? null : cell.unit, instantOf(cell));
}

function placeOf(content: Content, view: View, record: TimelineRecord): CardPlace | null {
  const index = content.source.place(view.filter, sortOf(content, view), record.id) ?? -1;
  return index === -1 ? null : { index, count: content.source.summary(view.filter).count };
}

function tabbableOf({ lanes }: PlotLayout, focus: CellAddress | null): CellAddress | null {
  const addresses = lanes.flatMap((lane) => cellsIn(lane).map((cell) => ({ lane: lane.name.id, key: keyOf(cell) })));
  return addresses.find(({ lane, key }) => lane === focus?.lane && key === focus.key) ?? addresses[0] ?? null;
}
