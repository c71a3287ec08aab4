import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonBreak } from "../../../src/formats/json-break.js";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("jsonBreak(text)", () => {
  it.each([
    ["", 0], ["{", 1], ["{\"a\":}", 5], ["{\"a\":1,}", 7], ["[1,]", 3], ["[1 2]", 3], ["[1]]", 3], ["[01]", 1], ["[\"a\n\"]", 3], ["[\"\\x\"]", 2], ["[\"a", 3], ["{a:1}", 1], ["[1}", 2], ["[tru]", 1],
  ])("of %j is %i", (text, at) => {
    expect(jsonBreak(text)).toBe(at);
  });

  it("is the end of JSON, and of what is cut from it, and is found in JSON that has another sign in it", () => {
    fc.assert(fc.property(fc.json(), fc.nat(), fc.constantFrom(..."{}[],:\"\\0a- "), (text, n, sign) => {
      expect(jsonBreak(text)).toBe(text.length);
      const at = n % (text.length + 1);
      const broken = text.slice(0, at) + sign + text.slice(at);
      if (!parses(broken)) expect(jsonBreak(broken)).toBeGreaterThanOrEqual(Math.min(at, text.search(/[\w"+-.]*$/)) - 25);
      else expect(jsonBreak(broken)).toBe(broken.length);
    }));
  });

  it.each(["[", "{\"a\":", "\"\\n", "[1,"])("takes time linear in the length of %j repeated", (piece) => {
    expect(jsonBreak(piece.repeat(200_000))).toBeGreaterThan(0);
  });
});
