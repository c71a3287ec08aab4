/** The height of a row of a long list, in CSS pixels: a target, with room for the text at any spacing that a reader sets. */
export const LIST_ROW = 36;
/** The most rows in sight at once. The style sheet keeps the list from being higher. */
export const ROWS_IN_SIGHT = 10;

/** Rows drawn beyond those in sight, before and after. */
const BEYOND = 8;
/** The window moves by so many rows at once, so that most turns of a wheel draw nothing. */
const STEP = 4;
const MOST_DRAWN = ROWS_IN_SIGHT + 2 * BEYOND + STEP;
/** The greatest height of what is scrolled: browsers cut elements off at 16 million pixels and more, or at a part of that where a page is zoomed. */
const HIGHEST = 6_000_000;
/** So near to either end of a longer list, its bar moves as the list does, so that the end is reached row by row. */
const NEAR = 120_000;
/** A wheel or a finger moves a list by less at once, a hand that drags its bar by more. */
const FARTHEST = 8_000;

/** How far a list is scrolled. `top`: how much of it is above. `shift`: that subtracted from the browser's `scrollTop`; other than 0 only in a list that is too high for a browser. */
export interface ListScroll {
  readonly top: number;
  readonly shift: number;
}

export const UNSCROLLED: ListScroll = { top: 0, shift: 0 };

/** Rows from `first` to before `after`, one below the other from `y` pixels down what is scrolled. */
export interface RowRun {
  readonly first: number;
  readonly after: number;
  readonly y: number;
}

/** The rows to be drawn of a list of `count`, from 0: those in sight where `top` pixels of it are above, and some beyond. */
export function rowsAround(count: number, top: number): readonly [first: number, after: number] {
  const first = Math.max(0, Math.floor(top / LIST_ROW / STEP) * STEP - BEYOND);
  return [first, Math.min(count, first + MOST_DRAWN)];
}

/** The rows to be drawn and the row `at`, which is always there; from above to below. */
export function layoutRows(count: number, at: number, { top, shift }: ListScroll): readonly RowRun[] {
  const [first, after] = rowsAround(count, top);
  const around = { first, after, y: first * LIST_ROW + shift };
  if (at >= first && at < after) return [around];
  const y = scrollFor(at * LIST_ROW, count, ROWS_IN_SIGHT * LIST_ROW);
  const alone = { first: at, after: at + 1, y: y.top + y.shift };
  return at < first
    ? [{ ...alone, y: Math.min(alone.y, around.y - LIST_ROW) }, around]
    : [around, { ...alone, y: Math.max(alone.y, around.y + (after - first) * LIST_ROW) }];
}

/** The height of what is scrolled for a list of `count` rows. */
export function scrolledHeight(count: number): number {
  return Math.min(count * LIST_ROW, HIGHEST);
}

/** Where a list of `count` rows is, seen `height` pixels high, when the browser has scrolled it from where it was to `scrollTop`. */
export function scrolledTo(scrollTop: number, before: ListScroll, count: number, height: number): ListScroll {
  const farthest = Math.max(0, count * LIST_ROW - height);
  const end = Math.max(0, scrolledHeight(count) - height);
  if (end === farthest) return { top: scrollTop, shift: 0 };
  const by = scrollTop - before.top - before.shift;
  const top = Math.abs(by) > FARTHEST ? stretched(scrollTop, end, farthest) : Math.max(0, Math.min(before.top + by, farthest));
  // The rows drawn beyond those in sight need their room too.
  const room = MOST_DRAWN * LIST_ROW;
  const isNearEnd = scrollTop < room || scrollTop > end - room || top === 0 || top === farthest;
  return isNearEnd ? scrollFor(top, count, height) : { top, shift: scrollTop - top };
}

/** A list of `count` rows with the row `at` in sight, moved no further than that takes. */
export function scrolledToRow(at: number, before: ListScroll, count: number, height: number): ListScroll {
  const top = Math.max((at + 1) * LIST_ROW - height, Math.min(before.top, at * LIST_ROW));
  return top === before.top ? { top, shift: before.shift } : scrollFor(top, count, height);
}

function scrollFor(top: number, count: number, height: number): ListScroll {
  const farthest = Math.max(0, count * LIST_ROW - height);
  const end = Math.max(0, scrolledHeight(count) - height);
  return { top, shift: end === farthest ? 0 : stretched(top, farthest, end) - top };
}

/** `place` on the way from 0 to `from`, on that from 0 to `to`: as far from either end where it is near that, in proportion between. */
function stretched(place: number, from: number, to: number): number {
  if (place <= NEAR) return place;
  if (place >= from - NEAR) return to - (from - place);
  return NEAR + ((place - NEAR) * (to - 2 * NEAR)) / (from - 2 * NEAR);
}
