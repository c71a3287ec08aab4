import { expect, test } from "vitest";
import { laneProblems } from "../../../src/formats/lane-names.js";
import { createReading } from "../../../src/formats/reading.js";

test("laneProblems(lanes) reports names that differ only in case, accents or spaces, once each", () => {
  expect(laneProblems(["Rosa", "Карл", "rosa ", "Käthe", "Ｋäthe", "KATHE", "Ros a", "Karl"])).toEqual([
    expect.objectContaining({ field: "lane", value: ["Rosa", "rosa "], message: "lanes \"Rosa\" and \"rosa \" differ only in case, accents or spaces" }),
    expect.objectContaining({ message: "lanes \"Käthe\", \"Ｋäthe\" and \"KATHE\" differ only in case, accents or spaces" }),
  ]);
});

test("laneProblems(lanes) names but a few of many, shortened", () => {
  const lanes = Array.from({ length: 10_000 }, (_, i) => "a".repeat(100) + " ".repeat(i + 1) + "b");
  expect(laneProblems(lanes).map(({ message }) => message)).toEqual([expect.stringMatching(/^lanes ("a{60}…", ){4}"a{60}…" and 9995 more differ only/)]);
});

test("createReading(unit).reading() reports them of any reader, and merges none", () => {
  const builder = createReading("entry");
  for (const lane of ["Rosa", "rosa", "Rosa"]) builder.add({ lane: [lane] }, 1);
  const { records, problems } = builder.reading();
  expect(records.map(({ lane }) => lane)).toEqual([["Rosa"], ["rosa"], ["Rosa"]]);
  expect(problems.map(({ message }) => message)).toEqual(["lanes \"Rosa\" and \"rosa\" differ only in case, accents or spaces"]);
});
