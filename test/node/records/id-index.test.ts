import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createIdIndex } from "../../../src/records/id-index.js";

describe("createIdIndex(most, idOf)", () => {
  it("finds what was added, and nothing else, as a map does", () => {
    const id = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom("__proto__", "constructor", "", "0", "\0"));
    fc.assert(fc.property(fc.uniqueArray(id, { maxLength: 60 }), fc.array(id, { maxLength: 20 }), (ids, others) => {
      const index = createIdIndex(ids.length, (at) => ids[at]!);
      for (const [at, each] of ids.entries()) {
        expect(index.indexOf(each)).toBe(-1);
        expect([index.addNew(each), index.addNew(each)]).toEqual([true, false]);
        expect(index.indexOf(each)).toBe(at);
      }
      for (const each of [...ids, ...others]) expect(index.indexOf(each)).toBe(ids.indexOf(each));
    }));
  });
});
