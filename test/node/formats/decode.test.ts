import { describe, expect, it } from "vitest";
import { decode } from "../../../src/formats/decode.js";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe("decode(input)", () => {
  it.each([
    ["text as it is", "é", "é", false],
    ["text without its mark", "\ufeffid", "id", false],
    ["UTF-8", new TextEncoder().encode("Мао 毛"), "Мао 毛", false],
    ["UTF-8 with a mark", bytes(0xef, 0xbb, 0xbf, 0x69), "i", false],
    ["UTF-16, the low byte first", bytes(0xff, 0xfe, 0x1c, 0x04), "М", false],
    ["UTF-16, the high byte first", bytes(0xfe, 0xff, 0x04, 0x1c), "М", false],
    ["other bytes as Windows-1252, guessed", bytes(0x93, 0xe9, 0x94, 0x80), "“é”€", true],
    ["no bytes", bytes(), "", false],
    ["half a character as Windows-1252, guessed", bytes(0x61, 0xc3), "aÃ", true],
  ] as const)("reads %s", (_, input, text, isGuessed) => {
    expect(decode(input)).toEqual({ text, isGuessed });
  });

  it("reads a buffer, and a part of one alone", () => {
    const whole = new TextEncoder().encode("abcdef");
    expect(decode(whole.buffer).text).toBe("abcdef");
    expect(decode(whole.subarray(2, 4)).text).toBe("cd");
  });
});
