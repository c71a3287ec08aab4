import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createGestures, gestureOf } from "../../../src/interaction/address-gesture.js";
import type { View } from "../../../src/view/view.js";

const view: View = { domain: [0, 10], filter: null, selected: null, mode: "timeline", by: "time", sort: { key: "time", descending: false }, laneOrder: "given", hideEmpty: false, first: null };

describe("gestureOf(before, after)", () => {
  it.each<readonly [string | null, Partial<View>]>([
    [null, { domain: [0, 10] }],
    ["domain", { domain: [0, 5] }],
    ["domain", { domain: [0, 5], first: 100 }],
    ["text", { filter: { text: "a" } }],
    ["lanes", { laneOrder: ["a"] }],
    ["step", { filter: { lane: ["a"] } }],
    ["step", { filter: { lane: ["a"], text: "a" } }],
    ["step", { selected: "a", domain: [0, 5] }],
    ["step", { first: 100 }],
  ])("is %s for %j", (kind, change) => {
    expect(gestureOf(view, { ...view, ...change })).toBe(kind);
  });
});

describe("createGestures()", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("goes on while one kind follows on the heels of the last", () => {
    const gestures = createGestures();
    const at = (ms: number, kind: "domain" | "text" | "step"): boolean => {
      vi.advanceTimersByTime(ms);
      return gestures.goesOn(kind);
    };
    expect([at(0, "domain"), at(500, "domain"), at(500, "domain"), at(700, "domain"), at(0, "step"), at(0, "step"), at(0, "domain")]).toEqual([false, true, true, false, false, false, false]);
  });

  it("goes on while the pointer is down, but not from what had settled before", () => {
    const gestures = createGestures();
    gestures.goesOn("domain");
    vi.advanceTimersByTime(5000);
    gestures.press();
    expect(gestures.goesOn("domain")).toBe(false);
    vi.advanceTimersByTime(5000);
    expect(gestures.goesOn("domain")).toBe(true);
    gestures.release();
    vi.advanceTimersByTime(700);
    expect(gestures.goesOn("domain")).toBe(false);
  });

  it("takes typing for one however long it takes, until it ends", () => {
    const gestures = createGestures();
    gestures.goesOn("text");
    vi.advanceTimersByTime(60_000);
    expect(gestures.goesOn("text")).toBe(true);
    gestures.end();
    expect(gestures.goesOn("text")).toBe(false);
  });
});
