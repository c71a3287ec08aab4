import { describe, expect, it } from "vitest";
import { problemWordsEn } from "../../../src/view/problem-words.js";
import { wordsEn as words } from "../../../src/view/words-en.js";

describe("wordsEn", () => {
  it("sums up what is shown", () => {
    const nothing = { shown: 0, total: 20_000, lanes: 0, from: null, to: null, thick: null, possible: 0, approximate: 0, uncertain: 0, imprecise: 0, undated: 0, undatedBy: null, isOutOfSight: false };
    expect(words.summary(nothing)).toBe("0 of 20,000 records");
    expect(words.summary({ ...nothing, shown: 1, total: 1, lanes: 1, isOutOfSight: true })).toBe("1 of 1 record in 1 lane; none in sight");
    expect(words.summary({ ...nothing, shown: 1, total: 1, lanes: 1, from: "May 1950", to: "May 1950" })).toBe("1 of 1 record in 1 lane, May 1950");
    expect(words.summary({ shown: 7, total: 12, possible: 0, lanes: 2, from: "May 1950", to: "June 1955", thick: { count: 4, from: "1952", to: "1953" }, approximate: 2, uncertain: 1, imprecise: 3, undated: 2, undatedBy: null, isOutOfSight: false }))
      .toBe("7 of 12 records in 2 lanes, May 1950 to June 1955; 4 in 1952 to 1953; 2 with an approximate date; 1 with an uncertain date; 3 not dated to the day; 2 without a date");
  });

  it("tells certain from possible", () => {
    expect(words.certainly(12, 3)).toBe("12 certain, 3 possible");
    expect(words.summary({ shown: 15, total: 40, possible: 3, lanes: 1, from: "1954", to: "1955", thick: null, approximate: 0, uncertain: 0, imprecise: 0, undated: 0, undatedBy: null, isOutOfSight: false })).toBe("15 of 40 records in 1 lane, 1954 to 1955; 12 certain, 3 possible");
  });

  it("says what a bin holds", () => {
    expect([words.records(1), words.records(1234)]).toEqual(["1 record", "1,234 records"]);
  });

  it.each([
    [1, true, "one day later"],
    [50, true, "50 days later"],
    [9, true, "nine days later"],
    [10, true, "10 days later"],
    [-2, true, "two days earlier"],
    [0, true, "the same day"],
    [3, false, "perhaps three days later"],
    [-1, false, "perhaps one day earlier"],
    [0, false, ""],
  ] as const)("says a lag of %j days, exact %j, as %j", (days, exact, said) => {
    expect(words.lag(days, exact)).toBe(said);
  });

  it("says of what ended that a lag is counted from there", () => {
    expect([words.lag(4, true, true), words.lag(4, false, true), words.lag(-131, true, false)]).toEqual(["four days after the end", "perhaps four days after the end", "131 days earlier"]);
  });

  it("says what could not be read, and of which row", () => {
    expect([words.unread(1, 1), words.unread(2, 1200)]).toEqual(["1 of 1 record could not be read.", "2 of 1,200 records could not be read."]);
    expect([words.unreadValues(1), words.unreadValues(2)]).toEqual(["1 value could not be read.", "2 values could not be read."]);
    expect(problemWordsEn.problem(4, "time", "1953-13", "a date", false)).toBe("Row 4, time: “1953-13”; expected a date. The record is kept without it.");
    expect(problemWordsEn.problem(4, "date", "", "a date", false)).toBe("Row 4 has no date; expected a date. The record is kept without it.");
    expect(problemWordsEn.problem(4, "", "1953", "a row of named values", true)).toBe("Row 4 is no record: “1953”; expected a row of named values. It is left out.");
    expect(problemWordsEn.problem(1234, "", "", "a row of named values", true)).toBe("Row 1,234 is no record; expected a row of named values. It is left out.");
  });

  it("says how many have no date", () => {
    expect([words.undated(1, null), words.undated(2000, null), words.undated(2, "written up")]).toEqual(["1 record without a date", "2,000 records without a date", "2 records without a date “written up”"]);
  });
});
