import { offsetShowing } from "../layout/scroll.js";
import { lanesOf } from "../records/columns.js";
import type { View } from "../view/view.js";
import { type Manner, type Removal, type Stage, closest, listen, together } from "./stage.js";

/** `sync`: scrolls to where the picture was drawn. */
export interface ScrollBinding {
  readonly sync: () => void;
  readonly remove: Removal;
}

/** Has the lanes drawn from where the reader scrolls to, and brings that into sight which gets the keyboard's focus. */
export function bindScroll(stage: Stage): ScrollBinding {
  const removals = [
    listen(stage.plot, "scroll", ({ target }) => {
      if (target === scrollerOf(stage)) stage.scroll((target as Element).scrollTop);
    }, { capture: true, passive: true }),
    listen(stage.plot, "focusin", (event) => {
      const lane = closest(event, stage.plot, "[data-lane]")?.dataset["lane"];
      const { layout: { scroll }, order } = stage.picture();
      if (lane !== undefined && scroll !== null) stage.scroll(offsetShowing(scroll, order.findIndex(({ id }) => id === lane)));
    }),
  ];
  return {
    sync: () => {
      const { scroll } = stage.picture().layout;
      const scroller = scrollerOf(stage);
      if (scroll !== null && scroller !== null && Math.abs(scroller.scrollTop - scroll.offset) >= 1) scroller.scrollTop = scroll.offset;
    },
    remove: together(removals),
  };
}

/** What scrolls, where something does. */
function scrollerOf({ plot }: Pick<Stage, "plot">): HTMLElement | null {
  return plot.querySelector<HTMLElement>(":scope > .memcon-scroll");
}

/** The lanes of which one is to be in sight once a proposal is painted: those it names, that of what gets the focus, or those of a record that is newly selected. */
export function lanesSought({ content, noted }: Pick<Stage, "content" | "noted">, before: View, after: View, { lanes, focus = null }: Manner): readonly string[] {
  if (lanes !== undefined) return lanes;
  if (focus !== null && typeof focus === "object" && "key" in focus) return [focus.lane];
  const id = focus !== null && typeof focus === "object" && "record" in focus ? focus.record : after.selected === before.selected ? null : after.selected;
  const record = id === null ? null : content().source.record(id) ?? null;
  if (record === null) return [];
  const own = lanesOf(record);
  const last = noted()?.lane;
  return last !== undefined && own.includes(last) ? [last] : own;
}
