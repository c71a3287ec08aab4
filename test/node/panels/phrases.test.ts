import { describe, expect, it } from "vitest";
import { phraseIn } from "../../../src/panels/phrases.js";

const phrases = { "a number": "число", "is {} where a list belongs": "на месте списка — {{}}", "has {} cells, and the header {}": "ячеек {}, в заголовке {}", "is kept as {}": "оставлено как {}" };

describe("phraseIn(phrases, text)", () => {
  it.each([
    ["a number", "число"],
    ["is a number where a list belongs", "на месте списка — число"],
    ["is a heap where a list belongs", "на месте списка — a heap"],
    ["has 5 cells, and the header 4", "ячеек 5, в заголовке 4"],
    ["is kept as a number", "оставлено как a number"],
    ["is kept as $& and $1", "оставлено как $& and $1"],
    ["is kept as ", "is kept as "],
    ["has 5 cells", "has 5 cells"],
    ["constructor", "constructor"],
    ["", ""],
  ])("says %j as %j", (text, said) => {
    expect(phraseIn(phrases, text)).toBe(said);
  });
});
