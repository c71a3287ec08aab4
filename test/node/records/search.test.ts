import { describe, expect, it } from "vitest";
import { NO_LANE } from "../../../src/records/columns.js";
import { createMatcher, fold } from "../../../src/records/search.js";
import { createSearcher } from "../../../src/records/searcher.js";

describe("fold(text)", () => {
  it.each([
    ["Größe", "grosse"], ["STRASSE", "strasse"], ["Łódź", "lodz"], ["Søren", "soren"], ["Đilas", "dilas"], ["Æsop", "aesop"], ["O’Neill", "o'neill"], ["Μάος", "μαοσ"], ["ÉLAN", "elan"], ["E\u0301lan", "elan"], ["Хрущёв", "хрущев"], ["Ｆｕｌｌ１２", "full12"], ["İzmir", "izmir"], ["ﬁle", "file"], ["毛泽东", "毛泽东"], ["Ağrı", "agri"],
  ])("makes %s %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

const column = (values: readonly string[], codes: readonly number[]) => ({ values, offsets: null, codes: Uint8Array.from(codes) });

/** Whether `query` finds a record of the text, lane and kind given. */
function finds(query: string, { text = "", lane = NO_LANE, kind = "" }): boolean {
  const facets = new Map([["lane", column([lane], [0])], ["kind", column(kind === "" ? [] : [kind], [kind === "" ? 255 : 0])]]);
  const namesOf = (key: string, value: string): readonly string[] => (key === "lane" && value === "yudin" ? ["Pavel Yudin", "Юдин"] : [value]);
  return createMatcher({ facets }, query, namesOf, () => fold(text))(0);
}

describe("createMatcher(columns, query, namesOf, textsAt)", () => {
  const text = "The Korean War: pilots\nMao’s élan";

  it.each(["pilots", "PILOTS", "pilot", "war korean", "elan  war", "ÉLAN", "mao’s", "\tkorean\n", ""])("finds %j in a text", (query) => {
    expect(finds(query, { text })).toBe(true);
  });

  it.each(["pilots stalin", "koreanwar", "warkorean", "lan elan x"])("does not find %j in it", (query) => {
    expect(finds(query, { text })).toBe(false);
  });

  it("finds words partly in the text and partly in the names of lane and kind, and by no code that stands for a name", () => {
    expect(["юдин telegram pilots", "pavel", "yudin"].map((query) => finds(query, { text, lane: "yudin", kind: "Telegram" }))).toEqual([true, true, true]);
    expect(finds("stalin telegram", { text, lane: "yudin", kind: "Telegram" })).toBe(false);
  });

  it("finds more words than fit into the bits of one number, and misses one of them", () => {
    const words = Array.from({ length: 70 }, (_, i) => `w${i}.`);
    expect(finds(words.join(" "), { text: words.join(" ") })).toBe(true);
    for (const missing of [0, 30, 31, 62, 69]) expect(finds(words.join(" "), { text: words.filter((_, i) => i !== missing).join(" ") })).toBe(false);
  });
});

describe("createSearcher(count, matcherOf)", () => {
  const count = 200_000;
  let looked = 0;
  const searcher = () => {
    looked = 0;
    return createSearcher(count, (text) => (index) => {
      looked++;
      return String(index).includes(text);
    });
  };
  const run = (search: ReturnType<typeof searcher>, text: string) => {
    const parts = [...search(text)];
    return { found: parts.filter((part) => typeof part === "number"), told: parts.filter((part) => typeof part === "object"), pauses: parts.filter((part) => part === undefined).length };
  };

  it("comes to all that match, in order, with pauses between, and tells how far it is a few times", () => {
    const { found, told, pauses } = run(searcher(), "99");
    expect(found).toEqual(Array.from({ length: count }, (_, i) => i).filter((i) => String(i).includes("99")));
    expect(pauses).toBeGreaterThan(count / 1000);
    expect(told).toEqual([{ done: 32_768, of: count }, { done: 131_072, of: count }]);
  });

  it("looks for more of a text among what the text before it found, and for the same text nowhere", () => {
    const search = searcher();
    run(search, "9");
    const before = looked;
    expect(run(search, "99").found.length).toBe(run(searcher(), "99").found.length);
    const fresh = searcher();
    run(fresh, "9");
    run(fresh, "99");
    expect(looked).toBeLessThan(2 * before);
    looked = 0;
    expect(run(fresh, "99").found.length).toBeGreaterThan(0);
    expect(looked).toBe(0);
    expect(run(fresh, "9").found.length).toBe(run(searcher(), "9").found.length);
  });

  it("keeps nothing of a search that was given up", () => {
    const search = searcher();
    const given = search("9");
    for (let i = 0; i < 500; i++) given.next();
    expect(run(search, "99").found).toEqual(run(searcher(), "99").found);
  });
});
