import { expect, test } from "vitest";
import { eitherDay } from "../../../src/time/either-day.js";

test.each(["31/05/1911", "05/31/1911", "05/05/1911", "1911-04-05", "04.05.1911", "0/5/1911", ""])("eitherDay(%j) is null, since it is one day or none", (text) => {
  expect(eitherDay(text)).toBeNull();
});

test.each(["04/05/1911", "c. 4/5/1911", "before [4-5-1911]", "25/3/1911 - 4/5/1911"])("eitherDay(%j) says which two days it may be", (text) => {
  expect(eitherDay(text)).toBe("4 May or 5 April");
});
