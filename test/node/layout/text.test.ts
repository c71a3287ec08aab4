import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endText, widthOf, wrapText } from "../../../src/layout/text.js";

const character = fc.oneof(fc.constantFrom(..."iWmn .,—é毛Ж😀👩‍🚀\u0301\t"), fc.string({ unit: "binary", minLength: 1, maxLength: 1 }));
const text = fc.oneof(fc.array(character, { maxLength: 30 }).map((all) => all.join("")), fc.lorem({ maxCount: 8 }));
const width = fc.integer({ min: 0, max: 300 });

describe("widthOf(text, fontSize, bold)", () => {
  // Advances in Arial, as its file states them, in thousandths of an em.
  it.each([["i", 222], ["W", 944], ["m", 833], ["Hello", 2278], ["A record of 12 pages", 8449]])("is at least the width of %j in Arial", (said, thousandths) => {
    const estimate = widthOf(said, 1000);
    expect(estimate).toBeGreaterThanOrEqual(thousandths);
    expect(estimate).toBeLessThan(thousandths * 1.5);
  });

  it("grows with the size, with bold type, and with each character", () => {
    expect(widthOf("Mao", 26)).toBeCloseTo(2 * widthOf("Mao", 13));
    expect(widthOf("Mao", 13, true)).toBeGreaterThan(widthOf("Mao", 13));
    expect(widthOf("", 13)).toBe(0);
    fc.assert(fc.property(text, character, (before, one) => {
      expect(widthOf(before + one, 13)).toBeGreaterThanOrEqual(widthOf(before, 13));
    }));
  });

  it("counts an accent with its letter, whichever way it is written", () => {
    expect(widthOf("é", 13)).toBe(widthOf("e", 13));
    expect(widthOf("e\u0301", 13)).toBe(widthOf("e", 13));
  });

  it("allows a full em for what is not in its table", () => {
    expect(widthOf("毛泽东😀", 10)).toBe(40);
  });

  // The widest that a browser set them in DejaVu Sans, DejaVu Serif, Noto Sans and the Noto fonts for Arabic, in hundredths of an em.
  it.each([
    ["مذكرة محادثة مع الرئيس", 1078],
    ["رسالة إلى وزير الخارجية في القاهرة", 1564],
    ["الاتحاد السوفيتي والصين", 1081],
    ["Меморандум беседы с Мао Цзэдуном", 1984],
    ["Широкая общественность", 1386],
  ])("is at least the width of %j, and less than half as much again", (said, hundredths) => {
    const estimate = widthOf(said, 100);
    expect(estimate).toBeGreaterThanOrEqual(hundredths);
    expect(estimate).toBeLessThan(hundredths * 1.5);
  });
});

describe("endText(text, width, fontSize, bold)", () => {
  it("leaves text that fits", () => {
    expect(endText("Mao", widthOf("Mao", 13), 13)).toBe("Mao");
  });

  it("ends text that does not, without a space before the ellipsis", () => {
    expect(endText("Mao and Stalin", widthOf("Mao an…", 13), 13)).toBe("Mao an…");
    expect(endText("Mao and Stalin", widthOf("Mao …", 13), 13)).toBe("Mao…");
  });

  it("is empty where not one character fits", () => {
    expect(endText("Mao", 12, 13)).toBe("");
    expect(endText("Mao", 0, 13)).toBe("");
  });

  it("fits, begins as the text does, splits no character, and is as long as may be", () => {
    fc.assert(fc.property(text, width, fc.boolean(), (given, most, bold) => {
      const ended = endText(given, most, 13, bold);
      expect(widthOf(ended, 13, bold)).toBeLessThanOrEqual(most);
      if (ended === given) return;
      expect(ended === "" || ended.endsWith("…")).toBe(true);
      const kept = [...ended].slice(0, -1);
      expect([...given].slice(0, kept.length)).toEqual(kept);
      const rest = [...given].slice(kept.length);
      const next = rest.findIndex((one) => one.trim() !== "") + 1;
      if (next > 0) expect(widthOf([...kept, ...rest.slice(0, next)].join("").trimEnd() + "…", 13, bold)).toBeGreaterThan(most);
    }), { numRuns: 1000 });
  });

  it("never splits a surrogate pair", () => {
    const pairs = "😀".repeat(20);
    for (let most = 0; most < 300; most++) expect(endText(pairs, most, 13)).not.toMatch(/\p{Cs}/u);
  });
});

describe("wrapText(text, width, fontSize, lines, bold)", () => {
  it("breaks between words", () => {
    expect(wrapText("Pavel Yudin", widthOf("Pavel Yudin", 15), 15, 2)).toEqual(["Pavel Yudin"]);
    expect(wrapText("Pavel Yudin", widthOf("Yudin", 15), 15, 2)).toEqual(["Pavel", "Yudin"]);
    expect(wrapText("a b c d", widthOf("a b", 15), 15, 3)).toEqual(["a b", "c d"]);
  });

  it("ends the last line, and a word that is wider than a line", () => {
    expect(wrapText("a b c d", widthOf("a b", 15), 15, 1)).toEqual([endText("a b c d", widthOf("a b", 15), 15)]);
    const [first, second] = wrapText("Panyushkin A.", widthOf("Panyu…", 15), 15, 2);
    expect([first, second]).toEqual(["Panyu…", "A."]);
  });

  it("has no line where there is no text", () => {
    expect(wrapText("", 100, 15, 2).join("")).toBe("");
  });

  it("has at most so many lines, none wider than the width, and all words where they fit", () => {
    fc.assert(fc.property(text, width, fc.integer({ min: 1, max: 4 }), (given, most, lines) => {
      const wrapped = wrapText(given, most, 13, lines);
      expect(wrapped.length).toBeLessThanOrEqual(lines);
      for (const line of wrapped) expect(widthOf(line, 13)).toBeLessThanOrEqual(most);
      if (widthOf(given, 13) <= most) expect(wrapped.join(" ")).toBe(given.split(/\s+/u).join(" "));
    }), { numRuns: 500 });
  });
});
