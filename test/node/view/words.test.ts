import { describe, expect, it } from "vitest";
import { wordsEn as words } from "../../../src/view/words.js";

describe("wordsEn", () => {
  it("says how many of how many are shown", () => {
    expect([words.status(12, 12), words.status(1, 1), words.status(0, 20_000)]).toEqual(["12 of 12 records", "1 of 1 record", "0 of 20,000 records"]);
  });

  it("says what a bin holds", () => {
    expect([words.records(1), words.records(1234)]).toEqual(["1 record", "1,234 records"]);
  });

  it.each([
    [1, true, "one day later"],
    [50, true, "50 days later"],
    [12, true, "twelve days later"],
    [13, true, "13 days later"],
    [-2, true, "two days earlier"],
    [0, true, "the same day"],
    [3, false, "at least three days later"],
    [-1, false, "at least one day earlier"],
    [0, false, ""],
  ] as const)("says a lag of %j days, exact %j, as %j", (days, exact, said) => {
    expect(words.lag(days, exact)).toBe(said);
  });

  it("says what could not be read, and of which row", () => {
    expect([words.unread(1, 1), words.unread(2, 1200)]).toEqual(["1 of 1 record could not be read.", "2 of 1,200 records could not be read."]);
    expect([words.unreadValues(1), words.unreadValues(2)]).toEqual(["1 value could not be read.", "2 values could not be read."]);
    expect(words.problem(4, "time", "1953-13", "a date")).toBe("Row 4, time: “1953-13”; expected a date.");
    expect(words.problem(4, "record", "null", "an object")).toBe("Row 4: null is no record; expected an object.");
  });

  it("says how many have no date", () => {
    expect([words.undated(1), words.undated(2000)]).toEqual(["1 has no date and is not on the timeline", "2,000 have no date and are not on the timeline"]);
  });
});
