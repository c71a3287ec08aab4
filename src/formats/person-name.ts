/** The parts of a name. `particle`: "von", "de la". `literal`: all of it, as of an institution. `isFamilyFirst`: in the order of its language. */
export interface PersonName {
  readonly given?: string;
  readonly particle?: string;
  readonly family?: string;
  readonly suffix?: string;
  readonly literal?: string;
  readonly isFamilyFirst?: boolean;
}

const CHINESE_JAPANESE_KOREAN = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\s]+$/u;

/** Whether the family is said first, and without a space, for all of the name is in such letters. */
export function hasFamilyFirst(given: string, family: string): boolean {
  return given !== "" && family !== "" && CHINESE_JAPANESE_KOREAN.test(given + family);
}

/** A name as it is said: "Rosa Luxemburg", "Martin Luther King Jr."; 毛泽东, the family first and without a space, where all of it is in such letters. */
export function fullName({ given = "", particle = "", family = "", suffix = "", literal = "", isFamilyFirst = false }: PersonName): string {
  const last = /['’-]$/.test(particle) ? particle + family : `${particle} ${family}`;
  const whole = hasFamilyFirst(given, family)
    ? family.trim() + given.trim()
    : isFamilyFirst ? `${last} ${given} ${suffix}` : `${given} ${last} ${suffix}`;
  return (whole.trim() === "" ? literal : whole).replace(/\s+/g, " ").trim();
}
