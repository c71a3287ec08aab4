import { expect, test } from "vitest";
import { dayOrderOf } from "../../../src/time/day-order.js";

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
