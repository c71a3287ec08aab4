import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, controlIn } from "../../../src/formats/clean-text.js";

describe("cleanText(text)", () => {
  it.each([
    ["  Mao \n", "Mao"],
    ["a\tb\r\nc\nd", "a\tb\r\nc\nd"],
    ["a\u0000b\u0007c\u001b[31m\u007f\u0085", "abc[31m"],
    ["\u202eevil\u202c \u2066x\u2069", "evil x"],
    ["שלום \u200fمرحبا\u200e", "שלום \u200fمرحبا\u200e"],
    ["\u200e1911\u200f a", "1911 a"],
    ["Ze\u200bro \u2060wi\ufeffdth", "Zero width"],
    ["می\u200cخواهم \u{1f469}\u200d\u{1f52c}", "می\u200cخواهم \u{1f469}\u200d\u{1f52c}"],
    ["a\ud800b\udc00c", "a\ufffdb\ufffdc"],
    ["\ud83d\ude00", "\ud83d\ude00"],
    ["\ud83d\u0000\ude00", "\ud83d\ude00"],
    ["\ufeffid\uffff\ufffe", "id"],
  ])("of %j is %j", (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it("is told of by the first that is left out", () => {
    expect(["a\u0000b\u202e", "\u202eevil", "a\tb\n", "שלום \u200f", "\ud800", "\ufeffid ", "", "a\u200e", "a\u200bb"].map(controlIn)).toEqual(["U+0000", "U+202E", null, null, null, "U+FEFF", null, "U+200E", "U+200B"]);
  });

  it("leaves what XML can hold, and is the same done twice", () => {
    fc.assert(fc.property(fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)), (text) => {
      const clean = cleanText(text);
      for (const character of clean) {
        const code = character.codePointAt(0)!;
        expect(code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || (code > 0xdfff && code < 0xfffe) || code > 0xffff).toBe(true);
      }
      expect(cleanText(clean)).toBe(clean);
    }));
  });

  it.each(["\ud800", "\u0000", " ", "\u202e"])("takes time linear in the size of %j repeated", (piece) => {
    expect(cleanText(`a${piece.repeat(1_000_000)}b`).startsWith("a")).toBe(true);
  });
});
