import { type LaneInput, keyOf } from "./layout/lanes.js";
import { type LayoutInput, type PlotLayout, layoutPlot } from "./layout/layout.js";
import type { LaneCell } from "./layout/marks.js";
import { type OverviewLayout, layoutOverview } from "./layout/overview.js";
import { COMPACT } from "./layout/sizes.js";
import { questionOf } from "./layout/question.js";
import { layoutSheets } from "./layout/sheets.js";
import { type CardPlace, cardPanel } from "./panels/card.js";
import { chipsPanel } from "./panels/chips.js";
import { footerPanel } from "./panels/footer.js";
import { headerPanel } from "./panels/header.js";
import { listPanel } from "./panels/list.js";
import { problemsPanel } from "./panels/notices.js";
import { summaryText } from "./panels/summary.js";
import { tablePanel } from "./panels/table.js";
import { trayPanel } from "./panels/tray.js";
import type { Cell } from "./records/cells.js";
import { type TimelineRecord, timeBy } from "./records/record.js";
import type { MarkState } from "./scene/mark.js";
import { type Node, h } from "./scene/node.js";
import { type HandleText, overviewScene } from "./scene/overview.js";
import { plotScene } from "./scene/scene.js";
import type { Content } from "./view/content.js";
import { orderOf } from "./view/sort.js";
import type { View } from "./view/view.js";

/** A cell of the grid: which lane it is in, and its key there. */
export interface CellAddress {
  readonly lane: string;
  readonly key: string;
}

/** A picture and what it was made from. `lanes`: every cell, in sight or not. `tabbable`: the one that the Tab key reaches. */
export interface Picture {
  readonly node: Node;
  readonly layout: PlotLayout;
  readonly lanes: readonly LaneInput[];
  readonly overview: OverviewLayout;
  readonly tabbable: CellAddress | null;
}

/** The width at which a plot is laid out for paper, in CSS pixels: drawn as wide as a sheet of A4, its labels are 8 points high. */
const PAPER = 880;
/** The height of a plot, in the same pixels, that an upright sheet of A4 or of Letter holds below the title. */
const SHEET = 1000;

/** A plot of `width` CSS pixels, laid out from what the source answers. */
export function layoutOf(content: Content, view: View, width: number): { readonly lanes: readonly LaneInput[]; readonly layout: PlotLayout } {
  const input = inputOf(content, view, width);
  return { lanes: input.lanes, layout: layoutPlot(input) };
}

/** The same for paper, in as many plots as it takes sheets. */
export function sheetsOf(content: Content, view: View): { readonly lanes: readonly LaneInput[]; readonly plots: readonly PlotLayout[] } {
  const input = inputOf(content, view, PAPER);
  return { lanes: input.lanes, plots: layoutSheets({ ...input, height: null, selected: null }, SHEET) };
}

/** Asks the source what a plot of `width` CSS pixels needs. */
function inputOf(content: Content, view: View, width: number): LayoutInput {
  const { source, settings, periods } = content;
  const { unit, capacityFor } = questionOf(view.domain, content.limits.home, width);
  const toCell = (cell: Cell): LaneCell => (cell.kind === "bin" ? cell : recordCell(source.records[cell.index]!, view));
  const { values } = source.shown(view.filter).criteria;
  // Who filters by lane wants to see those lanes, and not how empty the others are.
  const chosen = content.lanes.filter(({ id }) => values.get("lane")?.has(id) ?? true);
  const lanes = chosen.map((lane) => ({ ...lane, cells: source.cells(view.filter, lane.id, unit, capacityFor(source.spans(view.filter, lane.id).length)).map(toCell) }));
  const { locale, height } = settings;
  return { width, height, domain: view.domain, locale, lanes, periods, selected: view.selected };
}

/** The plot of a layout as nodes. `tabbable`: the cell that the Tab key reaches; null for a file, where none does. `extra`: goes before the drawing. */
export function plotNode(content: Content, view: View, layout: PlotLayout, tabbable: CellAddress | null, ...extra: readonly Node[]): Node {
  const counts = new Intl.NumberFormat(content.settings.locale);
  const stateOf = (laneId: string, cell: LaneCell): MarkState => ({
    name: cellName(content, cell),
    count: cell.kind === "bin" ? counts.format(cell.indices.length) : "",
    selected: holds(content, cell, view.selected),
    tabbable: tabbable === null ? null : tabbable.lane === laneId && tabbable.key === keyOf(cell),
  });
  const { title, words } = content.settings;
  const label = [title ?? words.title, summaryText(content, view), tabbable === null ? "" : words.help].filter(Boolean).join(". ");
  return plotScene(layout, { label, stateOf: (lane, cell) => stateOf(lane.name.id, cell) }, ...extra);
}

/**
 * What is seen on paper, whatever the reader has zoomed to or chosen: the whole time, every label, and then the list with the summaries.
 * `screen`: the width there, whose controls are only hidden, so that what the reader had open or in focus is as it was once it is printed.
 */
export function printedPicture(content: Content, view: View, screen: number): Picture {
  const whole: View = { ...view, domain: content.limits.home };
  return pictureFrom(content, whole, { ...sheetsOf(content, whole), width: PAPER, isNarrow: screen < COMPACT, focus: null, isPrinted: true });
}

/** All that is seen. `focus`: the cell that last had the keyboard's focus. */
export function pictureOf(content: Content, view: View, width: number, focus: CellAddress | null): Picture {
  const { lanes, layout } = layoutOf(content, view, width);
  return pictureFrom(content, view, { width, isNarrow: width < COMPACT, lanes, plots: [layout], focus, isPrinted: false });
}

/** What a picture is put together from. `plots`: one, or on paper as many as it takes sheets. */
interface Parts {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly lanes: readonly LaneInput[];
  readonly plots: readonly PlotLayout[];
  readonly focus: CellAddress | null;
  readonly isPrinted: boolean;
}

function pictureFrom(content: Content, view: View, { width, isNarrow, lanes, plots, focus, isPrinted }: Parts): Picture {
  const { source, settings } = content;
  const { words } = settings;
  const layout = plots[0]!;
  const tabbable = tabbableOf(layout, focus);
  const spans = lanes.map((lane) => ({ name: lane, spans: source.spans(view.filter, lane.id) }));
  const overview = layoutOverview(spans, view.domain, content.limits.home, layout.scale.range);
  const selected = view.selected === null ? undefined : source.byId(view.selected);
  const { count, undated } = source.shown(view.filter);
  const empty = source.records.length === 0 ? words.noRecords : count === 0 ? words.nothingMatches : null;
  const isTimeline = empty === null && view.mode === "timeline";
  const isPlotted = isTimeline || (empty === null && isPrinted);
  // An axis on which nothing can stand would show years that are nobody's.
  const unplotted = isPlotted && undated === count ? words.noneDated : empty;
  const hasBins = plots.some((plot) => plot.lanes.some(({ marks }) => marks.some(({ cell }) => cell.kind === "bin")));
  const footer = footerPanel(content, isPrinted ? { ...view, mode: "timeline" } : view, hasBins);
  const node = h("div", { class: "memcon", part: "root", lang: settings.locale },
    headerPanel(content, view, isNarrow),
    chipsPanel(content, view),
    problemsPanel(content),
    h("div", { key: "stage", class: "memcon-stage", part: "plot" },
      isPlotted && unplotted === null && plots.map((plot, i) => ({ ...plotNode(content, view, plot, tabbable), key: `plot ${i}` })),
      unplotted !== null && h("p", { key: "empty", class: "memcon-empty" }, unplotted)),
    // Hidden on paper, as the header is, yet there.
    isTimeline && unplotted === null && !isNarrow && overviewNode(content, view, overview, width),
    isTimeline && !isNarrow && trayPanel(content, view),
    empty === null && view.mode === "table" && tablePanel(content, view),
    isPrinted && footer,
    empty === null && (view.mode === "list" || (view.mode === "timeline" && isNarrow) || isPrinted) && listPanel(content, view, isPrinted),
    !isPrinted && footer,
    selected !== undefined && cardPanel(content, selected, placeOf(content, view, selected)),
  );
  return { node, layout, lanes, overview, tabbable };
}

function overviewNode({ settings: { words }, formatUnit }: Content, { domain }: View, overview: OverviewLayout, width: number): Node {
  const handle = (name: string, value: number): HandleText => ({ name, value, text: formatUnit("day", value) });
  // The domain ends where the next day begins.
  return h("div", { key: "overview", class: "memcon-strip", part: "overview" },
    overviewScene(overview, width, words.overview, [handle(words.overviewStart, domain[0]), { ...handle(words.overviewEnd, domain[1]), text: formatUnit("day", domain[1] - 1) }]));
}

/** Whether `cell` is the mark of the record `id`, or the bin that holds it. */
export function holds({ source }: Content, cell: LaneCell, id: string | null): boolean {
  if (id === null) return false;
  return cell.kind === "record" ? cell.id === id : cell.indices.some((index) => source.records[index]!.id === id);
}

function placeOf(content: Content, view: View, record: TimelineRecord): CardPlace | null {
  const order = orderOf(content, view);
  const index = order.indexOf(record);
  return index === -1 ? null : { index, count: order.length };
}

function recordCell(record: TimelineRecord, { by }: View): LaneCell {
  const time = timeBy(record, by);
  if (time === null) throw new RangeError(`undated record in a lane: ${record.id}; expected it in no cell`);
  return { kind: "record", id: record.id, label: record.label, time, other: timeBy(record, by === "time" ? "recorded" : "time") };
}

function cellName({ source, settings: { words }, formatTime, formatUnit }: Content, cell: LaneCell): string {
  if (cell.kind === "bin") return `${formatUnit(cell.unit, cell.span[0])}, ${words.records(cell.indices.length)}`;
  const { label, time, recorded } = source.byId(cell.id)!;
  return [label, time !== null && formatTime(time), recorded !== null && `${words.recorded} ${formatTime(recorded)}`].filter(Boolean).join(", ");
}

function tabbableOf({ lanes }: PlotLayout, focus: CellAddress | null): CellAddress | null {
  const addresses = lanes.flatMap(({ name, marks }) => marks.map(({ cell }) => ({ lane: name.id, key: keyOf(cell) })));
  return addresses.find(({ lane, key }) => lane === focus?.lane && key === focus.key) ?? addresses[0] ?? null;
}
