import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createColumnOrder } from "../../../src/time/day-order.js";

function dayOrderOf(texts: Iterable<string>) {
  const order = createColumnOrder();
  for (const text of texts) order.add(text);
  return order.settled();
}

describe("createColumnOrder().settled()", () => {
  it("is what a date with a number above 12 says", () => {
    expect(dayOrderOf(["1/2/1911", "31/12/1911", "3/4/1911"])).toBe("day-first");
    expect(dayOrderOf(["1/2/1911", "12/31/1911", "3-4-1911"])).toBe("month-first");
    expect(dayOrderOf(new Set(["13-2-1911"]))).toBe("day-first");
    expect(dayOrderOf(["2/13/1911 10:30"])).toBe("month-first");
  });

  it.each(["c. 25/6/1911", "before 25/6/1911", "[25/06/1911]", "5/6/1911 - 25/6/1911", "5/6/1911-25/6/1911", "from 3/6/1911 to 25/6/1911", "Paris, 25-6-1911"])("is what any date in %j says", (text) => {
    expect(dayOrderOf(["1/2/1911", text])).toBe("day-first");
  });

  it("is null where none says, or one contradicts another", () => {
    expect(dayOrderOf([])).toBeNull();
    expect(dayOrderOf(["1/2/1911", "12/12/1911"])).toBeNull();
    expect(dayOrderOf(["31/12/1911", "12/31/1911"])).toBeNull();
  });

  it("leaves out what is no such date, what has dots, and days that there are not", () => {
    expect(dayOrderOf(["31.12.1911", "1911-12-31", "May 1911", "31/12/11", "31/13/1911", "31/12-1911", "31/12/19110", "1/31/12/1911", "131/12/1911"])).toBeNull();
    expect(dayOrderOf(["31.12.1911", "12/31/1911"])).toBe("month-first");
    expect(dayOrderOf(["32/01/1911", "1/99/1911", "0/13/1911", "13/0/1911", "1/2/1911"])).toBeNull();
    expect(dayOrderOf(["32/01/1911", "12/31/1911"])).toBe("month-first");
  });

  it("is that in which a column was written, if any", () => {
    const date = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }), year: fc.integer({ min: 1000, max: 2999 }) });
    fc.assert(fc.property(fc.array(date), fc.boolean(), (dates, dayFirst) => {
      const order = dayOrderOf(dates.map(({ day, month, year }) => (dayFirst ? [day, month, year] : [month, day, year]).join("/")));
      expect(order).toBe(dates.some(({ day }) => day > 12) ? (dayFirst ? "day-first" : "month-first") : null);
    }));
  });
});
