import { describe, expect, it } from "vitest";
import { decode, decodeAs, decodeInSteps } from "../../../src/formats/decode.js";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe("decode(input)", () => {
  it.each([
    ["text as it is", "é", "é", null],
    ["text without its mark", "\ufeffid", "id", null],
    ["UTF-8", new TextEncoder().encode("Мао 毛"), "Мао 毛", null],
    ["UTF-8 with a mark", bytes(0xef, 0xbb, 0xbf, 0x69), "i", null],
    ["UTF-16, the low byte first", bytes(0xff, 0xfe, 0x1c, 0x04), "М", null],
    ["UTF-16, the high byte first", bytes(0xfe, 0xff, 0x04, 0x1c), "М", null],
    ["other bytes as Windows-1252, guessed", bytes(0x93, 0xe9, 0x94, 0x80), "“é”€", "Windows-1252"],
    ["Russian bytes as Windows-1251, guessed", bytes(0xcf, 0xe8, 0xf1, 0xfc, 0xec, 0xee, 0x20, 0xb9, 0x20, 0x31), "Письмо № 1", "Windows-1251"],
    ["German bytes as Windows-1252, guessed", bytes(0x4d, 0xfc, 0xdf, 0x65, 0x6e, 0x20, 0xc4, 0xd6, 0xdc, 0x20, 0xe4, 0x2e, 0xfc, 0x2e, 0xf6), "Müßen ÄÖÜ ä.ü.ö", "Windows-1252"],
    ["no bytes", bytes(), "", null],
    ["half a character as Windows-1252, guessed", bytes(0x61, 0xc3), "aÃ", "Windows-1252"],
  ] as const)("reads %s", (_, input, text, guessed) => {
    expect(decode(input)).toEqual({ text, guessed });
  });

  it("reads a buffer, and a part of one alone", () => {
    const whole = new TextEncoder().encode("abcdef");
    expect(decode(whole.buffer).text).toBe("abcdef");
    expect(decode(whole.subarray(2, 4)).text).toBe("cd");
  });
});

describe("decodeAs(bytes, encoding)", () => {
  it("reads what no guess tells from other bytes, by any name that the encoding has", () => {
    expect(decodeAs(bytes(0x8a, 0x69, 0x6d, 0x6f, 0x6e, 0xe8), "windows-1250")).toBe("Šimonč");
    expect(decodeAs(bytes(0x61, 0x00), "UTF-16")).toBe("a");
  });

  it("says that it knows none of that name", () => {
    expect(() => decodeAs(bytes(), "window-1250")).toThrow(new TypeError("unknown encoding: window-1250; expected a name such as utf-8, windows-1251 or koi8-r"));
  });
});

describe("decodeInSteps(input)", () => {
  it.each([["utf-8", "aé毛😀"], ["windows-1252", "a\xe9"], ["windows-1251", "\xcc\xe8\xf0 "]])("comes to what is decoded at once of a megabyte in %s, and yields on the way", (encoding, part) => {
    const bytes = encoding === "utf-8" ? new TextEncoder().encode(`x${part.repeat(100_000)}`) : Uint8Array.from(`x${part.repeat(400_000)}`, (character) => character.charCodeAt(0));
    const steps = decodeInSteps(bytes);
    let [yields, step] = [0, steps.next()];
    for (; step.done !== true; step = steps.next()) yields++;
    expect(yields).toBeGreaterThan(2);
    expect(step.value.text === new TextDecoder(encoding).decode(bytes)).toBe(true);
  });
});
