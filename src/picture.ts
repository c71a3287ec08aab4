import { cellsIn } from "./layout/hit.js";
import type { LaneInput } from "./layout/lanes.js";
import type { PlotLayout } from "./layout/layout.js";
import { keyOf } from "./layout/marks.js";
import { type OverviewLayout, layoutOverview, overviewUnit } from "./layout/overview.js";
import { COMPACT, MANY } from "./layout/sizes.js";
import { layoutTip } from "./layout/tip.js";
import type { ShareNote } from "./panels/address-note.js";
import { type CardPlace, cardPanel } from "./panels/card.js";
import { cellCardPanel } from "./panels/cell-card.js";
import { chipsPanel } from "./panels/chips.js";
import { tipText } from "./panels/cell-words.js";
import { type Delay, NO_DELAY, delayPanel } from "./panels/delay.js";
import { footerPanel } from "./panels/footer.js";
import { headerPanel } from "./panels/header.js";
import { listPanel } from "./panels/list.js";
import { type Reasons, guessesPanel, problemsPanel } from "./panels/notices.js";
import { summaryText } from "./panels/summary.js";
import { tablePanel } from "./panels/table.js";
import { trayPanel } from "./panels/tray.js";
import { type Answered, type CellAddress, type LanePlace, PAPER, layoutOf, plotNode, selectedIn, sheetsOf, whyUnplotted } from "./plot.js";
import type { CellQuestion } from "./records/cells.js";
import { type TimelineRecord, timeBy } from "./records/record.js";
import { type Node, h } from "./scene/node.js";
import { type HandleText, overviewScene } from "./scene/overview.js";
import { inScroller } from "./scene/scroller.js";
import { tipScene } from "./scene/tip.js";
import { type Span, extentOf } from "./time/time.js";
import type { Content, LaneName } from "./view/content.js";
import type { Listing } from "./view/listing.js";
import { sortOf } from "./view/sort.js";
import { firstOf } from "./view/pages.js";
import type { View } from "./view/view.js";

/** A picture and what it was made from. `questionFor`: what was asked of a lane, by its id, and `lanes` what it answered. `order`: every lane in its order, also those scrolled out of sight, of which nothing was asked. `tabbable`: the one that the Tab key reaches. */
export interface Picture {
  readonly node: Node;
  readonly layout: PlotLayout;
  readonly questionFor: (lane: string) => CellQuestion;
  readonly lanes: readonly LaneInput[];
  readonly order: readonly LaneName[];
  readonly overview: OverviewLayout;
  readonly tabbable: CellAddress | null;
}

/**
 * What is seen on paper, whatever the reader has zoomed to or chosen: the whole time, every label, and then the list with the summaries.
 * `screen`: the width there, whose controls are only hidden, so that what the reader had open or in focus is as it was once it is printed.
 */
export function printedPicture(content: Content, view: View, screen: number, { listed, reasons }: Pick<Attention, "listed" | "reasons">): Picture {
  const whole: View = { ...view, domain: content.limits.home };
  return pictureFrom(content, whole, { ...INATTENTION, listed, reasons, ...sheetsOf(content, whole), width: PAPER, isNarrow: screen < COMPACT, delay: NO_DELAY, isPrinted: true });
}

/**
 * What is seen where no script runs: the whole of what `pictureOf` begins with, of which no key reaches anything. `isWhole`: with every lane,
 * also of so many that a reader would scroll them.
 */
export function stillPicture(content: Content, view: View, width: number, reasons: Reasons, isWhole: boolean): Picture {
  const { layout, ...answered } = layoutOf(content, view, width, null, isWhole ? null : INATTENTION);
  return pictureFrom(content, view, { ...INATTENTION, ...answered, width, isNarrow: width < COMPACT, plots: [layout], delay: NO_DELAY, isPrinted: false, isStill: true, reasons });
}

/**
 * To what a reader attends: the cell that last had the keyboard's focus, that of which a tip tells, that whose records are listed, and the
 * lanes in sight. `said`: what was last done to a lane, in words; `isSeen`: also to who sees. `bound`: the domain that a glide is bound for, null where that is the view's.
 * `share`: what is said beside what a reader may take along. `reasons`: what says why some could not be read; null until it is to be read.
 */
export interface Attention extends LanePlace {
  readonly focused: CellAddress | null;
  readonly pointed: CellAddress | null;
  readonly listed: Listing | null;
  readonly said: string;
  readonly isSeen: boolean;
  readonly bound: Span | null;
  readonly share: ShareNote | null;
  readonly reasons: Reasons | null;
}

/** All that is seen. Where the answers to `view` are still to come, it is what was last seen, with the controls as the reader has set them. */
export function pictureOf(content: Content, view: View, width: number, attention: Partial<Attention> = {}, delay: Delay = NO_DELAY): Picture {
  const attended = { ...INATTENTION, ...attention };
  const { layout, ...answered } = layoutOf(content, delay.seen ?? view, width, attended.focused, attended);
  return pictureFrom(content, view, { ...attended, ...answered, width, isNarrow: width < COMPACT, plots: [layout], delay, isPrinted: false });
}

/** What a picture is put together from. `plots`: one, or on paper as many as it takes sheets. `isStill`: whether no script runs where it is seen. */
interface Parts extends Answered, Omit<Attention, keyof LanePlace> {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly plots: readonly PlotLayout[];
  readonly delay: Delay;
  readonly isPrinted: boolean;
  readonly isStill?: boolean;
}

function pictureFrom(content: Content, asked: View, { width, isNarrow, questionFor, lanes, order, plots, focused, pointed, listed, said, isSeen, bound, share, reasons, delay, isPrinted, isStill = false }: Parts): Picture {
  const { source, settings } = content;
  const view = delay.seen ?? asked;
  const layout = plots[0]!;
  const tabbable = isStill ? null : tabbableOf(layout, focused);
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
  const isOutOfSight = isTimeline && unplotted === null && delay.seen === null && plots.every(({ lanes: drawn }) => drawn.every(({ marks, bars }) => marks.length + bars.length === 0));
  const node = h("div", { class: "memcon", part: "root", lang: settings.locale, dir: content.isMirrored ? "rtl" : "ltr", "aria-busy": delay.isWaiting ? "true" : null },
    headerPanel(content, asked, { isNarrow, summary: isUnknown ? "" : summaryText(content, view, isOutOfSight), said, isSeen, share }),
    chipsPanel(content, asked),
    share?.notice,
    problemsPanel(content, reasons),
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
    selected !== null && cardPanel(content, asked, selected, placeOf(content, view, selected), listed !== null, share),
    selected === null && listed !== null && cellCardPanel(content, view, listed),
  );
  return { node, layout, questionFor, lanes, order, overview, tabbable };
}

const INATTENTION: Attention = { focused: null, pointed: null, listed: null, said: "", isSeen: false, bound: null, share: null, reasons: null, offset: 0, sought: [] };

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

function placeOf(content: Content, view: View, record: TimelineRecord): CardPlace | null {
  const index = content.source.place(view.filter, sortOf(content, view), record.id) ?? -1;
  return index === -1 ? null : { index, count: content.source.summary(view.filter).count };
}

function tabbableOf({ lanes }: PlotLayout, focus: CellAddress | null): CellAddress | null {
  const addresses = lanes.flatMap((lane) => cellsIn(lane).map((cell) => ({ lane: lane.name.id, key: keyOf(cell) })));
  return addresses.find(({ lane, key }) => lane === focus?.lane && key === focus.key) ?? addresses[0] ?? null;
}
