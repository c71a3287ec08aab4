import { type JsonObject, fieldOf, isList, isObject, textOf } from "./json.js";

/**
 * The texts of a label or a value in one language: in `lang`, else in English, else without a language, else in the first there is.
 *
 * `value`: a text; `{ "@value", "@language" }`, or a list of both (Presentation API 2); or a map of lists by language (3).
 */
export function iiifTexts(value: unknown, lang: string): readonly string[] {
  const byLanguage = textsByLanguage(value);
  return byLanguage.get(languageFor(byLanguage, lang)) ?? [];
}

/** The texts of it in the languages that `iiifTexts` leaves, by their tags. */
export function iiifOthers(value: unknown, lang: string): ReadonlyMap<string, readonly string[]> {
  const byLanguage = textsByLanguage(value);
  byLanguage.delete(languageFor(byLanguage, lang));
  return byLanguage;
}

function textsByLanguage(value: unknown): Map<string, string[]> {
  const byLanguage = new Map<string, string[]>();
  const add = (language: string, text: string): void => {
    if (text.trim() === "") return;
    const texts = byLanguage.get(language);
    if (texts === undefined) byLanguage.set(language, [text]);
    else texts.push(text);
  };
  for (const each of isList(value) ? value : [value]) {
    if (!isObject(each)) add("none", textOf(each));
    else if (Object.hasOwn(each, "@value")) add(textOf(fieldOf(each, "@language")) || "none", textOf(each["@value"]));
    else addMap(each, add);
  }
  return byLanguage;
}

function languageFor(byLanguage: ReadonlyMap<string, unknown>, lang: string): string {
  const wanted = [lang, "en"].flatMap((tag) => [(language: string) => language === tag, (language: string) => language.split("-")[0] === tag.split("-")[0]]);
  for (const isWanted of [...wanted, (language: string) => language === "none" || language === "@none", () => true]) {
    for (const language of byLanguage.keys()) if (isWanted(language)) return language;
  }
  return "";
}

function addMap(map: JsonObject, add: (language: string, text: string) => void): void {
  for (const [language, texts] of Object.entries(map)) for (const text of isList(texts) ? texts : [texts]) add(language, textOf(text));
}
