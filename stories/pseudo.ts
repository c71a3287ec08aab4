import type { Words } from "../src/view/words.js";
import { wordsEn } from "../src/view/words-en.js";

const OPEN = "⟦";
const CLOSE = "⟧";
const PLAIN = "aeiouyAEIOU";
const ACCENTED = "áéíóúýÁÉÍÓÚ";

/** What is no language: each of the words in brackets and with accents, so that what is not one of them is seen. */
export const wordsPseudo: Words = { ...pseudo(wordsEn), locale: "en-GB", comma: wordsEn.comma, kinds: {}, file: {}, expected: (text) => bracketed(text) };

/** Texts as they are, and what functions return. */
function pseudo<Given extends object>(words: Given): Given {
  return Object.fromEntries(Object.entries(words).map(([key, word]: [string, unknown]) => [key, pseudoOf(word)])) as Given;
}

function pseudoOf(word: unknown): unknown {
  if (typeof word === "string") return bracketed(word);
  if (typeof word === "function") return (...given: readonly unknown[]) => bracketed(String(Reflect.apply(word, undefined, given)));
  return typeof word === "object" && word !== null ? pseudo(word) : word;
}

function bracketed(text: string): string {
  return text === "" ? "" : `${OPEN}${text.replace(/[aeiouy]/giu, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter)}${CLOSE}`;
}
