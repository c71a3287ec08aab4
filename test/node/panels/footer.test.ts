import { describe, expect, it } from "vitest";
import { layoutOf } from "../../../src/picture.js";
import { footerPanel } from "../../../src/panels/footer.js";
import { startView } from "../../../src/view/start.js";
import { contentFor } from "../../support/plots.js";
import { nodesIn, textOf } from "../../support/nodes.js";

describe("footerPanel(content, view, plots)", () => {
  const legend = (...times: readonly string[]): readonly string[] => {
    const content = contentFor({ records: times.map((time) => ({ id: time, time })) });
    return nodesIn(footerPanel(content, startView(content), [])).filter(({ tag }) => tag === "li").map(textOf);
  };

  it("calls a date uncertain only where one is, and not a plain month or year", () => {
    expect(legend("1911-05-01")).toEqual(["record"]);
    expect(legend("1911-05-01?")).toEqual(["record", "date uncertain"]);
    expect(legend("1911", "1912-05")).toEqual(["record", "date not known to the day"]);
    expect(legend("1911", "1912-05-01~")).toEqual(["record", "date uncertain, or not known to the day"]);
  });

  it("has a sign for the lag, for a posting and for counted marks, where there are such", () => {
    const day = "1954-03-04";
    const content = contentFor({
      records: [{ id: "late", time: "1953-01-01", recorded: "1953-03-01", lane: "x" }, ...Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, time: day, lane: "x" }))],
      lanes: [{ id: "x", tenures: [{ time: "1952/1955" }] }],
    });
    const view = startView(content);
    const { layout } = layoutOf(content, view, 1180);
    const said = (plots: readonly (typeof layout)[], mode = view.mode) => nodesIn(footerPanel(content, { ...view, mode }, plots)).filter(({ tag }) => tag === "li").map(textOf);
    expect(said([layout])).toEqual(["record", "until recorded", "12number of records", "in post"]);
    expect(said([])).toEqual(["record", "until recorded", "in post"]);
    expect(said([layout], "list")).toEqual([]);
  });
});
