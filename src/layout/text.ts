/**
 * Advances of U+0020 to U+007E in hundredths of an em: of each character, the widest among DejaVu Sans, DejaVu Serif and Noto Sans,
 * which are about as wide as the fonts of the web get. As the code of a character each, less nine: as numbers they would weigh twice as much.
 */
const ASCII = ")27]Iic%11A]).)/IIIIIIIIII++]]]?mRSVZROYa12TLpa[M[UNL^RpQLO1/1];;GJBJG/JJ))F)kJGJJ9>2JE_EE>I/I]";
const LESS = 9;
/**
 * The same of letters of other alphabets, by what they match: the first that does. Of Arabic, whose letters change within a word, more than the
 * mean over running text in the widest of DejaVu Sans, Noto Sans, Naskh and Kufi Arabic; of the others the widest letter.
 */
const LETTERS: readonly (readonly [letters: RegExp, advance: number])[] = [
  [/[ءآأؤإاةجحخدذرزعغلمنهو]/u, 60],
  [/\p{Script=Arabic}/u, 90],
  [/\p{Script=Hebrew}/u, 73],
  [/[ЖМФШЩЫЮжмфшщыю]/u, 119],
  [/\p{Script=Cyrillic}/u, 90],
  [/\p{Script=Greek}/u, 102],
];
const OTHER = 100;
const BOLD = 1.15;
const ELLIPSIS = "…";

/** An upper estimate of the width of `text` in CSS pixels. Nothing is measured, so that a server and every browser agree. */
export function widthOf(text: string, fontSize: number, bold = false): number {
  let hundredths = 0;
  for (const character of text.normalize("NFD")) hundredths += advanceOf(character);
  return (hundredths / 100) * fontSize * (bold ? BOLD : 1);
}

/** `text`, ended with an ellipsis where it would be wider than `width` CSS pixels; "" where not even one character fits. */
export function endText(text: string, width: number, fontSize: number, bold = false): string {
  if (widthOf(text, fontSize, bold) <= width) return text;
  const characters = [...text];
  let end = characters.length;
  const ended = (): string => characters.slice(0, end).join("").trimEnd() + ELLIPSIS;
  while (end > 0 && widthOf(ended(), fontSize, bold) > width) end--;
  return end > 0 ? ended() : "";
}

/** `text` in at most `lines` lines, none wider than `width` CSS pixels, broken between words; the last is ended. */
export function wrapText(text: string, width: number, fontSize: number, lines: number, bold = false): readonly string[] {
  const words = text.split(/\s+/u);
  const wrapped: string[] = [];
  while (words.length > 0 && wrapped.length < lines - 1) {
    let fitting = 1;
    while (fitting < words.length && widthOf(words.slice(0, fitting + 1).join(" "), fontSize, bold) <= width) fitting++;
    wrapped.push(endText(words.splice(0, fitting).join(" "), width, fontSize, bold));
  }
  return words.length > 0 ? [...wrapped, endText(words.join(" "), width, fontSize, bold)] : wrapped;
}

function advanceOf(character: string): number {
  if (/^\p{Mn}$/u.test(character)) return 0;
  const known = ASCII.charCodeAt(character.codePointAt(0)! - 32) - LESS;
  return Number.isNaN(known) ? LETTERS.find(([letters]) => letters.test(character))?.[1] ?? OTHER : known;
}
