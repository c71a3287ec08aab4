import { describe, expect, it } from "vitest";
import { contentFor } from "../../support/plots.js";
import { utc } from "../time/utc.js";

const records = [{ id: 1, time: "1953" }, { id: 2, time: "1954", lane: ["c", "a"] }, { id: 3, time: "1955-01-01", lane: "b" }];

describe("contentOf(settings, by)", () => {
  it("orders lanes as given, then as records name them, then those without one", () => {
    const { lanes } = contentFor({ records, lanes: [{ id: "b" }, { id: "empty" }] });
    expect(lanes.map(({ id, hue }) => [id, hue])).toEqual([["b", 0], ["empty", 1], ["c", 2], ["a", 3], ["", 4]]);
  });

  it("names lanes by their label, else by their id, and the last in words", () => {
    const { lanes } = contentFor({ records, lanes: [{ id: "b", label: "Bee", note: "n", colour: "red" }], words: { noLane: "Nobody" } });
    expect(lanes.map(({ label, note, colour }) => [label, note, colour])).toEqual([["Bee", "n", "red"], ["c", "", null], ["a", "", null], ["Nobody", "", null]]);
  });

  it("puts records without a lane where the options list the lane \"\"", () => {
    const { lanes } = contentFor({ records, lanes: [{ id: "", label: "Unsent" }, { id: "b" }] });
    expect(lanes.map(({ label }) => label)).toEqual(["Unsent", "b", "c", "a"]);
  });

  it("reads tenures and periods as spans, open ends infinite", () => {
    const { lanes, periods } = contentFor({ lanes: [{ id: "a", tenures: [{ time: "1953/1954-02", label: "first" }, { time: "1955-01-01/.." }] }], periods: [{ id: "p", label: "P", time: "1953-03-05" }] });
    expect(lanes[0]?.tenures).toEqual([{ span: [utc("1953-01-01"), utc("1954-03-01")], label: "first" }, { span: [utc("1955-01-01"), Infinity], label: "" }]);
    expect(periods).toEqual([{ id: "p", label: "P", span: [utc("1953-03-05"), utc("1953-03-06")] }]);
  });

  it("lets a reader zoom to a day, and to a minute where an instant is known", () => {
    expect(contentFor({ records }).limits.least).toBe(86_400_000);
    expect(contentFor({ records: [...records, { id: 4, time: "1955-01-01T12:00:00Z" }] }).limits.least).toBe(60_000);
  });

  it("has a whole picture round all records", () => {
    const { home } = contentFor({ records }).limits;
    expect([home[0] < utc("1953-01-01"), home[1] > utc("1955-01-02")]).toEqual([true, true]);
  });

  it("says times and units in the words and the locale of the options", () => {
    const content = contentFor({ records: [{ id: 1, time: "1953-12~" }], locale: "fr" });
    expect(content.formatTime(content.source.record("1")!.time!)).toBe("about décembre 1953");
    expect(content.formatUnit("month", utc("1953-12-01"))).toBe("décembre 1953");
  });
});
