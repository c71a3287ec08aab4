import type { CellAddress } from "../plot.js";
import { addressOf } from "./address.js";
import { type Removal, type Stage, listen, together } from "./stage.js";
import { cellAt } from "./travel.js";

/** Says what a bin or a crowd holds while a mouse or a pen is on it, or the keyboard's focus; Escape ends that. A finger, which covers what it points at, opens it instead. */
export function bindTip(stage: Stage): Removal {
  const point = (event: Event): void => {
    const address = addressOf(event, stage);
    stage.point(address !== null && isMany(stage, address) ? address : null);
  };
  const end = (): void => {
    stage.point(null);
  };
  return together([
    listen(stage.plot, "pointermove", (event) => {
      if (event.pointerType === "touch") return;
      if (event.buttons === 0) point(event);
      else end();
    }),
    listen(stage.plot, "pointerleave", end),
    listen(stage.plot, "focusin", (event) => {
      if ((event.target as Element).matches(":focus-visible")) point(event);
    }),
    listen(stage.plot, "focusout", end),
    listen(stage.root.ownerDocument, "keydown", ({ key }) => {
      if (key === "Escape") end();
    }, { capture: true }),
  ]);
}

function isMany(stage: Stage, address: CellAddress): boolean {
  const cell = cellAt(stage.picture(), address);
  return cell !== undefined && cell.kind !== "record";
}
