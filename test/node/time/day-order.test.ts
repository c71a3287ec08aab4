import { expect, test } from "vitest";
import { dayOrderOf, eitherDay, isAmbiguous } from "../../../src/time/day-order.js";

test.each([
  [["04/05/1911", "31/05/1911"], "day-first"],
  [["05/31/1911", "04/05/1911", "about 1911"], "month-first"],
  [["04/05/1911", "05/04/1911"], null],
  [["31/05/1911", "05/31/1911"], null],
  [["1911-12-31"], null],
  [[], null],
])("dayOrderOf(%j) is %j", (texts, order) => {
  expect(dayOrderOf(texts)).toBe(order);
});

test.each([["04/05/1911", true], ["31/05/1911", false], ["05/31/1911", false], ["05/05/1911", false], ["1911-04-05", false], ["0/5/1911", false], ["", false]])("isAmbiguous(%j) is %j", (text, is) => {
  expect(isAmbiguous(text)).toBe(is);
});

test("eitherDay(text) says which two days it may be", () => {
  expect(eitherDay("04/05/1911")).toBe("4 May or 5 April");
});
