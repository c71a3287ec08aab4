import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../src/time/edtf.js";
import { timeOf } from "../../../src/time/edtf-time.js";
import { readDay } from "../../../src/time/read-day.js";

/** What the whole reader makes of `text`, if that is a plain day. */
function wholly(text: string) {
  const tree = /^\d{4}-\d\d-\d\d$/.test(text) ? parseEdtf(text) : null;
  return tree === null ? null : timeOf(tree, text);
}

describe("readDay(edtf)", () => {
  const digits = (length: number) => fc.nat(10 ** length - 1).map((n) => String(n).padStart(length, "0"));
  const near = fc.tuple(digits(4), fc.nat(13), fc.nat(32)).map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  const odd = fc.string({ unit: fc.constantFrom(..."0123456789-X?~ /:") , minLength: 8, maxLength: 12 });

  it("reads a plain day as the whole reader does, and leaves it all else", () => {
    fc.assert(fc.property(fc.oneof(near, odd, fc.constantFrom("1900-02-29", "2000-02-29", "0099-01-01", "1953-1X-01", "1953/12/31", " 953-12-31")), (text) => {
      expect(readDay(text)).toEqual(wholly(text));
    }), { numRuns: 5000 });
  });
});
