import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CitationStyle, cite } from "../../../src/formats/cite.js";
import { edtf } from "./cited-records.js";

const apa = (time: string, locale: string) => cite([{ id: "a", title: "T", time }], { style: "apa", locale }).slice("T. (".length, -").".length);

describe("cite(records, { style: \"apa\", locale })", () => {
  it.each([
    ["[1911,1913]", "1911 or 1913", "1911 или 1913", "1911年或1913年", "1911 oder 1913", "1911 ou 1913"],
    ["{1911,1913}", "1911 and 1913", "1911 и 1913", "1911年和1913年", "1911 und 1913", "1911 et 1913"],
    ["[1911..1913]", "between 1911 and 1913", "between 1911 and 1913", "between 1911年 and 1913年", "between 1911 and 1913", "between 1911 and 1913"],
    ["[1899,1911]", "1899 or 1911", "1899 или 1911", "1899年或1911年", "1899 oder 1911", "1899 ou 1911"],
    ["[1911,1912,1913]", "1911, 1912, or 1913", "1911, 1912 или 1913", "1911年、1912年或1913年", "1911, 1912 oder 1913", "1911, 1912 ou 1913"],
    ["{1911-12-31,1912-01-04}", "1911, December 31 and 1912, January 4", "1911, 31 декабря и 1912, 4 января", "1911年12月31日和1912年1月4日", "1911, 31. Dezember und 1912, 4. Januar", "1911, 31 décembre et 1912, 4 janvier"],
    ["1911-12-31", "1911, December 31", "1911, 31 декабря", "1911年12月31日", "1911, 31. Dezember", "1911, 31 décembre"],
    ["1911-12", "1911, December", "1911, декабрь", "1911年12月", "1911, Dezember", "1911, décembre"],
    ["1911-05-02/1911-06-04", "1911, May 2–June 4", "1911, 2 мая–1911, 4 июня", "1911年5月2日–1911年6月4日", "1911, 2. Mai–1911, 4. Juni", "1911, 2 mai–1911, 4 juin"],
    ["[1911-05-02..1911-06-04]", "between May 2 and June 4, 1911", "between 2 мая and 4 июня 1911 г.", "between 1911年5月2日 and 6月4日", "between 2. Mai and 4. Juni 1911", "between 2 mai and 4 juin 1911"],
    ["-0443-03-15", "444 BC, March 15", "444 г. до н. э., 15 марта", "公元前444年3月15日", "444 v. Chr., 15. März", "444 av. J.-C., 15 mars"],
    ["1911-21", "spring 1911", "spring 1911", "spring 1911年", "spring 1911", "spring 1911"],
  ])("sets the year of %s first, and only where it ends a date with a month", (time, ...expected) => {
    expect(["en-US", "ru", "zh", "de", "fr"].map((locale) => apa(time, locale).replace(/\s/g, " "))).toEqual(expected);
  });

  it("does so in the British order, and in languages with a word between", () => {
    expect(["1911-05-02", "1911-05-02/1911-05-04", "1911-05-02/1911-06-04"].map((time) => apa(time, "en-GB"))).toEqual(["1911, 2 May", "1911, 2–4 May", "1911, 2 May–4 June"]);
    expect(apa("1911-05-02", "es")).toBe("1911, 2 de mayo");
  });
});

/** Forms that say a number of three or more digits which is not theirs, in words: decades, centuries and estimates; winters, which end in the next year; days of a month or months of a year that are between its ends; the ends of what is open, which a neighbour bounds; and years before Christ, which EDTF counts from 0. */
const NUMBERS_OF_ITS_OWN = /X|S\d|-2[48]|-3[2-9]|-4\d|^-|^0000|\.\.[\]}]|[[{]\.\./;

describe("cite(records, { style, locale })", () => {
  const members = fc.uniqueArray(edtf.filter((text) => !/[/[{]/.test(text) && readable(text)), { minLength: 2, maxLength: 3 });
  const sets = members.chain((dates) => fc.constantFrom(`[${dates.join(",")}]`, `{${dates.join(",")}}`));
  const forms = fc.oneof(edtf, sets, fc.tuple(edtf, edtf).filter((ends) => ends.every((end) => !/[/[{]/.test(end))).map((ends) => ends.sort().join("/")));

  it("says no number of three digits or more that the record has not", () => {
    fc.assert(fc.property(forms.filter((text) => !NUMBERS_OF_ITS_OWN.test(text)), fc.constantFrom<CitationStyle>("chicago-note", "chicago-bibliography", "mla", "apa"), fc.constantFrom(undefined, "ru", "zh", "de", "fr"), (time, style, locale) => {
      const stated = (time.match(/\d+/g) ?? []).map(Number);
      const said = cite([{ id: "a", title: "T", time }], { style, locale }).match(/\d{3,}/g) ?? [];
      expect(said.filter((number) => !stated.includes(Number(number)))).toEqual([]);
    }), { numRuns: 300 });
  });
});

function readable(text: string): boolean {
  return !/T|Y|S\d|X/.test(text);
}
