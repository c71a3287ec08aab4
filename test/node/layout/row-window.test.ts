import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIST_ROW, type ListScroll, UNSCROLLED, layoutRows, rowsAround, scrolledHeight, scrolledTo, scrolledToRow } from "../../../src/layout/row-window.js";

const HEIGHT = 360;
const MILLION = 1_000_000;

/** The greatest height that every browser lays out, also where its page is zoomed fivefold. */
const SAFE = 6_500_000;

/** The rows that are in sight where the browser has scrolled to `top + shift`, by where they are drawn. */
function seen(count: number, at: number, scroll: ListScroll): readonly number[] {
  const [from, to] = [scroll.top + scroll.shift, scroll.top + scroll.shift + HEIGHT];
  return layoutRows(count, at, scroll).flatMap(({ first, after, y }) =>
    Array.from({ length: after - first }, (_, i) => first + i).filter((row) => y + (row - first) * LIST_ROW < to - 0.01 && y + (row - first + 1) * LIST_ROW > from + 0.01));
}

/** The rows that ought to be in sight. */
function rowsAt(count: number, top: number): readonly number[] {
  const [from, to] = [Math.floor((top + 0.01) / LIST_ROW), Math.min(count, Math.ceil((top + HEIGHT - 0.01) / LIST_ROW))];
  return Array.from({ length: to - from }, (_, i) => from + i);
}

describe("rowsAround(count, top)", () => {
  it("is what is in sight and some more, of however many", () => {
    expect(rowsAround(5, 0)).toEqual([0, 5]);
    expect(rowsAround(MILLION, 0)).toEqual([0, 30]);
    expect(rowsAround(MILLION, 100 * LIST_ROW)).toEqual([92, 122]);
  });

  it("stays as it is while less than four rows go by", () => {
    expect(rowsAround(MILLION, 103 * LIST_ROW + 35)).toEqual(rowsAround(MILLION, 100 * LIST_ROW));
    expect(rowsAround(MILLION, 104 * LIST_ROW)).not.toEqual(rowsAround(MILLION, 100 * LIST_ROW));
  });
});

describe("layoutRows(count, at, scroll)", () => {
  it("has the row in focus where it belongs, above or below those in sight", () => {
    expect(layoutRows(1000, 3, { top: 100 * LIST_ROW, shift: 0 })).toEqual([{ first: 3, after: 4, y: 3 * LIST_ROW }, { first: 92, after: 122, y: 92 * LIST_ROW }]);
    expect(layoutRows(1000, 900, { top: 0, shift: 0 })).toEqual([{ first: 0, after: 30, y: 0 }, { first: 900, after: 901, y: 900 * LIST_ROW }]);
    expect(layoutRows(1000, 10, UNSCROLLED)).toHaveLength(1);
  });

  it("never lays one row over another, nor past either end", () => {
    const anywhere = fc.integer({ min: 1, max: 2 * MILLION }).chain((count) => fc.record({ count: fc.constant(count), at: fc.nat(count - 1), to: fc.nat(Math.max(0, scrolledHeight(count) - HEIGHT)) }));
    fc.assert(fc.property(anywhere, ({ count, at, to }) => {
      const runs = layoutRows(count, at, scrolledTo(to, UNSCROLLED, count, HEIGHT));
      let bottom = 0;
      for (const { first, after, y } of runs) {
        expect(y).toBeGreaterThanOrEqual(bottom - 0.001);
        bottom = y + (after - first) * LIST_ROW;
      }
      expect(bottom).toBeLessThanOrEqual(scrolledHeight(count) + 0.001);
    }));
  });
});

describe("scrolledTo(scrollTop, before, count, height)", () => {
  it("is where the browser says in a list that it can hold", () => {
    expect(scrolledTo(12_345, UNSCROLLED, 100_000, HEIGHT)).toEqual({ top: 12_345, shift: 0 });
    expect(scrolledHeight(100_000)).toBe(100_000 * LIST_ROW);
  });

  it("reaches the first and the last of a million rows, in no more height than a browser has", () => {
    expect(scrolledHeight(MILLION)).toBeLessThan(SAFE);
    const last = scrolledTo(scrolledHeight(MILLION) - HEIGHT, UNSCROLLED, MILLION, HEIGHT);
    expect(seen(MILLION, 0, last).at(-1)).toBe(MILLION - 1);
    expect(scrolledTo(0, last, MILLION, HEIGHT)).toEqual(UNSCROLLED);
  });

  it("is in proportion where the bar is dragged", () => {
    const half = scrolledTo((scrolledHeight(MILLION) - HEIGHT) / 2, UNSCROLLED, MILLION, HEIGHT);
    expect(half.top / LIST_ROW).toBeCloseTo(MILLION / 2, -2);
  });

  it("has room for more on both sides, however far a wheel has turned from where the bar was dragged to", () => {
    const [end, middle] = [scrolledHeight(MILLION) - HEIGHT, (MILLION * LIST_ROW) / 2];
    for (const [edge, turn] of [[end - 900, 100], [900, -100]] as const) {
      const scroll = scrolledTo(edge + turn, { top: middle, shift: edge - middle }, MILLION, HEIGHT);
      expect(scroll.top).toBe(middle + turn);
      expect(scroll.top + scroll.shift).toBeCloseTo(end / 2, -3);
      expect(seen(MILLION, 0, scroll)).toEqual(rowsAt(MILLION, scroll.top));
    }
  });

  it("shows every row to who turns a wheel, wherever: none is leapt over, and both ends are reached", () => {
    const [end, farthest] = [scrolledHeight(MILLION) - HEIGHT, MILLION * LIST_ROW - HEIGHT];
    for (const [start, turn] of [[0, 100], [end / 3, 100], [end - 2000, 100], [end - 200_000, -100], [2000, -100]] as const) {
      let scroll = scrolledTo(start, UNSCROLLED, MILLION, HEIGHT);
      for (let i = 0; i < 500; i++) {
        const wanted = Math.max(0, Math.min(farthest, scroll.top + turn));
        const browser = Math.max(0, Math.min(end, scroll.top + scroll.shift + turn));
        scroll = scrolledTo(browser, scroll, MILLION, HEIGHT);
        expect(scroll.top).toBeCloseTo(wanted, 3);
        expect(seen(MILLION, 0, scroll).filter((row) => row !== 0 || scroll.top < LIST_ROW)).toEqual(rowsAt(MILLION, scroll.top));
      }
    }
  });
});

describe("scrolledToRow(at, before, count, height)", () => {
  it("moves no further than the row needs", () => {
    expect(scrolledToRow(3, UNSCROLLED, 1000, HEIGHT)).toEqual(UNSCROLLED);
    expect(scrolledToRow(10, UNSCROLLED, 1000, HEIGHT)).toEqual({ top: LIST_ROW, shift: 0 });
    expect(scrolledToRow(50, { top: 100 * LIST_ROW, shift: 0 }, 1000, HEIGHT)).toEqual({ top: 50 * LIST_ROW, shift: 0 });
  });

  it("shows any row of any list, in what the browser can scroll", () => {
    const anywhere = fc.integer({ min: 11, max: 3 * MILLION }).chain((count) => fc.record({ count: fc.constant(count), from: fc.nat(count - 1), at: fc.nat(count - 1) }));
    fc.assert(fc.property(anywhere, ({ count, from, at }) => {
      const scroll = scrolledToRow(at, scrolledToRow(from, UNSCROLLED, count, HEIGHT), count, HEIGHT);
      expect(seen(count, at, scroll)).toContain(at);
      expect(scroll.top + scroll.shift).toBeGreaterThanOrEqual(0);
      expect(scroll.top + scroll.shift).toBeLessThanOrEqual(scrolledHeight(count) - HEIGHT + 0.001);
    }));
  });
});
