import { describe, expect, it } from "vitest";
import { dense, oneDay } from "../../../stories/odd.js";
import { keyOf } from "../../../src/layout/marks.js";
import { layoutTip } from "../../../src/layout/tip.js";
import { plotOf } from "../../support/plots.js";

describe("layoutTip(plot, address, textOf)", () => {
  const said = () => ({ heading: "Beijing, 1953", line: "1,204 records · Enter to zoom in" });
  const plot = plotOf(dense());

  it("stands beside its bar, within the plot, and covers nothing of its own lane's band", () => {
    for (const lane of plot.lanes) {
      for (const { bin, x0, x1 } of lane.bars) {
        const { box, column } = layoutTip(plot, { lane: lane.name.id, key: keyOf(bin) }, said)!;
        expect(box.x0).toBeGreaterThanOrEqual(0);
        expect(box.x1).toBeLessThanOrEqual(plot.width);
        expect(box.y0 >= lane.bandBottom || box.y1 <= lane.bandTop).toBe(true);
        expect([column.x0 <= x0, column.x1 >= x1]).toEqual([true, true]);
        expect(box.x0 <= column.x1 && box.x1 >= column.x0).toBe(true);
        expect(box.y1).toBeLessThanOrEqual(plot.height);
      }
    }
  });

  it("stands beside a crowd as well", () => {
    const day = plotOf(oneDay());
    const crowd = day.lanes.flatMap((lane) => lane.marks.map(({ cell }) => ({ lane: lane.name.id, key: keyOf(cell) })))[0]!;
    expect(layoutTip(day, crowd, said)).toMatchObject({ key: crowd.key, heading: "Beijing, 1953" });
  });

  it("is null where there is no such bin, and for a single record", () => {
    const single = plot.lanes.flatMap((lane) => lane.marks.filter(({ cell }) => cell.kind === "record").map(({ cell }) => ({ lane: lane.name.id, key: keyOf(cell) })))[0]!;
    expect(layoutTip(plot, single, said)).toBeNull();
    expect(layoutTip(plot, { lane: "Beijing", key: "bin year 5" }, said)).toBeNull();
    expect(layoutTip(plot, { lane: "Nowhere", key: "" }, said)).toBeNull();
  });

  it("ends text that is too wide", () => {
    const long = "A post with a very long name ".repeat(10);
    const { box, heading } = layoutTip(plot, { lane: "Beijing", key: keyOf(plot.lanes[0]!.bars[0]!.bin) }, () => ({ heading: long, line: "" }))!;
    expect(box.x1 - box.x0).toBeLessThanOrEqual(400);
    expect(heading).toMatch(/…$/);
  });
});
