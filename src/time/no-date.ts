import { folded } from "./written-signs.js";

/** What states that there is no date, without accents, spaces, dots and brackets, in English, German, French, Russian and Chinese. */
const WORDS: readonly string[] = [
  ...["-", "–", "—", "?", "nd", "n/d", "n/a", "nodate", "undated", "notdated", "unknown", "dateunknown", "unknowndate", "none"],
  ...["od", "oj", "ohnedatum", "ohnejahr", "undatiert", "unbekannt"],
  ...["sd", "sansdate", "nondate", "nondatee", "inconnu", "inconnue", "dateinconnue"],
  ...["бд", "бг", "бездаты", "недатировано", "неизвестно", "датанеизвестна"],
  ...["无日期", "無日期", "未注明日期", "日期不详", "日期不明", "不详", "未知"],
];

/** Whether `text` says that there is no date, "undated", "n.d.", "o. D.", "-", and so is not one that cannot be read. Empty text says nothing. */
export function statesNoDate(text: string): boolean {
  return text.length < 40 && WORDS.includes(folded(text).replace(/[\s.()[\]]/g, ""));
}
