import { writtenWords } from "./written-words.js";

/**
 * `text` with each word of a date as its sign in `writtenWords`, numbers as digits, and no more space than tells two numbers apart:
 * "31. Dezember 1911" is "31.l1911". A Roman number has an R after it, and a word that is not known is "!".
 *
 * A dash is "T", as "to" is, unless it joins two numbers as a hyphen does, or is a hyphen in "1911 - 12", which may be a month. `text`: short, since looking for words takes longer than one pass.
 */
export function signsOf(text: string): string {
  return folded(text)
    .replace(/[()]/g, " ")
    // Round what whoever catalogued it supplied.
    .replace(/[[\]]/g, "")
    .replace(WORDS, signOf)
    .replace(/^(\s*\d{4})\s+-\s+(?=(?:0\d|1[0-2])\s*$)/, "$1-")
    .replace(/\s*[–—]\s*|\s+-\s+|--+/g, "T")
    // "1., 4. und 5. März 1911" are three days, and no 1 April.
    .replace(/(?<!\d)\d\d?[.#]*\s*,\s*\d\d?[.#]*\s*(?=[&|UT-])/g, "!")
    .replace(/[\s,]+/g, " ")
    .replace(/ (?!\d)|(?<!\d) |\.$/g, "");
}

/** `text` in lower case without accents and what is not seen, and its characters in their plainest form: digits as ASCII, any space as a space. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "").toLowerCase().replace(/[’ʼ]/g, "'");
}

const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`;
const SIGNS = /* @__PURE__ */ Object.keys(writtenWords);
const oneOf = (several: readonly string[]): string => several.map((words) => `(${words.replaceAll(" ", "[\\s.-]*")})`).join("|");
const KNOWN = /* @__PURE__ */ oneOf(Object.values(writtenWords));

/** What no date is without: a year or a decade in digits, a number in Chinese, an era, or a century. */
const YEAR = /* @__PURE__ */ new RegExp(String.raw`(?:\d[[\]]*){3}|[〇零一二三四五六七八九十]|(?<!${LETTER})(?:${oneOf(["E", "A", "C"].map((sign) => writtenWords[sign]!))})(?!${LETTER})`, "u");

/** Whether `text` may be a date, by what is looked for in less time than its words. */
export function mayBeDate(text: string): boolean {
  return YEAR.test(folded(text));
}

/** A known word, a number in Roman or Chinese, or another word. In Chinese nothing is between words. */
const WORDS = /* @__PURE__ */ new RegExp(String.raw`(?=[\p{L}〇'-])(?<!${LETTER})(?:(?<=\d)-(?=[ех]|го|[ыи]?и))?(?:${KNOWN}|([ivx]+)(?:e|eme)?)(?!${LETTER})\.?|([〇零一二三四五六七八九十]+)|\p{L}+`, "gu");

const ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi";
const HAN = "零一二三四五六七八九";

function signOf(...found: readonly (string | number | undefined)[]): string {
  const which = found.slice(1, SIGNS.length + 3).findIndex((group) => group !== undefined);
  if (which < 0) return "!";
  if (which < SIGNS.length) return SIGNS[which] || " ";
  const number = found[which + 1] as string;
  return which === SIGNS.length ? `${ROMAN.split(" ").indexOf(number) + 1}R` : hanDigits(number);
}

/** "一九五一" is 1951 and "二十七" 27. */
function hanDigits(number: string): string {
  const digits = [...number.replaceAll("〇", "零")].map((digit) => HAN.indexOf(digit));
  const ten = digits.indexOf(-1);
  if (ten < 0) return digits.join("");
  return ten > 1 || digits.length > ten + 2 ? "!" : String((digits[ten - 1] ?? 1) * 10 + (digits[ten + 1] ?? 0));
}
