import { plainText } from "./plain-text.js";
import type { ReadingBuilder } from "./reading.js";

/** What is more than the shape of a text: something shown, run or hidden, or an address. An empty paragraph has none of it. */
const HOLDS = /<!--|<(?:script|style|template|img|iframe|video|audio|source|svg|object|embed|input|form)\b|\s(?:src|href|alt|title)\s*=/iu;

/** What a cell says as plain text; a problem where it has tags alone, of which nothing would be left, and which are more than an empty paragraph. */
export function plainCell(html: string, row: number, column: string, { problem }: Pick<ReadingBuilder, "problem">): string {
  const text = plainText(html);
  if (text === "" && html !== "" && HOLDS.test(html)) problem({ row, column }, html, "has tags and nothing else, of which no text is left", "text");
  return text;
}
