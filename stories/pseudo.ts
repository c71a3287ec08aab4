import { citeWordsEn } from "../src/view/cite-words.js";
import { fileWordsEn } from "../src/view/file-words.js";
import { linkWordsEn } from "../src/view/link-words.js";
import { pictureWordsEn } from "../src/view/picture-words.js";
import { problemWordsEn } from "../src/view/problem-words.js";
import type { Words } from "../src/view/words.js";
import { wordsEn } from "../src/view/words-en.js";

const OPEN = "⟦";
const CLOSE = "⟧";
const PLAIN = "aeiouyAEIOU";
const ACCENTED = "áéíóúýÁÉÍÓÚ";

/** With the words that come with what says them. */
const whole = { ...wordsEn, cite: citeWordsEn, file: fileWordsEn, links: linkWordsEn, picture: pictureWordsEn, problems: problemWordsEn };

/** What is no language: each of the words in brackets and with accents, so that what is not one of them is seen. */
export const wordsPseudo: Words = { ...pseudo(whole), locale: "en-GB", comma: wordsEn.comma, stop: wordsEn.stop, kinds: {} };

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
