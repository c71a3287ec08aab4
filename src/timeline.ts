import { bindCard } from "./interaction/card.js";
import { bindControls } from "./interaction/controls.js";
import { type Listener, type TimelineEvents, createAnnouncer } from "./interaction/events.js";
import { bindFilters } from "./interaction/filters.js";
import { heldFocus, keepFocus, moveFocus } from "./interaction/focus.js";
import { createFrame } from "./interaction/frame.js";
import { createGlide, glideLanes, glideMarks, prefersStillness } from "./interaction/glide.js";
import { glideBars, stopGlide } from "./interaction/glide-bars.js";
import { bindKeyboard } from "./interaction/keyboard.js";
import { settleListing } from "./interaction/listing.js";
import { domainWith, selecting } from "./interaction/open.js";
import { bindLanes } from "./interaction/lanes.js";
import { bindOverview } from "./interaction/overview.js";
import { bindPrint } from "./interaction/print.js";
import { bindReasons } from "./interaction/reasons.js";
import { bindRows } from "./interaction/rows.js";
import { bindScroll, lanesSought } from "./interaction/scroll.js";
import { createSharing } from "./interaction/sharing.js";
import { bindSize, widthWithin } from "./interaction/size.js";
import { inSlices } from "./interaction/slices.js";
import type { FocusTarget, Manner, Stage } from "./interaction/stage.js";
import { bindTip } from "./interaction/tip.js";
import { bindWheel } from "./interaction/wheel.js";
import { bindZoom } from "./interaction/zoom.js";
import { createPainter } from "./paint/dom.js";
import type { Reasons } from "./panels/notices.js";
import { type Picture, pictureOf, printedPicture } from "./picture.js";
import type { CellAddress } from "./plot.js";
import { type Answers, answersOf } from "./records/answers.js";
import { examplesOf } from "./records/causes.js";
import { lanesOf } from "./records/columns.js";
import type { Filter } from "./records/filter.js";
import { createLedger } from "./records/ledger.js";
import { svgText } from "./svg.js";
import { type SpanInput, readSpan } from "./time/read.js";
import { invalid } from "./view/check.js";
import { type Content, contentOf, sourceFor } from "./view/content.js";
import { checkId } from "./view/option-checks.js";
import { type Settings, type TimelineOptions, readOptions } from "./view/options.js";
import { checkRecord, isShown } from "./view/find.js";
import { changedView } from "./view/given.js";
import type { Listing } from "./view/listing.js";
import { domainOf, isEqual, settleView, startView } from "./view/start.js";
import { turned } from "./view/pages.js";
import type { View } from "./view/view.js";

/** A timeline on a page. */
export interface Timeline<Row = unknown> {
  /** What the reader sees now, as plain data. */
  readonly view: View;
  /**
   * Merges `options` into those given before. A field of the view acts only if it differs from what was given for it last. `selected` waits
   * while its record is not there, as in a reload, or is hidden by the filter it is given beside, and acts as soon as records or filter let
   * it, whoever changes them; until then, selecting another, or none, ends the waiting.
   */
  update(options: TimelineOptions<Row>): void;
  /**
   * Shows a span, both ends inclusive, or where a record stands; null shows everything. It filters nothing. Throws for a span that is not
   * readable or an id that is none, and `unknown record: …`.
   */
  zoomTo(target: SpanInput | { readonly record: string } | null): void;
  /** Shows only what matches; null shows everything. Throws for a key that is no facet. */
  filter(filter: Filter | null): void;
  /**
   * Opens the card of a record and brings its mark into sight; null closes it. Of the filter, what hides the record is taken off, and
   * `view` tells so. Throws `unknown record: …`; the option `selected` instead waits for a record that is still to come.
   */
  select(id: string | null | undefined): void;
  /** Calls `listener` with each change from now on; returns what ends that. Problems of the first reading come after this turn. */
  on<Type extends keyof TimelineEvents<Row>>(type: Type, listener: Listener<Row, Type>): () => void;
  /** Resolves once everything asked for so far is painted. */
  readonly rendered: Promise<void>;
  /** The plot as it is now, as the text of an SVG file: while answers are still to come, as it was last drawn. Throws where it was never drawn, or has lanes out of sight that were never asked for. */
  toSVG(): string;
  /** Takes everything out of the host again: nodes, listeners, timers. */
  destroy(): void;
}

export type { TimelineEvents };

/**
 * Draws `options` into `host`, which needs the package's style sheet in its page or shadow root. Where `host` holds what `toHTML` made of the
 * same options, that comes alive: its nodes stay, and with them focus, selection and scroll; what it has beside the timeline stays too.
 * Throws a `TypeError` for an option of a wrong name or type; what is wrong with a record is told by `problem` instead.
 */
export function timeline<Row>(host: HTMLElement, options: TimelineOptions<Row> = {}): Timeline<Row> {
  return resume(host, options, null);
}

/** As `timeline`, but beginning with `earlier`, the view of a timeline of the same options that is no more; with null, as the options ask. `page`: where metadata stand for who reads the page. */
export function resume<Row>(host: HTMLElement, options: TimelineOptions<Row>, earlier: View | null, page: HTMLElement = host): Timeline<Row> {
  if (typeof (host as Partial<HTMLElement> | null)?.append !== "function") throw invalid("host", host, "an element of the page");
  const place = host.querySelector<HTMLElement>(":scope>.memcon-static") ?? host;
  const still = place.querySelector<HTMLElement>(":scope>.memcon-still");
  // The heights that a still plot and the whole of it have are kept at first, so that nothing below them moves.
  let stillHeight = still?.querySelector<HTMLElement>(".memcon-stage")?.offsetHeight ?? 0;
  if (still !== null) still.style.minHeight = `${String(still.offsetHeight)}px`;
  let settings = readOptions(options);
  let given: TimelineOptions<Row> = options;
  let source = sourceFor(settings, inSlices);
  const ledger = createLedger(source, () => {
    frame.request();
  });
  let content = contentAt(earlier?.by ?? settings.by);
  let view = earlier === null ? startView(content) : settleView(earlier, content);
  // The record that the options select, while it is not there, or is hidden by the filter that stood when it was asked for.
  let awaited = earlier !== null || settings.selected === view.selected ? null : settings.selected;
  let width = widthWithin(place) || settings.width;
  let picture: Picture;
  let focused: CellAddress | null = null;
  let pointed: CellAddress | null = null;
  let listed: Listing | null = null;
  let focusNext: FocusTarget = null;
  const cellAwaited = (): CellAddress | null => (focusNext !== null && typeof focusNext === "object" && "key" in focusNext ? focusNext : null);
  let answered = view;
  let offset = 0;
  let sought: readonly string[] = lanesSought({ content: () => content, noted: () => null }, { ...view, selected: null }, view, {});
  let said = "";
  let isSeen = false;
  let reasons: Reasons | null = null;
  let drawnView = view;
  let isDestroyed = false;
  let isPrinted = false;
  const { on, emit, clear } = createAnnouncer<Row>();
  const painter = createPainter(place, still);
  // Whether answers are still to come to what the view asks.
  let isWaiting = false;
  const frame = createFrame(paint, () => isWaiting || sharing.isOpening());
  const glide = createGlide();
  const sharing = createSharing({ stage: () => stage, settings: () => settings, source: () => source, width: () => width, isResumed: earlier !== null, page, changed: frame.request });

  const root = draw();
  const stage: Stage = {
    root,
    plot: root.querySelector<HTMLElement>(".memcon-stage")!,
    view: () => view,
    content: () => content,
    picture: () => picture,
    propose,
    ask: ledger.whenAnswered,
    retry: () => {
      focusNext = "retry";
      why.look();
      ledger.retry();
    },
    sharing,
    awaited: cellAwaited,
    noted: () => focused,
    note: (cell) => {
      focused = cell;
      // The cell that Tab reaches has changed.
      frame.request();
    },
    point: (cell) => {
      if (cell?.lane === pointed?.lane && cell?.key === pointed?.key) return;
      pointed = cell;
      frame.request();
    },
    listed: () => listed,
    list: (listing) => {
      listed = listing;
      frame.request();
    },
    scroll: (to) => {
      if (Math.abs(to - offset) < 1) return;
      offset = to;
      frame.request();
    },
  };
  const scroll = bindScroll(stage);
  const card = bindCard(stage);
  const rows = bindRows(stage);
  const why = bindReasons(root, (next, hadFocus) => {
    reasons = next;
    if (hadFocus) focusNext = "reasons";
    if (!isDestroyed) frame.request();
  });
  const removals = [bindZoom(stage), scroll.remove, card.remove, rows.remove, why.remove, bindControls(stage), bindFilters(stage), bindKeyboard(stage), bindLanes(stage), bindOverview(stage), bindTip(stage), bindWheel(stage), bindSize(place, resize), bindPrint(root, print), sharing.remove, frame.cancel, ledger.close, () => {
    stopGlide(stage.plot);
  }];
  scroll.sync();
  card.sync();
  sharing.keep(null);
  reportProblems();

  function contentAt(by: View["by"]): Content {
    return contentOf(stillHeight === 0 ? settings : { ...settings, height: Math.max(settings.height ?? 0, stillHeight) }, answersOf(ledger.ask, by));
  }

  function draw(): HTMLElement {
    const drawn = { ...view, domain: glide.domain(view.domain) };
    const { made, isWhole } = ledger.attempt((isOfLastTime) => {
      // What `catchUp` goes by is asked with the rest, lest it be cancelled.
      ledger.ask("describe", { by: view.by });
      if (view.selected !== null) isShown(content.source, view, view.selected);
      const failure = ledger.failure();
      // What is seen stays, but for where the reader has moved it to, and a card of what is known.
      const seen = isOfLastTime ? { ...answered, domain: drawn.domain, selected: view.selected } : null;
      const by = seen?.by ?? view.by;
      const at = by === view.by ? content : contentAt(by);
      if (isPrinted) return printedPicture(at, seen ?? view, width, { listed, reasons });
      // Keys reach only so many bars, round the one that has the focus, or is to have it.
      return pictureOf(at, drawn, width, { focused: cellAwaited() ?? focused, pointed, listed, offset, sought, said, isSeen, bound: view.domain, share: sharing.note(), reasons }, { isWaiting: isOfLastTime && failure === null, failure, seen });
    });
    picture = made;
    isWaiting = ledger.failure() === null && (!isWhole || isUnderWay(content.source, view));
    if (isWhole) [answered, sought] = [view, []];
    if (!isPrinted) offset = picture.layout.scroll?.offset ?? 0;
    return painter.paint(picture.node, isWhole || ledger.failure() !== null) as HTMLElement;
  }

  /** Has the content and the view follow what the source says by now. */
  function catchUp(): void {
    const described = ledger.ask("describe", { by: view.by }) ?? null;
    if (described !== content.source.description) {
      const { limits } = content;
      const isFirst = content.source.description === null;
      const [isWhole, isGiven] = [limits.home, domainOf(settings.domain, limits)].map((domain) => isEqual(view.domain, domain));
      content = contentAt(view.by);
      const { home } = content.limits;
      view = { ...view, domain: isGiven || (isFirst && earlier === null) ? domainOf(settings.domain, content.limits) : isWhole ? home : view.domain };
      reportProblems();
    }
    settle(view, view.selected === settings.selected && isGone(view.selected));
    listed = settleListing(content, view, listed);
    sharing.sync();
  }

  /** Takes `asked` as the view, without what it selects if that cannot be shown; `isOwed`: which then waits until it can. */
  function settle(asked: View, isOwed: boolean): void {
    const owed = awaited ?? asked.selected;
    view = settleView(owed === asked.selected ? asked : { ...asked, selected: owed }, content);
    awaited = (isOwed || awaited !== null) && owed !== view.selected ? owed : null;
  }

  function paint(): void {
    const before = picture;
    const seen = view;
    const held = heldFocus(stage);
    catchUp();
    draw();
    scroll.sync();
    keepFocus(stage, held);
    if (glide.isUnderWay()) frame.request();
    card.sync();
    rows.sync();
    if (moveFocus(stage, focusNext) || !(glide.isUnderWay() || isWaiting)) focusNext = null;
    if (!isPrinted && !prefersStillness(root)) {
      if (drawnView.by !== view.by) glideMarks(stage.plot, before, picture);
      if (!isEqual(drawnView.laneOrder, view.laneOrder) || drawnView.hideEmpty !== view.hideEmpty) glideLanes(stage.plot, before, picture);
      glideBars(stage.plot, before, picture);
    }
    drawnView = view;
    announce(seen);
  }

  /** Tells the listeners, one of which may throw, what has changed since `before`. */
  function announce(before: View): void {
    if (!isEqual(view, before)) emit("view", view);
    if (view.selected !== before.selected) emit("select", selection());
  }

  /** A printer does not wait for a frame. */
  function print(next: boolean): void {
    isPrinted = next;
    glide.stop();
    paint();
  }

  function propose(change: Partial<View>, manner: Manner = {}): void {
    if (isDestroyed) return;
    const { focus = null, glide: isGliding = false, list, say = said, isGiven = false } = manner;
    // What was seen gives way to what is done next.
    isSeen = manner.isSeen === true;
    const before = view;
    const drawn = picture.layout.scale.domain;
    if (change.selected !== undefined) awaited = null;
    if (change.filter !== undefined) unhold();
    const asked = standing({ ...view, ...change });
    // What was open and is only filtered away is let go: whoever filters closes it.
    settle(asked, change.selected !== undefined || (asked.selected === settings.selected && isGone(asked.selected)));
    if (change.first === undefined) view = turned(content, before, view);
    // Whoever closes the card of a record closes the list that it was opened from, unless it is the way back there.
    const isClosed = view.selected === null && (change.selected === null || before.selected !== null);
    listed = settleListing(content, view, list ?? (list === null || isClosed ? null : listed));
    focusNext = focus ?? focusNext;
    said = say;
    const lanes = lanesSought(stage, before, view, manner);
    if (lanes.length > 0) sought = lanes;
    if (isGliding && !isPrinted && !isEqual(view.domain, drawn) && !prefersStillness(root)) glide.start(drawn);
    else if (!isEqual(view.domain, before.domain)) glide.stop();
    frame.request();
    if (!isGiven) sharing.follow(before);
    announce(before);
  }

  /** Has the records stand at the date of `next`; who saw the whole picture sees the whole of the other. */
  function standing(next: View): View {
    if (next.by === view.by) return next;
    const isWhole = isEqual(next.domain, content.limits.home);
    content = contentAt(next.by);
    return isWhole ? { ...next, domain: content.limits.home } : next;
  }

  /** Lets the plot be as high as it needs to be. */
  function unhold(): void {
    if (stillHeight === 0) return;
    stillHeight = 0;
    root.removeAttribute("style");
    content = contentAt(view.by);
  }

  function lanesOfId(id: string): readonly string[] {
    const record = content.source.record(id) ?? null;
    return record === null ? [] : lanesOf(record);
  }

  function isGone(id: string | null): boolean {
    return id !== null && content.source.record(id) === null;
  }

  function selection(): TimelineEvents<Row>["select"] {
    const record = view.selected === null ? null : content.source.record(view.selected);
    return { id: view.selected, row: (record?.row as Row | undefined) ?? null };
  }

  function reportProblems(): void {
    const problems = examplesOf(content.source.causes ?? []);
    // A listener can be added only once the timeline is there.
    if (problems.length > 0) queueMicrotask(() => {
      emit("problem", problems);
    });
  }

  function resize(next: number): void {
    if (next <= 0 || Math.abs(next - width) < 0.5) return;
    width = next;
    unhold();
    frame.request();
  }

  return {
    get view() {
      return view;
    },
    update(changes) {
      if (isDestroyed) return;
      const [before, merged] = [settings, { ...given, ...changes }];
      settings = readOptions(merged);
      const wasWhole = isEqual(view.domain, content.limits.home);
      const differs = (names: readonly (keyof Settings)[]): boolean => names.some((name) => given[name] !== merged[name]);
      const isReadAnew = differs(OF_SOURCE) || before.locale !== settings.locale;
      if (isReadAnew && content.source.description !== null) unhold();
      if (isReadAnew) ledger.turnTo(source = sourceFor(settings, inSlices));
      if (isReadAnew || differs(OF_CONTENT)) content = contentAt(view.by);
      if (isReadAnew) reportProblems();
      given = merged;
      propose(changedView(before, settings, content, view, wasWhole), { isGiven: true });
      sharing.keep(before);
    },
    zoomTo(target) {
      if (isDestroyed) return;
      if (typeof target === "object" && target !== null && "record" in target) {
        const { record } = target;
        checkId(record, "record");
        checkRecord(content.source, record);
        stage.ask(() => ({ domain: domainWith(stage, record), lanes: lanesOfId(record) }), ({ domain, lanes }) => {
          propose({ domain }, { glide: true, lanes });
        });
      } else if (target !== null && readSpan(target) === null) throw invalid("span", target, "a span such as [\"1950\", \"1953-07\"]");
      else propose({ domain: domainOf(target, content.limits) }, { glide: true });
    },
    filter(filter) {
      propose({ filter: readOptions({ ...given, filter }).filter });
    },
    select(id = null) {
      if (isDestroyed) return;
      if (id === null) {
        propose({ selected: null }, { glide: true });
        return;
      }
      checkId(id, "selected");
      checkRecord(content.source, id);
      stage.ask(() => selecting(stage, id), (change) => {
        propose(change, { glide: true });
      });
    },
    on,
    get rendered() {
      return frame.done();
    },
    toSVG: () => ledger.glimpse((isOfLastTime) => {
      const seen = isOfLastTime ? answered : view;
      return svgText(seen.by === view.by ? content : contentAt(seen.by), seen, width, true);
    }),
    destroy() {
      isDestroyed = true;
      for (const remove of removals) remove();
      clear();
      painter.remove();
      if (place !== host) place.remove();
    },
  };
}

/** Whether there is more to come to what is answered. */
function isUnderWay(source: Answers, { filter }: View): boolean {
  return source.read !== undefined || source.summary(filter).searched !== undefined;
}

const OF_SOURCE = ["records", "problems", "columns", "source", "channels", "lanes"] as const;
const OF_CONTENT = ["periods", "guesses", "words", "recordsLang", "title", "note", "version", "hash", "height"] as const;
