import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtexNames } from "../../../src/formats/bibtex-names.js";

describe("bibtexNames(list)", () => {
  it.each([
    ["Anna Vetrova", ["Anna Vetrova"]],
    ["Vetrova, Anna", ["Anna Vetrova"]],
    ["Vetrova, Anna and Karl von Berg", ["Anna Vetrova", "Karl von Berg"]],
    ["von Berg, Karl", ["Karl von Berg"]],
    ["King, Jr., Martin Luther", ["Martin Luther King Jr."]],
    ["{Ministry of Trade and Industry} AND\n  Vetrova, A.~B.", ["Ministry of Trade and Industry", "A. B. Vetrova"]],
    ["{Berg, Sons}, Karl", ["Karl Berg, Sons"]],
    ["Mu\\~noz, Jos{\\'e}", ["José Muñoz"]],
    ["毛, 泽东", ["毛泽东"]],
    ["{ }, Jr., { }", ["Jr."]],
    ["family=Berg, given=Karl, prefix=von and Vetrova, Anna", ["Karl von Berg", "Anna Vetrova"]],
    ["Vetrova, Anna and others", ["Anna Vetrova", "others"]],
    ["Alexander Sandor and Sandra", ["Alexander Sandor", "Sandra"]],
    ["", []],
    [" and ", ["and"]],
  ])("reads %j", (list, names) => expect(bibtexNames(list)).toEqual(names));

  it("gives back the names of a list, however each is written", () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/).filter((each) => each.toLowerCase() !== "and");
    const person = fc.record({ given: word, family: word, how: fc.constantFrom("natural", "comma", "braces") });
    fc.assert(fc.property(fc.array(person), (people) => {
      const written = people.map(({ given, family, how }) => how === "natural" ? `${given} ${family}` : how === "comma" ? `${family}, ${given}` : `{${given} and ${family}}`);
      const names = people.map(({ given, family, how }) => how === "braces" ? `${given} and ${family}` : `${given} ${family}`);
      expect(bibtexNames(written.join(" and "))).toEqual(names);
    }));
  });

  it("is linear in the list", () => {
    for (const part of [" and", "a and ", "{", "}", ",", " ", "and", "family="]) expect(Array.isArray(bibtexNames(part.repeat(1e6 / part.length)))).toBe(true);
  });
});
