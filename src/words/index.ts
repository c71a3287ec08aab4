export { inLanguage } from "./in-language.js";
export { datasetRu, wordsRu } from "./ru.js";
export { datasetZh, wordsZh } from "./zh.js";
export { wordsEn } from "../view/words-en.js";
export type { DatasetWords } from "./dataset-words.js";
export type { Words } from "../view/words.js";
export type { TimeWords } from "../time/words.js";
