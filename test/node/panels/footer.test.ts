import { describe, expect, it } from "vitest";
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
});
