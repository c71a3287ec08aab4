import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Anchor, placeCard } from "../../../src/interaction/place.js";

const view = { width: 1200, height: 700 };
const host = { top: 0, bottom: 700 };

function at(x: number, y: number): Anchor {
  return { x, left: x - 20, right: x + 20, top: y - 20, bottom: y + 20, isSeen: true };
}

describe("placeCard(anchor, size, view, host)", () => {
  it("puts a card below its anchor, and points at that", () => {
    expect(placeCard(at(600, 100), { width: 400, height: 300 }, view, host)).toEqual({ side: "below", left: 400, top: 120, room: 572, point: 200 });
  });

  it("puts it above where it is whole only there", () => {
    expect(placeCard(at(600, 600), { width: 400, height: 300 }, view, host)).toEqual({ side: "above", left: 400, top: 280, room: 572, point: 200 });
  });

  it("puts it to the right, else to the left, where it is whole neither below nor above", () => {
    expect(placeCard(at(600, 350), { width: 400, height: 500 }, view, host)).toEqual({ side: "right", left: 620, top: 100, room: 684, point: 250 });
    expect(placeCard(at(900, 350), { width: 400, height: 500 }, view, host)).toEqual({ side: "left", left: 480, top: 100, room: 684, point: 250 });
  });

  it("cuts it off below or above where nothing else has room", () => {
    const { side, room, top } = placeCard(at(300, 300), { width: 400, height: 500 }, { width: 600, height: 700 }, host);
    expect({ side, room, top }).toEqual({ side: "below", room: 372, top: 320 });
  });

  it("puts it over its anchor, pointing at nothing, where a low window leaves too little beside that", () => {
    const { side, room, top } = placeCard(at(300, 190), { width: 400, height: 500 }, { width: 600, height: 380 }, host);
    expect({ side, room, top }).toEqual({ side: "none", room: 364, top: 8 });
  });

  it("points at nothing that is out of sight", () => {
    expect(placeCard({ ...at(600, 100), isSeen: false }, { width: 400, height: 300 }, view, host).side).toBe("none");
    expect(placeCard(at(600, -30), { width: 400, height: 300 }, view, host).side).toBe("none");
    expect(placeCard(at(1230, 100), { width: 400, height: 300 }, view, host).side).toBe("none");
  });

  it("keeps a card whose anchor has left the window in it, until its host leaves", () => {
    const card = { width: 400, height: 300 };
    expect(placeCard(at(600, -200), card, view, { top: -400, bottom: 500 }).top).toBe(20);
    expect(placeCard(at(600, -200), card, view, { top: -400, bottom: 250 }).top).toBe(-80);
    expect(placeCard(at(600, -200), card, view, { top: -400, bottom: -100 }).top).toBe(-180);
    expect(placeCard(at(600, 900), card, view, { top: 300, bottom: 1200 }).top).toBe(380);
    expect(placeCard(at(600, 900), card, view, { top: 450, bottom: 1200 }).top).toBe(480);
  });

  it("moves no card by more than its anchor moves, also where that leaves the window", () => {
    const arbitrary = fc.record({ y: fc.integer({ min: -900, max: 1600 }), top: fc.integer({ min: 20, max: 600 }), bottom: fc.integer({ min: 20, max: 600 }) });
    fc.assert(fc.property(arbitrary, ({ y, top, bottom }) => {
      const [before, after] = [y, y + 1].map((each) => placeCard(at(600, each), { width: 400, height: 200 }, view, { top: each - top, bottom: each + bottom }));
      return before!.side !== after!.side || Math.abs(after!.top - before!.top) <= 2;
    }));
  });

  it("leaves a card whole in the window while its anchor is in it, and the window is as high and wide as that needs", () => {
    const arbitrary = fc.record({
      x: fc.integer({ min: 0, max: 1200 }),
      y: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 50, max: 1184 }),
      height: fc.integer({ min: 50, max: 2000 }),
    });
    fc.assert(fc.property(arbitrary, ({ x, y, width, height }) => {
      const { left, top, room } = placeCard(at(x, y), { width, height }, view, host);
      const bottom = top + Math.min(height, room);
      expect([left >= 0, left + width <= 1200, top >= 0, bottom <= 700]).toEqual([true, true, true, true]);
    }));
  });
});
