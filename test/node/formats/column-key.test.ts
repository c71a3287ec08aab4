import { describe, expect, it } from "vitest";
import { lastKey } from "../../../src/formats/column-key.js";

describe("lastKey(name)", () => {
  it.each([["place.name", "name"], ["a.b.Titles", "title"], ["a.b.", ""], ["a..b", ""], [".b", ""], ["a.", ""], ["Date", ""], ["vol. no", ""], ["a.b c", ""]])("of %j is %j", (name, key) => {
    expect(lastKey(name)).toBe(key);
  });

  it.each(["a", "a.", "."])("takes time linear in the length of %j repeated", (piece) => {
    expect(lastKey(`a.${piece.repeat(100_000)} b`)).toBe("");
  });
});
