import { memoLast } from "../records/memo.js";
import type { TimelineOptions } from "../view/options.js";
import type { Words } from "../view/words.js";
import type { DatasetWords } from "../words/dataset-words.js";
import { inLanguage } from "../words/in-language.js";
import { inScript } from "../words/in-script.js";

/** What an element says in a language. Each gives the same for the same, so that a timeline sees no change where there is none. */
export interface Language {
  readonly words: Words;
  /** What an element shows where it is given nothing, with words; the dataset's labels too. */
  readonly fallback: (options: TimelineOptions) => TimelineOptions;
  /** Options whose lanes and values go by their names in the language. */
  readonly named: (options: TimelineOptions) => TimelineOptions;
}

/** Fetches the words of `language`, `ru` or `zh`. Rejects where they are not to be had. */
export async function loadLanguage(language: string): Promise<Language> {
  if (language === "ru") {
    const { wordsRu, datasetRu } = await import("../words/ru.js");
    return languageOf(wordsRu, datasetRu);
  }
  const { wordsZh, datasetZh } = await import("../words/zh.js");
  return languageOf(wordsZh, datasetZh);
}

function languageOf(words: Words, labels: DatasetWords): Language {
  const lanes = memoLast((given: TimelineOptions["lanes"], recordsLang: TimelineOptions["recordsLang"]) => inScript({ lanes: given, recordsLang }, words.locale).lanes);
  const channels = memoLast((given: TimelineOptions["channels"], recordsLang: TimelineOptions["recordsLang"]) => inScript({ channels: given, recordsLang }, words.locale).channels);
  return {
    words,
    fallback: memoLast((options: TimelineOptions) => (Object.keys(options).length === 0 ? { words } : inLanguage(options, words, labels))),
    named: (options) => ({
      ...options,
      ...("lanes" in options ? { lanes: lanes(options.lanes, options.recordsLang) } : {}),
      ...("channels" in options ? { channels: channels(options.channels, options.recordsLang) } : {}),
    }),
  };
}
