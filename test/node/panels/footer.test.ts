import { describe, expect, it } from "vitest";
import { layoutOf } from "../../../src/plot.js";
import { footerPanel } from "../../../src/panels/footer.js";
import { startView } from "../../../src/view/start.js";
import { contentFor } from "../../support/plots.js";
import { nodesIn, textOf } from "../../support/nodes.js";

describe("footerPanel(content, view, plots)", () => {
  const legend = (times: readonly string[], domain: readonly [string, string] = ["1905", "1914"]): readonly string[] => {
    const content = contentFor({ records: times.map((time) => ({ id: time, time })), domain });
    const view = startView(content);
    return nodesIn(footerPanel(content, view, [layoutOf(content, view, 1180).layout])).filter(({ tag }) => tag === "li").map(textOf);
  };

  it.each<readonly [readonly string[], readonly string[]]>([
    [["1911-05-01"], ["record"]],
    [["1911", "1912-05", "1910-21", "191X"], ["not known to the day"]],
    [["[1911-05-01..1912-05-01]"], ["one day within"]],
    [["1911-05-01/1912-05-01"], ["lasted"]],
    [["1911-05-01?"], ["record", "uncertain"]],
    [["1911-05-01~"], ["record", "approximate"]],
    [["1911~"], ["not known to the day", "approximate"]],
    [["1911?"], ["not known to the day", "uncertain"]],
    [["1911-05-01/1912-05-01%"], ["lasted", "approximate", "uncertain"]],
    [["1911/1912"], ["lasted", "end open or inexact"]],
    [["1911-05-01/.."], ["lasted", "end open or inexact"]],
    [["/1911-05-01"], ["lasted", "end open or inexact"]],
    [["[..1911]"], ["one day within", "end open or inexact"]],
    [["{1908-05-01,1911-05-01}"], ["record", "several dates"]],
    [["[1908,1911]"], ["one day within", "several dates"]],
    [["1911-05-01", "1911", "1908?"], ["record", "not known to the day", "uncertain"]],
  ])("says of %j what each of its signs means, and nothing of others: %j", (times, said) => {
    expect(legend(times)).toEqual(said);
  });

  it("says nothing of what is out of sight", () => {
    const times = ["1911-05-01", "1931~", "1932?", "[1933..1934]", "1935/..", "{1951,1953}"];
    expect(legend(times)).toEqual(["record"]);
    expect(legend(times, ["1932", "1932"])).toEqual(["not known to the day", "uncertain"]);
    expect(legend(["1911-05-01"], ["1950", "1951"])).toEqual([]);
    expect(legend(["1935~/.."], ["1935-02", "1935-04"])).toEqual(["lasted", "end open or inexact", "approximate"]);
  });

  it("draws the letter of a doubt apart from the other's, and each sign apart from all others", () => {
    const content = contentFor({ records: ["1911-05-01", "1911~", "1912?", "[1913..1914]", "1915/..", "{1951,1953}", "1920/1921"].map((time) => ({ id: time, time })) });
    const view = startView(content);
    const signs = nodesIn(footerPanel(content, view, [layoutOf(content, view, 1180).layout])).filter(({ tag }) => tag === "svg");
    expect(new Set(signs.map(({ children }) => JSON.stringify(children))).size).toBe(8);
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
    expect(said([])).toEqual([]);
    expect(said([layout], "list")).toEqual([]);
  });
});
