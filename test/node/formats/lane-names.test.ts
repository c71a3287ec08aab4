import { expect, test } from "vitest";
import { createLaneNames } from "../../../src/formats/lane-names.js";
import { createReading } from "../../../src/formats/reading.js";

function lanesAlike(lanes: readonly string[]): readonly string[] {
  const names = createLaneNames();
  for (const lane of lanes) names.add(lane);
  return names.alike();
}

test("createLaneNames().alike() reports names that differ only in case, accents or spaces, once each", () => {
  expect(lanesAlike(["Rosa", "Карл", "rosa ", "Käthe", "Ｋäthe", "KATHE", "Karl"])).toEqual([
    "lanes \"Rosa\" and \"rosa \" differ only in case, accents or spaces, and are kept apart",
    "lanes \"Käthe\", \"Ｋäthe\" and \"KATHE\" differ only in case, accents or spaces, and are kept apart",
  ]);
});

test.each([["J. Smith", "J.Smith"], ["Иванов И. И.", "Иванов И.И."], ["MacArthur", "Mac Arthur"], ["毛 泽东", "毛泽东"]])("createLaneNames().alike() reports %j and %j, of which one lacks a space", (one, other) => {
  expect(lanesAlike([one, other, "Mao"])).toEqual([`lanes "${one}" and "${other}" differ only in case, accents or spaces, and are kept apart`]);
});

test("createLaneNames().alike() names but a few of many, shortened", () => {
  const lanes = Array.from({ length: 10_000 }, (_, i) => "a".repeat(100) + " ".repeat(i + 1) + "b");
  expect(lanesAlike(lanes)).toEqual([expect.stringMatching(/^lanes ("a{60}…", ){4}"a{60}…" and 9995 more differ only/)]);
});

test("createReading(unit).reading() reports them of any reader, and merges none", () => {
  const builder = createReading("entry");
  for (const lane of ["Rosa", "rosa", "Rosa"]) builder.add({ lane: [lane] }, 1);
  const { records, guesses } = builder.reading();
  expect(records.map(({ lane }) => lane)).toEqual([["Rosa"], ["rosa"], ["Rosa"]]);
  expect(guesses.map(({ message }) => message)).toEqual(["lanes \"Rosa\" and \"rosa\" differ only in case, accents or spaces, and are kept apart"]);
});
