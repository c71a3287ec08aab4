import type { ReadingBuilder } from "./reading.js";

/** What a reader reads: text, or the bytes of a file. */
export type Input = string | ArrayBuffer | Uint8Array;

/** How long that is, in characters of a text, or in bytes. */
export function sizeOf(input: Input): number {
  return typeof input === "string" ? input.length : input.byteLength;
}

type Guessed = "Windows-1251" | "Windows-1252";

/**
 * The text of a file. Bytes are read as what their byte order mark says, else as UTF-8, or, where they are none, as Windows-1251, where
 * they look Russian, or as Windows-1252, which has a character for each byte; that is `guessed`, else null. A mark is no part of the text.
 */
export function decode(input: Input): { readonly text: string; readonly guessed: Guessed | null } {
  if (typeof input === "string") return { text: input.replace(/^\ufeff/, ""), guessed: null };
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), guessed: null };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), guessed: null };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), guessed: null };
  } catch {
    if (isRussian(bytes)) return { text: new TextDecoder("windows-1251").decode(bytes), guessed: "Windows-1251" };
    // Node 20 leaves these as the controls of Latin-1.
    return { text: new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009f]/g, windowsCharacter), guessed: "Windows-1252" };
  }
}

/** Whether most bytes beyond ASCII are letters of Windows-1251, three or more in a row: in Windows-1252 those are accented, of which words have one or two. */
function isRussian(bytes: Uint8Array): boolean {
  let [high, inWords, run] = [0, 0, 0];
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    run = byte >= 0xc0 ? run + 1 : 0;
    if (run >= 3) inWords += run === 3 ? 3 : 1;
  }
  return 2 * inWords > high;
}

const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** What Windows-1252 has where Latin-1 has the control `character`, from U+0080 to U+009F. */
export function windowsCharacter(character: string): string {
  return WINDOWS.charAt(character.charCodeAt(0) - 0x80);
}

/** The text of `input`; a guess where its bytes state no encoding. */
export function textIn(input: Input, builder: ReadingBuilder): string {
  const { text, guessed } = decode(input);
  if (guessed !== null) tellEncoding(builder, guessed);
  return text;
}

export function tellEncoding(builder: ReadingBuilder, guessed: Guessed): void {
  builder.guess({ field: "encoding", column: "", message: `the bytes are read as ${guessed}, since they are not UTF-8` });
}
