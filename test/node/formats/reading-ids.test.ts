import { expect, it } from "vitest";
import { createReading } from "../../../src/formats/reading.js";

it("reading.add(draft) numbers the repeats of an id on, past ids that are in the file", () => {
  const builder = createReading("entry");
  for (const id of ["a", "a-2", "a", "a", "a-3", ""]) builder.add({ id }, 1);
  expect(builder.reading().records.map(({ id }) => id)).toEqual(["a", "a-2", "a-3", "a-4", "a-3-2", "entry-1"]);
});
