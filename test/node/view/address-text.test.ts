import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Pair, foreignPart, partOf, readPairs, withPart, writePairs } from "../../../src/view/address-text.js";

describe("writePairs(pairs)", () => {
  it("is short, and readable where it can be", () => {
    expect(writePairs([["lane", ["yudin", "antonov"]], ["span", ["1953-10/1956-06-02T10:30"]]])).toBe("lane=yudin,antonov&span=1953-10/1956-06-02T10:30");
  });

  it("leaves nothing at which a program that finds addresses in text would end one", () => {
    fc.assert(fc.property(pairs, (given) => {
      const text = writePairs(given);
      expect(text).toMatch(/^[\w.,:/=&%-]*$/u);
      expect(text).not.toMatch(/[-.:/_](?:[&,]|$)/u);
    }));
  });

  it("round-trips through readPairs, whatever the names and values", () => {
    fc.assert(fc.property(pairs, (given) => {
      expect(readPairs(writePairs(given))).toEqual({ pairs: given, broken: [] });
    }));
  });

  it("writes half of a surrogate pair as what stands for no character", () => {
    expect(readPairs(writePairs([["text", ["a\uD800"]]])).pairs).toEqual([["text", ["a\uFFFD"]]]);
  });

  const words = fc.string({ unit: "binary" }).filter((text) => !/\p{Surrogate}/u.test(text));
  const pairs: fc.Arbitrary<readonly Pair[]> = fc.uniqueArray(fc.tuple(words.filter((name) => name !== ""), fc.array(words, { minLength: 1, maxLength: 4 })), { selector: ([name]) => name, maxLength: 5 });
});

describe("readPairs(text)", () => {
  it("tells what is no pair, what is given twice and what is not encoded, and reads the rest", () => {
    expect(readPairs("a=1&b&=2&a=3&c=%E0%A4%A&&d=")).toEqual({ pairs: [["a", ["1"]], ["d", [""]]], broken: ["b", "=2", "a=3", "c=%E0%A4%A"] });
  });
});

describe("withPart(hash, name, text)", () => {
  it.each([
    ["", "memcon?a=1", "a=1"],
    ["section-2", "section-2;memcon?a=1", "a=1"],
    ["section-2;memcon?a=2;letters?b=1", "section-2;memcon?a=1;letters?b=1", "a=1"],
    ["memcon?a=2;letters?b=1", "letters?b=1", ""],
    ["memcon", "memcon", ""],
    ["memcon", "memcon;memcon?a=1", "a=1"],
  ])("of %j is %j", (hash, expected, text) => {
    expect(withPart(hash, "memcon", text)).toBe(expected);
    expect(partOf(expected, "memcon") ?? "").toBe(text);
  });
});

describe("partOf(hash, name)", () => {
  it("tells timelines apart, also where one name begins with another's", () => {
    expect(["memcon", "letters", "let", "section"].map((name) => partOf("section-2;memcon?a=1;letters?b=2", name))).toEqual(["a=1", "b=2", null, null]);
    expect([partOf("", "memcon"), partOf("memcon?", "memcon")]).toEqual([null, ""]);
  });
});

describe("foreignPart(hash)", () => {
  it("is what no timeline wrote", () => {
    expect(["", "section-2", "section-2;memcon?a=1", "memcon?a=1;letters?b=2", "/route/3;memcon?a=1"].map(foreignPart)).toEqual(["", "section-2", "section-2", "", "/route/3"]);
  });
});
