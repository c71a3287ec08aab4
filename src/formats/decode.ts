import { type Steps, finished, strides } from "../records/steps.js";
import { controlIn, guessOfControls } from "./clean-text.js";
import type { ReadingBuilder } from "./reading.js";

/** What a reader reads: text, or the bytes of a file. */
export type Input = string | ArrayBuffer | Uint8Array;

/** How long that is, in characters of a text, or in bytes. */
export function sizeOf(input: Input): number {
  return typeof input === "string" ? input.length : input.byteLength;
}

type Guessed = "Windows-1251" | "Windows-1252";

/** `guessed`: what the bytes were read as that do not say what they are and are no UTF-8; else null. */
export interface Decoded {
  readonly text: string;
  readonly guessed: Guessed | null;
}

/** How many bytes are decoded at once: a few milliseconds of them. */
const STRIDE = 1 << 18;

/**
 * The text of a file. Bytes are read as what their byte order mark says, else as UTF-8, or, where they are none, as Windows-1251, where
 * they look Russian, or as Windows-1252, which has a character for each byte. A mark is no part of the text.
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
    if (yield* isRussian(bytes)) return { text: yield* textOf(bytes, "windows-1251"), guessed: "Windows-1251" };
    // Node 20 leaves these as the controls of Latin-1.
    return { text: yield* textOf(bytes, "windows-1252", false, (text) => text.replace(/[\u0080-\u009f]/g, windowsCharacter)), guessed: "Windows-1252" };
  }
}

/** The text of `bytes` in an encoding that is stated, such as `windows-1251` or `koi8-r`. Throws a `TypeError` for one that is not known. */
export function decodeAs(bytes: ArrayBuffer | Uint8Array, encoding: string): string {
  if (!isEncoding(encoding)) throw new TypeError(`unknown encoding: ${encoding}; expected a name such as utf-8, windows-1251 or koi8-r`);
  return new TextDecoder(encoding).decode(bytes);
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

/** Whether most bytes beyond ASCII are letters of Windows-1251, three or more in a row: in Windows-1252 those are accented, of which words have one or two. */
function* isRussian(bytes: Uint8Array): Steps<boolean> {
  let [high, inWords, run] = [0, 0, 0];
  yield* strides(bytes.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      if (byte >= 0x80) high++;
      run = byte >= 0xc0 ? run + 1 : 0;
      if (run >= 3) inWords += run === 3 ? 3 : 1;
    }
  }, STRIDE);
  return 2 * inWords > high;
}

const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** What Windows-1252 has where Latin-1 has the control `character`, from U+0080 to U+009F. */
export function windowsCharacter(character: string): string {
  return WINDOWS.charAt(character.charCodeAt(0) - 0x80);
}

/** The text of `input`; a guess where its bytes state no encoding, and where it has characters that are left out. */
export function textIn(input: Input, builder: ReadingBuilder): string {
  const { text, guessed } = decode(input);
  if (guessed !== null) tellEncoding(builder, guessed);
  const control = controlIn(text);
  if (control !== null) builder.guess(guessOfControls(control));
  return text;
}

export function tellEncoding(builder: ReadingBuilder, guessed: Guessed): void {
  builder.guess({ field: "encoding", column: "", message: `the bytes are read as ${guessed}, since they are not UTF-8` });
}
