import type { LaneCell } from "../layout/marks.js";
import { timeBy } from "../records/record.js";
import { nextAfter } from "../time/calendar.js";
import { DAY, type Span, type Time } from "../time/time.js";
import { filterShowing, findRecord } from "../view/find.js";
import { clampDomain, isSplittable, revealSpan } from "../view/steps.js";
import { orderOf } from "../view/sort.js";
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
  const first = source.recordAt(stage.view().filter, lane, cell.ordinal - 1)?.id;
  if (first === undefined) return;
  stage.propose({ domain: clampDomain([start, end], limits) }, { focus: { record: first }, glide: true });
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
  const order = orderOf(stage.content(), stage.view());
  const { source } = stage.content();
  const index = order.placeOf(source.indexOf(stage.view().selected ?? "")) + step;
  const [at] = order.page(index, index + 1);
  const next = at === undefined ? undefined : source.record(at);
  // At either end the button that was pressed is disabled, and would lose the focus to the page.
  const isEnd = index === 0 || index === order.count - 1;
  if (next !== undefined) stage.propose(selecting(stage, next.id), { focus: isEnd ? "card" : null, glide: true });
}

/** The change that selects a record, takes off what of the filter hides it, and brings its mark into sight. Throws `unknown record: …` where there is none. */
export function selecting(stage: Pick<Stage, "content" | "view">, id: string): Partial<View> {
  const { filter } = stage.view();
  return { selected: id, filter: filterShowing(stage.content().source, filter, id), domain: domainWith(stage, id) };
}

/** The domain in sight, moved to where it shows the record `id`, if that has a date. Throws `unknown record: …` where there is none. */
export function domainWith(stage: Pick<Stage, "content" | "view">, id: string): Span {
  const { domain, by } = stage.view();
  const time = timeBy(findRecord(stage.content(), id), by);
  return time === null ? domain : clampDomain(revealSpan(domain, pointOf(time)), stage.content().limits, domain);
}

function pointOf(time: Time): readonly [number, number] {
  const ends = [time.start[0], time.end[1]].filter(Number.isFinite);
  const [start, end] = [ends[0] ?? 0, ends.at(-1) ?? 0];
  // A record that lasted years is in sight when its beginning is.
  return [start, Math.min(end, start + 31 * DAY)];
}
