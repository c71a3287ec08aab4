import { expect, test } from "vitest";
import { eitherDay, isAmbiguous } from "../../../src/time/either-day.js";

test.each([["04/05/1911", true], ["31/05/1911", false], ["05/31/1911", false], ["05/05/1911", false], ["1911-04-05", false], ["04.05.1911", false], ["0/5/1911", false], ["", false]])("isAmbiguous(%j) is %j", (text, is) => {
  expect(isAmbiguous(text)).toBe(is);
});

test("eitherDay(text) says which two days it may be", () => {
  expect(eitherDay("04/05/1911")).toBe("4 May or 5 April");
});
