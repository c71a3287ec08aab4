import { describe, expect, it } from "vitest";
import { createCauseCounter, examplesOf } from "../../../src/records/causes.js";
import { textOf } from "../../support/nodes.js";
import { contentFor } from "../../support/plots.js";
import { problemsPanel } from "../../../src/panels/notices.js";
import { reasonNodes } from "../../../src/panels/reasons.js";

describe("createCauseCounter()", () => {
  it("counts by field and what was expected, and keeps a few examples of each", () => {
    const counter = createCauseCounter();
    for (let index = 0; index < 10_000; index++) counter.add({ index, id: "", field: index % 4 === 0 ? "id" : "time", value: index, expected: "x" });
    expect(counter.causes().map(({ field, count, examples }) => [field, count, examples.length])).toEqual([["id", 2500, 20], ["time", 7500, 20]]);
    expect(examplesOf(counter.causes()).slice(0, 3).map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it("does not keep a cause for each row where a channel says something else each time", () => {
    const counter = createCauseCounter();
    for (let index = 0; index < 5000; index++) counter.add({ index, id: "", field: "time", value: null, expected: `not ${index}` });
    expect(counter.causes().length).toBeLessThanOrEqual(101);
    expect(counter.causes().reduce((sum, { count }) => sum + count, 0)).toBe(5000);
  });
});

describe("a content of which one in a hundred rows is broken", () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => (i % 100 === 7 ? (i % 200 === 7 ? null : { id: `r${i}`, time: "soon" }) : { id: `r${i}`, time: "1953-01-01" }));
  const content = contentFor({ records: rows });

  it("has the others, and says how many are not there and why, in a few lines", () => {
    expect([content.source.count, content.source.summary(null).undated]).toEqual([19_900, 100]);
    const text = textOf(problemsPanel(content, reasonNodes)!);
    expect(text).toContain("100 of 20,000 records could not be read. 100 values could not be read.");
    expect(text).toMatch(/100 rows: expected .+ They are left out\. Among them:Row 8 has nothing there/);
    expect(text).toMatch(/100 values, time: expected .+ Their records are kept without it\. Among them:Row 108: “soon”/);
    expect(text.length).toBeLessThan(1500);
  });
});
