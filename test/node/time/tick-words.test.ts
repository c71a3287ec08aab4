import { expect, test } from "vitest";
import { createTickFormat } from "../../../src/time/tick-words.js";
import { utc } from "./utc.js";

const at = (text: string) => new Date(utc(text));

test("createTickFormat(locale) names years before Christ with the era, the astronomical year -43 as 44 BC", () => {
  const name = createTickFormat("en-GB");
  expect(["-000043-01-01", "-000001-01-01", "0000-01-01", "0001-01-01"].map((text) => name(at(text), "year", false))).toEqual(["44 BC", "2 BC", "1 BC", "1"]);
  expect(name(at("-000043-03-01"), "month", true)).toBe("Mar 44 BC");
  expect(name(at("-000043-03-15"), "day", true)).toBe("15 Mar 44 BC");
  expect(createTickFormat("de")(at("-000043-01-01"), "year", false)).toBe("44 v. Chr.");
});
