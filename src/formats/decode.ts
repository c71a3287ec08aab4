import { type Steps, finished, strides } from "../records/steps.js";
import { controlIn, guessOfControls } from "./clean-text.js";
import { big5In, codePageOf } from "./code-page.js";
import type { ReadingBuilder } from "./reading.js";

/** What a reader reads: text, or the bytes of a file. */
export type Input = string | ArrayBuffer | Uint8Array;

/** How long that is, in characters of a text, or in bytes. */
export function sizeOf(input: Input): number {
  return typeof input === "string" ? input.length : input.byteLength;
}

type Guessed = "Windows-1251" | "Windows-1252" | "KOI8-R" | "GB18030" | "Big5" | "Mac OS Roman" | "Mac OS Cyrillic";

/**
 * `guessed`: what the bytes were read as that do not say what they are and are no UTF-8; else null. `isOdd`: they look like nothing in that.
 * `strays`: of UTF-8, the lines, from 1, with bytes that are none, each time one is, which are U+FFFD in the text.
 */
export interface Decoded {
  readonly text: string;
  readonly guessed: Guessed | null;
  readonly isOdd?: true;
  readonly strays?: readonly number[];
}

/** How many bytes are decoded at once: a few milliseconds of them. */
const STRIDE = 1 << 18;

/**
 * The text of a file. Bytes are read as what their byte order mark says, else as UTF-8, also where a few of them are none; or, where most beyond ASCII are none, as GB18030, Big5, Windows-1251, KOI8-R or those of the old Macintosh, where
 * they surely look so, or as Windows-1252, in which the five bytes that it lacks are U+FFFD. A mark is no part of the text.
 */
export function decode(input: Input): Decoded {
  return finished(decodeInSteps(input));
}

/** The same in steps. */
export function* decodeInSteps(input: Input): Steps<Decoded> {
  if (typeof input === "string") return { text: input.replace(/^\ufeff/, ""), guessed: null };
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { text: yield* textOf(bytes, "utf-16le"), guessed: null };
  if (a === 0xfe && b === 0xff) return { text: yield* textOf(bytes, "utf-16be"), guessed: null };
  try {
    return { text: yield* textOf(bytes, "utf-8", true), guessed: null };
  } catch {
    const text = yield* textOf(bytes, "utf-8");
    const strays = yield* straysIn(text);
    return strays === null ? yield* guessedOf(bytes) : { text, guessed: null, strays };
  }
}

/** What no encoding of Unicode accounts for. */
function* guessedOf(bytes: Uint8Array): Steps<Decoded> {
  const { isRussian, isInCapitals, isInRuns } = yield* shapeOf(bytes);
  const chinese = isInRuns ? yield* chineseIn(bytes) : null;
  if (chinese !== null) return { text: chinese, guessed: "GB18030" };
  // KOI8-R has small letters where Windows-1251 has capitals.
  if (isRussian && isInCapitals && (yield* isKOI8(bytes))) return { text: yield* textOf(bytes, "koi8-r"), guessed: "KOI8-R" };
  const { page, isOdd } = yield* codePageOf(bytes, isRussian);
  if (page !== null) return { text: yield* textOf(bytes, page), guessed: isRussian ? "Mac OS Cyrillic" : "Mac OS Roman" };
  if (isRussian) return { text: yield* textOf(bytes, "windows-1251"), guessed: "Windows-1251", ...(isInCapitals ? { isOdd: true } : {}) };
  const big5 = isOdd ? big5In(bytes) : null;
  if (big5 !== null) return { text: big5, guessed: "Big5" };
  // Node 20 leaves these as the controls of Latin-1.
  const text = yield* textOf(bytes, "windows-1252", false, (part) => part.replace(/[\u0080-\u009f]/g, windowsCharacter));
  return { text, guessed: "Windows-1252", ...(isInRuns || isOdd ? { isOdd: true } : {}) };
}

/** The text of `bytes` in an encoding that is stated, such as `windows-1251` or `koi8-r`. Throws a `TypeError` for one that is not known. */
export function decodeAs(bytes: ArrayBuffer | Uint8Array, encoding: string): string {
  if (!isEncoding(encoding)) throw new TypeError(`unknown encoding: ${encoding}; expected a name such as utf-8, windows-1251 or koi8-r`);
  return new TextDecoder(encoding).decode(bytes);
}

/** The text of a file that is said to be in another `encoding` than UTF-8; else `file` as it is. One that is not known is a problem at `path`. */
export function decodedAs(encoding: string, file: Input, path: string, builder: ReadingBuilder): Input {
  if (typeof file === "string" || /^(?:utf-?8)?$/i.test(encoding.trim())) return file;
  try {
    return decodeAs(file, encoding);
  } catch {
    builder.problem({ row: 0, column: path }, encoding, "is an encoding that is not known", "a name such as utf-8, windows-1251 or koi8-r");
    return file;
  }
}

/** Whether `name` is that of an encoding, of which there are as many as the platform knows. */
export function isEncoding(name: string): boolean {
  try {
    new TextDecoder(name).decode();
    return true;
  } catch {
    return false;
  }
}

/** Whether bytes begin with the mark of UTF-8 or UTF-16, by which they say themselves what they are. */
export function hasMark(input: ArrayBuffer): boolean {
  const [a, b, c] = new Uint8Array(input.slice(0, 3));
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb && c === 0xbf);
}

function* textOf(bytes: Uint8Array, encoding: string, fatal = false, mend = (text: string): string => text): Steps<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += STRIDE) {
    if (at > 0) yield;
    texts.push(mend(decoder.decode(bytes.subarray(at, at + STRIDE), { stream: true })));
  }
  return texts.join("") + decoder.decode();
}

/** The line of each U+FFFD; null where there are as many as other characters beyond ASCII, which in other encodings make UTF-8 by chance alone. */
function* straysIn(text: string): Steps<readonly number[] | null> {
  const strays: number[] = [];
  let [line, others] = [1, 0];
  yield* strides(text.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) line++;
      else if (code === 0xfffd) strays.push(line);
      else if (code > 0x7f) others++;
    }
  }, STRIDE);
  return strays.length < others ? strays : null;
}

interface Shape {
  /** Most bytes beyond ASCII are letters of Windows-1251, three or more in a row: in Windows-1252 those are accented, of which words have one or two. */
  readonly isRussian: boolean;
  /** Most letters of Windows-1251 are its capitals. */
  readonly isInCapitals: boolean;
  /** Most bytes beyond ASCII stand four or more in a row, as an accented letter between quotes does not. */
  readonly isInRuns: boolean;
}

function* shapeOf(bytes: Uint8Array): Steps<Shape> {
  let [high, inWords, inRuns, capitals, small, word, run] = [0, 0, 0, 0, 0, 0, 0];
  yield* strides(bytes.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      run = byte >= 0x80 ? run + 1 : 0;
      word = byte >= 0xc0 ? word + 1 : 0;
      if (run > 0) high++;
      if (run >= 4) inRuns += run === 4 ? 4 : 1;
      if (word >= 3) inWords += word === 3 ? 3 : 1;
      if (byte >= 0xe0) small++;
      else if (word > 0) capitals++;
    }
  }, STRIDE);
  return { isRussian: 2 * inWords > high, isInCapitals: capitals > small, isInRuns: 2 * inRuns > high };
}

/** The eight letters that are met most in Russian, which make up more than half of it, о е а и н т с р, as small letters of KOI8-R and as capitals of Windows-1251. */
const COMMON = { koi8: [0xcf, 0xc5, 0xc1, 0xc9, 0xce, 0xd4, 0xd3, 0xd2], windows: [0xce, 0xc5, 0xc0, 0xc8, 0xcd, 0xd2, 0xd1, 0xd0] };

/** How many letters tell it. */
const ENOUGH_LETTERS = 40;

/** Whether bytes that may be either, mostly small letters of KOI8-R or mostly capitals of Windows-1251, are surely the former: by how often letters are met. Ukrainian is not, whose own letters KOI8-R lacks. */
function* isKOI8(bytes: Uint8Array): Steps<boolean> {
  const counts = new Array<number>(256).fill(0);
  yield* strides(bytes.length, (from, to) => {
    for (let at = from; at < to; at++) counts[bytes[at]!]!++;
  }, STRIDE);
  const sumOf = (several: readonly number[]): number => several.reduce((sum, byte) => sum + counts[byte]!, 0);
  const [small, koi8, windows, ukrainian] = [sumOf(Array.from({ length: 32 }, (_, i) => 0xc0 + i)), sumOf(COMMON.koi8), sumOf(COMMON.windows), sumOf([0xa4, 0xa6, 0xa7, 0xad])];
  return small >= ENOUGH_LETTERS && 2 * koi8 > 0.9 * small && koi8 > 1.2 * windows && 100 * ukrainian < small;
}

/**
 * The text of bytes in GB18030, if they are wholly that, and four of five characters but for punctuation are of the 3755 that are met most, which stand together, by their sound: Korean
 * has bytes of their first half alone. Else null.
 */
function* chineseIn(bytes: Uint8Array): Steps<string | null> {
  let [common, later, others] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const [lead, trail] = [bytes[at]!, bytes[at + 1]!];
    if (at % STRIDE === 0) yield;
    if (lead < 0x80) continue;
    at++;
    if (lead >= 0xb0 && lead <= 0xd7 && trail > 0xa0) {
      common++;
      if (lead > 0xc8) later++;
    } else if (lead < 0xa1 || lead > 0xa3) others++;
  }
  if (common < 4 * others || 10 * later < common) return null;
  try {
    return yield* textOf(bytes, "gb18030", true);
  } catch {
    return null;
  }
}

const WINDOWS = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/** What Windows-1252 has where Latin-1 has the control `character`, from U+0080 to U+009F; U+FFFD where that is nothing. */
export function windowsCharacter(character: string): string {
  return WINDOWS.charAt(character.charCodeAt(0) - 0x80);
}

/** The text of `input`; a guess where its bytes state no encoding, and where it has characters that are left out; a problem where bytes are none. */
export function textIn(input: Input, builder: ReadingBuilder): string {
  const decoded = decode(input);
  tellEncoding(builder, decoded);
  const control = controlIn(decoded.text);
  if (control !== null) builder.guess(guessOfControls(control));
  return decoded.text;
}

/** How many lines with bytes that are none are named. */
const MOST_LINES = 5;

/** What is to be said of how bytes were read, if anything. */
export function tellEncoding(builder: ReadingBuilder, { guessed, isOdd, strays = [] }: Decoded): void {
  const how = isOdd === true ? `, but do not look like it; where letters are wrong, save the file as UTF-8, or say how it is written: encoding="gb18030" or "big5" (Chinese), "shift_jis" (Japanese), "euc-kr" (Korean), "windows-1251" or "koi8-r" (Russian), "windows-1250" (Czech, Polish) or "macintosh"` : "";
  if (guessed !== null) builder.guess({ field: "encoding", column: "", message: `the bytes are read as ${guessed}, since they are not UTF-8${how}` });
  if (strays.length === 0) return;
  const lines = [...new Set(strays)];
  const where = `${lines.length === 1 ? "line" : "lines"} ${lines.slice(0, MOST_LINES).join(", ")}${lines.length > MOST_LINES ? " and others" : ""}`;
  const what = strays.length === 1 ? `a byte in ${where} that is not UTF-8, and is` : `bytes in ${where} that are not UTF-8, and are`;
  builder.problem({ row: 0, column: "" }, "", `has ${what} read as "\ufffd"; all else is as it was`, "a file in UTF-8");
}
