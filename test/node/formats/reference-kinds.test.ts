import { describe, expect, it } from "vitest";
import { BIBTEX_KINDS, BIBTEX_SPELLINGS } from "../../../src/formats/bibtex-kinds.js";
import { CSL_KINDS } from "../../../src/formats/csl-kinds.js";
import { RIS_KINDS } from "../../../src/formats/ris-kinds.js";

describe("the tables of kinds", () => {
  it.each(Object.entries({ CSL_KINDS, BIBTEX_KINDS, RIS_KINDS }))("%s has no word twice, so that a writer can go back", (_, kinds) => {
    const words = Object.values(kinds);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    expect(words.filter((word) => Object.hasOwn(kinds, word))).toEqual([]);
  });

  it("has of BibTeX's older spellings only such as have a newer", () => {
    for (const [old, type] of Object.entries(BIBTEX_SPELLINGS)) {
      expect(BIBTEX_KINDS).not.toHaveProperty(old);
      expect(BIBTEX_SPELLINGS).not.toHaveProperty(type);
    }
  });
});
