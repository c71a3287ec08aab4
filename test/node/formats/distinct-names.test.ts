import { expect, it } from "vitest";
import { createNames } from "../../../src/formats/distinct-names.js";

it("createNames gives each that wants a name one of its own, by the next number that is free", () => {
  const taken = new Set(["b", "b-3"]);
  const nameOf = createNames((name) => taken.has(name));
  const names = ["a", "a", "a", "b", "b", "a-2"].map((wanted) => {
    const name = nameOf(wanted);
    taken.add(name);
    return name;
  });
  expect(names).toEqual(["a", "a-2", "a-3", "b-2", "b-4", "a-2-2"]);
});

it("createNames looks at three names at most for each of ten thousand that want one", () => {
  const taken = new Set<string>();
  let looks = 0;
  const nameOf = createNames((name) => {
    looks++;
    return taken.has(name);
  });
  for (let i = 0; i < 10_000; i++) taken.add(nameOf("field"));
  expect([taken.size, looks <= 30_000]).toEqual([10_000, true]);
});
