import type { ReadingBuilder } from "./reading.js";

/** What a reader reads: text, or the bytes of a file. */
export type Input = string | ArrayBuffer | Uint8Array;

/** How long that is, in characters of a text, or in bytes. */
export function sizeOf(input: Input): number {
  return typeof input === "string" ? input.length : input.byteLength;
}

/**
 * The text of a file. Bytes are read as what their byte order mark says, else as UTF-8, or, where they are none, as Windows-1252, which
 * has a character for each byte; `isGuessed` then. A mark is no part of the text.
 */
export function decode(input: Input): { readonly text: string; readonly isGuessed: boolean } {
  if (typeof input === "string") return { text: input.replace(/^\ufeff/, ""), isGuessed: false };
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), isGuessed: false };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), isGuessed: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    // Node 20 leaves these as the controls of Latin-1.
    return { text: new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009f]/g, windowsCharacter), isGuessed: true };
  }
}

const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** What Windows-1252 has where Latin-1 has the control `character`, from U+0080 to U+009F. */
export function windowsCharacter(character: string): string {
  return WINDOWS.charAt(character.charCodeAt(0) - 0x80);
}

/** The text of `input`; a guess where its bytes state no encoding. */
export function textIn(input: Input, builder: ReadingBuilder): string {
  const { text, isGuessed } = decode(input);
  if (isGuessed) tellEncoding(builder);
  return text;
}

export function tellEncoding(builder: ReadingBuilder): void {
  builder.guess({ field: "encoding", column: "", message: "the bytes are read as Windows-1252, since they are not UTF-8" });
}
