import { describe, expect, it } from "vitest";
import { type OverviewInput, OVERVIEW_HEIGHT, layoutOverview } from "../../../src/layout/overview.js";
import type { Bin } from "../../../src/records/cells.js";
import type { Span } from "../../../src/time/time.js";
import type { LaneName } from "../../../src/view/content.js";

function lane(id: string, ...spans: readonly Span[]): OverviewInput {
  const name: LaneName = { id, label: id, note: "", hue: 0, colour: null, names: [], tenures: [] };
  return { name, spans };
}

describe("layoutOverview(lanes, domain, home, range)", () => {
  it("has the whole picture as wide as the range, and the domain as its window", () => {
    const { scale, x0, x1 } = layoutOverview([], [], [2000, 5000], [0, 10_000], [100, 1100]);
    expect([scale(0), scale(10_000), scale.invert(600)]).toEqual([100, 1100, 5000]);
    expect([x0, x1]).toEqual([300, 600]);
  });

  it("clamps a window that leaves the whole picture", () => {
    const windowOf = (from: number, to: number): readonly number[] => {
      const { x0, x1 } = layoutOverview([], [], [from, to], [0, 1000], [100, 200]);
      return [x0, x1];
    };
    expect([windowOf(-500, 500), windowOf(500, 1500), windowOf(-9, 9999), windowOf(2000, 3000), windowOf(-2, -1)]).toEqual([[100, 150], [150, 200], [100, 200], [200, 200], [100, 100]]);
  });

  it("is covered from where a record begins to where it ends, and only there", () => {
    const { lanes } = layoutOverview([lane("a", [700, 800], [0, 1], [10, 30], [720, 760], [500, 501]), lane("b")], [], [0, 1000], [0, 1000], [100, 200]);
    expect(lanes.map(({ name, runs }) => [name.id, runs])).toEqual([["a", [[100, 102], [150, 150], [170, 179]]], ["b", []]]);
  });

  it("draws an open end to the edge", () => {
    const long = (...span: Span): unknown => layoutOverview([lane("a", span)], [], [0, 1000], [0, 1000], [100, 200]).lanes[0]!.long;
    expect([long(-Infinity, 200), long(800, Infinity)]).toEqual([[[100, 119]], [[180, 200]]]);
  });

  it("has what is long apart from the others, which may lie within it", () => {
    const [only] = layoutOverview([lane("a", [100, 900], [500, 501], [300, 340])], [], [0, 1000], [0, 1000], [100, 200]).lanes;
    expect([only!.long, only!.runs]).toEqual([[[110, 189]], [[130, 133], [150, 150]]]);
  });

  it("has no more runs than columns, however many records there are", () => {
    const crowd = Array.from({ length: 20_000 }, (_, i): Span => [(i * 7919) % 20_000, ((i * 7919) % 20_000) + 1]);
    expect(layoutOverview([lane("a", ...crowd)], [], [0, 1], [0, 20_000], [0, 300]).lanes[0]!.runs).toEqual([[0, 300]]);
    const sparse = crowd.filter(([start]) => start % 400 === 0);
    expect(layoutOverview([lane("a", ...sparse)], [], [0, 1], [0, 20_000], [0, 300]).lanes[0]!.runs.length).toBe(50);
  });

  it("has a step for each bin, as high as it is dense", () => {
    const bin = (span: Span, certain: number, share = 0): Bin => ({ kind: "bin", unit: "year", span, certain, possible: Math.ceil(share), share, anchored: certain, ordinal: 1 });
    const { heights, lanes } = layoutOverview([], [bin([0, 100], 10), bin([100, 300], 10), bin([900, 1100], 9, 1)], [0, 1], [0, 1000], [100, 200]);
    expect(heights).toEqual([{ x0: 100, x1: 110, share: 1 }, { x0: 110, x1: 130, share: 0.5 }, { x0: 190, x1: 200, share: 0.5 }]);
    expect(lanes).toEqual([]);
  });

  it.each([1, 2, 4, 12, 40])("gives each of %d lanes a line of its own within its height", (count) => {
    const { lanes } = layoutOverview(Array.from({ length: count }, (_, i) => lane(`${i}`, [5, 6])), [], [0, 1], [0, 10], [0, 100]);
    expect(lanes.map(({ name }) => name.id)).toEqual(Array.from({ length: count }, (_, i) => `${i}`));
    expect(lanes[0]!.y).toBeGreaterThanOrEqual(0);
    expect(lanes.at(-1)!.y + lanes.at(-1)!.height).toBeLessThanOrEqual(OVERVIEW_HEIGHT);
    lanes.forEach(({ y, height }, i) => {
      expect(height).toBeGreaterThanOrEqual(1);
      if (count <= 12) expect(y + height).toBeLessThanOrEqual(lanes[i + 1]?.y ?? OVERVIEW_HEIGHT);
      else expect(y).toBeLessThan(lanes[i + 1]?.y ?? OVERVIEW_HEIGHT);
    });
  });
});
