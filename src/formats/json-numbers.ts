import { parsedOf } from "./json.js";

const TOKEN = /"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;

/** What a JSON text states, with integers beyond 2^53, and what is beyond all numbers, as texts of their digits, which they would lose; undefined where it is none. */
export function parsedWithDigits(text: string): unknown {
  const value = parsedOf(text);
  // Only of what is JSON, so that a text in a wrong place does not become right.
  return value !== undefined && /\d{16}|[eE]\+?\d{3}/.test(text) ? parsedOf(withDigits(text)) : value;
}

function withDigits(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const [found] = token;
    if (found === "\"") TOKEN.lastIndex = endOfString(text, token.index + 1);
    else if (isCut(found)) {
      pieces.push(text.slice(from, token.index), `"${found}"`);
      from = TOKEN.lastIndex;
    }
  }
  return pieces.join("") + text.slice(from);
}

function isCut(digits: string): boolean {
  const number = Number(digits);
  return !Number.isFinite(number) || (Math.abs(number) > Number.MAX_SAFE_INTEGER && /^-?\d+$/.test(digits));
}

/** Past the quotation mark that ends the string begun before `at`. */
function endOfString(text: string, at: number): number {
  for (let quote = text.indexOf("\"", at); quote >= 0; quote = text.indexOf("\"", quote + 1)) {
    let before = quote;
    while (text[before - 1] === "\\") before--;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
  return text.length;
}
