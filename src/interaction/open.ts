import type { LaneCell } from "../layout/marks.js";
import { timeBy } from "../records/record.js";
import { nextAfter } from "../time/calendar.js";
import { DAY, type Span, type Time } from "../time/time.js";
import { filterShowing } from "../view/find.js";
import { clampDomain, isSplittable, revealSpan } from "../view/steps.js";
import { sortOf } from "../view/sort.js";
import type { View } from "../view/view.js";
import { closeListing, openListing } from "./listing.js";
import type { Stage } from "./stage.js";

/** Opens what a cell of `lane` stands for: the card of a record; of a bin or a crowd its span, or where that cannot be split, a list of its records. */
export function openCell(stage: Stage, lane: string, cell: LaneCell): void {
  if (cell.kind === "record") {
    stage.propose({ selected: cell.id }, { focus: "card" });
    return;
  }
  const { source, limits } = stage.content();
  if (!isSplittable(cell, limits)) {
    openListing(stage, lane, cell);
    return;
  }
  const [start, end] = [cell.span[0], nextAfter(cell.unit, cell.span[0])];
  stage.ask(() => source.lanePage(stage.view().filter, lane, cell.ordinal - 1, cell.ordinal), ([first]) => {
    if (first !== undefined) stage.propose({ domain: clampDomain([start, end], limits) }, { focus: { record: first.id }, glide: true });
  });
}

/** Closes the card; the focus returns to its mark, or where it was opened from a list, to the cell of that. Returns whether one was open. */
export function closeCard(stage: Stage): boolean {
  if (closeListing(stage)) return true;
  const { selected } = stage.view();
  if (selected === null) return false;
  stage.propose({ selected: null }, { focus: { record: selected } });
  return true;
}

/** Goes `step` records on from the one selected, among those shown. */
export function stepCard(stage: Stage, step: 1 | -1): void {
  stage.ask(() => {
    const content = stage.content();
    const { source } = content;
    const view = stage.view();
    const place = source.place(view.filter, sortOf(content, view), view.selected ?? "") ?? -1;
    const index = Math.max(0, place + step);
    const [next] = source.page(view.filter, sortOf(content, view), index, index + 1);
    // At either end the button that was pressed is disabled, and would lose the focus to the page.
    const isEnd = index === 0 || index === source.summary(view.filter).count - 1;
    return next === undefined ? null : { change: selecting(stage, next.id), isEnd };
  }, (step) => {
    if (step !== null) stage.propose(step.change, { focus: step.isEnd ? "card" : null, glide: true });
  });
}

/** The change that selects a record, takes off what of the filter hides it, and brings its mark into sight. */
export function selecting(stage: Pick<Stage, "content" | "view">, id: string): Partial<View> {
  return { selected: id, filter: filterShowing(stage.content().source, stage.view(), id), domain: domainWith(stage, id) };
}

/** The domain in sight, moved to where it shows the record `id`, if there is one that has a date. */
export function domainWith(stage: Pick<Stage, "content" | "view">, id: string): Span {
  const { domain, by } = stage.view();
  const record = stage.content().source.record(id) ?? null;
  const time = record === null ? null : timeBy(record, by);
  return time === null ? domain : clampDomain(revealSpan(domain, pointOf(time)), stage.content().limits, domain);
}

function pointOf(time: Time): readonly [number, number] {
  const ends = [time.start[0], time.end[1]].filter(Number.isFinite);
  const [start, end] = [ends[0] ?? 0, ends.at(-1) ?? 0];
  // A record that lasted years is in sight when its beginning is.
  return [start, Math.min(end, start + 31 * DAY)];
}
