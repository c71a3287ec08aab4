import { orderWithLaneAt, orderedLanes, shownLanes } from "../view/lane-order.js";
import type { LaneOrder } from "../view/view.js";
import { laneStart } from "../layout/scroll.js";
import { addressOf } from "./address.js";
import { SLACK, bindDrag } from "./drag.js";
import { type Manner, type Removal, type Stage, closest, listen, pointIn, together } from "./stage.js";

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** The order of the lanes: chosen in the controls, or by hand, a lane's name dragged up or down, or Alt and an arrow key in the grid. */
export function bindLanes(stage: Stage): Removal {
  const { root, plot } = stage;
  return together([
    listen(root, "change", (event) => {
      const input = closest(event, root, "input") as HTMLInputElement | null;
      if (input?.dataset["action"] === "lane-order") stage.propose({ laneOrder: orderNamed(stage, input.value) });
      else if (input?.dataset["action"] === "hide-empty") stage.propose({ hideEmpty: input.checked });
    }),
    listen(root, "keydown", (event) => {
      const radio = closest(event, root, "input[data-action=lane-order]");
      const step = STEPS[event.key];
      if (radio === null || step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      stepRadio(radio as HTMLInputElement, step);
    }),
    listen(plot, "keydown", (event) => {
      const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
      if (step === null || !event.altKey || event.ctrlKey || event.metaKey || closest(event, plot, "[role=gridcell]") === null) return;
      event.preventDefault();
      const cell = stage.awaited() ?? addressOf(event, stage);
      if (cell !== null) moveLane(stage, cell.lane, (place) => place + step, { focus: cell });
    }),
    bindDrag(plot, (event) => {
      const lane = gripAt(event, stage);
      if (lane === undefined) return null;
      const { laneOrder } = stage.view();
      return {
        slack: SLACK,
        move: (to) => {
          moveLane(stage, lane, () => placeAt(stage, lane, to), { lanes: [lane] });
        },
        undo: () => {
          stage.propose({ laneOrder });
        },
      };
    }),
  ]);
}

/** The lane whose name an event is on. */
export function gripAt(event: Event, stage: Stage): string | undefined {
  return closest(event, stage.plot, ".memcon-grip-name")?.closest<SVGElement>("[data-lane]")?.dataset["lane"];
}

function orderNamed(stage: Stage, value: string): LaneOrder {
  // By hand begins with what is seen.
  return value === "hand" ? orderedLanes(stage.content(), stage.view()).map(({ id }) => id) : (value as LaneOrder);
}

/** Goes on to the next radio button, round the ends, and chooses it. */
function stepRadio(radio: HTMLInputElement, step: number): void {
  const all = [...(radio.closest("fieldset")?.querySelectorAll<HTMLInputElement>("input[data-action=lane-order]") ?? [])];
  const next = all[(all.indexOf(radio) + step + all.length) % all.length];
  next?.focus();
  next?.click();
}

/** Moves a lane from its place to another, both from 0 and among those drawn, and says so; nothing past either end. */
function moveLane(stage: Stage, lane: string, placeFrom: (place: number) => number, how: Manner): void {
  // Not those of the picture: a key may come before the last one has been painted.
  const order = shownLanes(stage.content(), stage.view());
  const from = order.findIndex(({ id }) => id === lane);
  const place = placeFrom(from);
  if (from === -1 || place === from || place < 0 || place >= order.length) return;
  const { words } = stage.content().settings;
  stage.propose({ laneOrder: orderWithLaneAt(stage.content(), stage.view(), lane, place) }, { ...how, say: words.moved(order[from]!.label, place + 1, order.length) });
}

/** The place, from 0, among the lanes, where one that is dragged to a pointer belongs: after those whose middle is above. One step beyond what is seen at most. */
function placeAt(stage: Stage, lane: string, event: MouseEvent): number {
  const { layout, order } = stage.picture();
  const [, y] = pointIn(stage, event);
  const { scroll } = layout;
  if (scroll === null) return layout.lanes.filter(({ name, y0, y1 }) => name.id !== lane && (y0 + y1) / 2 < y).length;
  const within = Math.max(scroll.top - scroll.laneHeight, Math.min(y, scroll.height + scroll.laneHeight));
  return Math.max(0, Math.min(order.length - 1, Math.floor((within - laneStart(scroll, 0)) / scroll.laneHeight)));
}
