import { folded } from "./written-signs.js";

/** What states that there is no date, without accents, spaces and dots, in English, German, French, Russian and Chinese. */
const WORDS = /^(?:[-–—?]|n\/?[da]|nodate|undated|unknown|o[dj]|ohne(?:datum|jahr)|undatiert|unbekannt|s[ad]|sineanno|sansdate|nondatee?|inconnue?|б\/?[дг]|бездаты|недатировано|неизвестно|[无無]日期|未注明(?:日期)?|日期不[详明]|不详|未知)$/;

/** Whether `text` says that there is no date, "undated", "n.d.", "o. D.", "-", and so is not one that cannot be read. Empty text says nothing. */
export function statesNoDate(text: string): boolean {
  return text.length < 40 && WORDS.test(folded(text).replace(/[\s.()[\]]/g, ""));
}
