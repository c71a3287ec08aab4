/** Where a card stands from what it belongs to. `none`: it points at nothing, since that is out of sight or covered. */
export type Side = "below" | "above" | "right" | "left" | "none";

/** What a card belongs to, with the distance that the card keeps from it, in CSS pixels of the window. `x`: where the card points. */
export interface Anchor {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isSeen: boolean;
}

/** A width and a height, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes in the window. `room`: the height it may take. `point`: where along its edge it points. All in CSS pixels. */
export interface Placement {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  readonly room: number;
  readonly point: number;
}

const MARGIN = 8;
/** The least height of a card that is worth having beside its mark rather than over it: a heading, the dates and some lines. */
const ENOUGH = 300;
/** In a window lower than this, a card hangs over rather than shrink to nothing. */
const LEAST = 96;
/** How near a corner a card can point. */
const CORNER = 18;

/**
 * Places a card of `size`, its height as if nothing limited it, in a window of the size `view`.
 *
 * It goes where it is whole: below its anchor, else above, to the right, to the left; and where it is whole nowhere, to a side that leaves
 * it the height of the window, else above or below, else over its anchor. It lies within the window. Once the anchor has left that, it stays
 * at the edge while `host`, which holds the anchor, reaches the middle of the window, and then leaves with it.
 */
export function placeCard(anchor: Anchor, size: Size, view: Size, host: Pick<Anchor, "top" | "bottom">): Placement {
  const [dx, dy] = [outside((anchor.left + anchor.right) / 2, view.width), outside((anchor.top + anchor.bottom) / 2, view.height)];
  const near = { x: anchor.x - dx, left: anchor.left - dx, right: anchor.right - dx, top: anchor.top - dy, bottom: anchor.bottom - dy };
  const [below, above] = [view.height - near.bottom - MARGIN, near.top - MARGIN];
  const side = sideOf();
  const room = Math.max(LEAST, side === "below" ? below : side === "above" ? above : view.height - 2 * MARGIN);
  const height = Math.min(size.height, room);
  const middle = (near.top + near.bottom) / 2;
  const left = side === "right" ? near.right : side === "left" ? near.left - size.width : within(near.x - size.width / 2, size.width, view.width);
  const top = side === "below" ? near.bottom : side === "above" ? near.top - height : within(middle - height / 2, height, view.height);
  const isBeside = side === "right" || side === "left";
  return {
    side: anchor.isSeen && dx === 0 && dy === 0 ? side : "none",
    left,
    top: dy < 0 ? Math.max(top + dy, Math.min(top, top + host.bottom - view.height / 2)) : Math.min(top + dy, Math.max(top, top + host.top - view.height / 2)),
    room,
    point: isBeside ? pointAlong(middle - top, height) : pointAlong(near.x - left, size.width),
  };

  function sideOf(): Side {
    if (size.height <= below) return "below";
    if (size.height <= above) return "above";
    if (near.right + size.width + MARGIN <= view.width) return "right";
    if (near.left - size.width - MARGIN >= 0) return "left";
    if (Math.max(below, above) < ENOUGH) return "none";
    return below >= above ? "below" : "above";
  }
}

/** How far `place` is from the nearest place between 0 and `end`; negative before 0. */
function outside(place: number, end: number): number {
  return place - Math.max(0, Math.min(place, end));
}

function within(start: number, length: number, end: number): number {
  return Math.max(MARGIN, Math.min(start, end - length - MARGIN));
}

function pointAlong(place: number, length: number): number {
  return Math.max(CORNER, Math.min(place, length - CORNER));
}
