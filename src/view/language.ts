/** The language of a BCP 47 tag: "zh" of "zh-Hans-SG". */
export function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** The languages that there are words of, but for English; of Chinese, in simplified characters. */
const SPOKEN = /^(?:ru|zh(?!-(?:hant|tw|hk|mo)\b))\b/iu;

/** Which of those `tag` asks for; "" where it is none. */
export function spokenLanguage(tag: string): string {
  return SPOKEN.exec(tag)?.[0].toLowerCase() ?? "";
}

/** Whether `locale` is written from right to left. By its script, since what `Intl` says of it is not in every browser. */
export function isRightToLeft(locale: string): boolean {
  return /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg/u.test(new Intl.Locale(locale).maximize().script ?? "");
}
