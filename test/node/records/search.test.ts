import { describe, expect, it } from "vitest";
import { fold, includesWords } from "../../../src/records/search.js";

describe("fold(text)", () => {
  it.each([
    ["Größe", "große"], ["ÉLAN", "elan"], ["E\u0301lan", "elan"], ["Хрущёв", "хрущев"], ["Ｆｕｌｌ１２", "full12"], ["İzmir", "izmir"], ["ﬁle", "file"], ["毛泽东", "毛泽东"], ["Ağrı", "agrı"],
  ])("makes %s %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("includesWords(folded, query)", () => {
  const folded = fold("The Korean War: pilots\nMao’s élan");

  it.each(["pilots", "PILOTS", "pilot", "war korean", "elan  war", "ÉLAN", "mao’s", "\tkorean\n"])("finds %j", (query) => {
    expect(includesWords(folded, query)).toBe(true);
  });

  it.each(["pilots stalin", "koreanwar", "warkorean", "lan elan x"])("does not find %j", (query) => {
    expect(includesWords(folded, query)).toBe(false);
  });
});
