import { type Steps, strides } from "../records/steps.js";

/** How many bytes are looked at once: a few milliseconds of them. */
const STRIDE = 1 << 18;

/** What bytes beyond ASCII show that are no UTF-8. `page`: the code page that they surely are of, if it is one that is read; null where it is Windows-1252, or none that is sure. `isOdd`: in Windows-1252 they make no words. */
export interface CodePage {
  readonly page: "macintosh" | "x-mac-cyrillic" | null;
  readonly isOdd: boolean;
}

/** Not in Windows-1252. */
const UNUSED = setOf("81 8d 8f 90 9d");
/** Signs, capitals and dotted letters that Windows-1252 has in no word, and other pages letters; what may stand between two words without a space is not among them. */
const IN_NO_WORD = setOf("80 82 83 84 86 87 88 89 8a 8b 8c 8e 95 98 99 9b 9f a1 a2 a3 a4 a5 a6 a7 a8 a9 ac ae af b0 b1 b2 b3 b5 b6 b8 b9 bc bd be bf");
/** Signs that no text has many of, and Chinese in Big5 has at every other character. */
const SIGNS = setOf("a4 a5 a6 a8 ac ae af b1 b2 b3 b5 b6 b8 b9 bc bd be");
/** é, è and ê of the Macintosh, which other pages have as capitals or not at all; and ü, ä and é of DOS, which it has as capitals. */
const MAC = setOf("8e 8f 90");
const DOS = setOf("81 82 84");
/** š, ž and their capitals, with which no language has ì or ù; and ě and ů of Windows-1250, which are those in Windows-1252. */
const CARONS = setOf("8a 8e 9a 9e");
const CZECH = setOf("ec f9");
/** Capitals of the Macintosh in Russian that are no quotes, dashes or dots in Windows-1251, which has its own from 0xC0 on. */
const RUSSIAN_MAC = setOf("80 81 83 86 87 88 89 8a 8c 8d 8e 8f 90");

/** How many capitals tell it. */
const ENOUGH = 2;

/** Looks at each byte beyond ASCII and its neighbours. `isRussian`: most are small letters of Russian, which the Macintosh and Windows have in common. */
export function* codePageOf(bytes: Uint8Array, isRussian: boolean): Steps<CodePage> {
  let [high, unused, wordless, signs, mac, dos, latin, carons, czech, macCapitals, windowsCapitals] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  yield* strides(bytes.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      if (byte < 0x80) continue;
      const [before = 0, after = 0] = [bytes[at - 1], bytes[at + 1]];
      const isInside = isLetter(before) && isSmall(after);
      high++;
      if (UNUSED.has(byte)) unused++;
      if (SIGNS.has(byte)) signs++;
      if (CARONS.has(byte)) carons++;
      if (byte >= 0xdf && (isLetter(before) || isLetter(after))) latin++;
      if ((isLetter(before) || before >= 0xc0) && (isSmall(after) || after >= 0xe0) && IN_NO_WORD.has(byte)) wordless++;
      if (isInside && MAC.has(byte)) mac++;
      if (isInside && DOS.has(byte)) dos++;
      if (isInside && CZECH.has(byte)) czech++;
      if (before < 0x80 && after >= 0xe0 && RUSSIAN_MAC.has(byte)) macCapitals++;
      if (before < 0x80 && after >= 0xe0 && byte >= 0xc0 && byte < 0xe0) windowsCapitals++;
    }
  }, STRIDE);
  if (isRussian) return { page: macCapitals >= ENOUGH && macCapitals > 4 * windowsCapitals ? "x-mac-cyrillic" : null, isOdd: false };
  const isOdd = unused > 0 || 8 * wordless > high || 4 * signs > high || (carons > 0 && czech > 0 && 8 * (carons + czech) > high);
  return { page: mac > 0 && dos === 0 && latin === 0 ? "macintosh" : null, isOdd };
}

/**
 * The text of bytes in Big5, if they are wholly that, most characters are of those that are met most, which stand together, and beside each other, and of many the second byte is of ASCII, which that
 * of no other page of Chinese, Japanese or Korean is. Else null.
 */
export function big5In(bytes: Uint8Array): string | null {
  let [characters, common, beside, low, last] = [0, 0, 0, 0, -2];
  for (let at = 0; at < bytes.length; at++) {
    const [lead, trail = 0] = [bytes[at]!, bytes[at + 1]];
    if (lead < 0x80) continue;
    characters++;
    if (lead >= 0xa4 && lead <= 0xc6) common++;
    if (at === last + 2) beside++;
    if (trail < 0x80) low++;
    last = at++;
  }
  if (characters < ENOUGH || 5 * common < 4 * characters || 2 * beside < characters || 8 * low < characters) return null;
  try {
    return new TextDecoder("big5", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isLetter(byte: number): boolean {
  return isSmall(byte | 0x20);
}

function isSmall(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

function setOf(bytes: string): ReadonlySet<number> {
  return new Set(bytes.split(" ").map((byte) => parseInt(byte, 16)));
}
