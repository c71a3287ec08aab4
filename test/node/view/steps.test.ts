import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, type Span } from "../../../src/time/time.js";
import { clampDomain, homeOf, panDomain, revealSpan, toggleValue, withValues, zoomDomain } from "../../../src/view/steps.js";

const limits = { home: [0, 1000], least: 10 } as const;
const instant = fc.integer({ min: -4e12, max: 4e12 });
const span = fc.tuple(instant, fc.integer({ min: 1, max: 4e12 })).map(([start, length]): Span => [start, start + length]);
/** A minute and longer. */
const longSpan = span.map(([start, end]): Span => [start, end + 60_000]);

describe("homeOf(extent)", () => {
  it("has a margin of a few hundredths, and at least a day", () => {
    expect(homeOf([0, 1000 * DAY]).map(Math.round)).toEqual([-35 * DAY, 1035 * DAY]);
    // A single day stands in about a month.
    expect(homeOf([0, DAY])).toEqual([-14.5 * DAY, 15.5 * DAY]);
  });

  it("is a span of years where there is nothing", () => {
    const [start, end] = homeOf(null);
    expect([end - start > 300 * DAY, end - start < 4000 * DAY]).toEqual([true, true]);
  });
});

describe("clampDomain(domain, limits)", () => {
  it.each<readonly [string, Span, Span]>([
    ["leaves a domain inside as it is", [200, 300], [200, 300]],
    ["moves one before the whole picture to its start", [-50, 50], [0, 100]],
    ["moves one after the whole picture to its end", [1950, 2000], [950, 1000]],
    ["lengthens one too short round its middle", [500, 502], [496, 506]],
    ["lengthens one too short at an edge inwards", [0, 2], [0, 10]],
    ["cuts one too long to the whole picture", [-500, 5000], [0, 1000]],
  ])("%s", (_, domain, clamped) => {
    expect(clampDomain(domain, limits)).toEqual(clamped);
  });

  it("lets a domain stay where it was outside the whole picture", () => {
    expect(clampDomain([1200, 1300], limits, [1200, 1300])).toEqual([1200, 1300]);
    expect(clampDomain([1250, 1350], limits, [1200, 1300])).toEqual([1200, 1300]);
    expect(clampDomain([1100, 1200], limits, [1200, 1300])).toEqual([1100, 1200]);
  });

  it("stays where it is when the shortest is zoomed in on, and else keeps the centre at its place", () => {
    const zoomed = (domain: Span, centre: number): Span => clampDomain(zoomDomain(domain, 2, centre), limits, domain);
    expect(zoomed([500, 510], 501)).toEqual([500, 510]);
    expect(zoomed([500, 516], 500)).toEqual([500, 510]);
    expect(zoomed([500, 516], 516)).toEqual([506, 516]);
    expect(zoomed([500, 516], 504)).toEqual([501.5, 511.5]);
    expect(zoomed([500, 516], 508)).toEqual([503, 513]);
  });

  it("is as long as it was, or as the least; never outside; and clamped for good", () => {
    fc.assert(fc.property(span, span, fc.integer({ min: 1, max: 4e12 }), (domain, home, shortest) => {
      const least = Math.min(shortest, home[1] - home[0]);
      const [start, end] = clampDomain(domain, { home, least });
      expect([start >= home[0] - 1, end <= home[1] + 1]).toEqual([true, true]);
      expect(end - start).toBeCloseTo(Math.min(home[1] - home[0], Math.max(least, domain[1] - domain[0])), 1);
      const again = clampDomain([start, end], { home, least });
      expect([again[0] - start, again[1] - end].every((difference) => Math.abs(difference) < 1)).toBe(true);
    }), { numRuns: 1000 });
  });

  it("stays within the range of Date", () => {
    const [start, end] = clampDomain([-9e15, 9e15], { home: [-9e15, 9e15], least: DAY });
    expect([new Date(start).getTime(), new Date(end).getTime()].some(Number.isNaN)).toBe(false);
  });
});

describe("zoomDomain(domain, factor, centre)", () => {
  it("shortens round the middle unless told where", () => {
    expect(zoomDomain([0, 100], 2)).toEqual([25, 75]);
    expect(zoomDomain([0, 100], 0.5)).toEqual([-50, 150]);
    expect(zoomDomain([0, 100], 2, 0)).toEqual([0, 50]);
  });

  it("keeps the centre at its place, and is undone by its inverse", () => {
    fc.assert(fc.property(longSpan, fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (domain, factor, share) => {
      const length = domain[1] - domain[0];
      const centre = domain[0] + share * length;
      const zoomed = zoomDomain(domain, factor, centre);
      expect((zoomed[1] - zoomed[0]) / (length / factor)).toBeCloseTo(1, 6);
      expect((centre - zoomed[0]) / (zoomed[1] - zoomed[0])).toBeCloseTo(share, 2);
      expect((zoomDomain(zoomed, 1 / factor, centre)[0] - domain[0]) / length).toBeCloseTo(0, 2);
    }));
  });
});

describe("panDomain(domain, share)", () => {
  it("moves by a share of the length", () => {
    expect(panDomain([100, 300], 0.5)).toEqual([200, 400]);
    expect(panDomain([100, 300], -0.25)).toEqual([50, 250]);
  });
});

describe("revealSpan(domain, span)", () => {
  const domain: Span = [0, 1000];

  it.each<readonly [string, Span, Span]>([
    ["stays where the span is in sight", [500, 510], domain],
    ["stays where the span is just in sight", [80, 920], domain],
    ["moves back no further than needed", [-20, -10], [-100, 900]],
    ["moves on no further than needed", [1010, 1020], [100, 1100]],
    ["moves where the span is at the very edge", [990, 1000], [80, 1080]],
    ["is lengthened where the span is longer", [-500, 1000], [-580, 1080]],
  ])("%s", (_, to, revealed) => {
    expect(revealSpan(domain, to)).toEqual(revealed);
  });

  it("shows the span, moves no further than needed, and has the same length unless the span is longer", () => {
    fc.assert(fc.property(span, span, (from, to) => {
      const [start, end] = revealSpan(from, to);
      const length = from[1] - from[0];
      const room = length * 0.08;
      expect([start <= to[0] - room + 1, end >= to[1] + room - 1]).toEqual([true, true]);
      expect(Math.abs(end - start - Math.max(length, to[1] - to[0] + 2 * room))).toBeLessThan(1);
      if (to[1] - to[0] + 2 * room > length) return;
      const needed = Math.max(0, from[0] - (to[0] - room), to[1] + room - from[1]);
      expect(Math.abs(Math.abs(start - from[0]) - needed)).toBeLessThan(1);
    }), { numRuns: 1000 });
  });
});

describe("withValues(filter, key, values)", () => {
  it("sets the values of a key, and leaves the others", () => {
    expect(withValues(null, "lane", ["a"])).toEqual({ lane: ["a"] });
    expect(withValues({ lane: ["a"], text: "x" }, "lane", ["b", "c"])).toEqual({ lane: ["b", "c"], text: "x" });
  });

  it("drops a key without values, and is null when nothing is left", () => {
    expect(withValues({ lane: ["a"], text: "x" }, "lane", [])).toEqual({ text: "x" });
    expect(withValues({ lane: ["a"] }, "lane", [])).toBeNull();
    expect(withValues(null, "lane", [])).toBeNull();
    expect(withValues({ text: "x" }, "text", "")).toBeNull();
  });

  it("keeps spaces, after which more may be typed", () => {
    expect(withValues(null, "text", " ")).toEqual({ text: " " });
  });

  it("leaves the filter as it was", () => {
    const filter = Object.freeze({ lane: Object.freeze(["a"]) });
    withValues(filter, "lane", ["b"]);
    expect(filter).toEqual({ lane: ["a"] });
  });
});

describe("toggleValue(filter, key, value, chosen)", () => {
  it("adds a value that is chosen, once", () => {
    expect(toggleValue(null, "lane", "a", true)).toEqual({ lane: ["a"] });
    expect(toggleValue({ lane: ["a"], topic: ["t"] }, "lane", "b", true)).toEqual({ lane: ["a", "b"], topic: ["t"] });
    expect(toggleValue({ lane: ["a", "b"] }, "lane", "a", true)).toEqual({ lane: ["b", "a"] });
  });

  it("takes out a value no longer chosen, and is null when nothing is left", () => {
    expect(toggleValue({ lane: ["a", "b"] }, "lane", "a", false)).toEqual({ lane: ["b"] });
    expect(toggleValue({ lane: ["a"] }, "lane", "a", false)).toBeNull();
    expect(toggleValue({ lane: ["a"] }, "lane", "b", false)).toEqual({ lane: ["a"] });
    expect(toggleValue(null, "lane", "a", false)).toBeNull();
  });
});
